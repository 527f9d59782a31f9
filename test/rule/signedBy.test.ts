import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SignerRequirement } from '../../src/policy/SignerRequirement.js'
import { Signature } from '../../src/record/Signature.js'
import { StaffMember } from '../../src/record/StaffMember.js'
import { signedBy, type Signing } from '../../src/rule/signedBy.js'
import { recordsById } from '../../src/subject/recordsById.js'
import { Signature as arbitrarySignature } from '../arbitrary/Signature.js'
import { SignerRequirement as arbitraryRequirement } from '../arbitrary/SignerRequirement.js'
import { day, ordersOf } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const staff = recordsById(
  [
    { id: 'ann', credentials: [{ kind: 'licensedPractitioner', from: '2020-01-01' }] },
    { id: 'bob', credentials: [{ kind: 'intern', from: '2020-01-01' }] },
    { id: 'eve' },
  ].map((one) => given(StaffMember)(one)),
)

const signed = (
  requirement: SignerRequirement,
  signatures: ReadonlyArray<object> | undefined,
): Signing =>
  signedBy(requirement)({
    record: 'plan',
    signatures: signatures?.map((one) => given(Signature)(one)),
    countsFrom: day('2026-03-02'),
    staff,
  })

const inWords = (signing: Signing): string => {
  switch (signing.kind) {
    case 'signed':
      return 'signed'
    case 'notSigned':
      return signing.reason === 'notInTime' ? `notInTime ${signing.daysAfter}` : signing.reason
    case 'unknown':
      return ['unknown:', ...signing.missing, ...signing.evidence.map(({ id }) => id)].join(' ')
  }
}

const byRole: SignerRequirement = { roles: ['practitioner', { other: 'physician' }] }
const byMember: SignerRequirement = { roles: ['member', 'guardian'] }
const byCredential: SignerRequirement = { credentials: ['licensedPractitioner'] }
const inTime: SignerRequirement = { withinDays: 10 }
const byAll: SignerRequirement = { ...byRole, ...byCredential, ...inTime }

const annInTime = { role: 'practitioner', signedBy: 'ann', signedOn: '2026-03-12' }
const annLate = { ...annInTime, signedOn: '2026-03-13' }
const annLater = { ...annInTime, signedOn: '2026-03-20' }
const annAsMember = { ...annInTime, role: 'member' }
const bobInTime = { ...annInTime, signedBy: 'bob' }
const eveInTime = { ...annInTime, signedBy: 'eve' }

