import { Hcpcs } from '../code/Hcpcs.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { number } from '../codec/number.js'
import { optional } from '../codec/optional.js'
import type { Other } from '../codec/Other.js'
import { record } from '../codec/record.js'
import { wordOrOther } from '../codec/wordOrOther.js'
import { DateRange } from '../time/DateRange.js'
import { Modality } from '../code/Modality.js'
import { FormatKind } from '../code/FormatKind.js'

/** How much of a service is given each time. */
export interface ServiceAmount {
  /** 0 to 1,000,000, whole or not. */
  readonly quantity: number
  /** What is counted. */
  readonly measure: 'units' | 'minutes' | 'hours' | 'sessions' | Other
}

/** How often a service is given. */
export interface ServiceFrequency {
  /** 0 to 1,000,000 times, whole or not. */
  readonly times: number
  /** In which time; `plan` is the time in which the plan is in effect. */
  readonly per: 'day' | 'week' | 'month' | 'year' | 'plan' | Other
}

/** A service that a treatment plan names: which, in which format, how much, how often and how long. */
export interface PlanService {
  /** Which service. */
  readonly code: Hcpcs
  /** The formats in which it may be given. An empty list: none is named. */
  readonly formats?: ReadonlyArray<FormatKind>
  /** The only ways of meeting in which it may be given, such as by telehealth. An empty list: none is named. */
  readonly modalities?: ReadonlyArray<Modality>
  /** How much each time. */
  readonly amount?: ServiceAmount
  /** How often. */
  readonly frequency?: ServiceFrequency
  /** How long: from when through when, both days included; absent: as long as its plan. */
  readonly effective?: DateRange
}

const ServiceAmount: Codec<ServiceAmount> = record<ServiceAmount>('ServiceAmount', {
  quantity: number('quantity', 0, 1_000_000),
  measure: wordOrOther('measure', ['units', 'minutes', 'hours', 'sessions']),
})

const ServiceFrequency: Codec<ServiceFrequency> = record<ServiceFrequency>('ServiceFrequency', {
  times: number('times', 0, 1_000_000),
  per: wordOrOther('per', ['day', 'week', 'month', 'year', 'plan']),
})

export const PlanService: Codec<PlanService> = record<PlanService>('PlanService', {
  code: Hcpcs,
  formats: optional(list(FormatKind, 100)),
  modalities: optional(list(Modality, 100)),
  amount: optional(ServiceAmount),
  frequency: optional(ServiceFrequency),
  effective: optional(DateRange),
})
