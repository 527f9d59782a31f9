import { expect, it } from 'vitest'
import { readJudging } from '../../src/claim/readJudging.js'
import { policy } from '../rule/judged.js'

const said = (policies: unknown, asOf: unknown, moment: unknown) => {
  const { judging, issues, ...read } = readJudging(policies, asOf, moment)
  return {
    asOf: read.asOf,
    moment: read.moment,
    histories: read.histories.length,
    isJudged: judging !== undefined,
    issues: issues.map(({ path }) => path[0]),
  }
}

it.each([
  ['all of it', [policy()], '2026-12-31', 'audit', '2026-12-31', 'audit', 1, true, []],
  ['no policies', [], '2026-12-31', 'claim', '2026-12-31', 'claim', 0, true, []],
  ['no day', [policy()], 'today', 'audit', undefined, 'audit', 1, false, ['asOf']],
  ['no moment', [policy()], '2026-12-31', 'later', '2026-12-31', undefined, 1, false, ['moment']],
  [
    'a policy that is none',
    [7],
    '2026-12-31',
    'audit',
    '2026-12-31',
    'audit',
    0,
    true,
    ['policies'],
  ],
  [
    'nothing',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    0,
    false,
    ['policies', 'asOf', 'moment'],
  ],
])('%s', (_, policies, day, when, asOf, moment, histories, isJudged, issues) => {
  expect(said(policies, day, when)).toEqual({ asOf, moment, histories, isJudged, issues })
})
