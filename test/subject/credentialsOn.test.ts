import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Credential } from '../../src/record/Credential.js'
import { credentialsOn } from '../../src/subject/credentialsOn.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'
import { Credential as arbitrary } from '../arbitrary/Credential.js'
import { given } from '../units/given.js'
import { day } from './chartOf.js'

describe('credentialsOn', () => {
  it.each<readonly [string, object, 'inForce' | 'undated' | 'neither']>([
    ['begun before', { from: '2026-01-01' }, 'inForce'],
    ['begun on the day', { from: '2026-03-02' }, 'inForce'],
    ['begun the day after', { from: '2026-03-03' }, 'neither'],
    ['ended on the day', { from: '2026-01-01', through: '2026-03-02' }, 'inForce'],
    ['ended the day before', { from: '2026-01-01', through: '2026-03-01' }, 'neither'],
    ['of the day alone', { from: '2026-03-02', through: '2026-03-02' }, 'inForce'],
    ['ended before it began', { from: '2026-03-02', through: '2026-03-01' }, 'neither'],
    ['of no known days', {}, 'undated'],
    ['begun on no known day, ended on the day', { through: '2026-03-02' }, 'undated'],
    ['begun on no known day, ended before', { through: '2026-03-01' }, 'neither'],
  ])('one %s', (_, days, expected) => {
    const credential = given(Credential)({ kind: 'intern', ...days })
    const { inForce, undated } = credentialsOn([credential], day('2026-03-02'))
    expect(inForce).toEqual(expected === 'inForce' ? [credential] : [])
    expect(undated).toEqual(expected === 'undated' ? [credential] : [])
  })

  it('puts each credential into one list at most', () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 6 }), CalendarDate, (credentials, date) => {
        const { inForce, undated } = credentialsOn(credentials, date)
        const found = [...inForce, ...undated]
        expect(new Set(found).size).toBe(found.length)
        for (const one of found) expect(credentials).toContain(one)
      }),
    )
  })
})
