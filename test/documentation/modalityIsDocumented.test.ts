import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'modalityIsDocumented'
const asked = [policy({ noteElements: [stated('modality')] })]

describe('modalityIsDocumented', () => {
  it.each<readonly [string, object, string]>([
    ['it is not known', {}, 'undetermined: session.modality'],
    ['it is not known yet, of a planned session', { status: 'planned' }, 'notApplicable'],
    ['in person', { modality: 'inPerson' }, 'met'],
    ['by telephone', { modality: 'audioOnly' }, 'met'],
    ['in a way of its own', { modality: { other: 'text messages' } }, 'met'],
    ['in a way of a blank name', { modality: { other: ' ' } }, 'notMet: modalityIsBlank'],
  ])('%s', (_, session, outcome) => {
    expect(outcomeOf(rule, { session, policies: asked, moment: 'schedule' })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { session: { modality: { other: ' ' } } })).toBe('notApplicable')
  })

  it('points at the session', () => {
    const session = { modality: { other: ' ' } }
    const finding = openSaidBy(rule, { session, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'modalityIsBlank' },
      field: 'modality',
      fixedBy: 'clinician',
      carc: '112',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
