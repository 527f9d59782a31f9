import { describe, expect, it } from 'vitest'
import { sessionDifferences } from '../../src/audit/sessionDifferences.js'
import { BilledLine } from '../../src/record/BilledLine.js'
import { stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { aLine, anHour, onlyService, type GivenAudit } from './audited.js'

const found = (line: object, of: GivenAudit = {}) => {
  const { service, documented } = onlyService(of)
  return sessionDifferences(
    given(BilledLine)({ ...aLine, ...line }),
    service,
    documented,
    () => true,
  )
}

const night = {
  ...anHour,
  start: '2026-03-02T23:00:00-06:00',
  end: '2026-03-03T01:00:00-06:00',
}

const splitting = counting({
  units: { ...counting().editions[0]?.units, midnight: stated('splitByServiceDate') },
})

describe('sessionDifferences', () => {
  it('none, where all agrees', () => {
    expect(found({})).toEqual([])
  })

  it('of a session of another code nothing else is compared', () => {
    const sessions = [{ ...anHour, code: 'H2017' }]
    expect(found({ serviceDate: '2026-03-09', placeOfService: '11' }, { sessions })).toEqual([
      { reason: 'codeDiffers', documented: 'H2017' },
    ])
  })

  it.each([
    ['the day before', { serviceDate: '2026-03-01' }, true],
    ['the day', { serviceDate: '2026-03-02' }, false],
    ['the day after', { serviceDate: '2026-03-03' }, true],
    ['through the day', { serviceDate: '2026-02-27', throughDate: '2026-03-02' }, false],
    ['through the day before', { serviceDate: '2026-02-27', throughDate: '2026-03-01' }, true],
  ])('%s', (_, line, differs) => {
    const documented = '2026-03-02'
    expect(found(line)).toEqual(
      differs ? [{ reason: 'dateDiffers', billed: line.serviceDate, documented }] : [],
    )
  })

  it('a night has two days, where the payer divides it', () => {
    const of = { sessions: [night], policies: [splitting] }
    expect(found({ serviceDate: '2026-03-03' }, of)).toEqual([])
    expect(found({ serviceDate: '2026-03-04' }, of)).toMatchObject([{ reason: 'dateDiffers' }])
  })

  it('names the day that is not known', () => {
    expect(found({ serviceDate: undefined })).toEqual(['billedLine.serviceDate'])
    expect(found({}, { sessions: [{ ...anHour, start: undefined }] })).toEqual(['session.start'])
  })

  it('another payer than the one that is to pay', () => {
    expect(found({ payer: 'another' })).toEqual([
      { reason: 'payerDiffers', billed: 'another', documented: 'payer' },
    ])
    expect(found({ payer: undefined })).toEqual([])
    expect(found({ payer: 'another' }, { policies: [] })).toEqual([])
  })

  it.each([
    ['both the same', 'a1', 'a1', []],
    ['neither', undefined, undefined, []],
    ['not on the line', undefined, 'a1', ['billedLine.authorization']],
    ['not of the session', 'a1', undefined, ['session.authorization']],
    ['another', 'a2', 'a1', [{ reason: 'authorizationDiffers', billed: 'a2', documented: ['a1'] }]],
  ])('authorization: %s', (_, authorization, ofSession, differences) => {
    const sessions = [{ ...anHour, authorization: ofSession }]
    expect(found({ authorization }, { sessions })).toEqual(differences)
  })

  it('the authorization that bears its claim line, where it names none', () => {
    const asking = counting({ claimTerms: { authorization: [stated({ from: '2026-01-01' })] } })
    const authorizations = [
      {
        id: 'a1',
        codes: ['H2014'],
        payer: 'payer',
        modifiers: [],
        units: 10,
        effective: { from: '2026-01-01', through: '2026-12-31' },
        opening: { asOf: '2025-12-31', usedUnits: 0 },
        events: [],
      },
    ]
    const of = { policies: [asking], chart: { authorizations } }
    expect(found({ authorization: 'a1' }, of)).toEqual([])
    expect(found({ authorization: 'a2' }, of)).toMatchObject([{ documented: ['a1'] }])
  })
})
