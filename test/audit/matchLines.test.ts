import { describe, expect, it } from 'vitest'
import { isOfOtherPayer, matchLines, MOST_ON_DAYS } from '../../src/audit/matchLines.js'
import { BilledLine } from '../../src/record/BilledLine.js'
import { stated } from '../rule/judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { lineBenchOf, onlyService } from './audited.js'

const lineOf = given(BilledLine)

const night = {
  ...held('s3', '23:00', '23:30'),
  end: '2026-03-03T01:00:00-06:00',
}

/** The sessions with which a line of 2 March is matched. */
const matched = (
  sessions: ReadonlyArray<object>,
  line: object,
  policies = [counting()],
): ReadonlyArray<string> | undefined => {
  const { services, documentedOf } = lineBenchOf({ sessions, policies })
  const read = lineOf({
    id: 'l1',
    member: 'member',
    code: 'H2014',
    serviceDate: '2026-03-02',
    ...line,
  })
  return matchLines(services, documentedOf)
    .chosen(read)
    ?.map(({ session }) => session.id)
}

const two = [
  held('s2', '11:00', '12:00', { renderingProvider: 'bob', placeOfService: '11' }),
  held('s1', '09:00', '10:00', { renderingProvider: 'ann', placeOfService: '12' }),
]

describe('a line that names its sessions', () => {
  it.each([
    ['one', ['s2'], ['s2']],
    ['both, in order of time', ['s2', 's1', 's2'], ['s1', 's2']],
    ['one that there is and one that there is not', ['s9', 's1'], ['s1']],
    ['none', [], []],
  ])('%s', (_, sessions, found) => {
    expect(matched(two, { sessions })).toEqual(found)
    expect(matched(two, { sessions, code: 'H2017', serviceDate: '2026-03-09' })).toEqual(found)
  })

  it('of another member', () => {
    expect(matched(two, { sessions: ['s1'], member: 'another' })).toEqual([])
  })
})

describe('a line that names none', () => {
  it.each([
    ['those of its day', {}, ['s1', 's2']],
    ['another day', { serviceDate: '2026-03-03' }, []],
    ['no day', { serviceDate: undefined }, []],
    ['another code', { code: 'H2017' }, []],
    ['the same provider', { renderingProvider: 'bob' }, ['s2']],
    ['the same place', { placeOfService: '12' }, ['s1']],
    ['no such provider', { renderingProvider: 'eve' }, ['s1', 's2']],
    [
      'the provider of one, the place of the other',
      { renderingProvider: 'ann', placeOfService: '11' },
      ['s1', 's2'],
    ],
    ['its payer', { payer: 'payer' }, ['s1', 's2']],
    ['another payer, as there is none of it', { payer: 'another' }, ['s1', 's2']],
  ])('%s', (_, line, found) => {
    expect(matched(two, line)).toEqual(found)
  })

  it('of several days: those of all of them', () => {
    const days = ['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05'].map((date) =>
      heldOn(date, date, '09:00', '10:00'),
    )
    expect(matched(days, { throughDate: '2026-03-04' })).toEqual(['2026-03-02', '2026-03-04'])
  })

  it('of the day after a night on which units begin', () => {
    const split = [
      counting({
        units: { ...counting().editions[0]?.units, midnight: stated('splitByServiceDate') },
      }),
    ]
    expect(matched([night], { serviceDate: '2026-03-03' }, split)).toEqual(['s3'])
    const kept = [
      counting({ units: { ...counting().editions[0]?.units, midnight: stated('startDate') } }),
    ]
    expect(matched([night], { serviceDate: '2026-03-03' }, kept)).toEqual([])
  })

  it('is matched with none where its days hold too many', () => {
    const many = Array.from({ length: MOST_ON_DAYS }, (_, index) =>
      held(`s${index}`, '09:00', '10:00'),
    )
    expect(matched(many, {})?.length).toBe(MOST_ON_DAYS)
    expect(matched([...many, held('one-more', '09:00', '10:00')], {})).toBe(undefined)
    expect(matched([...many, held('one-more', '09:00', '10:00')], { sessions: ['s1'] })).toEqual([
      's1',
    ])
  })
})

describe('whether a line went to another payer', () => {
  it.each([
    ['payer', false],
    ['another', true],
    [undefined, false],
  ])('%s: %s', (payer, is) => {
    const line = lineOf({ id: 'l1', member: 'member', code: 'H2014', payer })
    expect(isOfOtherPayer(line, onlyService({}).service)).toBe(is)
    expect(isOfOtherPayer(line, onlyService({ policies: [] }).service)).toBe(false)
  })
})
