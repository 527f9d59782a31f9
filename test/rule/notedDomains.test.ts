import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { list } from '../../src/codec/list.js'
import { SkillTaught } from '../../src/record/SkillTaught.js'
import { notedDomains, shownDomains } from '../../src/rule/notedDomains.js'
import { SkillTaught as arbitrary } from '../arbitrary/SkillTaught.js'

const of = (...skills: ReadonlyArray<object>) => {
  const decoded = decode(list(SkillTaught))(skills)
  return E.isRight(decoded) ? notedDomains(decoded.right) : undefined
}

describe('notedDomains', () => {
  it.each<readonly [string, ReadonlyArray<object>, ReadonlyArray<string>, boolean]>([
    ['no skill', [], [], true],
    ['a skill of a domain', [{ domain: 'hygiene' }], ['hygiene'], true],
    [
      'two of one domain',
      [{ domain: 'hygiene' }, { domain: { other: 'hygiene' } }],
      ['hygiene'],
      true,
    ],
    ['one of a name of its own', [{ domain: { other: 'budgeting' } }], ['budgeting'], true],
    ['one of a blank name', [{ domain: { other: ' ' } }], [], true],
    ['one that is not known', [{}, { domain: 'hygiene' }], ['hygiene'], false],
    [
      'several, in order',
      [{ domain: 'socialization' }, { domain: 'hygiene' }],
      ['hygiene', 'socialization'],
      true,
    ],
  ])('of %s', (_, skills, names, areAllKnown) => {
    expect(of(...skills)).toEqual({ names, areAllKnown })
  })

  it('are the same whatever the order of the skills', () => {
    fc.assert(
      fc.property(fc.array(arbitrary), (skills) => {
        expect(notedDomains([...skills].reverse())).toEqual(notedDomains(skills))
      }),
    )
  })
})

describe('shownDomains', () => {
  it('shows known words, and `other` once for all others', () => {
    expect(shownDomains(['socialization', 'budgeting', 'hygiene', 'my own'])).toEqual([
      'hygiene',
      'other',
      'socialization',
    ])
    expect(shownDomains([])).toEqual([])
  })
})
