import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { TeachingMethod } from '../code/TeachingMethod.js'
import { asksForElement } from '../policy/asksForElement.js'
import type { NoteElement } from '../policy/NoteElement.js'
import type { RecordId } from '../record/RecordId.js'
import type { SkillTaught } from '../record/SkillTaught.js'
import { noSkillsRemedies } from '../rule/noSkillsRemedies.js'
import { policyRule } from '../rule/policyRule.js'
import { skillsOf, type NoSkillsDetail } from '../rule/skillsOf.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'

/** Why the method is not documented. */
export type MethodDetail =
  | NoSkillsDetail
  | {
      readonly reason: 'methodIsMissing'
      readonly note: RecordId
      readonly skillsWithoutMethod: number
    }

/** The note says how each skill was taught. The policy's note elements ask for it. */
export const methodIsDocumented = policyRule<'methodIsDocumented', NoteElement, MethodDetail>({
  id: 'methodIsDocumented',
  title: 'The note documents the method by which each skill was taught',
  severity: { schedule: 'info', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    ...noSkillsRemedies,
    methodIsMissing: {
      sentence: 'In note {note}, skills without a teaching method: {skillsWithoutMethod}.',
      fix: 'Document the method by which each skill was taught.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
  },
  basis: asksForElement('method'),
  check:
    () =>
    (subject): Verdict<MethodDetail> => {
      const noted = skillsOf(subject)
      if (E.isLeft(noted)) return noted.left
      const { note, skills, evidence } = noted.right
      const skillsWithoutMethod = skills.filter(hasNoMethod).length
      if (skillsWithoutMethod > 0) {
        const detail = { reason: 'methodIsMissing', note: note.id, skillsWithoutMethod } as const
        return notMet(detail, evidence, 'skills')
      }
      return skills.some(({ methods }) => methods === undefined)
        ? undetermined(['note.skills.methods'], evidence)
        : met
    },
})

const hasNoMethod = ({ methods }: SkillTaught): boolean =>
  methods !== undefined && methods.every(isBlank)

const isBlank = (method: TeachingMethod): boolean =>
  typeof method === 'object' && method.other.trim() === ''
