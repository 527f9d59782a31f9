import type { AuthorizationLedger } from '../ledger/authorizationLedger.js'
import { drawUnits, type Demand, type Share, type Stock } from '../ledger/drawUnits.js'
import { isExact, type UnitBounds } from '../ledger/UnitBounds.js'
import type { RecordId } from '../record/RecordId.js'
import type { SessionDemand } from './authorizationDemands.js'
import type { StockBounds } from './authorizationStocks.js'

/** What authorizations bear of a demand: where they have the most that they can have, and the least. */
export interface DrawBounds {
  readonly most: ReadonlyArray<Share>
  readonly least: ReadonlyArray<Share>
}

/** A demand and what authorizations bear of it. */
export interface DrawnDemand {
  readonly demand: SessionDemand
  /** Its place in the order in which demands are borne. */
  readonly place: number
  readonly drawn: DrawBounds
}

/** Units that stand billed under an authorization beyond those that its sessions document. */
export interface BilledBeyond {
  readonly authorization: RecordId
  readonly units: UnitBounds
}

/** What the sessions of a chart draw on. */
export interface DrawnOn {
  readonly ledgers: ReadonlyMap<RecordId, AuthorizationLedger>
  readonly stocks: ReadonlyMap<RecordId, StockBounds>
  /** What is taken together with a demand, as it is billed and no session documents it. */
  readonly billedBeyond: ReadonlyMap<SessionDemand, ReadonlyArray<BilledBeyond>>
  /** Whether there are no other sessions that may draw on them. */
  readonly areSessionsComplete: boolean
}

/**
 * Lets authorizations bear demands in their order. What an opening balance has already is borne by it and takes nothing
 * more, where it is known how many units there are and how many it has. What is billed beyond what is documented is taken
 * too, and is no share of a demand. Where something is not known it is done twice: with
 * the most that they can have, asking the least of what is not known; and with the least, as if what is not known took all
 * that it may.
 */
export const authorizationDraws = (
  demands: ReadonlyArray<SessionDemand>,
  { ledgers, stocks, billedBeyond, areSessionsComplete }: DrawnOn,
): ReadonlyArray<DrawBounds> => {
  const drawAll = (
    draw: (demand: SessionDemand) => ReadonlyArray<Share>,
    settles: (ledger: AuthorizationLedger) => boolean,
    takeBeyond: (demand: Demand, units: UnitBounds) => void,
  ): ReadonlyArray<ReadonlyArray<Share>> => {
    const sharesOf = (demand: SessionDemand): ReadonlyArray<Share> => {
      const ledger = ledgers.get(demand.candidates[0] ?? '')
      if (ledger === undefined || !isInOpening(demand, ledger)) return draw(demand)
      return settles(ledger) ? settled(demand) : []
    }
    return demands.map((demand) => {
      const shares = sharesOf(demand)
      for (const { authorization, units } of billedBeyond.get(demand) ?? []) {
        takeBeyond({ ...demand, candidates: [authorization] }, units)
      }
      return shares
    })
  }

  const fromMost = drawUnits(sideOf(stocks, ({ most }) => most))
  const most = drawAll(
    (demand) =>
      fromMost(hasKnownUnits(demand) ? demand : { ...demand, units: demand.unitsAtLeast ?? 0 }),
    () => true,
    (demand, { least }) => fromMost({ ...demand, units: least }),
  )
  const isCertain =
    areSessionsComplete &&
    demands.every((demand) => hasKnownUnits(demand) && demand.choice.possible.length === 0) &&
    [...stocks.values()].every(areSame) &&
    [...ledgers.values()].every(isTold) &&
    [...billedBeyond.values()].flat().every(({ units }) => isExact(units))
  if (isCertain) return most.map((shares) => ({ most: shares, least: shares }))

  const fromLeast = drawUnits(
    sideOf(stocks, ({ least }) => (areSessionsComplete ? least : { ...least, left: 0 })),
  )
  const least = drawAll(
    (demand) => {
      const shares = fromLeast(demand)
      fromLeast({
        ...demand,
        units: demand.units - borne(shares),
        candidates: demand.choice.possible,
      })
      return shares
    },
    isTold,
    (demand, { most: units }) => fromLeast({ ...demand, units }),
  )
  return most.map((shares, index) => ({ most: shares, least: least[index] ?? [] }))
}

/** The units of shares. */
export const borne = (shares: ReadonlyArray<Share>): number => {
  let units = 0
  for (const share of shares) units += share.units
  return units
}

/** Whether it is known how many units are asked for. */
export const hasKnownUnits = ({
  units,
  unitsAtLeast = units,
}: Pick<SessionDemand, 'units' | 'unitsAtLeast'>): boolean =>
  units < Infinity && unitsAtLeast === units

const isInOpening = (
  { serviceDate }: SessionDemand,
  { openingAsOf }: AuthorizationLedger,
): boolean => openingAsOf !== undefined && serviceDate !== undefined && serviceDate <= openingAsOf

const isTold = ({ units, opening }: AuthorizationLedger): boolean =>
  isExact(units) && isExact(opening)

const settled = (demand: SessionDemand): ReadonlyArray<Share> => {
  const { candidates, units } = demand
  const [authorization] = candidates
  return authorization === undefined || units === 0 || !hasKnownUnits(demand)
    ? []
    : [{ authorization, units }]
}

const sideOf = (
  stocks: ReadonlyMap<RecordId, StockBounds>,
  side: (bounds: StockBounds) => Stock,
): ReadonlyMap<RecordId, Stock> => new Map([...stocks].map(([id, bounds]) => [id, side(bounds)]))

const areSame = ({ least, most }: StockBounds): boolean =>
  isExact({ least: least.left, most: most.left }) &&
  isExact({ least: least.reserved, most: most.reserved })
