import type { Hcpcs } from '../code/Hcpcs.js'
import type { Modifier } from '../code/Modifier.js'
import type { PlaceOfService } from '../code/PlaceOfService.js'
import type { Modality } from '../code/Modality.js'
import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import type { FormatKind } from '../code/FormatKind.js'

/** What a claim says of the sessions behind a service line, and they have in common; what is not known is absent. */
export interface ClaimFacts {
  /** The code that is billed. */
  readonly code: Hcpcs
  /** Who taught. */
  readonly renderingProvider?: RecordId
  /** Where. */
  readonly placeOfService?: PlaceOfService
  /** How staff and member met. */
  readonly modality?: Modality
  /** With whom. */
  readonly format?: FormatKind
  /** As the first of the sessions lists them; they are compared as a set. */
  readonly modifiers?: ReadonlyArray<Modifier>
}

/** What a claim says of one session. */
export const claimFactsOf = (session: Session): ClaimFacts => {
  const { code, renderingProvider, placeOfService, modality, format, modifiers } = session
  const facts: Writable<ClaimFacts> = { code }
  if (renderingProvider !== undefined) facts.renderingProvider = renderingProvider
  if (placeOfService !== undefined) facts.placeOfService = placeOfService
  if (modality !== undefined) facts.modality = modality
  if (format !== undefined) facts.format = format.kind
  if (modifiers !== undefined) facts.modifiers = modifiers
  return facts
}

type Writable<A> = { -readonly [K in keyof A]: A[K] }
