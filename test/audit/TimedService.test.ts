import { describe, expect, it } from 'vitest'
import { timedServices } from '../../src/audit/TimedService.js'
import { workBench } from './workBench.js'

const one = { id: 'a', from: '09:00', until: '10:00' }

describe('timedServices', () => {
  it.each<readonly [string, object, number, ReadonlyArray<readonly [string, number]>]>([
    ['with both times', {}, 1, []],
    ['planned', { status: 'planned' }, 0, []],
    ['of a code that is paid by the day', { code: 'H2018' }, 0, []],
    ['of another code', { code: 'H2017' }, 1, []],
    ['without the member', { memberPresent: false }, 1, []],
    ['without a start', { from: undefined }, 0, [['session.start', 1]]],
    ['without an end', { until: undefined }, 0, [['session.end', 1]]],
    ['without any time', { from: undefined, until: undefined }, 0, [['session.start', 1]]],
    ['that ends before it begins', { until: '08:00' }, 0, [['session.end', 1]]],
    ['planned, without an end', { status: 'planned', until: undefined }, 0, []],
  ])('%s', (_, fields, count, missing) => {
    const gaps = new Map<string, number>()
    expect(timedServices(workBench([{ ...one, ...fields }]).services, gaps)).toHaveLength(count)
    expect([...gaps]).toEqual(missing)
  })
})
