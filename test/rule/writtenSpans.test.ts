import { describe, expect, it } from 'vitest'
import { writtenSpans } from '../../src/rule/writtenSpans.js'
import { instantOf, OffsetDateTime } from '../../src/time/OffsetDateTime.js'
import { given } from '../units/given.js'

const at = (time: string) => instantOf(given(OffsetDateTime)(`2026-03-02T${time}Z`))

describe('writtenSpans', () => {
  it('writes when each begins and ends, in the offset', () => {
    const spans = [
      { start: at('15:45:00'), end: at('16:00:00') },
      { start: at('16:10:30'), end: at('16:11:30') },
    ]
    expect(writtenSpans(-360)(spans)).toEqual([
      '2026-03-02T09:45:00-06:00/2026-03-02T10:00:00-06:00',
      '2026-03-02T10:10:30-06:00/2026-03-02T10:11:30-06:00',
    ])
    expect(writtenSpans(0)([])).toEqual([])
  })

  it.each([
    [7, 7],
    [8, 8],
    [9, 8],
  ])('of %i writes the first %i', (given, written) => {
    const spans = Array.from({ length: given }, (_, index) => ({
      start: index * 120_000,
      end: index * 120_000 + 60_000,
    }))
    expect(writtenSpans(0)(spans)).toEqual(writtenSpans(0)(spans.slice(0, written)))
    expect(writtenSpans(0)(spans)).toHaveLength(written)
  })
})
