import { expect, it } from 'vitest'
import { gatheringsOf } from '../../src/audit/gatheringsOf.js'
import { groupTerms, judgedBy } from '../../src/audit/groupTerms.js'
import { stated } from '../rule/judged.js'
import { timedServices } from '../../src/audit/TimedService.js'
import { ofGroup, payer, workBench } from './workBench.js'

const children = stated({ when: { ages: { through: 17 } }, maximum: 6 })
const adults = stated({ when: { ages: { from: 18 } }, maximum: 8 })

it.each([
  ['both, where all are concerned', [stated({ maximum: 8 })], [['s1', 's2']]],
  ['none, where the age is not known', [children, adults], []],
])('a requirement judges %s', (_, groups, expected) => {
  const sessions = ['1', '2'].map((name) => ({
    id: `s${name}`,
    member: `m${name}`,
    from: '09:00',
    until: '10:00',
    ...ofGroup('g'),
  }))
  const policies = [payer({ serviceCode: stated('H2014'), delivery: { groups } })]
  const judged = gatheringsOf(
    timedServices(workBench(sessions, policies).services, new Map()),
  ).flatMap((gathering) => [...judgedBy(groupTerms, gathering)])
  expect(judged.map(([, own]) => own.map(({ session }) => session.id))).toEqual(expected)
})
