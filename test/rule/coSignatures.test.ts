import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { list } from '../../src/codec/list.js'
import { CoSigning } from '../../src/policy/CoSigning.js'
import { Note } from '../../src/record/Note.js'
import { StaffMember } from '../../src/record/StaffMember.js'
import { coSignatures } from '../../src/rule/coSignatures.js'

const staff = [
  { id: 'lee', credentials: [{ kind: 'licensedPractitioner', from: '2020-01-01' }] },
  { id: 'pat', credentials: [{ kind: 'intern', from: '2020-01-01' }] },
  { id: 'eve' },
]

const found = (coSigning: object, fields: object) => {
  const requirement = decode(CoSigning)(coSigning)
  const note = decode(Note)({ id: 'note', session: 'session', author: 'ann', ...fields })
  const known = decode(list(StaffMember))(staff)
  if (E.isLeft(requirement) || E.isLeft(note) || E.isLeft(known)) return undefined
  const byId = new Map(known.right.map((one) => [one.id, one]))
  const { candidates, ...rest } = coSignatures(requirement.right, note.right, byId)
  return {
    ...rest,
    candidates: candidates.map(({ signature, field, missing }) => [
      signature.signedBy ?? signature.role,
      field,
      ...missing,
    ]),
  }
}

const licensed = { credentials: ['licensedPractitioner'] }
const supervisor = { roles: ['supervisor'] }
const signedOn = '2026-03-02'

describe('coSignatures', () => {
  it.each<readonly [string, object, object, ReadonlyArray<ReadonlyArray<string>>]>([
    [
      'takes those that stand as such',
      {},
      { coSignatures: [{ signedBy: 'lee' }] },
      [['lee', 'note.coSignatures']],
    ],
    [
      'takes the signatures that are not the author’s',
      {},
      { signatures: [{ signedBy: 'ann' }, { signedBy: 'lee' }, { role: 'author' }] },
      [['lee', 'note.signatures']],
    ],
    ['leaves out the author', {}, { coSignatures: [{ signedBy: 'ann' }] }, []],
    ['leaves out the member', {}, { coSignatures: [{ role: 'member' }] }, []],
    ['leaves out the guardian', {}, { coSignatures: [{ role: 'guardian' }] }, []],
    [
      'takes a supervisor where no role is named',
      {},
      { coSignatures: [{ role: 'supervisor' }] },
      [['supervisor', 'note.coSignatures']],
    ],
    [
      'takes one of two roles',
      { roles: ['guardian', 'supervisor'] },
      { coSignatures: [{ role: 'supervisor' }] },
      [['supervisor', 'note.coSignatures']],
    ],
    [
      'takes that of nobody named, where no author is named either',
      {},
      { author: undefined, coSignatures: [{ role: 'supervisor' }] },
      [['supervisor', 'note.coSignatures']],
    ],
    [
      'takes the guardian where the role is named',
      { roles: ['guardian'] },
      { coSignatures: [{ role: 'guardian' }] },
      [['guardian', 'note.coSignatures']],
    ],
    [
      'leaves out another role',
      supervisor,
      { coSignatures: [{ signedBy: 'lee', role: 'practitioner' }] },
      [],
    ],
    [
      'leaves open a role that is not known',
      supervisor,
      { coSignatures: [{ signedBy: 'lee' }] },
      [['lee', 'note.coSignatures', 'note.coSignatures.role']],
    ],
    [
      'takes a credential that staff hold',
      licensed,
      { coSignatures: [{ signedBy: 'lee', signedOn }] },
      [['lee', 'note.coSignatures']],
    ],
    [
      'leaves out another credential',
      licensed,
      { coSignatures: [{ signedBy: 'pat', signedOn }] },
      [],
    ],
    [
      'leaves open credentials that are not known',
      licensed,
      { signatures: [{ signedBy: 'eve', signedOn }] },
      [['eve', 'note.signatures', 'staff.credentials']],
    ],
    [
      'leaves open the day on which they are held',
      licensed,
      { coSignatures: [{ signedBy: 'lee' }] },
      [['lee', 'note.coSignatures', 'note.coSignatures.signedOn']],
    ],
  ])('%s', (_, coSigning, fields, candidates) => {
    expect(found(coSigning, fields)?.candidates).toEqual(candidates)
  })

  it.each<readonly [string, object, boolean, boolean]>([
    ['nothing is known', {}, false, false],
    ['there is none', { coSignatures: [] }, false, true],
    ['there is one that does not count', { coSignatures: [{ role: 'member' }] }, true, true],
    ['the author’s stands there', { coSignatures: [{ signedBy: 'ann' }] }, false, true],
    ['another stands among the signatures', { signatures: [{ signedBy: 'pat' }] }, true, false],
  ])('says whether there are any and whether all are known, where %s', (_, fields, any, all) => {
    expect(found({}, fields)).toMatchObject({ areAny: any, areAllKnown: all })
  })
})
