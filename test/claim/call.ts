import { review, type Review } from '../../src/claim/Review.js'

/** Calls a function with arguments that its types do not allow, as JavaScript can. */
export const callWith = (f: object, args: ReadonlyArray<unknown>): unknown =>
  typeof f === 'function' ? Reflect.apply(f as () => unknown, undefined, args) : undefined

/** `review` of whatever arguments. */
export const call = (
  policies: unknown,
  asOf: unknown,
  moment: unknown,
): ((caseload: unknown) => Review) =>
  callWith(review, [policies, asOf, moment]) as (caseload: unknown) => Review
