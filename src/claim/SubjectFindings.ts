import type { SessionSubject } from '../subject/SessionSubject.js'
import type { Finding } from './Finding.js'

/** All that the rules say of one session. */
export interface SubjectFindings {
  readonly subject: SessionSubject
  readonly findings: ReadonlyArray<Finding>
}
