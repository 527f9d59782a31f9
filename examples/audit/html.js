import { visible } from './visible.js'

/** Under this key stands what is safe as it is, which no record or policy can hold. */
const MARKUP = Symbol('markup')

/** A template of HTML: what is put into it is escaped, unless it was made by such a template itself; lists are joined. */
export const html = (strings, ...values) => ({
  [MARKUP]: strings.map((text, index) => text + markupOf(values[index] ?? '')).join(''),
})

/** Styles, with nothing put into them. */
export const css = ([text]) => ({ [MARKUP]: text })

/** The text of a page. */
export const textOf = (page) => page[MARKUP]

const markupOf = (value) =>
  Array.isArray(value) ? value.map(markupOf).join('') : (value[MARKUP] ?? escaped(String(value)))

const escaped = (text) =>
  visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
