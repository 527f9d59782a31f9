import { citedValues } from '../policy/citedValues.js'
import type { PolicyHistory } from '../policy/PolicyHistory.js'
import type { PolicyRemark } from './PolicyRemark.js'

/** The values of a payer or an agency that were read in no text of its own; a baseline has none. */
export const readingRemarks = ({
  kind,
  sources,
  editions,
}: PolicyHistory): ReadonlyArray<PolicyRemark> => {
  if (kind === 'baseline') return []
  const secondHand = new Set(
    sources.filter(({ reading }) => reading === 'secondHand').map(({ key }) => key),
  )
  return editions.flatMap((edition, index) =>
    citedValues(edition)
      .filter(({ cited }) => secondHand.has(cited.source))
      .map(({ path }) => ({
        path: ['editions', index, ...path],
        kind: 'secondHandAlone',
        severity: 'information',
        message: 'The value is known at second hand, so that what it decides is a warning at most.',
        fix: "Find the payer's own text and cite it.",
      })),
  )
}
