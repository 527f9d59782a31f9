import { describe, expect, it } from 'vitest'
import { Member } from '../../src/record/Member.js'
import { chooseEditions } from '../../src/subject/chooseEditions.js'
import { policiesOf } from '../../src/subject/Policies.js'
import { quarterHours, stated } from '../rule/judged.js'
import { given } from '../units/given.js'
import { counting, day } from './chartOf.js'

const member = given(Member)({
  id: 'member',
  coverages: [
    { payer: 'payer', through: '2026-06-30' },
    { payer: 'other', from: '2026-07-01' },
  ],
})

const effective = (from: string, through: string) => ({ effective: { from, through } })

const agency = counting(effective('2026-01-01', '2026-03-31'), { payer: 'agency', kind: 'agency' })
const baseline = counting({}, { payer: 'baseline', kind: 'baseline' })
const both = [counting(), counting({}, { payer: 'other' }), agency, baseline]

describe('chooseEditions', () => {
  it('agency and baseline stand beside the payer on their own dates', () => {
    const choose = chooseEditions(policiesOf(both))
    const names = (date: string) => {
      const { payer, agencies, baselines } = choose(member, day(date)).editions
      return [payer?.history.payer, ...[...agencies, ...baselines].map((one) => one.history.payer)]
    }
    expect(names('2026-03-31')).toEqual(['payer', 'agency', 'baseline'])
    expect(names('2026-04-01')).toEqual(['payer', 'baseline'])
    expect(names('2026-07-01')).toEqual(['other', 'baseline'])
    expect(names('2027-01-01')).toEqual([undefined])
  })

  it('the same editions are the same object, for every member and date', () => {
    const choose = chooseEditions(policiesOf(both))
    const other = given(Member)({ id: 'other', coverages: [{ payer: 'payer' }] })
    const { editions } = choose(member, day('2026-03-02'))
    expect(choose(member, day('2026-03-31')).editions).toBe(editions)
    expect(choose(other, day('2026-01-01')).editions).toBe(editions)
    expect(choose(member, day('2026-04-01')).editions).not.toBe(editions)
    expect(choose(member, undefined).editions).toEqual({
      payer: undefined,
      agencies: [],
      baselines: [],
    })
  })

  const startDate = { units: { ...quarterHours, midnight: stated('startDate') } }
  const split = { units: { ...quarterHours, midnight: stated('splitByServiceDate') } }

  it.each([
    ['the same editions judge both days', {}, '2026-03-02', '2026-03-03', 'chosen'],
    ['the payer changes, and is silent on midnight', {}, '2026-06-30', '2026-07-01', 'noEdition'],
    ['the payer changes, minutes are split', split, '2026-06-30', '2026-07-01', 'noEdition'],
    ['the payer changes, all belong to the start', startDate, '2026-06-30', '2026-07-01', 'chosen'],
    ['the agency changes', {}, '2026-03-31', '2026-04-01', 'noEdition'],
    ['no edition follows', {}, '2026-12-31', '2027-01-01', 'noEdition'],
  ])('a session over midnight: %s', (_, matters, serviceDate, lastDate, kind) => {
    const choose = chooseEditions(
      policiesOf([counting(matters), counting(matters, { payer: 'other' }), agency, baseline]),
    )
    const { policy, editions } = choose(member, day(serviceDate), day(lastDate))
    expect(policy.kind).toBe(kind)
    expect(editions.payer === undefined).toBe(kind !== 'chosen')
    expect(editions.baselines).toHaveLength(1)
    if (policy.kind === 'noEdition') expect(policy.why).toBe('changesAtMidnight')
  })
})
