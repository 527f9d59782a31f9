import { readFileSync } from 'node:fs'
import * as E from 'fp-ts/Either'
import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import type { DecodeIssue } from '../../src/codec/DecodeIssue.js'
import { describeDecodeIssue } from '../../src/codec/describeDecodeIssue.js'
import { Chart } from '../../src/record/Chart.js'
import { decodeChart } from '../../src/record/decodeChart.js'
import { mostReads, watched, type Trace } from '../codec/watched.js'

const text = readFileSync(new URL('../../examples/caseload/caseload.json', import.meta.url), 'utf8')
const caseload = JSON.parse(text) as { readonly charts: ReadonlyArray<Record<string, unknown>> }
const wholeChart = caseload.charts[0] ?? {}

/** A chart of every kind of record, small enough to be interrupted at each of its reads. */
const chart = Object.fromEntries(
  Object.entries(wholeChart).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.slice(0, 2) : value,
  ]),
)

const secret = 'Jane Q Public 1970-01-01'

/** The chart, whose reads are counted, and the one with this number throws. */
const interruptedAt = (number: number): unknown => {
  let reads = 0
  return watched(chart, [], () => {
    reads += 1
    if (reads === number) throw new Error(secret)
  })
}

const whole: Trace = []
const expected = decode(Chart)(watched(chart, whole))
const everyRead = whole.map((_, index) => index + 1)

const said = (issues: ReadonlyArray<DecodeIssue>): string =>
  JSON.stringify([issues, issues.map(describeDecodeIssue)])

describe('a chart whose every read is watched', () => {
  it('is read, each field once, and is not changed', () => {
    expect(expected).toStrictEqual(decode(Chart)(chart))
    expect(E.isRight(expected)).toBe(true)
    expect(mostReads(whole)).toBe(1)
    expect(whole.length).toBeGreaterThan(100)
  })

  it('is one issue wherever a read throws, and nothing is thrown or said of it', () => {
    for (const number of everyRead) {
      const result = decode(Chart)(interruptedAt(number))
      const issues = E.isLeft(result) ? result.left : []
      expect([number, issues.map(({ kind }) => kind)]).toEqual([number, ['unreadable']])
      expect(said(issues)).not.toContain(secret)
    }
  })

  it('is an error wherever a read throws that io-ts makes of it', () => {
    for (const number of everyRead) {
      const result = Chart.decode(interruptedAt(number))
      expect([number, E.isLeft(result) && result.left.length]).toEqual([number, 1])
      expect(E.isLeft(result) && JSON.stringify(result.left)).not.toContain(secret)
    }
  })

  it('is read in part wherever a read throws, and says what it lacks', () => {
    for (const number of everyRead) {
      const result = decodeChart(interruptedAt(number))
      expect([number, T.isRight(result)]).toEqual([number, false])
      const issues = T.isRight(result) ? [] : result.left
      expect([number, issues.map(({ kind }) => kind)]).toEqual([number, ['unreadable']])
      if (T.isBoth(result)) expect(result.right.incomplete?.length).toBeGreaterThan(0)
    }
  })
})
