import { hcpcsUnitOf } from '../code/hcpcsDescriptors.js'
import type { Session } from '../record/Session.js'

/**
 * Whether the member is in a session for its minutes. Not where the session was without the member; nor of a code of which
 * a day is one unit, which has no minutes of its own: whether it is paid beside another service is the payer's to say.
 */
export const occupiesMember = ({
  memberPresent,
  code,
}: Pick<Session, 'memberPresent' | 'code'>): boolean =>
  memberPresent !== false && hcpcsUnitOf(code)?.kind !== 'perDiem'
