import { expect, it } from 'vitest'
import { readCaseload } from '../../src/claim/readCaseload.js'
import { chartLists } from '../../src/record/Chart.js'

it('reads a caseload', () => {
  const charts = [{ member: { id: 'm1' } }]
  expect(readCaseload({ charts })).toEqual({ caseload: { charts }, issues: [] })
})

it('tells where what cannot be read stands', () => {
  const { caseload, issues } = readCaseload({ charts: [{}] })
  expect(caseload).toEqual({ charts: [], incomplete: ['charts'] })
  expect(issues.map(({ path }) => path)).toEqual([['caseload', 'charts', 0, 'member']])
})

it('keeps charts of one member apart, which lack what the others hold', () => {
  const chart = { member: { id: 'm1' } }
  const { caseload, issues } = readCaseload({ charts: [chart, chart] })
  expect(caseload?.charts).toEqual([
    { ...chart, incomplete: chartLists },
    { ...chart, incomplete: chartLists },
  ])
  expect(issues).toMatchObject([{ path: ['caseload', 'charts'], kind: 'contradiction', count: 2 }])
})

it('has none where nothing can be read', () => {
  const { caseload, issues } = readCaseload('charts')
  expect(caseload).toBe(undefined)
  expect(issues.map(({ path }) => path)).toEqual([['caseload']])
})
