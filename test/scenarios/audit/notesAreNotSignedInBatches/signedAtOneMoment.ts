import { stated } from '../../../rule/judged.js'
import { visitOn, type Golden, type Scenario } from '../Golden.js'

const dates = ['2026-03-02', '2026-03-03', '2026-03-04']

const signedAt = (...times: ReadonlyArray<string>): Scenario => ({
  policy: { patterns: { signedAtOneMoment: stated({ notes: 3 }) } },
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

const moment = '2026-03-06T20:00:00-06:00'

/**
 * Three notes signed at one moment are a batch. Ann signs those of three days at 20:00 of 6 March, one on another
 * clock; in the twin the third a second later.
 */
export const signedAtOneMoment: Golden = {
  rule: 'notesAreNotSignedInBatches',
  reason: 'signedAtOneMoment',
  faulty: signedAt(moment, moment, '2026-03-06T21:00:00-05:00'),
  finds: ['notesAreNotSignedInBatches: signedAtOneMoment of n3'],
  detail: { noteCount: 3, serviceDateCount: 3 },
  twin: signedAt(moment, moment, '2026-03-06T20:00:01-06:00'),
}
