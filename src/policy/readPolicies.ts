import type { DecodeIssue } from '../codec/DecodeIssue.js'
import { issuesOf } from '../codec/issuesOf.js'
import { readEach, type Elements } from '../codec/readEach.js'
import { readWhole } from '../codec/readWhole.js'
import type { Contradiction } from '../codec/refined.js'
import { reportAt, startWalk } from '../codec/Walk.js'
import { PolicyHistory } from './PolicyHistory.js'

/** The policies that could be read, and the issues of those that could not; paths begin with the index. */
export interface ReadPolicies {
  readonly histories: ReadonlyArray<PolicyHistory>
  readonly issues: ReadonlyArray<DecodeIssue>
}

/** The most policies that are read: payers, agency and baselines of one caseload. An agency's rules judge every session. */
const MAX_POLICIES = 256

/**
 * Reads each policy by itself, so that one that cannot be read silences no other. One with a name that is wrong, as of a
 * rule that there is not, is taken, and the name reported. Of policies that share an id none is taken: which of them
 * judges is not known, and is not guessed.
 */
export const readPolicies = (
  input: unknown,
  nameFaults: (history: PolicyHistory) => ReadonlyArray<Contradiction>,
): ReadPolicies => {
  const walk = startWalk(true)
  const placed = readEach(elements, input, walk)?.values ?? []
  const counts = new Map<string, number>()
  for (const { history } of placed) {
    counts.set(history.payer, (counts.get(history.payer) ?? 0) + 1)
  }
  const isAlone = ({ history }: Placed): boolean => counts.get(history.payer) === 1
  for (const one of placed) {
    if (!isAlone(one)) reportAt(walk, [one.index, 'payer'], 'contradiction', ID_OF_ITS_OWN)
  }
  for (const { index, history } of placed) {
    for (const { path, expected } of nameFaults(history)) {
      reportAt(walk, [index, ...path], 'word', expected)
    }
  }
  return {
    histories: placed.filter(isAlone).map(({ history }) => history),
    issues: walk.found === 0 ? [] : issuesOf(walk),
  }
}

const ID_OF_ITS_OWN = 'an id that no other policy has'

interface Placed {
  readonly index: number
  readonly history: PolicyHistory
}

const readHistory = readWhole(PolicyHistory)

const elements: Elements<Placed> = {
  name: PolicyHistory.name,
  read: (input, walk, index) => {
    const history = readHistory(input, walk)
    return history && { history, index }
  },
  max: MAX_POLICIES,
}
