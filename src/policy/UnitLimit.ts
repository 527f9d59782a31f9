import { Hcpcs } from '../code/Hcpcs.js'
import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { list } from '../codec/list.js'
import { record } from '../codec/record.js'
import { textOr } from '../codec/textOr.js'
import { word } from '../codec/word.js'
import { CalendarWindow } from '../time/CalendarWindow.js'

/** What happens to what goes beyond a limit. */
export type BeyondLimit = 'deny' | 'authorizationNeeded' | 'review' | 'warn'

/** What a limit counts. */
export type LimitMeasure = 'units' | 'minutes'

/** How much of a member's services a payer pays within a calendar window. The maximum itself is within. */
export interface UnitLimit {
  /** The codes that count together. */
  readonly codes: ReadonlyArray<Hcpcs>
  readonly window: CalendarWindow
  readonly measure: LimitMeasure
  /** 0 to 1,000,000; `unlimited` where the payer says in terms that there is no limit. */
  readonly maximum: number | 'unlimited'
  readonly beyond: BeyondLimit
}

export const UnitLimit: Codec<UnitLimit> = record<UnitLimit>('UnitLimit', {
  codes: list(Hcpcs, 1_000),
  window: CalendarWindow,
  measure: word<LimitMeasure>('LimitMeasure', ['units', 'minutes']),
  maximum: textOr<'unlimited', number>(
    'maximum',
    word('unlimited', ['unlimited']),
    integer('maximum', 0, 1_000_000),
  ),
  beyond: word<BeyondLimit>('BeyondLimit', ['deny', 'authorizationNeeded', 'review', 'warn']),
})
