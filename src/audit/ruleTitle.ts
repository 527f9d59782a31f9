import type { RuleId } from '../claim/Finding.js'
import { rules } from '../claim/rules.js'
import { auditChecks } from './auditChecks.js'
import type { AuditCheckId } from './AuditFinding.js'

/**
 * What a rule of a review or a check of an audit asks, as a sentence that is true when all is well: for what bears a name
 * alone, such as gaps, silences and totals. A name that is none gets `Another rule`.
 *
 * @example
 * import { audit, ruleTitle } from 'h2014'
 *
 * const { gaps } = audit([], '2026-03-31')(
 *   { charts: [], incomplete: ['charts'] },
 *   { lines: [{ id: 'line-1', member: 'member-1', code: 'H2014' }] },
 * )
 * const [gap] = gaps
 * console.log(gap && ruleTitle(gap.check)) // => 'Member, sessions, staff and payer of the line are known'
 */
export const ruleTitle = (rule: RuleId | AuditCheckId): string => titles.get(rule) ?? 'Another rule'

const titles: ReadonlyMap<string, string> = new Map(
  [...rules, ...auditChecks].map(({ id, title }) => [id, title]),
)
