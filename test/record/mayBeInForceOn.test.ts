import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Diagnosis } from '../../src/record/Diagnosis.js'
import { isInForceOn } from '../../src/record/isInForceOn.js'
import { mayBeInForceOn } from '../../src/record/mayBeInForceOn.js'
import { isCalendarDate } from '../../src/time/CalendarDate.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'
import { Diagnosis as arbitrary } from '../arbitrary/Diagnosis.js'

describe('mayBeInForceOn', () => {
  it.each<readonly [string, object, boolean]>([
    ['since a day that is not known, and not resolved', {}, true],
    ['resolved the day after', { resolvedOn: '2026-03-03' }, true],
    ['resolved on the day, from which it no longer stands', { resolvedOn: '2026-03-02' }, false],
    ['since a day that is known', { establishedOn: '2025-01-01' }, false],
  ])('%s: %s', (_, days, expected) => {
    const diagnosis = decode(Diagnosis)({ code: 'F20.9', ...days })
    const date = '2026-03-02'
    expect(
      E.isRight(diagnosis) && isCalendarDate(date) && mayBeInForceOn(date)(diagnosis.right),
    ).toBe(expected)
  })

  it('never of one that is known to be', () => {
    fc.assert(
      fc.property(arbitrary, CalendarDate, (diagnosis, date) => {
        expect(isInForceOn(date)(diagnosis) && mayBeInForceOn(date)(diagnosis)).toBe(false)
      }),
    )
  })
})
