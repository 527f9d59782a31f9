import type { Modifier } from '../code/Modifier.js'
import type { BilledLine } from '../record/BilledLine.js'
import type { Session } from '../record/Session.js'
import { bearsModifier } from '../units/BorneModifiers.js'
import type { AuditedService } from './AuditedService.js'
import type { DocumentedService } from './DocumentedService.js'
import type { SessionDifference } from './SessionDifference.js'

/** A difference, or what is not known to tell whether there is one, as a path. */
export type Compared = SessionDifference | string

/** Compares who rendered, where and with which modifiers, as a line says it, with a session; modifiers as far as they are compared. */
export const lineDifferences = (
  line: BilledLine,
  { session }: Pick<AuditedService, 'session'>,
  documented: DocumentedService | undefined,
  isCompared: (modifier: Modifier) => boolean = () => true,
): ReadonlyArray<Compared> => [
  ...providerDifference(line, session),
  ...placeDifference(line, session),
  ...modifierDifferences(line, documented, isCompared),
]

/** In how many of these things they are known to differ. */
export const countDifferences = (compared: ReadonlyArray<Compared>): number =>
  compared.filter((one) => typeof one !== 'string').length

const providerDifference = (
  { renderingProvider: billed }: BilledLine,
  { renderingProvider: documented }: Session,
): ReadonlyArray<Compared> => {
  if (billed === undefined) return ['billedLine.renderingProvider']
  if (documented === undefined) return ['session.renderingProvider']
  return billed === documented ? [] : [{ reason: 'renderingProviderDiffers', billed, documented }]
}

const placeDifference = (
  { placeOfService: billed }: BilledLine,
  { placeOfService: documented }: Session,
): ReadonlyArray<Compared> => {
  if (billed === undefined) return ['billedLine.placeOfService']
  if (documented === undefined) return ['session.placeOfService']
  return billed === documented ? [] : [{ reason: 'placeOfServiceDiffers', billed, documented }]
}

const modifierDifferences = (
  { modifiers: billed }: BilledLine,
  documented: DocumentedService | undefined,
  isCompared: (modifier: Modifier) => boolean,
): ReadonlyArray<Compared> => {
  if (documented === undefined) return []
  if (billed === undefined) return ['billedLine.modifiers']
  const { known, areComplete } = documented.modifiers
  const bears = bearsModifier(documented.modifiers)
  const lacking = known.filter((modifier) => isCompared(modifier) && !billed.includes(modifier))
  const beside = [...new Set(billed)].filter(
    (modifier) => isCompared(modifier) && bears(modifier) === false,
  )
  return [
    ...(lacking.length === 0 ? [] : [{ reason: 'modifierIsMissing' as const, modifiers: lacking }]),
    ...(beside.length === 0
      ? []
      : [{ reason: 'modifierIsNotDocumented' as const, modifiers: beside }]),
    ...(areComplete ? [] : ['session.modifiers']),
  ]
}
