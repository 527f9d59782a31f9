import { describe, expect, it } from 'vitest'
import { stated } from '../rule/judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { aLine, auditOf, unitsOfLine, type GivenAudit } from './audited.js'

const known = {
  renderingProvider: 'ann',
  placeOfService: '12',
  format: { kind: 'individual' },
  modifiers: [],
}

/** Two sessions of 8 units: s1 in the morning of 2 March 2026, s2 in its afternoon or on another day. */
const morning = held('s1', '08:00', '10:00', known)
const afternoon = held('s2', '12:00', '14:00', known)
const later = heldOn('2026-03-20', 's2', '12:00', '14:00', known)

const first = { ...aLine, units: 8 }
const second = { ...first, id: 'l2', sessions: ['s2'] }

const limited = (maximum: number, matters: object = {}) => [
  counting({
    limits: [
      stated({
        codes: ['H2014'],
        window: { kind: 'day' },
        measure: 'units',
        maximum,
        beyond: 'deny',
        ...matters,
      }),
    ],
  }),
]

const aMonth = { window: { kind: 'month' } }
const authorized = [counting({ claimTerms: { authorization: [stated({})] } })]
const planned = [
  counting({ planTerms: { unitsWithinPlannedAmount: stated({ weekBegins: 'sunday' }) } }),
]
const planOf = (quantity: number) => ({
  plans: [
    {
      id: 'plan',
      effective: { from: '2026-01-01' },
      services: [
        {
          code: 'H2014',
          amount: { quantity, measure: 'units' },
          frequency: { times: 1, per: 'day' },
        },
      ],
    },
  ],
})

/** What both sessions use, 8 units at the most, one fewer, and one more. */
const uses: ReadonlyArray<readonly [string, (most: number) => GivenAudit]> = [
  ['a limit of a day', (most) => ({ policies: limited(most) })],
  [
    'a limit of a month',
    (most) => ({ policies: limited(most, aMonth), sessions: [morning, later] }),
  ],
  [
    'what needs no authorization',
    (most) => ({
      policies: limited(most, { beyond: 'authorizationNeeded' }),
      chart: { authorizations: [] },
    }),
  ],
  [
    'an authorization',
    (most) => ({ policies: authorized, chart: { authorizations: [yearly('a', most)] } }),
  ],
  ['a planned amount', (most) => ({ policies: planned, chart: planOf(most) })],
]

const given = (use: GivenAudit, fields: GivenAudit): GivenAudit => ({
  sessions: [morning, afternoon],
  ...use,
  ...fields,
})

const onDayOf = ({ sessions = [] }: GivenAudit) =>
  sessions.includes(later) ? { ...second, serviceDate: '2026-03-20' } : second

