import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import { isModifier } from '../../src/code/Modifier.js'
import { modifierMeaningOf, modifierMeanings } from '../../src/code/modifierMeanings.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

const meaningOf = (modifier: string): O.Option<readonly [string, string]> =>
  pipe(
    isModifier(modifier) ? modifierMeaningOf(modifier) : O.none,
    O.map(({ value }) => [value.subject, value.meaning] as const),
  )

describe('modifierMeanings', () => {
  it('has every row that is written, each modifier once', () => {
    const modifiers = modifierMeanings.map((row) => row.value.modifier)
    expect(modifiers).toHaveLength(70)
    expect(new Set(modifiers).size).toBe(modifiers.length)
  })

  it('cites the national file, and the newer medium modifiers from a later text', () => {
    const newer = modifierMeanings.filter((row) => row.source === 'carePartners2024')
    expect(newer.map((row) => row.value.modifier)).toEqual(['93', '95', 'FQ', 'FR'])
    const others = modifierMeanings.filter((row) => row.source !== 'carePartners2024')
    expect(others.every((row) => row.source === 'hcpcs2019')).toBe(true)
  })

  it('cannot be changed', () => {
    expect(isDeeplyFrozen(modifierMeanings)).toBe(true)
  })
})

describe('modifierMeaningOf', () => {
  it.each([
    ['HQ', ['whoIsPresent', 'group setting']],
    ['UN', ['howManyServed', 'two persons served']],
    ['TT', ['whoIsPresent', 'individual service to more than one person in the same setting']],
    ['U9', ['level', 'level of care 9, as each state defines it']],
    ['UA', ['level', 'level of care 10, as each state defines it']],
    ['UD', ['level', 'level of care 13, as each state defines it']],
    ['HZ', ['funding', 'funded by a criminal justice agency']],
    ['95', ['medium', 'audio and video, synchronous']],
  ])('%s', (modifier, expected) => {
    expect(meaningOf(modifier)).toEqual(O.some(expected))
  })

  it.each(['59', 'ZZ'])('has not read %s', (modifier) => {
    expect(meaningOf(modifier)).toEqual(O.none)
  })
})
