import { expect, it } from 'vitest'
import { chartLists } from '../../src/record/Chart.js'
import { incompleteLists } from '../../src/subject/incompleteLists.js'
import { chartOf } from './chartOf.js'

it.each([
  ['nothing is said', {}, false, []],
  ['all is there', { incomplete: [] }, false, []],
  [
    'some lists lack records, said in any order',
    { incomplete: ['notes', 'plans', 'notes'] },
    false,
    ['plans', 'notes'],
  ],
  ['the staff lacks some', {}, true, ['staff']],
  ['all do', { incomplete: [...chartLists].reverse() }, true, [...chartLists, 'staff']],
])('%s', (_, chart, isStaffIncomplete, expected) => {
  expect(incompleteLists(chartOf(chart), isStaffIncomplete)).toEqual(expected)
})
