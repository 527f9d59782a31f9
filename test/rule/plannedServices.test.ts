import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../src/claim/Finding.js'
import { openSaidBy, policy, quarterHours, stated, evidenceOf } from './judged.js'

const policies = [
  policy({
    units: quarterHours,
    planTerms: { elements: [stated('service')], unitsWithinPlannedAmount: stated({}) },
  }),
]

const rules: ReadonlyArray<RuleId> = ['planOrdersService', 'unitsAreWithinPlannedAmount']

const planned = (services?: ReadonlyArray<object>) => ({
  plans: [{ id: 'plan', effective: { from: '2026-01-01' }, services }],
})

describe.each(rules)('plannedServices, of which %s asks', (rule) => {
  it.each<readonly [string, ReadonlyArray<object> | undefined, object]>([
    ['services that are not known', undefined, { missing: ['plan.services'] }],
    [
      'no service',
      [],
      { detail: { reason: 'serviceIsNotPlanned', plan: 'plan', code: 'H2014' }, field: 'services' },
    ],
    [
      'a service of other days',
      [{ code: 'H2014', effective: { from: '2026-03-03' } }],
      {
        detail: {
          reason: 'plannedServiceIsNotInEffect',
          plan: 'plan',
          code: 'H2014',
          serviceDate: '2026-03-02',
        },
        field: 'services',
      },
    ],
  ])('%s', (_, services, expected) => {
    const finding = openSaidBy(rule, { chart: planned(services), policies })
    expect(finding).toMatchObject(expected)
    expect(evidenceOf(finding)).toEqual(['session session', 'plan plan'])
  })
})
