import { describe, expect, it } from 'vitest'
import { Hcpcs } from '../../src/code/Hcpcs.js'
import { countsToward } from '../../src/ledger/countsToward.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { borne, facts, limit, modifiers } from './history.js'

const adults = { ages: { from: 18 } }
const serviceDate = day('2026-03-02')
const born = (date: string) => ({ birthDate: day(date), serviceDate })
const nothing = { birthDate: undefined, serviceDate }

describe('countsToward', () => {
  it.each([
    ['its code', {}, facts(), nothing, []],
    ['another code', {}, facts({ code: given(Hcpcs)('H2017') }), nothing, false],
    ['the age of the day', { when: adults }, facts(), born('2008-03-02'), []],
    ['the day before', { when: adults }, facts(), born('2008-03-03'), false],
    [
      'the day before, whatever is not known',
      { when: adults, scope: 'memberAndProvider', modifiers: ['HQ'] },
      facts(),
      born('2008-03-03'),
      false,
    ],
    ['no known age', { when: adults }, facts(), nothing, ['member.birthDate']],
    ['the format', { when: { formats: ['group'] } }, facts({ format: 'group' }), nothing, []],
    ['another', { when: { formats: ['group'] } }, facts({ format: 'family' }), nothing, false],
    ['no known format', { when: { formats: ['group'] } }, facts(), nothing, ['session.format']],
    ['a modifier', { modifiers: ['HQ'] }, facts({ modifiers: modifiers('UA', 'HQ') }), nothing, []],
    ['others', { modifiers: ['HQ'] }, facts({ modifiers: modifiers('UA') }), nothing, false],
    ['none', { modifiers: ['HQ'] }, facts({ modifiers: [] }), nothing, false],
    ['no known modifier', { modifiers: ['HQ'] }, facts(), nothing, ['session.modifiers']],
    [
      'a provider, each counted alone',
      { scope: 'memberAndProvider' },
      facts({ renderingProvider: 'p' }),
      nothing,
      [],
    ],
    [
      'no known provider, each counted alone',
      { scope: 'memberAndProvider' },
      facts(),
      nothing,
      ['session.renderingProvider'],
    ],
    ['no known provider, all counted together', { scope: 'member' }, facts(), nothing, []],
    [
      'another code, whatever is not known',
      { when: adults, modifiers: ['HQ'], scope: 'memberAndProvider' },
      facts({ code: given(Hcpcs)('H2017') }),
      nothing,
      false,
    ],
    [
      'several that are not known',
      { when: adults, modifiers: ['HQ'], scope: 'memberAndProvider' },
      facts(),
      nothing,
      ['member.birthDate', 'session.modifiers', 'session.renderingProvider'],
    ],
  ])('%s', (_, fields, ofSession, dates, expected) => {
    const bears = () => borne(ofSession.modifiers)
    expect(countsToward(limit(fields))({ facts: ofSession, modifiers: bears, ...dates })).toEqual(
      expected,
    )
  })

  it('goes by what the session bears on a claim, whatever the caller set', () => {
    const counts = countsToward(limit({ modifiers: ['HQ'] }))
    const said = { facts: facts({ modifiers: modifiers('HQ') }), ...nothing }
    expect(counts({ ...said, modifiers: () => borne(modifiers('UA')) })).toBe(false)
    const known = { known: modifiers('UA'), areComplete: false }
    expect(counts({ ...said, modifiers: () => known })).toEqual(['session.modifiers'])
    const ruledOut = { ...known, ruledOut: modifiers('HQ') }
    expect(counts({ ...said, modifiers: () => ruledOut })).toBe(false)
    const either = countsToward(limit({ modifiers: ['HQ', 'HO'] }))
    expect(either({ ...said, modifiers: () => ruledOut })).toEqual(['session.modifiers'])
    const all = { known: modifiers('UA', 'HQ'), areComplete: false }
    expect(counts({ ...said, modifiers: () => all })).toEqual([])
  })

  it('does not ask what it bears where it makes no difference', () => {
    const asked = () => {
      throw new Error('asked')
    }
    expect(countsToward(limit())({ facts: facts(), modifiers: asked, ...nothing })).toEqual([])
  })
})
