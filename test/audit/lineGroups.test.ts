import { expect, it } from 'vitest'
import { lineGroups } from '../../src/audit/lineGroups.js'
import { held } from '../subject/chartOf.js'
import { aLine, lineBenchOf } from './audited.js'

const sessions = ['s1', 's2', 's3', 's4'].map((id, hour) => held(id, `1${hour}:00`, `1${hour}:30`))

/** The groups of lines: each line is named, with its sessions and fields. */
const groups = (...lines: ReadonlyArray<readonly [string, ReadonlyArray<string>, object?]>) => {
  const { judged, documentedOf } = lineBenchOf({
    sessions,
    lines: lines.map(([id, of, fields]) => ({ ...aLine, id, sessions: of, ...fields })),
  })
  return lineGroups(judged, documentedOf).map((group) => [
    group.lines.map(({ line }) => line.id).join(' '),
    group.days.map(({ service }) => service.session.id).join(' '),
  ])
}

it('lines that share no session are apart', () => {
  expect(groups(['a', ['s1']], ['b', ['s2']], ['c', []])).toEqual([
    ['a', 's1'],
    ['b', 's2'],
    ['c', ''],
  ])
})

it('lines that share one are together, also by way of others', () => {
  expect(groups(['a', ['s1']], ['b', ['s2', 's3']], ['c', ['s1', 's2']], ['d', ['s4']])).toEqual([
    ['a b c', 's1 s2 s3'],
    ['d', 's4'],
  ])
})

it('a session that is billed to two payers is billed to each', () => {
  expect(groups(['a', ['s1']], ['b', ['s1'], { payer: 'another' }])).toEqual([
    ['a', 's1'],
    ['b', 's1'],
  ])
  expect(groups(['a', ['s1']], ['b', ['s1'], { payer: undefined }])).toEqual([['a b', 's1']])
})
