import type { Contradiction } from '../codec/refined.js'
import type { Modality } from '../code/Modality.js'
import { daysInMonth } from '../time/daysInMonth.js'
import type { Condition } from './Condition.js'
import type { LimitWindow } from './LimitWindow.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { repeatedAt } from './repeatedAt.js'
import { stated } from './stated.js'
import type { UnitLimit } from './UnitLimit.js'

/** What contradicts itself in the limits of an edition: one that counts nothing, or two of the same. */
export const limitFaults = ({ limits }: PayerPolicy): ReadonlyArray<Contradiction> => {
  const values = stated(limits).map(({ value }) => value)
  return [
    ...values.flatMap((limit, index) => faultsOf(limit, ['limits', index, 'value'])),
    ...repeatedAt(values.map(limitSubject)).map((index) => ({
      path: ['limits', index],
      expected: 'one limit for the same codes, window, measure, effect, scope, condition and payer',
    })),
  ]
}

const faultsOf = (
  { codes, window, measure, scope, modifiers, paidBy }: UnitLimit,
  path: ReadonlyArray<string | number>,
): ReadonlyArray<Contradiction> => [
  ...listFaults(codes, 'code', [...path, 'codes']),
  ...(modifiers === undefined ? [] : listFaults(modifiers, 'modifier', [...path, 'modifiers'])),
  ...(isNeverBegun(window)
    ? [{ path: [...path, 'window'], expected: 'a day that the month has in every year' }]
    : []),
  ...(window.kind === 'rolling24Hours' && measure === 'days'
    ? [{ path: [...path, 'measure'], expected: 'no days in a window of hours' }]
    : []),
  ...(window.kind === 'plan' && scope === 'staff'
    ? [{ path: [...path, 'window'], expected: 'no plan, which is of one member' }]
    : []),
  ...(paidBy !== undefined && scope === 'staff'
    ? [
        {
          path: [...path, 'paidBy'],
          expected: 'no payer, since a worker’s time counts whoever pays',
        },
      ]
    : []),
]

const listFaults = (
  list: ReadonlyArray<string>,
  name: string,
  path: ReadonlyArray<string | number>,
): ReadonlyArray<Contradiction> => {
  if (list.length === 0) return [{ path, expected: `at least one ${name}` }]
  return repeatedAt(list).length === 0 ? [] : [{ path, expected: `${name}s that each stand once` }]
}

const aCommonYear = 2001

const isNeverBegun = (window: LimitWindow): boolean =>
  window.kind === 'planYear' && window.firstDay > daysInMonth(aCommonYear, window.firstMonth)

/** All of a limit but its maximum, as one text: two limits contradict each other where they have it in common. */
export const limitSubject = (limit: UnitLimit): string => {
  const { codes, window, measure, beyond, scope = 'member', when = {}, modifiers = [] } = limit
  const { paidBy = null } = limit
  return JSON.stringify([
    [...codes].sort(),
    window,
    measure,
    beyond,
    scope,
    conditionSubject(when),
    [...new Set(modifiers)].sort(),
    paidBy,
  ])
}

const conditionSubject = ({ ages, formats, modalities }: Condition) => [
  ages?.from ?? null,
  ages?.through ?? null,
  formats === undefined ? null : [...new Set(formats)].sort(),
  modalities === undefined ? null : [...new Set(modalities.map(nameOf))].sort(),
]

const nameOf = (modality: Modality): string =>
  typeof modality === 'string' ? modality : modality.other
