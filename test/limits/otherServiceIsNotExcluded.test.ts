import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, policy, stated, type Case } from '../rule/judged.js'

const rule = 'otherServiceIsNotExcluded'
const none = undefined

const excluding = (fields: object = {}) =>
  policy({
    claimTerms: {
      exclusions: [
        stated({ codes: ['H2017', 'H0038'], scope: 'sameDay', beyond: 'deny', ...fields }),
      ],
    },
  })

const sameDay = [excluding()]
const sameTime = [excluding({ scope: 'sameTime' })]

const other = (start: string, end: string, fields: object = {}) => ({
  id: 'other',
  code: 'H2017',
  status: 'finished',
  start: `2026-03-02T${start}:00-06:00`,
  end: `2026-03-02T${end}:00-06:00`,
  ...fields,
})

const onDay = (date: string, fields: object = {}) => ({
  ...other('', '', fields),
  start: `${date}T14:00:00-06:00`,
  end: `${date}T15:00:00-06:00`,
})

const onSameDay = 'notMet: sameDayServiceIsExcluded'
const atSameTime = 'notMet: sameTimeServiceIsExcluded'

// The session that is judged is on 2 March 2026 from 9:00 to 10:00.
describe('otherServiceIsNotExcluded', () => {
  it.each<readonly [string, Case, string]>([
    ['no other session', {}, 'met'],
    ['one of the same day', { others: [other('14:00', '15:00')] }, onSameDay],
    ['one of the day before', { others: [onDay('2026-03-01')] }, 'met'],
    ['one of the day after', { others: [onDay('2026-03-03')] }, 'met'],
    [
      'one whose service date is that day',
      { others: [onDay('2026-03-03', { serviceDate: '2026-03-02' })] },
      onSameDay,
    ],
    [
      'one of a code that is not named',
      { others: [other('14:00', '15:00', { code: 'T1017' })] },
      'met',
    ],
    [
      'another session of the service itself',
      { others: [other('14:00', '15:00', { code: 'H2014' })] },
      'met',
    ],
    [
      'one that was cancelled',
      { others: [other('14:00', '15:00', { status: 'cancelled' })] },
      'met',
    ],
    [
      'one that the member missed',
      { others: [other('14:00', '15:00', { status: 'noShow' })] },
      'met',
    ],
    ['one that is planned', { others: [other('14:00', '15:00', { status: 'planned' })] }, 'met'],
    [
      'one that is planned, when sessions are planned',
      { others: [other('14:00', '15:00', { status: 'planned' })], moment: 'schedule' },
      onSameDay,
    ],
    ['one without an end', { others: [other('14:00', '', { end: none })] }, onSameDay],
    [
      'one without the member',
      { others: [other('14:00', '15:00', { memberPresent: false })] },
      onSameDay,
    ],
    [
      'one whose day is not known',
      { others: [other('', '', { start: none, end: none })] },
      'undetermined: session.start',
    ],
    [
      'not every session is known',
      { chart: { incomplete: ['sessions'] } },
      'undetermined: sessions',
    ],
    [
      'not every session is known, and one is seen',
      { others: [other('14:00', '15:00')], chart: { incomplete: ['sessions'] } },
      onSameDay,
    ],
    [
      'its own times are wrong, and its day is known',
      { session: { end: '2026-03-02T08:00:00-06:00' }, others: [other('14:00', '15:00')] },
      onSameDay,
    ],
  ])('on one day: %s', (_, given, outcome) => {
    expect(outcomeOf(rule, { policies: sameDay, ...given })).toBe(outcome)
  })

  it.each<readonly [string, Case, string]>([
    ['no other session', {}, 'met'],
    ['one later that day', { others: [other('14:00', '15:00')] }, 'met'],
    ['one that ends as it begins', { others: [other('08:00', '09:00')] }, 'met'],
    ['one that ends a minute into it', { others: [other('08:00', '09:01')] }, atSameTime],
    ['one that begins as it ends', { others: [other('10:00', '11:00')] }, 'met'],
    ['one that begins a minute before its end', { others: [other('09:59', '11:00')] }, atSameTime],
    ['one around it', { others: [other('08:00', '11:00')] }, atSameTime],
    [
      'one without the member',
      { others: [other('09:00', '10:00', { memberPresent: false })] },
      atSameTime,
    ],
    [
      'one that was cancelled',
      { others: [other('09:00', '10:00', { status: 'cancelled' })] },
      'met',
    ],
    [
      'one of a code that is not named',
      { others: [other('09:00', '10:00', { code: 'T1017' })] },
      'met',
    ],
    [
      'one without an end that began before its end',
      { others: [other('09:30', '', { end: none })] },
      'undetermined: session.end',
    ],
    ['one without an end that began after', { others: [other('10:00', '', { end: none })] }, 'met'],
    [
      'one without a start, of that day',
      { others: [other('', '', { start: none, end: none, serviceDate: '2026-03-02' })] },
      'undetermined: session.end',
    ],
    [
      'one whose day is not known',
      { others: [other('', '', { start: none, end: none })] },
      'undetermined: session.start',
    ],
    ['its own times are wrong', { session: { end: '2026-03-02T08:00:00-06:00' } }, 'notApplicable'],
    [
      'it goes on and its end is not known',
      { session: { status: 'inProgress', end: none } },
      'undetermined: session.end',
    ],
    [
      'not every session is known',
      { chart: { incomplete: ['sessions'] } },
      'undetermined: sessions',
    ],
  ])('at one time: %s', (_, given, outcome) => {
    expect(outcomeOf(rule, { policies: sameTime, ...given })).toBe(outcome)
  })

  it('does not miss one among very many at once', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...other('08:00', '12:00', { code: 'T1017' }),
      id: `other ${index}`,
    }))
    const others = [...many, other('09:30', '09:40')]
    expect(outcomeOf(rule, { policies: sameTime, others })).toBe(atSameTime)
  })

  it.each<readonly [string, Case, string]>([
    ['the policy is silent', { policies: [policy()] }, 'notApplicable'],
    [
      'it is about groups, and this is none',
      {
        policies: [excluding({ when: { formats: ['group'] } })],
        session: { format: { kind: 'individual' } },
      },
      'notApplicable',
    ],
    [
      'it is about groups, and the format is not known',
      { policies: [excluding({ when: { formats: ['group'] } })] },
      'undetermined: session.format',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, { others: [other('14:00', '15:00')], ...given })).toBe(outcome)
  })

  it('names the other sessions and their codes, in whichever order they come', () => {
    const others = [
      other('14:00', '15:00', { id: 'b' }),
      other('16:00', '17:00', { id: 'a', code: 'H0038' }),
    ]
    const finding = openSaidBy(rule, { policies: sameDay, others })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'sameDayServiceIsExcluded',
        serviceDate: '2026-03-02',
        sessions: ['a', 'b'],
        codes: ['H0038', 'H2017'],
      },
      fixedBy: 'biller',
      carc: '231',
    })
    expect(evidenceOf(finding)).toEqual(['session a', 'session b', 'session session'])
    const again = openSaidBy(rule, { policies: sameDay, others: [...others].reverse() })
    expect(again).toEqual(finding)
  })

  it('points at the start where minutes are shared, and rests on what is not known', () => {
    const shared = openSaidBy(rule, { policies: sameTime, others: [other('09:30', '11:00')] })
    expect(shared).toMatchObject({ field: 'start', carc: '97' })
    const open = openSaidBy(rule, {
      policies: sameTime,
      others: [other('08:30', '', { end: none })],
    })
    expect(evidenceOf(open)).toEqual(['session session', 'session other'])
  })

  it.each([
    ['sameDay', 'sameDayServiceIsQuestioned'],
    ['sameTime', 'sameTimeServiceIsQuestioned'],
  ])('only warns where the policy looks at services: %s', (scope, reason) => {
    const policies = [excluding({ scope, beyond: 'warn' })]
    const finding = openSaidBy(rule, { policies, others: [other('09:30', '11:00')] })
    expect(finding).toMatchObject({ severity: 'warning', detail: { reason } })
    expect(finding).not.toHaveProperty('carc')
    const open = openSaidBy(rule, { policies, chart: { incomplete: ['sessions'] } })
    expect(open).toMatchObject({ outcome: 'undetermined', severity: 'warning' })
  })

  it('points at no field where only the day is shared, and names its own session once', () => {
    const finding = openSaidBy(rule, { policies: sameDay, others: [other('14:00', '15:00')] })
    expect(finding).not.toHaveProperty('field')
    expect(evidenceOf(finding)).toEqual(['session other', 'session session'])
  })

  it('what is not known weighs as much as what the policy denies', () => {
    const chart = { incomplete: ['sessions'] }
    expect(openSaidBy(rule, { policies: sameDay, chart })).toMatchObject({ severity: 'error' })
  })
})
