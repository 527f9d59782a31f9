import { describe, expect, it } from 'vitest'
import { explain } from '../../src/claim/explain.js'
import { isOpen, type Finding, type OpenFinding } from '../../src/claim/Finding.js'
import { rules } from '../../src/claim/rules.js'
import { minutesIn } from '../../src/time/Minutes.js'
import { canary } from '../record/canary.js'
import { placesIn, put, valueAt, type Path } from '../record/plainValues.js'
import { faults } from '../rule/faults.js'
import { allSaidBy, openSaidBy, policy, saidBy, stated } from '../rule/judged.js'
import { readers } from './explanationLines.js'
import { explanationsOf, sentencesFor, told } from './explanationsOf.js'

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
  detail: { reason: 'sessionsOverlap', sessions, overlappingMinutes: minutes, times: [] },
  fixedBy: 'biller',
})

/** What is open of every fault. */
const findingsOfFaults: ReadonlyArray<OpenFinding> = faults.flatMap(({ rule, given }) =>
  allSaidBy(rule, given).filter(isOpen),
)

const overridden = {
  ...overlap(['b']),
  overriddenBy: 'o1',
  unsupportedUnits: 2,
  severitySetBy: { payer: 'agency', edition: '2016', kind: 'agency' },
}

const leftOut = openSaidBy('skillTaughtIsDocumented', {
  ...asking,
  chart: { notes: [], incomplete: ['notes'] },
})

/** What policies are called, say and cite are the policies' own words. */
const isPolicyText = (path: Path): boolean =>
  ['policy.payer', 'policy.edition', 'severitySetBy.payer', 'severitySetBy.edition'].includes(
    path.join('.'),
  ) ||
  path[0] === 'citation' ||
  (path[0] === 'cause' && ['payer', 'edition', 'gap'].includes(String(path[1])))

