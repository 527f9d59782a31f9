import { addTo } from './addTo.js'

/** Values by their key, keys and values in the order in which they come. What has no key is left out. */
export const groupedBy =
  <A, K>(keyOf: (value: A) => K | undefined) =>
  (values: Iterable<A>): ReadonlyMap<K, ReadonlyArray<A>> => {
    const groups = new Map<K, Array<A>>()
    for (const value of values) {
      const key = keyOf(value)
      if (key !== undefined) addTo(groups, key, value)
    }
    return groups
  }
