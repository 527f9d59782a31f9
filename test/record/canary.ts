import * as E from 'fp-ts/Either'
import type { Codec } from '../../src/codec/Codec.js'
import { decode } from '../../src/codec/decode.js'
import { placesIn, put, valueAt, type Plain } from './plainValues.js'

/** A word that stands for protected health information: no issue may hold it. */
export const canary = 'Canary Q Public'

/** Values that hardly any field takes, with the word in all of them. */
export const refusedValues: ReadonlyArray<unknown> = [
  canary.repeat(5_000),
  { [canary]: canary },
  [canary, { [canary]: canary }],
]

/** A copy of a value with unknown keys, which hold the word, in every one of its records. */
export const planted = (value: unknown): Plain => {
  const root = plant(value)
  return typeof root === 'object' && root !== null ? { ...root } : {}
}

const plant = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plant)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, child]) => [key, plant(child)] as const)
  return Object.fromEntries([[canary, canary], ...entries, [`__${canary}`, { [canary]: [canary] }]])
}

/** A copy of a value that still decodes, with the word in every text that takes it and in unknown keys. */
export const withCanaries = <A>(codec: Codec<A>, example: Plain): Plain =>
  planted(
    placesIn(example).reduce<Plain>((value, path) => {
      if (typeof valueAt(value, path) !== 'string') return value
      const changed = put(value, path, canary)
      return E.isRight(decode(codec)(changed)) ? changed : value
    }, example),
  )
