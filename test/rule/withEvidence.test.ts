import { describe, expect, it } from 'vitest'
import { withEvidence } from '../../src/rule/withEvidence.js'
import type { Evidence } from '../../src/subject/Evidence.js'

const session: Evidence = { record: 'session', id: 'a' }
const plan: Evidence = { record: 'plan', id: 'a' }
const other: Evidence = { record: 'plan', id: 'b' }

describe('withEvidence', () => {
  it.each<readonly [string, ReadonlyArray<Evidence>, ReadonlyArray<Evidence>]>([
    ['no more', [], [session, plan]],
    ['another record', [other], [session, plan, other]],
    ['one that is there', [plan], [session, plan]],
    [
      'one of another kind and the same id',
      [{ record: 'note', id: 'a' }],
      [session, plan, { record: 'note', id: 'a' }],
    ],
  ])('%s', (_, more, all) => {
    expect(withEvidence([session, plan], more)).toEqual(all)
  })
})
