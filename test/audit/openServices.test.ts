import { describe, expect, it } from 'vitest'
import { openServices } from '../../src/audit/openServices.js'
import { BilledLine } from '../../src/record/BilledLine.js'
import { chartOf } from '../subject/chartOf.js'
import { given } from '../units/given.js'
import { onlyService } from './audited.js'

const { service } = onlyService({})
const whole = chartOf({ sessions: [] })
const part = chartOf({ sessions: [], incomplete: ['sessions'] })
const silent = chartOf()

const open = (line: object, beside: object): ReadonlyArray<string> =>
  openServices(
    given(BilledLine)({ id: 'l1', member: 'm', code: 'H2014', serviceDate: '2026-03-02', ...line }),
    { charts: [whole], areChartsComplete: true, services: [], ...beside },
  )

describe('openServices', () => {
  it.each([
    ['all is known', {}, {}, []],
    ['no chart, and there is none', {}, { charts: [] }, []],
    ['no chart, and there may be one', {}, { charts: [], areChartsComplete: false }, ['charts']],
    ['too many on its days', {}, { services: undefined }, ['billedLine.sessions']],
    ['no day', { serviceDate: undefined }, {}, ['billedLine.serviceDate']],
    ['no day, but its sessions', { serviceDate: undefined, sessions: [] }, {}, []],
    ['sessions that were left out', {}, { charts: [part] }, ['sessions']],
    ['no list of sessions', {}, { charts: [silent] }, ['sessions']],
    ['one chart of two that is not whole', {}, { charts: [whole, part] }, ['sessions']],
    [
      'found, but others may be of its day',
      {},
      { charts: [part], services: [service] },
      ['sessions'],
    ],
    ['named and found', { sessions: ['s1'] }, { charts: [part], services: [service] }, []],
    [
      'named and one not found',
      { sessions: ['s1', 's2'] },
      { charts: [part], services: [service] },
      ['sessions'],
    ],
    ['named and not there', { sessions: ['s2'] }, { services: [service] }, []],
  ])('%s', (_, line, beside, missing) => {
    expect(open(line, beside)).toEqual(missing)
  })
})
