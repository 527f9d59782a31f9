import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf } from '../rule/judged.js'

const rule = 'serviceDateIsLocal'
const none = undefined

const utc = { start: '2026-03-03T02:00:00Z', end: '2026-03-03T03:00:00Z' }
const unknownOffset = { start: '2026-03-03T02:00:00-00:00', end: '2026-03-03T03:00:00-00:00' }

// Every session has a service date or lacks one, so that it always applies.
describe('serviceDateIsLocal', () => {
  it.each<readonly [string, object, string]>([
    ['a start with its offset', {}, 'met'],
    [
      'a start at the offset of Greenwich',
      { start: '2026-03-02T09:00:00+00:00', end: '2026-03-02T10:00:00+00:00' },
      'met',
    ],
    ['a start in UTC', utc, 'notMet: startHasNoLocalOffset'],
    ['a start whose offset is not known', unknownOffset, 'notMet: startHasNoLocalOffset'],
    [
      'a start in UTC and the service date, the day before',
      { ...utc, serviceDate: '2026-03-02' },
      'met',
    ],
    ['the same day', { ...utc, serviceDate: '2026-03-03' }, 'met'],
    ['the day after', { ...utc, serviceDate: '2026-03-04' }, 'met'],
    ['two days before', { ...utc, serviceDate: '2026-03-01' }, 'notMet: serviceDateIsAnotherDay'],
    ['two days after', { ...utc, serviceDate: '2026-03-05' }, 'notMet: serviceDateIsAnotherDay'],
    [
      'another year than the start',
      { serviceDate: '2025-03-02' },
      'notMet: serviceDateIsAnotherDay',
    ],
    ['the day of a start with its offset', { serviceDate: '2026-03-02' }, 'met'],
    ['the day before it', { serviceDate: '2026-03-01' }, 'notMet: serviceDateIsAnotherDay'],
    ['the day after it', { serviceDate: '2026-03-03' }, 'notMet: serviceDateIsAnotherDay'],
    [
      'the day before one whose offset is not known',
      { ...unknownOffset, serviceDate: '2026-03-02' },
      'met',
    ],
    ['a service date without a start', { start: none, serviceDate: '2026-03-02' }, 'met'],
    ['neither', { start: none }, 'undetermined: session.start'],
  ])('%s', (_, session, outcome) => {
    expect(outcomeOf(rule, { session })).toBe(outcome)
  })

  it('warns of a start in UTC', () => {
    const finding = openSaidBy(rule, { session: utc })
    expect(finding).toMatchObject({
      severity: 'warning',
      detail: { serviceDate: '2026-03-03', startsOn: '2026-03-03' },
      field: 'start',
      fixedBy: 'developer',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })

  it('takes a service date for wrong that no offset explains', () => {
    expect(openSaidBy(rule, { session: { serviceDate: '2026-03-03' } })).toMatchObject({
      severity: 'error',
      detail: { serviceDate: '2026-03-03', startsOn: '2026-03-02' },
      field: 'serviceDate',
      fixedBy: 'biller',
    })
  })
})
