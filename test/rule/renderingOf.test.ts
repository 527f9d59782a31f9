import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { StaffMember } from '../../src/record/StaffMember.js'
import { renderingOf } from '../../src/rule/renderingOf.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const subjects = subjectsOf([held('session', '09:00', '10:00')])
const ann = given(StaffMember)({ id: 'ann' })

describe('renderingOf', () => {
  it('is the staff member who rendered, or that nobody is named', () => {
    const named = subjects.map((subject) =>
      renderingOf({ ...subject, renderingProvider: { kind: 'chosen', record: ann } }),
    )
    expect(named.map(E.map(({ staff }) => staff))).toEqual([E.right(ann)])
    expect(subjects.map(renderingOf).map(E.mapLeft(({ outcome }) => outcome))).toEqual([
      E.left('undetermined'),
    ])
  })
})
