import { describe, expect, it } from 'vitest'
import { borneModifiers } from '../../src/rule/borneModifiers.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { counting, held } from '../subject/chartOf.js'
import { stated } from './judged.js'

const entries = [stated({ modifier: 'HQ', when: { formats: ['group'] } })]

const inGroup = { format: { kind: 'group', size: 4 } }

const all = (...known: ReadonlyArray<string>) => ({ known, areComplete: true })

const some = (...known: ReadonlyArray<string>) => ({ known, areComplete: false })

const borne = (session: object, claimTerms?: object) =>
  subjectsOf([held('s', '09:00', '10:00', session)], [counting(claimTerms && { claimTerms })]).map(
    (subject) => borneModifiers(subject.editions)(subject),
  )

describe('borneModifiers', () => {
  it.each<readonly [string, object, object | undefined, object]>([
    ['those that the caller set', { modifiers: ['HA'] }, undefined, all('HA')],
    ['none', { modifiers: [] }, undefined, all()],
    ['not known', {}, undefined, some()],
    [
      'those that the facts ask for',
      { modifiers: ['HA'], ...inGroup },
      { modifiers: entries },
      all('HQ', 'HA'),
    ],
    [
      'it is not known what the facts ask for',
      { modifiers: ['HA'] },
      { modifiers: entries },
      some('HA'),
    ],
    ['nor what the caller would set', {}, { modifiers: entries }, some()],
    [
      'it is not known what the caller would set beside them',
      inGroup,
      { modifiers: entries },
      { ...some('HQ'), ruledOut: [] },
    ],
    [
      'what the facts rule out, whatever the caller would set',
      { format: { kind: 'individual' }, modality: 'inPerson' },
      { modifiers: [...entries, stated({ modifier: 'HQ', when: { modalities: ['audioOnly'] } })] },
      { ...some(), ruledOut: ['HQ'] },
    ],
  ])('%s', (_, session, claimTerms, expected) => {
    expect(borne(session, claimTerms)).toEqual([expected])
  })
})
