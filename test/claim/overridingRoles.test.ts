import { describe, expect, it } from 'vitest'
import { overridingRoles } from '../../src/claim/overridingRoles.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import type { PolicyInEffect } from '../../src/subject/choosePolicy.js'
import { policy, stated } from '../rule/judged.js'

const may = (roles: ReadonlyArray<string>, source?: 'hearsay') =>
  stated({ rule: 'planCoversServiceDate', roles }, source)

const agency = (id: string, matters: object): PolicyHistory =>
  policy(matters, { payer: id, kind: 'agency' })

const inEffect = (history: PolicyHistory): PolicyInEffect => {
  const [edition] = history.editions
  if (edition === undefined) throw new Error('a test gives no edition')
  return { history, edition }
}

const rolesOf = (rule: string, ...agencies: ReadonlyArray<PolicyHistory>) => [
  ...overridingRoles()({ payer: undefined, agencies: agencies.map(inEffect), baselines: [] })(rule),
]

const rule = 'planCoversServiceDate'

describe('overridingRoles', () => {
  it('nobody, unless the agency says so', () => {
    expect(rolesOf(rule)).toEqual([])
    expect(rolesOf(rule, agency('a', {}))).toEqual([])
    expect(rolesOf('noteIsSigned', agency('a', { overridable: [may(['biller'])] }))).toEqual([])
  })

  it('whom the agency names, and whom another names too', () => {
    const first = agency('a', { overridable: [may(['biller'])] })
    const second = agency('b', { overridable: [may(['biller', 'supervisor'])] })
    expect(rolesOf(rule, first)).toEqual(['biller'])
    expect(rolesOf(rule, first, second)).toEqual(['biller', 'supervisor'])
  })

  it('not what was read second hand, nor of a text that was not read to bill H2014', () => {
    expect(rolesOf(rule, agency('a', { overridable: [may(['biller'], 'hearsay')] }))).toEqual([])
    const unread = { overridable: [may(['biller'])], serviceCode: 'notStated' }
    expect(rolesOf(rule, agency('a', unread))).toEqual([])
  })

  it('not what a payer or a baseline says', () => {
    const matters = { overridable: [may(['biller'])] }
    const payer = inEffect(policy(matters))
    const baseline = inEffect(policy(matters, { payer: 'b', kind: 'baseline' }))
    const roles = overridingRoles()({ payer, agencies: [], baselines: [baseline] })
    expect([...roles(rule)]).toEqual([])
  })
})
