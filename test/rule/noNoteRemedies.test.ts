import { describe, expect, it } from 'vitest'
import { noNoteRemedies } from '../../src/rule/noNoteRemedies.js'

describe('noNoteRemedies', () => {
  it('says in whole sentences what is wrong and what to do', () => {
    for (const { sentence, fix } of Object.values(noNoteRemedies)) {
      expect(sentence).toMatch(/^[A-Z].*\.$/)
      expect(fix).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('is for the clinician, and denied as not documented', () => {
    expect(noNoteRemedies.noNote).toMatchObject({ fixedBy: 'clinician', carc: '112' })
  })
})
