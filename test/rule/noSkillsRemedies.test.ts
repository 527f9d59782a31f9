import { describe, expect, it } from 'vitest'
import { noSkillsRemedies } from '../../src/rule/noSkillsRemedies.js'

describe('noSkillsRemedies', () => {
  it.each(['noNote', 'noSkill'] as const)('%s is put right by the clinician', (reason) => {
    expect(noSkillsRemedies[reason]).toMatchObject({ fixedBy: 'clinician', carc: '112' })
  })
})
