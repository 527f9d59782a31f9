import { describe, expect, it } from 'vitest'
import { groupSizeIsAsRecorded as check } from '../../src/audit/groupSizeIsAsRecorded.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { stated } from '../rule/judged.js'
import { saidByCheck } from './saidByCheck.js'
import { agency, payer, workBench, type GivenSession } from './workBench.js'

const allowing = (requirement: object): ReadonlyArray<PolicyHistory> => [
  payer({
    serviceCode: stated('H2014'),
    delivery: { groups: [stated(requirement)] },
  }),
]

const said = (
  sessions: ReadonlyArray<GivenSession>,
  policies = [payer()] as ReadonlyArray<PolicyHistory>,
) => saidByCheck(check, workBench(sessions, policies))

/** So many members of one group from 9 to 10, each of whose sessions says this. */
const members = (
  count: number,
  numbers: object = {},
  fields: object = {},
): ReadonlyArray<GivenSession> =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index + 1}`,
    member: `m${index + 1}`,
    from: '09:00',
    until: '10:00',
    format: { kind: 'group', group: 'g', ...numbers },
    ...fields,
  }))

const last = (sessions: ReadonlyArray<GivenSession>, fields: object): ReadonlyArray<GivenSession> =>
  sessions.map((one, index) => (index === sessions.length - 1 ? { ...one, ...fields } : one))

/** Each finding as its severity, reason, numbers and sessions. */
const found = (
  sessions: ReadonlyArray<GivenSession>,
  policies?: ReadonlyArray<PolicyHistory>,
): ReadonlyArray<string> =>
  said(sessions, policies).findings.map(({ severity, detail }) => {
    const { reason, sessions: named, ...numbers } = detail
    return `${severity} ${reason} ${Object.values(numbers).join(', ')}: ${named.join(', ')}`
  })

const three = { size: 3, staffCount: 1 }
const format = (numbers: object) => ({ format: { kind: 'group', group: 'g', ...numbers } })

describe('groupSizeIsAsRecorded', () => {
  it.each<readonly [string, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
    ['fewer members than the size', members(2, three), []],
    ['as many', members(3, three), []],
    ['more', members(4, three), ['warning moreMembersThanRecorded 4, 3: s1, s2, s3, s4']],
    ['no size', members(4), []],
    ['no size of one', last(members(3, three), format({ staffCount: 1 })), []],
    [
      'another size',
      last(members(2, three), format({ size: 4, staffCount: 1 })),
      ['warning sizesDiffer 3, 4: s1, s2'],
    ],
    [
      'other numbers of staff',
      last(members(2, three), format({ size: 3, staffCount: 2 })),
      ['warning staffCountsDiffer 1, 2: s1, s2'],
    ],
    [
      'more than one session of a member at once',
      last(members(4, three), { member: 'm1', chart: 2 }),
      [],
    ],
    ['without the member', last(members(4, three), { memberPresent: false }), []],
    ['planned', last(members(4, three), { status: 'planned' }), []],
    ['cancelled', last(members(4, three), { status: 'cancelled' }), []],
    [
      'of another code',
      last(members(4, three), { code: 'H2017' }),
      ['warning moreMembersThanRecorded 4, 3: s1, s2, s3, s4'],
    ],
    [
      'of another worker',
      last(members(4, three), { renderingProvider: 'bob' }),
      ['warning moreMembersThanRecorded 4, 3: s1, s2, s3, s4'],
    ],
    ['after the others', last(members(4, three), { from: '10:00', until: '11:00' }), []],
    [
      'seconds with the others',
      last(members(4, three), { from: '2026-03-02T09:59:01-06:00', until: '11:00' }),
      [],
    ],
    [
      'a minute with the others',
      last(members(4, three), { from: '09:59', until: '11:00' }),
      ['warning moreMembersThanRecorded 4, 3: s1, s2, s3, s4'],
    ],
    [
      'on another day, under the same id',
      last(members(4, three), {
        from: '2026-03-09T09:00:00-06:00',
        until: '2026-03-09T10:00:00-06:00',
      }),
      [],
    ],
    [
      'of another group',
      last(members(4, three), { format: { kind: 'group', group: 'h', size: 3, staffCount: 1 } }),
      [],
    ],
    ['in an individual session', last(members(4, three), { format: { kind: 'individual' } }), []],
    [
      'without an id, at the same times',
      members(4, { ...three, group: undefined }),
      ['warning moreMembersThanRecorded 4, 3: s1, s2, s3, s4'],
    ],
    [
      'without an id, at other times',
      last(members(4, { ...three, group: undefined }), { until: '10:30' }),
      [],
    ],
    [
      'a break of all, which makes no two groups',
      members(4, three, {
        nonBillable: [{ start: '2026-03-02T09:20:00-06:00', end: '2026-03-02T09:40:00-06:00' }],
      }),
      ['warning moreMembersThanRecorded 4, 3: s1, s2, s3, s4'],
    ],
  ])('without a policy on groups: %s', (_, sessions, expected) => {
    expect(found(sessions)).toEqual(expected)
    expect(found([...sessions].reverse())).toEqual(expected)
  })

  const denied = (reason: string) => [`error ${reason}: s1, s2, s3, s4, s5`]

  it.each<readonly [string, object, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
    ['below the maximum', { maximum: 6 }, members(5, { size: 5 }), []],
    [
      'at the maximum, and above the size',
      { maximum: 5 },
      members(5, { size: 4 }),
      ['warning moreMembersThanRecorded 5, 4: s1, s2, s3, s4, s5'],
    ],
    [
      'above the maximum',
      { maximum: 4 },
      members(5, { size: 4 }),
      denied('moreMembersThanAllowed 5, 4'),
    ],
    [
      'above it, of no known size',
      { maximum: 4 },
      members(5),
      denied('moreMembersThanAllowed 5, 4'),
    ],
    [
      'above it by their own sizes, which the review finds',
      { maximum: 4 },
      members(5, { size: 5 }),
      [],
    ],
    [
      'above it by the size of one',
      { maximum: 4 },
      last(members(5, { size: 4 }), format({ size: 5 })),
      ['error moreMembersThanAllowed 5, 4: s1, s2, s3, s4'],
    ],
    [
      'who left before one came',
      { maximum: 4 },
      members(6, { size: 4 }).map((one, index) =>
        index === 0 ? { ...one, until: '09:30' } : index === 5 ? { ...one, from: '09:30' } : one,
      ),
      ['error moreMembersThanAllowed 5, 4: s1, s2, s3, s4, s5, s6'],
    ],
    [
      'who left before there were too many',
      { maximum: 4 },
      members(6, { size: 4 }).map((one, index) => {
        if (index === 5) return { ...one, until: '09:30' }
        return index === 0 ? one : { ...one, from: '09:30' }
      }),
      ['error moreMembersThanAllowed 5, 4: s1, s2, s3, s4, s5'],
    ],
    [
      'one of another code, whose session is not judged',
      { maximum: 4 },
      last(members(5, { size: 4 }), { code: 'H2017' }),
      ['error moreMembersThanAllowed 5, 4: s1, s2, s3, s4'],
    ],
    [
      'that is not about these sessions',
      { maximum: 4, when: { modalities: ['audioVideo'] } },
      members(5, { size: 4 }, { modality: 'inPerson' }),
      ['warning moreMembersThanRecorded 5, 4: s1, s2, s3, s4, s5'],
    ],
    [
      'as many as the staff may lead',
      { membersPerStaff: 5 },
      members(5, { size: 5, staffCount: 1 }),
      [],
    ],
    [
      'more than the staff may lead',
      { membersPerStaff: 4 },
      members(5, { size: 4, staffCount: 1 }),
      denied('moreMembersThanStaffMayLead 5, 1, 4'),
    ],
    [
      'more than nobody may lead',
      { membersPerStaff: 4 },
      members(5, { staffCount: 0 }),
      denied('moreMembersThanStaffMayLead 5, 1, 4'),
    ],
    ['with staff of no known number', { membersPerStaff: 4 }, members(5, { size: 5 }), []],
    [
      'with a second worker who rendered',
      { membersPerStaff: 4 },
      last(members(5, { size: 5, staffCount: 2 }), { renderingProvider: 'bob' }),
      [],
    ],
  ])('by a policy: %s', (_, requirement, sessions, expected) => {
    expect(found(sessions, allowing(requirement))).toEqual(expected)
    expect(found([...sessions].reverse(), allowing(requirement))).toEqual(expected)
  })

  it('takes the support from the sessions that are judged, by the text that decides', () => {
    const { findings, sessions, sentences } = said(
      members(5, { size: 4 }),
      allowing({ maximum: 4 }),
    )
    expect(sessions).toEqual([['s1', 's2', 's3', 's4', 's5']])
    expect(findings[0]).toMatchObject({
      severity: 'error',
      carc: '272',
      policy: { payer: 'payer' },
    })
    expect(sentences).toEqual([
      'Members with a session of this group in the same minute: 5; this policy allows at most 4. The sessions s1, s2, s3, s4, s5 do not say so by their size.',
    ])
  })

  it('hears payer and agency, each by its own number', () => {
    const policies = [
      ...allowing({ maximum: 4 }),
      agency({ delivery: { groups: [stated({ maximum: 3 })] } }),
    ]
    const { details } = said(members(5, { size: 3 }), policies)
    expect(details.map((detail) => 'maximum' in detail && detail.maximum).sort()).toEqual([3, 4])
  })

  it.each<readonly [string, object, ReadonlyArray<readonly [string, number]>]>([
    [
      'neither group nor worker',
      { format: { kind: 'group' }, renderingProvider: undefined },
      [['session.format.group', 1]],
    ],
    ['no end', { until: undefined }, [['session.end', 1]]],
    ['no start', { from: undefined }, [['session.start', 1]]],
    ['all', {}, []],
  ])('what cannot be told where of a session is known: %s', (_, fields, expected) => {
    const { gaps } = said(last(members(2), fields))
    expect(gaps.map(({ missing, count }) => [missing, count])).toEqual(expected)
  })

  it('names the first of many, and first those that differ', () => {
    const many = last(members(40, { size: 40 }), format({ size: 41 }))
    const [detail] = said(many).details
    expect(detail?.sessions).toHaveLength(16)
    expect(detail?.sessions.slice(0, 2)).toEqual(['s1', 's40'])
  })
})
