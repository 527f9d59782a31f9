import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'noteIsByRenderingProvider'
const asking = (value: unknown) => [policy({ noteTerms: { byRenderingProvider: value } })]
const asked = asking(stated(true))

const session = { renderingProvider: 'ann' }
const noted = (fields: object) => ({ notes: [{ id: 'note', session: 'session', ...fields }] })
const byAnn = noted({ author: 'ann' })
const byBob = noted({ author: 'bob' })

describe('noteIsByRenderingProvider', () => {
  it.each<readonly [string, object, object, string]>([
    ['the notes are not known', session, {}, 'undetermined: notes'],
    ['there is no note', session, { notes: [] }, 'notMet: noNote'],
    ['who rendered it wrote it', session, byAnn, 'met'],
    ['another wrote it', session, byBob, 'notMet: authorDidNotRender'],
    [
      'the supervising provider wrote it',
      { ...session, supervisingProvider: 'bob' },
      byBob,
      'notMet: authorDidNotRender',
    ],
    [
      'another wrote it, and who rendered it signed it',
      session,
      noted({ author: 'bob', signatures: [{ role: 'author', signedBy: 'ann' }] }),
      'notMet: authorDidNotRender',
    ],
    ['it is not known who wrote it', session, noted({}), 'undetermined: note.author'],
    ['it is not known who rendered it', {}, byAnn, 'undetermined: session.renderingProvider'],
    ['neither is known', {}, noted({}), 'undetermined: note.author, session.renderingProvider'],
  ])('%s', (_, fields, chart, outcome) => {
    expect(outcomeOf(rule, { session: fields, chart, policies: asked })).toBe(outcome)
  })

  it('a planned session has no note yet', () => {
    const planned = { ...session, status: 'planned' }
    const given = { session: planned, chart: { notes: [] }, policies: asked }
    expect(outcomeOf(rule, { ...given, moment: 'schedule' })).toBe('notApplicable')
  })

  it.each([
    ['takes it not up', [policy()]],
    ['is silent', asking('notStated')],
    ['says that it need not be', asking(stated(false))],
  ])('does not apply where the policy %s', (_, policies) => {
    expect(outcomeOf(rule, { session, chart: byBob, policies })).toBe('notApplicable')
  })

  it('names both, and points at the author', () => {
    const finding = openSaidBy(rule, { session, chart: byBob, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'authorDidNotRender',
        note: 'note',
        author: 'bob',
        renderingProvider: 'ann',
      },
      field: 'author',
      fixedBy: 'clinician',
      carc: '112',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
    const open = openSaidBy(rule, { session, chart: noted({}), policies: asked })
    expect(evidenceOf(open)).toEqual(['session session', 'note note'])
  })

  it.each([
    ['sign', 'warning'],
    ['claim', 'error'],
    ['audit', 'error'],
  ] as const)('at %s it weighs as %s', (moment, severity) => {
    const given = { session, chart: byBob, policies: asked, moment }
    expect(openSaidBy(rule, given)).toMatchObject({ severity })
  })
})
