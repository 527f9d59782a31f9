import { compareText } from '../codec/compareText.js'
import type { RecordId } from '../record/RecordId.js'
import { minutesMonoid } from '../time/Minutes.js'
import { claimFactsOf } from './ClaimFacts.js'
import { pieceWriter } from './pieceWriter.js'
import type { ServiceLine } from './ServiceLine.js'
import type { EarnedUnit } from './sliceUnits.js'
import type { UnitSlice } from './UnitSlice.js'
import { wholeUnits } from './Units.js'

/** Puts units on lines: one line a service date and what a claim says of the session in which a unit starts. */
export const serviceLines = (units: ReadonlyArray<EarnedUnit>): ReadonlyArray<ServiceLine> => {
  const lines = new Map<string, OpenLine>()
  let before: EarnedUnit | undefined
  let line: OpenLine | undefined
  for (const unit of units) {
    // Most units start in the same contact as the one before, and so are of the same line.
    if (line === undefined || before?.first.part !== unit.first.part) line = lineOf(lines, unit)
    line.units.push(unit)
    before = unit
  }
  return Array.from(lines.values(), inOrderOfTime).sort(byDateAndCode).map(serviceLine)
}

interface OpenLine {
  readonly key: string
  /** The first unit in order of time. */
  readonly first: EarnedUnit
  readonly units: Array<EarnedUnit>
}

const lineOf = (lines: Map<string, OpenLine>, unit: EarnedUnit): OpenLine => {
  const { serviceDate, dated } = unit.first.part
  const key = serviceDate + dated.facts
  const found = lines.get(key)
  if (found !== undefined) return found
  const line: OpenLine = { key, first: unit, units: [] }
  lines.set(key, line)
  return line
}

const inOrderOfTime = ({ key, first, units }: OpenLine): OpenLine => {
  units.sort((a, b) => a.first.start - b.first.start)
  return { key, first: units[0] ?? first, units }
}

const byDateAndCode = (a: OpenLine, b: OpenLine): number => {
  const one = a.first.first
  const other = b.first.first
  return (
    compareText(one.part.serviceDate, other.part.serviceDate) ||
    compareText(one.part.dated.session.code, other.part.dated.session.code) ||
    one.start - other.start ||
    compareText(a.key, b.key)
  )
}

const serviceLine = ({ first, units }: OpenLine): ServiceLine => {
  const { serviceDate, dated } = first.first.part
  const sessions: Array<RecordId> = []
  const write = pieceWriter()
  let minutes = minutesMonoid.empty
  const slices = units.map((unit, index): UnitSlice => {
    minutes = minutesMonoid.concat(minutes, unit.minutes)
    for (const { part } of unit.pieces) {
      const { id } = part.dated.session
      if (sessions[sessions.length - 1] !== id) sessions.push(id)
    }
    return { unit: index + 1, minutes: unit.minutes, pieces: unit.pieces.map(write) }
  })
  return {
    serviceDate,
    ...claimFactsOf(dated.session),
    units: wholeUnits(units.length),
    minutes,
    slices,
    sessions: sessions.length < 2 ? sessions : Array.from(new Set(sessions)),
  }
}
