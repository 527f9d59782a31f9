import { describe, expect, it } from 'vitest'
import { explain } from '../../src/claim/explain.js'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'responseIsDocumented'
const asked = [policy({ noteElements: [stated('response')] })]
const noted = (fields: object) => ({ notes: [{ id: 'note', session: 'session', ...fields }] })

describe('responseIsDocumented', () => {
  it.each<readonly [string, object, string]>([
    ['the notes are not known', {}, 'undetermined: notes'],
    ['there is no note', { notes: [] }, 'notMet: noNote'],
    ['it is not known', noted({}), 'undetermined: note.response'],
    ['nothing is written', noted({ response: '' }), 'notMet: nothingIsWritten'],
    ['it is white space', noted({ response: ' \n' }), 'notMet: nothingIsWritten'],
    ['it is written', noted({ response: 'As the note has it' }), 'met'],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it.each([
    ['is silent', policy()],
    ['asks for another element', policy({ noteElements: [stated('goal')] })],
  ])('does not apply where the policy %s', (_, silent) => {
    expect(outcomeOf(rule, { chart: { notes: [] }, policies: [silent] })).toBe('notApplicable')
  })

  it('points at the note', () => {
    const finding = openSaidBy(rule, { chart: noted({ response: ' ' }), policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'nothingIsWritten', note: 'note' },
      field: 'response',
      fixedBy: 'clinician',
      carc: '112',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
    expect(explain('clinician')(finding).reason).toContain('Note note documents')
  })
})
