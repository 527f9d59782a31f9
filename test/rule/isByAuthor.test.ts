import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Note } from '../../src/record/Note.js'
import { isByAuthor } from '../../src/rule/isByAuthor.js'

const said = (author: string | undefined, signature: object): unknown => {
  const note = decode(Note)({ id: 'note', session: 'session', author, signatures: [signature] })
  return E.isRight(note) && note.right.signatures?.map(isByAuthor(note.right))
}

describe('isByAuthor', () => {
  it.each<readonly [string, string | undefined, object, boolean | string]>([
    ['by the author', 'ann', { signedBy: 'ann' }, true],
    ['by the author, as somebody else', 'ann', { signedBy: 'ann', role: 'supervisor' }, true],
    ['by another', 'ann', { signedBy: 'bob' }, false],
    ['by another, as author', 'ann', { signedBy: 'bob', role: 'author' }, false],
    ['by nobody named, as author', 'ann', { role: 'author' }, true],
    ['by nobody named, as author by that name', 'ann', { role: { other: 'author' } }, true],
    ['by the member', 'ann', { role: 'member' }, false],
    ['by the guardian', 'ann', { role: 'guardian' }, false],
    [
      'by nobody named, as practitioner',
      'ann',
      { role: 'practitioner' },
      'note.signatures.signedBy',
    ],
    ['by nobody named, as nobody', 'ann', {}, 'note.signatures.signedBy'],
    ['by nobody named, of a note of nobody', undefined, {}, 'note.signatures.signedBy'],
    ['by somebody, of a note of nobody', undefined, { signedBy: 'bob' }, 'note.author'],
    [
      'by somebody as author, of a note of nobody',
      undefined,
      { signedBy: 'bob', role: 'author' },
      true,
    ],
    ['as author, of a note of nobody', undefined, { role: 'author' }, true],
    ['by the member, of a note of nobody', undefined, { role: 'member' }, false],
  ])('%s', (_, author, signature, expected) => {
    expect(said(author, signature)).toEqual([expected])
  })
})
