import { describe, expect, it } from 'vitest'
import { billedLineAgreesWithSession } from '../../src/audit/billedLineAgreesWithSession.js'
import { stated } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { anHour, lineBenchOf, type GivenAudit } from './audited.js'
import { saidByCheck } from './saidByCheck.js'

const said = (given: GivenAudit) => saidByCheck(billedLineAgreesWithSession, lineBenchOf(given))

describe('billedLineAgreesWithSession', () => {
  it('says nothing where all agrees', () => {
    expect(said({})).toMatchObject({ details: [], gaps: [] })
  })

  it.each([
    [
      'code',
      { sessions: [{ ...anHour, code: 'H2017' }] },
      'error',
      'Line l1 names session s1, which is of H2017.',
    ],
    [
      'date',
      { line: { serviceDate: '2026-03-03' } },
      'error',
      'Line l1 was billed for 2026-03-03; session s1 was on 2026-03-02.',
    ],
    [
      'payer',
      { line: { payer: 'other' } },
      'warning',
      'Line l1 was billed to other; session s1 is judged by the policy of payer, which pays first.',
    ],
    [
      'provider',
      { line: { renderingProvider: 'bob' } },
      'warning',
      'Line l1 names bob as rendering; session s1 names ann.',
    ],
    [
      'place',
      { line: { placeOfService: '11' } },
      'warning',
      'Line l1 has place of service 11; session s1 has 12.',
    ],
    [
      'modifier',
      { line: { modifiers: ['HN'] } },
      'warning',
      'Line l1 bears modifiers that session s1 does not: HN.',
    ],
    [
      'no modifier',
      { sessions: [{ ...anHour, modifiers: ['HN'] }] },
      'warning',
      'Line l1 lacks modifiers that the facts of session s1 ask for: HN.',
    ],
    [
      'authorization',
      { sessions: [{ ...anHour, authorization: 'a1' }], line: { authorization: 'a2' } },
      'warning',
      'Line l1 was billed under authorization a2; session s1 is borne by a1.',
    ],
  ])('%s', (_, given, severity, sentence) => {
    const { findings, sentences, sessions } = said(given)
    expect(findings.map((finding) => finding.severity)).toEqual([severity])
    expect(sentences).toEqual([sentence])
    expect(sessions).toEqual([[]])
    expect(findings[0]?.evidence).toEqual([
      { record: 'session', id: 's1' },
      { record: 'billedLine', id: 'l1' },
    ])
  })

  it('says it of each session', () => {
    const sessions = [anHour, held('s2', '13:00', '14:00', { placeOfService: '12' })]
    const { details } = said({ sessions, line: { sessions: ['s1', 's2'], placeOfService: '11' } })
    expect(details.map(({ session }) => session)).toEqual(['s1', 's2'])
  })

  it('counts what is not known once for each line', () => {
    const sessions = [anHour, held('s2', '13:00', '14:00')]
    const line = { sessions: ['s1', 's2'], placeOfService: undefined }
    expect(said({ sessions, line }).gaps).toEqual([
      { missing: 'billedLine.placeOfService', count: 1 },
      { missing: 'session.modifiers', count: 1 },
      { missing: 'session.renderingProvider', count: 1 },
    ])
  })

  it('leaves the modifiers that tell the format to another check', () => {
    const policies = [
      counting({
        claimTerms: { modifiers: [stated({ modifier: 'HQ', when: { formats: ['group'] } })] },
      }),
    ]
    const sessions = [{ ...anHour, modifiers: undefined, format: { kind: 'group' } }]
    expect(said({ policies, sessions }).details).toEqual([])
    expect(said({ policies, sessions, line: { modifiers: ['TF'] } }).details).toEqual([])
    const set = [{ ...anHour, format: { kind: 'group' } }]
    expect(said({ policies, sessions: set, line: { modifiers: ['TF'] } }).details).toMatchObject([
      { reason: 'modifierIsNotDocumented', modifiers: ['TF'] },
    ])
  })
})
