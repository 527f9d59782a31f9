import { describe, expect, it } from 'vitest'
import type { UnitIssueKind } from '../../src/units/UnitIssue.js'
import { evidenceOf, openSaidBy, outcomeOf } from '../rule/judged.js'

const rule = 'timesAreDocumented'
const none = undefined
const at = (time: string): string => `2026-03-02T${time}:00-06:00`
const noted = (fields: object) => ({ notes: [{ id: 'note', session: 'session', ...fields }] })

// Every session that is judged has times or lacks them, so that it always applies. The session is from 9:00 to 10:00.
describe('timesAreDocumented', () => {
  it.each<readonly [string, object, string]>([
    ['both times', {}, 'met'],
    ['no start, finished', { start: none }, 'notMet: startMissing'],
    ['no end, finished', { end: none }, 'notMet: endMissing'],
    ['no end, no status', { end: none, status: none }, 'undetermined: session.end'],
    ['no end, in progress', { end: none, status: 'inProgress' }, 'undetermined: session.end'],
    [
      'neither, no status',
      { start: none, end: none, status: none },
      'undetermined: session.start, session.end',
    ],
    ['an end at the start', { end: at('09:00') }, 'notMet: endNotAfterStart'],
    ['an end a minute after the start', { end: at('09:01') }, 'met'],
    [
      'an end before the start, though it is not finished',
      { end: at('08:00'), status: 'inProgress' },
      'notMet: endNotAfterStart',
    ],
    ['24 hours', { end: '2026-03-03T09:00:00-06:00' }, 'met'],
    ['24 hours and a second', { end: '2026-03-03T09:00:01-06:00' }, 'notMet: longerThanADay'],
    [
      '23 hours by the clock on the night it goes forward',
      { start: '2026-03-08T00:00:00-06:00', end: '2026-03-09T00:00:00-05:00' },
      'met',
    ],
    [
      '25 hours by the clock on the night it goes back',
      { start: '2026-11-01T00:00:00-05:00', end: '2026-11-02T00:00:00-06:00' },
      'notMet: longerThanADay',
    ],
    ['an arrival as it ends', { arrivedAt: at('10:00') }, 'notMet: attendanceOutsideSession'],
    ['an arrival a minute before', { arrivedAt: at('09:59') }, 'met'],
    [
      'a member who left before they came',
      { arrivedAt: at('09:40'), leftAt: at('09:20') },
      'notMet: leftNotAfterArrived',
    ],
    [
      'a break that ends before it starts',
      { nonBillable: [{ start: at('09:40'), end: at('09:20'), reason: 'break' }] },
      'notMet: nonBillableEndBeforeStart',
    ],
    [
      'a break of no length',
      { nonBillable: [{ start: at('09:40'), end: at('09:40'), reason: 'break' }] },
      'met',
    ],
  ])('%s', (_, session, outcome) => {
    expect(outcomeOf(rule, { session })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['no note', { notes: [] }, 'met'],
    ['notes that are not known', {}, 'met'],
    ['no times in the note', noted({}), 'met'],
    ['the same times', noted({ start: at('09:00'), end: at('10:00') }), 'met'],
    ['a minute in common', noted({ start: at('09:59'), end: at('11:00') }), 'met'],
    [
      'times that begin as the session ends',
      noted({ start: at('10:00'), end: at('11:00') }),
      'notMet: noteTimesDisjoint',
    ],
    [
      'times that end as they begin',
      noted({ start: at('09:30'), end: at('09:30') }),
      'notMet: noteEndNotAfterStart',
    ],
  ])('beside %s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart })).toBe(outcome)
  })

  it.each<readonly [UnitIssueKind, object, object, string, ReadonlyArray<string>]>([
    ['startMissing', { start: none }, {}, 'start', ['session session']],
    ['endMissing', { end: none }, {}, 'end', ['session session']],
    ['endNotAfterStart', { end: at('09:00') }, {}, 'end', ['session session']],
    ['longerThanADay', { end: '2026-03-04T09:00:00-06:00' }, {}, 'end', ['session session']],
    [
      'leftNotAfterArrived',
      { arrivedAt: at('09:40'), leftAt: at('09:20') },
      {},
      'leftAt',
      ['session session'],
    ],
    ['attendanceOutsideSession', { arrivedAt: at('10:00') }, {}, 'arrivedAt', ['session session']],
    [
      'noteEndNotAfterStart',
      {},
      noted({ start: at('09:30'), end: at('09:30') }),
      'end',
      ['session session', 'note note'],
    ],
    [
      'noteTimesDisjoint',
      {},
      noted({ start: at('10:00'), end: at('11:00') }),
      'start',
      ['session session', 'note note'],
    ],
    [
      'nonBillableEndBeforeStart',
      { nonBillable: [{ start: at('09:40'), end: at('09:20'), reason: 'break' }] },
      {},
      'nonBillable',
      ['session session'],
    ],
  ])('%s points at the field that is wrong', (reason, session, chart, field, evidence) => {
    const finding = openSaidBy(rule, { session, chart })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason, reasons: [reason] },
      field,
    })
    expect(evidenceOf(finding)).toEqual(evidence)
  })

  it('lists all that is wrong, and points at the first', () => {
    expect(openSaidBy(rule, { session: { start: none, end: none } })).toMatchObject({
      detail: { reason: 'startMissing', reasons: ['startMissing', 'endMissing'] },
      field: 'start',
    })
    const chart = noted({ start: at('09:30'), end: at('09:20') })
    const session = { nonBillable: [{ start: at('09:40'), end: at('09:20'), reason: 'break' }] }
    expect(openSaidBy(rule, { session, chart })).toMatchObject({
      detail: { reasons: ['noteEndNotAfterStart', 'nonBillableEndBeforeStart'] },
    })
  })
})
