import type { UndeterminedFinding } from '../rule/RuleFinding.js'
import type { Reader } from './factsFor.js'

/** What is not known, and why. */
type Untold = Pick<UndeterminedFinding<string>, 'missing' | 'cause'>

/** What a reader is to do about what is not known: each thing to do once, in order. */
export const fixesFor =
  (reader: Reader) =>
  ({ missing, cause }: Untold): ReadonlyArray<string> => {
    const leftOut: ReadonlyArray<string> = cause?.reason === 'recordsWereLeftOut' ? cause.lists : []
    const fixFor = (path: string): string => {
      const [record, field] = path.split('.')
      if (record === 'policy') return OF_A_POLICY
      if (field !== undefined) return OF_A_RECORD
      // Who documents or bills has nothing to do with which lists were sent, or could be read.
      if (reader !== 'developer') return OF_ALL_RECORDS
      return leftOut.includes(path) ? OF_RECORDS_LEFT_OUT : OF_A_LIST
    }
    return [...new Set(missing.map(fixFor))]
  }

const OF_A_POLICY = "Find it out from the payer's own text, and give it as a policy."
const OF_A_RECORD = 'Supply it from the records as they stand; where nothing is documented, say so.'
const OF_ALL_RECORDS =
  'Have all records of this kind given to this check; it is not known that any is missing.'
const OF_A_LIST = 'Send all of them; an empty list says that there are none.'
const OF_RECORDS_LEFT_OUT =
  'Correct the records that the issues of the review name, and send those that were left out.'
