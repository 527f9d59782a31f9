import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'placeIsDocumented'
const asked = [policy({ noteElements: [stated('placeOfService')] })]

describe('placeIsDocumented', () => {
  it.each<readonly [string, object, string]>([
    ['it is not known', {}, 'undetermined: session.placeOfService'],
    [
      'it is not known, of a session in progress',
      { status: 'inProgress' },
      'undetermined: session.placeOfService',
    ],
    ['it is not known yet, of a planned session', { status: 'planned' }, 'notApplicable'],
    ['home', { placeOfService: '12' }, 'met'],
    ['home, of a planned session', { status: 'planned', placeOfService: '12' }, 'met'],
    ['telehealth at home', { placeOfService: '10' }, 'met'],
    ['a code of no place', { placeOfService: '30' }, 'notMet: placeIsNotAssigned'],
    [
      'a code of no place, of a planned session',
      { status: 'planned', placeOfService: '00' },
      'notMet: placeIsNotAssigned',
    ],
  ])('%s', (_, session, outcome) => {
    expect(outcomeOf(rule, { session, policies: asked, moment: 'schedule' })).toBe(outcome)
  })

  it('needs no note', () => {
    const session = { placeOfService: '12' }
    expect(outcomeOf(rule, { session, chart: { notes: [] }, policies: asked })).toBe('met')
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { session: { placeOfService: '30' } })).toBe('notApplicable')
  })

  it('names the code and points at it', () => {
    const finding = openSaidBy(rule, { session: { placeOfService: '30' }, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'placeIsNotAssigned', placeOfService: '30' },
      field: 'placeOfService',
      fixedBy: 'clinician',
      carc: '16',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
