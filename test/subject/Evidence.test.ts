import { expect, it } from 'vitest'
import { sessionEvidence } from '../../src/subject/Evidence.js'

it('sessionEvidence names the session by the caller’s id', () => {
  expect(sessionEvidence('a')).toEqual({ record: 'session', id: 'a' })
})
