import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { auditChecks } from '../../src/audit/auditChecks.js'
import { lineBenchOf } from './audited.js'

const names = auditChecks.map(({ id }) => id)

it('lists each check once', () => {
  expect(new Set(names).size).toBe(names.length)
})

it('each is named as its file', () => {
  const files = readdirSync(new URL('../../src/audit/', import.meta.url))
  expect(names.filter((name) => !files.includes(`${name}.ts`))).toEqual([])
})

it('each says nothing where there is nothing', () => {
  const bench = lineBenchOf({ sessions: [], lines: [] })
  for (const check of auditChecks) {
    const { facts, gaps } = check.judge(bench)
    expect([check.id, facts, gaps]).toEqual([check.id, [], []])
  }
})
