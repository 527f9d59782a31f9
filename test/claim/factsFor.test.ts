import { describe, expect, it } from 'vitest'
import { factsFor, type Reader } from '../../src/claim/factsFor.js'
import { openSaidBy, saidBy } from '../rule/judged.js'
import { callWith } from './call.js'

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

  const name = 'Jane Doe'
  const by = { payer: 'agency', edition: '2016', kind: 'agency' }

  it.each<readonly [Reader, object, string]>([
    ['biller', { carc: name }, 'Likely denial: CARC [not shown].'],
    ['biller', { unsupportedUnits: 2 }, 'Units at stake: 2.'],
    ['biller', { unsupportedUnits: name }, 'Units at stake: [not shown].'],
    ['biller', { overriddenBy: 'o1' }, 'Override o1 lets it stand.'],
    ['biller', { overriddenBy: name }, 'Override [not shown] lets it stand.'],
    ['biller', { policy: by }, 'It is asked by agency (agency), edition 2016.'],
    [
      'biller',
      { policy: { ...by, kind: name } },
      'It is asked by agency ([not shown]), edition 2016.',
    ],
    ['developer', { outcome: 'undetermined', missing: ['a', 'b.c'] }, 'Missing: a, b.c.'],
    ['developer', { outcome: 'undetermined', missing: ['a', name] }, 'Missing: a, [not shown].'],
    ['developer', { field: name }, 'Field: session.[not shown] of session session.'],
    [
      'developer',
      { evidence: [{ record: name, id: 's' }] },
      'Field: [not shown].status of [not shown] s.',
    ],
    [
      'developer',
      {
        evidence: [
          { record: 'note', id: 'n' },
          { record: 'session', id: name },
        ],
      },
      'Evidence: note n, session [not shown].',
    ],
    ['developer', { id: name }, 'Finding: [not shown].'],
    ['developer', { severity: name }, 'Severity: [not shown].'],
    [
      'developer',
      { severity: name, severitySetBy: by },
      'Severity: [not shown], set by agency, edition 2016.',
    ],
  ])('a %s reads no full name in the place of a value: %o', (reader, fields, fact) => {
    expect(callWith(factsFor(reader), [{ ...open, ...fields }])).toContain(fact)
  })

  it.each(['clinician', 'biller', 'developer'] as const)(
    'a %s reads of no one but a role that it can put it right',
    (reader) => {
      const facts = callWith(factsFor(reader), [{ ...open, fixedBy: 'Jane' }])
      expect(JSON.stringify(facts)).not.toContain('put it right')
    },
  )
})
