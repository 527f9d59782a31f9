import type { Hcpcs } from '../code/Hcpcs.js'
import type { ChartList } from '../record/Chart.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Why something is not known: records that were left out, or that no edition of the payer's policy judges a session. */
export type UndeterminedCause =
  | {
      readonly reason: 'recordsWereLeftOut'
      /**
       * The lists that are known to lack records. Those that could not be read are named, by path, in the issues of the
       * review: it is they that are to be corrected, and nothing that a person documented is known to be missing.
       */
      readonly lists: ReadonlyArray<ChartList | 'staff'>
    }
  | {
      readonly reason:
        'dateIsBeforeFirstEdition' | 'dateIsAfterLastEdition' | 'editionChangesAtMidnight'
      readonly payer: string
      readonly serviceDate: CalendarDate
    }
  | {
      readonly reason: 'dateIsInGap'
      readonly payer: string
      readonly serviceDate: CalendarDate
      /** The first day of the gap between two editions. */
      readonly from: CalendarDate
      /** Its last day. */
      readonly through: CalendarDate
      /** Why the policy has no edition of these days, in its own words. */
      readonly gap: string
    }
  | {
      readonly reason: 'serviceIsBilledByAnotherCode'
      readonly payer: string
      readonly edition: string
      /** The code by which the edition bills the service. */
      readonly code: Hcpcs
    }

/** What a reader is told of each cause, with its fields in braces. */
export const causeSentences: Readonly<Record<UndeterminedCause['reason'], string>> = {
  recordsWereLeftOut: 'Records of these lists could not be read, or were left out: {lists}.',
  dateIsBeforeFirstEdition: '{serviceDate} is before the first edition of {payer} that was read.',
  dateIsAfterLastEdition: '{serviceDate} is after the last edition of {payer} that was read.',
  editionChangesAtMidnight:
    'The session of {serviceDate} goes on after midnight, and the next day is not judged by the same editions as the first.',
  dateIsInGap:
    'Of {from} through {through} no edition of {payer} was read; the policy says why: {gap}',
  serviceIsBilledByAnotherCode: 'Edition {edition} of {payer} bills the service by {code}.',
}
