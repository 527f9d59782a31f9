import { authorizationHoldings } from '../subject/authorizationHoldings.js'
import type { ChartDraws } from '../subject/chartDraws.js'
import type { AuthorizationChoice } from '../subject/chooseAuthorization.js'
import type { AuthorizationCapacity } from './Capacity.js'
import type { Proposal } from './Proposal.js'

/** How the authorizations stand that cover a proposed session, and those that may. */
export const authorizationCapacities = (
  draws: ChartDraws,
  { one }: Proposal,
  { candidates, possible }: AuthorizationChoice,
): ReadonlyArray<AuthorizationCapacity> => {
  const ids = [...candidates, ...possible]
  if (ids.length === 0) return []
  const holdings = authorizationHoldings(draws, one)
  return ids.flatMap((id) => {
    const record = draws.records.get(id)
    const holding = holdings.get(id)
    if (record === undefined || holding === undefined) return []
    const { number, effective } = record
    return [
      {
        authorization: id,
        ...(number === undefined || number === '' ? {} : { number }),
        ...(effective === undefined ? {} : { ...effective }),
        ...holding,
      },
    ]
  })
}
