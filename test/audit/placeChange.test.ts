import { describe, expect, it } from 'vitest'
import { mayBeInPerson, placeChange } from '../../src/audit/placeChange.js'
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
const office1 = { ...office, site: 'north' }
const office2 = { ...office, site: 'south' }
const house = { ...home, site: 'house' }

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
    ['two sites of one code', office1, office2, 'north south'],
    ['one site twice', office1, office1, 'none'],
    ['one site of two codes', office1, { ...office1, placeOfService: '53' }, 'none'],
    ['two homes in one house', house, { ...house, member: 'm9' }, 'none'],
    ['a site and the office, of which the site is not known', office1, office, 'none'],
    ['a site and a home, of which the site is not known', office1, home, '11 12'],
    ['two sites without codes', { ...inPerson, site: 'a' }, { ...inPerson, site: 'b' }, 'a b'],
    ['two sites, somehow', office1, { site: 'south' }, 'north south, without session.modality'],
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
