import { describe, expect, it } from 'vitest'
import { billedLineIsFiledOnTime } from '../../src/audit/billedLineIsFiledOnTime.js'
import { stated } from '../rule/judged.js'
import { counting, heldOn } from '../subject/chartOf.js'
import { aLine, anHour, auditOf, foundOf, lineBenchOf, type GivenAudit } from './audited.js'
import { saidByCheck } from './saidByCheck.js'

const within = (days: number, history: object = {}) =>
  counting({ claimTerms: { filing: stated({ days }) } }, history)

const agency = { payer: 'house', kind: 'agency' }

/** 95 days after 2 March 2026 is 5 June. */
const said = (line: object, given: GivenAudit = {}) =>
  saidByCheck(
    billedLineIsFiledOnTime,
    lineBenchOf({ policies: [within(95)], line: { submittedOn: '2026-06-06', ...line }, ...given }),
  )

const late = {
  reason: 'filingLimitExpired',
  line: 'l1',
  serviceDate: '2026-03-02',
  submittedOn: '2026-06-06',
  daysSinceService: 96,
  maximum: 95,
}

const clean = { details: [], gaps: [], silences: [] }

describe('billedLineIsFiledOnTime', () => {
  it.each([
    ['on the day of the service', '2026-03-02'],
    ['before it', '2026-03-01'],
    ['on the day before the last', '2026-06-04'],
    ['on the last day', '2026-06-05'],
  ])('a line that was sent %s is on time', (_when, submittedOn) => {
    expect(said({ submittedOn })).toMatchObject(clean)
  })

  it('one that was sent on the day after the last is late, by the text of the payer', () => {
    const { details, findings, sentences, sessions, gaps, silences } = said({})
    expect({ details, gaps, silences }).toEqual({ details: [late], gaps: [], silences: [] })
    expect(sessions).toEqual([[]])
    expect(sentences).toEqual([
      'Line l1 for 2026-03-02 was sent on 2026-06-06, 96 days after; this policy takes claims within 95 days.',
    ])
    expect(findings).toMatchObject([
      {
        line: 'l1',
        severity: 'warning',
        carc: '29',
        fixedBy: 'biller',
        policy: { payer: 'payer', edition: '2026' },
        citation: { document: 'Provider manual' },
        evidence: [{ record: 'billedLine', id: 'l1' }],
      },
    ])
  })

  it('a limit of no days asks for the day of the service', () => {
    const policies = [within(0)]
    expect(said({ submittedOn: '2026-03-02' }, { policies }).details).toEqual([])
    expect(said({ submittedOn: '2026-03-03' }, { policies }).details).toEqual([
      { ...late, submittedOn: '2026-03-03', daysSinceService: 1, maximum: 0 },
    ])
  })

  it('hears payer and agency, each by its own days', () => {
    const maximums = (ofPayer: number, ofAgency: number) => {
      const { findings } = said({}, { policies: [within(ofPayer), within(ofAgency, agency)] })
      return findings.map(({ policy, carc, detail }) => [policy?.payer, detail.maximum, carc])
    }
    expect(maximums(95, 30)).toEqual([
      ['house', 30, undefined],
      ['payer', 95, '29'],
    ])
    expect(maximums(365, 30)).toEqual([['house', 30, undefined]])
    expect(maximums(95, 96)).toEqual([['payer', 95, '29']])
  })

  it('judges by the edition of the first session, and from the first day of the line', () => {
    const filing = (days: number) => ({ claimTerms: { filing: stated({ days }) } })
    const [first] = within(95).editions
    const [second] = counting(filing(30)).editions
    const editions = [
      { ...first, effective: { from: '2026-01-01', through: '2026-03-02' } },
      { ...second, edition: '2026b', effective: { from: '2026-03-03', through: '2026-12-31' } },
    ]
    const policies = [counting({}, { editions, sources: within(95).sources })]
    const sessions = [anHour, heldOn('2026-03-03', 's2', '09:00', '10:00')]
    const both = { throughDate: '2026-03-03', sessions: ['s1', 's2'] }
    expect(said({ ...both, submittedOn: '2026-06-05' }, { policies, sessions }).details).toEqual([])
    expect(said(both, { policies, sessions }).details).toEqual([late])
  })

  it.each([
    ['replaces another', { replaces: 'l0' }],
    ['is a draft', { status: 'draft' }],
    ['was denied', { status: 'denied' }],
    ['is of another code', { code: 'H2017' }],
    ['is for no session that is known', { sessions: ['s9'] }],
  ])('says nothing of a line that %s', (_why, line) => {
    expect(said(line)).toMatchObject(clean)
    expect(said({ ...line, submittedOn: undefined })).toMatchObject(clean)
  })

  it('says nothing of a line in whose place another counts, nor of that one', () => {
    const lines = [
      { ...aLine, submittedOn: '2026-06-06' },
      { ...aLine, id: 'l2', replaces: 'l1', submittedOn: '2026-09-01' },
    ]
    expect(said({}, { lines })).toMatchObject(clean)
  })

  it('cannot tell without the days', () => {
    const gap = (missing: string) => ({ missing, count: 1 })
    const [sent, served] = [gap('billedLine.submittedOn'), gap('billedLine.serviceDate')]
    const unsent = { submittedOn: undefined }
    const undated = { serviceDate: undefined }
    expect(said(unsent)).toMatchObject({ details: [], gaps: [sent] })
    expect(said(undated)).toMatchObject({ details: [], gaps: [served] })
    expect(said({ ...unsent, ...undated })).toMatchObject({ details: [], gaps: [served, sent] })
  })

  it('holds no payer to the days of another, and the agency to its own', () => {
    expect(said({ payer: 'other' })).toMatchObject(clean)
    expect(said({ payer: undefined }).details).toEqual([late])
    const policies = [within(95), within(90, agency)]
    expect(said({ payer: 'other' }, { policies }).details).toEqual([{ ...late, maximum: 90 }])
  })

  it('is silent where no policy states it, of each session once', () => {
    const silence = { matter: 'claimTerms.filing', services: 1 }
    const lines = [
      { ...aLine, units: 2 },
      { ...aLine, id: 'l2', units: 2 },
    ]
    const policies = [counting()]
    const all = { details: [], gaps: [], silences: [silence] }
    expect(said({ submittedOn: undefined }, { policies })).toMatchObject(all)
    expect(said({}, { policies, lines })).toMatchObject(all)
  })

  it('takes no unit, and a line on time is its near miss', () => {
    const policies = [within(95)]
    const found = ['l1 billedLineIsFiledOnTime: filingLimitExpired']
    expect(foundOf({ policies, line: { submittedOn: '2026-06-06' } })).toEqual(found)
    expect(foundOf({ policies, line: { submittedOn: '2026-06-05' } })).toEqual([])
    const { totals } = auditOf({ policies, line: { submittedOn: '2026-06-06' } })
    expect(totals.overall).toMatchObject({ supportedUnits: 4, overpaidUnits: 0 })
  })
})
