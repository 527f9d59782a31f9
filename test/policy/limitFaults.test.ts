import { describe, expect, it } from 'vitest'
import { limitFaults, limitSubject } from '../../src/policy/limitFaults.js'
import { PayerPolicy } from '../../src/policy/PayerPolicy.js'
import { UnitLimit } from '../../src/policy/UnitLimit.js'
import { stated } from '../rule/judged.js'
import { given } from '../units/given.js'
import { soundEdition } from './soundHistory.js'

const limit = {
  codes: ['H2014', 'H2017'],
  window: { kind: 'month' },
  measure: 'units',
  maximum: 16,
  beyond: 'deny',
}

const found = (limits: unknown) =>
  limitFaults(given(PayerPolicy)({ ...soundEdition, limits })).map(({ path, expected }) => [
    path.join('.'),
    expected,
  ])

describe('limitFaults', () => {
  it('none of an edition that states no limit', () => {
    expect(found('notStated')).toEqual([])
  })

  it.each<[string, object, ReadonlyArray<ReadonlyArray<string>>]>([
    ['a sound one', {}, []],
    ['no code', { codes: [] }, [['limits.0.value.codes', 'at least one code']]],
    [
      'a code twice',
      { codes: ['H2014', 'H2014'] },
      [['limits.0.value.codes', 'codes that each stand once']],
    ],
    ['no modifier', { modifiers: [] }, [['limits.0.value.modifiers', 'at least one modifier']]],
    [
      'a modifier twice',
      { modifiers: ['HQ', 'HQ'] },
      [['limits.0.value.modifiers', 'modifiers that each stand once']],
    ],
    ['the last of June', { window: { kind: 'planYear', firstMonth: 6, firstDay: 30 } }, []],
    [
      'a day that June never has',
      { window: { kind: 'planYear', firstMonth: 6, firstDay: 31 } },
      [['limits.0.value.window', 'a day that the month has in every year']],
    ],
    [
      'a leap day',
      { window: { kind: 'planYear', firstMonth: 2, firstDay: 29 } },
      [['limits.0.value.window', 'a day that the month has in every year']],
    ],
    [
      'days in hours',
      { window: { kind: 'rolling24Hours' }, measure: 'days' },
      [['limits.0.value.measure', 'no days in a window of hours']],
    ],
    [
      'the plan of one member, for a worker',
      { window: { kind: 'plan' }, scope: 'staff' },
      [['limits.0.value.window', 'no plan, which is of one member']],
    ],
    [
      'whose payment counts, of a worker',
      { scope: 'staff', paidBy: 'thisPayer' },
      [['limits.0.value.paidBy', 'no payer, since a worker’s time counts whoever pays']],
    ],
    ['whose payment counts, of a member', { paidBy: 'thisPayer' }, []],
    ['a month of a worker', { scope: 'staff' }, []],
    ['the plan of a member', { window: { kind: 'plan' } }, []],
    ['sessions in hours', { window: { kind: 'rolling24Hours' }, measure: 'sessions' }, []],
  ])('%s', (_, fields, expected) => {
    expect(found([stated({ ...limit, ...fields })])).toEqual(expected)
  })

  const same = true
  const other = false

  it.each<[string, object, object, boolean]>([
    ['the same', {}, {}, same],
    ['another maximum', {}, { maximum: 8 }, same],
    ['the scope that is meant without one', {}, { scope: 'member' }, same],
    ['another scope', {}, { scope: 'memberAndProvider' }, other],
    ['a condition that narrows nothing', {}, { when: { ages: {} } }, same],
    ['a condition', {}, { when: { formats: ['group'] } }, other],
    [
      'the parts of a condition in another order',
      { when: { formats: ['group', 'family'], modalities: ['inPerson', { other: 'letters' }] } },
      { when: { formats: ['family', 'group'], modalities: [{ other: 'letters' }, 'inPerson'] } },
      same,
    ],
    ['other ages', { when: { ages: { from: 18 } } }, { when: { ages: { from: 21 } } }, other],
    [
      'a first and a last age',
      { when: { ages: { from: 18 } } },
      { when: { ages: { through: 18 } } },
      other,
    ],
    ['modifiers', {}, { modifiers: ['HQ'] }, other],
    ['modifiers in another order', { modifiers: ['HQ', 'UA'] }, { modifiers: ['UA', 'HQ'] }, same],
    [
      'as many days',
      { window: { kind: 'rollingDays', days: 7 } },
      { window: { kind: 'rollingDays', days: 7 } },
      same,
    ],
    [
      'more days',
      { window: { kind: 'rollingDays', days: 7 } },
      { window: { kind: 'rollingDays', days: 30 } },
      other,
    ],
    ['sessions beside units', {}, { measure: 'sessions' }, other],
  ])('two of which one has %s', (_, first, second, expected) => {
    const twice = [
      [
        'limits.1',
        'one limit for the same codes, window, measure, effect, scope, condition and payer',
      ],
    ]
    const both = [first, second].map((fields) => stated({ ...limit, ...fields }))
    expect(found(both)).toEqual(expected === same ? twice : [])
  })
})

describe('limitSubject', () => {
  it('is all of a limit but its maximum', () => {
    const subjects = [8, 16].map((maximum) => limitSubject(given(UnitLimit)({ ...limit, maximum })))
    expect(new Set(subjects).size).toBe(1)
  })
})
