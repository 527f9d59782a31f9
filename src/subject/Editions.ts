import type { UnitPolicy } from '../policy/UnitPolicy.js'
import type { PolicyInEffect } from './choosePolicy.js'

/** The editions that judge a session, by its service date. */
export interface Editions {
  /** The payer's; absent where none could be chosen. */
  readonly payer: PolicyInEffect | undefined
  /** The agency's own, which apply beside the payer's. */
  readonly agencies: ReadonlyArray<PolicyInEffect>
  /** What is asked of every note, heard where the payer is silent or absent. */
  readonly baselines: ReadonlyArray<PolicyInEffect>
}

/** The editions that bind units and limits: the payer's, then the agency's. A baseline states neither. */
export const bindingEditions = ({ payer, agencies }: Editions): ReadonlyArray<PolicyInEffect> =>
  payer === undefined ? agencies : [payer, ...agencies]

/**
 * How the time of these sessions becomes units: what the payer states, and where its text is silent what the
 * agency states, which read more of the payer's papers than this library did. Never a default.
 */
export const unitPolicyOf = (editions: Editions): Required<UnitPolicy> => {
  const binding = bindingEditions(editions)
  const stated = <K extends keyof UnitPolicy>(
    matter: K,
  ): NonNullable<UnitPolicy[K]> | 'notStated' =>
    binding
      .map(({ edition: { units = {} } }): UnitPolicy[K] => units[matter])
      .find((said) => said !== undefined && said !== 'notStated') ?? 'notStated'
  return {
    rounding: stated('rounding'),
    aggregation: stated('aggregation'),
    seconds: stated('seconds'),
    midnight: stated('midnight'),
    minimumContactMinutes: stated('minimumContactMinutes'),
  }
}
