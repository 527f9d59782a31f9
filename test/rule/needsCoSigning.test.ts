import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { CoSigning } from '../../src/policy/CoSigning.js'
import { Note } from '../../src/record/Note.js'
import { StaffMember } from '../../src/record/StaffMember.js'
import { needsCoSigning } from '../../src/rule/needsCoSigning.js'
import { isCalendarDate } from '../../src/time/CalendarDate.js'

const said = (
  author: string | undefined,
  credentials: ReadonlyArray<object> | undefined,
  ofCredentials: ReadonlyArray<unknown> | undefined = ['paraprofessional', { other: 'QBA' }],
  day: string | undefined = '2026-03-02',
): unknown => {
  const note = decode(Note)({ id: 'note', session: 'session', author })
  const coSigning = decode(CoSigning)({ ofCredentials })
  const ann = decode(StaffMember)({ id: 'ann', credentials })
  if (E.isLeft(note) || E.isLeft(coSigning) || E.isLeft(ann)) return 'unreadable'
  const staff = new Map([[ann.right.id, ann.right]])
  const serviceDate = isCalendarDate(day) ? day : undefined
  return needsCoSigning(coSigning.right, note.right, { staff, serviceDate })
}

const as = (kind: unknown, from?: string, through?: string) => [{ kind, from, through }]

describe('needsCoSigning', () => {
  it.each<readonly [string, unknown, unknown]>([
    [
      'the credential, before it was given',
      said('ann', as('paraprofessional', '2026-03-03')),
      false,
    ],
    ['on its first day', said('ann', as('paraprofessional', '2026-03-02')), true],
    ['on its last day', said('ann', as('paraprofessional', '2026-01-01', '2026-03-02')), true],
    ['the day after', said('ann', as('paraprofessional', '2026-01-01', '2026-03-01')), false],
    ['another', said('ann', as('registeredNurse', '2026-01-01')), false],
    ['one by its own name', said('ann', as({ other: 'QBA' }, '2026-01-01')), true],
    ['none', said('ann', []), false],
    [
      'one beside another',
      said('ann', [
        ...as('registeredNurse', '2020-01-01'),
        ...as('paraprofessional', '2020-01-01'),
      ]),
      true,
    ],
    ['it is not known since when', said('ann', as('paraprofessional')), 'staff.credentials.from'],
    [
      'nor that, but it had ended',
      said('ann', as('paraprofessional', undefined, '2026-03-01')),
      false,
    ],
    ['nor that of another', said('ann', as('registeredNurse')), false],
    ['they are not known', said('ann', undefined), 'staff.credentials'],
    ['of somebody who is not known', said('joe', []), 'staff'],
    ['of nobody named', said(undefined, []), 'note.author'],
    [
      'on a day that is not known',
      said('ann', as('paraprofessional', '2026-01-01'), undefined, ''),
      'session.start',
    ],
  ])('%s', (_, answer, expected) => {
    expect(answer).toBe(expected)
  })

  it('of whomever, where no credentials are named', () => {
    const note = decode(Note)({ id: 'note', session: 'session' })
    if (E.isLeft(note)) return
    expect(needsCoSigning({}, note.right, { staff: undefined, serviceDate: undefined })).toBe(true)
  })
})
