import { describe, expect, it } from 'vitest'
import type { Moment } from '../../src/code/Moment.js'
import type { Severity } from '../../src/code/Severity.js'
import type { SeverityByMoment } from '../../src/rule/SeverityByMoment.js'
import { severityOf } from '../../src/rule/severityOf.js'

const byMoment: SeverityByMoment = {
  schedule: 'warning',
  sign: 'error',
  claim: 'error',
  audit: 'error',
}

describe('severityOf', () => {
  it.each<readonly [Moment, Severity, Severity]>([
    ['schedule', 'warning', 'info'],
    ['sign', 'error', 'info'],
    ['claim', 'error', 'error'],
    ['audit', 'error', 'warning'],
  ])('at %s: %s where it is not met, %s where it cannot be told', (moment, wrong, untold) => {
    expect(severityOf('notMet', byMoment, moment)).toBe(wrong)
    expect(severityOf('undetermined', byMoment, moment)).toBe(untold)
  })

  it.each<readonly [Moment, Severity, Severity]>([
    ['schedule', 'warning', 'info'],
    ['sign', 'warning', 'info'],
    ['claim', 'warning', 'warning'],
    ['audit', 'warning', 'info'],
  ])('at %s under a ceiling of a warning: %s, %s', (moment, wrong, untold) => {
    expect(severityOf('notMet', byMoment, moment, 'warning')).toBe(wrong)
    expect(severityOf('undetermined', byMoment, moment, 'warning')).toBe(untold)
  })

  it('never goes beyond the lowest of several ceilings, and a ceiling raises nothing', () => {
    expect(severityOf('notMet', byMoment, 'claim', 'error', 'info', 'warning')).toBe('info')
    expect(severityOf('notMet', byMoment, 'schedule', 'error')).toBe('warning')
  })
})
