import { stated } from '../../../rule/judged.js'
import { visitOn, type Golden, type Scenario } from '../Golden.js'

const dates = ['2026-03-02', '2026-03-03', '2026-03-04']

const signedAt = (...times: ReadonlyArray<string>): Scenario => ({
  policy: { patterns: { signedOnOneDay: stated({ notes: 3 }) } },
  lines: [],
  sessions: dates.map((date, place) => visitOn(date, `s${place + 1}`, '09:00', `10:0${place}`)),
  chart: {
    notes: times.map((time, place) => ({
      id: `n${place + 1}`,
      session: `s${place + 1}`,
      signatures: [{ role: 'author', signedBy: 'ann', signedAt: time }],
    })),
  },
})

const first = '2026-03-06T20:00:00-06:00'
const second = '2026-03-06T20:01:00-06:00'

/**
 * Three notes signed on one day are a batch. Ann signs those of three days on 6 March; in the twin the third on
 * the 7th.
 */
export const signedOnOneDay: Golden = {
  rule: 'notesAreNotSignedInBatches',
  reason: 'signedOnOneDay',
  faulty: signedAt(first, second, '2026-03-06T20:02:00-06:00'),
  finds: ['notesAreNotSignedInBatches: signedOnOneDay of n3'],
  detail: { noteCount: 3, serviceDateCount: 3, signedOn: '2026-03-06' },
  twin: signedAt(first, second, '2026-03-07T08:00:00-06:00'),
}
