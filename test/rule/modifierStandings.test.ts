import { describe, expect, it } from 'vitest'
import { ModifierRequirement } from '../../src/policy/ModifierRequirement.js'
import { modifierStandings } from '../../src/rule/modifierStandings.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'
import { given } from '../units/given.js'

/** What the entries of a policy say of a session, in a few words. */
const said = (entries: ReadonlyArray<object>, session: object): string =>
  subjectsOf([held('a', '09:00', '10:00', session)])
    .flatMap(modifierStandings(entries.map((entry) => given(ModifierRequirement)(entry))))
    .map((one) => (typeof one === 'object' ? one.missing.join(', ') : one))
    .join('; ')

const grade = (modifier: string, when: object = {}) => ({ modifier, slot: 'grade', when })
const groups = { formats: ['group'] }
const alone = { formats: ['individual'] }
const video = { modalities: ['audioVideo'] }

const inGroup = { format: { kind: 'group' } }
const onVideo = { ...inGroup, modality: 'audioVideo' }

describe('modifierStandings', () => {
  it.each<readonly [string, ReadonlyArray<object>, object, string]>([
    ['no slot', [{ modifier: 'HO' }, { modifier: 'HN' }], inGroup, 'required; required'],
    ['the first of a slot', [grade('HO', groups), grade('HN')], inGroup, 'required; displaced'],
    [
      'the second, where the first is not required',
      [grade('HO', alone), grade('HN')],
      inGroup,
      'notRequired; required',
    ],
    [
      'two slots',
      [grade('HO'), { ...grade('HQ'), slot: 'other' }, grade('HN')],
      inGroup,
      'required; required; displaced',
    ],
    [
      'a second that is not required either way',
      [grade('HO'), grade('HN', alone)],
      inGroup,
      'required; notRequired',
    ],
    [
      'a second of which it cannot be told, and need not',
      [grade('HO'), grade('HN', video)],
      inGroup,
      'required; displaced',
    ],
    [
      'a first of which it cannot be told, nor so of the second',
      [grade('HO', video), grade('HN')],
      inGroup,
      'session.modality; session.modality',
    ],
    [
      'of the third it can: one of the two before it stands',
      [grade('HO', video), grade('HN'), grade('HM')],
      inGroup,
      'session.modality; session.modality; displaced',
    ],
    [
      'two of which it cannot be told, each for its own reason',
      [grade('HO', video), grade('HN', groups)],
      {},
      'session.modality; session.format',
    ],
    [
      'alternatives of one modifier, both of which hold',
      [grade('HO'), grade('HN'), grade('HO', groups)],
      inGroup,
      'required; displaced; required',
    ],
    [
      'alternatives, of which it cannot be told of the first',
      [grade('HO', video), grade('HO', groups), grade('HN')],
      inGroup,
      'session.modality; required; displaced',
    ],
    [
      'an alternative behind another that holds',
      [grade('HO', alone), grade('HN'), grade('HO')],
      inGroup,
      'notRequired; required; displaced',
    ],
  ])('%s', (_, entries, session, expected) => {
    expect(said(entries, session)).toBe(expected)
  })

  it('of each session anew', () => {
    const entries = [grade('HO', video), grade('HN')]
    const judge = modifierStandings(entries.map((entry) => given(ModifierRequirement)(entry)))
    const subjects = subjectsOf([
      held('a', '09:00', '10:00', onVideo),
      held('b', '10:00', '11:00', { modality: 'inPerson' }),
    ])
    expect(subjects.map(judge)).toEqual([
      ['required', 'displaced'],
      ['notRequired', 'required'],
    ])
  })
})
