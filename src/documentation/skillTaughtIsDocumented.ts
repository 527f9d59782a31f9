import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import { asksForElement } from '../policy/asksForElement.js'
import type { NoteElement } from '../policy/NoteElement.js'
import type { RecordId } from '../record/RecordId.js'
import { noSkillsRemedies } from '../rule/noSkillsRemedies.js'
import { policyRule } from '../rule/policyRule.js'
import { skillsOf, type NoSkillsDetail } from '../rule/skillsOf.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'

/** Why the skill taught is not documented. */
export type SkillDetail =
  | NoSkillsDetail
  | { readonly reason: 'skillIsBlank'; readonly note: RecordId; readonly blankSkills: number }

/** The note says specifically which skill was taught; its domain alone does not. The policy's note elements ask for it. */
export const skillTaughtIsDocumented = policyRule<
  'skillTaughtIsDocumented',
  NoteElement,
  SkillDetail
>({
  id: 'skillTaughtIsDocumented',
  title: 'The note documents the specific skill that was taught',
  severity: { schedule: 'info', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    ...noSkillsRemedies,
    skillIsBlank: {
      sentence: 'In note {note}, entries for a skill that name none: {blankSkills}.',
      fix: 'Name the specific skill of each entry, or remove the entry where none was taught.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
  },
  basis: asksForElement('skill'),
  check:
    () =>
    (subject): Verdict<SkillDetail> => {
      const noted = skillsOf(subject)
      if (E.isLeft(noted)) return noted.left
      const { note, skills, evidence } = noted.right
      const blankSkills = skills.filter(({ skill }) => skill?.trim() === '').length
      if (blankSkills > 0) {
        return notMet({ reason: 'skillIsBlank', note: note.id, blankSkills }, evidence, 'skills')
      }
      return skills.some(({ skill }) => skill === undefined)
        ? undetermined(['note.skills.skill'], evidence)
        : met
    },
})
