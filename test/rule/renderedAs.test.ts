import { describe, expect, it } from 'vitest'
import { StaffMember } from '../../src/record/StaffMember.js'
import { renderedAs } from '../../src/rule/renderedAs.js'
import { subjectsOf } from '../claim/subjectsOf.js'
import { held } from '../subject/chartOf.js'
import { given } from '../units/given.js'

/** Whether somebody of some credentials rendered a session on 2 March 2026 as a nurse or under a grade of the payer's own. */
const said = (credentials: ReadonlyArray<object> | undefined): unknown => {
  const record = given(StaffMember)({ id: 'renderer', credentials })
  const answers = subjectsOf([held('a', '09:00', '10:00')]).map((subject) =>
    renderedAs(['registeredNurse', { other: 'coach' }])({
      ...subject,
      renderingProvider: { kind: 'chosen', record },
    }),
  )
  return answers.map((answer) => (typeof answer === 'object' ? answer.missing : answer))[0]
}

const nurse = (from?: string, through?: string) => ({ kind: 'registeredNurse', from, through })

describe('renderedAs', () => {
  it.each<readonly [string, ReadonlyArray<object> | undefined, unknown]>([
    ['credentials that are not known', undefined, ['staff.credentials']],
    ['none', [], false],
    ['one of another kind', [{ kind: 'intern', from: '2020-01-01' }], false],
    ['one in force', [nurse('2026-03-02', '2026-03-02')], true],
    ['one by its own name', [{ kind: { other: 'coach' }, from: '2020-01-01' }], true],
    ['one that had ended', [nurse('2020-01-01', '2026-03-01')], false],
    ['one that had not begun', [nurse('2026-03-03')], false],
    ['one of unknown beginning', [nurse()], ['staff.credentials.from']],
    ['one of unknown beginning and one in force', [nurse(), nurse('2020-01-01')], true],
    ['one of unknown beginning that had ended', [nurse(undefined, '2026-03-01')], false],
  ])('%s', (_, credentials, expected) => {
    expect(said(credentials)).toEqual(expected)
  })

  it.each([
    ['are not known', undefined],
    ['are held since no known day', [nurse()]],
  ])('rests on the staff record where the credentials %s', (_, credentials) => {
    const record = given(StaffMember)({ id: 'renderer', credentials })
    const renderingProvider = { kind: 'chosen', record } as const
    const answers = subjectsOf([held('a', '09:00', '10:00')]).map((subject) =>
      renderedAs(['registeredNurse'])({ ...subject, renderingProvider }),
    )
    const evidence = [
      { record: 'session', id: 'a' },
      { record: 'staff', id: 'renderer' },
    ]
    expect(answers).toMatchObject([{ outcome: 'undetermined', evidence }])
  })

  it('of a renderer who is not named, or not on file', () => {
    const answers = subjectsOf([held('a', '09:00', '10:00')]).flatMap((subject) => [
      renderedAs(['intern'])(subject),
      renderedAs(['intern'])({ ...subject, renderingProvider: { kind: 'none' } }),
    ])
    expect(answers).toMatchObject([
      { missing: ['session.renderingProvider'] },
      { missing: ['staff'] },
    ])
  })

  it('of a session of no day: not as what the renderer never was, else it cannot be told', () => {
    const record = given(StaffMember)({ id: 'renderer', credentials: [nurse('2020-01-01')] })
    const renderingProvider = { kind: 'chosen', record } as const
    const answers = subjectsOf([held('a', '09:00', '10:00', { start: undefined })]).flatMap(
      (subject) =>
        [renderedAs(['intern']), renderedAs(['registeredNurse'])].map((isOf) =>
          isOf({ ...subject, renderingProvider }),
        ),
    )
    expect(answers).toEqual([
      false,
      {
        outcome: 'undetermined',
        missing: ['session.start'],
        evidence: [{ record: 'session', id: 'a' }],
      },
    ])
  })
})
