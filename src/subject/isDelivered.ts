import type { Session } from '../record/Session.js'

/** Whether a session took place or still may: it was not cancelled, and the member came. */
export const isDelivered = ({ status }: Session): boolean =>
  status !== 'cancelled' && status !== 'noShow'
