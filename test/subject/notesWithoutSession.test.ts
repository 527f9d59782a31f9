import { describe, expect, it } from 'vitest'
import { notesWithoutSession } from '../../src/subject/notesWithoutSession.js'
import { chartOf, held, ordersOf } from './chartOf.js'

const note = (id: string, session: string) => ({ id, session })
const sessions = [held('a', '09:00', '10:00'), held('b', '11:00', '12:00', { status: 'cancelled' })]

describe('notesWithoutSession', () => {
  it.each<readonly [string, object, ReadonlyArray<string>]>([
    ['no note', { sessions, notes: [] }, []],
    ['notes that are not known', { sessions }, []],
    [
      'notes about sessions, held or not',
      { sessions, notes: [note('n', 'a'), note('m', 'b')] },
      [],
    ],
    ['a note about none of them', { sessions, notes: [note('n', 'a'), note('m', 'c')] }, ['m']],
    ['two of one id', { sessions, notes: [note('m', 'c'), note('m', 'd')] }, ['m']],
    ['no session at all', { sessions: [], notes: [note('n', 'a')] }, ['n']],
    ['sessions that are not known', { notes: [note('n', 'a')] }, []],
    [
      'sessions that are not all known',
      { sessions, notes: [note('m', 'c')], incomplete: ['sessions'] },
      [],
    ],
  ])('%s', (_, lists, expected) => {
    expect(notesWithoutSession(chartOf(lists))).toEqual(expected)
  })

  it('in order of id, whatever the order of the notes', () => {
    for (const notes of ordersOf([note('x', '1'), note('w', '2'), note('y', '3')])) {
      expect(notesWithoutSession(chartOf({ sessions, notes }))).toEqual(['w', 'x', 'y'])
    }
  })
})
