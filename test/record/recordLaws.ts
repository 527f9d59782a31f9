import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import type { Codec } from '../../src/codec/Codec.js'
import { decode } from '../../src/codec/decode.js'
import type { DecodeIssueKind } from '../../src/codec/DecodeIssue.js'
import { describeDecodeIssue } from '../../src/codec/describeDecodeIssue.js'
import { canary, planted, refusedValues, withCanaries } from './canary.js'
import { objectsIn, placesIn, put, type Path, type Plain } from './plainValues.js'

/** What a record is tested by. */
export interface RecordCases<A extends object> {
  readonly codec: Codec<A>
  readonly arbitrary: fc.Arbitrary<A>
  /** A value with every field. */
  readonly example: Plain & Readonly<Record<keyof A, unknown>>
  /** The fields that must be there; every other one may be absent. */
  readonly required: ReadonlyArray<string & keyof A>
  /** The example with one thing wrong: the issue that it gives, where, and what stands there. */
  readonly malformed: ReadonlyArray<readonly [DecodeIssueKind, Path, unknown]>
  /** Facts that are wrong, or seem so, and are read all the same: these fields in place of the example's, or none. */
  readonly readable: ReadonlyArray<readonly [string, Plain]>
}

const throws = (): never => {
  throw new Error(canary)
}

/** The tests that every record has, as tables of its own cases. */
export const recordLaws = <A extends object>(cases: RecordCases<A>): void => {
  const { codec, arbitrary, example, required, malformed, readable } = cases
  const read = decode(codec)
  const fields = Object.keys(example)
  const issuesOf = (input: unknown): ReadonlyArray<readonly [string, Path]> => {
    const result = read(input)
    return E.isLeft(result) ? result.left.map(({ kind, path }) => [kind, path]) : []
  }
  const getterAt = (field: string, get: () => unknown): object =>
    Object.defineProperty({ ...example }, field, { get, enumerable: true })

  describe('what it reads', () => {
    it('decodes what it encodes to an equal value of its own', () => {
      const holds = (value: A): void => {
        const encoded = codec.encode(value)
        const result = read(encoded)
        expect(result).toEqual(E.right(value))
        const given = new Set(objectsIn(encoded))
        expect(objectsIn(result).filter((object) => given.has(object))).toEqual([])
      }
      fc.assert(fc.property(arbitrary, holds))
    })

    it('passes through JSON unchanged', () => {
      const holds = (value: A): void => {
        expect(read(JSON.parse(JSON.stringify(value)))).toEqual(read(value))
      }
      fc.assert(fc.property(arbitrary, holds))
    })

    it('knows every field of the example', () => {
      expect(read(example)).toStrictEqual(E.right(example))
    })

    it('has examples by chance with each field, and without each that may be absent', () => {
      const keys = fc.sample(arbitrary, 300).map((value) => Object.keys(value))
      const given = new Set(keys.flat())
      const optional = fields.filter((field) => !required.some((one) => one === field))
      expect([...given].sort()).toEqual([...fields].sort())
      expect(optional.filter((field) => keys.every((one) => one.includes(field)))).toEqual([])
    })

    it('reads each field once', () => {
      const reads: Array<string> = []
      const counted: Record<string, unknown> = {}
      for (const [key, value] of Object.entries(example)) {
        const get = (): unknown => (reads.push(key), value)
        Object.defineProperty(counted, key, { get, enumerable: true })
      }
      expect(E.isRight(read(counted))).toBe(true)
      expect(reads.sort()).toEqual([...fields].sort())
    })

    it.each(fields)('%s as it was checked, where it changes after that', (field) => {
      let reads = 0
      const get = (): unknown => (reads++ === 0 ? example[field] : canary)
      expect(read(getterAt(field, get))).toStrictEqual(E.right(example))
    })

    it('drops keys that it does not know, at every depth', () => {
      const result = read(planted(example))
      expect(result).toStrictEqual(E.right(example))
    })

    it.each(fields.filter((field) => !required.some((one) => one === field)))(
      '%s may be absent, undefined or null, which is all the same',
      (field) => {
        const absent = present({ ...example, [field]: undefined })
        expect(read(absent)).toStrictEqual(E.right(absent))
        expect(read({ ...example, [field]: undefined })).toStrictEqual(E.right(absent))
        expect(read({ ...example, [field]: null })).toStrictEqual(E.right(absent))
      },
    )

    if (readable.length > 0) {
      it.each(readable)('%s', (_, change) => {
        const wrong = present({ ...example, ...change })
        expect(read(wrong)).toStrictEqual(E.right(wrong))
      })
    }
  })

  describe('what it refuses', () => {
    if (required.length > 0) {
      it.each(required)('a record without %s: that one issue', (field) => {
        const absent = present({ ...example, [field]: undefined })
        const issue = [['missing', [field]]]
        expect(issuesOf(absent)).toEqual(issue)
        expect(issuesOf({ ...example, [field]: undefined })).toEqual(issue)
        expect(issuesOf({ ...example, [field]: null })).toEqual(issue)
      })

      it('fields that are only inherited', () => {
        expect(issuesOf(Object.create(example))).toEqual([['notPlain', []]])
      })
    }

    it.each<readonly [DecodeIssueKind, Path, unknown]>(malformed)(
      '%s at %j',
      (kind, path, value) => {
        expect(issuesOf(put(example, path, value))).toEqual([[kind, path]])
      },
    )

    it.each<readonly [string, DecodeIssueKind, unknown]>([
      ['nothing', 'type', undefined],
      ['null', 'type', null],
      ['a text', 'type', canary],
      ['a list', 'type', [example]],
      ['a date', 'notPlain', new Date(0)],
      ['a proxy that throws', 'unreadable', new Proxy({}, { getPrototypeOf: throws })],
    ])('%s in its place', (_, kind, input) => {
      expect(issuesOf(input)).toEqual([[kind, []]])
    })

    it.each(fields)('%s where reading it throws', (field) => {
      expect(issuesOf(getterAt(field, throws))).toEqual([['unreadable', [field]]])
    })

    it.each(fields)('%s where it is first wrong and then right', (field) => {
      let reads = 0
      const get = (): unknown => (reads++ === 0 ? Symbol(canary) : example[field])
      expect(issuesOf(getterAt(field, get)).length).toBe(1)
    })

    it('several things at once, each with its place', () => {
      const places = new Map(malformed.map((row) => [String(row[1][0]), row]))
      const rows = [...places.values()]
      const wrong = rows.reduce<Plain>((value, [, path, bad]) => put(value, path, bad), example)
      const found = issuesOf(wrong).map((issue) => JSON.stringify(issue))
      for (const [kind, path] of rows) expect(found).toContain(JSON.stringify([kind, path]))
      expect(found.length).toBe(rows.length)
    })
  })

  it('no issue holds a word of the input', () => {
    const full = withCanaries(codec, example)
    expect(E.isRight(read(full))).toBe(true)
    for (const path of placesIn(example)) {
      for (const bad of refusedValues) {
        const input = put(full, path, bad)
        const result = read(input)
        if (E.isRight(result)) continue
        const said = JSON.stringify([
          result,
          codec.decode(input),
          result.left.map(describeDecodeIssue),
        ])
        expect(said.includes(canary), `at ${path.join('.')}`).toBe(false)
      }
    }
  })
}

/** A record without the fields that are undefined. */
const present = (value: Plain): Plain =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined))
