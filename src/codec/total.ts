/**
 * A function that trusts the type of its argument, for callers without types too: a value that is not of the
 * type, and breaks it, gives `instead`.
 */
export const total =
  <A, B>(trusting: (value: A) => B, instead: B): ((value: A) => B) =>
  (value) => {
    try {
      return trusting(value)
    } catch {
      return instead
    }
  }
