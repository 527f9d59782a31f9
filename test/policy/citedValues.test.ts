import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { AssessmentPolicy } from '../../src/policy/AssessmentPolicy.js'
import { ClaimTerms } from '../../src/policy/ClaimTerms.js'
import { DeliveryPolicy } from '../../src/policy/DeliveryPolicy.js'
import { NoteTerms } from '../../src/policy/NoteTerms.js'
import { PlanTerms } from '../../src/policy/PlanTerms.js'
import { UnitPolicy } from '../../src/policy/UnitPolicy.js'
import {
  citedValues,
  emptyMatters,
  silentMatters,
  untakenMatters,
} from '../../src/policy/citedValues.js'
import { PayerPolicy } from '../../src/policy/PayerPolicy.js'
import { PayerPolicy as arbitrary } from '../arbitrary/PayerPolicy.js'
import { bareEdition, silentEdition, soundEdition } from './soundHistory.js'

const read = E.getOrElseW(() => undefined)
const sound = read(decode(PayerPolicy)(soundEdition))
const silent = read(decode(PayerPolicy)(silentEdition))
const bare = read(decode(PayerPolicy)(bareEdition))

/** Every place of a plain value that holds a cited value, or the word of silence. */
const placesOf = (
  value: unknown,
  wanted: (value: object | string) => boolean,
  path: ReadonlyArray<string | number> = [],
): ReadonlyArray<string> => {
  if (typeof value === 'string') return wanted(value) ? [path.join('.')] : []
  if (typeof value !== 'object' || value === null) return []
  if (wanted(value)) return [path.join('.')]
  return Object.entries(value).flatMap(([key, field]) => placesOf(field, wanted, [...path, key]))
}

/** The fields of a record's codec. */
const fieldsOf = (codec: object): ReadonlyArray<string> =>
  'fields' in codec && Array.isArray(codec.fields)
    ? codec.fields.map(({ key }: { readonly key: string }) => key)
    : []

/** What is no matter of a payer's text. */
const ownDecisions = ['patterns', 'severities', 'overridable']

/** The fields of an edition that are no matter themselves: what it is, and the groups. */
const noMatters = [
  ...['edition', 'effective', 'verifiedOn'],
  ...['units', 'assessment', 'planTerms', 'noteTerms', 'delivery', 'claimTerms'],
]

const isCited = (value: object | string): boolean => typeof value === 'object' && 'source' in value
const isSilence = (value: object | string): boolean => value === 'notStated'

describe('citedValues', () => {
  it('finds the cited values of an edition, each at its place', () => {
    expect(sound && citedValues(sound).map(({ path }) => path)).toEqual([
      ['service'],
      ['serviceCode'],
      ['units', 'rounding'],
      ['units', 'aggregation'],
      ['units', 'seconds'],
      ['units', 'midnight'],
      ['units', 'minimumContactMinutes'],
      ['plan'],
      ['diagnosis'],
      ['noteElements', 0],
      ['noteElements', 1],
      ['limits', 0],
      ['assessment', 'requirements', 0],
      ['assessment', 'requirements', 1],
      ['assessment', 'instruments', 0],
      ['assessment', 'elements', 0],
      ['assessment', 'signers', 0],
      ['planTerms', 'elements', 0],
      ['planTerms', 'longest', 0],
      ['planTerms', 'reviewEvery', 0],
      ['planTerms', 'signers', 0],
      ['planTerms', 'signers', 1],
      ['planTerms', 'separateAuthorizer'],
      ['planTerms', 'unitsWithinPlannedAmount'],
      ['noteTerms', 'signing'],
      ['noteTerms', 'byRenderingProvider'],
      ['noteTerms', 'coSigning', 0],
      ['noteTerms', 'memberPresence', 0],
      ['noteTerms', 'activities'],
      ['noteTerms', 'skillsServePlanAreas'],
      ['noteTerms', 'skillsMeetAssessedNeed'],
      ['delivery', 'credentials', 0],
      ['delivery', 'supervision', 0],
      ['delivery', 'modalities', 0],
      ['delivery', 'places', 0],
      ['delivery', 'telehealthPlaces'],
      ['delivery', 'formats'],
      ['delivery', 'groups', 0],
      ['delivery', 'closures', 0],
      ['delivery', 'travel', 0],
      ['claimTerms', 'modifiers', 0],
      ['claimTerms', 'stays', 0],
      ['claimTerms', 'exclusions', 0],
      ['claimTerms', 'filing'],
      ['claimTerms', 'authorization', 0],
      ['patterns', 'signedOnOneDay'],
      ['patterns', 'signedAtOneMoment'],
      ['patterns', 'sameTimes'],
      ['patterns', 'unitsAtLimit'],
      ['severities', 0],
      ['overridable', 0],
    ])
    expect(sound && citedValues(sound)[9]?.cited).toEqual(soundEdition.noteElements[0])
  })

  it('finds none in an edition that says nothing, or takes nothing up', () => {
    expect(silent && citedValues(silent)).toEqual([])
    expect(bare && citedValues(bare)).toEqual([])
  })

  it('misses none, whatever an edition says', () => {
    fc.assert(
      fc.property(arbitrary, (policy) => {
        const places = citedValues(policy).map(({ path }) => path.join('.'))
        expect([...places].sort()).toEqual([...placesOf(policy, isCited)].sort())
      }),
    )
  })
})

