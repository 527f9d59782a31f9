import { skillDomains } from '../code/SkillDomain.js'
import { wordName } from '../code/wordName.js'
import type { SkillTaught } from '../record/SkillTaught.js'

/** The domains that the skills of a note are of. */
export interface NotedDomains {
  /** By their names, blank ones left out. */
  readonly names: ReadonlyArray<string>
  /** Whether the domain of every skill is known. */
  readonly areAllKnown: boolean
}

/** The domains of some skills, each once, in order. */
export const notedDomains = (skills: ReadonlyArray<SkillTaught>): NotedDomains => {
  const names = new Set<string>()
  for (const { domain } of skills) {
    const name = domain === undefined ? '' : wordName(domain)
    if (name.trim() !== '') names.add(name)
  }
  return {
    names: [...names].sort(),
    areAllKnown: skills.every(({ domain }) => domain !== undefined),
  }
}

const known: ReadonlySet<string> = new Set(skillDomains)

/** Domains as a finding names them: known ones by their word, and `other` for those of a name of their own. */
export const shownDomains = (names: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...new Set(names.map((name) => (known.has(name) ? name : 'other')))].sort()
