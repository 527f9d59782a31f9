import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { decodeCaseload, describeDecodeIssue, explain, isOpen, review } from '../../src/index.js'
import { baseline, texasMedicaid } from '../../src/payers/index.js'

/**
 * Import from another system. An integration posts what that system exports: a birth date in its own form, a local code,
 * a session without an end, a worker who is not in the export. What can be read is read; what cannot is named by its
 * path and never repeated. The rules then answer for what was read. Reading FHIR bundles and X12 files into this form is
 * the adapters' part.
 */
const body = `{
  "charts": [
    {
      "member": { "id": "member-1", "coverages": [{ "payer": "texas-medicaid", "from": "2016-01-01" }] },
      "diagnoses": [{ "code": "F20.9", "establishedOn": "2016-01-15" }],
      "sessions": [
        { "id": "visit-1", "code": "H2014", "start": "2016-12-05T09:00:00-06:00" },
        { "id": "visit-2", "code": "SKILLS-A", "start": "2016-12-06T09:00:00-06:00" },
        { "id": "visit-3", "code": "H2014", "start": "2016-12-07T09:00:00-06:00",
          "end": "2016-12-07T09:30:00-06:00", "renderingProvider": "worker-9" }
      ]
    },
    {
      "member": { "id": "member-2", "birthDate": "03/04/1990" },
      "sessions": []
    }
  ],
  "staff": [{ "id": "worker-1" }]
}`

const posted: unknown = JSON.parse(body)

describe('import from another system', () => {
  it('reads what can be read, and names the rest by its path without its value', () => {
    const read = decodeCaseload(posted)
    const charts = T.isLeft(read) ? [] : read.right.charts
    const issues = T.isRight(read) ? [] : read.left.map(describeDecodeIssue)

    expect(
      charts.map(({ member, sessions = [] }) => [member.id, sessions.map(({ id }) => id)]),
    ).toEqual([['member-1', ['visit-1', 'visit-3']]])
    expect(issues.map((issue) => issue.split(' ')[0])).toEqual([
      'charts[0].sessions[1].code',
      'charts[1].member.birthDate',
    ])
    expect(issues.join()).not.toMatch(/SKILLS-A|1990/)
  })

  /*
   * visit-1 has no end, so neither its minutes nor its units are known, and nothing says that it is over. visit-3 has 30
   * minutes, 2 units by Texas. A chart that lost a session cannot say what its sum is, nor that its sessions are alone
   * at their time. Several rules ask for the same path; an importer shows each path once.
   */
  it('answers for what was read, and says what is missing to tell the rest', () => {
    const { charts } = review([texasMedicaid, baseline], '2016-12-31')(posted)
    const found = charts.flatMap(({ sessions }) =>
      sessions.map(({ session, units, findings }) => {
        const untold = findings
          .filter(isOpen)
          .filter(({ severity }) => severity === 'error')
          .flatMap((finding) => (finding.outcome === 'undetermined' ? finding.missing : []))
        return [session, units, [...new Set(untold)].sort()]
      }),
    )

    expect(found).toEqual([
      ['visit-1', undefined, ['session.end', 'session.status', 'sessions']],
      ['visit-3', 2, ['session.placeOfService', 'sessions']],
    ])
    expect(charts[0]?.documentedUnits).toBe('undetermined')
  })

  // The code of visit-2 could not be read. That is to be corrected where it comes from, and nobody is to document more.
  it('says that it is for records that could not be read, and who puts that right', () => {
    const { charts } = review([texasMedicaid, baseline], '2016-12-31')(posted)
    const untold = charts.flatMap(({ sessions }) =>
      sessions.flatMap(({ findings }) =>
        findings.flatMap((finding) =>
          finding.outcome === 'undetermined' && finding.missing[0] === 'sessions' ? [finding] : [],
        ),
      ),
    )

    expect(untold.length).toBeGreaterThan(0)
    for (const finding of untold) {
      expect(finding.cause).toEqual({ reason: 'recordsWereLeftOut', lists: ['sessions'] })
      expect(finding.fixedBy).toBe('developer')
      expect(explain('developer')(finding).fix).toBe(
        'Correct the records that the issues of the review name, and send those that were left out.',
      )
      expect(explain('clinician')(finding).reason).toBe(
        'Cannot be told, because this is not known: whether these are all sessions of the member. Records of these lists could not be read, or were left out: sessions.',
      )
    }
  })

  it('says which references lead nowhere', () => {
    const { charts } = review([texasMedicaid, baseline], '2016-12-31')(posted)
    const references = charts[0]?.sessions.flatMap(({ session, findings }) =>
      findings.flatMap((finding) =>
        finding.rule === 'recordsAreKnown' && finding.outcome === 'notMet'
          ? [[session, finding.detail.fields]]
          : [],
      ),
    )

    expect(references).toEqual([['visit-3', ['session.renderingProvider']]])
  })

  it.each([[null], ['not a caseload'], [{}], [{ charts: 'none' }]])(
    'throws for no input: %j',
    (input) => {
      const reviewed = review([texasMedicaid], '2016-12-31')(input)

      expect(reviewed.charts).toEqual([])
      expect(reviewed.issues.length).toBeGreaterThan(0)
      expect(reviewed.summary.documentedUnits).toBe('undetermined')
    },
  )
})
