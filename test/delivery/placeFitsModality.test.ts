import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'placeFitsModality'
const asked = [policy({ delivery: { telehealthPlaces: stated({ places: ['02', '10'] }) } })]

describe('placeFitsModality', () => {
  it.each<readonly [string, object, string]>([
    ['nothing is known', {}, 'undetermined: session.modality, session.placeOfService'],
    ['the place is not known', { modality: 'audioVideo' }, 'undetermined: session.placeOfService'],
    ['the modality is not known', { placeOfService: '02' }, 'undetermined: session.modality'],
    ['telehealth at home', { modality: 'audioVideo', placeOfService: '10' }, 'met'],
    ['telehealth elsewhere', { modality: 'audioOnly', placeOfService: '02' }, 'met'],
    ['in person at home', { modality: 'inPerson', placeOfService: '12' }, 'met'],
    [
      'telehealth at the office',
      { modality: 'audioVideo', placeOfService: '11' },
      'notMet: telehealthIsElsewhere',
    ],
    [
      'by audio alone at home',
      { modality: 'audioOnly', placeOfService: '12' },
      'notMet: telehealthIsElsewhere',
    ],
    [
      'in person at a place of telehealth',
      { modality: 'inPerson', placeOfService: '10' },
      'notMet: inPersonIsAtTelehealth',
    ],
    [
      'in a way of another name, of which it is not known what it is',
      { modality: { other: 'letters' }, placeOfService: '11' },
      'notApplicable',
    ],
  ])('%s', (_, session, outcome) => {
    expect(outcomeOf(rule, { session, policies: asked })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    const session = { modality: 'audioVideo', placeOfService: '11' }
    expect(outcomeOf(rule, { session })).toBe('notApplicable')
  })

  it('points at the place', () => {
    const session = { modality: 'inPerson', placeOfService: '10' }
    const finding = openSaidBy(rule, { session, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'inPersonIsAtTelehealth', placeOfService: '10' },
      field: 'placeOfService',
      fixedBy: 'biller',
      carc: '5',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
