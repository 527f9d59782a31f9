import { describe, expect, it } from 'vitest'
import { describeFinding } from '../../src/claim/describeFinding.js'
import type { Finding } from '../../src/claim/Finding.js'
import { rules } from '../../src/claim/rules.js'
import { minutesIn } from '../../src/time/Minutes.js'
import { policy, saidBy, stated } from '../rule/judged.js'

const minutes = minutesIn(5 * 60_000)
const noteElements = [stated('skill')]
const asking = {
  policies: [policy({ noteElements, plan: stated({ inEffectOnServiceDate: true }) })],
}

const overlap = (sessions: ReadonlyArray<string>): Finding => ({
  rule: 'sessionsDoNotOverlap',
  outcome: 'notMet',
  id: 'id',
  severity: 'error',
  evidence: [],
  detail: { reason: 'sessionsOverlap', sessions, overlappingMinutes: minutes },
  fixedBy: 'biller',
})

describe('describeFinding', () => {
  it.each([
    ['met', 'recordIdsAreUnique', {}, 'Met on the evidence given.'],
    ['notApplicable', 'planCoversServiceDate', {}, 'Does not apply, or the policy is silent.'],
  ] as const)('%s', (_, rule, given, reason) => {
    const text = describeFinding(saidBy(rule, given))
    expect(text.reason).toBe(reason)
    expect(Object.keys(text)).toEqual(['title', 'reason', 'source'])
  })

  it('says what is not known, and where it is asked', () => {
    expect(describeFinding(saidBy('skillTaughtIsDocumented', asking))).toEqual({
      title: 'The note documents the specific skill that was taught',
      reason: 'Cannot be told, because this is not known: notes.',
      fix: 'Supply what is not known.',
      source: 'Provider manual, 2026',
    })
  })

  it('says what is wrong with the detail in place', () => {
    const text = describeFinding(
      saidBy('planCoversServiceDate', { ...asking, chart: { plans: [] } }),
    )
    expect(text.reason).toBe('No treatment plan is documented that could cover 2026-03-02.')
    expect(text.fix).toMatch(/^Complete and sign a plan/)
  })

  it('cites section, page, and that a text was read second hand', () => {
    const element = { ...stated('skill', 'hearsay'), section: '5.2.3', page: '12' }
    const policies = [policy({ noteElements: [element] })]
    const { source } = describeFinding(saidBy('skillTaughtIsDocumented', { policies }))
    expect(source).toBe('What somebody says of the manual, 2026, 5.2.3, page 12, read second hand')
  })

  it('what the records alone show cites no text', () => {
    expect(describeFinding(saidBy('recordIdsAreUnique', {})).source).toBe('The records alone')
  })

  it('a policy that decides by its silence is named', () => {
    const silent = saidBy('planCoversServiceDate', {})
    expect(silent.outcome).toBe('notApplicable')
    expect(describeFinding(silent).source).toBe('The policy payer, edition 2026')
    const unrounded = saidBy('unitsFollowFromPolicy', {})
    expect(unrounded.outcome).toBe('undetermined')
    expect(describeFinding(unrounded).source).toBe('The policy payer, edition 2026')
  })

  it('no sentence speaks of a payer where an agency or a baseline may speak', () => {
    const texts = rules
      .filter(({ authority }) => authority === 'policy')
      .flatMap(({ title, reasons }) => [
        title,
        ...Object.values(reasons).map(({ sentence }) => sentence),
      ])
    expect(texts.filter((text) => /payer|are paid/.test(text))).toEqual([])
  })

  it.each([
    ['another field', '{overlappingMinutes}'],
    ['itself', '{sessions}'],
    ['a pattern of replacement', "$& $1 $' $$"],
    ['no field', '{}{unheardOf}'],
  ])('an id that looks like %s stays as it is', (_, id) => {
    expect(describeFinding(overlap([id, 'b'])).reason).toContain(`: ${id}, b`)
  })

  it('what it says are sentences, and no fix has a field', () => {
    for (const { reasons } of rules) {
      for (const { sentence, fix } of Object.values(reasons)) {
        expect(sentence).toMatch(/\.$/)
        expect(fix).toMatch(/\.$/)
        expect(fix).not.toContain('{')
      }
    }
  })
})
