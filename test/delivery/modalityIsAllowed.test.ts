import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated } from '../rule/judged.js'

const rule = 'modalityIsAllowed'

const asking = (value: object) => [policy({ delivery: { modalities: [stated(value)] } })]
const asked = asking({ allowed: ['inPerson', 'audioVideo', { other: 'text messages' }] })

describe('modalityIsAllowed', () => {
  it.each<readonly [string, unknown, string]>([
    ['not known', undefined, 'undetermined: session.modality'],
    ['in person', 'inPerson', 'met'],
    ['by audio and video', 'audioVideo', 'met'],
    ['by audio alone', 'audioOnly', 'notMet: modalityIsNotAllowed'],
    ['by a way that the payer names', { other: 'text messages' }, 'met'],
    ['by another way', { other: 'letters' }, 'notMet: modalityIsNotAllowed'],
  ])('%s', (_, modality, outcome) => {
    expect(outcomeOf(rule, { session: { modality }, policies: asked })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    expect(outcomeOf(rule, { session: { modality: 'audioOnly' } })).toBe('notApplicable')
  })

  const ofAdults = asking({ when: { ages: { from: 18 } }, allowed: ['inPerson'] })

  it.each<readonly [string, string | undefined, string]>([
    ['17 until the day after', '2008-03-03', 'notApplicable'],
    ['18 on the day', '2008-03-02', 'notMet: modalityIsNotAllowed'],
    ['an age that is not known', undefined, 'undetermined: member.birthDate'],
  ])('asks by the age on the service date: %s', (_, birthDate, outcome) => {
    const member = { id: 'member', birthDate, coverages: [{ payer: 'payer' }] }
    expect(
      outcomeOf(rule, {
        session: { modality: 'audioOnly' },
        chart: { member },
        policies: ofAdults,
      }),
    ).toBe(outcome)
  })

  it.each<readonly [unknown, string]>([
    ['audioOnly', 'audioOnly'],
    [{ other: 'letters' }, 'other'],
  ])('shows %j as a word', (modality, shown) => {
    const finding = openSaidBy(rule, { session: { modality }, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'modalityIsNotAllowed', modality: shown },
      field: 'modality',
      fixedBy: 'scheduler',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
