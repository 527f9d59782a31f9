import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { noteWords } from '../../src/audit/noteWords.js'
import { decode } from '../../src/codec/decode.js'
import { Note } from '../../src/record/Note.js'

const words = (fields: object): string | undefined => {
  const note = decode(Note)({ id: 'n', session: 's', ...fields })
  return E.isRight(note) ? noteWords(note.right) : undefined
}

const told = {
  engagement: 'Took part.',
  response: 'Asked twice.',
  progress: 'Counts change.',
  text: 'At the store.',
  skills: [{ skill: 'Budgeting' }, { skill: 'Shopping' }],
}

describe('noteWords', () => {
  it.each([
    ['white space and case', { ...told, text: ' at THE\n store. ' }],
    ['the order of the skills', { ...told, skills: [...told.skills].reverse() }],
    ['a skill without words', { ...told, skills: [...told.skills, { skill: ' ' }, {}] }],
    [
      'who signed it, its times and its codes',
      {
        ...told,
        id: 'another',
        author: 's1',
        signatures: [{ signedBy: 's1' }],
        start: '2026-03-02T09:00:00-06:00',
        skills: told.skills.map((skill) => ({ ...skill, domain: 'hygiene', goals: ['g'] })),
      },
    ],
  ])('are the same but for %s', (_, fields) => {
    expect(words(fields)).toBe(words(told))
  })

  it.each([
    ['how the member took part', { ...told, engagement: 'Slept.' }],
    ['the response', { ...told, response: 'Asked once.' }],
    ['progress', { ...told, progress: 'None.' }],
    ['the rest', { ...told, text: 'At home.' }],
    ['a skill', { ...told, skills: [{ skill: 'Budgeting' }, { skill: 'Cooking' }] }],
    ['one skill more', { ...told, skills: [...told.skills, { skill: 'Cooking' }] }],
    ['a skill named twice', { ...told, skills: [...told.skills, { skill: 'Shopping' }] }],
    [
      'the field that holds them',
      { ...told, engagement: told.response, response: told.engagement },
    ],
    ['where one field ends', { ...told, engagement: 'Took part.A', response: 'sked twice.' }],
    ['a field that is not known', { ...told, progress: undefined }],
    [
      'a skill that is told instead',
      { ...told, text: 'Budgeting', skills: [{ skill: 'At the store.' }] },
    ],
  ])('differ by %s', (_, fields) => {
    expect(words(fields)).not.toBe(words(told))
  })

  it.each([
    ['nothing is known', {}],
    ['nothing is written', { engagement: '', response: ' ', progress: '\n', text: '' }],
    ['a skill is named and nothing told', { skills: [{ skill: 'Budgeting' }] }],
  ])('are none where %s', (_, fields) => {
    expect(words(fields)).toBe('')
  })

  it.each(['engagement', 'response', 'progress', 'text'])(
    'are some where %s holds some',
    (field) => {
      expect(words({ [field]: 'Tea' })).toContain('tea')
    },
  )

  it('keep the places apart, whatever stands there', () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', ' ', '\u0000', '"', '\\', '\ud800'), {
        maxLength: 3,
      })
      .map((all) => all.join(''))
    const skills = fc.array(text, { maxLength: 2 })
    const given = fc.record({ engagement: text, response: text, progress: text, text, skills })
    fc.assert(
      fc.property(given, given, (one, other) => {
        const of = ({ skills: named, ...rest }: typeof one) =>
          words({ ...rest, skills: named.map((skill) => ({ skill })) })
        const plain = ({ engagement, response, progress, text: rest, skills: named }: typeof one) =>
          JSON.stringify([
            [engagement, response, progress, rest].map((all) => all.trim().replace(/\s+/g, ' ')),
            named
              .map((all) => all.trim().replace(/\s+/g, ' '))
              .filter((all) => all !== '')
              .sort(),
          ])
        const [a, b] = [of(one), of(other)]
        if (a !== '' && b !== '') expect(a === b).toBe(plain(one) === plain(other))
      }),
    )
  })
})
