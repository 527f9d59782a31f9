import { describe, expect, it } from 'vitest'
import type { Moment } from '../../src/code/Moment.js'
import { chartLists } from '../../src/record/Chart.js'
import { allSaidBy, evidenceOf, openSaidBy, policy, saidBy, stated, type Case } from './judged.js'

const plan = stated({ inEffectOnServiceDate: true })
const noPlan: Case = { chart: { plans: [] }, policies: [policy({ plan })] }
const rule = 'planCoversServiceDate'

describe('judgeFor', () => {
  it('says whose edition decided, by which text, and who can put it right', () => {
    const cited = { ...plan, section: '4.2', page: '17' }
    const finding = saidBy(rule, { ...noPlan, policies: [policy({ plan: cited })] })
    expect(finding).toEqual({
      rule,
      policy: { payer: 'payer', edition: '2026', kind: 'payer' },
      citation: {
        document: 'Provider manual',
        section: '4.2',
        page: '17',
        edition: '2026',
        address: 'https://example.org/manual',
        readOn: '2026-11-24',
        reading: 'firstHand',
      },
      id: 'planCoversServiceDate/payer/payer/2026/0/member/session',
      severity: 'error',
      outcome: 'notMet',
      detail: { reason: 'noPlan', serviceDate: '2026-03-02' },
      evidence: [{ record: 'session', id: 'session' }],
      fixedBy: 'clinician',
      carc: '272',
    })
  })

  it.each([
    ['payer', true],
    ['agency', false],
    ['baseline', false],
  ])('the code of a denial where the policy of a payer decides: %s %s', (kind, isNamed) => {
    const policies = [policy({ plan }, { kind })]
    const [finding] = allSaidBy(rule, { ...noPlan, policies })
    expect(finding).toMatchObject({ outcome: 'notMet', policy: { kind } })
    expect(Object.hasOwn(finding ?? {}, 'carc')).toBe(isNamed)
  })

  it('the code of a denial where the records decide', () => {
    const given = { session: { status: 'inProgress' } }
    expect(openSaidBy('sessionHasEnded', given)).toMatchObject({ carc: '112' })
  })

  it('says what is not known, and no detail', () => {
    expect(saidBy(rule, { ...noPlan, chart: {} })).toMatchObject({
      outcome: 'undetermined',
      id: 'planCoversServiceDate/payer/payer/2026/0/member/session',
      severity: 'error',
      missing: ['plans'],
      fixedBy: 'developer',
    })
  })

  it.each<readonly [string, object, object]>([
    ['a list that was not sent', {}, {}],
    [
      'a list that is known to lack records',
      { plans: [], incomplete: ['plans'] },
      { cause: { reason: 'recordsWereLeftOut', lists: ['plans'] } },
    ],
    [
      'a list of which nothing could be read',
      { incomplete: ['plans', 'notes'] },
      { cause: { reason: 'recordsWereLeftOut', lists: ['plans'] } },
    ],
    ['a list that was not sent, where another lacks records', { incomplete: ['notes'] }, {}],
  ])('says why it is not known, of %s', (_, chart, why) => {
    const { cause } = { cause: undefined, ...openSaidBy(rule, { ...noPlan, chart }) }
    expect(cause === undefined ? {} : { cause }).toEqual(why)
  })

  it('keeps the cause that the rule itself tells', () => {
    const session = { start: '2027-03-02T09:00:00-06:00', end: '2027-03-02T10:00:00-06:00' }
    const given = { session, chart: { incomplete: chartLists }, asOf: '2027-12-31' }
    expect(openSaidBy('payerPolicyIsInEffect', given)).toMatchObject({
      cause: { reason: 'dateIsAfterLastEdition' },
    })
  })

  it('says of what follows from the records neither policy nor citation', () => {
    const finding = openSaidBy('sessionHasEnded', { session: { status: 'inProgress' } })
    expect(finding.id).toBe('sessionHasEnded/member/session')
    expect(finding).not.toHaveProperty('policy')
    expect(finding).not.toHaveProperty('citation')
    expect(evidenceOf(finding)).toEqual(['session session'])
  })

  it.each<readonly [Moment, string]>([
    ['schedule', 'warning'],
    ['sign', 'error'],
    ['claim', 'error'],
    ['audit', 'error'],
  ])('weighs by the moment: at %s %s', (moment, severity) => {
    expect(saidBy(rule, { ...noPlan, moment })).toMatchObject({ severity })
  })

  it.each<readonly [string, object]>([
    [
      'a value that was read second hand',
      { plan: stated({ inEffectOnServiceDate: true }, 'hearsay') },
    ],
    ['a text that was not read to bill H2014', { plan, serviceCode: 'notStated' }],
    ['a text whose code was read second hand', { plan, serviceCode: stated('H2014', 'hearsay') }],
  ])('never makes an error of %s', (_, matters) => {
    const policies = [policy(matters)]
    for (const moment of ['schedule', 'sign', 'claim', 'audit'] as const) {
      expect(saidBy(rule, { ...noPlan, policies, moment })).toMatchObject({ severity: 'warning' })
      const untold = saidBy(rule, { chart: {}, policies, moment })
      expect(untold).not.toMatchObject({ severity: 'error' })
    }
  })
})
