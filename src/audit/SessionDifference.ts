import type { Hcpcs } from '../code/Hcpcs.js'
import type { Modifier } from '../code/Modifier.js'
import type { PlaceOfService } from '../code/PlaceOfService.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** In what a line differs from a session that it was billed for: what was billed, and what is documented. */
export type SessionDifference =
  | { readonly reason: 'codeDiffers'; readonly documented: Hcpcs }
  | {
      readonly reason: 'dateDiffers'
      /** The first day of the line. */
      readonly billed: CalendarDate
      readonly documented: CalendarDate
    }
  | {
      readonly reason: 'payerDiffers'
      readonly billed: string
      /** The payer by whose policy the session is judged. */
      readonly documented: string
    }
  | {
      readonly reason: 'renderingProviderDiffers'
      readonly billed: RecordId
      readonly documented: RecordId
    }
  | {
      readonly reason: 'placeOfServiceDiffers'
      readonly billed: PlaceOfService
      readonly documented: PlaceOfService
    }
  | {
      readonly reason: 'modifierIsMissing'
      /** Those that the session bears and the line lacks. */
      readonly modifiers: ReadonlyArray<Modifier>
    }
  | {
      readonly reason: 'modifierIsNotDocumented'
      /** Those that the line bears and the session does not. */
      readonly modifiers: ReadonlyArray<Modifier>
    }
  | {
      readonly reason: 'authorizationDiffers'
      readonly billed: RecordId
      /** The one that the session names, or those of its claim lines, in order. */
      readonly documented: ReadonlyArray<RecordId>
    }