describe('explain', () => {
  it('says of every finding of every rule what the golden text says', async () => {
    await expect(explanationsOf(rules)).toMatchFileSnapshot('./explanations.txt')
  })

  it.each(readers)('%s: no explanation leaves a field open or a sentence unended', (reader) => {
    const sentences = sentencesFor(reader, rules)
    expect(sentences.length).toBeGreaterThan(rules.length)
    expect(sentences.filter((text) => /[{}]|undefined|\[object/.test(text))).toEqual([])
    expect(sentences.filter((text) => !text.endsWith('.'))).toEqual([])
  })

  it('tells a clinician of no code of a denial, and of no name of a rule', () => {
    const ids = rules.map(({ id }) => id)
    const sentences = sentencesFor('clinician', rules)
    expect(sentences.filter((text) => /CARC/.test(text))).toEqual([])
    expect(sentences.filter((text) => ids.some((id) => text.includes(id)))).toEqual([])
  })

  it.each([
    ['met', 'recordIdsAreUnique', {}, 'Met on the evidence given.'],
    ['notApplicable', 'planCoversServiceDate', {}, 'Does not apply, or the policy is silent.'],
  ] as const)('%s', (_, rule, given, reason) => {
    const text = explain('clinician')(saidBy(rule, given))
    expect(text.reason).toBe(reason)
    expect(text).not.toHaveProperty('fix')
    expect(text.facts).toEqual([])
  })

  it('says what is not known in words, and to a developer by its path', () => {
    const finding = saidBy('skillTaughtIsDocumented', asking)
    expect(explain('clinician')(finding)).toEqual({
      title: 'The note documents the specific skill that was taught',
      reason: 'Cannot be told, because this is not known: whether the session has a note.',
      fix: 'Have all records of this kind given to this check; it is not known that any is missing.',
      facts: ['The developer can put it right.'],
    })
    expect(explain('developer')(finding)).toMatchObject({
      reason: 'Cannot be told, because this is not known: notes.',
      fix: 'Send all of them; an empty list says that there are none.',
      facts: [
        'Rule skillTaughtIsDocumented: undetermined.',
        'Missing: notes.',
        'Severity: error.',
        'Evidence: session session.',
        'Finding: skillTaughtIsDocumented/payer/payer/2026/0/member/session.',
        'The developer can put it right.',
      ],
    })
  })

  it('says that records could not be read, and sends a developer alone after them', () => {
    const finding = saidBy('skillTaughtIsDocumented', {
      ...asking,
      chart: { notes: [], incomplete: ['notes'] },
    })
    expect(explain('clinician')(finding)).toMatchObject({
      reason:
        'Cannot be told, because this is not known: whether the session has a note. Records of these lists could not be read, or were left out: notes.',
      fix: 'Have all records of this kind given to this check; it is not known that any is missing.',
      facts: ['The developer can put it right.'],
    })
    const told = explain('developer')(finding)
    expect(told.fix).toMatch(/^Correct the records that the issues of the review name/)
    expect(told.facts).toContain('Cause: recordsWereLeftOut.')
  })

  it('says what is wrong with the detail in place, and to a biller what it costs', () => {
    const finding = saidBy('planCoversServiceDate', { ...asking, chart: { plans: [] } })
    const text = explain('biller')(finding)
    expect(text.reason).toBe('No treatment plan is documented that could cover 2026-03-02.')
    expect(text.fix).toMatch(/^Complete and sign a plan/)
    expect(text.facts).toEqual([
      'Rule: planCoversServiceDate.',
      'It is asked by payer (payer), edition 2026.',
      'Source: Provider manual, 2026.',
      'Likely denial: CARC 272, the guidelines of the coverage or program were not met.',
      'Units at stake: all of the session.',
      'The clinician can put it right.',
    ])
  })

  it('names the field with the record that it is in', () => {
    const finding = saidBy('sessionHasEnded', { session: { status: 'inProgress' } })
    expect(explain('developer')(finding).facts).toContain(
      'Field: session.status of session session.',
    )
  })

  it.each([
    ['a warning', { ...overlap(['b']), severity: 'warning' }, 'It takes the support from no unit.'],
    ['some units', { ...overlap(['b']), unsupportedUnits: 2 }, 'Units at stake: 2.'],
    ['an override', { ...overlap(['b']), overriddenBy: 'o1' }, 'Override o1 lets it stand.'],
    [
      'an override, which leaves nothing at stake',
      { ...overlap(['b']), overriddenBy: 'o1' },
      'It takes the support from no unit.',
    ],
  ])('says of %s what is at stake', (_, finding, fact) => {
    expect(told('biller', finding).facts).toContain(fact)
  })

  it('says whose edition set the severity', () => {
    const severitySetBy = { payer: 'agency', edition: '2016', kind: 'agency' }
    expect(told('developer', { ...overlap(['b']), severitySetBy }).facts).toContain(
      'Severity: error, set by agency, edition 2016.',
    )
  })

  it('cites section, page, and that a text was read second hand', () => {
    const element = { ...stated('skill', 'hearsay'), section: '5.2.3', page: '12' }
    const policies = [policy({ noteElements: [element] })]
    expect(explain('biller')(saidBy('skillTaughtIsDocumented', { policies })).facts).toContain(
      'Source: What somebody says of the manual, 2026, 5.2.3, page 12, read second hand.',
    )
  })

  it('what the records alone show cites no text', () => {
    expect(explain('biller')(saidBy('recordIdsAreUnique', {})).facts).toEqual([
      'Rule: recordIdsAreUnique.',
      'It follows from the records alone.',
    ])
  })

  it('says why no edition judges a session', () => {
    const session = { start: '2027-01-01T09:00:00-06:00', end: '2027-01-01T10:00:00-06:00' }
    const finding = saidBy('payerPolicyIsInEffect', { session, asOf: '2027-12-31' })
    expect(explain('biller')(finding).reason).toBe(
      'Cannot be told, because this is not known: what the payer asked on that day. 2027-01-01 is after the last edition of payer that was read.',
    )
    expect(explain('developer')(finding).facts).toContain('Cause: dateIsAfterLastEdition.')
  })

  it('no sentence speaks of a payer where an agency or a baseline may speak', () => {
    const texts = rules
      .filter(({ authority }) => authority === 'policy')
      .flatMap(({ title, reasons }) => [
        title,
        ...Object.values(reasons).map(({ sentence }) => sentence),
      ])
    expect(texts.filter((text) => /\b(the|this|a|its) payer|are paid/.test(text))).toEqual([])
  })

  it.each([
    ['another field', '{overlappingMinutes}'],
    ['itself', '{sessions}'],
    ['a pattern of replacement', "$&$1$'$$"],
    ['no field', '{}{unheardOf}'],
  ])('an id that looks like %s stays as it is', (_, id) => {
    expect(explain('clinician')(overlap([id, 'b'])).reason).toContain(`: ${id}, b`)
  })

  it.each(readers)('%s: repeats all that the findings of a review hold', (reader) => {
    const explanations = findingsOfFaults.map((finding) => explain(reader)(finding))
    expect(explanations.length).toBeGreaterThanOrEqual(faults.length)
    expect(JSON.stringify(explanations)).not.toContain('[not shown]')
  })

  // A caller can send what it made itself, with anything in the place of ids, dates and words.
  it.each(readers)('%s: repeats no sentence and no full name in the place of a value', (reader) => {
    const seen = new Set<string>()
    for (const finding of [...findingsOfFaults, overridden, leftOut]) {
      for (const path of placesIn(finding)) {
        if (isPolicyText(path) || typeof valueAt(finding, path) === 'object') continue
        for (const value of [canary, [canary], [[canary]], { [canary]: canary }]) {
          const text = told(reader, put(finding, path, value))
          expect(JSON.stringify(text)).not.toContain(canary)
          if (JSON.stringify(text).includes('[not shown]')) seen.add(path.join('.'))
        }
      }
    }
    expect([...seen]).toEqual(expect.arrayContaining(['detail.plan', 'detail.sessions.0']))
  })

  it.each(readers)('%s: no word that is no role puts anything right', (reader) => {
    for (const fixedBy of ['Smith', 'Clinician', '', undefined, ['biller']]) {
      const { facts } = told(reader, { ...overlap(['b']), fixedBy })
      expect(facts.filter((fact) => fact.includes('can put it right'))).toEqual([])
    }
  })

  it('repeats what a policy says of itself, and else no sentence, of why nothing is known', () => {
    const cause = {
      reason: 'dateIsInGap',
      payer: 'A payer',
      serviceDate: '2026-03-02',
      from: '2026-03-01',
      through: '2026-03-03',
      gap: 'It was not found.',
    }
    const untold = { rule: 'payerPolicyIsInEffect', outcome: 'undetermined', missing: [], cause }
    expect(told('clinician', untold).reason).toContain(
      'Of 2026-03-01 through 2026-03-03 no edition of A payer was read; the policy says why: It was not found.',
    )
    const otherCode = { ...cause, reason: 'serviceIsBilledByAnotherCode', code: 'H2017' }
    const byAnother = { ...untold, cause: { ...otherCode, edition: 'Spring 2026' } }
    expect(told('clinician', byAnother).reason).toContain(
      'Edition Spring 2026 of A payer bills the service by H2017.',
    )
    const changed = { ...untold, cause: { ...cause, from: canary, gap: [canary] } }
    expect(told('clinician', changed).reason).toContain(
      'Of [not shown] through 2026-03-03 no edition of A payer was read; the policy says why: [not shown]',
    )
  })

  it.each(readers)('%s: a field that the detail lacks is not shown', (reader) => {
    const given = {
      rule: 'planCoversServiceDate',
      outcome: 'notMet',
      detail: { reason: 'noPlan' },
      evidence: [],
    }
    expect(told(reader, given).reason).toBe(
      'No treatment plan is documented that could cover [not shown].',
    )
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

  it.each([
    ['nothing', undefined],
    ['a text', 'met'],
    ['no rule', { rule: 'noSuchRule', outcome: 'met' }],
    ['an outcome that there is not', { rule: 'recordIdsAreUnique', outcome: 'passed' }],
    ['no detail', { rule: 'recordIdsAreUnique', outcome: 'notMet' }],
    ['nothing missing', { rule: 'recordIdsAreUnique', outcome: 'undetermined' }],
  ])('has an answer for what is no finding: %s', (_, value) => {
    for (const reader of [...readers, 'nobody', undefined]) {
      expect(told(reader, value)).toMatchObject({ reason: 'The finding cannot be read.' })
    }
  })
})
