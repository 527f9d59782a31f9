import { describe, expect, it } from 'vitest'
import { ModifierRequirement } from '../../src/policy/ModifierRequirement.js'
import type { StandingAmongEntries } from '../../src/rule/modifierStandings.js'
import { requiredBehind } from '../../src/rule/requiredBehind.js'
import { given } from '../units/given.js'

const behind = (entries: ReadonlyArray<readonly [string, StandingAmongEntries]>, place: number) => [
  ...requiredBehind(
    entries.map(([modifier]) => given(ModifierRequirement)({ modifier })),
    entries.map(([, standing]) => standing),
  )(place),
]

describe('requiredBehind', () => {
  it.each<
    readonly [string, ReadonlyArray<readonly [string, StandingAmongEntries]>, ReadonlyArray<string>]
  >([
    [
      'those at later places',
      [
        ['HA', 'required'],
        ['HQ', 'required'],
        ['HE', 'required'],
        ['U1', 'required'],
      ],
      ['HE', 'U1'],
    ],
    [
      'of those that are required',
      [
        ['HA', 'required'],
        ['HQ', 'required'],
        ['HE', 'notRequired'],
        ['U1', 'displaced'],
      ],
      [],
    ],
    [
      'not one that is required before, too',
      [
        ['HA', 'required'],
        ['HQ', 'required'],
        ['HA', 'required'],
        ['HE', 'required'],
      ],
      ['HE'],
    ],
    [
      'nor itself',
      [
        ['HA', 'required'],
        ['HQ', 'required'],
        ['HQ', 'required'],
      ],
      [],
    ],
    [
      'one that an earlier entry does not require',
      [
        ['HA', 'notRequired'],
        ['HQ', 'required'],
        ['HA', 'required'],
      ],
      ['HA'],
    ],
    [
      'once',
      [
        ['U1', 'required'],
        ['HQ', 'required'],
        ['HA', 'required'],
        ['HA', 'required'],
      ],
      ['HA'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(behind(entries, 1)).toEqual(expected)
  })
})
