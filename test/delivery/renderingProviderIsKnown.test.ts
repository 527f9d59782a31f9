import { describe, expect, it } from 'vitest'
import { evidenceOf, openSaidBy, outcomeOf, type Case } from '../rule/judged.js'

const rule = 'renderingProviderIsKnown'
const byAnn = { renderingProvider: 'ann' }

describe('renderingProviderIsKnown', () => {
  it.each<readonly [string, Case, string]>([
    ['nobody is named', { staff: [] }, 'undetermined: session.renderingProvider'],
    ['somebody on file is named', { session: byAnn, staff: [{ id: 'ann' }] }, 'met'],
    ['somebody is named, and the staff are not known', { session: byAnn }, 'met'],
    // `recordsAreKnown` says so, and once is enough.
    ['nobody bears the name', { session: byAnn, staff: [{ id: 'bob' }] }, 'notApplicable'],
    [
      'two bear the id',
      { session: byAnn, staff: [{ id: 'ann' }, { id: 'ann', absences: [] }] },
      'notMet: staffIdIsShared',
    ],
    [
      'two others bear one id',
      { session: byAnn, staff: [{ id: 'ann' }, { id: 'bob' }, { id: 'bob' }] },
      'met',
    ],
  ])('%s', (_, given, outcome) => {
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it('counts the staff records of one id', () => {
    const staff = [{ id: 'ann' }, { id: 'ann' }, { id: 'ann' }]
    const finding = openSaidBy(rule, { session: byAnn, staff })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: { reason: 'staffIdIsShared', staff: 'ann', records: 3 },
      field: 'id',
      fixedBy: 'developer',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'staff ann'])
  })

  it('an open name costs no claim', () => {
    expect(openSaidBy(rule, {})).toMatchObject({ severity: 'warning' })
  })
})
