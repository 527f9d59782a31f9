import { describe, expect, it } from 'vitest'
import { auditChecks } from '../../src/audit/auditChecks.js'
import { explainAudit } from '../../src/audit/explainAudit.js'
import { auditOf } from './audited.js'

const [finding] = auditOf({ line: { units: 6 } }).findings
const [warning] = auditOf({ line: { placeOfService: '11' } }).findings

describe('explainAudit', () => {
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
      'Finding: billedUnitsAreDocumented/moreThanDocumented/l1.',
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
