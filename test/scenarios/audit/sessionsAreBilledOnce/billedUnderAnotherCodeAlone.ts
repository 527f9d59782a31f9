import { lineOf, visit, type Golden } from '../Golden.js'

const sessions = (code: string) => [visit('s1', '09:00', '10:00', { code })]

const lines = [lineOf('l1', 's1', { code: 'H2017' })]

/** The one line is of H2017 and names a session of H2014; in the twin the session is of H2017 too. */
export const billedUnderAnotherCodeAlone: Golden = {
  rule: 'sessionsAreBilledOnce',
  reason: 'billedUnderAnotherCodeAlone',
  faulty: { sessions: sessions('H2014'), lines },
  finds: ['sessionsAreBilledOnce: billedUnderAnotherCodeAlone of l1'],
  detail: { code: 'H2017' },
  twin: { sessions: sessions('H2017'), lines },
}
