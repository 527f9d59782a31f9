import { Hcpcs } from '../../src/code/Hcpcs.js'
import { Modifier } from '../../src/code/Modifier.js'
import type { DatedUnit, DatedUnits, UnknownUnits } from '../../src/ledger/DatedUnits.js'
import { UnitLimit } from '../../src/policy/UnitLimit.js'
import { instantOf } from '../../src/time/OffsetDateTime.js'
import { OffsetDateTime } from '../../src/time/OffsetDateTime.js'
import type { BorneModifiers } from '../../src/units/BorneModifiers.js'
import type { ClaimFacts } from '../../src/units/ClaimFacts.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

/** A limit of 4 units of H2014 a day, beyond which a payer denies, unless its fields say otherwise. */
export const limit = (fields: object = {}): UnitLimit =>
  given(UnitLimit)({
    codes: ['H2014'],
    window: { kind: 'day' },
    measure: 'units',
    maximum: 4,
    beyond: 'deny',
    ...fields,
  })

const h2014 = given(Hcpcs)('H2014')

/** What a claim says of a session of H2014, and no more, unless these fields say otherwise. */
export const facts = (fields: Partial<ClaimFacts> = {}): ClaimFacts => ({ code: h2014, ...fields })

/** Modifiers. */
export const modifiers = (...texts: ReadonlyArray<string>): ReadonlyArray<Modifier> =>
  texts.map(given(Modifier))

/** An instant of universal time. */
export const at = (date: string, time: string): number =>
  instantOf(given(OffsetDateTime)(`${date}T${time}:00Z`))

/** A unit of fifteen minutes of a session, that began at a time of universal time. */
export const unit = (
  date: string,
  time: string,
  session: string,
  fields: Partial<DatedUnit> = {},
): DatedUnit => ({
  serviceDate: day(date),
  start: at(date, time),
  minutes: 15,
  session,
  facts: facts(),
  ...fields,
})

/** A session of which no unit is known. */
export const unknownOn = (date: string, fields: Partial<UnknownUnits> = {}): UnknownUnits => ({
  session: 'unknown',
  facts: facts(),
  serviceDate: day(date),
  start: undefined,
  ...fields,
})

/** The modifiers that a session bears: these and no others; where none are given it is not known. */
export const borne = (known?: ReadonlyArray<Modifier>): BorneModifiers => ({
  known: known ?? [],
  areComplete: known !== undefined,
})

/** The history of a member of whom every session is known, and nothing else, unless its fields say otherwise. */
export const history = (
  units: ReadonlyArray<DatedUnit>,
  fields: Partial<DatedUnits> = {},
): DatedUnits => ({
  birthDate: undefined,
  planOn: () => undefined,
  isBilled: () => false,
  modifiersOf: ({ facts: { modifiers: own } }) => borne(own),
  payerOfLimit: () => undefined,
  payerOf: () => undefined,
  units,
  unknown: [],
  isComplete: true,
  ...fields,
})
