import { describe, expect, it } from 'vitest'
import { lineAudits, MOST_OF_LINE } from '../../src/audit/lineAudits.js'
import { stated } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { aLine, anHour, auditOf, lineBenchOf, type GivenAudit } from './audited.js'

const lineOf = (given: GivenAudit) => auditOf(given).lines[0]

const rates = [
  { payer: 'payer', code: 'H2014', effective: { from: '2026-01-01' }, centsPerUnit: 2_511 },
]

const ofGroups = {
  payer: 'payer',
  code: 'H2014',
  modifiers: ['HQ'],
  effective: { from: '2026-01-01' },
  centsPerUnit: 900,
}

const groupTold = [
  counting({
    claimTerms: { modifiers: [stated({ modifier: 'HQ', when: { formats: ['group'] } })] },
  }),
]

/** The rate of a line for an hour of a format, the difference of the rates, what is overpaid and underpaid, what is missing. */
const inMoney = (
  format: object,
  line: object,
  known: ReadonlyArray<object> = [...rates, ofGroups],
) => {
  const sessions = [{ ...anHour, format, modifiers: undefined }]
  const said = lineOf({ policies: groupTold, sessions, line, claims: { rates: known } })
  const {
    centsPerUnit,
    rateDifferenceCents,
    overpaidCents,
    underpaidCents,
    missing = [],
  } = said ?? {}
  return [centsPerUnit, rateDifferenceCents, overpaidCents, underpaidCents, ...missing]
    .map(String)
    .join(' ')
}

const asking = counting({ plan: stated({ inEffectOnServiceDate: true }) })

describe('what is said of a line', () => {
  it('all of it', () => {
    expect(lineOf({ line: { units: 5 }, claims: { rates } })).toEqual({
      line: 'l1',
      member: 'member',
      payer: 'payer',
      serviceDate: '2026-03-02',
      code: 'H2014',
      standing: 'counted',
      sessions: ['s1'],
      renderingProvider: 'ann',
      billedUnits: 5,
      supportedUnits: 4,
      undeterminedUnits: 0,
      overpaidUnits: 1,
      underpaidUnits: 0,
      centsPerUnit: 2_511,
      billedCents: 12_555,
      supportedCents: 10_044,
      undeterminedCents: 0,
      overpaidCents: 2_511,
      underpaidCents: 0,
      findings: ['billedUnitsAreDocumented/moreThanDocumented/payer/payer/2026/l1'],
    })
  })

  const group = { kind: 'group', group: 'g', size: 4, staffCount: 1 }
  const individual = { kind: 'individual' }

  it.each<readonly [string, object, object, string]>([
    ['a group as such', group, { modifiers: ['HQ'] }, '900 undefined 0 0'],
    ['a group as an individual', group, {}, '2511 6444 6444 0'],
    ['and a unit too many', group, { units: 5 }, '2511 6444 8955 0'],
    ['and a unit too few, of the rate of a group', group, { units: 3 }, '2511 4833 4833 900'],
    ['an individual as a group', individual, { modifiers: ['HQ'] }, '900 -6444 0 6444'],
    [
      'and a unit too few, of the rate of an individual',
      individual,
      { modifiers: ['HQ'], units: 3 },
      '900 -4833 0 7344',
    ],
    ['an individual as such', individual, {}, '2511 undefined 0 0'],
    ['modifiers that tell no format', individual, { modifiers: ['HN'] }, '2511 undefined 0 0'],
  ])('by the rates of both formats: %s', (_, format, line, cents) => {
    expect(inMoney(format, line)).toBe(cents)
  })

  it('by the one rate there is where no other is of the format', () => {
    expect(inMoney(group, {}, rates)).toBe('2511 0 0 0')
  })

  it('tells no difference of a rate that is not known', () => {
    const twoOfGroups = [ofGroups, { ...ofGroups, centsPerUnit: 901 }]
    expect(inMoney(group, {}, [...rates, ...twoOfGroups])).toBe('2511 undefined 0 0 rates')
  })

  it.each([
    ['voided', { status: 'voided' }, 4],
    ['of another code', { code: 'H2017' }, undefined],
  ])('%s: its standing and its sessions alone', (_, line, billedUnits) => {
    const said = lineOf({ line, claims: { rates } })
    expect(said).toMatchObject({ line: 'l1', sessions: ['s1'] })
    expect(said).not.toHaveProperty('supportedUnits')
    expect(said).not.toHaveProperty('centsPerUnit')
    expect(said?.billedUnits).toBe(billedUnits)
  })

  it('without units: what is supported, and what is missing', () => {
    const said = lineOf({ line: { units: undefined }, claims: { rates } })
    expect(said).toMatchObject({ supportedUnits: 4, missing: ['billedLine.units'] })
    for (const field of ['billedUnits', 'overpaidUnits', 'underpaidUnits', 'overpaidCents']) {
      expect(said).not.toHaveProperty(field)
    }
  })

  it('underpaid, in money', () => {
    expect(lineOf({ line: { units: 2 }, claims: { rates } })).toMatchObject({
      underpaidUnits: 2,
      underpaidCents: 5_022,
      overpaidCents: 0,
    })
  })

  it.each([
    ['no rates', {}, undefined],
    ['no rate of its payer', { rates: [] }, ['rates']],
    ['some rates', { rates, incomplete: ['rates'] }, ['rates']],
  ])('%s: nothing in money', (_, claims, missing) => {
    const said = lineOf({ claims })
    expect(said).not.toHaveProperty('centsPerUnit')
    expect(said?.missing).toEqual(missing)
  })

  it('takes payer and provider from its sessions where it names none', () => {
    const line = { payer: undefined, renderingProvider: undefined }
    expect(lineOf({ line })).toMatchObject({ payer: 'payer', renderingProvider: 'ann' })
    const sessions = [anHour, held('s2', '13:00', '14:00', { renderingProvider: 'bob' })]
    const two = { ...line, sessions: ['s1', 's2'], units: 8 }
    expect(lineOf({ sessions, line: two })).not.toHaveProperty('renderingProvider')
    expect(lineOf({ policies: [], line })).not.toHaveProperty('payer')
    expect(lineOf({ line: { ...line, sessions: [] } })).not.toHaveProperty('renderingProvider')
  })
})

