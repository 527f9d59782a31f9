import { describe, expect, it } from 'vitest'
import { plannedCapacities } from '../../src/capacity/plannedCapacities.js'
import { stated } from '../rule/judged.js'
import { counting, heldOn } from '../subject/chartOf.js'
import { proposedIn } from './proposed.js'

const policies = [
  counting({ planTerms: { unitsWithinPlannedAmount: stated({ weekBegins: 'monday' }) } }),
]
const weekly = {
  code: 'H2014',
  formats: ['individual'],
  amount: { quantity: 6, measure: 'units' },
  frequency: { times: 1, per: 'week' },
}
const chart = (sessions: ReadonlyArray<object>, services: ReadonlyArray<object> = [weekly]) => ({
  plans: [{ id: 'plan', effective: { from: '2026-01-01' }, services }],
  sessions,
})
const fields = { format: { kind: 'individual' } }
const held = heldOn('2026-03-02', 'a', '09:00', '10:00', fields)
const open = heldOn('2026-03-03', 'b', '09:00', '10:00', {
  ...fields,
  status: 'planned',
  end: undefined,
})

describe('plannedCapacities', () => {
  it.each([
    ['nothing is planned', [held], 4, 0, 2],
    ['it cannot be told what is planned', [held, open], 4, 'undetermined', 'undetermined'],
  ])('%s', (_, sessions, used, reserved, left) => {
    const { on } = proposedIn(chart(sessions), policies)
    const { reckoning } = proposedIn(chart([held]), policies)
    expect(plannedCapacities(on(fields), reckoning.plannedUse)).toMatchObject([
      { formats: ['individual'], from: '2026-03-02', used, reserved, left },
    ])
  })

  it('are none where the plan names nothing', () => {
    const { on, reckoning } = proposedIn(chart([held], []), policies)
    expect(plannedCapacities(on(fields), reckoning.plannedUse)).toEqual([])
  })
})
