import type { RecordId } from '../record/RecordId.js'
import type { Detail } from '../rule/Detail.js'
import type { NotMetFinding } from '../rule/RuleFinding.js'
import type { AuditDetails } from './AuditDetails.js'

/** The name of a check. */
export type AuditCheckId = keyof AuditDetails

/** What one check finds wrong, shaped as what a rule finds wrong of a session. */
export interface FindingOfCheck<Id extends string, D extends Detail> extends NotMetFinding<Id, D> {
  /** The billed line that it is about; absent where it is about services. */
  readonly line?: RecordId
}

/** The findings that the check of a name can make. */
export type AuditFindingOf<Id extends AuditCheckId> = FindingOfCheck<Id, AuditDetails[Id]>

/**
 * What a check finds wrong over the services and billed lines of a caseload. It holds record ids, counts, codes and
 * dates, never a name, a birth date or free text; treat it as protected health information all the same.
 */
export type AuditFinding = { readonly [Id in AuditCheckId]: AuditFindingOf<Id> }[AuditCheckId]
