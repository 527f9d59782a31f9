import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, type Case } from '../rule/judged.js'

const rule = 'recordIdsAreUnique'

const again = (fields: object = {}) => ({
  id: 'session',
  code: 'H2014',
  status: 'finished',
  start: '2026-03-03T09:00:00-06:00',
  end: '2026-03-03T10:00:00-06:00',
  ...fields,
})

// Every session has an id, so that it always applies.
describe('recordIdsAreUnique', () => {
  it.each<readonly [string, Case, string]>([
    ['the only session', {}, 'met'],
    ['another of another id', { others: [again({ id: 'other' })] }, 'met'],
    ['another of the same id', { others: [again()] }, 'notMet: idIsShared'],
    [
      'one of another code of the same id',
      { others: [again({ code: 'H2017' })] },
      'notMet: idIsShared',
    ],
    ['a cancelled one of the same id', { others: [again({ status: 'cancelled' })] }, 'met'],
    ['one of the same id that the member missed', { others: [again({ status: 'noShow' })] }, 'met'],
    [
      'a planned one of the same id, before a session counts as one',
      { others: [again({ status: 'planned' })] },
      'met',
    ],
    [
      'a planned one of the same id, where plans count',
      { others: [again({ status: 'planned' })], moment: 'schedule' },
      'notMet: idIsShared',
    ],
    ['an id that differs in case', { others: [again({ id: 'Session' })] }, 'met'],
    [
      'not every session of the member is known',
      { chart: { incomplete: ['sessions'] } },
      'undetermined: sessions',
    ],
    [
      'the same id, though not every session is known',
      { others: [again()], chart: { incomplete: ['sessions'] } },
      'notMet: idIsShared',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  const plan = { id: 'plan', effective: { from: '2026-01-01' } }
  const note = { id: 'note', session: 'session' }
  const assessed = { id: 'a', assessedOn: '2026-01-15' }

  it.each<readonly [string, Case, ReadonlyArray<string>]>([
    ['two notes of one id', { chart: { notes: [note, note] } }, ['note note']],
    [
      'its note and one of another session',
      { chart: { notes: [note, { ...note, session: 'other' }] } },
      ['note note'],
    ],
    [
      'two plans of one id',
      { chart: { plans: [plan, { ...plan, status: 'draft' }] } },
      ['plan plan'],
    ],
    [
      'two authorizations of one id',
      {
        session: { authorization: 'a' },
        chart: { authorizations: [{ id: 'a' }, { id: 'a', units: 5 }] },
      },
      ['authorization a'],
    ],
    [
      'two assessments of the id that the plan names',
      { chart: { plans: [{ ...plan, assessment: 'a' }], assessments: [{ id: 'a' }, { id: 'a' }] } },
      ['assessment a'],
    ],
    [
      'two assessments of the id of the one chosen',
      { chart: { assessments: [assessed, assessed] } },
      ['assessment a'],
    ],
    [
      'two of the one that is chosen and that the plan names, once',
      { chart: { plans: [{ ...plan, assessment: 'a' }], assessments: [assessed, assessed] } },
      ['assessment a'],
    ],
    [
      'two of the id that the plan names, which is not the one chosen',
      {
        chart: {
          plans: [{ ...plan, assessment: 'b' }],
          assessments: [assessed, { id: 'b' }, { id: 'b' }],
        },
      },
      ['assessment b'],
    ],
    [
      'a plan and an assessment that bear one id, each of which another bears',
      {
        chart: {
          plans: [
            { ...plan, id: 'a' },
            { ...plan, id: 'a' },
          ],
          assessments: [assessed, assessed],
        },
      },
      ['assessment a', 'plan a'],
    ],
    [
      'two staff of the id of a supervisor and author, each once',
      {
        session: { supervisingProvider: 'ann' },
        chart: { notes: [{ ...note, author: 'ann' }] },
        staff: [{ id: 'ann' }, { id: 'ann' }],
      },
      ['staff ann'],
    ],
    [
      'several, in one order',
      { chart: { notes: [note, note], plans: [plan, plan] } },
      ['plan plan', 'note note'],
    ],
  ])('warns of %s', (_, given, evidence) => {
    const finding = openSaidBy(rule, given)
    const records = [...new Set(evidence.map((one) => one.split(' ')[0]))]
    expect(finding).toMatchObject({
      severity: 'warning',
      detail: { reason: 'recordIdIsShared', records },
      field: 'id',
      fixedBy: 'developer',
    })
    expect(evidenceOf(finding)).toEqual(['session session', ...evidence])
  })

  it.each<readonly [string, Case]>([
    [
      'of notes that are not about the session',
      { chart: { notes: ['n', 'n'].map((id) => ({ id, session: 'other' })) } },
    ],
    [
      'of the rendering provider, of whom another rule tells',
      {
        session: { renderingProvider: 'ann' },
        chart: { notes: [{ ...note, author: 'ann' }] },
        staff: [{ id: 'ann' }, { id: 'ann' }],
      },
    ],
    [
      'of a plan and a note',
      { chart: { plans: [{ ...plan, id: 'x' }], notes: [{ ...note, id: 'x' }] } },
    ],
  ])('does not concern ids %s', (_, given) => {
    expect(outcomeOf(rule, given)).toBe('met')
  })

  it('counts the sessions of the id and points at it', () => {
    const finding = openSaidBy(rule, { others: [again(), again()] })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'idIsShared', sessions: 3 },
      field: 'id',
      fixedBy: 'developer',
      carc: '18',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
