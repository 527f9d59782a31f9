/**
 * Why a rule is not met, as data: the reason, and counts, codes, dates, times and record ids. Never a name, a
 * birth date or free text.
 */
export interface Detail {
  readonly reason: string
}

/** What a detail can hold beside its reason. */
export type DetailValue = string | number | ReadonlyArray<string>