describe('silentMatters', () => {
  it('names all matters of an edition that says nothing', () => {
    expect(silent && silentMatters(silent)).toEqual([
      'service',
      'serviceCode',
      'units.rounding',
      'units.aggregation',
      'units.seconds',
      'units.midnight',
      'units.minimumContactMinutes',
      'plan',
      'diagnosis',
      'noteElements',
      'limits',
    ])
  })

  it('names none of an edition that speaks on every matter', () => {
    expect(sound && silentMatters(sound)).toEqual([])
  })

  it('misses none, whatever an edition says', () => {
    fc.assert(
      fc.property(arbitrary, (policy) => {
        const silence = placesOf({ ...policy, edition: '' }, isSilence)
        expect([...silentMatters(policy)].sort()).toEqual([...silence].sort())
      }),
    )
  })
})

describe('untakenMatters', () => {
  it('names none of an edition that speaks on every matter', () => {
    expect(sound && untakenMatters(sound)).toEqual([])
  })

  it.each<readonly [string, object]>([
    ['', PayerPolicy],
    ['units.', UnitPolicy],
    ['assessment.', AssessmentPolicy],
    ['planTerms.', PlanTerms],
    ['noteTerms.', NoteTerms],
    ['delivery.', DeliveryPolicy],
    ['claimTerms.', ClaimTerms],
  ])('and the others miss no field of the language: %s', (group, codec) => {
    const bare = silent && [...silentMatters(silent), ...untakenMatters(silent)]
    const known = new Set([...(bare ?? []), ...ownDecisions, ...noMatters])
    expect(fieldsOf(codec).length).toBeGreaterThan(0)
    expect(fieldsOf(codec).filter((field) => !known.has(`${group}${field}`))).toEqual([])
  })

  it('names all matters but those that every edition has to say, where none is taken up', () => {
    const all = silent && [...silentMatters(silent), ...untakenMatters(silent)]
    expect(bare && silentMatters(bare)).toEqual(['serviceCode'])
    expect(bare && untakenMatters(bare)).toEqual(all?.filter((name) => name !== 'serviceCode'))
  })

  it('names what the file does not take up, and nothing on which its text is silent', () => {
    const taken = silent && { ...silent, assessment: { requirements: 'notStated' as const } }
    expect(silent && untakenMatters(silent)).toContain('assessment.requirements')
    expect(taken && untakenMatters(taken)).not.toContain('assessment.requirements')
    expect(taken && silentMatters(taken)).toContain('assessment.requirements')
    expect(silent && untakenMatters(silent)).not.toContain('limits')
  })
})

describe('emptyMatters', () => {
  it('names lists without a value, also within a group', () => {
    const empty = silent && { ...silent, limits: [], assessment: { requirements: [] } }
    expect(empty && emptyMatters(empty)).toEqual([['limits'], ['assessment', 'requirements']])
    expect(sound && emptyMatters(sound)).toEqual([])
  })
})
