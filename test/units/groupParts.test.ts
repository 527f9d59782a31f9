import { describe, expect, it } from 'vitest'
import type { Aggregation } from '../../src/policy/Aggregation.js'
import { contactParts } from '../../src/units/ContactPart.js'
import { groupParts } from '../../src/units/groupParts.js'
import { dated } from './dated.js'
import { continuous, lasting, perDay, session } from './given.js'

const on = (day: string, fields: object = {}): object => ({
  ...lasting(`2026-03-${day}T10:00:00-06:00`, 15),
  ...fields,
})

const contacts = dated(
  on('04', { renderingProvider: 'a' }),
  on('05', { renderingProvider: 'b' }),
  on('05', { code: 'H2017', renderingProvider: 'a' }),
  on('05', { code: 'H0038', renderingProvider: 'a' }),
).flatMap((one) => contactParts('startDate')(one, one.time.billable))

// Groups as "s1 s2 | s3": sessions of a share, shares of a group.
const grouped = (aggregation: Aggregation): ReadonlyArray<string> =>
  groupParts(aggregation)(contacts).map((group) =>
    group
      .map(({ code, parts }) => `${code} ${parts.map((part) => part.dated.session.id).join(' ')}`)
      .join(' | '),
  )

const month: Aggregation = { kind: 'sum', window: { kind: 'month' }, by: ['renderingProvider'] }

const total: Aggregation = {
  kind: 'totalMinutes',
  codes: ['H2014', 'H2017'].map((code) => session({ code }).code),
  by: [],
}

describe('groupParts', () => {
  it.each<[string, Aggregation, ReadonlyArray<string>]>([
    ['contacts', continuous, ['H2014 s1', 'H2014 s2', 'H2017 s3', 'H0038 s4']],
    ['days by code', perDay, ['H2014 s1', 'H2014 s2', 'H2017 s3', 'H0038 s4']],
    ['a month by staff', month, ['H2014 s1 s3 s4', 'H2014 s2']],
    ['days that share a total', total, ['H2014 s1', 'H2014 s2 | H2017 s3', 'H0038 s4']],
    [
      'totals by staff',
      { ...total, by: ['renderingProvider'] },
      ['H2014 s1', 'H2014 s2', 'H2017 s3', 'H0038 s4'],
    ],
  ])('%s', (_, aggregation, groups) => {
    expect(grouped(aggregation)).toEqual(groups)
  })
})
