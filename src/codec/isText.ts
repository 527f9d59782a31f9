/**
 * Whether a value is a text, whatever its type says. Public functions of texts ask it first, since a caller
 * without types can hand in anything.
 */
export const isText = (value: unknown): value is string => typeof value === 'string'
