import { describe, expect, it } from 'vitest'
import { pieceWriter } from '../../src/units/pieceWriter.js'
import { contactParts } from '../../src/units/ContactPart.js'
import { dated, pieces, sliced } from './dated.js'

const writtenOf = (fields: object): ReadonlyArray<string> => {
  const [one] = dated(fields)
  if (one === undefined) return []
  const all = sliced(pieces(contactParts('startDate')(one, one.time.billable)))
  return all
    .flatMap((unit) => unit.pieces.map(pieceWriter()))
    .map(({ start, end }) => `${start} ${end}`)
}

describe('pieceWriter', () => {
  it('writes in the offset of the start', () => {
    expect(
      writtenOf({ start: '2026-03-04T15:00:00-06:00', end: '2026-03-04T15:30:00-06:00' }),
    ).toEqual([
      '2026-03-04T15:00:00-06:00 2026-03-04T15:15:00-06:00',
      '2026-03-04T15:15:00-06:00 2026-03-04T15:30:00-06:00',
    ])
  })

  it('writes the end of the session in its own offset', () => {
    expect(
      writtenOf({ start: '2017-03-12T01:45:00-05:00', end: '2017-03-12T03:15:00-04:00' }),
    ).toEqual([
      '2017-03-12T01:45:00-05:00 2017-03-12T02:00:00-05:00',
      '2017-03-12T02:00:00-05:00 2017-03-12T03:15:00-04:00',
    ])
  })

  it('writes a moment that two pieces share once, and each session by itself', () => {
    const write = pieceWriter()
    const both = dated(
      { start: '2026-03-04T15:00:00-06:00', end: '2026-03-04T15:15:00-06:00' },
      { start: '2026-03-04T15:15:00-05:00', end: '2026-03-04T16:30:00-05:00' },
      { start: '2026-03-04T15:15:00-06:00', end: '2026-03-04T15:30:00-06:00' },
    ).flatMap((one) => pieces(contactParts('startDate')(one, one.time.billable)))
    expect(both.map(write)).toEqual([
      { session: 's2', start: '2026-03-04T15:15:00-05:00', end: '2026-03-04T16:30:00-05:00' },
      { session: 's1', start: '2026-03-04T15:00:00-06:00', end: '2026-03-04T15:15:00-06:00' },
      { session: 's3', start: '2026-03-04T15:15:00-06:00', end: '2026-03-04T15:30:00-06:00' },
    ])
  })

  it('writes a session in its own offset where it goes on as another ends', () => {
    const write = pieceWriter()
    const both = dated(
      { start: '2026-03-04T15:00:00-06:00', end: '2026-03-04T15:15:00-06:00' },
      {
        start: '2026-03-04T16:05:00-05:00',
        end: '2026-03-04T16:30:00-05:00',
        arrivedAt: '2026-03-04T16:15:00-05:00',
      },
    ).flatMap((one) => pieces(contactParts('startDate')(one, one.time.billable)))
    expect(both.map(write)).toEqual([
      { session: 's1', start: '2026-03-04T15:00:00-06:00', end: '2026-03-04T15:15:00-06:00' },
      { session: 's2', start: '2026-03-04T16:15:00-05:00', end: '2026-03-04T16:30:00-05:00' },
    ])
  })

  it('writes milliseconds', () => {
    expect(
      writtenOf({ start: '2026-03-04T15:00:00.001Z', end: '2026-03-04T15:10:00.999Z' }),
    ).toEqual(['2026-03-04T15:00:00.001Z 2026-03-04T15:10:00.999Z'])
  })
})
