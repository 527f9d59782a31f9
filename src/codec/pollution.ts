import type { DecodeIssue } from './DecodeIssue.js'

// Taken at load, so that a later change of a global is not called.
const keysOf = Object.keys
const objectPrototype = Object.prototype
const arrayPrototype = Array.prototype

const POLLUTED: DecodeIssue = {
  path: [],
  kind: 'polluted',
  expected: 'prototypes without added keys',
}

/**
 * The issue where a key was put on the prototypes that all lists and records inherit from, as a careless merge of
 * hostile JSON does: a field that is absent from a record would be read as if it were there, so nothing may be judged.
 */
export const pollution = (): DecodeIssue | undefined => {
  // The methods of the language are not listed, so that there is no key where nobody put one.
  const isClean = keysOf(objectPrototype).length === 0 && keysOf(arrayPrototype).length === 0
  return isClean ? undefined : POLLUTED
}
