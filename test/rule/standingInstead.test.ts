import { describe, expect, it } from 'vitest'
import { ModifierRequirement } from '../../src/policy/ModifierRequirement.js'
import type { StandingAmongEntries } from '../../src/rule/modifierStandings.js'
import { standingInstead } from '../../src/rule/standingInstead.js'
import { undetermined } from '../../src/rule/Verdict.js'
import { given } from '../units/given.js'

const open = undetermined(['session.format'], [])

describe('standingInstead', () => {
  it.each<
    readonly [
      string,
      ReadonlyArray<readonly [string, string, StandingAmongEntries]>,
      ReadonlyArray<string>,
    ]
  >([
    [
      'what is required',
      [
        ['HN', 'a', 'displaced'],
        ['HO', 'a', 'required'],
      ],
      ['HO'],
    ],
    [
      'and what cannot be told, in order',
      [
        ['HN', 'a', 'displaced'],
        ['HP', 'a', open],
        ['HO', 'a', open],
      ],
      ['HP', 'HO'],
    ],
    [
      'once',
      [
        ['HN', 'a', 'displaced'],
        ['HO', 'a', open],
        ['HO', 'a', 'required'],
      ],
      ['HO'],
    ],
    [
      'of its slot',
      [
        ['HN', 'a', 'displaced'],
        ['HQ', 'b', 'required'],
        ['HO', 'a', 'required'],
      ],
      ['HO'],
    ],
    [
      'nothing that stands nowhere',
      [
        ['HN', 'a', 'displaced'],
        ['HP', 'a', 'notRequired'],
        ['HM', 'a', 'displaced'],
        ['HO', 'a', 'required'],
      ],
      ['HO'],
    ],
  ])('%s', (_, entries, expected) => {
    const instead = standingInstead(
      entries.map(([modifier, slot]) => given(ModifierRequirement)({ modifier, slot })),
      entries.map(([, , standing]) => standing),
    )
    expect(instead(0)).toEqual(expected)
  })
})
