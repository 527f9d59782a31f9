import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/Audit.js'
import { providerIsWithOneMemberAtATime as check } from '../../src/audit/providerIsWithOneMemberAtATime.js'
import { saidByCheck } from './saidByCheck.js'
import { ofGroup, payer, workBench, type GivenSession } from './workBench.js'

const said = (...sessions: ReadonlyArray<GivenSession>) => saidByCheck(check, workBench(sessions))

/** Each finding as its session, the others and the minutes. */
const found = (...sessions: ReadonlyArray<GivenSession>): ReadonlyArray<string> => {
  const { findings } = said(...sessions)
  return findings.map(({ evidence, detail }) => {
    const own = evidence[evidence.length - 1]?.id ?? ''
    return `${own} with ${detail.sessions.join(', ')}: ${detail.overlappingMinutes}`
  })
}

const nine = { from: '09:00', until: '10:00' }
const a = { id: 'a', member: 'm1', ...nine }
const b = { id: 'b', member: 'm2', ...nine }

describe('providerIsWithOneMemberAtATime', () => {
  it.each<readonly [string, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
    ['two members at once', [a, b], ['a with b: 60', 'b with a: 60']],
    ['one after the other', [a, { ...b, from: '10:00', until: '11:00' }], []],
    [
      'a minute in common',
      [a, { ...b, from: '09:59', until: '11:00' }],
      ['a with b: 1', 'b with a: 1'],
    ],
    [
      'seconds in common, that fill no minute',
      [a, { ...b, from: '2026-03-02T09:59:01-06:00', until: '11:00' }],
      [],
    ],
    ['another worker', [a, { ...b, renderingProvider: 'bob' }], []],
    ['one member, which the review finds', [a, { ...b, member: 'm1' }], []],
    ['of another code', [a, { ...b, code: 'H2017' }], ['a with b: 60', 'b with a: 60']],
    ['of a code that is paid by the day', [a, { ...b, code: 'H2018' }], []],
    ['without the member', [a, { ...b, memberPresent: false }], ['a with b: 60', 'b with a: 60']],
    ['planned', [a, { ...b, status: 'planned' }], []],
    ['cancelled', [a, { ...b, status: 'cancelled' }], []],
    [
      'in the break of the other',
      [
        {
          ...a,
          nonBillable: [{ start: '2026-03-02T09:20:00-06:00', end: '2026-03-02T09:40:00-06:00' }],
        },
        { ...b, from: '09:20', until: '09:40' },
      ],
      [],
    ],
    [
      'past the break of the other',
      [
        {
          ...a,
          nonBillable: [{ start: '2026-03-02T09:20:00-06:00', end: '2026-03-02T09:40:00-06:00' }],
        },
        { ...b, from: '09:10', until: '09:50' },
      ],
      ['a with b: 20', 'b with a: 20'],
    ],
    [
      'over midnight',
      [
        { ...a, from: '2026-03-02T23:00:00-06:00', until: '2026-03-03T01:00:00-06:00' },
        { ...b, from: '2026-03-03T00:30:00-06:00', until: '2026-03-03T02:00:00-06:00' },
      ],
      ['a with b: 30', 'b with a: 30'],
    ],
    [
      'in another offset',
      [a, { ...b, from: '2026-03-02T10:30:00-05:00', until: '2026-03-02T11:30:00-05:00' }],
      ['a with b: 30', 'b with a: 30'],
    ],
    [
      'at the same time by the clock, an hour apart',
      [a, { ...b, from: '2026-03-02T09:00:00-05:00', until: '2026-03-02T10:00:00-05:00' }],
      [],
    ],
    [
      'before and after the clocks are put back',
      [
        { ...a, from: '2026-11-01T01:00:00-05:00', until: '2026-11-01T01:59:00-05:00' },
        { ...b, from: '2026-11-01T01:00:00-06:00', until: '2026-11-01T01:59:00-06:00' },
      ],
      [],
    ],
    [
      'three at once, each with two',
      [a, b, { id: 'c', member: 'm3', from: '09:30', until: '10:00' }],
      ['a with b, c: 60', 'b with a, c: 60', 'c with a, b: 30'],
    ],
    [
      'one long with two short',
      [
        a,
        { ...b, from: '09:00', until: '09:15' },
        { id: 'c', member: 'm3', from: '09:45', until: '10:00' },
      ],
      ['a with b, c: 30', 'b with a: 15', 'c with a: 15'],
    ],
    ['a group', [a, b].map((one) => ({ ...one, ...ofGroup('g') })), []],
    [
      'two groups',
      [
        { ...a, ...ofGroup('g') },
        { ...b, ...ofGroup('h') },
      ],
      ['a with b: 60', 'b with a: 60'],
    ],
    [
      'a group and a single member',
      [{ ...a, ...ofGroup('g') }, b],
      ['a with b: 60', 'b with a: 60'],
    ],
    [
      'a group, of which one member left before a single one came',
      [
        { ...a, ...ofGroup('g'), until: '09:30' },
        { id: 'c', member: 'm3', ...ofGroup('g'), ...nine },
        { ...b, from: '09:30' },
      ],
      ['b with c: 30', 'c with b: 30'],
    ],
    [
      'a group beside a session of a member of it, whose own session of the group the review finds',
      [
        { ...a, ...ofGroup('g') },
        { id: 'c', member: 'm3', ...ofGroup('g'), ...nine },
        { ...a, id: 'b' },
      ],
      ['b with c: 60', 'c with b: 60'],
    ],
    [
      'a family beside a member',
      [a, { ...b, format: { kind: 'family' } }],
      ['a with b: 60', 'b with a: 60'],
    ],
    [
      'a group without an id beside a single member',
      [{ ...a, ...ofGroup() }, b],
      ['a with b: 60', 'b with a: 60'],
    ],
    [
      'in no known format beside a single member',
      [{ ...a, format: undefined }, b],
      ['a with b: 60', 'b with a: 60'],
    ],
  ])('%s', (_, sessions, expected) => {
    expect(found(...sessions)).toEqual(expected)
    expect(found(...[...sessions].reverse())).toEqual(expected)
  })

  it.each<readonly [string, ReadonlyArray<GivenSession>, ReadonlyArray<readonly [string, number]>]>(
    [
      ['all is known', [a, b], []],
      [
        'groups without an id that begin and end together',
        [a, b].map((one) => ({ ...one, ...ofGroup() })),
        [],
      ],
      [
        'the same, written in another offset',
        [
          { ...a, ...ofGroup() },
          {
            ...b,
            ...ofGroup(),
            from: '2026-03-02T10:00:00-05:00',
            until: '2026-03-02T11:00:00-05:00',
          },
        ],
        [],
      ],
      [
        'groups without an id at other times',
        [
          { ...a, ...ofGroup() },
          { ...b, ...ofGroup(), from: '09:30' },
        ],
        [['session.format.group', 2]],
      ],
      [
        'a group without an id beside one with an id',
        [
          { ...a, ...ofGroup() },
          { ...b, ...ofGroup('g') },
        ],
        [['session.format.group', 1]],
      ],
      [
        'groups without an id, one after the other',
        [
          { ...a, ...ofGroup() },
          { ...b, ...ofGroup(), from: '10:00', until: '11:00' },
        ],
        [],
      ],
      [
        'seconds in common, that fill no minute',
        [
          { ...a, ...ofGroup() },
          { ...b, ...ofGroup(), from: '2026-03-02T09:59:01-06:00', until: '11:00' },
        ],
        [],
      ],
      [
        'in no known format',
        [
          { ...a, format: undefined },
          { ...b, format: undefined },
        ],
        [['session.format', 2]],
      ],
      [
        'in no known format, of one member, which the review finds',
        [
          { ...a, format: undefined },
          { ...b, member: 'm1', format: undefined },
        ],
        [],
      ],
      [
        'in no known format beside a group',
        [
          { ...a, format: undefined },
          { ...b, ...ofGroup('g') },
        ],
        [['session.format', 1]],
      ],
      ['in no known format alone', [{ ...a, format: undefined }], []],
      [
        'by nobody known',
        [{ ...a, renderingProvider: undefined }, b],
        [['session.renderingProvider', 1]],
      ],
      ['begun at no known time', [{ ...a, from: undefined }, b], [['session.start', 1]]],
      ['ended at no known time', [{ ...a, until: undefined }, b], [['session.end', 1]]],
      [
        'by nobody known, of a code that is paid by the day',
        [{ ...a, code: 'H2018', renderingProvider: undefined }],
        [],
      ],
    ],
  )('what cannot be told where %s', (_, sessions, expected) => {
    expect(said(...sessions).gaps.map(({ missing, count }) => [missing, count])).toEqual(expected)
  })

  it('takes the support from the session that it is about, and says when', () => {
    const { findings, sessions, sentences } = said(a, { ...b, from: '09:30', until: '10:30' })
    expect(sessions).toEqual([['a'], ['b']])
    expect(findings[0]).toMatchObject({
      rule: 'providerIsWithOneMemberAtATime',
      severity: 'error',
      detail: {
        reason: 'providerIsWithOthers',
        renderingProvider: 'ann',
        sessions: ['b'],
        overlappingMinutes: 30,
        times: ['2026-03-02T09:30:00-06:00/2026-03-02T10:00:00-06:00'],
      },
      evidence: [
        { record: 'session', id: 'b' },
        { record: 'session', id: 'a' },
      ],
      fixedBy: 'supervisor',
      carc: '112',
    })
    expect(sentences[0]).toBe(
      'The rendering provider ann was in sessions of other members at the same time: b. Minutes in common: 30. From and until: 2026-03-02T09:30:00-06:00/2026-03-02T10:00:00-06:00.',
    )
  })

  it('leaves nothing of what was billed for either session supported', () => {
    const coverages = [{ payer: 'payer' }]
    const { lines } = audit([payer()], '2026-12-31')(
      {
        charts: ['m1', 'm2', 'm3'].map((member, place) => ({
          member: { id: member, coverages },
          sessions: [
            {
              id: `session of ${member}`,
              code: 'H2014',
              status: 'finished',
              start: `2026-03-02T${place < 2 ? '09' : '10'}:00:00-06:00`,
              end: '2026-03-02T11:00:00-06:00',
              renderingProvider: place === 2 ? 'bob' : 'ann',
              format: { kind: 'individual' },
            },
          ],
        })),
      },
      {
        lines: ['m1', 'm2', 'm3'].map((member) => ({
          id: member,
          member,
          code: 'H2014',
          status: 'paid',
          serviceDate: '2026-03-02',
          units: 4,
        })),
      },
    )
    expect(lines.map(({ line, overpaidUnits }) => [line, overpaidUnits])).toEqual([
      ['m1', 4],
      ['m2', 4],
      ['m3', 0],
    ])
  })

  it('names the first of very many, and finds each', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      id: `s${String(index).padStart(3, '0')}`,
      member: `m${index}`,
      from: '09:00',
      until: index % 2 === 0 ? '10:00' : '11:00',
    }))
    const { findings } = said(...many)
    expect(findings).toHaveLength(200)
    for (const { detail } of findings) {
      expect(detail.sessions.length).toBeGreaterThan(0)
      expect(detail.sessions.length).toBeLessThanOrEqual(16)
    }
  })

  it('finds what comparing each with each finds', () => {
    const session = fc.record({
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 20 }),
      worker: fc.constantFrom('ann', 'bob'),
      kind: fc.constantFrom('alone', 'alone', 'g', 'h'),
    })
    const clock = (minutes: number): string =>
      `${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    fc.assert(
      fc.property(fc.array(session, { maxLength: 8 }), (list) => {
        const given = list.map(({ start, length, worker, kind }, index) => ({
          id: `s${index}`,
          member: `m${index}`,
          from: clock(start),
          until: clock(start + length),
          renderingProvider: worker,
          ...(kind === 'alone' ? {} : ofGroup(kind)),
        }))
        const expected = list.flatMap((one, index) => {
          const minutes = new Set<number>()
          const others = new Set<string>()
          list.forEach((other, place) => {
            if (index === place || one.worker !== other.worker) return
            if (one.kind !== 'alone' && one.kind === other.kind) return
            for (let at = one.start; at < one.start + one.length; at += 1) {
              if (at < other.start || at >= other.start + other.length) continue
              minutes.add(at)
              others.add(`s${place}`)
            }
          })
          return minutes.size === 0
            ? []
            : [`s${index} with ${[...others].sort().join(', ')}: ${minutes.size}`]
        })
        const all = found(...given)
        // Of one group several sessions may be named by one of them.
        const withoutNames = (texts: ReadonlyArray<string>) =>
          texts.map((text) => text.replace(/ with .*:/, ':')).sort()
        expect(withoutNames(all)).toEqual(withoutNames(expected))
        for (const text of all) {
          const [own = '', named = ''] = text.split(/ with |: /)
          const whole = expected.find((one) => one.startsWith(`${own} with`)) ?? ''
          expect(named).not.toBe('')
          for (const other of named.split(', ')) expect(whole).toContain(other)
        }
      }),
      { numRuns: 60 },
    )
  })
})
