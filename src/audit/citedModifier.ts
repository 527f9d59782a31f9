import type { Modifier } from '../code/Modifier.js'
import { stated } from '../policy/stated.js'
import { citationOf } from '../source/Citation.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { AuditFact } from './AuditCheck.js'
import type { Detail } from '../rule/Detail.js'

/** Whose text asks for the first of some modifiers, and where; nothing where none does. */
export const citedModifier = (
  editions: Editions,
  modifiers: ReadonlyArray<Modifier>,
): Pick<AuditFact<Detail>, 'policy' | 'citation'> => {
  for (const { history, edition } of bindingEditions(editions)) {
    const cited = stated(edition.claimTerms?.modifiers).find(({ value }) =>
      modifiers.includes(value.modifier),
    )
    if (cited === undefined) continue
    const source = history.sources.find(({ key }) => key === cited.source)
    return {
      policy: { payer: history.payer, edition: edition.edition, kind: history.kind },
      ...(source === undefined ? {} : { citation: citationOf(source)(cited) }),
    }
  }
  return {}
}
