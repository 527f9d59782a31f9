import type { Role } from '../code/Role.js'
import { missingFacts, type MissingFact } from './missingFacts.js'

const byPath: ReadonlyMap<string, MissingFact> = new Map(
  missingFacts.map((fact) => [fact.path, fact]),
)

/** What a missing path stands for. One that is not listed is put into words by its field names. */
export const missingFactAt = (path: string): MissingFact =>
  byPath.get(path) ?? { path, words: wordsOf(path), fixedBy: roleFor(path) }

/** Who can supply what is missing; where that is several people, who can supply the first of it. */
export const suppliedBy = ([first = '']: ReadonlyArray<string>): Role =>
  missingFactAt(first).fixedBy

/** `note.skills.domain`: the domain of the skills of the note. What is no path of field names is not repeated. */
const wordsOf = (path: string): string => {
  if (!PATH.test(path)) return 'something that has no name here'
  const names = path.split('.').reverse()
  return names.map((name) => `the ${spaced(name)}`).join(' of ')
}

const PATH = /^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)*$/

const spaced = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** By the record that lacks it. */
const roleFor = (path: string): Role => ROLES.get(path.split('.')[0] ?? '') ?? 'developer'

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['session', 'clinician'],
  ['note', 'clinician'],
  ['plan', 'clinician'],
  ['assessment', 'clinician'],
  ['diagnosis', 'clinician'],
  ['staff', 'supervisor'],
  ['member', 'biller'],
  ['authorization', 'biller'],
  ['stay', 'biller'],
  ['policy', 'biller'],
])
