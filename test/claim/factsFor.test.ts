import { describe, expect, it } from 'vitest'
import { factsFor } from '../../src/claim/factsFor.js'
import { openSaidBy, saidBy } from '../rule/judged.js'

const open = openSaidBy('sessionHasEnded', { session: { status: 'inProgress' } })
const met = saidBy('recordIdsAreUnique', {})

describe('factsFor', () => {
  it('a clinician reads who else can put it right, and nothing of what is well', () => {
    expect(factsFor('clinician')(met)).toEqual([])
    expect(factsFor('clinician')(open)).toEqual([])
    expect(factsFor('clinician')({ ...open, fixedBy: 'biller' })).toEqual([
      'The biller can put it right.',
    ])
  })

  it('a biller reads the rule, its authority, the denial and the units', () => {
    expect(factsFor('biller')(open)).toEqual([
      'Rule: sessionHasEnded.',
      'It follows from the records alone.',
      'Likely denial: CARC 112, the service was not furnished directly, or not documented.',
      'Units at stake: all of the session.',
      'The clinician can put it right.',
    ])
  })

  it('a developer reads names, paths and ids', () => {
    expect(factsFor('developer')(open)).toEqual([
      'Rule sessionHasEnded: notMet.',
      'Reason: sessionIsNotFinished.',
      'Field: session.status of session session.',
      'Severity: error.',
      'Evidence: session session.',
      'Finding: sessionHasEnded/member/session.',
      'The clinician can put it right.',
    ])
  })
})
