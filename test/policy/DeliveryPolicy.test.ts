import { describe, expect, it } from 'vitest'
import { DeliveryPolicy, deliveryMatters } from '../../src/policy/DeliveryPolicy.js'
import { DeliveryPolicy as arbitrary } from '../arbitrary/DeliveryPolicy.js'
import { recordLaws } from '../record/recordLaws.js'

const stated = (value: object) => ({ value, source: 'manual' })

const example = {
  credentials: [stated({ credentials: ['familyPartner'] })],
  supervision: [stated({ ofCredentials: ['peerProvider'], by: ['licensedPractitioner'] })],
  modalities: [stated({ allowed: ['inPerson'] })],
  places: [stated({ refused: ['21'] })],
  telehealthPlaces: stated({ places: ['02', '10'] }),
  formats: stated({ allowed: ['individual'] }),
  groups: [stated({ maximum: 6 })],
  closures: [stated({ name: 'Thanksgiving', places: ['11'], days: ['2026-11-26'] })],
  travel: [stated({ minutesBetweenPlaces: 15 })],
}

recordLaws({
  codec: DeliveryPolicy,
  arbitrary,
  example,
  required: [],
  malformed: [
    ['type', ['credentials'], 12],
    ['word', ['telehealthPlaces'], 'silent'],
    ['missing', ['groups', 0, 'source'], undefined],
  ],
  readable: [
    ['silence on all of it', { credentials: 'notStated', formats: 'notStated' }],
    ['an empty list', { places: [] }],
    ['nothing taken up', {}],
  ],
})

describe('deliveryMatters', () => {
  it('names every field once, with what is said there', () => {
    const matters = deliveryMatters({})
    expect(matters.map(([path]) => path)).toEqual(Object.keys(example).map((field) => [field]))
    expect(matters.map(([, said]) => said)).toEqual(matters.map(() => undefined))
    expect(deliveryMatters({ formats: 'notStated' })).toContainEqual([['formats'], 'notStated'])
  })
})
