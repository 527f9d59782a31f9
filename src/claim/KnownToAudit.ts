import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'

/** What an audit knows of the sessions of a chart from claims and from the other charts. */
export interface KnownToAudit {
  /** The sessions on lines that count: they use limits, planned amounts and authorizations before the others. */
  readonly billed: ReadonlySet<RecordId>
  /** Those from which a check takes the support: they neither use any of these nor help others to a unit. */
  readonly unsupported: ReadonlySet<Session>
}
