import * as T from 'fp-ts/These'
import * as A from 'fp-ts/ReadonlyArray'
import { describe, expect, it } from 'vitest'
import { decodePolicy, isOpen, review } from '../../src/index.js'

/**
 * A group session. A facilitator documents once for seven members. The form has the shared times, who came, how, and
 * when those who were late arrived. Each member has a chart of their own, so the one record becomes one session a
 * member; which facts are shared and which are the member's own is shown by `chartOf`. Whether the facilitator was
 * with somebody else at the same time is asked across charts, by the audit of a caseload.
 */
const inManual = (value: unknown) => ({ value, source: 'manual' })

const payer = (id: string, terms: object) => ({
  payer: id,
  name: `An invented payer, ${id}`,
  kind: 'payer',
  sources: [
    {
      key: 'manual',
      document: 'Provider manual of an invented payer',
      edition: '2024',
      address: 'https://example.org/manual',
      readOn: '2024-01-02',
      reading: 'firstHand',
    },
  ],
  editions: [
    {
      edition: '2024',
      effective: { from: '2024-01-01' },
      verifiedOn: '2024-12-31',
      service: inManual('Skills training'),
      serviceCode: inManual('H2014'),
      units: {
        rounding: inManual({
          kind: 'remainder',
          unitMinutes: 15,
          remainderMinutes: 8,
          minimumMinutes: 8,
        }),
        aggregation: inManual({ kind: 'contact', continuous: false }),
      },
      ...terms,
    },
  ],
})

const groupAndVideo = [
  inManual({ modifier: 'HQ', when: { formats: ['group'] } }),
  inManual({ modifier: '95', when: { modalities: ['audioVideo'] } }),
]

const policies = A.rights([
  decodePolicy(
    payer('county', {
      delivery: { groups: [inManual({ maximum: 6, membersPerStaff: 4 })] },
      claimTerms: { modifiers: groupAndVideo },
    }),
  ),
  decodePolicy(payer('state', {})),
])

const group = {
  id: 'group-1',
  start: '2024-10-07T10:00:00-05:00',
  end: '2024-10-07T11:00:00-05:00',
  facilitator: 'worker-1',
  staffCount: 2,
  attendees: [
    { member: 'member-1', payer: 'county', came: 'inPerson' },
    {
      member: 'member-2',
      payer: 'county',
      came: 'inPerson',
      arrivedAt: '2024-10-07T10:20:00-05:00',
    },
    { member: 'member-3', payer: 'county', came: 'audioVideo' },
    { member: 'member-4', payer: 'state', came: 'inPerson' },
    { member: 'member-5', payer: 'state', came: 'audioVideo' },
    { member: 'member-6', payer: 'county' },
    { member: 'member-7', payer: 'state' },
  ],
}

type Group = typeof group
type Attendee = Group['attendees'][number]

/** One attendee's chart: what the group shares, and what is the attendee's own. */
const chartOf =
  ({ id, start, end, facilitator, staffCount, attendees }: Group) =>
  ({ member, payer: covers, came, arrivedAt }: Attendee) => ({
    member: { id: member, coverages: [{ payer: covers, from: '2024-01-01' }] },
    diagnoses: [{ code: 'F20.9', establishedOn: '2024-01-15' }],
    sessions: [
      {
        id: `${id}-${member}`,
        code: 'H2014',
        status: came === undefined ? 'noShow' : 'finished',
        start,
        end,
        arrivedAt,
        renderingProvider: facilitator,
        modality: came,
        placeOfService: came === 'audioVideo' ? '10' : '53',
        format: {
          kind: 'group',
          group: id,
          size: attendees.filter((one) => one.came !== undefined).length,
          staffCount,
        },
      },
    ],
  })

const reviewed = (one: Group) =>
  review(policies, '2024-10-07')({ charts: one.attendees.map(chartOf(one)) })

describe('a group session', () => {
  /*
   * 60 minutes are 4 units. member-2 came 20 minutes late: 40 minutes are 2 units and a remainder of 10, which earns a
   * third. The two who did not come have no line. The county wants HQ, and 95 after it by video; the state says nothing.
   */
  it('gives each attendee a line of their own minutes and modifiers, and the absent none', () => {
    const lines = reviewed(group).charts.map(({ member, lines: all }) => [
      member,
      ...all.flatMap(({ outcome }) =>
        T.isLeft(outcome) ? [] : [outcome.right.units, outcome.right.modifiers],
      ),
    ])

    expect(lines).toEqual([
      ['member-1', 4, ['HQ']],
      ['member-2', 3, ['HQ']],
      ['member-3', 4, ['HQ', '95']],
      ['member-4', 4, undefined],
      ['member-5', 4, undefined],
      ['member-6'],
      ['member-7'],
    ])
  })

  // The five who came count, whoever pays. With one worker the county's four for each are exceeded; the state asks nothing.
  it('judges size and staff by all who came, with one answer for the members of one payer', () => {
    const alone = reviewed({ ...group, staffCount: 1 }).charts.flatMap(({ member, sessions }) =>
      sessions.flatMap(({ findings }) =>
        findings.flatMap((finding) =>
          finding.rule === 'groupIsWithinSize' && finding.outcome === 'notMet'
            ? [[member, finding.detail]]
            : [],
        ),
      ),
    )
    const detail = { reason: 'groupHasTooFewStaff', size: 5, staffCount: 1, membersPerStaff: 4 }

    expect(alone).toEqual([
      ['member-1', detail],
      ['member-2', detail],
      ['member-3', detail],
    ])
  })

  it('finds no overlap among the members of the group', () => {
    const overlaps = reviewed(group).charts.flatMap(({ sessions }) =>
      sessions.flatMap(({ findings }) =>
        findings.filter(isOpen).filter(({ rule }) => rule === 'sessionsDoNotOverlap'),
      ),
    )

    expect(overlaps).toEqual([])
  })

  it('cannot tell the ratio while the form does not say how many staff led it', () => {
    const { charts } = review(
      policies,
      '2024-10-07',
    )({
      charts: [
        {
          member: { id: 'member-1', coverages: [{ payer: 'county' }] },
          sessions: [
            {
              id: 'session-1',
              code: 'H2014',
              start: group.start,
              end: group.end,
              format: { kind: 'group', size: 5 },
            },
          ],
        },
      ],
    })
    const ratio = charts[0]?.sessions[0]?.findings.find(({ rule }) => rule === 'groupIsWithinSize')

    expect(ratio).toMatchObject({
      outcome: 'undetermined',
      missing: ['session.format.staffCount'],
      fixedBy: 'clinician',
    })
    expect(charts[0]?.lines.map(({ outcome }) => outcome._tag)).toEqual(['Left'])
  })
})
