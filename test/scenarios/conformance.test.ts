import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as A from 'fp-ts/ReadonlyArray'
import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import conformance from '../../docs/conformance.json' with { type: 'json' }
import {
  decode,
  decodePolicy,
  isOpen,
  list,
  Minutes,
  Moment,
  review,
  Rounding,
  roundMinutes,
  TimedSession,
  UnitPolicy,
  unitsOf,
} from '../../src/index.js'

/**
 * The file by which an embedder checks his integration. It is worked out by hand and only grows: where it and the
 * library disagree, the working beside each case says who is right.
 */
const { roundings, units, policies, reviews } = conformance

const histories = A.rights(policies.map(decodePolicy))

describe('the conformance file', () => {
  it('names each case once, and has policies that can be read', () => {
    const ids = [...roundings, ...units, ...reviews].map(({ id }) => id)

    expect(new Set(ids).size).toBe(ids.length)
    expect(histories.length).toBe(policies.length)
  })

  it.each(
    roundings.flatMap(({ id, rounding, units: table }) =>
      table.map(([minutes, earned]) => ({ id, rounding, minutes, earned })),
    ),
  )('$id: $minutes minutes are $earned units', ({ rounding, minutes, earned }) => {
    const rounded = pipe(
      decode(Rounding)(rounding),
      E.map(roundMinutes),
      E.ap(decode(Minutes)(minutes)),
    )

    expect(rounded).toEqual(E.right(earned))
  })

  it.each(units)('$id: $units units', ({ policy, sessions, units: earned, lines }) => {
    const counted = pipe(
      decode(UnitPolicy)(policy),
      E.map(unitsOf),
      E.ap(decode(list(TimedSession))(sessions)),
      E.flattenW,
    )

    if (earned === 'undetermined') expect(counted).toMatchObject(E.left({ issues: [] }))
    else expect(counted).toMatchObject(E.right({ units: earned, lines }))
  })

  it.each(reviews)('$id', ({ asOf, moment, caseload, expected }) => {
    const reviewed = pipe(
      decode(Moment)(moment),
      E.map((known) => review(histories, asOf, known)(caseload)),
      E.map(({ charts, issues }) => {
        const sessions = charts.flatMap((chart) => chart.sessions)
        const errors = sessions.flatMap(({ session, findings }) =>
          findings
            .filter(isOpen)
            .filter(({ severity }) => severity === 'error')
            .map(({ rule, outcome }) => ({ session, rule, outcome })),
        )
        const lines = charts
          .flatMap((chart) => chart.lines)
          .flatMap(({ outcome }) => (T.isLeft(outcome) ? [] : [outcome.right]))
        const limits = charts.flatMap((chart) => chart.limits)
        return { issues: issues.map(({ path }) => path.join('.')), sessions, errors, lines, limits }
      }),
    )

    expect(reviewed).toMatchObject(E.right(expected))
  })
})
