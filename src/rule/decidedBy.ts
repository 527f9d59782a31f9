import { citationOf } from '../source/Citation.js'
import type { Cited } from '../source/Cited.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import type { FindingBase } from './RuleFinding.js'

/** Whose edition decides, and its text; without one where the edition decides by its silence. */
export const decidedBy = ({
  policy: { history, edition },
  cited,
}: {
  readonly policy: PolicyInEffect
  readonly cited?: Cited<unknown>
}): Required<Pick<FindingBase<string>, 'policy'>> & Pick<FindingBase<string>, 'citation'> => {
  const policy = { payer: history.payer, edition: edition.edition, kind: history.kind }
  const source = history.sources.find(({ key }) => key === cited?.source)
  return source === undefined || cited === undefined
    ? { policy }
    : { policy, citation: citationOf(source)(cited) }
}
