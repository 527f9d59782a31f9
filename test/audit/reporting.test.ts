import { describe, expect, it } from 'vitest'
import type { AuditCheck, AuditFact } from '../../src/audit/AuditCheck.js'
import { reporting } from '../../src/audit/reporting.js'
import { carcs } from '../../src/code/carcs.js'
import { lineBenchOf } from './audited.js'

interface Wrong {
  readonly reason: 'wrong' | 'odd'
  readonly count: number
}

const bench = lineBenchOf({})
const [service] = bench.services

const check = (facts: ReadonlyArray<AuditFact<Wrong>>): AuditCheck<'allIsWell', Wrong> => ({
  id: 'allIsWell',
  title: 'All is well',
  severity: 'error',
  reasons: {
    wrong: { sentence: 'Wrong.', fix: 'Right it.', fixedBy: 'biller', carc: carcs.exactDuplicate },
    odd: { sentence: 'Odd.', fix: 'Look.', fixedBy: 'supervisor', severityAtMost: 'warning' },
  },
  find: () => ({
    facts,
    gaps: [
      { missing: 'staff', count: 2 },
      { missing: 'lines', count: 1 },
    ],
    silences: [
      { matter: 'delivery.travel', services: 2 },
      { matter: 'delivery.closures', services: 1 },
    ],
  }),
})

const fact = (fields: Partial<AuditFact<Wrong>> = {}): AuditFact<Wrong> => ({
  detail: { reason: 'wrong', count: 1 },
  evidence: [{ record: 'session', id: 's1' }],
  services: [],
  ...fields,
})

const found = (...facts: ReadonlyArray<AuditFact<Wrong>>) =>
  reporting(check(facts)).judge(bench).findings

describe('a finding', () => {
  it('has the remedy of its reason', () => {
    expect(found(fact({ line: 'l1' }))).toEqual([
      {
        rule: 'allIsWell',
        id: 'allIsWell/wrong/l1/session/s1',
        outcome: 'notMet',
        severity: 'error',
        detail: { reason: 'wrong', count: 1 },
        evidence: [{ record: 'session', id: 's1' }],
        fixedBy: 'biller',
        carc: '18',
        line: 'l1',
      },
    ])
  })

  it.each([
    ['the check', 'wrong', undefined, 'error'],
    ['the reason', 'odd', undefined, 'warning'],
    ['the fact', 'wrong', 'info', 'info'],
    ['the fact, of a reason that weighs less too', 'odd', 'info', 'info'],
    ['the reason, of a fact that weighs as much', 'odd', 'warning', 'warning'],
  ] as const)('weighs what %s does', (_, reason, severityAtMost, severity) => {
    const detail = { reason, count: 1 }
    const [finding] = found(
      fact({ detail, ...(severityAtMost === undefined ? {} : { severityAtMost }) }),
    )
    expect(finding?.severity).toBe(severity)
  })

  it.each([
    ['payer', '18'],
    ['agency', undefined],
    ['baseline', undefined],
  ] as const)('is denied by no other than a payer: %s', (kind, carc) => {
    const policy = { payer: 'p', edition: '2026', kind }
    const [finding] = found(fact({ policy }))
    expect(finding?.carc).toBe(carc)
    expect(finding?.policy).toEqual(policy)
    expect(finding?.id).toBe(`allIsWell/wrong/${kind}/p/2026/session/s1`)
  })
})

describe('the ids of findings', () => {
  it('name the first service, and are numbered where several are about the same', () => {
    if (service === undefined) throw new Error('a test gives no service')
    const about = { services: [service], evidence: [] }
    expect(
      found(
        fact({ ...about, detail: { reason: 'wrong', count: 2 } }),
        fact({ ...about, detail: { reason: 'wrong', count: 1 } }),
        fact(about),
        fact({ line: 'l1', evidence: [{ record: 'billedLine', id: 'l1' }] }),
      ).map(({ id, detail }) => [id, detail.count]),
    ).toEqual([
      ['allIsWell/wrong/l1', 1],
      ['allIsWell/wrong/member/s1', 1],
      ['allIsWell~1wrong~1member~1s1/2', 1],
      ['allIsWell~1wrong~1member~1s1/3', 2],
    ])
  })
})

it('puts what is not known and what nobody states in order', () => {
  const { gaps, silences } = reporting(check([])).judge(bench)
  expect(gaps.map(({ missing }) => missing)).toEqual(['lines', 'staff'])
  expect(silences.map(({ matter }) => matter)).toEqual(['delivery.closures', 'delivery.travel'])
})

it('a check that says nothing of silences has none', () => {
  const find = () => ({ facts: [], gaps: [] })
  expect(reporting({ ...check([]), find }).judge(bench).silences).toEqual([])
})
