import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/Audit.js'
import { isSkillsTraining } from '../../src/code/Hcpcs.js'
import { JudgedCaseload } from '../arbitrary/JudgedCaseload.js'
import { policies } from '../arbitrary/judgedPolicies.js'
import { runs } from '../arbitrary/runs.js'

const days = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-09', undefined]

/** Lines about the sessions of judged caseloads, by name or by what they say of the service. */
const lineFields = fc.record({
  status: fc.constantFrom(
    'paid',
    'paid',
    'paid',
    'submitted',
    'denied',
    'voided',
    'draft',
    undefined,
  ),
  replaces: fc.constantFrom(...Array.from({ length: 8 }, () => undefined), 'l1', 'l2', 'l9'),
  payer: fc.constantFrom('by-session', 'by-day', 'silent', 'unknown', undefined),
  serviceDate: fc.constantFrom(...days),
  throughDate: fc.constantFrom(undefined, undefined, undefined, '2026-03-04', '2026-03-31'),
  code: fc.constantFrom('H2014', 'H2014', 'H2014', 'H2014', 'H2017'),
  modifiers: fc.constantFrom(undefined, [], ['HQ'], ['U1']),
  units: fc.constantFrom(0, 1, 2, 3, 4, 5, 8, 3.5, -1, undefined),
  placeOfService: fc.constantFrom('12', '02', undefined),
  renderingProvider: fc.constantFrom('p1', 'p2', 'p9', undefined),
  sessions: fc.oneof(
    fc.constant(undefined),
    fc.uniqueArray(fc.constantFrom('s1', 's2', 's3', 's4', 's9'), { maxLength: 3 }),
  ),
})

const rates = [
  { payer: 'by-session', code: 'H2014', effective: { from: '2026-01-01' }, centsPerUnit: 2_500 },
  {
    payer: 'by-session',
    code: 'H2014',
    modifiers: ['HQ'],
    effective: { from: '2026-01-01' },
    centsPerUnit: 900,
  },
  { payer: 'by-day', code: 'H2014', effective: { from: '2026-03-03' }, centsPerUnit: 1_999 },
]

const given = fc
  .tuple(JudgedCaseload, fc.array(lineFields, { maxLength: 8 }))
  .map(([caseload, fields]) => {
    const members = caseload.charts.map(({ member }) => member.id)
    return {
      caseload,
      lines: fields.map((line, index) => ({
        id: `l${index + 1}`,
        member: members[index % Math.max(1, members.length)] ?? 'nobody',
        ...line,
      })),
    }
  })

const judge = audit(policies, '2026-12-31')

describe('every audit', () => {
  it('gives the same, byte for byte, whatever the order of lines and charts', () => {
    fc.assert(
      fc.property(given, ({ caseload, lines }) => {
        const made = judge(caseload, { lines, rates })
        const turned = {
          ...caseload,
          charts: [...caseload.charts].reverse(),
          ...(caseload.staff === undefined ? {} : { staff: [...caseload.staff].reverse() }),
        }
        const again = judge(turned, { lines: [...lines].reverse(), rates: [...rates].reverse() })
        expect(JSON.stringify(again)).toBe(JSON.stringify(made))
      }),
      runs(40),
    )
  })

  it('supports no more than is documented, and gives every billed unit one standing', () => {
    fc.assert(
      fc.property(given, ({ caseload, lines }) => {
        const { lines: audited, charts } = judge(caseload, { lines, rates })
        for (const line of audited) {
          const { supportedUnits = 0, undeterminedUnits = 0, overpaidUnits, underpaidUnits } = line
          if (overpaidUnits === undefined || underpaidUnits === undefined) continue
          const whole = Math.max(0, Math.floor(line.billedUnits ?? 0))
          expect(supportedUnits + undeterminedUnits + overpaidUnits - underpaidUnits).toBe(whole)
          expect(Math.min(overpaidUnits, underpaidUnits)).toBe(0)
        }
        for (const { member, documentedUnits } of charts) {
          if (documentedUnits === 'undetermined') continue
          const ofMember = audited.filter((line) => line.member === member)
          const supported = ofMember.reduce(
            (sum, { supportedUnits = 0 }) => sum + supportedUnits,
            0,
          )
          expect(supported).toBeLessThanOrEqual(documentedUnits)
        }
      }),
      runs(40),
    )
  })

  it('a line that stands apart changes nothing of the others', () => {
    fc.assert(
      fc.property(given, ({ caseload, lines }) => {
        const apart = {
          id: 'l0',
          member: 'somebody else',
          code: 'H2014',
          units: 4,
          sessions: ['s1'],
        }
        const made = judge(caseload, { lines, rates })
        const beside = judge(caseload, { lines: [...lines, apart], rates })
        expect(beside.lines.filter(({ line }) => line !== 'l0')).toEqual(made.lines)
      }),
      runs(40),
    )
  })

  it('sums up its lines', () => {
    fc.assert(
      fc.property(given, ({ caseload, lines }) => {
        const { lines: audited, totals } = judge(caseload, { lines, rates })
        const counted = audited.filter(
          ({ code, standing }) => isSkillsTraining(code) && standing === 'counted',
        )
        const sum = (field: 'overpaidUnits' | 'overpaidCents' | 'supportedUnits') =>
          counted.reduce((all, line) => all + (line[field] ?? 0), 0)
        expect(totals.overall.lines).toBe(counted.length)
        for (const part of [totals.byStaff, totals.byMember, totals.byMonth]) {
          expect(part.reduce((all, { lines: count }) => all + count, 0)).toBe(counted.length)
          expect(part.reduce((all, { overpaidCents }) => all + overpaidCents, 0)).toBe(
            sum('overpaidCents'),
          )
        }
        expect(totals.overall.overpaidUnits).toBe(sum('overpaidUnits'))
        expect(totals.overall.supportedUnits).toBe(sum('supportedUnits'))
        for (const { units, cents } of totals.byRule) {
          expect(units).toBeLessThanOrEqual(totals.overall.overpaidUnits)
          expect(cents).toBeLessThanOrEqual(totals.overall.overpaidCents)
        }
      }),
      runs(40),
    )
  })

  it('names each finding once, and in its lines only what it found', () => {
    fc.assert(
      fc.property(given, ({ caseload, lines }) => {
        const { lines: audited, findings, charts } = judge(caseload, { lines, rates })
        const ids = findings.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const known = new Set([
          ...ids,
          ...charts.flatMap(({ sessions }) =>
            sessions.flatMap((session) =>
              session.findings.flatMap((finding) => ('id' in finding ? [finding.id] : [])),
            ),
          ),
        ])
        expect(audited.flatMap((line) => line.findings).filter((id) => !known.has(id))).toEqual([])
      }),
      runs(40),
    )
  })
})
