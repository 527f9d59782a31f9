import { sameWord } from '../code/sameWord.js'
import { wordName } from '../code/wordName.js'
import type { AssessedSkillArea, NeedLevel } from '../record/AssessedSkillArea.js'

/** What an assessment found to be in need, by the names of the areas. */
export interface AssessedNeeds {
  readonly inNeed: ReadonlySet<string>
  /** Areas of which it is not known. */
  readonly open: ReadonlySet<string>
}

/** The areas that an assessment found in need. A need of a name of its own is one, a blank name is none. */
export const assessedNeeds = (areas: ReadonlyArray<AssessedSkillArea>): AssessedNeeds => {
  const inNeed = new Set<string>()
  const open = new Set<string>()
  for (const { domain, need } of areas) {
    const name = wordName(domain)
    if (name.trim() === '') continue
    if (need === undefined) open.add(name)
    else if (isNeed(need)) inNeed.add(name)
  }
  return { inNeed, open }
}

const isNeed = (need: NeedLevel): boolean =>
  !sameWord<string>(need, 'none') && wordName(need).trim() !== ''