describe('what is missing', () => {
  it('of undetermined sessions, in order', () => {
    expect(lineOf({ policies: [asking] })?.missing).toEqual(['plans'])
    expect(
      lineOf({
        policies: [asking],
        chart: { incomplete: ['sessions'] },
        line: { sessions: undefined },
      })?.missing,
    ).toEqual(['plans', 'sessions'])
  })

  it('the policy of a second payer', () => {
    expect(lineOf({ line: { payer: 'another' } })?.missing).toEqual(['policy'])
  })

  it('nothing where nothing is undetermined', () => {
    expect(lineOf({ policies: [asking], line: { units: 0 } })).not.toHaveProperty('missing')
  })
})

it('names the findings about it and about its sessions, each once, in order', () => {
  const dead = { id: 'member', coverages: [{ payer: 'payer' }], diedOn: '2026-03-01' }
  expect(lineOf({ chart: { member: dead }, line: { units: 5 } })?.findings).toEqual([
    'billedUnitsAreDocumented/moreThanDocumented/payer/payer/2026/l1',
    'memberIsAlive/member/s1',
  ])
  expect(lineOf({ lines: [{ ...aLine, status: 'draft', units: 5 }] })?.findings).toEqual([])
})

describe('of more findings than a line lists the first are listed, and the others counted', () => {
  const idsOf = (count: number) =>
    Array.from({ length: count }, (_, index) => `f${String(index).padStart(3, '0')}`)

  it.each([
    [MOST_OF_LINE - 1, 0, undefined],
    [MOST_OF_LINE, 0, undefined],
    [MOST_OF_LINE + 1, 0, 1],
    [MOST_OF_LINE - 1, 1, undefined],
    [MOST_OF_LINE - 1, 2, 1],
    [0, MOST_OF_LINE + 2, 2],
  ])('%i of the line, %i of its sessions', (ofLine, ofSessions, more) => {
    const [said] = lineAudits(lineBenchOf({}), {
      units: new Map(),
      rateOf: undefined,
      ofLine: () => new Set(idsOf(ofLine)),
      ofService: () => idsOf(ofSessions).map((id) => `session/${id}`),
    })
    expect(said?.findings.length).toBe(Math.min(MOST_OF_LINE, ofLine + ofSessions))
    expect(said?.findings.slice(0, ofLine)).toEqual(idsOf(ofLine).slice(0, MOST_OF_LINE))
    expect(said?.findingsLeftOut).toBe(more)
  })
})
