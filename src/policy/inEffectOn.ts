import * as E from 'fp-ts/Either'
import { total } from '../codec/total.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { covers } from '../time/DateRange.js'
import type { PayerPolicy } from './PayerPolicy.js'
import type { PolicyHistory } from './PolicyHistory.js'

/** Why no edition judges a service date; `unreadable` where what was given is no policy history. */
export type NoEdition = 'beforeFirst' | 'inGap' | 'afterLast' | 'unreadable'

/**
 * The edition that was in effect on a service date, or why there is none. Never the last known one in
 * its place.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { CalendarDate, decode, inEffectOn } from 'h2014'
 * import { texasMedicaid } from 'h2014/payers'
 *
 * const serviceDate = decode(CalendarDate)('2016-12-31')
 * const edition = E.map(inEffectOn(texasMedicaid))(serviceDate)
 * console.log(E.isRight(edition) && E.isRight(edition.right) && edition.right.right.edition) // => '2016-12'
 */
export const inEffectOn = (
  history: PolicyHistory,
): ((serviceDate: CalendarDate) => E.Either<NoEdition, PayerPolicy>) =>
  total(editionOf(history), E.left('unreadable'))

const editionOf =
  (history: PolicyHistory) =>
  (serviceDate: CalendarDate): E.Either<NoEdition, PayerPolicy> => {
    const { editions } = history
    for (const edition of editions) {
      if (covers(edition.effective)(serviceDate)) return E.right(edition)
    }
    const first = editions[0]
    const last = editions[editions.length - 1]
    if (first === undefined || serviceDate < first.effective.from) return E.left('beforeFirst')
    return last !== undefined && serviceDate > last.effective.from
      ? E.left('afterLast')
      : E.left('inGap')
  }
