import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Modifier } from '../../src/code/Modifier.js'
import type { Authorization } from '../../src/record/Authorization.js'
import { ownModifiers } from '../../src/subject/AuthorizedKind.js'
import {
  chooseAuthorization,
  type AuthorizationChoice,
} from '../../src/subject/chooseAuthorization.js'
import { authorization } from '../ledger/ledgerOf.js'
import { given, session } from '../units/given.js'
import { day, ordersOf } from './chartOf.js'

const whole = (id: string, from: string, through?: string, fields: object = {}) =>
  authorization({
    id,
    codes: ['H2014'],
    payer: 'payer',
    modifiers: [],
    effective: { from, through },
    ...fields,
  })

const chosen = (
  records: ReadonlyArray<Authorization> | undefined,
  fields: object = {},
  { areComplete = true, heldFor = {}, date = '2026-03-02' } = {},
): AuthorizationChoice => {
  const of = session(fields)
  return chooseAuthorization({ records, areComplete, heldFor: new Map(Object.entries(heldFor)) })({
    session: of,
    serviceDate: date === '' ? undefined : day(date),
    policy: { kind: 'noEdition', payer: 'payer', why: 'afterLast' },
    modifiers: ownModifiers(of),
  })
}

const inWords = ({ choice }: AuthorizationChoice): string => {
  switch (choice.kind) {
    case 'chosen':
      return choice.record.id
    case 'none':
      return `none${choice.nearest === undefined ? '' : `, nearest ${choice.nearest.id}`}`
    case 'unknown':
      return [...choice.missing, ...choice.evidence.map(({ id }) => id)].join(', ')
  }
}

const spring = whole('spring', '2026-02-01', '2026-04-30')
const year = whole('year', '2026-01-01', '2026-12-31')
const open = whole('open', '2026-01-01')
const late = whole('late', '2026-03-01', '2026-04-30')
const past = whole('past', '2025-01-01', '2025-12-31')
const group = whole('group', '2026-01-01', '2026-12-31', { modifiers: ['HQ'] })
const groupOfYoung = whole('young', '2026-01-01', undefined, { modifiers: ['HA', 'HQ'] })
const spoken = whole('spoken', '2026-01-01', '2026-06-30', { modifiers: ['HQ', 'HQ'] })
const vague = whole('vague', '2026-01-01', '2026-12-31', { codes: undefined })

