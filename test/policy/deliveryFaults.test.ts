import { describe, expect, it } from 'vitest'
import { deliveryFaults } from '../../src/policy/deliveryFaults.js'
import { policyGiven } from './policyGiven.js'
import { soundEdition, soundHistory } from './soundHistory.js'

const faults = (delivery: object): unknown =>
  policyGiven({ ...soundHistory, editions: [{ ...soundEdition, delivery }] }, ({ editions }) =>
    editions.flatMap(deliveryFaults),
  )

const stated = (value: object) => ({ value, source: 'manual' })

describe('deliveryFaults', () => {
  it.each<readonly [string, object]>([
    ['nothing taken up', {}],
    ['silence', { credentials: 'notStated', formats: 'notStated', places: 'notStated' }],
    ['a credential', { credentials: [stated({ credentials: ['intern'] })] }],
    ['supervision by anybody', { supervision: [stated({ ofCredentials: ['intern'] })] }],
    ['a modality', { modalities: [stated({ allowed: ['inPerson'] })] }],
    ['places allowed', { places: [stated({ allowed: ['11'] })] }],
    ['places refused', { places: [stated({ refused: ['11'] })] }],
    [
      'places allowed and others refused',
      { places: [stated({ allowed: ['11'], refused: ['21'] })] },
    ],
    ['a place for telehealth', { telehealthPlaces: stated({ places: ['02'] }) }],
    ['a format', { formats: stated({ allowed: ['group'] }) }],
    ['a minimum alone', { groups: [stated({ minimum: 2 })] }],
    ['a maximum alone', { groups: [stated({ maximum: 6 })] }],
    ['a ratio alone', { groups: [stated({ membersPerStaff: 4 })] }],
    [
      'a place closed on a day',
      { closures: [stated({ name: 'x', places: ['11'], days: ['2026-11-26'] })] },
    ],
    ['time to travel', { travel: [stated({ minutesBetweenPlaces: 15 })] }],
    ['groups of one size', { groups: [stated({ minimum: 6, maximum: 6 })] }],
  ])('finds none in %s', (_, delivery) => {
    expect(faults(delivery)).toEqual([])
  })

  const sound = stated({ maximum: 6 })

  it.each<readonly [string, object, string, string]>([
    [
      'no credential',
      { credentials: [stated({ credentials: [] })] },
      'credentials.0.value.credentials',
      'at least one credential',
    ],
    [
      'supervision of nobody',
      { supervision: [stated({ ofCredentials: [] })] },
      'supervision.0.value.ofCredentials',
      'at least one credential',
    ],
    [
      'supervision by nobody',
      { supervision: [stated({ ofCredentials: ['intern'], by: [] })] },
      'supervision.0.value.by',
      'at least one credential',
    ],
    [
      'evidence of no kind',
      { supervision: [stated({ ofCredentials: ['intern'], evidence: { kinds: [] } })] },
      'supervision.0.value.evidence.kinds',
      'at least one kind',
    ],
    [
      'no modality',
      { modalities: [stated({ allowed: [] })] },
      'modalities.0.value.allowed',
      'at least one modality',
    ],
    [
      'no place at all',
      { places: [stated({})] },
      'places.0.value',
      'places that are allowed or refused',
    ],
    [
      'none that is allowed',
      { places: [stated({ allowed: [] })] },
      'places.0.value.allowed',
      'at least one place',
    ],
    [
      'none that is refused',
      { places: [stated({ refused: [] })] },
      'places.0.value.refused',
      'at least one place',
    ],
    [
      'a place allowed and refused',
      { places: [stated({ allowed: ['11', '12'], refused: ['12'] })] },
      'places.0.value.refused',
      'no place that is allowed too',
    ],
    [
      'no place for telehealth',
      { telehealthPlaces: stated({ places: [] }) },
      'telehealthPlaces.value.places',
      'at least one place',
    ],
    [
      'no place that is closed',
      { closures: [stated({ name: 'x', places: [], days: ['2026-11-26'] })] },
      'closures.0.value.places',
      'at least one place',
    ],
    [
      'a place closed on no day',
      { closures: [stated({ name: 'x', places: ['11'], days: [] })] },
      'closures.0.value.days',
      'at least one day',
    ],
    [
      'no format',
      { formats: stated({ allowed: [] }) },
      'formats.value.allowed',
      'at least one format',
    ],
    [
      'a group of no number, the second of two',
      { groups: [sound, stated({})] },
      'groups.1.value',
      'a minimum, a maximum or members for each of the staff',
    ],
    [
      'a minimum above the maximum',
      { groups: [stated({ minimum: 7, maximum: 6 })] },
      'groups.0.value.minimum',
      'a minimum that is not above the maximum',
    ],
  ])('finds %s', (_, delivery, path, expected) => {
    expect(faults(delivery)).toEqual([[`delivery.${path}`, expected]])
  })
})
