import { stated } from '../policy/stated.js'
import type { UnitPolicy } from '../policy/UnitPolicy.js'
import { decidedBy } from '../rule/decidedBy.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { AuditFact } from './AuditCheck.js'
import type { Detail } from '../rule/Detail.js'

/** Whose text says how units are reckoned of time, and where: of what binds the first that does. Nothing where none does. */
export const citedUnits = (
  editions: Editions,
  matter: keyof Pick<UnitPolicy, 'rounding' | 'aggregation'>,
): Pick<AuditFact<Detail>, 'policy' | 'citation'> => {
  for (const policy of bindingEditions(editions)) {
    const [cited] = stated<unknown>(policy.edition.units?.[matter])
    if (cited !== undefined) return decidedBy({ policy, cited })
  }
  return {}
}
