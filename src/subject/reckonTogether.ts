import * as E from 'fp-ts/Either'
import { isSkillsTraining, type Hcpcs } from '../code/Hcpcs.js'
import type { DatedUnit } from '../ledger/DatedUnits.js'
import { billedUntimed } from './billedUntimed.js'
import type { Editions } from './Editions.js'
import { otherUnits } from './otherUnits.js'
import { openPools } from './openPools.js'
import type { PlacedSession } from './PlacedSession.js'
import type { ReckonedAs } from './ReckonedAs.js'
import { pooledCodes, unitsByEditions, type EditionUnits } from './unitsByEditions.js'

/** The units of sessions by their editions, and beside them those of codes that the editions do not round with H2014. */
export const reckonTogether = (
  placed: ReadonlyArray<PlacedSession>,
  { areTimesOpen, limits, billedUnits }: ReckonedAs,
) => {
  const byEditions = unitsByEditions(placed.filter((one) => !isAmbiguous(one)))
  const results = [...byEditions.values()].filter(E.isRight).map(({ right }) => right)
  const openPool = openPools(placed, placed.filter(hasUnknownTime))
  const isUnknown = hasUnknownUnits(byEditions)
  const pooled = new Map(
    [...byEditions.keys()].map((editions) => [editions, pooledCodes(editions)]),
  )
  const isPooled = (editions: Editions, code: Hcpcs): boolean =>
    isSkillsTraining(code) || pooled.get(editions)?.has(code) === true
  const others: Array<DatedUnit> = []
  const unknown: Array<PlacedSession> = []
  const reckonApart = (one: PlacedSession): ReadonlyArray<DatedUnit> | undefined => {
    const { editions, session } = one
    if (isWithoutUnits(one)) {
      const billed = billedUnits(session.id)
      return areTimesOpen && billed.most === 0 ? undefined : billedUntimed(one, billed)
    }
    if (isPooled(editions, session.code)) {
      return isUnknown(one) || openPool(one) !== undefined ? undefined : []
    }
    return limits.counts(session.code) ? otherUnits(one) : []
  }
  for (const one of placed) {
    const units = reckonApart(one)
    if (units === undefined) unknown.push(one)
    else for (const unit of units) others.push(unit)
  }
  const lines = [...byEditions].flatMap(([editions, result]) =>
    E.isLeft(result) ? [] : result.right.lines.filter(({ code }) => isPooled(editions, code)),
  )
  return { byEditions, results, openPool, unknown, others, lines }
}

/** Whether a session of H2014 shares its id, so that it cannot be told apart. */
export const isAmbiguous = ({ session, sessionsOfSameId }: PlacedSession): boolean =>
  isSkillsTraining(session.code) && sessionsOfSameId > 1

const hasUnknownUnits =
  (byEditions: ReadonlyMap<Editions, EditionUnits>) =>
  (one: PlacedSession): boolean => {
    const result = byEditions.get(one.editions)
    return hasUnknownTime(one) || result === undefined || E.isLeft(result)
  }

const hasUnknownTime = (one: PlacedSession): boolean =>
  !isWithoutUnits(one) && (isAmbiguous(one) || E.isLeft(one.time))

/** A session of H2014 that is over and whose times are missing or wrong has no unit, and that is known. */
export const isWithoutUnits = ({
  session: { code, status },
  time,
}: Pick<PlacedSession, 'session' | 'time'>): boolean =>
  isSkillsTraining(code) && status === 'finished' && E.isLeft(time)
