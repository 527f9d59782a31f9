import { stated } from '../../../rule/judged.js'
import { chartWith, visit, type Golden } from '../Golden.js'

const inPerson = { modality: 'inPerson' }

const atHome = {
  policy: { delivery: { travel: [stated({ minutesBetweenPlaces: 15 })] } },
  lines: [],
  sessions: [visit('s1', '09:00', '10:00', inPerson)],
}

/**
 * 15 minutes lie between two places. Ann leaves one home at 10:00 and is at that of another member at 10:14, in
 * the twin at 10:15.
 */
export const tooLittleTimeToTravel: Golden = {
  rule: 'providerHasTimeToTravel',
  reason: 'tooLittleTimeToTravel',
  faulty: { ...atHome, others: [chartWith('member-2', [visit('s2', '10:14', '11:00', inPerson)])] },
  finds: ['providerHasTimeToTravel: tooLittleTimeToTravel of s2'],
  detail: { minutesBetween: 14, minutesNeeded: 15, places: ['12', '12'] },
  twin: { ...atHome, others: [chartWith('member-2', [visit('s2', '10:15', '11:00', inPerson)])] },
}
