import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import { wordName } from '../code/wordName.js'
import { asksForElement } from '../policy/asksForElement.js'
import type { NoteElement } from '../policy/NoteElement.js'
import type { RecordId } from '../record/RecordId.js'
import { noSkillsRemedies } from '../rule/noSkillsRemedies.js'
import { policyRule } from '../rule/policyRule.js'
import { skillsOf, type NoSkillsDetail } from '../rule/skillsOf.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'

/** Why the domain is not documented. */
export type DomainDetail =
  | NoSkillsDetail
  | { readonly reason: 'domainIsBlank'; readonly note: RecordId; readonly blankDomains: number }

/** The note says of which area of life each skill is. The policy's note elements ask for it. */
export const skillDomainIsDocumented = policyRule<
  'skillDomainIsDocumented',
  NoteElement,
  DomainDetail
>({
  id: 'skillDomainIsDocumented',
  title: 'The note documents the domain of each skill that was taught',
  severity: { schedule: 'info', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    ...noSkillsRemedies,
    domainIsBlank: {
      sentence: 'In note {note}, skills whose domain has a blank name: {blankDomains}.',
      fix: 'Name the domain of each skill that was taught.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
  },
  basis: asksForElement('domain'),
  check:
    () =>
    (subject): Verdict<DomainDetail> => {
      const noted = skillsOf(subject)
      if (E.isLeft(noted)) return noted.left
      const { note, skills, evidence } = noted.right
      const blankDomains = skills.filter(
        ({ domain }) => domain !== undefined && wordName(domain).trim() === '',
      ).length
      if (blankDomains > 0) {
        return notMet({ reason: 'domainIsBlank', note: note.id, blankDomains }, evidence, 'skills')
      }
      return skills.some(({ domain }) => domain === undefined)
        ? undetermined(['note.skills.domain'], evidence)
        : met
    },
})
