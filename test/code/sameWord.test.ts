import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameWord } from '../../src/code/sameWord.js'
import type { SkillDomain } from '../../src/code/SkillDomain.js'
import { SkillDomain as arbitrary } from '../arbitrary/SkillDomain.js'

describe('sameWord', () => {
  it.each<[string, SkillDomain, SkillDomain, boolean]>([
    ['the same known word', 'hygiene', 'hygiene', true],
    ['two known words', 'hygiene', 'dailyRoutines', false],
    ['the same other', { other: 'budgeting' }, { other: 'budgeting' }, true],
    ['two others', { other: 'budgeting' }, { other: 'cooking' }, false],
    ['a known word and an other', 'hygiene', { other: 'budgeting' }, false],
    ['a known word and an other of its name', 'hygiene', { other: 'hygiene' }, true],
    ['other capitals', { other: 'Budgeting' }, { other: 'budgeting' }, false],
    ['a space more', { other: 'budgeting ' }, { other: 'budgeting' }, false],
    ['the two Turkish small letters i', { other: 'i' }, { other: '\u0131' }, false],
    ['one letter composed and decomposed', { other: '\u00E9' }, { other: 'e\u0301' }, false],
  ])('%s', (_, a, b, expected) => {
    expect(sameWord(a, b)).toBe(expected)
    expect(sameWord(b, a)).toBe(expected)
  })

  it('holds of every word and itself, and carries over from one word to the next', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, arbitrary, (a, b, c) => {
        expect(sameWord(a, a)).toBe(true)
        if (sameWord(a, b) && sameWord(b, c)) expect(sameWord(a, c)).toBe(true)
      }),
    )
  })
})
