import { describe, expect, it } from 'vitest'
import { modifierRemarks } from '../../src/lint/modifierRemarks.js'
import { policy, stated } from '../rule/judged.js'

const found = (modifiers: ReadonlyArray<object>, credentials: ReadonlyArray<unknown> = []) =>
  policy({
    claimTerms: { modifiers: modifiers.map((one) => stated(one)) },
    ...(credentials.length > 0 ? { delivery: { credentials: [stated({ credentials })] } } : {}),
  })
    .editions.flatMap(modifierRemarks)
    .map(({ kind, path }) => [kind, path.join('.')])

describe('modifierRemarks', () => {
  it('one for all staff is borne', () => {
    expect(found([{ modifier: 'HE' }], [{ other: 'QMHP' }])).toEqual([])
  })

  it.each<[string, ReadonlyArray<unknown>, ReadonlyArray<unknown>]>([
    ['no credentials asked for', [], []],
    ['a grade that is accepted', [{ other: 'QMHP' }], []],
    [
      'a grade that is not',
      [{ other: 'QMHS' }],
      [['modifierNeverBorne', 'claimTerms.modifiers.0.value.credentials']],
    ],
  ])('a modifier for a grade, and %s', (_, accepted, expected) => {
    expect(found([{ modifier: 'HN', credentials: [{ other: 'QMHP' }] }], accepted)).toEqual(
      expected,
    )
  })
})
