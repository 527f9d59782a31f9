import { expect, it } from 'vitest'
import { linesOfDays } from '../../src/audit/linesOfDays.js'
import { heldOn } from '../subject/chartOf.js'
import { aLine, anHour, lineBenchOf } from './audited.js'

it('names the lines for sessions of the same member and day, itself among them, at most 16', () => {
  const sessions = [anHour, heldOn('2026-03-03', 's2', '09:00', '10:00')]
  const ids = Array.from({ length: 20 }, (_, index) => `l${index + 10}`)
  const { judged } = lineBenchOf({
    sessions,
    lines: [
      { ...aLine, id: 'a1', sessions: ['s2'] },
      ...ids.map((id) => ({ ...aLine, id })),
      { ...aLine, id: 'z9', sessions: ['s9'] },
    ],
  })
  const beside = linesOfDays(judged)
  const named = Object.fromEntries(judged.map((one) => [one.line.id, beside(one)]))
  expect(named['a1']).toEqual(['a1'])
  expect(named['l10']).toEqual(ids.slice(0, 16))
  expect(named['l29']).toEqual([...ids.slice(0, 15), 'l29'])
  expect(named['z9']).toEqual(['z9'])
})
