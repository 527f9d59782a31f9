import { describe, expect, it } from 'vitest'
import { meetsCondition } from '../../src/policy/meetsCondition.js'
import { day } from '../subject/chartOf.js'

const known = {
  birthDate: day('2008-03-02'),
  serviceDate: day('2026-03-02'),
  format: 'group',
  modality: 'inPerson',
} as const

describe('meetsCondition', () => {
  it.each([
    ['narrows nothing', {}, known, []],
    ['the age', { ages: { from: 18, through: 18 } }, known, []],
    ['too young', { ages: { from: 19 } }, known, false],
    ['too old', { ages: { through: 17 } }, known, false],
    ['the format', { formats: ['family', 'group'] }, known, []],
    ['another format', { formats: ['family'] }, known, false],
    ['the modality', { modalities: ['audioOnly', 'inPerson'] }, known, []],
    ['another modality', { modalities: [{ other: 'letters' }] }, known, false],
    ['the same in other words', { modalities: [{ other: 'inPerson' }] }, known, []],
  ] as const)('%s', (_, when, facts, expected) => {
    expect(meetsCondition(when)(facts)).toEqual(expected)
  })

  it.each([
    ['on the day of birth', '2026-03-02', { ages: { through: 0 } }, []],
    ['the day before', '2026-03-03', { ages: { through: 0 } }, ['member.birthDate']],
    ['the day before, of another band', '2026-03-03', { ages: { from: 1 } }, ['member.birthDate']],
    ['the day before, of any age', '2026-03-03', {}, []],
  ] as const)('of no age before birth: %s', (_, birthDate, when, expected) => {
    expect(meetsCondition(when)({ ...known, birthDate: day(birthDate) })).toEqual(expected)
  })

  it('says what is not known of its parts, unless another part fails', () => {
    const when = { ages: { from: 18 }, formats: ['group'], modalities: ['inPerson'] } as const
    const unknown = {
      birthDate: undefined,
      serviceDate: undefined,
      format: undefined,
      modality: undefined,
    }
    const meets = meetsCondition(when)
    expect(meets(unknown)).toEqual(['member.birthDate', 'session.format', 'session.modality'])
    expect(meets({ ...known, serviceDate: undefined })).toEqual(['session.start'])
    expect(meets({ ...unknown, format: 'individual' })).toBe(false)
  })
})
