import { describe, expect, it } from 'vitest'
import { ModifierRequirement } from '../../src/policy/ModifierRequirement.js'
import { modifiersOf } from '../../src/rule/modifiersOf.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const entries = [
  { modifier: 'HQ', when: { formats: ['group'] } },
  { modifier: '95', when: { modalities: ['audioVideo'] } },
  { modifier: 'HQ', when: { modalities: ['audioOnly'] } },
  { modifier: 'HE' },
].map((entry) => given(ModifierRequirement)(entry))

const said = (session: object, of = entries): unknown =>
  subjectsOf([held('a', '09:00', '10:00', session)])
    .map(modifiersOf(of))
    .map(({ modifiers, open }) => [
      modifiers.join(' '),
      ...open.map(({ missing }) => missing.join(', ')),
    ])[0]

const inGroup = { format: { kind: 'group' } }
const alone = { format: { kind: 'individual' } }
const video = { modality: 'audioVideo' }

describe('modifiersOf', () => {
  it.each<readonly [string, object, ReadonlyArray<string>]>([
    ['those of the facts, in the policy’s order', { ...inGroup, ...video }, ['HQ 95 HE']],
    ['by an alternative, at its place', { ...alone, modality: 'audioOnly' }, ['HQ HE']],
    [
      'then the caller’s own, in its order, each once',
      { ...inGroup, ...video, modifiers: ['U1', 'HZ', '95', 'U1'] },
      ['HQ 95 HE U1 HZ'],
    ],
    [
      'without what the facts contradict',
      { ...alone, ...video, modifiers: ['HQ', 'HZ'] },
      ['95 HE HZ'],
    ],
    ['with what is set and the facts do not tell', { ...video, modifiers: ['HQ'] }, ['HQ 95 HE']],
    ['and what the facts do not tell', video, ['95 HE', 'session.format']],
    ['once for each modifier', {}, ['HE', 'session.format', 'session.modality']],
    ['not where an alternative holds', inGroup, ['HQ HE', 'session.modality']],
  ])('%s', (_, session, expected) => {
    expect(said(session)).toEqual(expected)
  })

  it.each<readonly [string, object, ReadonlyArray<string>]>([
    ['the first that holds', { ...inGroup, ...video }, ['HO HE']],
    ['the second where the first does not', { ...alone, ...video }, ['HN HE']],
    ['one, also where both are set', { ...inGroup, ...video, modifiers: ['HN', 'HO'] }, ['HO HE']],
    ['the right one, where the other is set', { ...alone, ...video, modifiers: ['HO'] }, ['HN HE']],
    ['one of those that are set and the facts do not tell', { modifiers: ['HN', 'HO'] }, ['HO HE']],
    ['the one that is set and the facts do not tell', { modifiers: ['HN'] }, ['HN HE']],
    ['what the facts do not tell, once', {}, ['HE', 'session.format']],
    ['nor of the second where they do not tell of the first', video, ['HE', 'session.format']],
  ])('of a slot: %s', (_, session, expected) => {
    const slots = [
      { modifier: 'HO', slot: 'grade', when: { formats: ['group'] } },
      { modifier: 'HN', slot: 'grade', when: { modalities: ['audioVideo'] } },
      { modifier: 'HE' },
    ].map((entry) => given(ModifierRequirement)(entry))
    expect(said(session, slots)).toEqual(expected)
  })

  it('of a slot: not one that is set where another stands, whichever that is', () => {
    const slots = [
      { modifier: 'HO', slot: 'grade', when: { formats: ['group'] } },
      { modifier: 'HN', slot: 'grade', when: { modalities: ['audioVideo'] } },
      { modifier: 'HM', slot: 'grade', when: { modalities: ['audioVideo', 'audioOnly'] } },
    ].map((entry) => given(ModifierRequirement)(entry))
    expect(said({ ...video, modifiers: ['HM'] }, slots)).toEqual(['', 'session.format'])
  })

  it('one of each slot', () => {
    const slots = [
      { modifier: 'HO', slot: 'grade' },
      { modifier: '95', slot: 'modality' },
    ].map((entry) => given(ModifierRequirement)(entry))
    expect(said({}, slots)).toEqual(['HO 95'])
  })

  it('a modifier that bears the name of a slot is another thing', () => {
    const slots = [
      { modifier: 'HO', slot: 'HQ' },
      { modifier: 'HN', slot: 'HQ', when: { formats: ['group'] } },
      { modifier: 'HQ' },
    ].map((entry) => given(ModifierRequirement)(entry))
    expect(said(inGroup, slots)).toEqual(['HO HQ'])
  })

  it('are the caller’s own where there is no entry', () => {
    expect(said({ modifiers: ['HZ', 'HQ', 'HZ'] }, [])).toEqual(['HZ HQ'])
    expect(said({}, [])).toEqual([''])
  })
})
