import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, type Case } from '../rule/judged.js'
import { yearly } from '../subject/usesIn.js'

const rule = 'authorizationIsSound'

const given = (...authorizations: ReadonlyArray<object>): Case => ({ chart: { authorizations } })

const event = (id: string, kind: string, dayOfMonth: string, fields: object = {}) => ({
  id,
  kind,
  happenedOn: `2026-03-${dayOfMonth}`,
  session: 's',
  units: 4,
  ...fields,
})

const withEvents = (...events: ReadonlyArray<object>): Case => given(yearly('a', 9, { events }))

describe('authorizationIsSound', () => {
  it.each<readonly [string, Case, string]>([
    ['it is sound', given(yearly('a', 9)), 'met'],
    ['there is none', given(), 'notApplicable'],
    ['it is not known whether there is one', {}, 'notApplicable'],
    ['none covers the session', given(yearly('a', 1.5, { codes: [] })), 'notApplicable'],
    ['its units are not whole', given(yearly('a', 1.5)), 'notMet: authorizedUnitsAreNotWhole'],
    ['its units are below zero', given(yearly('a', -1)), 'notMet: authorizedUnitsAreNegative'],
    [
      'its opening balance is not whole',
      given(yearly('a', 9, { opening: { usedUnits: 0.5 } })),
      'notMet: authorizedUnitsAreNotWhole',
    ],
    [
      'units of an event are not whole',
      withEvents(event('e', 'rendered', '02', { units: 3.5 })),
      'notMet: authorizedUnitsAreNotWhole',
    ],
    [
      'dates of an event that another one corrects',
      withEvents(
        event('e', 'amended', '02', { effective: { from: '2026-03-31', through: '2026-03-01' } }),
        event('f', 'amended', '03', { effective: { from: '2026-03-01', through: '2026-03-31' } }),
      ),
      'notMet: authorizedDatesAreReversed',
    ],
    [
      'events that differ share an id',
      withEvents(event('e', 'rendered', '02'), event('e', 'billed', '03')),
      'notMet: authorizationEventsShareId',
    ],
    [
      'an event comes twice',
      withEvents(event('e', 'rendered', '02'), event('e', 'rendered', '02')),
      'met',
    ],
    [
      'a session is released after it was rendered',
      withEvents(event('e', 'rendered', '02'), event('f', 'released', '03')),
      'notMet: renderedSessionIsReleased',
    ],
    [
      'it has no number, which is for another rule to say',
      given(yearly('a', 9, { number: '' })),
      'met',
    ],
  ])('%s', (_, one, outcome) => {
    expect(outcomeOf(rule, one)).toBe(outcome)
  })

  it('names the events and the field', () => {
    const events = [
      event('f', 'rendered', '02', { units: 3.5 }),
      event('e', 'billed', '02', { units: 0.5 }),
    ]
    const finding = openSaidBy(rule, withEvents(...events))
    expect(finding).toMatchObject({
      severity: 'warning',
      detail: { authorization: 'a', events: ['e', 'f'] },
      field: 'events.units',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'authorization a'])
  })
})
