import { describe, expect, it } from 'vitest'
import { blocks } from '../../src/claim/blocks.js'
import type { OpenFinding } from '../../src/claim/Finding.js'

const common = { id: 'id', evidence: [] }

const notMet = (severity: OpenFinding['severity'], unsupportedUnits?: number): OpenFinding => ({
  ...common,
  rule: 'recordIdsAreUnique',
  outcome: 'notMet',
  severity,
  detail: { reason: 'idIsShared', sessions: 2 },
  fixedBy: 'developer',
  ...(unsupportedUnits === undefined ? {} : { unsupportedUnits }),
})

const undetermined = (severity: OpenFinding['severity']): OpenFinding => ({
  ...common,
  rule: 'sessionsDoNotOverlap',
  outcome: 'undetermined',
  severity,
  missing: ['sessions'],
  fixedBy: 'developer',
})

describe('blocks', () => {
  it.each([
    ['an error', notMet('error'), true],
    ['an error that takes some units only', notMet('error', 1), false],
    ['an error that a person lets stand', { ...notMet('error'), overriddenBy: 'o1' }, false],
    ['a warning', notMet('warning'), false],
    ['a remark', notMet('info'), false],
    ['a condition of payment that cannot be told', undetermined('error'), true],
    ['one that a person lets stand', { ...undetermined('error'), overriddenBy: 'o1' }, false],
    ['another that cannot be told', undetermined('warning'), false],
  ])('%s: %s', (_, finding, expected) => {
    expect(blocks(finding)).toBe(expected)
  })
})
