import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { decode } from '../../src/codec/decode.js'
import type { PayerPolicy as Value } from '../../src/policy/PayerPolicy.js'
import { UnitPolicy } from '../../src/policy/UnitPolicy.js'
import type { Cited as CitedValue } from '../../src/source/Cited.js'
import type { Statements as SaidOf } from '../../src/source/Statements.js'
import { nearestCalendarDate } from '../../src/time/CalendarDate.js'
import { Cited } from './Cited.js'
import { soundDiagnosisRequirement } from './DiagnosisRequirement.js'
import { Hcpcs } from './Hcpcs.js'
import { NoteElement } from './NoteElement.js'
import { OverridableRule } from './OverridableRule.js'
import { soundPatternTerms } from './PatternTerms.js'
import { PlanRequirement } from './PlanRequirement.js'
import { SeverityOverride } from './SeverityOverride.js'
import { soundGroups } from './soundGroups.js'
import { Statement } from './Statement.js'
import { soundUnitLimit } from './UnitLimit.js'
import { soundUnitPolicy } from './UnitPolicy.js'

/** The key of the one source that these policies cite. */
const manual = fc.constant('manual')

const silentUnits: UnitPolicy = {
  rounding: 'notStated',
  aggregation: 'notStated',
  seconds: 'notStated',
  midnight: 'notStated',
  minimumContactMinutes: 'notStated',
}

// A sound rounding can ask for more minutes than a policy file may.
const readableUnits = soundUnitPolicy.filter((units) => E.isRight(decode(UnitPolicy)(units)))

const silentOrEachOnce = <A>(
  value: fc.Arbitrary<A>,
  subject: (value: A) => string,
): fc.Arbitrary<SaidOf<A>> =>
  fc.oneof(
    fc.constant<SaidOf<A>>('notStated'),
    fc.uniqueArray<CitedValue<A>, string>(Cited(value, manual), {
      minLength: 1,
      maxLength: 4,
      selector: (cited) => subject(cited.value),
    }),
  )

/** A valid edition of at least one day, still open or not, that cites one source or nothing. */
export const PayerPolicy: fc.Arbitrary<Value> = fc
  .record({
    edition: fc.string({ minLength: 1, maxLength: 100 }),
    firstDay: fc.integer({ min: -20_000, max: 40_000 }),
    daysVerified: fc.nat(1_000),
    daysAfter: fc.option(fc.nat(1_000), { nil: undefined }),
    serviceCode: Statement(Hcpcs, manual),
    matters: fc.record(
      {
        service: Statement(fc.string({ minLength: 1, maxLength: 200 }), manual),
        units: fc.oneof(fc.constant(silentUnits), fc.constant({}), readableUnits),
        plan: Statement(PlanRequirement, manual),
        diagnosis: Statement(soundDiagnosisRequirement, manual),
        noteElements: silentOrEachOnce(NoteElement, (element) => element),
        limits: silentOrEachOnce(soundUnitLimit, ({ codes, window, measure, beyond }) =>
          JSON.stringify([[...codes].sort(), window, measure, beyond]),
        ),
      },
      { requiredKeys: [] },
    ),
    groups: soundGroups,
    overrides: fc.record(
      {
        severities: silentOrEachOnce(SeverityOverride, ({ rule, moment }) => `${moment} ${rule}`),
        overridable: silentOrEachOnce(OverridableRule, ({ rule }) => rule),
        patterns: soundPatternTerms,
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ firstDay, daysVerified, daysAfter, matters, groups, overrides, ...rest }) => {
    const from = nearestCalendarDate(firstDay)
    const through = nearestCalendarDate(firstDay + daysVerified + (daysAfter ?? 0))
    return {
      ...rest,
      ...matters,
      ...groups,
      ...overrides,
      effective: daysAfter === undefined ? { from } : { from, through },
      verifiedOn: nearestCalendarDate(firstDay + daysVerified),
    }
  })
