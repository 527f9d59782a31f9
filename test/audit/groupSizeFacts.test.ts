import { expect, it } from 'vitest'
import { gatheringsOf } from '../../src/audit/gatheringsOf.js'
import { groupSizeFacts } from '../../src/audit/groupSizeFacts.js'
import { groupTerms } from '../../src/audit/groupTerms.js'
import { timedServices } from '../../src/audit/TimedService.js'
import { ofGroup, workBench } from './workBench.js'

it.each([
  ['as many as recorded', 2, []],
  ['more than recorded', 1, ['moreMembersThanRecorded']],
])('of two members, %s', (_, size, reasons) => {
  const sessions = ['1', '2'].map((name) => ({
    id: `s${name}`,
    member: `m${name}`,
    from: '09:00',
    until: '10:00',
    format: { ...ofGroup('g').format, size },
  }))
  const found = gatheringsOf(timedServices(workBench(sessions).services, new Map())).flatMap(
    groupSizeFacts(groupTerms),
  )
  expect(found.map(({ detail }) => detail.reason)).toEqual(reasons)
})
