import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notesDifferFromEachOther } from '../../src/audit/notesDifferFromEachOther.js'
import { canary } from '../record/canary.js'
import { patternBench, type GivenService } from './patternBench.js'
import { saidByCheck } from './saidByCheck.js'

const said = (given: ReadonlyArray<GivenService>) =>
  saidByCheck(notesDifferFromEachOther, patternBench(given))

const note = {
  engagement: 'Took part.',
  response: 'Asked twice for help.',
  progress: 'Counts change alone.',
  text: 'At the store.',
  skills: [{ skill: 'Budgeting' }],
}

const first: GivenService = { id: 'a', date: '2026-03-02', note }
const second: GivenService = { id: 'b', date: '2026-03-03', note }

describe('notes of one member', () => {
  it('are a finding where they hold the same words', () => {
    const { findings, sentences, sessions } = said([first, second])
    expect(findings).toEqual([
      {
        rule: 'notesDifferFromEachOther',
        id: 'notesDifferFromEachOther/repeatedForMember/m1/a/note/b-note',
        outcome: 'notMet',
        severity: 'warning',
        detail: {
          reason: 'repeatedForMember',
          member: 'm1',
          noteCount: 2,
          notes: ['a-note', 'b-note'],
        },
        evidence: [
          { record: 'note', id: 'a-note' },
          { record: 'note', id: 'b-note' },
        ],
        fixedBy: 'supervisor',
      },
    ])
    expect(sentences).toEqual([
      '2 notes of member m1 hold the same words. The first of them: a-note, b-note.',
    ])
    expect(sessions).toEqual([['a', 'b']])
  })

  it.each<readonly [string, object]>([
    ['case and white space', { ...note, text: ' AT\u00a0the \n STORE. ' }],
    [
      'who signed, the times and the codes',
      {
        ...note,
        author: 's2',
        start: '2026-03-03T11:00:00-06:00',
        skills: [{ skill: 'Budgeting', domain: 'hygiene' }],
      },
    ],
  ])('are a finding where they differ by %s alone', (_, other) => {
    expect(said([first, { ...second, note: other }]).findings).toHaveLength(1)
  })

  it.each<readonly [string, object | undefined]>([
    ['one word of one field differs', { ...note, response: 'Asked once for help.' }],
    ['another skill was taught', { ...note, skills: [{ skill: 'Shopping' }] }],
    ['the words stand in other fields', { ...note, engagement: note.text, text: note.engagement }],
    ['a field is not known', { ...note, progress: undefined }],
    ['there is no other note', undefined],
  ])('are none where %s', (_, other) => {
    const { id, date } = second
    expect(said([first, other === undefined ? { id, date } : { ...second, note: other }])).toEqual(
      expect.objectContaining({ findings: [], gaps: [] }),
    )
  })

  it('are none where there is one note, also of a session in two charts', () => {
    expect(said([first]).findings).toEqual([])
    expect(said([first, first]).findings).toEqual([])
  })

  it('are none where nothing is told, and skills alone are named', () => {
    const untold = { engagement: '', response: ' ', progress: '', text: '\n', skills: note.skills }
    expect(
      said([
        { ...first, note: untold },
        { ...second, note: untold },
      ]),
    ).toEqual(expect.objectContaining({ findings: [], gaps: [] }))
  })
})

describe('notes of several members', () => {
  it('are a finding where they hold the same words', () => {
    const { details, sentences } = said([first, { ...second, member: 'm2' }])
    expect(details).toEqual([
      { reason: 'sharedByMembers', memberCount: 2, noteCount: 2, notes: ['a-note', 'b-note'] },
    ])
    expect(sentences).toEqual([
      '2 notes of 2 members hold the same words. The first of them: a-note, b-note.',
    ])
  })

  it('are one finding where the words are also repeated for one of them', () => {
    const { details } = said([
      first,
      second,
      { ...second, id: 'c', member: 'm2' },
      { ...second, id: 'd', member: 'm3' },
    ])
    expect(details).toMatchObject([{ reason: 'sharedByMembers', memberCount: 3, noteCount: 4 }])
  })

  const group = { format: { kind: 'group', group: 'g1', size: 2 } }
  const ofGroup = (id: string, member: string, fields: object): GivenService => ({
    ...{ id, member, date: '2026-03-02', session: group },
    note: { text: 'The group wrote a shopping list.', ...fields },
  })

  it('of one group are a finding where no note tells of its own member', () => {
    const all = { response: 'The group did well.' }
    expect(said([ofGroup('a', 'm1', all), ofGroup('b', 'm2', all)]).details).toMatchObject([
      { reason: 'sharedByMembers', memberCount: 2 },
    ])
  })

  it('of one group are none where they share what the group did and tell of each member', () => {
    expect(
      said([
        ofGroup('a', 'm1', { response: 'Wrote six items.' }),
        ofGroup('b', 'm2', { response: 'Asked for prices.' }),
      ]).findings,
    ).toEqual([])
  })
})

describe('of what services', () => {
  const other = { session: { code: 'H2017' } }

  it('a note of H2014 that holds the words of another service is a finding', () => {
    expect(said([{ ...first, ...other }, second]).details).toMatchObject([{ noteCount: 2 }])
  })

  it('notes of other services alone are none', () => {
    expect(
      said([
        { ...first, ...other },
        { ...second, ...other },
      ]).findings,
    ).toEqual([])
  })
})

describe('what is not known', () => {
  it.each<readonly [string, object, ReadonlyArray<object>]>([
    ['no text of a note is known', {}, [{ missing: 'note.text', count: 1 }]],
    [
      'one is not known and the others are empty',
      { engagement: '', response: '', progress: '' },
      [{ missing: 'note.text', count: 1 }],
    ],
    ['all are known and empty', { engagement: '', response: '', progress: '', text: '' }, []],
    ['one holds words', { response: 'Asked.' }, []],
  ])('%s', (_, fields, gaps) => {
    expect(said([{ ...first, note: fields }])).toMatchObject({ findings: [], gaps })
  })

  it('is no gap of another service', () => {
    expect(said([{ ...first, session: { code: 'H2017' }, note: {} }]).gaps).toEqual([])
  })
})

describe('many notes', () => {
  const many = Array.from({ length: 40 }, (_, index): GivenService => {
    const id = String(index).padStart(2, '0')
    return { id, date: '2026-03-02', member: `m${index % 4}`, note: { text: `Text ${index % 2}` } }
  })

  it('make one finding for each text, with a count and the first sixteen', () => {
    const { findings } = said(many)
    expect(findings.map(({ detail }) => [detail.noteCount, detail.notes.length])).toEqual([
      [20, 16],
      [20, 16],
    ])
    expect(findings.map(({ evidence }) => evidence.length)).toEqual([16, 16])
  })

  it('are the same in whatever order they come', () => {
    const whole = said(many)
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        expect(said(shuffled)).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('say no word of what they hold, whatever that is', () => {
    const secret = `${canary} \ud800 \u0000 ${'\u0301\u0323'.repeat(30_000)}`
    const held = {
      ...{ engagement: secret, response: secret, progress: secret, text: secret },
      skills: [{ skill: canary }],
    }
    const result = said([
      { ...first, note: held },
      { ...second, note: held },
      { ...second, id: 'c', member: 'm2', note: { text: secret } },
      { ...second, id: 'd', member: 'm3', note: { text: secret } },
    ])
    expect(result.findings).toHaveLength(2)
    expect(JSON.stringify(result).toLowerCase()).not.toContain('canary')
  })
})
