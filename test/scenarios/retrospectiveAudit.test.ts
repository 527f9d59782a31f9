import { describe, expect, it } from 'vitest'
import { isOpen, review, type Finding } from '../../src/index.js'
import { texasMedicaid } from '../../src/payers/index.js'

/**
 * The retrospective audit. Compliance takes sessions of past years with their notes, diagnoses and staff, each with
 * dates of its own. Every session is judged by the edition in effect on its service date. Where no edition was read for
 * that date nothing is judged by a neighbour. What was billed, and the units and money at stake, are compared by the
 * audit of billed lines.
 */
const session = (date: string, offset: string) => ({
  id: date,
  code: 'H2014',
  status: 'finished',
  start: `${date}T09:00:00${offset}`,
  end: `${date}T09:50:00${offset}`,
  renderingProvider: 'worker-1',
  placeOfService: '12',
})

const note = {
  id: 'note-of-2024-10-07',
  session: '2024-10-07',
  author: 'worker-1',
  signatures: [
    {
      role: 'author',
      signedBy: 'worker-1',
      signedOn: '2024-10-08',
      credential: 'paraprofessional',
    },
  ],
  skills: [{ domain: 'timeManagement', skill: 'Using a calendar', goals: ['goal-1'] }],
  start: '2024-10-07T09:00:00-05:00',
  end: '2024-10-07T09:50:00-05:00',
  response: 'Entered three appointments.',
  progress: '',
}

const caseload = {
  staff: [
    {
      id: 'worker-1',
      credentials: [{ kind: 'paraprofessional', from: '2014-05-01' }],
      exclusions: [{ from: '2019-01-01', through: '2019-12-31' }],
      absences: [],
    },
  ],
  charts: [
    {
      member: { id: 'member-1', coverages: [{ payer: 'texas-medicaid', from: '2016-01-01' }] },
      diagnoses: [{ code: 'F20.9', establishedOn: '2016-12-12' }],
      plans: [
        {
          id: 'plan-1',
          status: 'active',
          effective: { from: '2024-07-01', through: '2024-12-31' },
          goals: [{ id: 'goal-1', skillAreas: ['timeManagement'], objectives: [] }],
        },
      ],
      sessions: [
        session('2016-12-05', '-06:00'),
        session('2016-12-12', '-06:00'),
        session('2019-06-03', '-05:00'),
        session('2024-10-07', '-05:00'),
      ],
      notes: [note],
    },
  ],
}

const audited = review([texasMedicaid], '2025-03-31', 'audit')(caseload)

const errorsOf = (findings: ReadonlyArray<Finding>) =>
  findings.filter(isOpen).filter(({ severity }) => severity === 'error')

describe('the retrospective audit', () => {
  /*
   * 2016: the edition asks for a diagnosis, and F20.9 was established on 12 December, after the first session. 2019: no
   * text of that year was read, but that the worker was excluded then needs none. 2024: the edition asks for progress, which was left empty.
   */
  it('judges each session by the edition and the records of its date', () => {
    const found = audited.charts[0]?.sessions.map(({ session: id, policy, support, findings }) => [
      id,
      policy?.edition,
      support,
      errorsOf(findings).map(({ rule }) => rule),
    ])

    expect(found).toEqual([
      ['2016-12-05', '2016-12', 'unsupported', ['qualifyingDiagnosisIsInForce']],
      ['2016-12-12', '2016-12', 'supported', []],
      ['2019-06-03', undefined, 'unsupported', ['providerIsNotExcluded']],
      ['2024-10-07', '2024-tac', 'unsupported', ['progressIsDocumented']],
    ])
  })

  it('cites the text that asks, of the edition that was in effect', () => {
    const cited = audited.charts[0]?.sessions.flatMap(({ findings }) =>
      errorsOf(findings).flatMap(({ rule, citation }) =>
        citation === undefined ? [] : [[rule, citation.edition, citation.reading]],
      ),
    )

    expect(cited).toEqual([
      ['qualifyingDiagnosisIsInForce', 'December 2016', 'firstHand'],
      [
        'progressIsDocumented',
        'current through 2024-09-20; the same text seen as current through 2024-11-08',
        'firstHand',
      ],
    ])
  })

  it('says what cannot be judged, and why', () => {
    const untold = audited.charts[0]?.sessions.flatMap(({ session: id, findings }) =>
      findings
        .filter(isOpen)
        .flatMap((finding) =>
          finding.rule === 'payerPolicyIsInEffect' && finding.outcome === 'undetermined'
            ? [{ id, missing: finding.missing, cause: finding.cause }]
            : [],
        ),
    )

    expect(untold).toMatchObject([
      { id: '2019-06-03', missing: ['policy.editions'], cause: { reason: 'dateIsInGap' } },
    ])
  })

  it('says of each edition how much was judged by it, and to which day its text was seen', () => {
    expect(audited.policies).toMatchObject([
      { edition: '2016-12', verifiedOn: '2016-12-31', sessionsAfterVerifiedOn: 0 },
      { edition: '2024-tac', verifiedOn: '2024-09-20', sessionsAfterVerifiedOn: 1 },
    ])
  })

  it('gives the same result in a second run, byte for byte', () => {
    const again = review([texasMedicaid], '2025-03-31', 'audit')(caseload)

    expect(JSON.stringify(again)).toBe(JSON.stringify(audited))
  })
})
