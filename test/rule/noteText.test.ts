import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../src/claim/Finding.js'
import { openSaidBy, outcomeOf, policy, stated } from './judged.js'

const rules: ReadonlyArray<readonly ['engagement' | 'response' | 'progress', RuleId]> = [
  ['engagement', 'engagementIsDocumented'],
  ['response', 'responseIsDocumented'],
  ['progress', 'progressIsDocumented'],
]

describe.each(rules)('noteText of %s', (field, rule) => {
  const policies = [policy({ noteElements: [stated(field)] })]
  const noted = (fields: object) => ({ notes: [{ id: 'note', session: 'session', ...fields }] })

  it.each<readonly [string, object, string]>([
    ['is not known', noted({}), `undetermined: note.${field}`],
    ['is empty', noted({ [field]: '' }), 'notMet: nothingIsWritten'],
    ['is white space alone', noted({ [field]: ' \t\n\u00a0' }), 'notMet: nothingIsWritten'],
    ['is written', noted({ [field]: 'x' }), 'met'],
    ['is written elsewhere', noted({ text: 'x' }), `undetermined: note.${field}`],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies })).toBe(outcome)
  })

  it('points at the field of the note', () => {
    const finding = openSaidBy(rule, { chart: noted({ [field]: ' ' }), policies })
    expect(finding).toMatchObject({ detail: { note: 'note' }, field })
  })
})
