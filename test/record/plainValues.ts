/** A record of plain data. */
export type Plain = Readonly<Record<string, unknown>>

/** Field names and list indices from the root of a value. */
export type Path = ReadonlyArray<string | number>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isList = (value: unknown): value is ReadonlyArray<unknown> => Array.isArray(value)

/** A copy of a value with another value at a place; of what it holds elsewhere nothing is copied. */
export const put = (value: unknown, path: Path, replacement: unknown): Plain => {
  const root: unknown = at(value, path, replacement)
  return isObject(root) ? { ...root } : {}
}

const at = (value: unknown, [key, ...rest]: Path, replacement: unknown): unknown => {
  if (key === undefined) return replacement
  if (isList(value)) {
    return value.map((element, index) => (index === key ? at(element, rest, replacement) : element))
  }
  const record: Plain = isObject(value) ? { ...value } : {}
  return { ...record, [key]: at(record[key], rest, replacement) }
}

/** Every object of a value, itself too. */
export const objectsIn = (value: unknown): ReadonlyArray<object> =>
  isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : []

/** Every place of a value but its root. */
export const placesIn = (value: unknown): ReadonlyArray<Path> =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, child]) => {
        const key = Array.isArray(value) ? Number(name) : name
        return [[key], ...placesIn(child).map((path) => [key, ...path])]
      })
    : []

/** What stands at a place. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (parent, key) =>
      isObject(parent)
        ? Object.entries(parent).find(([name]) => name === String(key))?.[1]
        : undefined,
    value,
  )
