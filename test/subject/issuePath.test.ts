import { describe, expect, it } from 'vitest'
import { issuePath } from '../../src/subject/issuePath.js'

describe('issuePath', () => {
  it('of the session, or of its note', () => {
    expect(issuePath({ field: 'end' })).toBe('session.end')
    expect(issuePath({ field: 'start', note: 'note' })).toBe('note.start')
  })
})
