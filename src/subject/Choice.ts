import type { Evidence } from './Evidence.js'

/** The record that a session is judged by: the one chosen, that there is none, or that it cannot be told. */
export type Choice<A> =
  | { readonly kind: 'chosen'; readonly record: A }
  | { readonly kind: 'none'; readonly nearest?: A }
  | {
      readonly kind: 'unknown'
      readonly missing: ReadonlyArray<string>
      readonly evidence: ReadonlyArray<Evidence>
    }
