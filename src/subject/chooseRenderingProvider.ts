import type { Session } from '../record/Session.js'
import type { StaffMember } from '../record/StaffMember.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { Choice } from './Choice.js'
import { credentialsOn, type CredentialsOn } from './credentialsOn.js'
import { staffOnFile, type StaffOnFile } from './staffOnFile.js'

/** Who rendered a session. */
export interface RenderingProviderChoice {
  /** None where the session names an id that no staff member bears. */
  readonly renderingProvider: Choice<StaffMember>
  /** How many staff records bear the id; 0 where none is named or known. */
  readonly staffOfSameId: number
  /** Their credentials on the service date; absent where they cannot be told. */
  readonly credentials: CredentialsOn | undefined
}

/** Tells who rendered a session, and as what they are credentialed on its service date. */
export const chooseRenderingProvider =
  ({ staffMember, staffOfSameId }: StaffOnFile) =>
  (
    { renderingProvider: id }: Session,
    serviceDate: CalendarDate | undefined,
  ): RenderingProviderChoice => {
    if (id === undefined) return NOBODY_NAMED
    const renderingProvider = staffMember(id)
    return {
      renderingProvider,
      staffOfSameId: staffOfSameId(id),
      credentials: credentialsOf(renderingProvider, serviceDate),
    }
  }

const NOBODY_NAMED: RenderingProviderChoice = {
  renderingProvider: { kind: 'unknown', missing: ['session.renderingProvider'], evidence: [] },
  staffOfSameId: 0,
  credentials: undefined,
}

const credentialsOf = (
  renderingProvider: Choice<StaffMember>,
  serviceDate: CalendarDate | undefined,
): CredentialsOn | undefined => {
  if (renderingProvider.kind !== 'chosen' || serviceDate === undefined) return undefined
  const { credentials } = renderingProvider.record
  return credentials === undefined ? undefined : credentialsOn(credentials, serviceDate)
}

/** The staff where nothing is known of any. */
export const nobodyOnFile: StaffOnFile = staffOnFile({ staff: undefined, isComplete: false })
