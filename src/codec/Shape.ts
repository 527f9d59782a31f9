/** What a codec reads, as far as the form of plain JSON can say it. */
export type Shape =
  | { readonly kind: 'text'; readonly min: number; readonly max: number }
  | { readonly kind: 'form'; readonly form: TextForm }
  | { readonly kind: 'word'; readonly words: ReadonlyArray<string> }
  | { readonly kind: 'integer' | 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'list'; readonly element: Shape; readonly max: number }
  | { readonly kind: 'record'; readonly fields: ReadonlyArray<FieldShape> }
  | { readonly kind: 'either'; readonly shapes: ReadonlyArray<Shape> }
  /** What a program's own codec reads, which is known to it alone. */
  | { readonly kind: 'foreign' }

/** The form of a text, for those who cannot call a function. */
export interface TextForm {
  /** A regular expression without flags, from start to end of the text. */
  readonly pattern: string
  /** The name of the form, where the pattern cannot say all of it. */
  readonly format?: string
}

/** A field of a record. */
export interface FieldShape {
  readonly key: string
  readonly required: boolean
  readonly shape: Shape
}
