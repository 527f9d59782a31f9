import { authorizationLedger } from '../ledger/authorizationLedger.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { recordsById } from './recordsById.js'
import { sessionsHeld } from './sessionsHeld.js'

/** Whether some of a session is billed already, on a line that stands at the end of a day: by the events of authorizations. */
export const billedSessions =
  (asOf: CalendarDate) =>
  ({ authorizations = [] }: Chart): ((session: RecordId) => boolean) => {
    const ledgers = [...recordsById(authorizations)].map(
      ([id, one]) => [id, authorizationLedger(asOf)(one)] as const,
    )
    return sessionsHeld(new Map(ledgers)).isBilled
  }