describe.each(uses)('%s is used first by what a line bills that counts', (_what, use) => {
  const unitsOf = (most: number, ...lines: ReadonlyArray<object>) =>
    unitsOfLine(auditOf(given(use(most), { lines: [onDayOf(use(most)), ...lines] })), 'l2')

  it.each([
    [7, '8 7 0 1 0'],
    [8, '8 8 0 0 0'],
    [9, '8 8 0 0 0'],
  ])('of %i units the later session has them where the first is not billed', (most, units) => {
    expect(unitsOf(most)).toBe(units)
  })

  it.each(['denied', 'voided', 'draft'])('or its line is %s', (status) => {
    expect(unitsOf(8, { ...first, status })).toBe('8 8 0 0 0')
  })

  it('and the first session has them where both are billed', () => {
    expect(unitsOf(8, first)).toBe('8 0 0 8 0')
    expect(unitsOf(16, first)).toBe('8 8 0 0 0')
  })

  it('a line to another payer than the one whose limit it is does not count for it', () => {
    expect(unitsOf(8, { ...first, payer: 'other' })).toBe('8 8 0 0 0')
  })

  it('a line that names no session counts for the one that it is for', () => {
    const unnamed = { ...onDayOf(use(8)), sessions: undefined }
    const s1 = held('s1', '08:00', '10:00', { ...known, placeOfService: '11' })
    const [, s2 = {}] = use(8).sessions ?? [morning, afternoon]
    const made = auditOf(given(use(8), { sessions: [s1, s2], lines: [unnamed] }))
    expect(unitsOfLine(made, 'l2')).toBe('8 8 0 0 0')
  })

  it('the finding stands at the session that nobody billed', () => {
    const { charts, unbilled } = auditOf(given(use(8), { lines: [onDayOf(use(8))] }))
    expect(charts[0]?.sessions.map(({ support }) => support)).toEqual(['unsupported', 'supported'])
    expect(unbilled).toEqual({ sessions: 0, units: 0 })
  })

  it('a session from which a check takes the support uses nothing', () => {
    const unitsOfBoth = (from: string, until: string) => {
      const elsewhere = {
        member: { id: 'other', coverages: [{ payer: 'payer' }] },
        sessions: [held('x', from, until, known)],
      }
      const own = given(use(8), {})
      const member = { id: 'member', coverages: [{ payer: 'payer' }] }
      const chart = { member, sessions: own.sessions, ...own.chart }
      const made = auditOf({
        ...own,
        caseload: { charts: [chart, elsewhere] },
        lines: [first, onDayOf(use(8))],
      })
      return ['l1', 'l2'].map((line) => unitsOfLine(made, line))
    }
    // Ann is with another member at eight; in the twin from the moment on at which the first session ends.
    expect(unitsOfBoth('08:00', '08:30')).toEqual(['8 0 0 8 0', '8 8 0 0 0'])
    expect(unitsOfBoth('10:00', '10:30')).toEqual(['8 8 0 0 0', '8 0 0 8 0'])
  })
})

describe('time from which a check takes the support', () => {
  const summed = [
    counting({
      units: {
        rounding: stated({
          kind: 'remainder',
          unitMinutes: 15,
          remainderMinutes: 15,
          minimumMinutes: 15,
        }),
        aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] }),
      },
    }),
  ]
  const member = (id: string, ...sessions: ReadonlyArray<object>) => ({
    member: { id, coverages: [{ payer: 'payer' }] },
    sessions,
  })

  // 45 minutes are 3 units of the day. Without the second session 20 are left, which are 1, and 15 are 1 and 14 none.
  it.each([
    ['09:20', '11:25', '3 1 0 2 0'],
    ['09:15', '11:30', '3 1 0 2 0'],
    ['09:14', '11:31', '3 0 0 3 0'],
    ['09:30', '11:15', '3 2 0 1 0'],
  ])('helps no other time to a unit: until %s and %s', (until, secondUntil, units) => {
    const made = auditOf({
      policies: summed,
      caseload: {
        charts: [
          member(
            'member',
            held('s1', '09:00', until, known),
            held('s2', '11:00', secondUntil, known),
          ),
          member('other', held('x', '11:00', '11:10', known)),
        ],
      },
      lines: [{ ...aLine, units: 3, sessions: ['s1', 's2'] }],
    })
    expect(unitsOfLine(made)).toBe(units)
  })

  it('is in the documented units of the review, and on none of its claim lines', () => {
    const { summary } = auditOf({
      caseload: { charts: [member('member', morning), member('other', { ...morning, id: 'x' })] },
      lines: [],
    })
    expect(summary).toMatchObject({
      documentedUnits: 16,
      claimableUnits: 0,
      sessions: { supported: 2 },
    })
  })
})

it('a line has too few units where it has fewer than are left without what a check takes', () => {
  const member = { id: 'member', coverages: [{ payer: 'payer' }] }
  const other = { id: 'other', coverages: [{ payer: 'payer' }] }
  const made = auditOf({
    policies: limited(8),
    caseload: {
      charts: [
        { member, sessions: [morning, afternoon] },
        { member: other, sessions: [held('x', '08:00', '08:30', known)] },
      ],
    },
    lines: [first, { ...second, units: 4 }],
  })
  expect(unitsOfLine(made, 'l2')).toBe('4 8 0 0 4')
  expect(made.findings.map(({ line, detail }) => `${line} ${detail.reason}`)).toContain(
    'l2 fewerThanDocumented',
  )
})