describe('signedBy', () => {
  it.each<readonly [string, SignerRequirement, ReadonlyArray<object> | undefined, string]>([
    ['signatures that are not known', {}, undefined, 'unknown: plan.signatures'],
    ['no signature', {}, [], 'noSignature'],
    ['any signature, where any will do', {}, [{}], 'signed'],

    ['a role that is asked', byRole, [{ role: 'practitioner' }], 'signed'],
    ['another that is asked', byRole, [{ role: { other: 'physician' } }], 'signed'],
    ['a role that is not asked', byRole, [{ role: 'member' }], 'notOfRole'],
    ['a role that is not known', byRole, [{}], 'unknown: plan.signatures.role'],
    ['one asked and one not known', byRole, [{ role: 'practitioner' }, {}], 'signed'],
    [
      'one not asked and one not known',
      byRole,
      [{ role: 'member' }, {}],
      'unknown: plan.signatures.role',
    ],

    ['a member', byMember, [{ role: 'member' }], 'signed'],
    ['a guardian', byMember, [{ role: 'guardian' }], 'signed'],
    ['a member by the name of staff', byMember, [{ role: 'member', signedBy: 'ann' }], 'notOfRole'],
    ['a guardian by it', byMember, [{ role: 'guardian', signedBy: 'bob' }], 'notOfRole'],
    [
      'a member by a name of nobody on the staff',
      byMember,
      [{ role: 'member', signedBy: 'joe' }],
      'signed',
    ],
    ['staff as member, and a member', byMember, [annAsMember, { role: 'member' }], 'signed'],
    ['staff as member, where any will do', {}, [annAsMember], 'notOfRole'],

    ['the last day', inTime, [{ signedOn: '2026-03-12' }], 'signed'],
    ['the day after it', inTime, [{ signedOn: '2026-03-13' }], 'notInTime 11'],
    ['the last day, by the hour', inTime, [{ signedAt: '2026-03-12T23:59:00-06:00' }], 'signed'],
    ['a day before the day counted from', inTime, [{ signedOn: '2026-02-01' }], 'signed'],
    ['a day that is not known', inTime, [{}], 'unknown: plan.signatures.signedOn'],

    ['a credential beside it', byCredential, [{ credential: 'licensedPractitioner' }], 'signed'],
    ['a credential on file', byCredential, [annInTime], 'signed'],
    ['another credential', byCredential, [bobInTime], 'notOfCredential'],
    ['credentials that are not known', byCredential, [eveInTime], 'unknown: staff.credentials eve'],
    ['a signer who is not known', byCredential, [{ signedBy: 'joe' }], 'unknown: staff joe'],
    ['no signer and no credential', byCredential, [{}], 'unknown: plan.signatures.credential'],
    [
      'a signer whose day is not known',
      byCredential,
      [{ signedBy: 'ann' }],
      'unknown: plan.signatures.signedOn ann',
    ],

    ['all of it at once', byAll, [annInTime], 'signed'],
    ['all of it, spread over two', byAll, [annAsMember, bobInTime], 'notOfCredential'],
    ['all but the day, twice', byAll, [annLater, bobInTime, annLate, annAsMember], 'notInTime 11'],
    ['only the credential', byAll, [annAsMember], 'notOfRole'],
    ['one late and one not known', byAll, [annLate, eveInTime], 'unknown: staff.credentials eve'],
    [
      'what is not known and late, late',
      byAll,
      [{ ...eveInTime, signedOn: '2026-03-13' }],
      'notInTime 11',
    ],
    [
      'nothing of it known',
      byAll,
      [{}],
      'unknown: plan.signatures.credential plan.signatures.role plan.signatures.signedOn',
    ],
  ])('%s', (_, requirement, signatures, expected) => {
    const orders = signatures === undefined ? [undefined] : ordersOf(signatures)
    for (const order of orders) expect(inWords(signed(requirement, order))).toBe(expected)
  })

  it('cannot tell of a member by a name where the staff is not known', () => {
    const signing = signedBy(byMember)({
      record: 'plan',
      signatures: [given(Signature)({ role: 'member', signedBy: 'ann' })],
      countsFrom: day('2026-03-02'),
      staff: undefined,
    })
    expect(inWords(signing)).toBe('unknown: staff')
  })

  it('names some of very many staff', () => {
    const many = Array.from({ length: 100 }, (_, index) => ({ signedBy: `staff${index}` }))
    const signing = signed(byCredential, many)
    expect(signing.kind === 'unknown' && signing.evidence).toHaveLength(16)
    expect(signing.kind === 'unknown' && signing.missing).toEqual(['staff'])
  })

  const judge = (requirement: SignerRequirement, signatures: ReadonlyArray<Signature>): Signing =>
    signedBy(requirement)({
      record: 'note',
      signatures,
      countsFrom: day('2026-03-02'),
      staff,
    })

  it('says the same in whatever order the signatures stand', () => {
    fc.assert(
      fc.property(
        arbitraryRequirement,
        fc.array(arbitrarySignature, { maxLength: 4 }),
        (requirement, signatures) => {
          const all = ordersOf(signatures).map((order) => JSON.stringify(judge(requirement, order)))
          expect(new Set(all).size).toBe(1)
        },
      ),
    )
  })

  it('a further signature takes no signature away', () => {
    fc.assert(
      fc.property(
        arbitraryRequirement,
        fc.array(arbitrarySignature, { maxLength: 4 }),
        arbitrarySignature,
        (requirement, signatures, further) => {
          fc.pre(judge(requirement, signatures).kind === 'signed')
          expect(judge(requirement, [further, ...signatures]).kind).toBe('signed')
        },
      ),
    )
  })
})
