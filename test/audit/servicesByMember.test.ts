import { describe, expect, it } from 'vitest'
import { servicesByMember } from '../../src/audit/servicesByMember.js'
import { workBench } from './workBench.js'

describe('servicesByMember', () => {
  it('keeps the sessions of each member together, without those that the member was not in', () => {
    const gaps = new Map<string, number>()
    const { services } = workBench([
      { id: 'a', member: 'm1', from: '09:00', until: '10:00' },
      { id: 'b', member: 'm2', from: '09:00', until: '10:00' },
      { id: 'c', member: 'm1', from: '11:00', until: '12:00', memberPresent: true },
      { id: 'd', member: 'm1', from: '13:00', until: '14:00', memberPresent: false },
      { id: 'e', member: 'm1', from: '15:00' },
      { id: 'f', member: 'm1', from: '16:00', memberPresent: false },
    ])
    expect(
      [...servicesByMember(services, gaps)].map(
        ([member, held]) => `${member}: ${held.map(({ session }) => session.id).join(', ')}`,
      ),
    ).toEqual(['m1: a, c', 'm2: b'])
    expect([...gaps]).toEqual([['session.end', 1]])
  })
})
