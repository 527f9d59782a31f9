import { describe, expect, it } from 'vitest'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import {
  allSaidBy,
  evidenceOf,
  inWords,
  openSaidBy,
  outcomeOf,
  policy,
  quarterHours,
  stated,
  type Case,
} from '../rule/judged.js'
import { yearly } from '../subject/usesIn.js'

const rule = 'authorizationCoversSession'

const asking = (requirement: object = {}, matters: object = {}): PolicyHistory =>
  policy({ units: quarterHours, claimTerms: { authorization: [stated(requirement)], ...matters } })

const asked = { policies: [asking()] }

const authorized = (...authorizations: ReadonlyArray<object>): Case => ({
  ...asked,
  chart: { authorizations },
})

const effective = (from: string, through: string) => ({ effective: { from, through } })

// The session of H2014 is on 2 March 2026; the payer's id is `payer`.
describe('authorizationCoversSession', () => {
  it.each<readonly [string, Case, string]>([
    ['one covers it', authorized(yearly('a', 9)), 'met'],
    ['none is documented', authorized(), 'notMet: noAuthorization'],
    ['it is not known which there are', asked, 'undetermined: authorizations'],
    [
      'it is not known whether there are others',
      { ...asked, chart: { authorizations: [], incomplete: ['authorizations'] } },
      'undetermined: authorizations',
    ],
    [
      'of another code',
      authorized(yearly('a', 9, { codes: ['H2017'] })),
      'notMet: authorizationIsForAnotherCode',
    ],
    [
      'of no code',
      authorized(yearly('a', 9, { codes: [] })),
      'notMet: authorizationIsForAnotherCode',
    ],
    [
      'of codes that are not known',
      authorized(yearly('a', 9, { codes: undefined })),
      'undetermined: authorization.codes',
    ],
    [
      'of another payer',
      authorized(yearly('a', 9, { payer: 'other' })),
      'notMet: authorizationIsForAnotherPayer',
    ],
    [
      'of a payer that is not known',
      authorized(yearly('a', 9, { payer: undefined })),
      'undetermined: authorization.payer',
    ],
    [
      'limited to a modifier that it does not bear',
      { ...authorized(yearly('a', 9, { modifiers: ['HQ'] })), session: { modifiers: [] } },
      'notMet: authorizationIsForOtherModifiers',
    ],
    [
      'limited to a modifier that it bears',
      { ...authorized(yearly('a', 9, { modifiers: ['HQ'] })), session: { modifiers: ['HQ'] } },
      'met',
    ],
    [
      'limited, and it is not known what it bears',
      authorized(yearly('a', 9, { modifiers: ['HQ'] })),
      'undetermined: session.modifiers',
    ],
    [
      'limited to who knows what',
      authorized(yearly('a', 9, { modifiers: undefined })),
      'undetermined: authorization.modifiers',
    ],
    ['through that day', authorized(yearly('a', 9, effective('2026-01-01', '2026-03-02'))), 'met'],
    [
      'through the day before',
      authorized(yearly('a', 9, effective('2026-01-01', '2026-03-01'))),
      'notMet: authorizationHadEnded',
    ],
    ['from that day', authorized(yearly('a', 9, effective('2026-03-02', '2026-12-31'))), 'met'],
    [
      'from the day after',
      authorized(yearly('a', 9, effective('2026-03-03', '2026-12-31'))),
      'notMet: authorizationHadNotBegun',
    ],
    [
      'of no day',
      authorized(yearly('a', 9, effective('2026-03-31', '2026-03-01'))),
      'notMet: authorizationEndsBeforeItBegins',
    ],
    [
      'of days that are not known',
      authorized(yearly('a', 9, { effective: undefined })),
      'undetermined: authorization.effective',
    ],
    [
      'it names one that does not cover it, though another does',
      {
        ...authorized(yearly('a', 9), yearly('b', 9, effective('2026-01-01', '2026-01-31'))),
        session: { authorization: 'b' },
      },
      'notMet: authorizationHadEnded',
    ],
    [
      'it names one that is not there',
      { ...authorized(yearly('a', 9)), session: { authorization: 'b' } },
      'notMet: noAuthorization',
    ],
    [
      'the day is not known',
      { ...authorized(yearly('a', 9)), session: { start: undefined } },
      'notApplicable',
    ],
    [
      'the policy asks for none',
      { policies: [policy()], chart: { authorizations: [] } },
      'notApplicable',
    ],
    [
      'the policy says that it is silent',
      { policies: [policy({ claimTerms: { authorization: 'notStated' } })] },
      'notApplicable',
    ],
    [
      'the policy asks for one from the day after',
      { policies: [asking({ from: '2026-03-03' })] },
      'notApplicable',
    ],
    [
      'the policy asks for one in groups',
      {
        policies: [asking({ when: { formats: ['group'] } })],
        session: { format: { kind: 'individual' } },
      },
      'notApplicable',
    ],
    [
      'the policy asks for one in groups, and it is not known whether it is one',
      { policies: [asking({ when: { formats: ['group'] } })] },
      'undetermined: session.format',
    ],
  ])('%s', (_, given, outcome) => {
    const findings = allSaidBy(rule, given).map(inWords)
    expect(findings.length === 0 ? ['notApplicable'] : findings).toEqual([outcome])
  })

  it('an amendment counts', () => {
    const events = [
      {
        id: 'e',
        kind: 'amended',
        happenedOn: '2026-04-01',
        ...effective('2026-03-01', '2026-03-31'),
      },
    ]
    const amended = yearly('a', 9, { ...effective('2026-04-01', '2026-04-30'), events })
    expect(outcomeOf(rule, authorized(amended))).toBe('met')
    expect(outcomeOf(rule, { ...authorized(amended), asOf: '2026-03-31' })).toBe(
      'notMet: authorizationHadNotBegun',
    )
  })

  it('modifiers that follow from the facts count as borne', () => {
    const modifiers = [stated({ modifier: 'HQ', when: { formats: ['group'] } })]
    const given = {
      policies: [asking({ modifiers: ['HQ'] }, { modifiers })],
      chart: { authorizations: [yearly('a', 9, { modifiers: ['HQ'] })] },
      session: { modifiers: [], format: { kind: 'group', size: 3 } },
    }
    expect(outcomeOf(rule, given)).toBe('met')
  })

  it('names the nearest, and what to correct in it', () => {
    const finding = openSaidBy(rule, authorized(yearly('a', 9, { codes: [] })))
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { authorization: 'a', serviceDate: '2026-03-02' },
      field: 'codes',
      carc: '284',
      fixedBy: 'biller',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'authorization a'])
  })

  it.each([
    ['none is documented', authorized(), ['session session'], '197'],
    [
      'it is of another payer',
      authorized(yearly('a', 9, { payer: 'other' })),
      ['session session', 'authorization a'],
      '15',
    ],
    [
      'it had ended',
      authorized(yearly('a', 9, { effective: { from: '2026-01-01', through: '2026-03-01' } })),
      ['session session', 'authorization a'],
      '302',
    ],
    [
      'it had not begun',
      authorized(yearly('a', 9, { effective: { from: '2026-03-03' } })),
      ['session session', 'authorization a'],
      '284',
    ],
    [
      'it is not known of which payer it is',
      authorized(yearly('a', 9, { payer: undefined })),
      ['session session', 'authorization a'],
      undefined,
    ],
  ])('rests on what it looked at: %s', (_, given, evidence, carc) => {
    const finding = openSaidBy(rule, given)
    expect(evidenceOf(finding)).toEqual(evidence)
    expect('carc' in finding ? finding.carc : undefined).toBe(carc)
  })

  it.each<readonly [string, object, object, string, string]>([
    ['of another code', { codes: ['H2017'] }, {}, 'authorizationIsForAnotherCode', 'codes'],
    ['of another payer', { payer: 'other' }, {}, 'authorizationIsForAnotherPayer', 'payer'],
    [
      'of another modifier',
      { modifiers: ['HQ'] },
      { modifiers: [] },
      'authorizationIsForOtherModifiers',
      'modifiers',
    ],
    [
      'of no day',
      effective('2026-03-31', '2026-03-01'),
      {},
      'authorizationEndsBeforeItBegins',
      'effective',
    ],
    [
      'of the one day before',
      effective('2026-03-01', '2026-03-01'),
      {},
      'authorizationHadEnded',
      'effective',
    ],
    [
      'of the one day after',
      effective('2026-03-03', '2026-03-03'),
      {},
      'authorizationHadNotBegun',
      'effective',
    ],
  ])('points at the field that does not fit: %s', (_, fields, session, reason, field) => {
    const finding = openSaidBy(rule, { ...authorized(yearly('a', 9, fields)), session })
    expect(finding).toMatchObject({ detail: { reason }, field })
  })
})
