import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StayExclusion } from '../../src/policy/StayExclusion.js'
import type { Stay } from '../../src/record/Stay.js'
import { excludedStayOn } from '../../src/subject/excludedStayOn.js'
import { dayNumber, nearestCalendarDate } from '../../src/time/CalendarDate.js'
import { given } from '../units/given.js'

const first = dayNumber(nearestCalendarDate(20_500))
const dayOf = (day: number) => nearestCalendarDate(first + day)

const optional = <A>(value: fc.Arbitrary<A>) => fc.option(value, { nil: undefined })

const stays: fc.Arbitrary<ReadonlyArray<Stay>> = fc
  .array(
    fc.record({
      kind: optional(fc.constantFrom('inpatient' as const, 'residential' as const)),
      from: optional(fc.nat(20)),
      through: optional(fc.nat(20)),
    }),
    { maxLength: 5 },
  )
  .map((some) =>
    some.map(({ kind, from, through }, index) => ({
      id: `stay ${index}`,
      ...(kind === undefined ? {} : { kind }),
      ...(from === undefined ? {} : { from: dayOf(from) }),
      ...(through === undefined ? {} : { through: dayOf(through) }),
    })),
  )

/** Whether a stay whose days and kind are known excludes a day, told one day at a time. */
const excludes = (
  { kind, from, through }: Stay,
  day: string,
  exclusion: StayExclusion,
): boolean => {
  if (kind !== 'inpatient' || from === undefined || (through ?? day) < from) return false
  const isAdmission = day === from
  const isDischarge = day === through
  if (isAdmission && isDischarge) {
    return exclusion.isAdmissionDayExcluded || exclusion.isDischargeDayExcluded
  }
  if (isAdmission) return exclusion.isAdmissionDayExcluded
  if (isDischarge) return exclusion.isDischargeDayExcluded
  return from < day && (through === undefined || day < through)
}

describe('excludedStayOn', () => {
  it('finds what a look at every stay finds, and where none is certain one that may be', () => {
    fc.assert(
      fc.property(
        stays,
        fc.boolean(),
        fc.boolean(),
        fc.nat(22),
        (some, admission, discharge, at) => {
          const exclusion = given(StayExclusion)({
            kinds: ['inpatient'],
            isAdmissionDayExcluded: admission,
            isDischargeDayExcluded: discharge,
          })
          const day = dayOf(at)
          const certain = some.filter((stay) => excludes(stay, day, exclusion))
          const found = excludedStayOn(exclusion)(some)(day)
          expect(found?.missing.length === 0).toBe(certain.length > 0)
          if (certain.length > 0) expect(found?.stay).toBe(certain[0])
          if (found === undefined || found.missing.length === 0) return
          const { kind, from, through } = found.stay
          expect(kind).not.toBe('residential')
          const isReversed = from !== undefined && through !== undefined && through < from
          expect(kind === undefined || from === undefined || isReversed).toBe(true)
        },
      ),
    )
  })
})
