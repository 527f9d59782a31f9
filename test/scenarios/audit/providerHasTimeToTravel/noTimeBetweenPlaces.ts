import { chartWith, visit, type Golden } from '../Golden.js'

const inOffice = { modality: 'inPerson', placeOfService: '11' }

const sessions = [visit('s1', '09:00', '10:00', inOffice)]

/**
 * No policy speaks of travel. Ann is with one member in the office until 10:00 and from 10:00 on at the home of
 * another: no minute lies between. In the twin the second session is in the same office, and a third by
 * telehealth.
 */
export const noTimeBetweenPlaces: Golden = {
  rule: 'providerHasTimeToTravel',
  reason: 'noTimeBetweenPlaces',
  faulty: {
    lines: [],
    sessions,
    others: [chartWith('member-2', [visit('s2', '10:00', '11:00', { modality: 'inPerson' })])],
  },
  finds: ['providerHasTimeToTravel: noTimeBetweenPlaces of s2'],
  detail: { minutesBetween: 0, places: ['11', '12'] },
  twin: {
    lines: [],
    sessions,
    others: [
      chartWith('member-2', [visit('s2', '10:00', '11:00', inOffice)]),
      chartWith('member-3', [visit('s3', '11:00', '12:00', { modality: 'audioVideo' })]),
    ],
  },
}
