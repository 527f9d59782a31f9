import * as O from 'fp-ts/Option'
import type { Contradiction } from '../codec/refined.js'
import { addDays } from '../time/addDays.js'
import type { DateRange } from '../time/DateRange.js'
import type { PayerPolicy } from './PayerPolicy.js'
import type { PolicyGap } from './PolicyGap.js'
import { repeatedAt } from './repeatedAt.js'

interface Dated {
  readonly editions: ReadonlyArray<PayerPolicy>
  readonly gaps?: ReadonlyArray<PolicyGap>
}

/** Editions that overlap or stand out of order, days between them that no gap names, and gaps that are none. */
export const dateContradictions = (history: Dated): ReadonlyArray<Contradiction> => [
  ...history.editions.flatMap(withinEdition),
  ...betweenEditions(history),
  ...gapContradictions(history),
]

const withinEdition = (
  { effective: { from, through }, verifiedOn }: PayerPolicy,
  index: number,
): ReadonlyArray<Contradiction> => [
  ...(through === undefined || from <= through
    ? []
    : [
        {
          path: ['editions', index, 'effective'],
          expected: 'a first day that is not after the last',
        },
      ]),
  ...(from <= verifiedOn
    ? []
    : [
        {
          path: ['editions', index, 'verifiedOn'],
          expected: 'a day that is not before the first of the edition',
        },
      ]),
]

const betweenEditions = ({ editions, gaps }: Dated): ReadonlyArray<Contradiction> => {
  const named = new Set((gaps ?? []).map(({ dates }) => daysOf(dates)))
  return editions.flatMap((edition, index) => {
    const path = ['editions', index, 'effective']
    const before = editions[index - 1]
    if (before === undefined) return []
    if (isOpenOrOverlapping(before, edition)) {
      return [{ path, expected: 'editions in order of their dates, without overlap' }]
    }
    const between = daysBetween(before, edition)
    return between === undefined || named.has(daysOf(between))
      ? []
      : [{ path, expected: 'an edition that follows on the one before, or a gap that is named' }]
  })
}

const gapContradictions = ({ editions, gaps = [] }: Dated): ReadonlyArray<Contradiction> => {
  const uncovered = new Set(
    editions.flatMap((edition, index) => {
      const before = editions[index - 1]
      const between = before === undefined ? undefined : daysBetween(before, edition)
      return between === undefined ? [] : [daysOf(between)]
    }),
  )
  return [
    ...gaps.flatMap(({ dates }, index) =>
      uncovered.has(daysOf(dates))
        ? []
        : [
            {
              path: ['gaps', index, 'dates'],
              expected: 'all the days between two editions, first through last',
            },
          ],
    ),
    ...repeatedAt(gaps.map(({ dates }) => daysOf(dates))).map((index) => ({
      path: ['gaps', index],
      expected: 'a gap that is named once',
    })),
  ]
}

const isOpenOrOverlapping = (before: PayerPolicy, after: PayerPolicy): boolean =>
  before.effective.through === undefined || after.effective.from <= before.effective.through

/** The days after one edition and before the next; none where the next follows on it. */
const daysBetween = (before: PayerPolicy, after: PayerPolicy): DateRange | undefined => {
  if (before.effective.through === undefined) return undefined
  const from = addDays(1)(before.effective.through)
  const through = addDays(-1)(after.effective.from)
  if (O.isNone(from) || O.isNone(through) || from.value > through.value) return undefined
  return { from: from.value, through: through.value }
}

const daysOf = ({ from, through }: DateRange): string => `${from}/${through ?? ''}`
