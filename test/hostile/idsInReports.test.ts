import { describe, expect, it } from 'vitest'
import { auditReport } from '../../examples/audit/auditReport.js'
import { htmlReport } from '../../examples/audit/htmlReport.js'
import { textReport } from '../../examples/audit/textReport.js'
import { explainAudit } from '../../src/audit/explainAudit.js'
import { explain } from '../../src/claim/explain.js'
import { isOpen } from '../../src/claim/Finding.js'
import { counting } from '../subject/chartOf.js'
import { aLine, anHour, auditOf } from '../audit/audited.js'

const evil = [
  ['an escape sequence', '\u001b[2Jcleared'],
  ['a new line', 'one\ntwo'],
  ['a carriage return', 'shown\rhidden'],
  ['a control character of the second set', '\u009b31m'],
  ['a text turned around', '\u202e1-enil'],
  ['an isolate', '\u2066a\u2069'],
  ['no width', 'li\u200bne'],
  ['a mark of byte order', '\ufeffline'],
  ['a line separator', 'a\u2028b'],
  ['a tag', '<script>alert(1)</script>'],
  ['an attribute', '" onload="alert(1)'],
] as const

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

describe.each(evil)('ids with %s', (_, id) => {
  const policies = [counting()]
  const made = auditOf({
    policies,
    caseload: {
      staff: [{ id }],
      charts: [
        {
          member: { id, coverages: [{ payer: 'payer' }] },
          sessions: [
            { ...anHour, id, renderingProvider: id },
            { ...anHour, renderingProvider: id },
          ],
        },
      ],
    },
    lines: [
      { ...aLine, id, member: id, renderingProvider: id, sessions: [id], units: 9 },
      { ...aLine, id: `${id}2`, member: `${id}3`, sessions: [id] },
    ],
  })
  const report = auditReport(made, policies, { seed: 1, size: 2, confidencePercent: 90 })

  it('print nothing that a terminal obeys', () => {
    const lines = textReport(report)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => UNSEEN.test(line))).toEqual([])
  })

  it('put nothing into the page but text', () => {
    const page = htmlReport(report)
    expect(page.split('\n').filter((line) => UNSEEN.test(line))).toEqual([])
    expect(page).not.toMatch(/<script|onload="/)
  })

  it('are in no sentence of a finding', () => {
    const said = [
      ...made.findings.map(explainAudit('developer')),
      ...made.charts.flatMap(({ sessions }) =>
        sessions.flatMap(({ findings }) => findings.filter(isOpen).map(explain('developer'))),
      ),
    ]
    expect(said.length).toBeGreaterThan(0)
    const texts = said.flatMap(({ title, reason, fix = '', facts }) => [
      title,
      reason,
      fix,
      ...facts,
    ])
    expect(texts.filter((text) => UNSEEN.test(text))).toEqual([])
  })
})
