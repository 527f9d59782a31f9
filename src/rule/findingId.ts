/**
 * The id of a finding: its parts in order, joined by `/`. Within a part `~` is written `~0` and `/` is
 * written `~1`, as in a JSON pointer, so that no two findings have the same id.
 */
export const findingId = (parts: ReadonlyArray<string>): string =>
  parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')
