import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { list } from '../../src/codec/list.js'
import { AssessedSkillArea } from '../../src/record/AssessedSkillArea.js'
import { assessedNeeds } from '../../src/rule/assessedNeeds.js'

const of = (...areas: ReadonlyArray<object>) => {
  const decoded = decode(list(AssessedSkillArea))(areas)
  if (E.isLeft(decoded)) return undefined
  const { inNeed, open } = assessedNeeds(decoded.right)
  return [[...inNeed], [...open]]
}

describe('assessedNeeds', () => {
  it.each<readonly [string, unknown, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['none', 'none', [], []],
    ['none by that name', { other: 'none' }, [], []],
    ['mild', 'mild', ['hygiene'], []],
    ['severe', 'severe', ['hygiene'], []],
    ['of a name of its own', { other: '2' }, ['hygiene'], []],
    ['of a blank name', { other: ' ' }, [], []],
    ['not known', undefined, [], ['hygiene']],
  ])('a need that is %s', (_, need, inNeed, open) => {
    expect(of({ domain: 'hygiene', need })).toEqual([inNeed, open])
  })

  it('goes by the name of the area, and leaves out a blank one', () => {
    expect(
      of(
        { domain: { other: 'budgeting' }, need: 'mild' },
        { domain: { other: ' ' }, need: 'severe' },
        { domain: { other: ' ' } },
      ),
    ).toEqual([['budgeting'], []])
  })

  it('an area that stands twice is in need where one of them says so', () => {
    const none = { domain: 'hygiene', need: 'none' }
    const some = { domain: 'hygiene', need: 'mild' }
    expect([of(none, some), of(some, none)]).toEqual([
      [['hygiene'], []],
      [['hygiene'], []],
    ])
  })
})
