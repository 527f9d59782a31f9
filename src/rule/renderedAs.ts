import type { CredentialKind } from '../code/CredentialKind.js'
import { sameWord } from '../code/sameWord.js'
import type { Credential } from '../record/Credential.js'
import { credentialsOn } from '../subject/credentialsOn.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { undetermined, type Undetermined } from './Verdict.js'

/** Whether the rendering provider is credentialed as one of some kinds on the service date, or why it cannot be told. */
export const renderedAs =
  (kinds: ReadonlyArray<CredentialKind>) =>
  ({ session, renderingProvider, serviceDate }: SessionSubject): boolean | Undetermined => {
    const evidence: ReadonlyArray<Evidence> = [sessionEvidence(session.id)]
    if (renderingProvider.kind !== 'chosen') {
      const missing = renderingProvider.kind === 'unknown' ? renderingProvider.missing : ['staff']
      return undetermined(missing, evidence)
    }
    const { id, credentials } = renderingProvider.record
    const withStaff: ReadonlyArray<Evidence> = [...evidence, { record: 'staff', id }]
    if (credentials === undefined) return undetermined(['staff.credentials'], withStaff)
    const asked = credentials.filter(isOf(kinds))
    if (asked.length === 0) return false
    if (serviceDate === undefined) return undetermined(['session.start'], evidence)
    const { inForce, undated } = credentialsOn(asked, serviceDate)
    if (inForce.length > 0) return true
    return undated.length > 0 && undetermined(['staff.credentials.from'], withStaff)
  }

const isOf =
  (kinds: ReadonlyArray<CredentialKind>) =>
  ({ kind }: Credential): boolean =>
    kinds.some((one) => sameWord(one, kind))
