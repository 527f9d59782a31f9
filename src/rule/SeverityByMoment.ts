import type { Moment } from '../code/Moment.js'
import type { Severity } from '../code/Severity.js'

/** How much a rule that is not met weighs at each moment. */
export type SeverityByMoment = Readonly<Record<Moment, Severity>>
