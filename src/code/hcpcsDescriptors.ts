import type { Option } from 'fp-ts/Option'
import * as O from 'fp-ts/Option'
import type { Cited } from '../source/Cited.js'
import { citedTable } from './citedTable.js'
import type { Hcpcs } from './Hcpcs.js'
import { HcpcsDescriptor } from './HcpcsDescriptor.js'
import type { HcpcsUnit } from './HcpcsUnit.js'

const quarterHour: HcpcsUnit = { kind: 'minutes', minutes: 15 }
const hour: HcpcsUnit = { kind: 'minutes', minutes: 60 }
const perDiem: HcpcsUnit = { kind: 'perDiem' }
const noTime: HcpcsUnit = { kind: 'service' }

const rows: ReadonlyArray<readonly [string, string, HcpcsUnit, string?]> = [
  [
    'G0177',
    'training and education for a disabling mental health problem',
    { kind: 'session', minimumMinutes: 45 },
  ],
  ['H0004', 'behavioral health counseling and therapy', quarterHour, '2001-01-01'],
  ['H0031', 'mental health assessment by a non-physician', noTime],
  ['H0032', 'service plan development by a non-physician', noTime],
  ['H0034', 'medication training and support', quarterHour],
  ['H0036', 'community psychiatric supportive treatment, face-to-face', quarterHour],
  ['H0037', 'community psychiatric supportive treatment program', perDiem],
  ['H0038', 'self-help and peer services', quarterHour],
  ['H0039', 'assertive community treatment, face-to-face', quarterHour],
  ['H0040', 'assertive community treatment program', perDiem],
  ['H2010', 'comprehensive medication services', quarterHour, '2003-04-01'],
  ['H2011', 'crisis intervention', quarterHour, '2003-04-01'],
  ['H2012', 'behavioral health day treatment', hour, '2003-04-01'],
  ['H2014', 'skills training and development', quarterHour, '2003-04-01'],
  ['H2015', 'comprehensive community support services', quarterHour, '2003-04-01'],
  ['H2016', 'comprehensive community support services', perDiem, '2003-04-01'],
  ['H2017', 'psychosocial rehabilitation', quarterHour, '2003-04-01'],
  ['H2018', 'psychosocial rehabilitation', perDiem, '2003-04-01'],
  ['H2019', 'therapeutic behavioral services', quarterHour, '2003-04-01'],
  ['H2020', 'therapeutic behavioral services', perDiem, '2003-04-01'],
  ['H2021', 'community-based wrap-around services', quarterHour, '2003-04-01'],
  ['H2022', 'community-based wrap-around services', perDiem, '2003-04-01'],
  ['H2023', 'supported employment', quarterHour, '2003-04-01'],
  ['H2027', 'psychoeducational service', quarterHour, '2003-04-01'],
  ['H2030', 'clubhouse services', quarterHour, '2003-04-01'],
  ['H2032', 'activity therapy', quarterHour, '2003-04-01'],
  ['T1016', 'case management', quarterHour],
  ['T1017', 'targeted case management', quarterHour],
  ['T2013', 'educational habilitation under a waiver', hour],
]

/** The descriptors of H2014 and of the codes that stand beside it, in order of code, each cited. */
export const hcpcsDescriptors: ReadonlyArray<Cited<HcpcsDescriptor>> = citedTable(
  HcpcsDescriptor,
  'hcpcs2019',
  rows.map(([code, service, unit, inUseFrom]) => ({ code, service, unit, inUseFrom })),
)

const descriptors: ReadonlyMap<string, Cited<HcpcsDescriptor>> = new Map(
  hcpcsDescriptors.map((row) => [row.value.code, row]),
)

/**
 * The descriptor of a procedure code; none where this library has not read one.
 *
 * @example
 * import { hcpcsDescriptorOf, isHcpcs } from 'h2014'
 *
 * const code = 'H2014'
 * const descriptor = isHcpcs(code) && hcpcsDescriptorOf(code)
 * console.log(descriptor && descriptor._tag === 'Some' && descriptor.value.value.unit) // => { kind: 'minutes', minutes: 15 }
 */
export const hcpcsDescriptorOf = (code: Hcpcs): Option<Cited<HcpcsDescriptor>> =>
  O.fromNullable(descriptors.get(code))

/** What one unit of a procedure code is; absent where this library has not read it. */
export const hcpcsUnitOf = (code: Hcpcs): HcpcsUnit | undefined => descriptors.get(code)?.value.unit
