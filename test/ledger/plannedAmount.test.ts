import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { Hcpcs } from '../../src/code/Hcpcs.js'
import { plannedAmount } from '../../src/ledger/plannedAmount.js'
import { PlanService } from '../../src/record/PlanService.js'
import { covers, DateRange } from '../../src/time/DateRange.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'
import { PlanService as arbitrary } from '../arbitrary/PlanService.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const code = given(Hcpcs)('H2014')

const entry = (
  quantity: number,
  measure: unknown,
  times: number,
  per: unknown,
  effective?: object,
) =>
  given(PlanService)({
    code: 'H2014',
    amount: { quantity, measure },
    frequency: { times, per },
    effective,
  })

const twoUnits = { quantity: 2, measure: 'units' }
const weekly = { times: 1, per: 'week' }

const planOf = (...services: ReadonlyArray<PlanService>) => ({
  code,
  services,
  format: undefined,
  effective: given(DateRange)({ from: '2025-08-31', through: '2027-06-30' }),
})

const amountOf = (date: string, ...services: ReadonlyArray<PlanService>) =>
  plannedAmount('sunday')(planOf(...services))(day(date))

describe('plannedAmount', () => {
  it.each<readonly [string, PlanService, string, number]>([
    ['units', entry(4, 'units', 2, 'week'), 'units', 8],
    ['minutes', entry(45, 'minutes', 2, 'week'), 'minutes', 90],
    ['hours, which are minutes', entry(1.5, 'hours', 2, 'week'), 'minutes', 180],
    ['sessions', entry(1, 'sessions', 3, 'week'), 'sessions', 3],
    ['a part, which is not counted', entry(1.5, 'units', 3, 'week'), 'units', 4],
    ['decimals that make a whole', entry(1.15, 'units', 100, 'week'), 'units', 115],
    ['a known word by its name', entry(2, { other: 'units' }, 1, { other: 'week' }), 'units', 2],
    ['none', entry(0, 'units', 5, 'week'), 'units', 0],
  ])('%s', (_, service, measure, maximum) => {
    expect(amountOf('2026-03-02', service)).toMatchObject({ right: { measure, maximum } })
  })

  it.each<readonly [string, ReadonlyArray<object>, ReadonlyArray<string>]>([
    ['the amount', [{ frequency: weekly }], ['plan.services.amount']],
    ['the frequency', [{ amount: twoUnits }], ['plan.services.frequency']],
    ['both', [{}], ['plan.services.amount', 'plan.services.frequency']],
    [
      'one of each entry, in whichever order',
      [{ amount: twoUnits }, { frequency: weekly }],
      ['plan.services.amount', 'plan.services.frequency'],
    ],
  ])('is not known without %s', (_, fields, left) => {
    const services = fields.map((one) => given(PlanService)({ code: 'H2014', ...one }))
    expect(amountOf('2026-03-02', ...services)).toMatchObject({ left })
    expect(amountOf('2026-03-02', ...[...services].reverse())).toMatchObject({ left })
  })

  it.each<readonly [string, unknown, string, string, string]>([
    ['its day', 'day', '2026-03-02', '2026-03-02', '2026-03-02'],
    ['its week', 'week', '2026-03-02', '2026-03-01', '2026-03-07'],
    ['its month', 'month', '2026-03-02', '2026-03-01', '2026-03-31'],
    ['the plan', 'plan', '2026-03-02', '2025-08-31', '2027-06-30'],
    ['the first year of the plan', 'year', '2026-03-02', '2025-08-31', '2026-08-30'],
    ['the first day of its first year', 'year', '2025-08-31', '2025-08-31', '2026-08-30'],
    ['the last day of its first year', 'year', '2026-08-30', '2025-08-31', '2026-08-30'],
    ['its second year, through its last day', 'year', '2026-08-31', '2026-08-31', '2027-06-30'],
    ['the week in which the plan begins', 'week', '2025-09-01', '2025-08-31', '2025-09-06'],
    ['the month in which it begins', 'month', '2025-08-31', '2025-08-31', '2025-08-31'],
    ['the week in which it ends', 'week', '2027-06-28', '2027-06-27', '2027-06-30'],
  ])('%s', (_, per, date, from, through) => {
    expect(amountOf(date, entry(1, 'units', 1, per))).toMatchObject({
      right: { days: { from, through } },
    })
  })

  it('a year from a leap day ends with February', () => {
    const effective = { from: '2028-02-29' }
    const planned = entry(1, 'units', 1, 'year', effective)
    const yearOf = (date: string) =>
      plannedAmount(undefined)({ ...planOf(planned), effective: given(DateRange)(effective) })(
        day(date),
      )
    expect(yearOf('2029-02-28')).toMatchObject({
      right: { days: { from: '2028-02-29', through: '2029-02-28' } },
    })
    expect(yearOf('2029-03-01')).toMatchObject({
      right: { days: { from: '2029-03-01', through: '2030-02-28' } },
    })
  })

  it('the days of an entry are its own, within those of the plan', () => {
    const own = { from: '2026-03-01', through: '2028-01-01' }
    expect(amountOf('2026-04-01', entry(1, 'units', 1, 'plan', own))).toMatchObject({
      right: { days: { from: '2026-03-01', through: '2027-06-30' } },
    })
  })

  it('adds entries of one measure and one time, hours to minutes too', () => {
    const services = [entry(30, 'minutes', 2, 'week'), entry(1, 'hours', 1, 'week')]
    expect(amountOf('2026-03-02', ...services)).toMatchObject({
      right: { measure: 'minutes', maximum: 120 },
    })
  })

  it.each<readonly [string, ReadonlyArray<PlanService>, ReadonlyArray<string>]>([
    [
      'two measures',
      [entry(1, 'units', 1, 'week'), entry(1, 'sessions', 1, 'week')],
      ['plan.services.amount.measure'],
    ],
    [
      'two times',
      [entry(1, 'units', 1, 'week'), entry(1, 'units', 1, 'month')],
      ['plan.services.frequency.per'],
    ],
    [
      'a measure and a time of the plan’s own',
      [entry(1, { other: 'doses' }, 1, { other: 'season' })],
      ['plan.services.amount.measure', 'plan.services.frequency.per'],
    ],
    [
      'an entry of nothing',
      [given(PlanService)({ code: 'H2014' })],
      ['plan.services.amount', 'plan.services.frequency'],
    ],
    ['no entry', [], ['plan.services']],
  ])('%s: says what is missing', (_, services, missing) => {
    expect(amountOf('2026-03-02', ...services)).toEqual(E.left(missing))
  })

  it('says that the first day of a week is missing', () => {
    const planned = planOf(entry(1, 'units', 1, 'week'))
    expect(plannedAmount(undefined)(planned)(day('2026-03-02'))).toEqual(
      E.left(['policy.planTerms.unitsWithinPlannedAmount.weekBegins']),
    )
  })

  it('says that the format of the session is missing', () => {
    const services = ['individual', 'group'].map((format) =>
      given(PlanService)({ ...entry(1, 'units', 1, 'day'), formats: [format] }),
    )
    expect(amountOf('2026-03-02', ...services)).toEqual(E.left(['session.format']))
  })

  it('holds the day itself, where plan and entry do', () => {
    fc.assert(
      fc.property(arbitrary, CalendarDate, (service, date) => {
        const effective = { from: day('1900-01-01') }
        const planned = { code, services: [service], format: undefined, effective }
        const amount = plannedAmount('monday')(planned)(date)
        const isInEffect = service.effective === undefined || covers(service.effective)(date)
        if (E.isRight(amount) && isInEffect) expect(covers(amount.right.days)(date)).toBe(true)
        if (E.isRight(amount)) expect(Number.isSafeInteger(amount.right.maximum)).toBe(true)
      }),
    )
  })
})
