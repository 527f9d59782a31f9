import type { ModifierRequirement } from '../policy/ModifierRequirement.js'
import { stated } from '../policy/stated.js'
import { bindingEditions, type Editions } from './Editions.js'

/**
 * The entries by which a session's modifiers follow from its facts, in the order of the line: the payer's, and where
 * its text is silent the agency's. Empty where neither speaks, and then the caller's own modifiers stand.
 */
export const statedModifiers = (editions: Editions): ReadonlyArray<ModifierRequirement> =>
  bindingEditions(editions)
    .map(({ edition }) => stated(edition.claimTerms?.modifiers))
    .find((entries) => entries.length > 0)
    ?.map(({ value }) => value) ?? []
