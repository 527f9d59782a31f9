import * as E from 'fp-ts/Either'
import type { Modifier } from '../code/Modifier.js'
import { groupedBy } from '../codec/groupedBy.js'
import type { BilledLine } from '../record/BilledLine.js'
import type { Rate } from '../record/Rate.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { centsOnDays, type DayCents } from './centsOnDays.js'

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
  const tables = new Map(
    Array.from(groupedBy(({ payer, code }: Rate) => keyOf(payer, code))(rates), ([key, same]) => [
      key,
      tableOf(same),
    ]),
  )
  return ({ code, modifiers, serviceDate }, payer) => {
    if (payer === undefined) return E.left('billedLine.payer')
    if (serviceDate === undefined) return E.left('billedLine.serviceDate')
    const table = tables.get(keyOf(payer, code))
    if (table === undefined) return UNKNOWN
    if (modifiers === undefined && table.asking(serviceDate).length > 0) {
      return E.left('billedLine.modifiers')
    }
    return mostSpecific(table, serviceDate, new Set(modifiers))
  }
}

const UNKNOWN: LineRate = E.left('rates')

const keyOf = (payer: string, code: string): string => `${code} ${payer}`

/** Rates that ask for the same modifiers. */
interface RateGroup {
  /** Each once, in order. */
  readonly modifiers: ReadonlyArray<Modifier>
  readonly centsOn: (date: CalendarDate) => DayCents
}

/** The rates of a payer and a code. */
interface RateTable {
  /** By the first of their modifiers, so that of many a line looks only at those that it could have. */
  readonly byFirst: ReadonlyMap<Modifier | '', ReadonlyArray<RateGroup>>
  /** What those say that ask for modifiers. */
  readonly asking: (date: CalendarDate) => DayCents
}

const tableOf = (rates: ReadonlyArray<Rate>): RateTable => {
  const groups = Array.from(
    groupedBy((rate: Rate) => modifiersOf(rate).join(' '))(rates).values(),
    (same) => ({ modifiers: same.slice(0, 1).flatMap(modifiersOf), centsOn: centsOnDays(same) }),
  )
  return {
    byFirst: groupedBy(({ modifiers: [first] }: RateGroup): Modifier | '' => first ?? '')(groups),
    asking: centsOnDays(rates.filter((rate) => modifiersOf(rate).length > 0)),
  }
}

const modifiersOf = ({ modifiers = [] }: Rate): ReadonlyArray<Modifier> =>
  [...new Set(modifiers)].sort()

const mostSpecific = (
  { byFirst }: RateTable,
  date: CalendarDate,
  borne: ReadonlySet<Modifier>,
): LineRate => {
  let most = 0
  let said = new Set<number>()
  for (const first of ['' as const, ...borne]) {
    for (const { modifiers, centsOn } of byFirst.get(first) ?? []) {
      if (modifiers.length < most || !modifiers.every((one) => borne.has(one))) continue
      const cents = centsOn(date)
      if (cents.length === 0) continue
      if (modifiers.length > most) said = new Set()
      most = modifiers.length
      for (const one of cents) said.add(one)
    }
  }
  const [cents, ...others] = said
  return cents === undefined || others.length > 0 ? UNKNOWN : E.right(cents)
}
