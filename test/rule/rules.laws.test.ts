import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/claim/explain.js'
import { isOpen, type Finding, type OpenFinding } from '../../src/claim/Finding.js'
import { review } from '../../src/claim/Review.js'
import { rules } from '../../src/claim/rules.js'
import { baseline } from '../../src/payers/index.js'
import type { Detail, DetailValue } from '../../src/rule/Detail.js'
import { Caseload } from '../arbitrary/Caseload.js'
import { demanding, faults } from './faults.js'
import { allSaidBy, findingsOf, type Case } from './judged.js'

/** A detail holds what `DetailValue` allows, which the compiler sees to. */
type NotAllowed<D> = D extends unknown
  ? { [Field in keyof D]: D[Field] extends DetailValue ? never : Field }[keyof D]
  : never
type DetailOf<F> = F extends { readonly detail: infer D extends Detail } ? D : never
const fieldsNotAllowed: ReadonlyArray<NotAllowed<DetailOf<OpenFinding>>> = []

const everyReason = rules.flatMap(({ id, reasons }) =>
  Object.keys(reasons).map((reason) => `${id}: ${reason}`),
)

const notMetOf = ({ rule, given }: (typeof faults)[number], changed: Case = given) =>
  allSaidBy(rule, changed).flatMap((finding) => (finding.outcome === 'notMet' ? [finding] : []))

const word = 'Canary Q Public'
const birthday = '1931-07-04'

/** The fields of records that hold free text, or a member's own data. */
const freeText: ReadonlySet<string> = new Set([
  ...['engagement', 'response', 'progress', 'text', 'skill', 'other'],
  ...['currentLevel', 'instrument', 'number'],
])

/** A copy of a value in which every free text holds the word, and every date of the member the day. */
const withCanaries = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') {
    if (key === 'birthDate' || key === 'diedOn') return birthday
    return freeText.has(key) && value.trim() !== '' ? word : value
  }
  if (Array.isArray(value)) return value.map((element) => withCanaries(element, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, withCanaries(child, name)]),
  )
}

/** The same case with free text and dates of the member wherever there is none. */
const talkative = (given: Case): Case => {
  const { session = {}, chart = {}, staff } = given
  const told: ReadonlyArray<readonly [string, unknown]> = Object.entries(chart).map(
    ([name, value]) => [name, name === 'notes' ? notesTold(value) : value],
  )
  const changed = withCanaries({
    session: {
      activity: { other: 'a' },
      modality: { other: 'a' },
      format: { kind: 'individual' },
      ...session,
    },
    chart: {
      assessments: [{ id: 'assessment', instrument: 'a' }],
      authorizations: [{ id: 'authorization', number: 'a' }],
      stays: [{ id: 'stay', kind: { other: 'a' } }],
      ...Object.fromEntries(told),
      member: { id: 'member', birthDate: 'a', diedOn: 'a', coverages: coveragesOf(given) },
    },
    staff: staff?.map((one) => ({ credentials: [{ kind: { other: 'a' } }], ...one })),
  })
  return typeof changed === 'object' && changed !== null ? { ...given, ...changed } : given
}

const coveragesOf = (given: Case) => ('coverages' in given ? given.coverages : [{ payer: 'payer' }])

const notesTold = (notes: unknown): unknown =>
  Array.isArray(notes)
    ? notes.map((note: object) => ({
        engagement: 'a',
        response: 'a',
        progress: 'a',
        text: 'a',
        signatures: [{ role: { other: 'a' }, credential: { other: 'a' } }],
        ...note,
      }))
    : notes

const readers = ['clinician', 'biller', 'developer'] as const

const textOf = (findings: ReadonlyArray<Finding>): string =>
  JSON.stringify([
    findings,
    findings.flatMap((finding) => readers.map((reader) => explain(reader)(finding))),
  ])

