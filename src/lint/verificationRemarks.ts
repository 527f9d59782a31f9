import type { PayerPolicy } from '../policy/PayerPolicy.js'
import type { PolicyHistory } from '../policy/PolicyHistory.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { covers } from '../time/DateRange.js'
import type { PolicyRemark } from './PolicyRemark.js'

/** The editions in effect on a day that were last held against their text more days ago than this, or that none is. */
export const verificationRemarks =
  (asOf: CalendarDate, maxAgeDays: number) =>
  ({ editions }: PolicyHistory): ReadonlyArray<PolicyRemark> => {
    const isOver = editions.every(
      ({ effective: { through } }) => through !== undefined && through < asOf,
    )
    if (isOver) return [ENDED]
    return editions.flatMap((edition, index) => {
      const age = dayNumber(asOf) - dayNumber(edition.verifiedOn)
      return covers(edition.effective)(asOf) && age > maxAgeDays
        ? [unverified(edition, index, age)]
        : []
    })
  }

const ENDED: PolicyRemark = {
  path: ['editions'],
  kind: 'ended',
  severity: 'warning',
  message: 'The last edition has ended, so that later service dates are judged by none.',
  fix: 'Add the edition that follows, or name the gap if there is none.',
}

const unverified = ({ verifiedOn }: PayerPolicy, index: number, age: number): PolicyRemark => ({
  path: ['editions', index, 'verifiedOn'],
  kind: 'unverified',
  severity: 'warning',
  message: `The edition was last held against its text on ${verifiedOn}, ${age} days ago.`,
  fix: 'Hold it against the text in effect; set verifiedOn, or end the edition and add the next one.',
})
