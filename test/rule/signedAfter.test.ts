import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Signature } from '../../src/record/Signature.js'
import { signedAfter, type CandidateSignature } from '../../src/rule/signedAfter.js'
import { isOffsetDateTime } from '../../src/time/OffsetDateTime.js'

const candidate = (
  given: object,
  missing: ReadonlyArray<string> = [],
  field: CandidateSignature['field'] = 'note.signatures',
): ReadonlyArray<CandidateSignature> => {
  const signature = decode(Signature)(given)
  return E.isRight(signature) ? [{ signature: signature.right, field, missing }] : []
}

const end = '2026-03-02T10:00:00-06:00'
const at = (time: string, ...rest: ReadonlyArray<string>) =>
  candidate({ signedAt: `2026-03-02T${time}:00-06:00` }, rest)

const said = (
  candidates: ReadonlyArray<CandidateSignature>,
  withinHours: number | undefined = 2,
  ofAllVersions = candidates,
): unknown => {
  if (!isOffsetDateTime(end)) return 'unreadable'
  const known = signedAfter({ end, withinHours, evidence: [] })(candidates, ofAllVersions)
  if (E.isLeft(known)) return known.left
  if (known.right.outcome === 'met') return 'met'
  const { missing, severityAtMost } = known.right
  return [missing.join(', '), severityAtMost ?? 'error']
}

const day = candidate({ signedOn: '2026-03-02' })
const late = (minutesLate: number) => ({ kind: 'late', withinHours: 2, minutesLate })

// The session ended at 10:00; a signature is in time through 12:00.
describe('signedAfter', () => {
  it.each<readonly [string, ReadonlyArray<CandidateSignature>, unknown]>([
    ['none', [], { kind: 'none' }],
    ['one in time', at('11:00'), 'met'],
    ['one in time among others', [...at('09:00'), ...at('13:00'), ...at('11:00')], 'met'],
    ['one before the end', at('09:00'), { kind: 'beforeEnd' }],
    ['one that is late', at('12:30'), late(30)],
    ['the least late of two', [...at('13:00'), ...at('12:10')], late(10)],
    ['one before and one that is late', [...at('09:00'), ...at('13:00')], late(60)],
    ['one in time of who is not known', at('11:00', 'note.author'), ['note.author', 'error']],
    ['one that is late of who is not known', at('12:30', 'note.author'), late(30)],
    ['one of no time', candidate({}), ['note.signatures.signedAt', 'error']],
    [
      'one of no time, of who is not known',
      candidate({}, ['note.author']),
      ['note.author, note.signatures.signedAt', 'error'],
    ],
    [
      'one of no time among the co-signatures',
      candidate({}, [], 'note.coSignatures'),
      ['note.coSignatures.signedAt', 'error'],
    ],
  ])('%s', (_, candidates, expected) => {
    expect(said(candidates)).toEqual(expected)
    expect(said([...candidates].reverse())).toEqual(expected)
  })

  it.each<
    readonly [string, ReadonlyArray<CandidateSignature>, ReadonlyArray<CandidateSignature>, unknown]
  >([
    ['late, the first in time', at('13:00'), at('11:00'), 'met'],
    ['in time, the first late', at('11:00'), at('13:00'), 'met'],
    ['late, the first less late', at('13:00'), at('12:30'), late(30)],
    ['late, the first before the end', at('13:00'), at('09:00'), late(60)],
    [
      'late, the first of no time',
      at('13:00'),
      candidate({}),
      ['note.signatures.signedAt', 'error'],
    ],
    ['not signed, the first in time', [], at('11:00'), { kind: 'none' }],
    ['before the end, the first in time', at('09:00'), at('11:00'), { kind: 'beforeEnd' }],
    [
      'late of who is not known, the first in time',
      at('13:00', 'note.author'),
      at('11:00'),
      late(60),
    ],
    [
      'of no time, the first in time',
      candidate({}),
      at('11:00'),
      ['note.signatures.signedAt', 'error'],
    ],
    [
      'of a day that may be in time, the first in time',
      candidate({ signedOn: '2026-03-03' }),
      at('11:00'),
      'met',
    ],
  ])('of an amended note: %s', (_, candidates, ofFirst, expected) => {
    const hours = candidates.some(({ signature }) => signature.signedOn !== undefined) ? 24 : 2
    expect(said(candidates, hours, [...ofFirst, ...candidates])).toEqual(expected)
  })

  it.each<readonly [string, ReadonlyArray<CandidateSignature>, unknown]>([
    ['alone', day, ['note.signatures.signedAt', 'info']],
    ['and one in time', [...day, ...at('11:00')], 'met'],
    [
      'twice, among the signatures and the co-signatures',
      [...day, ...candidate({ signedOn: '2026-03-02' }, [], 'note.coSignatures')],
      ['note.coSignatures.signedAt, note.signatures.signedAt', 'info'],
    ],
    ['and one before the end', [...day, ...at('09:00')], ['note.signatures.signedAt', 'info']],
    [
      'and one of who is not known',
      [...day, ...at('11:00', 'note.author')],
      ['note.signatures.signedAt', 'info'],
    ],
    [
      'of who is not known',
      candidate({ signedOn: '2026-03-02' }, ['note.author']),
      ['note.author', 'error'],
    ],
  ])('one of the day of the end %s', (_, candidates, expected) => {
    expect(said(candidates, 24)).toEqual(expected)
  })

  it('says the same in whatever order', () => {
    const some = [
      ...at('09:00'),
      ...at('11:00', 'note.author'),
      ...at('12:30'),
      ...candidate({}, ['note.signatures.signedBy']),
      ...day,
    ]
    fc.assert(
      fc.property(fc.subarray(some), fc.constantFrom(2, 24), (subset, hours) => {
        const expected = said(subset, hours)
        fc.assert(
          fc.property(fc.shuffledSubarray(subset, { minLength: subset.length }), (shuffled) => {
            expect(said(shuffled, hours)).toEqual(expected)
          }),
          { numRuns: 5 },
        )
      }),
    )
  })
})
