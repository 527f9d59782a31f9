import type { Moment } from './Moment.js'

/** `error` makes units unsupported; `warning` and `info` do not. */
export type Severity = 'error' | 'warning' | 'info'

/** How much a rule that is not met weighs at each moment. */
export type SeverityByMoment = Readonly<Record<Moment, Severity>>
