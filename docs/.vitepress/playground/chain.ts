import { explain, type Finding } from 'h2014'

export type LinkState = 'met' | 'notMet' | 'undetermined' | 'silent'

export interface Link {
  readonly name: string
  readonly state: LinkState
  readonly says: string
}

/** The links of the chain of necessity, with the rules that tell each. */
const links: ReadonlyArray<readonly [name: string, rules: ReadonlyArray<Finding['rule']>]> = [
  ['Diagnosis', ['qualifyingDiagnosisIsInForce']],
  ['Need', ['skillMeetsAssessedNeed', 'assessmentCoversServiceDate', 'assessmentNamesSkillNeeds']],
  ['Goal', ['planCoversServiceDate', 'sessionAddressesPlanGoal']],
  ['Skill', ['skillTaughtIsDocumented', 'noteSkillServesPlanArea']],
  ['Method', ['methodIsDocumented']],
  ['Response', ['responseIsDocumented', 'progressIsDocumented']],
]

const linkOf = (
  name: string,
  rules: ReadonlyArray<Finding['rule']>,
  findings: ReadonlyArray<Finding>,
): Link => {
  const about = rules.flatMap((rule) => findings.filter((finding) => finding.rule === rule))
  const broken = about.find(({ outcome }) => outcome === 'notMet')
  const unknown = about.find(({ outcome }) => outcome === 'undetermined')
  const worst = broken ?? unknown
  if (worst !== undefined) {
    return {
      name,
      state: broken === undefined ? 'undetermined' : 'notMet',
      says: explain('clinician')(worst).reason,
    }
  }
  const met = about.find(({ outcome }) => outcome === 'met')
  return met === undefined
    ? { name, state: 'silent', says: 'No policy asks for it.' }
    : { name, state: 'met', says: `${explain('clinician')(met).title}.` }
}

/** The chain of necessity, as the findings of a session have it. */
export const chainOf = (findings: ReadonlyArray<Finding>): ReadonlyArray<Link> =>
  links.map(([name, rules]) => linkOf(name, rules, findings))
