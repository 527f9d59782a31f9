import { stated } from '../../../rule/judged.js'
import { visitOn, type Golden } from '../Golden.js'

const policy = {
  delivery: {
    closures: [stated({ name: 'Memorial Day', places: ['11'], days: ['2026-05-25'] })],
  },
}

const onHoliday = (placeOfService: string): object =>
  visitOn('2026-05-25', 's1', '09:00', '10:00', { modality: 'inPerson', placeOfService })

/**
 * The office is closed on Memorial Day, 25 May 2026, and a session in person was held there. That of the twin was
 * at home.
 */
export const placeIsClosed: Golden = {
  rule: 'placeIsOpen',
  reason: 'placeIsClosed',
  faulty: { policy, lines: [], sessions: [onHoliday('11')] },
  finds: ['placeIsOpen: placeIsClosed of s1'],
  detail: { placeOfService: '11', serviceDate: '2026-05-25' },
  twin: { policy, lines: [], sessions: [onHoliday('12')] },
}
