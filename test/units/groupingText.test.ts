import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupingKeys } from '../../src/policy/GroupingKey.js'
import { groupingText } from '../../src/units/groupingText.js'
import { GroupingKey } from '../arbitrary/GroupingKey.js'
import { TimedSession } from '../arbitrary/TimedSession.js'
import { session } from './given.js'

const all = groupingText(groupingKeys)

describe('groupingText', () => {
  it.each<[string, object, object]>([
    ['two members of staff', { renderingProvider: 'a' }, { renderingProvider: 'b' }],
    ['known and not known', { renderingProvider: '-' }, {}],
    ['none and not known', { modifiers: [] }, {}],
    [
      'a word and another of that name',
      { modality: 'inPerson' },
      { modality: { other: 'inPerson' } },
    ],
    ['two others', { modality: { other: 'by letter' } }, { modality: { other: 'by pigeon' } }],
    [
      'an id that reaches for the next field',
      { renderingProvider: 'a2:11', placeOfService: '12' },
      { renderingProvider: 'a', placeOfService: '11' },
    ],
  ])('tells apart %s', (_, one, other) => {
    expect(all(session(one))).not.toBe(all(session(other)))
  })

  it.each<[string, object, object]>([
    ['modifiers in another order', { modifiers: ['HQ', 'HA'] }, { modifiers: ['HA', 'HQ'] }],
    ['a modifier twice', { modifiers: ['HQ', 'HQ'] }, { modifiers: ['HQ'] }],
    [
      'groups of another size',
      { format: { kind: 'group', size: 4 } },
      { format: { kind: 'group' } },
    ],
    ['what is no key', { id: 'a', supervisingProvider: 'b' }, { id: 'c', status: 'planned' }],
  ])('takes for the same %s', (_, one, other) => {
    expect(all(session(one))).toBe(all(session(other)))
  })

  it('is the same for two sessions by some keys if it is by all', () => {
    fc.assert(
      fc.property(fc.array(GroupingKey), TimedSession, TimedSession, (keys, a, b) => {
        if (all(a.session) !== all(b.session)) return
        expect(groupingText(keys)(a.session)).toBe(groupingText(keys)(b.session))
      }),
    )
  })

  it('compares nothing by no key', () => {
    expect(groupingText([])(session({ renderingProvider: 'a' }))).toBe('')
  })
})
