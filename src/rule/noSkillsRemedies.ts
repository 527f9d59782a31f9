import { carcs } from '../code/carcs.js'
import type { Remedy } from './Remedy.js'
import type { NoSkillsDetail } from './skillsOf.js'

/** What a reader is told where a session has no note, or its note no skill. */
export const noSkillsRemedies: Readonly<Record<NoSkillsDetail['reason'], Remedy>> = {
  noNote: {
    sentence: 'There is no note of this session.',
    fix: 'Have the note written and signed by who rendered the session; without one it is not supported.',
    fixedBy: 'clinician',
    carc: carcs.notFurnishedOrNotDocumented,
  },
  noSkill: {
    sentence: 'Note {note} documents no skill that was taught.',
    fix: 'Document each skill that was taught, if one was; otherwise this is no skills training.',
    fixedBy: 'clinician',
    carc: carcs.notFurnishedOrNotDocumented,
  },
}
