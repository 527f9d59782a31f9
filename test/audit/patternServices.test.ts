import { describe, expect, it } from 'vitest'
import { patternServices } from '../../src/audit/patternServices.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { policy, stated } from '../rule/judged.js'
import { agency, patternBench, type GivenService } from './patternBench.js'

const found = (given: ReadonlyArray<GivenService>, histories: ReadonlyArray<PolicyHistory>) => {
  const gaps = new Map<string, number>()
  const { patterns, silences } = patternServices(
    'sameTimes',
    ({ sameTimes }) => sameTimes,
    patternBench(given, histories).services,
    gaps,
  )
  return {
    patterns: patterns.map(({ value, authority, services, uncertain }) => [
      value.serviceDates,
      authority.policy?.payer,
      services.map(({ session }) => session.id),
      [...uncertain].map(({ session }) => session.id),
    ]),
    citations: patterns.map(({ authority }) => authority.citation?.document),
    silences,
    gaps: Object.fromEntries(gaps),
  }
}

const service: GivenService = { id: 'a', date: '2026-03-02' }
const states = (serviceDates: number, when?: object) => ({
  sameTimes: stated({ serviceDates, when }),
})

describe('patternServices', () => {
  it('gives the services that an edition judges, in order of time, with whose it is and its text', () => {
    expect(
      found([{ ...service, id: 'b', date: '2026-03-03' }, service], [agency(states(5))]),
    ).toEqual({
      patterns: [[5, 'agency', ['a', 'b'], []]],
      citations: ['Provider manual'],
      silences: [],
      gaps: {},
    })
  })

  it('hears payer and agency, each by itself, and no baseline', () => {
    const baseline = policy(
      { patterns: states(2) },
      { payer: 'all', name: 'All', kind: 'baseline' },
    )
    expect(
      found([service], [policy({ patterns: states(9) }), agency(states(5)), baseline]).patterns,
    ).toEqual([
      [9, 'payer', ['a'], []],
      [5, 'agency', ['a'], []],
    ])
    expect(found([service], [baseline])).toMatchObject({
      patterns: [],
      silences: [{ matter: 'patterns.sameTimes', services: 1 }],
    })
  })

  it.each([
    ['no policy', []],
    ['a policy that takes up no pattern', [agency({}, { patterns: undefined })]],
    ['a policy that takes up another', [agency({ unitsAtLimit: stated({ serviceDates: 5 }) })]],
    ['a policy that is silent', [agency({ sameTimes: 'notStated' })]],
  ])('says how many services of H2014 no edition speaks of: %s', (_, histories) => {
    const given = [service, { ...service, id: 'b' }, { ...service, session: { code: 'H2017' } }]
    expect(found(given, histories)).toEqual({
      patterns: [],
      citations: [],
      silences: [{ matter: 'patterns.sameTimes', services: 2 }],
      gaps: {},
    })
  })

  it('says it too of the days of no edition beside those of one', () => {
    expect(found([service, { ...service, date: '2025-12-31' }], [agency(states(5))])).toMatchObject(
      {
        patterns: [[5, 'agency', ['a'], []]],
        silences: [{ matter: 'patterns.sameTimes', services: 1 }],
      },
    )
  })

  it('judges no service of another code', () => {
    expect(found([{ ...service, session: { code: 'H2017' } }], [agency(states(5))])).toEqual({
      ...{ patterns: [], citations: [], silences: [], gaps: {} },
    })
  })

  const individual = states(5, { formats: ['individual'], ages: { from: 18 } })

  it.each<readonly [string, Partial<GivenService>, object]>([
    [
      'meets the condition',
      { birthDate: '2000-01-01', session: { format: { kind: 'individual' } } },
      { patterns: [[5, 'agency', ['a'], []]], gaps: {} },
    ],
    [
      'does not',
      { birthDate: '2000-01-01', session: { format: { kind: 'group' } } },
      { patterns: [], silences: [], gaps: {} },
    ],
    [
      'may meet it',
      {},
      {
        patterns: [[5, 'agency', ['a'], ['a']]],
        gaps: { 'member.birthDate': 1, 'session.format': 1 },
      },
    ],
    [
      'does not by what is known',
      { session: { format: { kind: 'group' } } },
      { patterns: [], silences: [], gaps: {} },
    ],
  ])('a service that %s', (_, fields, expected) => {
    expect(found([{ ...service, ...fields }], [agency(individual)])).toMatchObject(expected)
  })

  it('tells the modality of a condition', () => {
    const inPerson = agency(states(5, { modalities: ['inPerson'] }))
    const by = (modality: string) => found([{ ...service, session: { modality } }], [inPerson])
    expect(by('inPerson').patterns).toHaveLength(1)
    expect(by('audioOnly').patterns).toEqual([])
  })
})
