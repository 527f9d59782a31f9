import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { noteMatters, NoteTerms } from '../../src/policy/NoteTerms.js'
import { NoteTerms as arbitrary } from '../arbitrary/NoteTerms.js'

describe('NoteTerms', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(decode(NoteTerms)(value)).toEqual(E.right(value))
      }),
    )
  })

  it.each<readonly [string, unknown, ReadonlyArray<string | number>, string]>([
    ['no record', [], [], 'type'],
    ['a matter that is neither cited nor notStated', { signing: 'always' }, ['signing'], 'word'],
    [
      'a value without a source',
      { skillsServePlanAreas: { value: true } },
      ['skillsServePlanAreas', 'source'],
      'missing',
    ],
    [
      'parts that are no list',
      { coSigning: { value: {}, source: 'manual' } },
      ['coSigning'],
      'type',
    ],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(NoteTerms)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })

  it('names each of its matters once, with what is said of it', () => {
    fc.assert(
      fc.property(arbitrary, (terms) => {
        const said = Object.fromEntries(
          noteMatters(terms).flatMap(([[name = ''], what]) =>
            what === undefined ? [] : [[name, what] as const],
          ),
        )
        expect(said).toEqual(terms)
        expect(noteMatters(terms)).toHaveLength(7)
      }),
    )
  })
})
