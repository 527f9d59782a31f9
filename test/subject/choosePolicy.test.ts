import { describe, expect, it } from 'vitest'
import { Member } from '../../src/record/Member.js'
import { choosePolicy, payerPaying, type PolicyChoice } from '../../src/subject/choosePolicy.js'
import { policiesOf } from '../../src/subject/Policies.js'
import { given } from '../units/given.js'
import { counting, day, ordersOf } from './chartOf.js'

const policies = policiesOf([
  counting({}, { payer: 'medicaid' }),
  counting({}, { payer: 'plan' }),
  counting({}, { payer: 'agency', kind: 'agency' }),
])

const chosenBy = (coverages: unknown, serviceDate: string | undefined = '2026-03-02'): string => {
  const member = given(Member)({ id: 'member', coverages })
  const choice = choosePolicy(policies)(
    member,
    serviceDate === undefined ? undefined : day(serviceDate),
  )
  switch (choice.kind) {
    case 'chosen':
      return choice.policy.history.payer
    case 'noEdition':
      return `${choice.kind}: ${choice.payer} ${choice.why}`
    default:
      return choice.kind
  }
}

describe('choosePolicy', () => {
  it.each([
    ['not known who covers', undefined, 'coverageUnknown'],
    ['covered by nobody', [], 'notCovered'],
    ['covered by one', [{ payer: 'medicaid' }], 'medicaid'],
    ['covered by a payer without a policy', [{ payer: 'unheard of' }], 'payerUnknown'],
    ['an agency is no payer', [{ payer: 'agency' }], 'payerUnknown'],
    ['from the day', [{ payer: 'plan', from: '2026-03-02' }], 'plan'],
    ['from the day after', [{ payer: 'plan', from: '2026-03-03' }], 'notCovered'],
    ['through the day', [{ payer: 'plan', through: '2026-03-02' }], 'plan'],
    ['through the day before', [{ payer: 'plan', through: '2026-03-01' }], 'notCovered'],
    [
      'from after through covers nothing',
      [{ payer: 'plan', from: '2026-03-03', through: '2026-03-01' }],
      'notCovered',
    ],
    [
      'the lowest order pays first',
      [
        { payer: 'medicaid', order: 2 },
        { payer: 'plan', order: 1 },
      ],
      'plan',
    ],
    ['an order before none', [{ payer: 'medicaid' }, { payer: 'plan', order: 1_000 }], 'plan'],
    [
      'the first has ended',
      [
        { payer: 'medicaid', order: 2 },
        { payer: 'plan', order: 1, through: '2026-03-01' },
      ],
      'medicaid',
    ],
    [
      'the first is not known: the second does not stand in for it',
      [
        { payer: 'unheard of', order: 1 },
        { payer: 'plan', order: 2 },
      ],
      'payerUnknown',
    ],
    [
      'two of the same order: which pays first is not guessed',
      [
        { payer: 'medicaid', order: 1 },
        { payer: 'plan', order: 1 },
      ],
      'coverageUnknown',
    ],
    ['two without an order', [{ payer: 'medicaid' }, { payer: 'plan' }], 'coverageUnknown'],
    ['one payer twice', [{ payer: 'plan' }, { payer: 'plan', from: '2026-01-01' }], 'plan'],
  ])('%s', (_, coverages, expected) => {
    expect(chosenBy(coverages)).toBe(expected)
    for (const order of ordersOf<object>(coverages ?? [])) {
      if (coverages !== undefined) expect(chosenBy(order)).toBe(expected)
    }
  })

  it.each([
    ['2025-12-31', 'noEdition: plan beforeFirst'],
    ['2026-01-01', 'plan'],
    ['2026-12-31', 'plan'],
    ['2027-01-01', 'noEdition: plan afterLast'],
  ])('on %s: %s, never the edition before or after', (date, expected) => {
    expect(chosenBy([{ payer: 'plan' }], date)).toBe(expected)
  })

  it('without a service date there is no policy', () => {
    const member = given(Member)({ id: 'member', coverages: [{ payer: 'plan' }] })
    expect(choosePolicy(policies)(member, undefined)).toEqual({ kind: 'noServiceDate' })
  })
})

it.each<readonly [PolicyChoice, string | undefined]>([
  [{ kind: 'noEdition', payer: 'payer', why: 'afterLast' }, 'payer'],
  [{ kind: 'notCovered' }, ''],
  [{ kind: 'payerUnknown' }, ''],
  [{ kind: 'coverageUnknown' }, undefined],
  [{ kind: 'noServiceDate' }, undefined],
])('says who pays: %j', (choice, expected) => {
  expect(payerPaying(choice)).toBe(expected)
})
