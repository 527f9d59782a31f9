import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { providerHoursFitInDay as check } from '../../src/audit/providerHoursFitInDay.js'
import { saidByCheck } from './saidByCheck.js'
import { ofGroup, workBench, type GivenSession } from './workBench.js'

const said = (sessions: ReadonlyArray<GivenSession>) => saidByCheck(check, workBench(sessions))

const found = (sessions: ReadonlyArray<GivenSession>): ReadonlyArray<string> =>
  said(sessions).details.map(
    ({ serviceDate, minutes, sessionCount, sessions: beyond }) =>
      `${serviceDate}: ${minutes} in ${sessionCount}, beyond ${beyond.join(', ')}`,
  )

/** So many members at the same time on 2 March. */
const atOnce = (count: number, from: string, until: string, fields: object = {}) =>
  Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    member: `m${index}`,
    from,
    until,
    ...fields,
  }))

const day = { from: '00:00', until: '2026-03-03T00:00:00-06:00' }
const whole = { id: 'whole', member: 'm9', ...day }

describe('providerHoursFitInDay', () => {
  it.each<readonly [string, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
    ['a whole day', [whole], []],
    [
      'a minute more',
      [whole, { id: 'more', member: 'm1', from: '10:00', until: '10:01' }],
      ['2026-03-02: 1441 in 2, beyond more'],
    ],
    [
      'seconds more, that fill no minute',
      [whole, { id: 'more', member: 'm1', from: '10:00', until: '2026-03-02T10:00:59-06:00' }],
      [],
    ],
    ['six members for four hours', atOnce(6, '08:00', '12:00'), []],
    [
      'seven members for four hours',
      atOnce(7, '08:00', '12:00'),
      ['2026-03-02: 1680 in 7, beyond s6'],
    ],
    ['a group of seven', atOnce(7, '08:00', '12:00', ofGroup('g')), []],
    [
      'a group beside a whole day',
      [whole, ...atOnce(2, '23:00', '23:30', ofGroup('g'))],
      ['2026-03-02: 1470 in 3, beyond s0, s1'],
    ],
    [
      'a group whose members come and go counts each moment once',
      [
        { ...whole, until: '23:00' },
        ...atOnce(1, '10:00', '10:40', ofGroup('g')),
        { id: 'late', member: 'm5', from: '10:20', until: '11:00', ...ofGroup('g') },
      ],
      [],
    ],
    [
      'another worker',
      atOnce(7, '08:00', '12:00').map((one, index) =>
        index === 0 ? { ...one, renderingProvider: 'bob' } : one,
      ),
      [],
    ],
    [
      'breaks',
      [
        {
          ...whole,
          nonBillable: [{ start: '2026-03-02T12:00:00-06:00', end: '2026-03-02T13:00:00-06:00' }],
        },
        { id: 'more', member: 'm1', from: '10:00', until: '11:00' },
      ],
      [],
    ],
    [
      'over midnight, divided there',
      [
        whole,
        {
          id: 'night',
          member: 'm1',
          from: '2026-03-02T23:30:00-06:00',
          until: '2026-03-03T01:00:00-06:00',
        },
      ],
      ['2026-03-02: 1470 in 2, beyond night'],
    ],
    [
      'from midnight on',
      [
        whole,
        {
          id: 'night',
          member: 'm1',
          from: '2026-03-03T00:00:00-06:00',
          until: '2026-03-03T01:00:00-06:00',
        },
      ],
      [],
    ],
    [
      'the night on which clocks are put back: 25 hours',
      [
        { ...whole, from: '2026-11-01T00:00:00-05:00', until: '2026-11-01T23:00:00-06:00' },
        {
          id: 'last',
          member: 'm1',
          from: '2026-11-01T23:00:00-06:00',
          until: '2026-11-02T00:00:00-06:00',
        },
      ],
      [],
    ],
    [
      'the same night, and a minute more',
      [
        { ...whole, from: '2026-11-01T00:00:00-05:00', until: '2026-11-01T23:00:00-06:00' },
        {
          id: 'last',
          member: 'm1',
          from: '2026-11-01T22:59:00-06:00',
          until: '2026-11-02T00:00:00-06:00',
        },
      ],
      ['2026-11-01: 1501 in 2, beyond last'],
    ],
    [
      'a worker who travels west',
      [
        { ...whole, from: '2026-03-02T00:00:00-05:00', until: '2026-03-02T23:00:00-05:00' },
        {
          id: 'west',
          member: 'm1',
          from: '2026-03-02T20:00:00-08:00',
          until: '2026-03-03T00:00:00-08:00',
        },
      ],
      [],
    ],
    ['of a code that is paid by the day', [whole, { ...whole, id: 'b', code: 'H2018' }], []],
  ])('%s', (_, sessions, expected) => {
    expect(found(sessions)).toEqual(expected)
    expect(found([...sessions].reverse())).toEqual(expected)
  })

  it('finds what adding up minute by minute finds', () => {
    const session = fc.record({
      hour: fc.nat(47),
      length: fc.integer({ min: 1, max: 24 }),
      isInGroup: fc.boolean(),
    })
    const at = (hour: number): string => {
      const date = `2026-03-0${2 + Math.floor(hour / 24)}`
      return `${date}T${String(hour % 24).padStart(2, '0')}:00:00-06:00`
    }
    fc.assert(
      fc.property(fc.array(session, { maxLength: 8 }), (list) => {
        const given = list.map(({ hour, length, isInGroup }, index) => ({
          id: `s${index}`,
          member: `m${index}`,
          from: at(hour),
          until: at(hour + length),
          ...(isInGroup ? ofGroup('g') : {}),
        }))
        const expected = [0, 1, 2].flatMap((day) => {
          let hours = 0
          for (let hour = 24 * day; hour < 24 * day + 24; hour += 1) {
            const then = list.filter((one) => one.hour <= hour && hour < one.hour + one.length)
            hours += then.filter(({ isInGroup }) => !isInGroup).length
            hours += then.some(({ isInGroup }) => isInGroup) ? 1 : 0
          }
          return hours > 24 ? [`2026-03-0${2 + day}: ${60 * hours}`] : []
        })
        const days = said(given).details.map(
          ({ serviceDate, minutes }) => `${serviceDate}: ${minutes}`,
        )
        expect([...days].sort()).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('cannot tell where the day may be full of groups, or not', () => {
    const { findings, gaps } = said(atOnce(7, '08:00', '12:00', { format: undefined }))
    expect(findings).toEqual([])
    expect(gaps).toEqual([{ missing: 'session.format', count: 7 }])
    expect(said(atOnce(6, '08:00', '12:00', { format: undefined })).gaps).toEqual([])
  })

  it('tells what is not known', () => {
    expect(
      said([
        { id: 'a', from: '09:00', until: '10:00', renderingProvider: undefined },
        { id: 'b', from: '09:00' },
      ]).gaps,
    ).toEqual([
      { missing: 'session.end', count: 1 },
      { missing: 'session.renderingProvider', count: 1 },
    ])
  })

  it('takes the support from the sessions beyond the day', () => {
    const { findings, sessions, sentences } = said(atOnce(8, '08:00', '12:00'))
    expect(sessions).toEqual([['s6', 's7']])
    expect(findings[0]).toMatchObject({
      severity: 'error',
      evidence: [
        { record: 'session', id: 's6' },
        { record: 'session', id: 's7' },
      ],
      fixedBy: 'supervisor',
      carc: '112',
    })
    expect(sentences[0]).toBe(
      'The rendering provider ann documented 1920 minutes on 2026-03-02, more than the day has. Sessions: 8; beyond the day: s6, s7.',
    )
  })
})
