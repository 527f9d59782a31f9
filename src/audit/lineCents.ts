import * as E from 'fp-ts/Either'
import type { LineAudit } from './LineAudit.js'
import type { LineUnits } from './lineUnits.js'
import type { LineRate } from './rateFor.js'

/** What is said of a line in money. */
type LineCents = Pick<
  LineAudit,
  'centsPerUnit' | 'rateDifferenceCents' | 'overpaidCents' | 'underpaidCents'
>

/**
 * What was overpaid and underpaid of a line by its rate, and by that of the format in which its sessions were held where the
 * line does not tell it. Units that were not billed are paid by the rate of the format in which they were held.
 */
export const lineCents = (
  centsPerUnit: number,
  rateAsHeld: LineRate | undefined,
  { supported, overpaid, underpaid }: Pick<LineUnits, 'supported' | 'overpaid' | 'underpaid'>,
): LineCents => {
  if (overpaid === undefined || underpaid === undefined) return { centsPerUnit }
  if (rateAsHeld === undefined || E.isLeft(rateAsHeld)) {
    return {
      centsPerUnit,
      overpaidCents: overpaid * centsPerUnit,
      underpaidCents: underpaid * centsPerUnit,
    }
  }
  const rateDifferenceCents = (supported - underpaid) * (centsPerUnit - rateAsHeld.right)
  return {
    centsPerUnit,
    rateDifferenceCents,
    overpaidCents: overpaid * centsPerUnit + Math.max(0, rateDifferenceCents),
    underpaidCents: underpaid * rateAsHeld.right + Math.max(0, -rateDifferenceCents),
  }
}
