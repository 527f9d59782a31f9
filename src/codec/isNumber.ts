/**
 * Whether a value is a number, whatever its type says. Public functions of numbers ask it first, since a
 * caller without types can hand in anything.
 */
export const isNumber = (value: unknown): value is number => typeof value === 'number'
