import { describe, expect, it } from 'vitest'
import { claimLineId } from '../../src/claim/claimLineId.js'
import { held } from '../subject/chartOf.js'
import { counted, fullUnits, perSession, session } from '../units/given.js'

const idsOf = (...sessions: ReadonlyArray<object>): ReadonlyArray<string> =>
  counted(
    { rounding: fullUnits, aggregation: perSession },
    sessions.map((fields) => ({ session: session(fields) })),
  ).lines.map((line) => claimLineId('member', 'payer', line))

const facts = [
  {},
  { modifiers: [] },
  { modifiers: ['HQ'] },
  { modifiers: ['HQ', 'TF'] },
  { renderingProvider: 'a' },
  { renderingProvider: 'a/b' },
  { renderingProvider: 'a', placeOfService: '12' },
  { placeOfService: '12' },
  { modality: 'inPerson' },
  { modality: { other: 'inPerson' } },
  { modality: { other: 'a/b' } },
  { format: { kind: 'group' } },
  { format: { kind: 'individual' } },
]

describe('claimLineId', () => {
  it('names member, payer, date, code and what the claim says', () => {
    const fields = {
      renderingProvider: 'a/b',
      placeOfService: '12',
      modality: 'inPerson',
      format: { kind: 'group' },
      modifiers: ['TF', 'HQ'],
    }
    expect(idsOf(held('session', '09:00', '10:00', fields))).toEqual([
      'member/payer/2026-03-02/H2014/a~1b/12/inPerson/group/HQ TF',
    ])
  })

  it('no two lines of a member share it', () => {
    const sessions = facts.map((fields, index) => held(`s${index}`, '09:00', '10:00', fields))
    expect(new Set(idsOf(...sessions)).size).toBe(facts.length)
  })

  it('those of two authorizations are two', () => {
    const [line] = counted({ rounding: fullUnits, aggregation: perSession }, [
      { session: session(held('a', '09:00', '10:00')) },
    ]).lines
    const ids = [undefined, 'x', 'y/z'].map(
      (authorization) => line && claimLineId('member', 'payer', line, authorization),
    )
    expect(ids).toEqual([
      'member/payer/2026-03-02/H2014/////',
      'member/payer/2026-03-02/H2014//////x',
      'member/payer/2026-03-02/H2014//////y~1z',
    ])
  })

  it('the order of modifiers does not change it', () => {
    const [one] = idsOf(held('a', '09:00', '10:00', { modifiers: ['HQ', 'TF'] }))
    const [other] = idsOf(held('a', '09:00', '10:00', { modifiers: ['TF', 'HQ', 'TF'] }))
    expect(one).toBe(other)
  })
})
