import { describe, expect, it } from 'vitest'
import { chartAsOf } from '../../src/subject/chartAsOf.js'
import { chartOf, day } from './chartOf.js'

const asOf = chartAsOf(day('2026-03-02'))

const on = (signedOn: string) => ({ signedOn })
const at = (signedAt: string) => ({ signedAt })

const notes = (fields: object) => ({ notes: [{ id: 'note', session: 'session', ...fields }] })

describe('chartAsOf', () => {
  it.each<readonly [string, object, boolean]>([
    ['of the day before', on('2026-03-01'), true],
    ['of the day', on('2026-03-02'), true],
    ['of the day after', on('2026-03-03'), false],
    ['of no day', { role: 'author' }, true],
    ['of the last moment of the day, in its own offset', at('2026-03-02T23:59:59-06:00'), true],
    ['of the first moment of the day after', at('2026-03-03T00:00:00-06:00'), false],
    ['of a day that began earlier there', at('2026-03-03T00:00:00+14:00'), false],
    ['in UTC of what may be the evening of the day', at('2026-03-03T13:59:59Z'), true],
    ['in UTC of what is the day after everywhere', at('2026-03-03T14:00:00Z'), false],
    [
      'of a moment, whatever day it names',
      { ...at('2026-03-02T10:00:00Z'), ...on('2026-03-09') },
      true,
    ],
  ])('a signature %s: it stands is %s', (_, signature, stands) => {
    const signatures = [signature]
    const expected = stands ? signatures : []
    expect(asOf(chartOf(notes({ signatures }))).notes).toEqual(
      notes({ signatures: expected }).notes,
    )
    const beside = notes({ coSignatures: signatures })
    expect(asOf(chartOf(beside)).notes).toEqual(notes({ coSignatures: expected }).notes)
    const others = {
      plans: [{ id: 'plan', signatures }],
      assessments: [{ id: 'assessment', signatures }],
    }
    expect(asOf(chartOf(others))).toMatchObject({
      plans: [{ id: 'plan', signatures: expected }],
      assessments: [{ id: 'assessment', signatures: expected }],
    })
  })

  it('leaves out the later ones alone, and nothing else of the chart', () => {
    const [early, late] = [on('2026-03-02'), on('2026-03-03')]
    const fields = (...signatures: ReadonlyArray<object>) => ({
      sessions: [],
      plans: [{ id: 'plan', signatures, reviews: [] }, { id: 'unsigned' }],
      ...notes({ text: 'words', signatures, coSignatures: signatures }),
    })
    expect(asOf(chartOf(fields(late, early, late)))).toEqual(chartOf(fields(early)))
  })

  it.each([
    ['of no list', {}],
    ['of empty lists', { notes: [], plans: [], assessments: [] }],
    ['whose signatures are not known', notes({})],
  ])('a chart %s stays as it is', (_, fields) => {
    expect(asOf(chartOf(fields))).toEqual(chartOf(fields))
  })

  it('a record that bears no later signature is the same one', () => {
    const chart = chartOf(notes({ signatures: [on('2026-03-02')], coSignatures: [] }))
    expect(asOf(chart).notes?.[0]).toBe(chart.notes?.[0])
  })
})
