import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  memberContacts,
  workerContacts,
  type WorkerContact,
} from '../../src/audit/workerContacts.js'
import { timed } from './timed.js'
import { ofGroup, type GivenSession } from './workBench.js'

const shown = (contacts: ReadonlyArray<WorkerContact>): ReadonlyArray<string> =>
  contacts.map(
    ({ serviceDate, services, milliseconds, millisecondsApart, isBegun }) =>
      `${serviceDate} ${services.map(({ session }) => session.id).join(' ')}: ${milliseconds / 60_000} of ${millisecondsApart / 60_000}${isBegun ? '' : ', goes on'}`,
  )

const a = { id: 'a', member: 'm1', from: '09:00', until: '10:00' }
const b = { id: 'b', member: 'm2', from: '09:30', until: '10:30' }
const c = { id: 'c', member: 'm3', from: '10:30', until: '11:00' }
const night = { from: '2026-03-02T23:30:00-06:00', until: '2026-03-03T00:20:00-06:00' }

describe('workerContacts', () => {
  it.each<readonly [string, ReadonlyArray<GivenSession>, ReadonlyArray<string>]>([
    [
      'individual sessions, each by itself',
      [a, b, c],
      ['2026-03-02 a: 60 of 60', '2026-03-02 b: 60 of 60', '2026-03-02 c: 30 of 30'],
    ],
    [
      'groups where they overlap, and not where they touch',
      [a, b, c].map((one) => ({ ...one, ...ofGroup('g') })),
      ['2026-03-02 a b: 90 of 90', '2026-03-02 c: 30 of 30'],
    ],
    [
      'a group beside an individual session',
      [{ ...a, ...ofGroup('g') }, b],
      ['2026-03-02 a: 60 of 60', '2026-03-02 b: 60 of 60'],
    ],
    [
      'sessions of no known format, which may be apart',
      [a, b].map((one) => ({ ...one, format: undefined })),
      ['2026-03-02 a b: 90 of 120'],
    ],
    [
      'one that outlasts those within it',
      [
        { ...a, until: '12:00', ...ofGroup('g') },
        { ...b, ...ofGroup('g') },
        { ...c, from: '11:00', until: '11:30', ...ofGroup('g') },
      ],
      ['2026-03-02 a b c: 180 of 180'],
    ],
    [
      'a session over midnight, divided there',
      [{ ...a, ...night }],
      ['2026-03-02 a: 30 of 30', '2026-03-03 a: 20 of 20, goes on'],
    ],
    [
      'a group over midnight with a member who comes later',
      [
        { ...a, ...night, ...ofGroup('g') },
        {
          ...b,
          ...ofGroup('g'),
          from: '2026-03-03T00:10:00-06:00',
          until: '2026-03-03T00:30:00-06:00',
        },
      ],
      ['2026-03-02 a: 30 of 30', '2026-03-03 a b: 30 of 30'],
    ],
    [
      'groups at one time under dates that differ',
      [
        { ...a, ...ofGroup('g') },
        { ...b, ...ofGroup('g'), serviceDate: '2026-03-01' },
      ],
      ['2026-03-02 a: 60 of 60', '2026-03-01 b: 60 of 60'],
    ],
  ])('%s', (_, sessions, expected) => {
    expect(shown(workerContacts(timed(...sessions)))).toEqual(expected)
    expect(shown(workerContacts([...timed(...sessions)].reverse()))).toEqual(expected)
  })

  it('holds every session, and its first and last moment', () => {
    const session = fc.record({ start: fc.nat(50), length: fc.integer({ min: 1, max: 9 }) })
    fc.assert(
      fc.property(fc.array(session, { maxLength: 6 }), (list) => {
        const services = timed(
          ...list.map(({ start, length }, index) => ({
            id: `s${index}`,
            member: `m${index}`,
            from: `09:${String(start).padStart(2, '0')}`,
            until: `09:${String(start + length).padStart(2, '0')}`,
            ...ofGroup(),
          })),
        )
        const contacts = workerContacts(services)
        expect(contacts.flatMap((one) => one.services)).toHaveLength(services.length)
        contacts.forEach((contact, index) => {
          const spans = contact.services.flatMap(({ billable }) => billable)
          expect(contact.start).toBe(Math.min(...spans.map(({ start }) => start)))
          expect(contact.end).toBe(Math.max(...spans.map(({ end }) => end)))
          expect(contact.first).toBe(contact.services[0])
          const next = contacts[index + 1]
          if (next !== undefined) expect(next.start).toBeGreaterThanOrEqual(contact.end)
        })
      }),
      { numRuns: 30 },
    )
  })
})

describe('memberContacts', () => {
  it('has every session by itself', () => {
    const together = [b, a].map((one) => ({ ...one, member: 'm1', ...ofGroup('g') }))
    expect(shown(memberContacts(timed(...together)))).toEqual([
      '2026-03-02 a: 60 of 60',
      '2026-03-02 b: 60 of 60',
    ])
    expect(shown(memberContacts(timed({ ...a, ...night })))).toEqual([
      '2026-03-02 a: 30 of 30',
      '2026-03-03 a: 20 of 20, goes on',
    ])
  })
})
