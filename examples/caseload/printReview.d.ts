import type { PolicyHistory, Review } from 'h2014'

/** A review as lines of text for a terminal, with the records that it was made of. */
export const printReview: (
  review: Review,
  caseload: unknown,
  histories: ReadonlyArray<PolicyHistory>,
) => ReadonlyArray<string>
