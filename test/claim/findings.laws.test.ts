import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/claim/explain.js'
import { isOpen, type Finding, type OpenFinding } from '../../src/claim/Finding.js'
import { review, type Review } from '../../src/claim/Review.js'
import { rules } from '../../src/claim/rules.js'
import type { Moment } from '../../src/code/Moment.js'
import { JudgedCaseload } from '../arbitrary/JudgedCaseload.js'
import { policies } from '../arbitrary/judgedPolicies.js'
import { runs } from '../arbitrary/runs.js'

const asOf = '2026-12-31'

const judges = (['schedule', 'sign', 'claim', 'audit'] as const).map(
  (moment: Moment): ((caseload: unknown) => Review) => review(policies, asOf, moment),
)

const judge = fc.constantFrom(...judges)

const findingsIn = ({ charts }: Review): ReadonlyArray<Finding> =>
  charts.flatMap(({ sessions }) => sessions.flatMap(({ findings }) => findings))

const openIn = (reviewed: Review): ReadonlyArray<OpenFinding> => findingsIn(reviewed).filter(isOpen)

const readers = ['clinician', 'biller', 'developer'] as const

/** One sentence or several, with every brace filled in; an id may come first. */
const SENTENCES = /^\S[^{}]*\.$/

describe('every finding', () => {
  it('that is open says to every reader what is wrong and what to do, in whole sentences', () => {
    fc.assert(
      fc.property(JudgedCaseload, judge, (caseload, judged) => {
        for (const finding of openIn(judged(caseload))) {
          for (const reader of readers) {
            const said = explain(reader)(finding)
            expect(said.title).not.toBe('')
            expect(said.reason).toMatch(SENTENCES)
            expect(said.fix).toMatch(SENTENCES)
            for (const fact of said.facts) expect(fact).toMatch(SENTENCES)
          }
        }
      }),
      runs(40),
    )
  })

  it('that is open rests on records, its own session among them', () => {
    fc.assert(
      fc.property(JudgedCaseload, judge, (caseload, judged) => {
        for (const { sessions } of judged(caseload).charts) {
          for (const { session, findings } of sessions) {
            for (const { evidence, rule } of findings.filter(isOpen)) {
              const own = evidence.some(({ record, id }) => record === 'session' && id === session)
              expect(own, rule).toBe(true)
              const named = evidence.map(({ record, id }) => `${record} ${id}`)
              expect(new Set(named).size, rule).toBe(named.length)
            }
          }
        }
      }),
      runs(60),
    )
  })

  it('that is open names records that there are', () => {
    fc.assert(
      fc.property(JudgedCaseload, judge, (caseload, judged) => {
        const staff = JSON.stringify(caseload.staff ?? [])
        const charts = new Map(caseload.charts.map((chart) => [chart.member.id, chart]))
        for (const { member, sessions } of judged(caseload).charts) {
          const records = `${JSON.stringify(charts.get(member))}${staff}`
          for (const finding of sessions.flatMap(({ findings }) => findings.filter(isOpen))) {
            for (const { id } of finding.evidence) {
              expect(records, finding.rule).toContain(JSON.stringify(id))
            }
          }
        }
      }),
      runs(60),
    )
  })

  it('that fails has a detail of record ids, counts, codes, dates, times and words', () => {
    fc.assert(
      fc.property(JudgedCaseload, judge, (caseload, judged) => {
        for (const finding of openIn(judged(caseload))) {
          if (finding.outcome !== 'notMet') continue
          const values: ReadonlyArray<unknown> = Object.values(finding.detail)
          for (const value of values.flat()) {
            expect(typeof value === 'string' || Number.isSafeInteger(value)).toBe(true)
            expect(String(value), finding.rule).toMatch(/^[A-Za-z0-9.:/+-]+$/)
          }
        }
      }),
      runs(60),
    )
  })

  it('that cannot be told names what is missing, each path once', () => {
    fc.assert(
      fc.property(JudgedCaseload, judge, (caseload, judged) => {
        for (const finding of openIn(judged(caseload))) {
          if (finding.outcome !== 'undetermined') continue
          expect(finding.missing.length, finding.rule).toBeGreaterThan(0)
          expect(new Set(finding.missing).size, finding.rule).toBe(finding.missing.length)
        }
      }),
      runs(60),
    )
  })

  it('that is met or does not apply asks nothing of anybody', () => {
    fc.assert(
      fc.property(JudgedCaseload, judge, (caseload, judged) => {
        for (const finding of findingsIn(judged(caseload))) {
          if (isOpen(finding)) continue
          expect(Object.keys(finding).sort()).toEqual(
            ['citation', 'outcome', 'policy', 'rule'].filter((key) => key in finding),
          )
        }
      }),
      runs(30),
    )
  })

  it('cites the text that decided, unless the records or the silence of a policy did', () => {
    fc.assert(
      fc.property(JudgedCaseload, judge, (caseload, judged) => {
        for (const { citation, policy, rule } of findingsIn(judged(caseload))) {
          if (policy === undefined) expect(citation, rule).toBeUndefined()
        }
      }),
      runs(30),
    )
  })
})

/**
 * Outcomes that these caseloads do not reach, or hardly: without a date no policy asks when a claim is filed, what is not
 * known of an authorization contradicts nothing, and of the others two or three rare things must come together.
 */
const seldom: ReadonlySet<string> = new Set([
  'authorizationIsSound undetermined',
  'claimIsFiledOnTime undetermined',
  'memberIsAlive undetermined',
  'memberIsBorn undetermined',
  'modifiersFitOnClaimLine undetermined',
  'sessionHasEnded undetermined',
])

describe('the caseloads that the laws are about', () => {
  it('let every rule hold, fail and stay open', () => {
    const reached = new Set<string>()
    const cases = fc.sample(JudgedCaseload, { numRuns: 400, seed: 2014 })
    cases.forEach((caseload, index) => {
      const judged = judges[index % judges.length]
      if (judged === undefined) return
      for (const { rule, outcome } of findingsIn(judged(caseload)))
        reached.add(`${rule} ${outcome}`)
    })
    const expected = rules.flatMap(({ id }) =>
      ['met', 'notMet', 'undetermined'].map((outcome) => `${id} ${outcome}`),
    )
    expect(expected.filter((one) => !reached.has(one) && !seldom.has(one))).toEqual([])
  })
})
