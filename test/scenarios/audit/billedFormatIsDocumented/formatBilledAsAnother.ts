import { stated } from '../../../rule/judged.js'
import { visit, type Golden } from '../Golden.js'

/** Modifiers follow from the facts: HQ says that it was a group. */
const policy = {
  claimTerms: { modifiers: [stated({ modifier: 'HQ', when: { formats: ['group'] } })] },
}

const sessions = [
  visit('s1', '09:00', '10:00', { modifiers: undefined, format: { kind: 'family' } }),
]

/**
 * The session was with the family, and the line bears HQ, which tells a group; that of the twin does not.
 */
export const formatBilledAsAnother: Golden = {
  rule: 'billedFormatIsDocumented',
  reason: 'formatBilledAsAnother',
  faulty: { policy, sessions, line: { modifiers: ['HQ'] } },
  finds: ['billedFormatIsDocumented: formatBilledAsAnother of l1'],
  twin: { policy, sessions, line: { modifiers: [] } },
}
