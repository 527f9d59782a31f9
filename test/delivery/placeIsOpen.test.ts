import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, quarterHours, stated } from '../rule/judged.js'

const rule = 'placeIsOpen'
const closures = [
  stated({ name: 'Thanksgiving', places: ['11', '53'], days: ['2026-03-02', '2026-11-26'] }),
]
const asked = [policy({ delivery: { closures } })]
const atOffice = { modality: 'inPerson', placeOfService: '11' }

describe('placeIsOpen', () => {
  it.each<readonly [string, object, string]>([
    ['at a closed place', atOffice, 'notMet: placeIsClosed'],
    ['at another closed place', { ...atOffice, placeOfService: '53' }, 'notMet: placeIsClosed'],
    ['at an open place', { ...atOffice, placeOfService: '12' }, 'met'],
    [
      'the evening before',
      { ...atOffice, start: '2026-03-01T22:00:00-06:00', end: '2026-03-01T23:00:00-06:00' },
      'met',
    ],
    [
      'the day after in universal time',
      { ...atOffice, start: '2026-03-02T23:00:00-06:00', end: '2026-03-02T23:50:00-06:00' },
      'notMet: placeIsClosed',
    ],
    [
      'the day after',
      { ...atOffice, start: '2026-03-03T00:00:00-06:00', end: '2026-03-03T01:00:00-06:00' },
      'met',
    ],
    ['by telehealth', { ...atOffice, modality: 'audioVideo' }, 'notApplicable'],
    ['in a way of another name', { ...atOffice, modality: { other: 'letters' } }, 'notApplicable'],
    ['somewhere', { modality: 'inPerson' }, 'undetermined: session.placeOfService'],
    ['somehow', { placeOfService: '11' }, 'undetermined: session.modality'],
    ['somehow at an open place', { placeOfService: '12' }, 'met'],
    ['of a day that is named', { ...atOffice, serviceDate: '2026-03-03' }, 'met'],
  ])('%s', (_, session, outcome) => {
    expect(outcomeOf(rule, { session, policies: asked })).toBe(outcome)
  })

  it('also where a session goes on into a closed day', () => {
    const units = { ...quarterHours, midnight: stated('splitByServiceDate') }
    const session = {
      ...atOffice,
      start: '2026-03-01T22:00:00-06:00',
      end: '2026-03-02T01:00:00-06:00',
    }
    const finding = openSaidBy(rule, {
      session,
      policies: [policy({ units, delivery: { closures } })],
    })
    expect(finding).toMatchObject({ detail: { serviceDate: '2026-03-02' } })
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { session: atOffice })).toBe('notApplicable')
  })

  it.each(['schedule', 'sign', 'claim', 'audit'] as const)('warns at %s', (moment) => {
    const finding = openSaidBy(rule, { session: atOffice, policies: asked, moment })
    expect(finding).toMatchObject({
      severity: 'warning',
      detail: {
        reason: 'placeIsClosed',
        placeOfService: '11',
        serviceDate: '2026-03-02',
      },
      field: 'placeOfService',
      fixedBy: 'scheduler',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
