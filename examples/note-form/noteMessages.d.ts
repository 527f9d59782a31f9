/** What is typed into each field of the form; nothing is an empty text. */
export interface Typed {
  readonly start: string
  readonly end: string
  readonly placeOfService: string
  readonly modality: string
  readonly domain: string
  readonly skill: string
  readonly method: string
  readonly goal: string
  readonly response: string
  readonly progress: string
}

/** The sentences of each field, such as `session.end`, and how much they weigh. */
export const noteMessages: (
  moment: 'schedule' | 'sign',
  typed: Typed,
) => ReadonlyMap<
  string,
  ReadonlyArray<{ readonly severity: 'error' | 'warning' | 'info'; readonly text: string }>
>
