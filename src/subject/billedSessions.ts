import { authorizationLedger } from '../ledger/authorizationLedger.js'
import type { Chart } from '../record/Chart.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { recordsById } from './recordsById.js'
import type { ReckonedAs } from './ReckonedAs.js'
import { sessionsHeld } from './sessionsHeld.js'

/** What of sessions is billed already, on lines that stand at the end of a day: by the events of authorizations. */
export const billedSessions =
  (asOf: CalendarDate) =>
  ({ authorizations = [] }: Chart): Pick<ReckonedAs, 'isBilled' | 'billedUnits'> => {
    const ledgers = [...recordsById(authorizations)].map(
      ([id, one]) => [id, authorizationLedger(asOf)(one)] as const,
    )
    const { isBilled, billedUnits } = sessionsHeld(new Map(ledgers))
    return { isBilled, billedUnits }
  }
