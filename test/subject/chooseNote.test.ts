import { describe, expect, it } from 'vitest'
import { chooseNote } from '../../src/subject/chooseNote.js'
import { note } from '../units/given.js'
import { ordersOf } from './chartOf.js'

const at = (signedAt: string) => ({ signatures: [{ signedAt }] })
const on = (signedOn: string) => ({ signatures: [{ signedOn }] })

describe('chooseNote', () => {
  it.each([
    ['without signatures the last id', {}, {}, 'b'],
    ['the one that is signed', at('2026-03-02T10:00:00-06:00'), {}, 'a'],
    ['the one signed last', at('2026-03-03T10:00:00-06:00'), at('2026-03-02T10:00:00-06:00'), 'a'],
    ['in whatever offset', at('2026-03-02T10:00:00-06:00'), at('2026-03-02T10:30:00-05:00'), 'a'],
    ['a day counts as a signature', on('2026-03-03'), at('2026-03-02T10:00:00-06:00'), 'a'],
    ['a time of the day after it too', on('2026-03-02'), at('2026-03-03T10:00:00-06:00'), 'b'],
    [
      'of one day the one whose time is known',
      at('2026-03-02T10:00:00-06:00'),
      on('2026-03-02'),
      'a',
    ],
    ['a signature of no date is none', { signatures: [{ role: 'author' }] }, {}, 'b'],
    [
      'the last of several signatures',
      { signatures: [{ signedOn: '2026-03-01' }, { signedOn: '2026-03-09' }] },
      on('2026-03-05'),
      'a',
    ],
    ['co-signatures do not amend', { coSignatures: [{ signedOn: '2026-03-09' }] }, {}, 'b'],
  ])('%s', (_, a, b, expected) => {
    const notes = [note({ id: 'a', ...a }), note({ id: 'b', ...b })]
    for (const order of ordersOf(notes)) {
      const choice = chooseNote(order, true)
      expect(choice.kind === 'chosen' && choice.record.id).toBe(expected)
    }
  })

  it('two of one id are told apart by all they hold', () => {
    const twins = [note({ text: 'one' }), note({ text: 'other' })]
    expect(chooseNote([...twins].reverse(), true)).toEqual(chooseNote(twins, true))
  })

  it.each([
    ['none, and all are known', [], true, { kind: 'none' }],
    ['none that is known', [], false, { kind: 'unknown', missing: ['notes'], evidence: [] }],
    ['one, others are not known', [note()], false, { kind: 'chosen', record: note() }],
  ])('%s', (_, notes, areAllKnown, expected) => {
    expect(chooseNote(notes, areAllKnown)).toEqual(expected)
  })
})
