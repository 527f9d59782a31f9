import type { FormatKind } from '../code/FormatKind.js'
import type { Modifier } from '../code/Modifier.js'
import type { formatModifiers } from './formatModifiers.js'

/** How the modifiers of a line differ from those of the format in which a session was held. */
export interface FormatDifference {
  /** Those of the format, which the session bears and the line does not. */
  readonly lacking: ReadonlyArray<Modifier>
  /** Those of other formats that the line bears, each once. */
  readonly beside: ReadonlyArray<Modifier>
}

/** Compares the modifiers of a line with those that a session bears, of those by which its payer tells formats. */
export const formatDifference = (
  billed: ReadonlyArray<Modifier>,
  borne: ReadonlyArray<Modifier>,
  format: FormatKind,
  ofFormats: ReturnType<typeof formatModifiers>,
): FormatDifference => ({
  lacking: borne.filter(
    (modifier) => ofFormats.get(modifier)?.has(format) === true && !billed.includes(modifier),
  ),
  beside: [...new Set(billed)].filter((modifier) => ofFormats.get(modifier)?.has(format) === false),
})
