import { describe, expect, it } from 'vitest'
import { billedProviderIsCredentialed } from '../../src/audit/billedProviderIsCredentialed.js'
import { stated } from '../rule/judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { anHour, lineBenchOf, type GivenAudit } from './audited.js'
import { saidByCheck } from './saidByCheck.js'

const professional = { kind: 'qualifiedMentalHealthProfessional', from: '2026-01-01' }

const asking = (...requirements: ReadonlyArray<object>) => ({
  delivery: { credentials: requirements.map((one) => stated(one)) },
})

const asked = { credentials: ['qualifiedMentalHealthProfessional'] }

/** Ann rendered and is a professional; Bob, whom the line names, holds these. */
const staffed = (credentials: ReadonlyArray<object> | undefined): GivenAudit => ({
  policies: [counting(asking(asked))],
  caseload: {
    staff: [
      { id: 'ann', credentials: [professional] },
      { id: 'bob', credentials },
    ],
  },
  line: { renderingProvider: 'bob' },
})

const said = (given: GivenAudit) => saidByCheck(billedProviderIsCredentialed, lineBenchOf(given))

/** What is found of Bob, who holds nothing, and what cannot be told. */
const saidOf = (given: GivenAudit) => {
  const { details, gaps } = said({ ...staffed([]), ...given })
  return [details.map(({ session }) => session), gaps.map(({ missing }) => missing)]
}

describe('billedProviderIsCredentialed', () => {
  it.each<readonly [string, ReadonlyArray<object> | undefined, number, ReadonlyArray<string>]>([
    ['none', [], 1, []],
    ['one that is not accepted', [{ kind: 'intern', from: '2026-01-01' }], 1, []],
    ['from the day after', [{ ...professional, from: '2026-03-03' }], 1, []],
    ['from the day', [{ ...professional, from: '2026-03-02' }], 0, []],
    ['through the day', [{ ...professional, through: '2026-03-02' }], 0, []],
    ['through the day before', [{ ...professional, through: '2026-03-01' }], 1, []],
    ['not known', undefined, 0, ['staff.credentials']],
    ['since no known day', [{ kind: professional.kind }], 0, ['staff.credentials.from']],
  ])('who is named holds a credential: %s', (_, credentials, count, missing) => {
    const { details, gaps } = said(staffed(credentials))
    expect(details).toHaveLength(count)
    expect(gaps).toEqual(missing.map((path) => ({ missing: path, count: 1 })))
  })

  it.each<readonly [string, object, ReadonlyArray<string>]>([
    ['another', {}, ['s1']],
    ['nobody', { renderingProvider: undefined }, ['s1']],
    ['the same person, whom the review judges', { renderingProvider: 'bob' }, []],
  ])('the session names %s', (_, fields, found) => {
    expect(saidOf({ sessions: [{ ...anHour, ...fields }] })).toEqual([found, []])
  })

  it.each<readonly [string, object]>([
    ['that names a worker who is credentialed', { renderingProvider: 'ann' }],
    ['that names whom nobody knows', { renderingProvider: 'eve' }],
    ['that names nobody', { renderingProvider: undefined }],
    ['for a session that is not known', { renderingProvider: 'bob', sessions: ['s9'] }],
    ['of another code', { renderingProvider: 'bob', code: 'H2017' }],
    ['that was denied', { renderingProvider: 'bob', status: 'denied' }],
    ['to another payer', { renderingProvider: 'bob', payer: 'another' }],
  ])('nothing of a line %s', (_, line) => {
    expect(saidOf({ line })).toEqual([[], []])
  })

  it('nothing where the staff are not known, or no policy asks', () => {
    expect(saidOf({ caseload: { staff: undefined } })).toEqual([[], []])
    expect(saidOf({ policies: [counting()] })).toEqual([[], []])
    expect(saidOf({ policies: [] })).toEqual([[], []])
  })

  const ofGroups = asking({ ...asked, when: { formats: ['group'] } })
  const ofChildren = asking({ ...asked, when: { ages: { through: 17 } } })
  const group = { kind: 'group', group: 'g', size: 4, staffCount: 1 }

  it.each<readonly [string, object, object, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['groups, and it was one', ofGroups, { format: group }, ['s1'], []],
    ['groups, and it was none', ofGroups, {}, [], []],
    ['groups, and it is not known', ofGroups, { format: undefined }, [], ['session.format']],
    ['an age that is not known', ofChildren, {}, [], ['member.birthDate']],
  ])('asked of %s', (_, matters, fields, found, missing) => {
    const sessions = [{ ...anHour, ...fields }]
    expect(saidOf({ policies: [counting(matters)], sessions })).toEqual([found, missing])
  })

  it('once for a requirement, of the first of the sessions that the review does not judge', () => {
    const sessions = [
      held('s1', '08:00', '09:00', { renderingProvider: 'bob' }),
      held('s2', '09:00', '10:00', { renderingProvider: 'ann' }),
      heldOn('2026-03-03', 's3', '09:00', '10:00', { renderingProvider: 'ann' }),
    ]
    const line = { renderingProvider: 'bob', sessions: ['s1', 's2', 's3'] }
    expect(saidOf({ sessions, line })).toEqual([['s2'], []])
    const policies = [counting(asking(asked, { credentials: ['licensedPractitioner'] }))]
    expect(saidOf({ policies, sessions, line })).toEqual([['s2', 's2'], []])
  })

  it('by an agency too, to whatever payer the line went', () => {
    const agency = { payer: 'agency', kind: 'agency' }
    const policies = [counting(), counting(asking(asked), agency)]
    const line = { renderingProvider: 'bob', payer: 'another' }
    expect(saidOf({ policies, line })).toEqual([['s1'], []])
  })

  it('is an error of the line by the text that asks, and a warning by one that names no code', () => {
    const { findings, sentences } = said(staffed([]))
    expect(findings).toMatchObject([
      {
        severity: 'error',
        line: 'l1',
        policy: { payer: 'payer' },
        evidence: [
          { record: 'session', id: 's1' },
          { record: 'staff', id: 'bob' },
          { record: 'billedLine', id: 'l1' },
        ],
      },
    ])
    expect(findings[0]?.citation).toBeDefined()
    expect(sentences).toEqual([
      'Line l1 names bob as rendering, who holds no credential in force on 2026-03-02 that this policy accepts for session s1.',
    ])
    const withoutCode = [counting({ ...asking(asked), serviceCode: 'notStated' })]
    expect(said({ ...staffed([]), policies: withoutCode }).findings).toMatchObject([
      { severity: 'warning' },
    ])
  })
})