describe('the rules', () => {
  it('each reason of each rule has a case in which it is found', () => {
    expect(faults.map(({ rule, reason }) => `${rule}: ${reason}`).sort()).toEqual(
      [...everyReason].sort(),
    )
  })

  it.each(faults.map((fault) => [fault.rule, fault.reason, fault] as const))(
    '%s, %s: is found, and said in a whole sentence',
    (_, reason, fault) => {
      const findings = notMetOf(fault)
      expect(findings.map(({ detail }) => detail.reason)).toEqual([reason])
      for (const finding of findings) {
        const said = explain('clinician')(finding)
        expect(said.reason).toMatch(/^[^{}]+\.$/)
        expect(said.fix).toMatch(/^[^{}]+\.$/)
        expect(finding.evidence.length).toBeGreaterThan(0)
      }
    },
  )

  it('the sentences name fields of their details alone', () => {
    const named = faults.map((fault) => {
      const [finding] = notMetOf(fault)
      const rule = rules.find(({ id }) => id === fault.rule)
      const sentence = new Map(Object.entries(rule?.reasons ?? {})).get(fault.reason)?.sentence
      const fields = [...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map(([, field]) => field ?? '')
      return fields.filter((field) => !Object.keys(finding?.detail ?? {}).includes(field))
    })
    expect(named.flat()).toEqual([])
  })

  it('a detail holds record ids, counts, codes, dates, times and words', () => {
    expect(fieldsNotAllowed).toEqual([])
    const values = faults
      .flatMap((fault) => notMetOf(fault))
      .flatMap(({ detail }): ReadonlyArray<unknown> => Object.values(detail))
    for (const value of values) {
      const texts: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
      for (const text of texts) {
        expect(typeof text === 'string' || Number.isSafeInteger(text)).toBe(true)
        expect(String(text)).toMatch(/^[A-Za-z0-9.:/+-]+$/)
      }
    }
  })

  it.each(faults.map((fault) => [fault.rule, fault.reason, fault] as const))(
    '%s, %s: repeats no free text and no date of the member',
    (_, reason, fault) => {
      const given = talkative(fault.given)
      expect(JSON.stringify(given)).toContain(word)
      expect(JSON.stringify(given)).toContain(birthday)
      const findings = findingsOf(given)
      expect(notMetOf(fault, given).map(({ detail }) => detail.reason)).toEqual([reason])
      expect(textOf(findings)).not.toContain('Canary')
      expect(textOf(findings)).not.toContain(birthday)
    },
  )

  const asked = [demanding, baseline]

  it('repeat no free text of any caseload', () => {
    fc.assert(
      fc.property(Caseload, (caseload) => {
        const { charts } = review(asked, '2027-12-31')(withCanaries(caseload))
        const findings = charts.flatMap(({ sessions }) => sessions.flatMap((one) => one.findings))
        expect(textOf(findings)).not.toContain('Canary')
        expect(textOf(findings)).not.toContain(birthday)
      }),
    )
  })

  it('say the same of the same, and change nothing', () => {
    fc.assert(
      fc.property(Caseload, (caseload) => {
        const before = JSON.stringify(caseload)
        const judge = review(asked, '2027-12-31')
        expect(JSON.stringify(judge(caseload))).toBe(JSON.stringify(judge(caseload)))
        expect(JSON.stringify(caseload)).toBe(before)
      }),
    )
  })

  it('give each open finding of a chart an id of its own', () => {
    fc.assert(
      fc.property(Caseload, (caseload) => {
        const { charts } = review(asked, '2027-12-31')(caseload)
        const ids = charts.flatMap(({ sessions }) =>
          sessions.flatMap(({ findings }) => findings.filter(isOpen).map(({ id }) => id)),
        )
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('say that all is well by one object for all sessions', () => {
    const session = (id: string, day: string) => ({
      id,
      code: 'H2014',
      status: 'finished',
      start: `${day}T09:00:00-06:00`,
      end: `${day}T10:00:00-06:00`,
    })
    const { charts } = review(
      [demanding],
      '2026-12-31',
    )({
      charts: [
        {
          member: { id: 'member', coverages: [{ payer: 'payer' }] },
          sessions: [session('a', '2026-03-02'), session('b', '2026-03-03')],
        },
      ],
    })
    const [a = [], b = []] = charts[0]?.sessions.map(({ findings }) => findings) ?? []
    const met = a.filter(({ outcome }) => outcome === 'met')
    expect(met.length).toBeGreaterThan(0)
    for (const finding of met) expect(b).toContain(finding)
  })
})
