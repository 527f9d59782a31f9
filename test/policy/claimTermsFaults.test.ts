import { describe, expect, it } from 'vitest'
import { claimTermsFaults } from '../../src/policy/claimTermsFaults.js'
import { policyGiven } from './policyGiven.js'
import { silentEdition, soundHistory } from './soundHistory.js'

const cited = (value: unknown): object => ({ value, source: 'manual' })

const found = (claimTerms: object | undefined): unknown =>
  policyGiven({ ...soundHistory, editions: [{ ...silentEdition, claimTerms }] }, ({ editions }) =>
    editions.flatMap(claimTermsFaults),
  )

const modifiers = (...entries: ReadonlyArray<object>): object => ({ modifiers: entries.map(cited) })
const stays = (kinds: ReadonlyArray<string>): object => ({
  stays: [cited({ kinds, isAdmissionDayExcluded: true, isDischargeDayExcluded: false })],
})
const exclusions = (...codes: ReadonlyArray<string>): object => ({
  exclusions: [cited({ codes, scope: 'sameDay', beyond: 'deny' })],
})

const child = { ages: { through: 20 } }
const named = (...names: ReadonlyArray<string>) => names.map((modifier) => ({ modifier }))

describe('claimTermsFaults', () => {
  it.each([
    ['nothing is taken up', undefined],
    ['all is silent', { modifiers: 'notStated', stays: 'notStated', exclusions: 'notStated' }],
    [
      'a modifier has alternatives',
      modifiers(
        { modifier: 'HA', when: child },
        { modifier: 'HA', credentials: ['familyPartner'] },
      ),
    ],
    ['four modifiers stand on every line', modifiers(...named('HE', 'HW', 'U1', 'TF'))],
    [
      'a fifth stands on some',
      modifiers(...named('HE', 'HW', 'U1', 'TF'), { modifier: 'HA', when: child }),
    ],
    [
      'a fifth and a sixth stand on those of a program and those without the member',
      modifiers(
        ...named('HE', 'HW', 'U1', 'TF'),
        { modifier: 'HF', programs: ['substanceUse'] },
        { modifier: 'HS', memberPresent: false },
      ),
    ],
    [
      'entries of a modifier differ in the program and in who is there alone',
      modifiers(
        { modifier: 'HK', programs: ['substanceUse'] },
        { modifier: 'HK', programs: ['highRiskPopulation'] },
        { modifier: 'HK', memberPresent: true },
        { modifier: 'HK', memberPresent: false },
      ),
    ],
    [
      'two modifiers share a slot, one of them with an alternative',
      modifiers(
        { modifier: 'HO', slot: 'grade', credentials: ['licensedPractitioner'] },
        { modifier: 'HN', slot: 'grade', when: child },
        { modifier: 'HE' },
        { modifier: 'HO', slot: 'grade' },
      ),
    ],
    [
      'the last modifier of a slot stands on every other line',
      modifiers({ modifier: 'HO', slot: 'grade', when: child }, { modifier: 'HN', slot: 'grade' }),
    ],
    ['some stays exclude', stays(['inpatient'])],
    ['some codes exclude', exclusions('H2015', 'H0038')],
  ])('finds none where %s', (_, claimTerms) => {
    expect(found(claimTerms)).toEqual([])
  })

  it.each<readonly [string, object, string, string]>([
    [
      'a modifier for nobody’s credential',
      modifiers({ modifier: 'HN', credentials: [] }),
      'claimTerms.modifiers.0.value.credentials',
      'at least one credential',
    ],
    [
      'a modifier of no program',
      modifiers({ modifier: 'HE', programs: [] }),
      'claimTerms.modifiers.0.value.programs',
      'at least one program',
    ],
    [
      'the same entry twice',
      modifiers(
        { modifier: 'HA', when: child },
        { modifier: 'HQ' },
        { when: child, modifier: 'HA' },
      ),
      'claimTerms.modifiers.2',
      'entries that each stand once',
    ],
    [
      'more on every line than it can bear',
      modifiers(...named('HE', 'HW', 'U1', 'TF'), { modifier: 'HQ', when: {} }),
      'claimTerms.modifiers',
      'at most 4 modifiers on every line',
    ],
    [
      'a slot of one modifier',
      modifiers({ modifier: 'HO', slot: 'grade' }, { modifier: 'HN' }),
      'claimTerms.modifiers.0.value.slot',
      'a slot of several modifiers',
    ],
    [
      'a slot in one entry of a modifier and not in the other',
      modifiers(
        { modifier: 'HO', slot: 'grade', when: child },
        { modifier: 'HN', slot: 'grade', when: child },
        { modifier: 'HO' },
      ),
      'claimTerms.modifiers.2.value.slot',
      'the same slot in all entries of a modifier',
    ],
    [
      'a modifier behind one that stands in its slot on every line',
      modifiers(
        { modifier: 'HO', slot: 'grade', when: {} },
        { modifier: 'HN', slot: 'grade', when: child },
      ),
      'claimTerms.modifiers.1.value.slot',
      'a modifier that none before it displaces on every line',
    ],
    ['stays of no kind', stays([]), 'claimTerms.stays.0.value.kinds', 'at least one kind of stay'],
    ['no code', exclusions(), 'claimTerms.exclusions.0.value.codes', 'at least one code'],
    [
      'a code twice',
      exclusions('H2015', 'H2015'),
      'claimTerms.exclusions.0.value.codes',
      'codes that each stand once',
    ],
    [
      'the service itself',
      exclusions('H2015', 'H2014'),
      'claimTerms.exclusions.0.value.codes',
      'codes of other services',
    ],
  ])('%s', (_, claimTerms, path, expected) => {
    expect(found(claimTerms)).toEqual([[path, expected]])
  })
})
