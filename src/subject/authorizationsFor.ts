import type { Authorization } from '../record/Authorization.js'
import type { RecordId } from '../record/RecordId.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { countUpTo } from '../time/countUpTo.js'
import {
  fitsCode,
  fitsDate,
  fitsModifiers,
  fitsPayer,
  type AuthorizedKind,
} from './AuthorizedKind.js'
import { nearestOn } from './nearestOn.js'

/** Authorizations for sessions that are alike but for their date. */
export interface AuthorizationsFor {
  /** Those for a service date, the same object for all dates that the same ones cover, one after another. */
  readonly on: (date: CalendarDate) => AuthorizationsOn
  /** Where none covers a date, the one that comes nearest. */
  readonly nearest: (date: CalendarDate) => Authorization | undefined
}

/** Authorizations for sessions that are alike. */
export interface AuthorizationsOn {
  /** Those that cover them, in their order. */
  readonly candidates: ReadonlyArray<RecordId>
  /** Those of which it is not known whether they do, in their order. */
  readonly possible: ReadonlyArray<RecordId>
  /** What would tell it, as paths of field names, in order. */
  readonly missing: ReadonlyArray<string>
}

const parts = [fitsCode, fitsPayer, fitsModifiers]

/** Finds among authorizations, which are in order of preference, those for a kind of sessions. */
export const authorizationsFor = (
  records: ReadonlyArray<Authorization>,
  kind: AuthorizedKind,
): AuthorizationsFor => {
  const fitting = records
    .map((record) => ({ record, fits: parts.map((fits) => fits(record, kind)) }))
    .filter(({ fits }) => !fits.includes(false))
  const turns = turnsOf(fitting)
  const byTurn = new Map<number, AuthorizationsOn>()
  let nearest: ((date: CalendarDate) => Authorization | undefined) | undefined
  return {
    on: (date) => {
      const turn = countUpTo(turns, dayNumber(date))
      const known = byTurn.get(turn) ?? onDate(fitting, date)
      byTurn.set(turn, known)
      return known
    },
    nearest: (date) => {
      nearest ??= nearestAmong(records, kind)
      return nearest(date)
    },
  }
}

interface Fitting {
  readonly record: Authorization
  readonly fits: ReadonlyArray<boolean | string>
}

/** The days on which one begins to cover dates, or has just ceased to, in order. */
const turnsOf = (fitting: ReadonlyArray<Fitting>): ReadonlyArray<number> => {
  const days = fitting.flatMap(({ record: { effective } }) =>
    effective === undefined
      ? []
      : [
          dayNumber(effective.from),
          ...(effective.through === undefined ? [] : [dayNumber(effective.through) + 1]),
        ],
  )
  return days.sort((a, b) => a - b)
}

const onDate = (fitting: ReadonlyArray<Fitting>, date: CalendarDate): AuthorizationsOn => {
  const candidates: Array<RecordId> = []
  const possible: Array<RecordId> = []
  const missing = new Set<string>()
  for (const { record, fits } of fitting) {
    const inTime = fitsDate(record, date)
    if (inTime === false) continue
    const untold = [...fits, inTime].filter((fit) => typeof fit === 'string')
    if (untold.length === 0) candidates.push(record.id)
    else possible.push(record.id)
    for (const field of untold) missing.add(field)
  }
  return { candidates, possible, missing: [...missing].sort() }
}

/** The nearest in time, of those that fit beside it as far as any does: in code, then in payer, then in modifiers. */
const nearestAmong = (
  records: ReadonlyArray<Authorization>,
  kind: AuthorizedKind,
): ((date: CalendarDate) => Authorization | undefined) => {
  let closest = records
  for (const fits of parts) {
    const fitting = closest.filter((record) => fits(record, kind) !== false)
    if (fitting.length === 0) break
    closest = fitting
  }
  const inTime = nearestOn(
    closest.flatMap((record) =>
      record.effective === undefined ? [] : [{ range: record.effective, value: record }],
    ),
  )
  return (date) => inTime(date) ?? closest[0]
}
