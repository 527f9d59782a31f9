import { describe, expect, it } from 'vitest'
import { staffLimits } from '../../src/audit/staffLimits.js'
import { stated } from '../rule/judged.js'
import { agency, payer, workBench } from './workBench.js'

const limit = (fields: object = {}) =>
  stated({
    codes: ['H2014'],
    window: { kind: 'day' },
    measure: 'minutes',
    maximum: 480,
    beyond: 'warn',
    scope: 'staff',
    ...fields,
  })

const sessions = ['m1', 'm2'].map((member) => ({
  id: member,
  member,
  from: '09:00',
  until: '10:00',
}))

describe('staffLimits', () => {
  it('are those of H2014 for a worker, each once, whose ever they are', () => {
    const policies = [
      payer({ limits: [limit(), limit({ codes: ['H2017'] }), limit({ scope: 'member' })] }),
      agency({
        limits: [
          limit({ maximum: 600, codes: ['H2017', 'H2014'] }),
          limit({ maximum: 'unlimited', window: { kind: 'month' } }),
          limit({ scope: 'memberAndProvider' }),
        ],
      }),
    ]
    expect(
      staffLimits(workBench(sessions, policies).services).map(
        ({ policy: { history }, maximum }) => `${history.payer} ${maximum}`,
      ),
    ).toEqual(['payer 480', 'agency 600'])
  })

  it('are none where none is stated, or nobody is served', () => {
    expect(staffLimits(workBench(sessions).services)).toEqual([])
    expect(staffLimits([])).toEqual([])
  })
})
