import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { Chart } from '../../src/record/Chart.js'
import { chooseEditions } from '../../src/subject/chooseEditions.js'
import { placeChart } from '../../src/subject/placeChart.js'
import type { PlacedSession } from '../../src/subject/PlacedSession.js'
import { policiesOf } from '../../src/subject/Policies.js'
import { CalendarDate } from '../../src/time/CalendarDate.js'
import { policy, quarterHours } from '../rule/judged.js'
import { given } from '../units/given.js'

/** A day. */
export const day = given(CalendarDate)

/** The chart of a member whom the payer covers. */
export const chartOf = (fields: object = {}): Chart =>
  given(Chart)({ member: { id: 'member', coverages: [{ payer: 'payer' }] }, ...fields })

/** A finished session of H2014 on 2 March 2026, from and until a time of that day, unless its fields say otherwise. */
export const held = (id: string, from: string, until: string, fields: object = {}): object => ({
  id,
  code: 'H2014',
  status: 'finished',
  start: `2026-03-02T${from}:00-06:00`,
  end: `2026-03-02T${until}:00-06:00`,
  ...fields,
})

/** As `held`, on another day. */
export const heldOn = (
  date: string,
  id: string,
  from: string,
  until: string,
  fields: object = {},
): object => ({
  ...held(id, from, until),
  start: `${date}T${from}:00-06:00`,
  end: `${date}T${until}:00-06:00`,
  ...fields,
})

/** The policy of a payer that counts full quarters of an hour in each session. */
export const counting = (matters: object = {}, history: object = {}): PolicyHistory =>
  policy({ units: quarterHours, ...matters }, history)

/** The sessions of a chart with all that they are judged by. */
export const placedIn = (
  chart: Chart,
  policies: ReadonlyArray<PolicyHistory> = [counting()],
  countsPlanned = false,
): ReadonlyArray<PlacedSession> =>
  placeChart(chooseEditions(policiesOf(policies)), countsPlanned)(chart)

/** Lists in the order in which they are given, from behind, and turned by one. */
export const ordersOf = <A>(list: ReadonlyArray<A>): ReadonlyArray<ReadonlyArray<A>> => [
  list,
  [...list].reverse(),
  [...list.slice(1), ...list.slice(0, 1)],
]
