import type { AuditedService } from './AuditedService.js'
import type { MatchedLine } from './MatchedLine.js'

/** Whether the review judges, of a session that a line was billed for, the same person that the line names as rendering. */
export const isProviderReviewed =
  ({ renderingProvider }: MatchedLine['line']) =>
  ({ session, review }: Pick<AuditedService, 'session' | 'review'>): boolean =>
    review !== undefined && session.renderingProvider === renderingProvider
