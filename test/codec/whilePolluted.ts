/** Runs with a property added to a prototype that everything inherits, and takes it away again. */
export const whilePolluted = <A>(
  prototype: object,
  key: PropertyKey,
  property: PropertyDescriptor,
  run: () => A,
): A => {
  const before = Object.getOwnPropertyDescriptor(prototype, key)
  Object.defineProperty(prototype, key, { ...property, configurable: true })
  try {
    return run()
  } finally {
    if (before === undefined) Reflect.deleteProperty(prototype, key)
    else Object.defineProperty(prototype, key, before)
  }
}
