import { expect, it } from 'vitest'
import { likeRuns } from '../../src/audit/likeRuns.js'
import { runFact } from '../../src/audit/runFact.js'
import { daysFrom, patternBench } from './patternBench.js'

it('counts the days and lists the first sixteen sessions, behind whose they are', () => {
  const dates = daysFrom(2, 20)
  const { services } = patternBench(dates.map((date) => ({ id: date, date })))
  const [run] = likeRuns(
    services.flatMap((service) => {
      const { serviceDate: date } = service
      return date === undefined ? [] : [{ service, date }]
    }),
    { subjectOf: ({ service }) => service.member.id, likeOf: () => 'alike', atLeast: 2 },
  )
  const authority = { policy: { payer: 'agency', edition: '2026', kind: 'agency' as const } }
  const sessions = dates.slice(0, 16)
  expect(
    run && runFact({ authority }, run, 'member', (days) => ({ reason: 'alike', ...days })),
  ).toEqual({
    ...authority,
    detail: {
      reason: 'alike',
      serviceDateCount: 20,
      from: '2026-03-02',
      through: '2026-03-21',
      sessions,
    },
    evidence: [
      { record: 'member', id: 'm1' },
      ...sessions.map((id) => ({ record: 'session', id })),
    ],
    services,
  })
})
