import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedText } from '../../src/audit/foldedText.js'

/** All characters with the Unicode property White_Space. */
const whiteSpace = [
  ...['\t', '\n', '\v', '\f', '\r', ' ', '\u0085', '\u00a0', '\u1680'],
  ...['\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008'],
  ...['\u2009', '\u200a', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000'],
]

describe('foldedText', () => {
  it.each(whiteSpace.map((space) => [`U+${space.charCodeAt(0).toString(16)}`, space]))(
    'folds white space %s: between words, on end, and around them',
    (_, space) => {
      expect(foldedText(`${space}Made${space}${space}tea ${space}`)).toBe('made tea')
    },
  )

  it.each([
    ['case', 'Went SHOPPING', 'went shopping'],
    ['letters beyond English', 'ÀÉÑ ΑΒΓ ЖЩ', 'àéñ αβγ жщ'],
    ['nothing', '', ''],
    ['white space alone', ' \t\n ', ''],
  ])('folds %s', (_, text, folded) => {
    expect(foldedText(text)).toBe(folded)
  })

  it.each([
    ['another word', 'made tea', 'made coffee'],
    ['another order', 'made tea', 'tea made'],
    ['a stop', 'made tea', 'made tea.'],
    ['words written apart', 'week end', 'weekend'],
    ['a space of no width', 'week\u200bend', 'weekend'],
    ['a letter composed otherwise', 'jose\u0301', 'jos\u00e9'],
    ['half a character', 'tea \ud83d', 'tea \ud83e'],
  ])('keeps apart: %s', (_, one, other) => {
    expect(foldedText(one)).not.toBe(foldedText(other))
  })

  it('folds what is folded no further, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...whiteSpace, 'Tea', '\ud83d', '\udc00'))
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (given) => {
        const folded = foldedText(given)
        expect(foldedText(folded)).toBe(folded)
        expect(whiteSpace.slice(0, 5).some((space) => folded.includes(space))).toBe(false)
      }),
    )
  })

  it('reads the longest text of a note, also one of marks that compose slowly', () => {
    const marks = '\u0301\u0323'.repeat(32_768)
    expect(foldedText(`A${marks}`)).toHaveLength(65_537)
    expect(foldedText(' '.repeat(65_536))).toBe('')
  })
})
