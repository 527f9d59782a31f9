import { expect, it } from 'vitest'
import { StaffMember } from '../../src/record/StaffMember.js'
import { credentialStanding } from '../../src/rule/credentialStanding.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const licensed = { kind: 'licensedPractitioner' }
const standing = credentialStanding(['licensedPractitioner', { other: 'QMHA' }])

it.each<readonly [string, ReadonlyArray<object> | undefined, unknown]>([
  ['not known', undefined, { missing: 'staff.credentials' }],
  ['none', [], 'noCredential'],
  ['of another kind', [{ kind: 'intern', from: '2026-01-01' }], 'noneIsAccepted'],
  ['from the day', [{ ...licensed, from: '2026-03-02' }], 'credentialed'],
  ['from the day after', [{ ...licensed, from: '2026-03-03' }], 'noneIsInForce'],
  ['through the day', [{ ...licensed, from: '2026-01-01', through: '2026-03-02' }], 'credentialed'],
  [
    'through the day before',
    [{ ...licensed, from: '2026-01-01', through: '2026-03-01' }],
    'noneIsInForce',
  ],
  ['since no known day', [licensed], { missing: 'staff.credentials.from' }],
  ['of the name of the payer', [{ kind: { other: 'QMHA' }, from: '2026-01-01' }], 'credentialed'],
])('credentials on 2 March 2026: %s', (_, credentials, said) => {
  expect(standing(given(StaffMember)({ id: 'ann', credentials }), day('2026-03-02'))).toEqual(said)
})
