import { describe, expect, it } from 'vitest'
import type { CredentialKind } from '../../src/code/CredentialKind.js'
import { Signature } from '../../src/record/Signature.js'
import { StaffMember } from '../../src/record/StaffMember.js'
import { credentialedAs } from '../../src/rule/credentialedAs.js'
import { recordsById } from '../../src/subject/recordsById.js'
import { given } from '../units/given.js'

const asked: ReadonlyArray<CredentialKind> = ['licensedPractitioner', { other: 'LPHA' }]

/** Whether the signer of a signature of 2 March 2026 is credentialed as is asked. */
const said = (signature: object, credentials?: ReadonlyArray<object>, id = 'ann'): string => {
  const staff = recordsById([given(StaffMember)({ id, credentials })])
  const as = credentialedAs(
    asked,
    given(Signature)({ signedOn: '2026-03-02', ...signature }),
    staff,
  )
  if (typeof as === 'boolean') return String(as)
  return `${as.ofSignature ? 'of the signature: ' : ''}${as.missing}`
}

const licensed = (from?: string, through?: string) => ({
  kind: 'licensedPractitioner',
  from,
  through,
})
const byAnn = { signedBy: 'ann' }

describe('credentialedAs', () => {
  it.each<readonly [string, object, string]>([
    ['one of them', { credential: 'licensedPractitioner' }, 'true'],
    ['one of them by its own name', { credential: { other: 'LPHA' } }, 'true'],
    ['a known word by its name', { credential: { other: 'licensedPractitioner' } }, 'true'],
    ['another one', { credential: 'intern' }, 'false'],
    ['none, and nobody is named', {}, 'of the signature: credential'],
    ['none, and a member signs', { role: 'member' }, 'false'],
    ['none, and a guardian signs', { role: 'guardian' }, 'false'],
  ])('beside the signature stands %s', (_, signature, expected) => {
    expect(said(signature)).toBe(expected)
  })

  it.each<readonly [string, ReadonlyArray<object> | undefined, string]>([
    ['not known', undefined, 'staff.credentials'],
    ['none', [], 'false'],
    ['another one', [{ kind: 'intern', from: '2020-01-01' }], 'false'],
    ['from the day', [licensed('2026-03-02')], 'true'],
    ['from the day after', [licensed('2026-03-03')], 'false'],
    ['through the day', [licensed('2020-01-01', '2026-03-02')], 'true'],
    ['through the day before', [licensed('2020-01-01', '2026-03-01')], 'false'],
    ['from a day that is not known', [licensed()], 'staff.credentials.from'],
    ['ended, from a day that is not known', [licensed(undefined, '2026-03-01')], 'false'],
    ['ended and renewed', [licensed('2020-01-01', '2025-12-31'), licensed('2026-01-01')], 'true'],
    ['one not known and one in force', [licensed(), licensed('2026-01-01')], 'true'],
    [
      'one not known and one ended',
      [licensed('2020-01-01', '2025-12-31'), licensed()],
      'staff.credentials.from',
    ],
    ['one of another name', [{ kind: { other: 'LPHA' }, from: '2020-01-01' }], 'true'],
  ])('on file is a credential: %s', (_, credentials, expected) => {
    expect(said(byAnn, credentials)).toBe(expected)
  })

  it('one on file does where another stands beside the signature', () => {
    expect(said({ ...byAnn, credential: 'intern' }, [licensed('2020-01-01')])).toBe('true')
    expect(said({ ...byAnn, credential: 'intern' }, [])).toBe('false')
    expect(said({ ...byAnn, credential: 'intern' }, undefined)).toBe('staff.credentials')
  })

  it('one beside the signature does where none is on file', () => {
    expect(said({ ...byAnn, credential: 'licensedPractitioner' }, [])).toBe('true')
  })

  it('without the day of the signature one on file cannot be told, unless there is none', () => {
    const undated = { ...byAnn, signedOn: undefined }
    expect(said(undated, [licensed('2020-01-01')])).toBe('of the signature: signedOn')
    expect(said(undated, [])).toBe('false')
  })

  it('staff who are not known cannot be told', () => {
    expect(said(byAnn, [licensed('2020-01-01')], 'bob')).toBe('staff')
    expect(credentialedAs(asked, given(Signature)(byAnn), undefined)).toEqual({
      missing: 'staff',
      ofSignature: false,
    })
  })
})
