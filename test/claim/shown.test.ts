import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shown } from '../../src/claim/shown.js'

const hidden = '[not shown]'

describe('shown', () => {
  it.each<readonly [string, unknown, string]>([
    ['a number', 0, '0'],
    ['a fraction', 1.5, '1.5'],
    ['a date', '2026-03-02', '2026-03-02'],
    ['a time', '2026-03-02T09:00:00-06:00', '2026-03-02T09:00:00-06:00'],
    ['a code', 'F20.9', 'F20.9'],
    ['a word', 'noShow', 'noShow'],
    ['an id of the first and the last sign', '!~', '!~'],
    ['an id', 'urn:uuid:6ba7b810-9dad', 'urn:uuid:6ba7b810-9dad'],
    ['a list', ['p1', 2], 'p1, 2'],
    ['an empty list', [], ''],
    ['a list of which one is a sentence', ['p1', 'Jane Doe'], `p1, ${hidden}`],
    ['nothing in it', '', hidden],
    ['a full name', 'Jane Doe', hidden],
    ['a blank before', ' x', hidden],
    ['a blank behind', 'x ', hidden],
    ['a line break', 'x\n', hidden],
    ['a blank that does not break', 'Jane\u00a0Doe', hidden],
    ['a blank without width', 'Jane\u200bDoe', hidden],
    ['another alphabet', 'Ärztin', hidden],
    ['a sign of control', 'x\u007f', hidden],
    ['a truth', true, hidden],
    ['nothing', undefined, hidden],
    ['a record', { toString: () => 'Jane' }, hidden],
  ])('%s', (_, value, expected) => {
    expect(shown(value)).toBe(expected)
  })

  it('repeats a text as it stands, or nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([text, hidden]).toContain(shown(text))
        if (/[^!-~]/.test(text)) expect(shown(text)).toBe(hidden)
      }),
    )
  })
})
