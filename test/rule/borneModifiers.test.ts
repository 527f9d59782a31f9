import { describe, expect, it } from 'vitest'
import { borneModifiers } from '../../src/rule/borneModifiers.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { counting, held } from '../subject/chartOf.js'
import { stated } from './judged.js'

const entries = [stated({ modifier: 'HQ', when: { formats: ['group'] } })]

const borne = (session: object, claimTerms?: object) =>
  subjectsOf([held('s', '09:00', '10:00', session)], [counting(claimTerms && { claimTerms })]).map(
    (subject) => borneModifiers(subject.editions)(subject),
  )

describe('borneModifiers', () => {
  it.each([
    ['those that the caller set', { modifiers: ['HA'] }, undefined, ['HA'], true],
    ['none', { modifiers: [] }, undefined, [], true],
    ['not known', {}, undefined, [], false],
    [
      'those that the facts ask for',
      { modifiers: ['HA'], format: { kind: 'group', size: 4 } },
      { modifiers: entries },
      ['HQ', 'HA'],
      true,
    ],
    [
      'it is not known what the facts ask for',
      { modifiers: ['HA'] },
      { modifiers: entries },
      ['HA'],
      false,
    ],
    [
      'it is not known what the caller would set beside them',
      { format: { kind: 'group', size: 4 } },
      { modifiers: entries },
      ['HQ'],
      false,
    ],
  ])('%s', (_, session, claimTerms, known, areComplete) => {
    expect(borne(session, claimTerms)).toEqual([{ known, areComplete }])
  })
})
