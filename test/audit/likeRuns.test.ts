import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeRuns, type DatedService } from '../../src/audit/likeRuns.js'
import { isCalendarDate } from '../../src/time/CalendarDate.js'
import { daysFrom, patternBench } from './patternBench.js'

interface Marked extends DatedService {
  readonly mark: string
}

/** A day for each letter, from 2 March on; a blank is a day without service, a question mark a day that cannot be told. */
const marked = (marks: string, member = 'm1'): ReadonlyArray<Marked> => {
  const dates = daysFrom(2, marks.length)
  const { services } = patternBench(
    dates.map((date) => ({ id: `${member} ${date}`, date, member })),
  )
  return Array.from(marks).flatMap((mark, index) => {
    const [service, date] = [services[index], dates[index]]
    return mark === ' ' || service === undefined || !isCalendarDate(date)
      ? []
      : [{ service, date, mark }]
  })
}

const runs = (dated: ReadonlyArray<Marked>, atLeast = 2) =>
  likeRuns(dated, {
    subjectOf: ({ service }) => (service.member.id === 'unknown' ? undefined : service.member.id),
    likeOf: (day) => {
      const all = day
        .map(({ mark }) => mark)
        .sort()
        .join('')
      return all.includes('?') ? undefined : all
    },
    atLeast,
  }).map(({ subject, from, through, serviceDateCount, services }) => [
    subject,
    `${from.slice(8)}-${through.slice(8)}`,
    serviceDateCount,
    services.length,
  ])

describe('likeRuns', () => {
  it.each([
    ['a', 2, []],
    ['aa', 2, ['02-03']],
    ['aa', 3, []],
    ['aaa', 3, ['02-04']],
    ['aaaa', 3, ['02-05']],
    ['a  a    a', 3, ['02-10']],
    ['aabaa', 3, []],
    ['aabaa', 2, ['02-03', '05-06']],
    ['aabbb', 2, ['02-03', '04-06']],
    ['aa?aa', 3, []],
    ['aa?aa', 2, ['02-03', '05-06']],
    ['????', 2, []],
    ['a???', 2, []],
    ['aa??', 2, ['02-03']],
    ['abab', 2, []],
    ['baaab', 3, ['03-05']],
    ['', 2, []],
  ])('%s: of at least %i', (marks, atLeast, expected) => {
    expect(runs(marked(marks), atLeast).map(([, days]) => days)).toEqual(expected)
  })

  it('counts service dates, and lists the services of each', () => {
    const twice = [...marked('aa'), ...marked('bb')]
    expect(runs(twice)).toEqual([['m1', '02-03', 2, 4]])
    expect(runs([...twice, ...marked('  b')])).toEqual([['m1', '02-03', 2, 4]])
  })

  it('lists a service of two dates once', () => {
    const [first, second] = marked('aa')
    const held = first && second ? [first, { ...second, service: first.service }] : []
    expect(runs(held)).toEqual([['m1', '02-03', 2, 1]])
  })

  it('keeps subjects apart, and leaves out who is not known', () => {
    expect(
      runs([...marked('aa a', 'm1'), ...marked('bb b', 'm2'), ...marked('aaaa', 'unknown')], 3),
    ).toEqual([
      ['m1', '02-05', 3, 3],
      ['m2', '02-05', 3, 3],
    ])
  })

  it('is the same in whatever order, and every run is as long as it can be', () => {
    const marks = fc.array(fc.constantFrom('a', 'b', '?', ' '), { maxLength: 20 })
    fc.assert(
      fc.property(marks, fc.integer({ min: 2, max: 4 }), (given, atLeast) => {
        const dated = marked(given.join(''))
        const found = runs(dated, atLeast)
        expect(runs([...dated].reverse(), atLeast)).toEqual(found)
        const served = given.filter((mark) => mark !== ' ').join('')
        const expected = (served.match(/a+|b+/g) ?? []).filter((run) => run.length >= atLeast)
        expect(found.map(([, , count]) => count)).toEqual(expected.map((run) => run.length))
      }),
    )
  })

  it('reads a day of very many services', () => {
    const [one] = marked('a')
    const day = one === undefined ? [] : Array.from({ length: 200_000 }, () => ({ ...one }))
    expect(runs([...day, ...marked('aa').slice(1)])).toEqual([])
  })
})
