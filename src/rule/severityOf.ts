import type { Moment } from '../code/Moment.js'
import type { Severity } from '../code/Severity.js'
import type { SeverityByMoment } from './SeverityByMoment.js'

/**
 * How much a finding weighs: what the rule weighs at the moment, never more than a ceiling, where there is one. What cannot be told
 * weighs as much as what is wrong when a claim is sent; at other moments nobody may hold it against the session.
 */
export const severityOf = (
  outcome: 'notMet' | 'undetermined',
  byMoment: SeverityByMoment,
  moment: Moment,
  ...ceilings: ReadonlyArray<Severity | undefined>
): Severity => {
  const weighs = leastOf([byMoment[moment], ...ceilings])
  if (outcome === 'notMet' || moment === 'claim') return weighs
  return moment === 'audit' && weighs === 'error' ? 'warning' : 'info'
}

const leastOf = (severities: ReadonlyArray<Severity | undefined>): Severity => {
  if (severities.includes('info')) return 'info'
  return severities.includes('warning') ? 'warning' : 'error'
}
