import { describe, expect, it } from 'vitest'
import { stated } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { aLine, anHour, auditOf, foundOf, unitsOfLine, type GivenAudit } from './audited.js'

const known = {
  renderingProvider: 'ann',
  placeOfService: '12',
  format: { kind: 'individual' },
  modifiers: [],
}

/** A session of which all is known that a line says. */
const visit = (id: string, from: string, until: string, fields: object = {}) =>
  held(id, from, until, { ...known, ...fields })

const aBreak = { start: '2026-03-02T09:20:00-06:00', end: '2026-03-02T09:40:00-06:00' }

const groupTold = [
  counting({
    claimTerms: { modifiers: [stated({ modifier: 'HQ', when: { formats: ['group'] } })] },
  }),
]

/** Modifiers are left to what the facts ask for. */
const withoutModifiers = { ...known, modifiers: undefined }

const inGroup = held('s1', '09:00', '10:00', {
  ...withoutModifiers,
  format: { kind: 'group', group: 'g', size: 4, staffCount: 1 },
})

describe('kinds that take two lines', () => {
  const another = { ...aLine, id: 'l2' }

  it('the same line twice, each about the same session', () => {
    expect(foundOf({ lines: [aLine, another] })).toEqual([
      'l2 billedLinesAreDistinct: sameLineTwice',
      'l1 sessionsAreBilledOnce: unitsBilledTwice',
      'l2 sessionsAreBilledOnce: unitsBilledTwice',
    ])
    const apart = { ...another, sessions: ['s2'] }
    const sessions = [anHour, visit('s2', '13:00', '14:00')]
    expect(foundOf({ sessions, lines: [aLine, apart] })).toEqual([])
  })

  it('one session twice, with other units', () => {
    expect(foundOf({ lines: [aLine, { ...another, units: 2 }] })).toEqual([
      'l1 sessionsAreBilledOnce: unitsBilledTwice',
      'l2 sessionsAreBilledOnce: unitsBilledTwice',
    ])
    const divided = [
      { ...aLine, units: 1 },
      { ...another, units: 3 },
    ]
    expect(foundOf({ lines: divided })).toEqual([])
  })

  it('a session divided over lines that together have too few', () => {
    const divided = [
      { ...aLine, units: 1 },
      { ...another, units: 2 },
    ]
    expect(foundOf({ lines: divided })).toEqual([
      'l1 sessionsAreBilledOnce: sharedUnitsNotBilled',
      'l2 sessionsAreBilledOnce: sharedUnitsNotBilled',
    ])
  })

  it.each([
    ['voided', { status: 'voided' }],
    ['denied', { status: 'denied' }],
    ['not sent', { status: 'draft' }],
    ['replaced by the other', { status: 'paid', id: 'l0' }],
  ])('a line that is %s counts no more', (_why, fields) => {
    const lines = [
      { ...aLine, ...fields },
      { ...another, ...('id' in fields ? { replaces: 'l0' } : {}) },
    ]
    const made = auditOf({ lines })
    expect(foundOf({ lines })).toEqual([])
    expect(unitsOfLine(made, 'l2')).toBe('4 4 0 0 0')
    expect(made.totals.overall).toMatchObject({ lines: 1, billedUnits: 4, overpaidUnits: 0 })
  })

  it('a chain of replacements counts once', () => {
    const lines = [aLine, { ...another, replaces: 'l1' }, { ...aLine, id: 'l3', replaces: 'l2' }]
    const made = auditOf({ lines })
    expect(made.lines.map(({ standing }) => standing)).toEqual(['replaced', 'replaced', 'counted'])
    expect(foundOf({ lines })).toEqual([])
  })
})

describe('two faults at once are both found', () => {
  const pairs: ReadonlyArray<readonly [string, GivenAudit, ReadonlyArray<string>]> = [
    [
      'rounded up, at another place',
      {
        sessions: [visit('s1', '09:00', '09:50')],
        line: { units: 4, placeOfService: '11' },
      },
      ['billedUnitsAreDocumented: roundedUp', 'billedLineAgreesWithSession: placeOfServiceDiffers'],
    ],
    [
      'not whole, for several days',
      { line: { units: 4.5, throughDate: '2026-03-03' } },
      [
        'billedUnitsAreWhole: unitsNotWhole',
        'billedUnitsAreDocumented: moreThanDocumented',
        'billedLineIsOfOneDay: severalDays',
      ],
    ],
    [
      'a break billed, by another provider',
      {
        sessions: [visit('s1', '09:00', '10:00', { nonBillable: [aBreak] })],
        caseload: { staff: [{ id: 'ann' }, { id: 'bob' }] },
        line: { renderingProvider: 'bob' },
      },
      [
        'billedUnitsAreDocumented: nonBillableTimeBilled',
        'billedLineAgreesWithSession: renderingProviderDiffers',
      ],
    ],
    [
      'a group as an individual, with too many units',
      { policies: groupTold, sessions: [inGroup], line: { units: 9 } },
      [
        'billedUnitsAreDocumented: moreThanDocumented',
        'billedFormatIsDocumented: groupBilledAsIndividual',
      ],
    ],
    [
      'below the minimum, beside a session that is not known',
      {
        sessions: [visit('s1', '09:00', '09:14')],
        line: { units: 1, sessions: ['s1', 's9'] },
      },
      ['billedRecordsAreKnown: sessionUnknown', 'billedUnitsAreDocumented: belowMinimum'],
    ],
    [
      'another modifier, under another authorization',
      {
        sessions: [visit('s1', '09:00', '10:00', { authorization: 'a1' })],
        line: { modifiers: ['HN'], authorization: 'a2' },
      },
      [
        'billedLineAgreesWithSession: authorizationDiffers',
        'billedLineAgreesWithSession: modifierIsNotDocumented',
      ],
    ],
  ]

  it.each(pairs)('%s', (_what, given, found) => {
    expect(foundOf(given)).toEqual(found.map((one) => `l1 ${one}`))
  })

  it('rounded up, and billed twice', () => {
    const sessions = [visit('s1', '09:00', '09:50')]
    const lines = [aLine, { ...aLine, id: 'l2' }]
    expect(foundOf({ sessions, lines })).toEqual([
      'l2 billedLinesAreDistinct: sameLineTwice',
      'l1 sessionsAreBilledOnce: unitsBilledTwice',
      'l2 sessionsAreBilledOnce: unitsBilledTwice',
      'l1 billedUnitsAreDocumented: roundedUp',
      'l2 billedUnitsAreDocumented: roundedUp',
    ])
  })
})
