import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { CoSigning } from '../../src/policy/CoSigning.js'
import { Note } from '../../src/record/Note.js'
import { StaffMember } from '../../src/record/StaffMember.js'
import { needsCoSigning } from '../../src/rule/needsCoSigning.js'
import { day } from '../subject/chartOf.js'

const said = (
  author: string | undefined,
  credentials: ReadonlyArray<object> | undefined,
  ofCredentials: ReadonlyArray<unknown> | undefined = ['paraprofessional', { other: 'QBA' }],
): unknown => {
  const note = decode(Note)({ id: 'note', session: 'session', author })
  const coSigning = decode(CoSigning)({ ofCredentials })
  const ann = decode(StaffMember)({ id: 'ann', credentials })
  if (E.isLeft(note) || E.isLeft(coSigning) || E.isLeft(ann)) return 'unreadable'
  const staff = new Map([[ann.right.id, ann.right]])
  return needsCoSigning(coSigning.right, note.right, { staff, serviceDate: day('2026-03-02') })
}

const as = (kind: unknown, from?: string, through?: string) => [{ kind, from, through }]

describe('needsCoSigning', () => {
  it.each<readonly [string, Parameters<typeof said>, unknown]>([
    ['the credential, before it was given', ['ann', as('paraprofessional', '2026-03-03')], false],
    ['on its first day', ['ann', as('paraprofessional', '2026-03-02')], true],
    ['on its last day', ['ann', as('paraprofessional', '2026-01-01', '2026-03-02')], true],
    ['the day after', ['ann', as('paraprofessional', '2026-01-01', '2026-03-01')], false],
    ['another', ['ann', as('registeredNurse', '2026-01-01')], false],
    ['one by its own name', ['ann', as({ other: 'QBA' }, '2026-01-01')], true],
    ['none', ['ann', []], false],
    [
      'one beside another',
      ['ann', [...as('registeredNurse', '2020-01-01'), ...as('paraprofessional', '2020-01-01')]],
      true,
    ],
    ['it is not known since when', ['ann', as('paraprofessional')], 'staff.credentials.from'],
    ['nor that, but it had ended', ['ann', as('paraprofessional', undefined, '2026-03-01')], false],
    ['nor that of another', ['ann', as('registeredNurse')], false],
    ['they are not known', ['ann', undefined], 'staff.credentials'],
    ['of somebody who is not known', ['joe', []], 'staff'],
    ['of nobody named', [undefined, []], 'note.author'],
  ])('%s', (_, of, expected) => {
    expect(said(...of)).toBe(expected)
  })

  it('of whomever, where no credentials are named', () => {
    const note = decode(Note)({ id: 'note', session: 'session' })
    if (E.isLeft(note)) return
    expect(
      needsCoSigning({}, note.right, { staff: undefined, serviceDate: day('2026-03-02') }),
    ).toBe(true)
  })
})
