import { lineOf, visit, type Golden } from '../Golden.js'

const sessions = [visit('s1', '09:00', '10:00'), visit('s2', '13:00', '14:00', { code: 'H2017' })]

/** A line of H2017 names the session that was billed as H2014; in the twin it names one of H2017. */
export const billedUnderAnotherCode: Golden = {
  rule: 'sessionsAreBilledOnce',
  reason: 'billedUnderAnotherCode',
  faulty: { sessions, lines: [lineOf('l1', 's1'), lineOf('l2', 's1', { code: 'H2017' })] },
  finds: ['sessionsAreBilledOnce: billedUnderAnotherCode of l1'],
  detail: { code: 'H2017' },
  twin: { sessions, lines: [lineOf('l1', 's1'), lineOf('l2', 's2', { code: 'H2017' })] },
}
