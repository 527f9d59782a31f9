import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, type Case } from '../rule/judged.js'

const rule = 'recordIdsAreUnique'

const again = (fields: object = {}) => ({
  id: 'session',
  code: 'H2014',
  status: 'finished',
  start: '2026-03-03T09:00:00-06:00',
  end: '2026-03-03T10:00:00-06:00',
  ...fields,
})

// Every session has an id, so that it always applies.
describe('recordIdsAreUnique', () => {
  it.each<readonly [string, Case, string]>([
    ['the only session', {}, 'met'],
    ['another of another id', { others: [again({ id: 'other' })] }, 'met'],
    ['another of the same id', { others: [again()] }, 'notMet: idIsShared'],
    [
      'one of another code of the same id',
      { others: [again({ code: 'H2017' })] },
      'notMet: idIsShared',
    ],
    ['a cancelled one of the same id', { others: [again({ status: 'cancelled' })] }, 'met'],
    ['one of the same id that the member missed', { others: [again({ status: 'noShow' })] }, 'met'],
    [
      'a planned one of the same id, before a session counts as one',
      { others: [again({ status: 'planned' })] },
      'met',
    ],
    [
      'a planned one of the same id, where plans count',
      { others: [again({ status: 'planned' })], moment: 'schedule' },
      'notMet: idIsShared',
    ],
    ['an id that differs in case', { others: [again({ id: 'Session' })] }, 'met'],
    [
      'not every session of the member is known',
      { chart: { incomplete: ['sessions'] } },
      'undetermined: sessions',
    ],
    [
      'the same id, though not every session is known',
      { others: [again()], chart: { incomplete: ['sessions'] } },
      'notMet: idIsShared',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it('counts the sessions of the id and points at it', () => {
    const finding = openSaidBy(rule, { others: [again(), again()] })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'idIsShared', sessions: 3 },
      field: 'id',
      fixedBy: 'developer',
      carc: '18',
    })
    expect(evidenceOf(finding)).toEqual(['session session'])
  })
})
