import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, type Case } from '../rule/judged.js'

const rule = 'recordsAreKnown'
const ann = { id: 'ann' }
const named = { renderingProvider: 'ann' }
const note = (author: string) => ({ notes: [{ id: 'note', session: 'session', author }] })

const inEffect = { id: 'plan', effective: { from: '2026-01-01' } }
const planOf = (assessment: string) => ({ plans: [{ ...inEffect, assessment }] })

const signed = (signedBy: string, fields: object = {}) => ({
  plans: [{ ...inEffect, signatures: [{ signedBy, ...fields }] }],
})
const assessed = (fields: object) => ({
  assessments: [{ id: 'assessment', assessedOn: '2026-01-01', ...fields }],
})
const noted = (fields: object) => ({ notes: [{ id: 'note', session: 'session', ...fields }] })

describe('recordsAreKnown', () => {
  it.each<readonly [string, Case, string]>([
    ['nothing is named', { staff: [ann] }, 'notApplicable'],
    ['nothing is named, and no list is known', {}, 'notApplicable'],
    ['the rendering provider is on the staff', { session: named, staff: [ann] }, 'met'],
    [
      'the staff is documented as nobody',
      { session: named, staff: [] },
      'notMet: recordsAreUnknown',
    ],
    [
      'the rendering provider is not on it',
      { session: { renderingProvider: 'bob' }, staff: [ann] },
      'notMet: recordsAreUnknown',
    ],
    [
      'the supervising provider is not on it',
      { session: { supervisingProvider: 'bob' }, staff: [ann] },
      'notMet: recordsAreUnknown',
    ],
    [
      'the author of the note is not on it',
      { chart: note('bob'), staff: [ann] },
      'notMet: recordsAreUnknown',
    ],
    ['the author of the note is on it', { chart: note('ann'), staff: [ann] }, 'met'],
    ['the staff is not known', { session: named }, 'undetermined: staff'],
    [
      'the authorization is on the chart',
      { session: { authorization: 'a' }, chart: { authorizations: [{ id: 'a' }] } },
      'met',
    ],
    [
      'the chart has no authorization',
      { session: { authorization: 'a' }, chart: { authorizations: [] } },
      'notMet: recordsAreUnknown',
    ],
    [
      'the authorizations are not known',
      { session: { authorization: 'a' } },
      'undetermined: authorizations',
    ],
    [
      'not all authorizations are known',
      {
        session: { authorization: 'a' },
        chart: { authorizations: [], incomplete: ['authorizations'] },
      },
      'undetermined: authorizations',
    ],
    [
      'neither list is known',
      { session: { ...named, authorization: 'a' } },
      'undetermined: authorizations, staff',
    ],
    [
      'the assessment on which the plan rests is in the chart',
      { chart: { ...planOf('a'), assessments: [{ id: 'a' }] } },
      'met',
    ],
    [
      'it is not in the chart',
      { chart: { ...planOf('a'), assessments: [{ id: 'b' }] } },
      'notMet: assessmentIsUnknown',
    ],
    ['the assessments are not known', { chart: planOf('a') }, 'undetermined: assessments'],
    [
      'not all assessments are known',
      { chart: { ...planOf('a'), assessments: [], incomplete: ['assessments'] } },
      'undetermined: assessments',
    ],
    [
      'a plan that is not in effect names one',
      { chart: { plans: [{ ...inEffect, status: 'draft', assessment: 'a' }], assessments: [] } },
      'notApplicable',
    ],
    [
      'the staff lacks a record too, which weighs more',
      { session: named, staff: [], chart: { ...planOf('a'), assessments: [] } },
      'notMet: recordsAreUnknown',
    ],
    [
      'one list is not known and the other lacks a record',
      { session: { ...named, authorization: 'a' }, staff: [] },
      'notMet: recordsAreUnknown',
    ],
    ['who signed the plan is on the staff', { chart: signed('ann'), staff: [ann] }, 'met'],
    ['is not on it', { chart: signed('bob'), staff: [ann] }, 'notMet: signersAreUnknown'],
    ['signed it, and the staff is not known', { chart: signed('bob') }, 'undetermined: staff'],
    [
      'signed it as member',
      { chart: signed('bob', { role: 'member' }), staff: [ann] },
      'notApplicable',
    ],
    [
      'made the assessment',
      { chart: assessed({ performedBy: 'bob' }), staff: [ann] },
      'notMet: signersAreUnknown',
    ],
    [
      'signed the assessment',
      { chart: assessed({ signatures: [{ signedBy: 'bob' }] }), staff: [ann] },
      'notMet: signersAreUnknown',
    ],
    [
      'signed the note',
      { chart: noted({ signatures: [{ signedBy: 'bob' }] }), staff: [ann] },
      'notMet: recordsAreUnknown',
    ],
    [
      'co-signed the note',
      { chart: noted({ coSignatures: [{ signedBy: 'bob' }] }), staff: [ann] },
      'notMet: recordsAreUnknown',
    ],
    [
      'signed plan and note',
      {
        chart: { ...signed('bob'), ...noted({ signatures: [{ signedBy: 'bob' }] }) },
        staff: [ann],
      },
      'notMet: recordsAreUnknown',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it('costs no claim where a list is not known', () => {
    expect(openSaidBy(rule, { session: named })).toMatchObject({ severity: 'info' })
  })

  it('warns of an assessment that is not there, and points at the plan', () => {
    const finding = openSaidBy(rule, { chart: { ...planOf('a'), assessments: [] } })
    expect(finding).toMatchObject({
      severity: 'warning',
      detail: { fields: ['plan.assessment'] },
      field: 'assessment',
      fixedBy: 'clinician',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'plan plan'])
  })

  it('warns of two signers of a plan once, and points at the signatures', () => {
    const chart = {
      plans: [{ ...inEffect, signatures: [{ signedBy: 'bob' }, { signedBy: 'cy' }] }],
    }
    expect(openSaidBy(rule, { chart, staff: [ann] })).toMatchObject({
      severity: 'warning',
      detail: { fields: ['plan.signatures.signedBy'] },
      field: 'signatures.signedBy',
    })
  })

  it('names every field, and points at the last of them', () => {
    const session = { authorization: 'a', renderingProvider: 'bob', supervisingProvider: 'cy' }
    const finding = openSaidBy(rule, { session, staff: [ann], chart: { authorizations: [] } })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        fields: [
          'session.authorization',
          'session.renderingProvider',
          'session.supervisingProvider',
        ],
      },
      field: 'supervisingProvider',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })

  it('points at the note where it names somebody who is not known', () => {
    const finding = openSaidBy(rule, {
      session: { renderingProvider: 'bob' },
      staff: [ann],
      chart: note('bob'),
    })
    expect(finding).toMatchObject({
      detail: { fields: ['session.renderingProvider', 'note.author'] },
      field: 'author',
      fixedBy: 'developer',
      carc: '16',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
  })
})
