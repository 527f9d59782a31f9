import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { record } from '../codec/record.js'
import { variant } from '../codec/variant.js'
import { word } from '../codec/word.js'

/** A unit of so many minutes. How part of it is rounded is the payer's to say. */
export interface MinutesUnit {
  readonly kind: 'minutes'
  /** Length of a unit in minutes, 1 to 1440. */
  readonly minutes: number
}

/** A session is one unit, however long beyond its minimum. */
export interface SessionUnit {
  readonly kind: 'session'
  /** The shortest session that counts, in minutes, 1 to 1440. */
  readonly minimumMinutes: number
}

/** A day is one unit. */
export interface PerDiemUnit {
  readonly kind: 'perDiem'
}

/** A service is one unit: the descriptor names no time. */
export interface ServiceUnit {
  readonly kind: 'service'
}

/** What one unit of a procedure code is, by the code's national descriptor. */
export type HcpcsUnit = MinutesUnit | SessionUnit | PerDiemUnit | ServiceUnit

const day = 1440

export const HcpcsUnit: Codec<HcpcsUnit> = variant<HcpcsUnit, 'kind'>('HcpcsUnit', 'kind', {
  minutes: record<MinutesUnit>('MinutesUnit', {
    kind: word('minutes', ['minutes']),
    minutes: integer('minutes', 1, day),
  }),
  session: record<SessionUnit>('SessionUnit', {
    kind: word('session', ['session']),
    minimumMinutes: integer('minutes', 1, day),
  }),
  perDiem: record<PerDiemUnit>('PerDiemUnit', { kind: word('perDiem', ['perDiem']) }),
  service: record<ServiceUnit>('ServiceUnit', { kind: word('service', ['service']) }),
})
