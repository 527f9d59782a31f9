import * as E from 'fp-ts/Either'
import { groupedBy } from '../codec/groupedBy.js'
import type { BilledLine } from '../record/BilledLine.js'
import type { Rate } from '../record/Rate.js'
import { covers } from '../time/DateRange.js'

/** What a unit of a line costs, or for lack of what it is not known, as a path. */
export type LineRate = E.Either<string, number>

/**
 * The rate that applies to a line: of its payer, code and first day, and of those whose modifiers all stand on the line the
 * one with the most. Where two with as many say different cents it cannot be told, nor where rates are not known.
 */
export const rateFor = (
  rates: ReadonlyArray<Rate> | undefined,
  areRatesComplete: boolean,
): ((line: BilledLine, payer: string | undefined) => LineRate) => {
  if (rates === undefined || !areRatesComplete) return () => UNKNOWN
  const byPayer = groupedBy(({ payer, code }: Rate) => keyOf(payer, code))(rates)
  return ({ code, modifiers, serviceDate }, payer) => {
    if (payer === undefined) return E.left('billedLine.payer')
    if (serviceDate === undefined) return E.left('billedLine.serviceDate')
    const inEffect = (byPayer.get(keyOf(payer, code)) ?? []).filter(({ effective }) =>
      covers(effective)(serviceDate),
    )
    if (modifiers === undefined && inEffect.some((rate) => countOf(rate) > 0)) {
      return E.left('billedLine.modifiers')
    }
    return mostSpecific(
      inEffect.filter((rate) => rate.modifiers?.every((one) => modifiers?.includes(one)) !== false),
    )
  }
}

const UNKNOWN: LineRate = E.left('rates')

const keyOf = (payer: string, code: string): string => `${code} ${payer}`

const countOf = ({ modifiers = [] }: Rate): number => new Set(modifiers).size

const mostSpecific = (rates: ReadonlyArray<Rate>): LineRate => {
  const most = rates.reduce((so, rate) => Math.max(so, countOf(rate)), 0)
  const [cents, ...others] = new Set(
    rates.filter((rate) => countOf(rate) === most).map(({ centsPerUnit }) => centsPerUnit),
  )
  return cents === undefined || others.length > 0 ? UNKNOWN : E.right(cents)
}
