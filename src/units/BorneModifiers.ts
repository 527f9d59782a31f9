import type { Modifier } from '../code/Modifier.js'

/** The modifiers that a session bears on a claim. */
export interface BorneModifiers {
  /** Those that are known. */
  readonly known: ReadonlyArray<Modifier>
  /** Whether there are no others. */
  readonly areComplete: boolean
  /** Those that it does not bear, where there may be others; absent: none is known not to be borne. */
  readonly ruledOut?: ReadonlyArray<Modifier>
}

/** Whether a session bears a modifier; absent where that is not known. */
export const bearsModifier =
  ({ known, areComplete, ruledOut = [] }: BorneModifiers) =>
  (modifier: Modifier): boolean | undefined => {
    if (known.includes(modifier)) return true
    return areComplete || ruledOut.includes(modifier) ? false : undefined
  }
