import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allSaidBy,
  evidenceOf,
  inWords,
  openSaidBy,
  outcomeOf,
  policy,
  stated,
} from '../rule/judged.js'

const rule = 'noteIsSigned'
const asking = (signing: object) => [policy({ noteTerms: { signing: stated(signing) } })]
const asked = asking({ withinHours: 24 })
const withoutHours = asking({})

const noted = (fields: object) => ({
  notes: [{ id: 'note', session: 'session', author: 'ann', ...fields }],
})
const signed = (...signatures: ReadonlyArray<object>) => noted({ signatures })
const at = (time: string, day = '2026-03-02') => `${day}T${time}:00-06:00`
const byAnn = (signedAt: string) => signed({ signedBy: 'ann', signedAt })

// The session is from 09:00 to 10:00 on 2 March 2026; its note is signed in time through 10:00 of the next day.
describe('noteIsSigned', () => {
  it.each<readonly [string, object, string]>([
    ['the notes are not known', {}, 'undetermined: notes'],
    ['there is no note', { notes: [] }, 'notMet: noNote'],
    ['the signatures are not known', noted({}), 'undetermined: note.signatures'],
    ['nobody signed', signed(), 'notMet: nobodySigned'],
    [
      'another signed',
      signed({ signedBy: 'bob', signedAt: at('11:00') }),
      'notMet: authorDidNotSign',
    ],
    [
      'the member signed',
      signed({ role: 'member', signedAt: at('11:00') }),
      'notMet: authorDidNotSign',
    ],
    ['the author signed', byAnn(at('11:00')), 'met'],
    ['somebody as author', signed({ role: 'author', signedAt: at('11:00') }), 'met'],
    ['somebody', signed({ signedAt: at('11:00') }), 'undetermined: note.signatures.signedBy'],
    [
      'somebody who may be the author, who is not known',
      noted({ author: undefined, signatures: [{ signedBy: 'bob', signedAt: at('11:00') }] }),
      'undetermined: note.author',
    ],
    [
      'the author, and another before',
      signed(
        { signedBy: 'bob', signedAt: at('08:00') },
        { signedBy: 'ann', signedAt: at('11:00') },
      ),
      'met',
    ],
    [
      'the author, a second time in time',
      signed(
        { signedBy: 'ann', signedAt: at('09:30') },
        { signedBy: 'ann', signedAt: at('11:00') },
      ),
      'met',
    ],
    [
      'the author, beside a co-signature',
      noted({ signatures: [], coSignatures: [{ signedBy: 'ann', signedAt: at('11:00') }] }),
      'notMet: nobodySigned',
    ],
  ])('%s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['during the session', byAnn(at('09:59')), 'notMet: signedBeforeEnd'],
    ['at its end', byAnn(at('10:00')), 'met'],
    ['at the last moment', byAnn(at('10:00', '2026-03-03')), 'met'],
    ['a minute after it', byAnn(at('10:01', '2026-03-03')), 'notMet: signedLate'],
    [
      'at a time that is not known',
      signed({ signedBy: 'ann' }),
      'undetermined: note.signatures.signedAt',
    ],
    [
      'on the day before, the time not known',
      signed({ signedBy: 'ann', signedOn: '2026-03-01' }),
      'notMet: signedBeforeEnd',
    ],
    [
      'on the day, the time not known',
      signed({ signedBy: 'ann', signedOn: '2026-03-02' }),
      'undetermined: note.signatures.signedAt',
    ],
    [
      'on the last day, the time not known',
      signed({ signedBy: 'ann', signedOn: '2026-03-03' }),
      'undetermined: note.signatures.signedAt',
    ],
    [
      'on the day after it',
      signed({ signedBy: 'ann', signedOn: '2026-03-04' }),
      'notMet: signedLate',
    ],
  ])('the author signed %s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['before the end', byAnn(at('09:59')), 'notMet: signedBeforeEnd'],
    ['after it', byAnn(at('10:00')), 'met'],
    ['months later', byAnn(at('10:00', '2026-09-01')), 'met'],
    ['on the day after', signed({ signedBy: 'ann', signedOn: '2026-03-03' }), 'met'],
  ])('where no hours are stated, %s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: withoutHours })).toBe(outcome)
  })

  it('cannot tell of a session of which it is not known when it ended', () => {
    const session = { end: undefined, status: 'inProgress' }
    expect(outcomeOf(rule, { session, chart: byAnn(at('11:00')), policies: asked })).toBe(
      'undetermined: session.end',
    )
    expect(outcomeOf(rule, { session, chart: signed(), policies: asked })).toBe(
      'notMet: nobodySigned',
    )
  })

  it('a day alone that leaves open whether it was before the end weighs little', () => {
    const sameDay = signed({ signedBy: 'ann', signedOn: '2026-03-02' })
    expect(openSaidBy(rule, { chart: sameDay, policies: asked })).toMatchObject({
      severity: 'info',
    })
    const lastDay = signed({ signedBy: 'ann', signedOn: '2026-03-03' })
    expect(openSaidBy(rule, { chart: lastDay, policies: asked })).toMatchObject({
      severity: 'error',
    })
  })

  const first = { id: 'first', session: 'session', author: 'ann' }
  const amended = (ofFirst: object, ofNote: object = {}) => ({
    notes: [
      { ...first, ...ofFirst },
      {
        ...first,
        id: 'note',
        signatures: [{ signedBy: 'ann', signedAt: at('10:00', '2026-04-01') }],
        ...ofNote,
      },
    ],
  })
  const lastMoment = { signedBy: 'ann', signedAt: at('10:00', '2026-03-03') }

  it.each<readonly [string, object, string]>([
    ['was signed in time', { signatures: [lastMoment] }, 'met'],
    [
      'was signed late',
      { signatures: [{ ...lastMoment, signedAt: at('10:01', '2026-03-03') }] },
      'notMet: signedLate',
    ],
    [
      'was signed before the end',
      { signatures: [{ ...lastMoment, signedAt: at('09:59') }] },
      'notMet: signedLate',
    ],
    [
      'was signed at a time that is not known',
      { signatures: [{ ...lastMoment, signedAt: undefined }] },
      'undetermined: note.signatures.signedAt',
    ],
    ['was not signed', { signatures: [] }, 'notMet: signedLate'],
    ['of whose signatures nothing is known', {}, 'undetermined: note.signatures'],
    [
      'was signed in time by another',
      { signatures: [{ ...lastMoment, signedBy: 'bob' }] },
      'notMet: signedLate',
    ],
    [
      'was another’s, who signed in time as its author',
      { author: 'bob', signatures: [{ role: 'author', signedAt: at('11:00') }] },
      'notMet: signedLate',
    ],
    ['names no author, who signed in time', { author: undefined, signatures: [lastMoment] }, 'met'],
  ])('amended weeks later, where the first version %s', (_, ofFirst, outcome) => {
    const chart = amended(ofFirst)
    expect(outcomeOf(rule, { chart, policies: asked })).toBe(outcome)
    const turned = { notes: [...chart.notes].reverse() }
    expect(outcomeOf(rule, { chart: turned, policies: asked })).toBe(outcome)
  })

  it('amended, is signed as it stands', () => {
    const byBob = { signatures: [{ signedBy: 'bob', signedAt: at('10:00', '2026-04-01') }] }
    const chart = amended({ signatures: [lastMoment] }, byBob)
    expect(outcomeOf(rule, { chart, policies: asked })).toBe('notMet: authorDidNotSign')
  })

  it('amended, is as late as the first signature, on the note that stands', () => {
    const chart = amended({
      signatures: [{ signedBy: 'ann', signedAt: at('11:00', '2026-03-03') }],
    })
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).toMatchObject({ detail: { note: 'note', minutesLate: 60 } })
    expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
  })

  it('a signature of a day after the review is none yet', () => {
    const chart = byAnn(at('11:00', '2026-03-03'))
    const given = { chart, policies: withoutHours }
    expect(outcomeOf(rule, { ...given, asOf: '2026-03-03' })).toBe('met')
    expect(outcomeOf(rule, { ...given, asOf: '2026-03-02' })).toBe('notMet: nobodySigned')
  })

  it('an amendment that is signed after the review does not stand yet', () => {
    const given = { chart: amended({ signatures: [lastMoment] }), policies: withoutHours }
    expect(outcomeOf(rule, { ...given, asOf: '2026-03-31' })).toBe('met')
    expect(
      evidenceOf(
        openSaidBy(rule, { ...given, chart: amended({ signatures: [] }), asOf: '2026-03-31' }),
      ),
    ).toEqual(['session session', 'note note'])
  })

  it('hears the note elements too, which state no hours', () => {
    const both = [
      policy({
        noteTerms: { signing: stated({ withinHours: 24 }) },
        noteElements: [stated('signature'), stated('goal')],
      }),
    ]
    const chart = byAnn(at('10:00', '2026-03-09'))
    expect(allSaidBy(rule, { chart, policies: both }).map(inWords)).toEqual([
      'notMet: signedLate',
      'met',
    ])
    const element = [policy({ noteElements: [stated('signature')] })]
    expect(outcomeOf(rule, { chart: signed(), policies: element })).toBe('notMet: nobodySigned')
  })

  it.each([
    ['takes it not up', policy()],
    ['is silent', policy({ noteTerms: { signing: 'notStated' } })],
  ])('does not apply where the policy %s', (_, silent) => {
    expect(outcomeOf(rule, { chart: { notes: [] }, policies: [silent] })).toBe('notApplicable')
  })

  it.each<readonly [string, object, object]>([
    [
      'that nobody signed',
      signed(),
      { detail: { reason: 'nobodySigned', note: 'note' }, carc: '112' },
    ],
    [
      'by how much the least late is late',
      signed(
        { signedBy: 'ann', signedAt: at('11:30', '2026-03-03') },
        { signedBy: 'ann', signedAt: at('12:00', '2026-03-09') },
      ),
      {
        detail: { reason: 'signedLate', note: 'note', withinHours: 24, minutesLate: 90 },
        carc: '272',
      },
    ],
    [
      'that it was before the end',
      byAnn(at('09:00')),
      { detail: { reason: 'signedBeforeEnd', note: 'note' } },
    ],
  ])('says %s, and points at the signatures', (_, chart, expected) => {
    const finding = openSaidBy(rule, { chart, policies: asked })
    expect(finding).toMatchObject({
      severity: 'error',
      field: 'signatures',
      fixedBy: 'clinician',
      ...expected,
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'note note'])
  })

  it('says the same whatever the order of the signatures', () => {
    const some = [
      { signedBy: 'ann', signedAt: at('09:30') },
      { signedBy: 'ann', signedAt: at('10:30', '2026-03-03') },
      { signedBy: 'ann', signedAt: at('12:30', '2026-03-03') },
      { signedBy: 'bob', signedAt: at('11:00') },
      { role: 'member' },
      { signedAt: at('11:00') },
      { signedBy: 'ann' },
    ]
    fc.assert(
      fc.property(
        fc
          .subarray(some)
          .chain((subset) =>
            fc.tuple(
              fc.constant(subset),
              fc.shuffledSubarray(subset, { minLength: subset.length }),
            ),
          ),
        ([subset, shuffled]) => {
          const of = (signatures: ReadonlyArray<object>) =>
            JSON.stringify(allSaidBy(rule, { chart: signed(...signatures), policies: asked }))
          expect(of(shuffled)).toBe(of(subset))
        },
      ),
      { numRuns: 40 },
    )
  })
})
