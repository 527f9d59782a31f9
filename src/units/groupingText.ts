import type { Modifier } from '../code/Modifier.js'
import type { GroupingKey } from '../policy/GroupingKey.js'
import type { Session } from '../record/Session.js'

/** What sessions are compared by, as one text: two sessions have it in common exactly if they agree in every key. */
export const groupingText =
  (keys: ReadonlyArray<GroupingKey>) =>
  (session: Session): string => {
    let text = ''
    for (const key of keys) text += texts[key](session)
    return text
  }

const texts: Readonly<Record<GroupingKey, (session: Session) => string>> = {
  code: ({ code }) => code,
  renderingProvider: ({ renderingProvider }) => delimited(renderingProvider),
  placeOfService: ({ placeOfService }) => delimited(placeOfService),
  modality: ({ modality }) =>
    typeof modality === 'object' ? `o${delimited(modality.other)}` : delimited(modality),
  format: ({ format }) => delimited(format?.kind),
  modifiers: ({ modifiers }) => delimited(modifiers && asSet(modifiers)),
}

const asSet = (modifiers: ReadonlyArray<Modifier>): string =>
  modifiers.length < 2 ? (modifiers[0] ?? '') : Array.from(new Set(modifiers)).sort().join()

// Written with its length, so that no text can reach into the next; "-" is not known, "0:" is documented as none.
const delimited = (text: string | undefined): string =>
  text === undefined ? '-' : `${text.length}:${text}`
