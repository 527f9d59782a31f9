import * as E from 'fp-ts/Either'
import { ruleNameFaults } from '../claim/ruleNameFaults.js'
import type { DecodeIssue } from '../codec/DecodeIssue.js'
import { describeDecodeIssue } from '../codec/describeDecodeIssue.js'
import { decodePolicy } from '../policy/decodePolicy.js'
import type { PolicyHistory } from '../policy/PolicyHistory.js'
import { isCalendarDate } from '../time/CalendarDate.js'
import { limitRemarks } from './limitRemarks.js'
import { modifierRemarks } from './modifierRemarks.js'
import type { PolicyRemark } from './PolicyRemark.js'
import { readingRemarks } from './readingRemarks.js'
import { verificationRemarks } from './verificationRemarks.js'

/**
 * What the author of a policy should look at, in the order of the policy: why it cannot be read or contradicts itself,
 * limits that judge nothing or that nothing can reach, modifiers that no line bears, values known at second hand alone,
 * and editions in effect that were last held against their text more than `maxAgeDays` days before `asOf`. Where `asOf` is
 * no day nothing is said of age. It reads any value, and never throws.
 *
 * @example
 * import { checkPolicy } from 'h2014'
 * import { texasMedicaid } from 'h2014/payers'
 *
 * const remarks = checkPolicy('2016-12-31', 365)
 * console.log(remarks({ ...texasMedicaid, limts: [] }).map(({ kind }) => kind)) // => [ 'unreadable' ]
 */
export const checkPolicy =
  (asOf: string, maxAgeDays: number) =>
  (input: unknown): ReadonlyArray<PolicyRemark> => {
    const policy = decodePolicy(input)
    if (E.isLeft(policy)) return policy.left.map(unreadable)
    const history = policy.right
    return [
      ...ruleNameFaults(history).map(noRule),
      ...editionRemarks(history),
      ...readingRemarks(history),
      ...(isCalendarDate(asOf) ? verificationRemarks(asOf, maxAgeDays)(history) : []),
    ]
  }

const editionRemarks = ({ editions }: PolicyHistory): ReadonlyArray<PolicyRemark> =>
  editions.flatMap((edition, index) =>
    [...limitRemarks(edition), ...modifierRemarks(edition)].map((remark) => ({
      ...remark,
      path: ['editions', index, ...remark.path],
    })),
  )

const unreadable = (issue: DecodeIssue): PolicyRemark => ({
  path: issue.path,
  kind: 'unreadable',
  severity: 'error',
  message: describeDecodeIssue(issue),
  fix: 'Correct it: until then no review uses the policy.',
})

const noRule = ({
  path,
  expected,
}: {
  readonly path: PolicyRemark['path']
  readonly expected: string
}): PolicyRemark => ({
  path,
  kind: 'noRule',
  severity: 'error',
  message: `It is not ${expected}, so that nobody hears what is said of it.`,
  fix: 'Spell the rule as docs/rules.md does.',
})
