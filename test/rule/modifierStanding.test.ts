import { describe, expect, it } from 'vitest'
import { ModifierRequirement } from '../../src/policy/ModifierRequirement.js'
import { StaffMember } from '../../src/record/StaffMember.js'
import { modifierStanding } from '../../src/rule/modifierStanding.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'
import { given } from '../units/given.js'

/** What an entry says of a session, rendered by somebody of these credentials. */
const said = (entry: object, session: object, credentials?: ReadonlyArray<object>): unknown => {
  const record = given(StaffMember)({ id: 'renderer', credentials })
  const standings = subjectsOf([held('a', '09:00', '10:00', session)]).map((subject) =>
    modifierStanding(given(ModifierRequirement)({ modifier: 'HQ', ...entry }))({
      ...subject,
      renderingProvider: { kind: 'chosen', record },
    }),
  )
  return standings.map((one) => (typeof one === 'object' ? one.missing.join(', ') : one))[0]
}

const groups = { when: { formats: ['group'] } }
const interns = { credentials: ['intern'] }
const minds = { programs: ['mentalHealth', { other: 'wraparound' }] }
const without = { memberPresent: false }
const inGroup = { format: { kind: 'group' } }
const alone = { format: { kind: 'individual' } }
const intern = [{ kind: 'intern', from: '2020-01-01' }]

describe('modifierStanding', () => {
  it.each<readonly [string, object, object, ReadonlyArray<object> | undefined, string]>([
    ['an entry without a condition', {}, {}, undefined, 'required'],
    ['its condition holds', groups, inGroup, undefined, 'required'],
    ['its condition fails', groups, alone, undefined, 'notRequired'],
    ['its condition is not known', groups, {}, undefined, 'session.format'],
    ['its credential is held', interns, {}, intern, 'required'],
    ['its credential is not held', interns, {}, [], 'notRequired'],
    ['its credential is not known', interns, {}, undefined, 'staff.credentials'],
    ['both hold', { ...groups, ...interns }, inGroup, intern, 'required'],
    [
      'one fails, the other is not known',
      { ...groups, ...interns },
      alone,
      undefined,
      'notRequired',
    ],
    ['the other fails, the one is not known', { ...groups, ...interns }, {}, [], 'notRequired'],
    [
      'one holds, the other is not known',
      { ...groups, ...interns },
      inGroup,
      undefined,
      'staff.credentials',
    ],
    [
      'the other holds, the one is not known',
      { ...groups, ...interns },
      {},
      intern,
      'session.format',
    ],
    [
      'its program is given',
      minds,
      { programs: ['substanceUse', 'mentalHealth'] },
      undefined,
      'required',
    ],
    [
      'its program by name is given',
      minds,
      { programs: [{ other: 'wraparound' }] },
      undefined,
      'required',
    ],
    ['another program is given', minds, { programs: ['substanceUse'] }, undefined, 'notRequired'],
    ['no program is given', minds, { programs: [] }, undefined, 'notRequired'],
    ['the program is not known', minds, {}, undefined, 'session.programs'],
    ['without the member, who was away', without, { memberPresent: false }, undefined, 'required'],
    [
      'without the member, who was there',
      without,
      { memberPresent: true },
      undefined,
      'notRequired',
    ],
    ['without the member, not known', without, {}, undefined, 'session.memberPresent'],
    [
      'with the member, who was there',
      { memberPresent: true },
      { memberPresent: true },
      undefined,
      'required',
    ],
    [
      'with the member, who was away',
      { memberPresent: true },
      { memberPresent: false },
      undefined,
      'notRequired',
    ],
    [
      'two parts are not known, and a third fails',
      { ...groups, ...minds, ...without },
      { memberPresent: true },
      undefined,
      'notRequired',
    ],
    [
      'none of four parts is known',
      { ...groups, ...interns, ...minds, ...without },
      {},
      undefined,
      'session.format, staff.credentials, session.programs, session.memberPresent',
    ],
    [
      'neither is known',
      { ...groups, ...interns },
      {},
      undefined,
      'session.format, staff.credentials',
    ],
  ])('%s', (_, entry, session, credentials, expected) => {
    expect(said(entry, session, credentials)).toBe(expected)
  })
})
