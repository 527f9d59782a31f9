import type { Session } from '../src/record/Session.js'

type Json =
  string | number | boolean | null | ReadonlyArray<Json> | { readonly [key: string]: Json }

const twoDigits = (value: number): string => `${value}`.padStart(2, '0')

const identifier = (kind: string, index: number): string =>
  `${kind}-0b7c1f3e-5a52-4d1e-9c${twoDigits(index % 100)}-${`${index}`.padStart(12, '0')}`

/** A session of a skills group as an EHR holds it, about 960 bytes of JSON. All of it is invented. */
export const sessionOf = (index: number): { readonly [K in keyof Session]: Json } => {
  const day = `2026-03-${twoDigits(1 + (index % 28))}`
  const hour = 8 + (index % 8)
  const at = (hours: number, minute: number): string =>
    `${day}T${twoDigits(hours)}:${twoDigits(minute)}:00-06:00`
  return {
    id: identifier('session', index),
    code: 'H2014',
    status: 'finished',
    start: at(hour, 0),
    end: at(hour + 2, 45),
    serviceDate: day,
    nonBillable: [
      { start: at(hour, 40), end: at(hour, 50), reason: 'break' },
      { start: at(hour + 1, 5), end: at(hour + 1, 15), reason: { other: 'fire drill' } },
      { start: at(hour + 1, 30), end: at(hour + 1, 40), reason: 'documentation' },
    ],
    arrivedAt: at(hour, 5),
    leftAt: at(hour + 2, 40),
    renderingProvider: identifier('staff', index),
    supervisingProvider: identifier('staff', index + 1),
    format: { kind: 'group', group: identifier('group', index), size: 6, staffCount: 2 },
    modality: 'inPerson',
    placeOfService: '12',
    memberPresent: true,
    activity: 'skillsTraining',
    modifiers: ['HQ', 'U1'],
    authorization: identifier('authorization', index),
  }
}

/** The same session with three faults: a time that does not exist, a word that is not known, a number for a text. */
export const withThreeErrors = (index: number): Json => ({
  ...sessionOf(index),
  end: `2026-02-30T10:45:00-06:00`,
  status: 'done',
  placeOfService: 12,
})

/** The same session as other senders have it, each of whom lacks other fields: 64 different shapes. */
export const lackingFields = (index: number): Json =>
  Object.fromEntries(
    Object.entries(sessionOf(index)).filter(
      ([key], place) => key === 'id' || key === 'code' || ((index >> (place % 6)) & 1) === 0,
    ),
  )

/** The same session with the keys of each record in another order. */
export const inKeyOrder = (value: Json, order: number): Json => {
  if (Array.isArray(value)) return value.map((each: Json) => inKeyOrder(each, order))
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value)
  const shift = order % keys.length
  const turned = [...keys.slice(shift), ...keys.slice(0, shift)]
  if (order % 2 === 1) turned.reverse()
  return Object.fromEntries(
    turned.map((key) => [key, inKeyOrder((value as { [key: string]: Json })[key] ?? null, order)]),
  )
}
