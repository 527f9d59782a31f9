import { describe, expect, it } from 'vitest'
import { StaffMember } from '../../src/record/StaffMember.js'
import { needsSupervision } from '../../src/rule/needsSupervision.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const needs = (credentials: ReadonlyArray<object> | undefined) =>
  needsSupervision(
    ['peerProvider', 'intern', { other: 'QMHA' }],
    given(StaffMember)({ id: 'ann', credentials }),
    day('2026-03-02'),
  )

const since = '2026-01-01'
const peer = { kind: 'peerProvider', from: since }
const nurse = { kind: 'registeredNurse', from: since }

// Peer providers, interns and the payer's QMHA need supervision; the day is 2 March 2026.
describe('needsSupervision', () => {
  it.each<readonly [string, ReadonlyArray<object> | undefined, boolean | string]>([
    ['the credentials are not known', undefined, 'staff.credentials'],
    ['there is none', [], false],
    ['one needs it', [peer], true],
    ['all need it', [peer, { kind: 'intern', from: since }], true],
    ['one by the name of the payer', [{ kind: { other: 'QMHA' }, from: since }], true],
    ['one of another name', [{ kind: { other: 'qmha' }, from: since }], false],
    ['one needs none', [nurse], false],
    ['one of two needs none', [peer, nurse], false],
    ['the one that needs none had ended', [peer, { ...nurse, through: '2026-03-01' }], true],
    ['it ends on the day', [peer, { ...nurse, through: '2026-03-02' }], false],
    ['it begins the day after', [peer, { ...nurse, from: '2026-03-03' }], true],
    ['the one that needs it had ended', [{ ...peer, through: '2026-03-01' }], false],
    [
      'it is not known since when one needs none',
      [peer, { kind: 'registeredNurse' }],
      'staff.credentials.from',
    ],
    [
      'it is not known since when one needs it',
      [{ kind: 'peerProvider' }],
      'staff.credentials.from',
    ],
    ['beside one that does', [peer, { kind: 'intern' }], true],
    ['beside one that does not', [nurse, { kind: 'intern' }], false],
  ])('%s', (_, credentials, expected) => {
    expect(needs(credentials)).toBe(expected)
  })
})
