import { describe, expect, it } from 'vitest'
import { reckonChart } from '../../src/claim/reckonChart.js'
import { UnitLimit } from '../../src/policy/UnitLimit.js'
import { policiesOf } from '../../src/subject/Policies.js'
import { stated } from '../rule/judged.js'
import { chartOf, counting, day, heldOn, placedIn } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { given } from '../units/given.js'

const surroundings = { asOf: day('2026-12-31'), staff: undefined }
const month = (maximum: number, fields: object = {}) =>
  given(UnitLimit)({
    codes: ['H2014'],
    window: { kind: 'month' },
    measure: 'units',
    maximum,
    beyond: 'deny',
    ...fields,
  })

const reckoned = (fields: object, areTimesOpen = false, matters: object = {}) => {
  const chart = chartOf(fields)
  const placed = placedIn(chart, [counting(matters)])
  return reckonChart(policiesOf([counting(matters)]), surroundings, areTimesOpen)(chart, placed)(
    placed,
  )
}

const first = heldOn('2026-03-02', 'first', '09:00', '10:00')
const last = heldOn('2026-03-09', 'last', '09:00', '10:00')

describe('reckonChart', () => {
  it('what is billed already uses limits first', () => {
    const event = { id: 'e', kind: 'billed', happenedOn: '2026-03-10', session: 'last', units: 4 }
    const authorizations = [yearly('a', 99, { events: [{ ...event, line: 'line' }] })]
    const beyond = (chart: object) => {
      const { limitUse } = reckoned({ sessions: [first, last], ...chart })
      return ['2026-03-02', '2026-03-09'].flatMap((date) => [
        ...limitUse(month(4), day(date)).unitsBeyond.keys(),
      ])
    }
    expect(beyond({})).toEqual(['last'])
    expect(beyond({ authorizations })).toEqual(['first'])
  })

  it('so does what is on a line of an audit, which uses none where it is not supported', () => {
    const known = chartOf({ sessions: [first, last] })
    const placed = placedIn(known, [counting()])
    const reckon = reckonChart(policiesOf([counting()]), surroundings, false)(
      known,
      placed,
      new Set(['last']),
    )
    const { limitUse } = reckon(placed)
    expect([...limitUse(month(4), day('2026-03-02')).unitsBeyond.keys()]).toEqual(['first'])
    expect([...limitUse(month(4), day('2026-03-09')).unitsBeyond.keys()]).toEqual([])
    expect(reckon([], placed).limitUse(month(9), day('2026-03-02')).used).toBe(0)
  })

  it('of what is not supported, what is billed already uses limits, and gives no line', () => {
    const event = { id: 'e', kind: 'billed', happenedOn: '2026-03-10', session: 'last', units: 4 }
    const authorizations = [yearly('a', 99, { events: [{ ...event, line: 'line' }] })]
    const used = (chart: object) => {
      const known = chartOf({ sessions: [first, last], ...chart })
      const placed = placedIn(known, [counting()])
      const reckoning = reckonChart(policiesOf([counting()]), surroundings, false)(known, placed)(
        [],
        placed,
      )
      expect(reckoning).toMatchObject({ sessions: [], byEditions: new Map() })
      return reckoning.limitUse(month(9), day('2026-03-02')).used
    }
    expect(used({})).toBe(0)
    expect(used({ authorizations })).toBe(4)
  })

  it('limits count by the modifiers that follow from the facts', () => {
    const groups = { format: { kind: 'group' }, modifiers: [] }
    const sessions = [heldOn('2026-03-02', 'a', '09:00', '10:00', groups), last]
    const entry = stated({ modifier: 'HQ', when: { formats: ['group'] } })
    const used = (matters: object) =>
      reckoned({ sessions }, false, matters).limitUse(
        month(9, { modifiers: ['HQ'] }),
        day('2026-03-02'),
      ).used
    expect(used({})).toBe(0)
    expect(used({ claimTerms: { modifiers: [entry] } })).toBe(4)
  })

  it('a session that is over and has no end may have units where times are open', () => {
    const sessions = [first, heldOn('2026-03-09', 'open', '09:00', '', { end: undefined })]
    const complete = (areTimesOpen: boolean) => {
      const { limitUse, sessions: placed, isWithoutUnits } = reckoned({ sessions }, areTimesOpen)
      return [limitUse(month(9), day('2026-03-02')).isComplete, placed.map(isWithoutUnits)]
    }
    expect(complete(false)).toEqual([true, [false, true]])
    expect(complete(true)).toEqual([false, [false, false]])
  })
})
