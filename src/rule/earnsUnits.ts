import type { SessionSubject } from '../subject/SessionSubject.js'

/** Whether a unit is known to begin in a session: without one it is on no line. */
export const earnsUnits = ({ units }: Pick<SessionSubject, 'units'>): boolean =>
  units !== undefined && 'units' in units && units.units > 0
