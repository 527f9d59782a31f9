import type { PolicyHistory, PolicyKind } from '../policy/PolicyHistory.js'

/** The policies by which the sessions of a caseload are judged, whatever the order in which they were given. */
export interface Policies {
  /** The payers' own, by payer id. */
  readonly payers: ReadonlyMap<string, PolicyHistory>
  /** The agency's own rules, which apply beside every payer's, in order of id. */
  readonly agencies: ReadonlyArray<PolicyHistory>
  /** What is asked of every note, where the payer is silent or not known, in order of id. */
  readonly baselines: ReadonlyArray<PolicyHistory>
}

/** The policies by their kind. Each has an id of its own. */
export const policiesOf = (histories: ReadonlyArray<PolicyHistory>): Policies => {
  const inOrder = [...histories].sort((a, b) => (a.payer < b.payer ? -1 : 1))
  const ofKind = (kind: PolicyKind) => inOrder.filter((history) => history.kind === kind)
  return {
    payers: new Map(ofKind('payer').map((history) => [history.payer, history])),
    agencies: ofKind('agency'),
    baselines: ofKind('baseline'),
  }
}
