import { describe, expect, it } from 'vitest'
import { auditChecks } from '../../src/audit/auditChecks.js'
import { explainAudit } from '../../src/audit/explainAudit.js'
import { readers } from '../claim/explanationLines.js'
import { canary } from '../record/canary.js'
import { placesIn, put, valueAt, type Path } from '../record/plainValues.js'
import { auditExplanations, auditFindings, byPolicy, toldOfAudit } from './auditExplanations.js'
import { aLine, anHour, auditOf } from './audited.js'

const [finding] = auditOf({ line: { units: 6 } }).findings
const [warning] = auditOf({ line: { placeOfService: '11' } }).findings

/** What policies are called, say and cite are the policies' own words. */
const isPolicyText = (path: Path): boolean =>
  ['policy.payer', 'policy.edition'].includes(path.join('.')) || path[0] === 'citation'

describe('explainAudit', () => {
  it('says of every finding of every check what the golden text says', async () => {
    await expect(auditExplanations).toMatchFileSnapshot('./explanations.txt')
  })

  it.each(readers)('%s: no explanation leaves a field open or a sentence unended', (reader) => {
    const sentences = auditFindings.flatMap((one) => {
      const { reason, fix = '', facts } = toldOfAudit(reader, one)
      return [reason, fix, ...facts]
    })
    expect(sentences.length).toBeGreaterThan(2 * auditChecks.length)
    expect(sentences.filter((text) => /[{}]|undefined|\[object|\[not shown/.test(text))).toEqual([])
    expect(sentences.filter((text) => !text.endsWith('.'))).toEqual([])
  })

  it('tells a clinician of no code of a denial, and of no name of a check', () => {
    const texts = auditFindings.map((one) => JSON.stringify(toldOfAudit('clinician', one)))
    const names = auditChecks.map(({ id }) => id)
    expect(texts.filter((text) => /CARC/.test(text))).toEqual([])
    expect(texts.filter((text) => names.some((name) => text.includes(name)))).toEqual([])
  })

  // A caller can send what it made itself, with anything in the place of ids, dates and words.
  it.each(readers)('%s: repeats no sentence and no full name in the place of a value', (reader) => {
    const seen = new Set<string>()
    for (const one of [...auditFindings, ...byPolicy]) {
      for (const path of placesIn(one)) {
        if (isPolicyText(path) || typeof valueAt(one, path) === 'object') continue
        for (const value of [canary, [canary], [[canary]], { [canary]: canary }]) {
          const text = JSON.stringify(toldOfAudit(reader, put(one, path, value)))
          expect(text).not.toContain(canary)
          if (text.includes('[not shown]')) seen.add(path.join('.'))
        }
      }
    }
    expect([...seen]).toEqual(expect.arrayContaining(['detail.line', 'detail.sessions']))
  })

  it('repeats no word that somebody wrote down', () => {
    const other = { ...anHour, id: 's2', renderingProvider: 'bob', nonBillable: [] }
    const noted = (session: string) => ({ id: `${session}-note`, session, text: canary })
    const { findings } = auditOf({
      sessions: [{ ...anHour, activity: { other: canary }, modality: { other: canary } }, other],
      chart: { notes: [noted('s1'), noted('s2')], diagnoses: [{ code: 'F20.9', id: 'd' }] },
      lines: [
        { ...aLine, units: 9 },
        { ...aLine, id: 'l2', placeOfService: '11' },
      ],
    })
    expect(findings.length).toBeGreaterThan(1)
    for (const reader of readers) {
      const said = findings.map((one) => explainAudit(reader)(one))
      expect(JSON.stringify(said)).not.toContain(canary)
    }
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'notMet'],
    ['no check', { rule: 'noSuchCheck', outcome: 'notMet' }],
    ['a rule of a review', { rule: 'recordIdsAreUnique', outcome: 'met' }],
    ['no detail', { rule: 'billedUnitsAreWhole', outcome: 'notMet' }],
    [
      'a reason that there is not',
      { rule: 'billedUnitsAreWhole', outcome: 'notMet', detail: { reason: 'x' } },
    ],
  ])('has an answer for what is no finding: %s', (_, value) => {
    for (const reader of [...readers, 'nobody', undefined]) {
      expect(toldOfAudit(reader, value)).toMatchObject({ reason: 'The finding cannot be read.' })
    }
  })

  it('tells the clinician what is wrong and what to do', () => {
    expect(finding && explainAudit('clinician')(finding)).toEqual({
      title: 'The billed units are those that the documented time earns',
      reason: 'Line l1 was billed with 6 units, 4 are documented.',
      fix: 'Replace the line by one with the units that are documented.',
      facts: ['The biller can put it right.'],
    })
  })

  it('tells the biller what is at stake', () => {
    expect(finding && explainAudit('biller')(finding).facts).toContain(
      'What is at stake is in the units of its lines that are overpaid.',
    )
    expect(warning && explainAudit('biller')(warning).facts).toContain(
      'It takes the support from no unit.',
    )
  })

  it('tells the developer the names', () => {
    expect(finding && explainAudit('developer')(finding).facts).toEqual([
      'Rule billedUnitsAreDocumented: notMet.',
      'Reason: moreThanDocumented.',
      'Severity: error.',
      'Evidence: session s1, billedLine l1.',
      'Finding: billedUnitsAreDocumented/moreThanDocumented/payer/payer/2026/l1.',
      'The biller can put it right.',
    ])
  })

  it('has a title and words for every reason', () => {
    for (const { id, title, reasons } of auditChecks) {
      expect(title, id).toMatch(/^[A-Z].*[^.]$/)
      for (const { sentence, fix } of Object.values(reasons)) {
        expect(sentence, id).toMatch(/^[A-Z{].*\.$/)
        expect(fix, id).toMatch(/^[A-Z].*\.$/)
      }
    }
  })
})
