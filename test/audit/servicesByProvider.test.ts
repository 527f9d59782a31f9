import { describe, expect, it } from 'vitest'
import { servicesByProvider } from '../../src/audit/servicesByProvider.js'
import { workBench } from './workBench.js'

describe('servicesByProvider', () => {
  it('keeps the sessions of each worker together, and counts those of nobody known', () => {
    const gaps = new Map<string, number>()
    const { services } = workBench(
      ['ann', 'bob', 'ann', undefined].map((renderingProvider, index) => ({
        id: `s${index}`,
        member: `m${index}`,
        from: '09:00',
        until: '10:00',
        renderingProvider,
      })),
    )
    expect(
      [...servicesByProvider(services, gaps)].map(
        ([provider, held]) => `${provider}: ${held.map(({ session }) => session.id).join(', ')}`,
      ),
    ).toEqual(['ann: s0, s2', 'bob: s1'])
    expect([...gaps]).toEqual([['session.renderingProvider', 1]])
  })
})
