import * as E from 'fp-ts/Either'
import type { LineAudit } from './LineAudit.js'
import type { LineUnits } from './lineUnits.js'
import type { LineRate } from './rateFor.js'

/** What is said of a line in money. */
type LineCents = Pick<
  LineAudit,
  | 'centsPerUnit'
  | 'rateDifferenceCents'
  | 'billedCents'
  | 'supportedCents'
  | 'undeterminedCents'
  | 'overpaidCents'
  | 'underpaidCents'
>

/**
 * What of a line was billed, is supported, cannot be told, and was overpaid and underpaid by its rate, and by that of the
 * format in which its sessions were held where the line does not tell it. Units that were not billed are paid by the rate of
 * the format in which they were held.
 */
export const lineCents = (
  centsPerUnit: number,
  rateAsHeld: LineRate | undefined,
  { supported, undetermined, overpaid, underpaid }: LineUnits,
): LineCents => {
  const undeterminedCents = undetermined * centsPerUnit
  if (overpaid === undefined || underpaid === undefined) {
    return { centsPerUnit, supportedCents: supported * centsPerUnit, undeterminedCents }
  }
  const billed = supported - underpaid + undetermined + overpaid
  const isHeldAsBilled = rateAsHeld === undefined || E.isLeft(rateAsHeld)
  const rightRate = isHeldAsBilled ? centsPerUnit : rateAsHeld.right
  const rateDifferenceCents = (supported - underpaid) * (centsPerUnit - rightRate)
  return {
    centsPerUnit,
    ...(isHeldAsBilled ? {} : { rateDifferenceCents }),
    billedCents: billed * centsPerUnit,
    supportedCents: supported * rightRate,
    undeterminedCents,
    overpaidCents: overpaid * centsPerUnit + Math.max(0, rateDifferenceCents),
    underpaidCents: underpaid * rightRate + Math.max(0, -rateDifferenceCents),
  }
}
