import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Citation, citationOf } from '../../src/source/Citation.js'
import { Citation as arbitrary } from '../arbitrary/Citation.js'
import { Cited } from '../arbitrary/Cited.js'
import { Source } from '../arbitrary/Source.js'

describe('Citation', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (citation) => {
        expect(decode(Citation)(citation)).toEqual(E.right(citation))
      }),
    )
  })

  it('names every field that is wrong, at once', () => {
    const decoded = decode(Citation)({
      document: '',
      section: 7,
      edition: 'x'.repeat(201),
      readOn: '2026-02-30',
      reading: 'heard',
    })
    const found = E.isLeft(decoded) ? decoded.left.map(({ path, kind }) => [path[0], kind]) : []
    expect(new Map(found.map(([field, kind]) => [field, kind]))).toEqual(
      new Map([
        ['document', 'tooShort'],
        ['section', 'type'],
        ['edition', 'tooLong'],
        ['address', 'missing'],
        ['readOn', 'form'],
        ['reading', 'word'],
      ]),
    )
  })
})

describe('citationOf', () => {
  it('joins the source and the place of the value, without the key and the value', () => {
    fc.assert(
      fc.property(Source, Cited(fc.constant('canary')), (source, cited) => {
        const citation = citationOf(source)(cited)
        const { document, edition, address, readOn, reading } = source
        const { section, page } = cited
        expect(citation).toEqual({ document, edition, address, readOn, reading, section, page })
        expect(decode(Citation)(citation)).toStrictEqual(E.right(citation))
        expect(Object.keys(citation)).not.toContain('key')
        expect(Object.keys(citation)).not.toContain('value')
      }),
    )
  })
})
