import { describe, expect, it } from 'vitest'
import { signingBatches } from '../../src/audit/signingBatches.js'
import { signatureDateOf } from '../../src/record/signatureDateOf.js'
import { patternBench, daysFrom, type GivenService } from './patternBench.js'

const found = (
  given: ReadonlyArray<GivenService>,
  value: { readonly notes: number; readonly serviceDates?: number },
  uncertainIds: ReadonlyArray<string> = [],
) => {
  const gaps = new Map<string, number>()
  const { services } = patternBench(given)
  const batches = signingBatches(
    {
      value,
      authority: {},
      services,
      uncertain: new Set(services.filter(({ session }) => uncertainIds.includes(session.id))),
    },
    { field: 'signedOn', of: signatureDateOf, textOf: (day) => day },
    gaps,
  )
  return {
    batches: batches.map(({ signer, when, noted, serviceDateCount }) => [
      signer,
      when,
      noted.map(({ note }) => note.id),
      serviceDateCount,
    ]),
    gaps: Object.fromEntries(gaps),
  }
}

const signed = (date: string, signature: object = {}): GivenService => ({
  id: date,
  date,
  note: { signatures: [{ role: 'author', signedBy: 's1', signedOn: '2026-03-20', ...signature }] },
})

const days = daysFrom(2, 4)
const batch = ['s1', '2026-03-20', days.map((day) => `${day}-note`), 4]

describe('signingBatches', () => {
  it.each([
    [3, undefined, 1],
    [4, undefined, 1],
    [5, undefined, 0],
    [2, 3, 1],
    [2, 4, 1],
    [2, 5, 0],
    [4, 4, 1],
  ])('four notes of four dates: at least %s notes of %s dates', (notes, serviceDates, count) => {
    const value = serviceDates === undefined ? { notes } : { notes, serviceDates }
    expect(
      found(
        days.map((day) => signed(day)),
        value,
      ).batches,
    ).toEqual(count === 1 ? [batch] : [])
  })

  it('counts different service dates', () => {
    const sameDay = days.map((id) => ({ ...signed('2026-03-19'), id }))
    expect(found(sameDay, { notes: 2, serviceDates: 2 }).batches).toEqual([])
    expect(found(sameDay, { notes: 2 }).batches).toMatchObject([['s1', '2026-03-20', {}, 1]])
  })

  it.each<readonly [string, object]>([
    ['another signer', { signedBy: 's2' }],
    ['another day', { signedOn: '2026-03-21' }],
    ['the member', { role: 'member' }],
    ['the guardian', { role: 'guardian' }],
    ['a role by its name', { role: { other: 'member' } }],
  ])('leaves out a signature of %s', (_, signature) => {
    const [last = '', ...others] = [...days].reverse()
    const given = [...others.map((day) => signed(day)), signed(last, signature)]
    expect(found(given, { notes: 4 })).toEqual({ batches: [], gaps: {} })
    expect(found(given, { notes: 3 }).batches).toHaveLength(1)
  })

  it('tells the day by the moment where that is known', () => {
    const at = (day: string) =>
      signed(day, { signedOn: undefined, signedAt: '2026-03-20T23:30:00-06:00' })
    expect(found(days.map(at), { notes: 4 }).batches).toEqual([batch])
  })

  it('counts a note once, however often it was signed, and a role that is not known', () => {
    const signature = { signedBy: 's1', signedOn: '2026-03-20' }
    const given = days.map((day): GivenService => ({
      ...{ id: day, date: day },
      note: { signatures: [signature, signature] },
    }))
    expect(found(given, { notes: 4 }).batches).toEqual([batch])
    expect(found(given, { notes: 5 }).batches).toEqual([])
  })

  it('leaves out co-signatures', () => {
    const given = days.map((day): GivenService => ({
      ...{ id: day, date: day },
      note: { signatures: [], coSignatures: [{ signedBy: 's1', signedOn: '2026-03-20' }] },
    }))
    expect(found(given, { notes: 2 })).toEqual({ batches: [], gaps: {} })
  })

  it('keeps apart two signers of the same notes', () => {
    const signatures = ['s1', 's2'].map((signedBy) => ({ signedBy, signedOn: '2026-03-20' }))
    const given = days.map((day): GivenService => ({ id: day, date: day, note: { signatures } }))
    expect(found(given, { notes: 4 }).batches.map(([signer]) => signer)).toEqual(['s1', 's2'])
  })

  it.each<readonly [string, object, object]>([
    ['signatures', {}, { 'note.signatures': 1 }],
    [
      'who signed',
      { signatures: [{ signedOn: '2026-03-20' }, { signedOn: '2026-03-20' }] },
      { 'note.signatures.signedBy': 1 },
    ],
    ['when', { signatures: [{ signedBy: 's1' }] }, { 'note.signatures.signedOn': 1 }],
    [
      'either',
      { signatures: [{}] },
      { 'note.signatures.signedBy': 1, 'note.signatures.signedOn': 1 },
    ],
    ['nothing, as nobody signed', { signatures: [] }, {}],
  ])('counts the notes of which it is not known: %s', (_, note, gaps) => {
    expect(found([{ id: 'a', date: '2026-03-02', note }], { notes: 2 })).toEqual({
      batches: [],
      gaps,
    })
  })

  it('puts no notes together of which it is not known who signed them', () => {
    const given = days.map((day) => signed(day, { signedBy: undefined }))
    expect(found(given, { notes: 2 })).toEqual({
      batches: [],
      gaps: { 'note.signatures.signedBy': 4 },
    })
  })

  it('leaves out services that it may not be about', () => {
    const given = days.map((day) => signed(day))
    expect(found(given, { notes: 4 }, days.slice(0, 1)).batches).toEqual([])
    expect(found(given, { notes: 3 }, days.slice(0, 1)).batches).toHaveLength(1)
  })
})
