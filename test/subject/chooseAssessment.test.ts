import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseAssessment } from '../../src/subject/chooseAssessment.js'
import { Assessment } from '../arbitrary/Assessment.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'
import { chartOf, day, ordersOf } from './chartOf.js'

const assessed = (id: string, assessedOn?: string, fields: object = {}) => ({
  id,
  ...(assessedOn === undefined ? {} : { assessedOn }),
  ...fields,
})

/** The assessment chosen on 2 March 2026, in a few words, in every order of the assessments. */
const chosenOf = (chart: object, assessments?: ReadonlyArray<object>): string => {
  const orders = assessments === undefined ? [undefined] : ordersOf(assessments)
  const words = orders.map((order) => {
    const choice = chooseAssessment(chartOf({ ...chart, assessments: order }))(day('2026-03-02'))
    switch (choice.kind) {
      case 'chosen':
        return choice.record.id
      case 'none':
        return `none, nearest ${choice.nearest?.id ?? 'none'}`
      case 'unknown':
        return [...choice.missing, ...choice.evidence.map(({ id }) => id)].join(' ')
    }
  })
  expect(new Set(words).size).toBe(1)
  return words[0] ?? ''
}

const lacking = { incomplete: ['assessments'] }

describe('chooseAssessment', () => {
  it.each([
    ['assessments are not known', {}, undefined, 'assessments'],
    ['there is none', {}, [], 'none, nearest none'],
    ['none that is known, some are not', lacking, [], 'assessments'],
    ['of the day', {}, [assessed('a', '2026-03-02')], 'a'],
    ['of the day before', {}, [assessed('a', '2026-03-01')], 'a'],
    ['of the day after', {}, [assessed('a', '2026-03-03')], 'none, nearest a'],
    [
      'the latest of those in time',
      {},
      [assessed('c', '2025-01-01'), assessed('b', '2026-01-01'), assessed('a', '2026-04-01')],
      'b',
    ],
    ['of one day the last id', {}, [assessed('b', '2026-01-01'), assessed('a', '2026-01-01')], 'b'],
    [
      'the first of those after it is the nearest',
      {},
      [assessed('a', '2026-05-01'), assessed('b', '2026-03-04'), assessed('c', '2026-06-01')],
      'none, nearest b',
    ],
    [
      'of those after it on one day the first id is the nearest',
      {},
      [assessed('b', '2026-03-04'), assessed('a', '2026-03-04')],
      'none, nearest a',
    ],
    [
      'one without a day may be in time',
      {},
      [assessed('b'), assessed('a'), assessed('c', '2026-04-01')],
      'assessment.assessedOn a b',
    ],
    [
      'but is not chosen where another is in time',
      {},
      [assessed('b'), assessed('a', '2026-01-01')],
      'a',
    ],
    ['one in time, others are not known', lacking, [assessed('a', '2026-01-01')], 'a'],
    ['one after it, others are not known', lacking, [assessed('a', '2026-04-01')], 'assessments'],
  ])('%s', (_, chart, assessments, expected) => {
    expect(chosenOf(chart, assessments)).toBe(expected)
  })

  it('two of one id and one day are told apart by all they hold', () => {
    const twins = [
      assessed('a', '2026-01-01', { instrument: 'CANS' }),
      assessed('a', '2026-01-01', { instrument: 'ANSA' }),
    ]
    const chosen = ordersOf(twins).map((assessments) =>
      chooseAssessment(chartOf({ assessments }))(day('2026-03-02')),
    )
    expect(new Set(chosen.map((choice) => JSON.stringify(choice))).size).toBe(1)
  })

  it('without a service date it cannot be told', () => {
    const choice = chooseAssessment(chartOf({ assessments: [] }))(undefined)
    expect(choice).toEqual({ kind: 'unknown', missing: ['session.start'], evidence: [] })
  })

  it('names some of very many assessments without a day', () => {
    const assessments = Array.from({ length: 1_000 }, (_, index) => assessed(`a-${index}`))
    const choice = chooseAssessment(chartOf({ assessments }))(day('2026-03-02'))
    expect(choice.kind === 'unknown' && choice.evidence).toHaveLength(16)
  })

  it('names those of one id once', () => {
    const assessments = [assessed('a'), assessed('a'), assessed('b')]
    const choice = chooseAssessment(chartOf({ assessments }))(day('2026-03-02'))
    expect(choice.kind === 'unknown' && choice.evidence.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('is the latest in time, whatever there is', () => {
    fc.assert(
      fc.property(fc.array(Assessment, { maxLength: 8 }), CalendarDate, (assessments, date) => {
        const days = assessments.flatMap(({ assessedOn }) =>
          assessedOn !== undefined && assessedOn <= date ? [assessedOn] : [],
        )
        const latest = [...days].sort().at(-1)
        const choice = chooseAssessment({ assessments })(date)
        expect(choice.kind === 'chosen' ? choice.record.assessedOn : undefined).toBe(latest)
      }),
    )
  })
})
