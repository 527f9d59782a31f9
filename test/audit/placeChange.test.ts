import { describe, expect, it } from 'vitest'
import { isBetweenHomes, mayBeInPerson, placeChange } from '../../src/audit/placeChange.js'
import { workerContacts } from '../../src/audit/workerContacts.js'
import { timed } from './timed.js'
import { ofGroup } from './workBench.js'

const contactOf = (...fields: ReadonlyArray<object>) => {
  const [contact, ...others] = workerContacts(
    timed(
      ...fields.map((one, index) => ({
        id: `s${index}`,
        member: `m${index}`,
        from: '09:00',
        until: '10:00',
        ...one,
      })),
    ),
  )
  if (contact === undefined || others.length > 0) throw new Error('a test gives not one contact')
  return contact
}

const inPerson = { modality: 'inPerson' }
const home = { ...inPerson, placeOfService: '12' }
const office = { ...inPerson, placeOfService: '11' }

describe('placeChange', () => {
  it.each<readonly [string, object, object, string]>([
    ['the office and a home', office, home, '11 12'],
    ['the office twice', office, office, 'none'],
    ['two homes', home, { ...home, member: 'm9' }, '12 12'],
    ['one home', home, home, 'none'],
    ['the office and somewhere', office, inPerson, '11, without session.placeOfService'],
    ['somewhere and a home', inPerson, home, '12, without session.placeOfService'],
    ['somewhere twice', inPerson, inPerson, ', without session.placeOfService'],
    [
      'the office and a home, somehow',
      { placeOfService: '11' },
      home,
      '11 12, without session.modality',
    ],
    [
      'a home and the office, somehow',
      home,
      { placeOfService: '11' },
      '12 11, without session.modality',
    ],
  ])('%s', (_, before, after, expected) => {
    const change = placeChange(contactOf(before), contactOf(after))
    const { places = [], missing = [] } = change ?? {}
    const without = missing.length === 0 ? '' : `, without ${missing.join(', ')}`
    expect(change === undefined ? 'none' : `${places.join(' ')}${without}`).toBe(expected)
  })

  it('of a group asks where any of its sessions was, and whose homes they are', () => {
    const group = contactOf(
      { ...inPerson, ...ofGroup('g') },
      { ...home, ...ofGroup('g'), member: 'm1' },
    )
    expect(placeChange(contactOf(office), group)).toEqual({ places: ['11', '12'], missing: [] })
    expect(placeChange(contactOf({ ...home, member: 'm1' }), group)).toBeUndefined()
    expect(placeChange(group, contactOf({ ...home, member: 'm0' }))).toBeUndefined()
    expect(placeChange(group, contactOf({ ...home, member: 'm2' }))?.places).toEqual(['12', '12'])
  })
})

describe('isBetweenHomes', () => {
  it.each([
    [['12', '12'], true],
    [['12', '11'], false],
    [['11'], false],
    [['12'], true],
    [[], true],
  ])('%s', (codes, expected) => {
    const change = placeChange(
      contactOf({ ...inPerson, placeOfService: codes[0] }),
      contactOf({ ...inPerson, placeOfService: codes[1], member: 'm9' }),
    )
    expect(change && isBetweenHomes(change)).toBe(expected)
  })
})

describe('mayBeInPerson', () => {
  it.each<readonly [string, ReadonlyArray<object>, boolean]>([
    ['in person', [inPerson], true],
    ['somehow', [{}], true],
    ['by telehealth', [{ modality: 'audioVideo' }], false],
    ['in a way of another name', [{ modality: { other: 'letters' } }], false],
    [
      'a group, one by telehealth',
      [{ modality: 'audioVideo' }, inPerson].map((one) => ({ ...one, ...ofGroup('g') })),
      true,
    ],
  ])('%s', (_, fields, expected) => {
    expect(mayBeInPerson(contactOf(...fields))).toBe(expected)
  })
})
