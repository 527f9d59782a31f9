import { visit, type Golden } from '../Golden.js'

const sessions = [visit('s1', '09:00', '10:00'), visit('s2', '13:00', '14:00')]

const noted = (second: string): object => ({
  notes: [
    { id: 'n1', session: 's1', text: 'We took the bus to the library.' },
    { id: 'n2', session: 's2', text: second },
  ],
})

/**
 * Two notes of the member hold the same words but for case and space. In the twin they differ in one word, however
 * alike they are.
 */
export const repeatedForMember: Golden = {
  rule: 'notesDifferFromEachOther',
  reason: 'repeatedForMember',
  faulty: { lines: [], sessions, chart: noted('We  took the BUS to the library.') },
  finds: ['notesDifferFromEachOther: repeatedForMember of n2'],
  detail: { noteCount: 2 },
  twin: { lines: [], sessions, chart: noted('We took the tram to the library.') },
}
