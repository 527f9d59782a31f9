import type { Evidence } from '../subject/Evidence.js'

/** Evidence with more of it behind, each record once. */
export const withEvidence = (
  evidence: ReadonlyArray<Evidence>,
  more: ReadonlyArray<Evidence>,
): ReadonlyArray<Evidence> => [
  ...evidence,
  ...more.filter(
    ({ record, id }) => !evidence.some((one) => one.record === record && one.id === id),
  ),
]
