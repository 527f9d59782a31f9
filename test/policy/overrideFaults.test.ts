import { describe, expect, it } from 'vitest'
import * as E from 'fp-ts/Either'
import { decodePolicy } from '../../src/policy/decodePolicy.js'
import { overrideFaults } from '../../src/policy/overrideFaults.js'
import { policy, stated } from '../rule/judged.js'

const weight = (rule: string, moment: string, severity = 'info') =>
  stated({ rule, moment, severity })
const may = (rule: string, ...roles: ReadonlyArray<string>) => stated({ rule, roles })

const faultsOf = (matters: object) => {
  const [edition] = policy({ noteElements: [stated('skill')] }).editions
  return edition === undefined ? [] : overrideFaults({ ...edition, ...matters })
}

describe('overrideFaults', () => {
  it.each<readonly [string, object, ReadonlyArray<ReadonlyArray<string | number>>]>([
    ['nothing is said', {}, []],
    ['nothing is stated', { severities: 'notStated', overridable: 'notStated' }, []],
    [
      'a rule at several moments, and several at one',
      { severities: [weight('a', 'sign'), weight('a', 'claim'), weight('b', 'claim')] },
      [],
    ],
    [
      'a rule twice at one moment',
      { severities: [weight('a', 'sign'), weight('a', 'sign', 'error')] },
      [['severities', 1]],
    ],
    ['two rules', { overridable: [may('a', 'biller'), may('b', 'biller')] }, []],
    [
      'a rule twice',
      { overridable: [may('a', 'biller'), may('a', 'supervisor')] },
      [['overridable', 1]],
    ],
    ['nobody', { overridable: [may('a')] }, [['overridable', 0, 'value', 'roles']]],
  ])('%s', (_, matters, paths) => {
    expect(faultsOf(matters).map(({ path }) => path)).toEqual(paths)
  })

  it('a policy with one is refused when it is loaded', () => {
    const sound = policy({ overridable: [may('a', 'biller')] })
    const [edition] = sound.editions
    expect(E.isRight(decodePolicy(sound))).toBe(true)
    const unsound = { ...sound, editions: [{ ...edition, overridable: [may('a')] }] }
    expect(E.isLeft(decodePolicy(unsound))).toBe(true)
  })
})
