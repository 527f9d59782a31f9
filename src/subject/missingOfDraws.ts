import type { AuthorizationLedger } from '../ledger/authorizationLedger.js'
import type { RecordId } from '../record/RecordId.js'
import { hasKnownUnits, type DrawnDemand } from './authorizationDraws.js'
import type { KnownOfDraws } from './knownOfDraws.js'

/** What may change what is borne of demands: what is not known of that on which they draw, and of the demands before them. */
export const missingOfDraws = ({
  ledgers,
  areSessionsComplete,
  unsureFrom,
  areAuthorizationsComplete,
}: KnownOfDraws): ((demands: ReadonlyArray<DrawnDemand>) => ReadonlyArray<string>) => {
  let fieldsOf: ReadonlyMap<RecordId, ReadonlyArray<string>> | undefined
  const missingAmong = (ids: ReadonlyArray<RecordId>): Unknowns => {
    const fields = (fieldsOf ??= new Map(
      [...ledgers].map(([id, one]) => [id, fieldsMissingIn(one)]),
    ))
    return {
      fields: [...new Set(ids.flatMap((id) => fields.get(id) ?? []))],
      unsureFrom: ids.reduce((first, id) => Math.min(first, unsureFrom.get(id) ?? first), Infinity),
    }
  }
  const known = new Map<ReadonlyArray<RecordId>, Unknowns>()
  const all = [...ledgers.keys()]
  return (demands) => {
    const missing = new Set<string>()
    if (!areSessionsComplete) missing.add('sessions')
    if (!areAuthorizationsComplete) missing.add('authorizations')
    const addAmong = (ids: ReadonlyArray<RecordId>, { demand, place }: DrawnDemand): void => {
      const unknowns = known.get(ids) ?? missingAmong(ids)
      known.set(ids, unknowns)
      if (unknowns.unsureFrom < place || !hasKnownUnits(demand)) missing.add('sessions')
      for (const field of unknowns.fields) missing.add(field)
    }
    for (const one of demands) {
      for (const field of one.demand.choice.missing) missing.add(field)
      addAmong(one.demand.candidates, one)
    }
    // What draws on the same may draw on others first, of which something is not known.
    if (missing.size === 0) for (const one of demands) addAmong(all, one)
    return [...missing].sort()
  }
}

/** What is not known of some authorizations, as paths, and from which demand on it is not known what draws on them. */
interface Unknowns {
  readonly fields: ReadonlyArray<string>
  readonly unsureFrom: number
}

const fieldsMissingIn = ({ missing, uses }: AuthorizationLedger): ReadonlyArray<string> => {
  const isUnnamed = uses.some(({ session }) => session === undefined)
  return [...missing, ...(isUnnamed ? ['events.session'] : [])].map(
    (field) => `authorization.${field}`,
  )
}