describe('chooseAuthorization', () => {
  it.each<readonly [string, ReadonlyArray<Authorization>, ReadonlyArray<string>]>([
    ['the one that ends first', [open, year, spring], ['spring', 'year', 'open']],
    ['then the one that began first', [late, spring], ['spring', 'late']],
    ['then by id', [whole('b', '2026-01-01'), whole('a', '2026-01-01')], ['a', 'b']],
    ['those alone that cover it', [past, year], ['year']],
    ['the narrower one, though it ends later', [spring, group], ['group', 'spring']],
    [
      'the narrowest of several',
      [open, groupOfYoung, group, spoken],
      ['young', 'spoken', 'group', 'open'],
    ],
    ['the one that is known to cover it', [vague, year], ['year']],
  ])('%s', (_, records, candidates) => {
    for (const order of ordersOf(records)) {
      const modifiers = { modifiers: ['HQ', 'HA'] }
      expect(chosen(order, modifiers).candidates).toEqual(candidates)
      expect(inWords(chosen(order, modifiers))).toBe(candidates[0])
    }
  })

  it.each<readonly [string, object, object, ReadonlyArray<string>]>([
    ['the one that the session names, and no other', { authorization: 'year' }, {}, ['year']],
    ['the one whose events name it first', {}, { session: 'year' }, ['year', 'spring', 'open']],
    [
      'the one whose events name it, where it is the first',
      {},
      { session: 'spring' },
      ['spring', 'year', 'open'],
    ],
    [
      'not one whose events name it and that does not cover it',
      {},
      { session: 'past' },
      ['spring', 'year', 'open'],
    ],
  ])('%s', (_, fields, heldFor, candidates) => {
    expect(chosen([open, year, spring, past], fields, { heldFor }).candidates).toEqual(candidates)
  })

  it.each<readonly [string, ReadonlyArray<Authorization> | undefined, object, object, string]>([
    ['the list is not known', undefined, {}, {}, 'authorizations'],
    ['there is none', [], {}, {}, 'none'],
    [
      'none is known of a list that lacks some',
      [past],
      {},
      { areComplete: false },
      'authorizations',
    ],
    ['one is known of a list that lacks some', [year], {}, { areComplete: false }, 'year'],
    ['none covers it', [past], {}, {}, 'none, nearest past'],
    ['one may', [past, vague], {}, {}, 'authorization.codes, vague'],
    ['the service date is not known', [year], {}, { date: '' }, 'session.start'],
    ['the session names one that is not there', [year], { authorization: 'z' }, {}, 'none'],
    [
      'the session names one that may be there',
      [year],
      { authorization: 'z' },
      { areComplete: false },
      'authorizations',
    ],
    [
      'the session names one that does not cover it',
      [year, past],
      { authorization: 'past' },
      {},
      'none, nearest past',
    ],
    [
      'the session names one that does not cover it, of a list that lacks some',
      [past],
      { authorization: 'past' },
      { areComplete: false },
      'none, nearest past',
    ],
  ])('%s', (_, records, fields, known, expected) => {
    expect(inWords(chosen(records, fields, known))).toBe(expected)
  })

  it('puts first what events name, in one list for all that are held so', () => {
    const held = new Map([
      ['a', 'year'],
      ['b', 'year'],
      ['c', 'spring'],
    ])
    const choose = chooseAuthorization({
      records: [open, year, spring],
      areComplete: true,
      heldFor: held,
    })
    const candidatesOf = (id: string): ReadonlyArray<string> =>
      choose({
        session: session({ id }),
        serviceDate: day('2026-03-02'),
        policy: { kind: 'noEdition', payer: 'payer', why: 'afterLast' },
        modifiers: { known: [], areComplete: true },
      }).candidates
    expect(candidatesOf('a')).toEqual(['year', 'spring', 'open'])
    expect(candidatesOf('b')).toBe(candidatesOf('a'))
    expect(candidatesOf('c')).toEqual(['spring', 'year', 'open'])
    expect(candidatesOf('c')).toBe(candidatesOf('d'))
  })

  it('tells sessions apart by what is ruled out', () => {
    const choose = chooseAuthorization({ records: [group], areComplete: true, heldFor: new Map() })
    const kindOf = (ruledOut: ReadonlyArray<string>): string =>
      inWords(
        choose({
          session: session(),
          serviceDate: day('2026-03-02'),
          policy: { kind: 'noEdition', payer: 'payer', why: 'afterLast' },
          modifiers: {
            known: [],
            areComplete: false,
            ruledOut: ruledOut.map((one) => given(Modifier)(one)),
          },
        }),
      )
    expect([kindOf([]), kindOf(['HA']), kindOf(['HQ'])]).toEqual([
      'session.modifiers, group',
      'session.modifiers, group',
      'none, nearest group',
    ])
  })

  it('tells sessions apart by the modifiers that authorizations name', () => {
    expect(inWords(chosen([group, year], { modifiers: ['HQ'] }))).toBe('group')
    expect(inWords(chosen([group, year], { modifiers: [] }))).toBe('year')
    expect(chosen([group, year])).toMatchObject({
      possible: ['group'],
      missing: ['session.modifiers'],
    })
  })

  it('chooses the same whatever the order of the records', () => {
    const date = fc.constantFrom('2026-02-01', '2026-03-02', '2026-03-31')
    const records = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), from: date, through: date }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(records, (given) => {
        const all = given.map(({ id, from, through }) => whole(id, from, through))
        expect(chosen([...all].reverse())).toEqual(chosen(all))
      }),
    )
  })
})
