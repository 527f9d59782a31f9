import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/policy/Condition.js'
import { concerns } from '../../src/rule/concerns.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { day, held } from '../subject/chartOf.js'

/** Of a session on 2 March 2026, of a member born on a day, whether a condition is about it. */
const said = (when: Condition | undefined, session: object = {}, birthDate?: string): string => {
  const [subject] = subjectsOf([held('a', '09:00', '10:00', session)])
  if (subject === undefined) return 'no subject'
  const { member } = subject
  const judged =
    birthDate === undefined
      ? subject
      : { ...subject, member: { ...member, birthDate: day(birthDate) } }
  const result = concerns(when)(judged)
  if (E.isRight(result)) return 'concerned'
  return result.left.outcome === 'undetermined'
    ? `undetermined: ${result.left.missing.join(', ')}`
    : result.left.outcome
}

describe('concerns', () => {
  it('all sessions where there is no condition, and where it narrows nothing', () => {
    expect(said(undefined)).toBe('concerned')
    expect(said({})).toBe('concerned')
    expect(said({ ages: {} }, {}, '1990-01-01')).toBe('concerned')
  })

  it.each([
    ['the day before the 18th birthday', '2008-03-03', { through: 17 }, 'concerned'],
    ['the 18th birthday', '2008-03-02', { through: 17 }, 'notApplicable'],
    ['the day before the 18th birthday', '2008-03-03', { from: 18 }, 'notApplicable'],
    ['the 18th birthday', '2008-03-02', { from: 18 }, 'concerned'],
    ['the last day at 20', '2005-03-03', { from: 18, through: 20 }, 'concerned'],
    ['the 21st birthday', '2005-03-02', { from: 18, through: 20 }, 'notApplicable'],
    ['a birth date that is not known', undefined, { from: 18 }, 'undetermined: member.birthDate'],
  ])('by age: %s', (_, birthDate, ages, expected) => {
    expect(said({ ages }, {}, birthDate)).toBe(expected)
  })

  it.each([
    ['the format', { kind: 'group' }, 'concerned'],
    ['another format', { kind: 'individual' }, 'notApplicable'],
    ['a format that is not known', undefined, 'undetermined: session.format'],
  ])('by format: %s', (_, format, expected) => {
    expect(said({ formats: ['group', 'family'] }, { format })).toBe(expected)
  })

  it.each([
    ['the modality', 'audioOnly', 'concerned'],
    ['another', 'inPerson', 'notApplicable'],
    ['an other of the same name', { other: 'store and forward' }, 'concerned'],
    ['an other of another name', { other: 'text messages' }, 'notApplicable'],
    ['one that is not known', undefined, 'undetermined: session.modality'],
  ])('by modality: %s', (_, modality, expected) => {
    const modalities = ['audioOnly', { other: 'store and forward' }] as const
    expect(said({ modalities }, { modality })).toBe(expected)
  })

  it('none of which one part fails, whatever is not known of another', () => {
    const when: Condition = { ages: { from: 18 }, formats: ['group'], modalities: ['inPerson'] }
    expect(said(when, { format: { kind: 'individual' } })).toBe('notApplicable')
    expect(said(when, { format: { kind: 'group' } })).toBe(
      'undetermined: member.birthDate, session.modality',
    )
  })
})
