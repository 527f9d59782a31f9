import { describe, expect, it } from 'vitest'
import { explain } from '../../src/claim/explain.js'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

/** What holds of every rule that asks whether an element of the note is written. */
export const asksWhetherWritten = (
  rule: 'engagementIsDocumented' | 'progressIsDocumented' | 'responseIsDocumented',
  element: 'engagement' | 'progress' | 'response',
): void => {
  const asked = [policy({ noteElements: [stated(element)] })]
  const noted = (fields: object) => ({ notes: [{ id: 'note', session: 'session', ...fields }] })
  const written = (text: string) => noted({ [element]: text })

  describe(rule, () => {
    it.each<readonly [string, object, string]>([
      ['the notes are not known', {}, 'undetermined: notes'],
      ['there is no note', { notes: [] }, 'notMet: noNote'],
      ['it is not known', noted({}), `undetermined: note.${element}`],
      ['nothing is written', written(''), 'notMet: nothingIsWritten'],
      ['it is white space', written(' \n'), 'notMet: nothingIsWritten'],
      ['it is written', written('As the note has it'), 'met'],
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
      const finding = openSaidBy(rule, { chart: written(' '), policies: asked })
      expect(finding).toMatchObject({
        severity: 'error',
        detail: { reason: 'nothingIsWritten', note: 'note' },
        field: element,
        fixedBy: 'clinician',
        carc: '112',
      })
      expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
      expect(explain('clinician')(finding).reason).toContain('Note note documents')
    })
  })
}
