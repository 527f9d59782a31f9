import { CredentialKind } from '../code/CredentialKind.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'
import { SupervisionEvidenceRequirement } from './SupervisionEvidenceRequirement.js'

/** Which workers must be supervised on the service date, by whom, and what must show it. */
export interface SupervisionRequirement {
  /** The sessions that it is asked for; absent: all. */
  readonly when?: Condition
  /**
   * The credentials that need supervision, at least one, up to 64. A worker needs it whose every credential in force is
   * one of these; who is credentialed as nothing is judged by the credential that is asked for.
   */
  readonly ofCredentials: ReadonlyArray<CredentialKind>
  /** As what the supervisor must be credentialed on the service date: any one of these, at least one, up to 64. Absent: as anything, or nothing. */
  readonly by?: ReadonlyArray<CredentialKind>
  /** What must show that it took place; absent: nothing is asked for beyond that it is in effect. */
  readonly evidence?: SupervisionEvidenceRequirement
}

export const SupervisionRequirement: Codec<SupervisionRequirement> = record<SupervisionRequirement>(
  'SupervisionRequirement',
  {
    when: optional(Condition),
    ofCredentials: list(CredentialKind, 64),
    by: optional(list(CredentialKind, 64)),
    evidence: optional(SupervisionEvidenceRequirement),
  },
)
