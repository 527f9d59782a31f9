import { describe, expect, it } from 'vitest'
import {
  allSaidBy,
  evidenceOf,
  inWords,
  openSaidBy,
  outcomeOf,
  policy,
  stated,
} from '../rule/judged.js'

const rule = 'assessmentUsesAcceptedInstrument'
const asking = (...requirements: ReadonlyArray<object>) => [
  policy({ assessment: { instruments: requirements.map((one) => stated(one)) } }),
]
const asked = asking({ instruments: ['CANS', 'ANSA'] })

const by = (instrument?: string) => ({
  assessments: [{ id: 'assessment', assessedOn: '2026-01-01', instrument }],
})

describe('assessmentUsesAcceptedInstrument', () => {
  it.each<readonly [string, object, string]>([
    ['assessments that are not known', {}, 'undetermined: assessments'],
    ['no assessment', { assessments: [] }, 'notMet: noAssessment'],
    ['an instrument that is not known', by(), 'undetermined: assessment.instrument'],
    ['no instrument', by(''), 'notMet: noInstrument'],
    ['a blank one', by('  '), 'notMet: noInstrument'],
    ['one that is named', by('CANS'), 'met'],
    ['the other one', by('ANSA'), 'met'],
    ['one in small letters and between spaces', by(' ansa '), 'met'],
    ['one that is not named', by('LOCUS'), 'notMet: instrumentIsNotAccepted'],
    ['a longer name that begins alike', by('CANS-F'), 'notMet: instrumentIsNotAccepted'],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it('does not apply where the policy is silent', () => {
    const silent = policy({ assessment: { instruments: 'notStated' } })
    expect(outcomeOf(rule, { chart: by(''), policies: [silent] })).toBe('notApplicable')
    expect(outcomeOf(rule, { chart: by('') })).toBe('notApplicable')
  })

  it('asks for the instrument of the age of the member', () => {
    const policies = asking(
      { when: { ages: { through: 17 } }, instruments: ['CANS'] },
      { when: { ages: { from: 18 } }, instruments: ['ANSA'] },
    )
    const said = (birthDate: string): ReadonlyArray<string> => {
      const member = { id: 'member', birthDate, coverages: [{ payer: 'payer' }] }
      return allSaidBy(rule, { chart: { member, ...by('CANS') }, policies }).map(inWords)
    }
    expect(said('2008-03-03')).toEqual(['met', 'notApplicable'])
    expect(said('2008-03-02')).toEqual(['notApplicable', 'notMet: instrumentIsNotAccepted'])
  })

  it.each([
    ['the lack of one', '', 'noInstrument'],
    ['one that is not named, without its name', 'LOCUS', 'instrumentIsNotAccepted'],
  ])('points at %s', (_, instrument, reason) => {
    const finding = openSaidBy(rule, { chart: by(instrument), policies: asked })
    expect(finding).toMatchObject({ severity: 'error', carc: '272', field: 'instrument' })
    expect(finding).toHaveProperty('detail', { reason, assessment: 'assessment' })
    expect(evidenceOf(finding)).toEqual(['session session', 'assessment assessment'])
  })
})
