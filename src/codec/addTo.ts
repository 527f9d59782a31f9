/** Adds a value to the list of its key, the first one of a key to a new list. */
export const addTo = <K, A>(lists: Map<K, Array<A>>, key: K, value: A): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
