import { carcs } from '../code/carcs.js'
import { noNoteRemedies } from './noNoteRemedies.js'
import type { Remedy } from './Remedy.js'
import type { NoSkillsDetail } from './skillsOf.js'

/** What a reader is told where a session has no note, or its note no skill. */
export const noSkillsRemedies: Readonly<Record<NoSkillsDetail['reason'], Remedy>> = {
  ...noNoteRemedies,
  noSkill: {
    sentence: 'Note {note} documents no skill that was taught.',
    fix: 'Document each skill that was taught, if one was; otherwise this is no skills training.',
    fixedBy: 'clinician',
    carc: carcs.notFurnishedOrNotDocumented,
  },
}
