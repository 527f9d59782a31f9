import { stated } from '../../../rule/judged.js'
import { visit, type Golden } from '../Golden.js'

/** Modifiers follow from the facts: HQ says that it was a group. */
const policy = {
  claimTerms: { modifiers: [stated({ modifier: 'HQ', when: { formats: ['group'] } })] },
}

const sessions = [
  visit('s1', '09:00', '10:00', {
    modifiers: undefined,
    format: { kind: 'group', group: 'group-1', size: 4, staffCount: 1 },
  }),
]

/** A group of four is told by HQ, which the line lacks; that of the twin bears it. */
export const groupBilledAsIndividual: Golden = {
  rule: 'billedFormatIsDocumented',
  reason: 'groupBilledAsIndividual',
  faulty: { policy, sessions, line: { modifiers: [] } },
  finds: ['billedFormatIsDocumented: groupBilledAsIndividual of l1'],
  twin: { policy, sessions, line: { modifiers: ['HQ'] } },
}
