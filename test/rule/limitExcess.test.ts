import * as E from 'fp-ts/Either'
import { expect, it } from 'vitest'
import { limitEvidence, limitExcess } from '../../src/rule/limitExcess.js'
import { datedSubjectsOf } from '../claim/datedSubjectsOf.js'
import { limit } from '../ledger/history.js'
import { held } from '../subject/chartOf.js'

const [subject] = datedSubjectsOf([held('a', '09:00', '10:00')])

it.each([
  ['within', 4, 'met'],
  ['beyond by one', 3, 1],
  ['beyond by all', 0, 4],
  ['without end', 'unlimited', 'notApplicable'],
])('limitExcess: %s', (_, maximum, expected) => {
  const excess = subject && limitExcess(limit({ maximum }))(subject)
  expect(excess && (E.isLeft(excess) ? excess.left.outcome : excess.right.unitsBeyond)).toBe(
    expected,
  )
})

it('limitEvidence is the session', () => {
  expect(subject && limitEvidence(limit(), subject)).toEqual([{ record: 'session', id: 'a' }])
})
