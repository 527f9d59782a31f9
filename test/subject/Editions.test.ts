import { describe, expect, it } from 'vitest'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import type { PolicyInEffect } from '../../src/subject/choosePolicy.js'
import { bindingEditions, unitPolicyOf } from '../../src/subject/Editions.js'
import { policy, quarterHours, stated } from '../rule/judged.js'

const inEffect = (history: PolicyHistory): PolicyInEffect => {
  const [edition] = history.editions
  if (edition === undefined) throw new Error('a test gives a policy without an edition')
  return { history, edition }
}

const silentUnits = { ...quarterHours, rounding: 'notStated', aggregation: 'notStated' }
const halfHours = stated({
  kind: 'remainder',
  unitMinutes: 30,
  remainderMinutes: 30,
  minimumMinutes: 30,
})

const silentOnAll = {
  rounding: 'notStated',
  aggregation: 'notStated',
  seconds: 'notStated',
  midnight: 'notStated',
  minimumContactMinutes: 'notStated',
}

const silent = inEffect(policy())
const payer = inEffect(policy({ units: quarterHours }))
const agencyOf = (units: object) => inEffect(policy({ units }, { payer: 'agency', kind: 'agency' }))
const agency = agencyOf({ ...quarterHours, rounding: halfHours, seconds: stated('cutAfterSum') })

describe('unitPolicyOf', () => {
  it('what the payer states is never replaced', () => {
    const { rounding } = unitPolicyOf({ payer, agencies: [agency], baselines: [] })
    expect(rounding).toEqual(quarterHours.rounding)
  })

  it('the agency states what the payer does not, matter by matter', () => {
    const units = unitPolicyOf({ payer, agencies: [agency], baselines: [] })
    expect(units.seconds).toEqual(stated('cutAfterSum'))
    expect(units.midnight).toBe('notStated')
    const filled = unitPolicyOf({ payer: silent, agencies: [agency], baselines: [] })
    expect(filled.rounding).toEqual(halfHours)
  })

  it.each([
    ['all of it', policy({ units: undefined })],
    ['a matter', policy({ units: {} })],
  ])('what a file does not take up is as if its text were silent: %s', (_, history) => {
    const editions = { payer: inEffect(history), agencies: [agency], baselines: [] }
    expect(unitPolicyOf(editions)).toEqual(agency.edition.units)
    expect(unitPolicyOf({ ...editions, agencies: [] })).toEqual(silentOnAll)
  })

  it('of several agencies the first that states a matter', () => {
    const agencies = [agencyOf(silentUnits), agency]
    expect(unitPolicyOf({ payer: undefined, agencies, baselines: [] }).rounding).toEqual(halfHours)
  })

  it('a baseline states nothing on units', () => {
    const units = unitPolicyOf({ payer: silent, agencies: [], baselines: [payer] })
    expect(new Set(Object.values(units))).toEqual(new Set(['notStated']))
  })
})

describe('bindingEditions', () => {
  it('the payer, then the agency', () => {
    const agencies = [agency]
    const baselines = [silent]
    expect(bindingEditions({ payer, agencies, baselines })).toEqual([payer, agency])
    expect(bindingEditions({ payer: undefined, agencies, baselines })).toEqual([agency])
  })
})
