import type { Contradiction } from '../codec/refined.js'
import type { Cited } from '../source/Cited.js'
import type { GroupRequirement } from './GroupRequirement.js'
import type { PayerPolicy } from './PayerPolicy.js'
import type { PlaceRequirement } from './PlaceRequirement.js'
import { stated } from './stated.js'

/** What contradicts itself in what an edition asks of the delivery of the service. */
export const deliveryFaults = ({ delivery = {} }: PayerPolicy): ReadonlyArray<Contradiction> => [
  ...eachOf('credentials', stated(delivery.credentials), ({ credentials }) =>
    emptyIn('credentials', credentials, 'credential'),
  ),
  ...eachOf('supervision', stated(delivery.supervision), ({ ofCredentials, by, evidence }) => [
    ...emptyIn('ofCredentials', ofCredentials, 'credential'),
    ...emptyIn('by', by, 'credential'),
    ...emptyIn('evidence.kinds', evidence?.kinds, 'kind'),
  ]),
  ...eachOf('modalities', stated(delivery.modalities), ({ allowed }) =>
    emptyIn('allowed', allowed, 'modality'),
  ),
  ...eachOf('places', stated(delivery.places), placeFaults),
  ...eachOf('telehealthPlaces', stated(delivery.telehealthPlaces), ({ places }) =>
    emptyIn('places', places, 'place'),
  ),
  ...eachOf('formats', stated(delivery.formats), ({ allowed }) =>
    emptyIn('allowed', allowed, 'format'),
  ),
  ...eachOf('groups', stated(delivery.groups), groupFaults),
  ...eachOf('closures', stated(delivery.closures), ({ places, days }) => [
    ...emptyIn('places', places, 'place'),
    ...emptyIn('days', days, 'day'),
  ]),
]

/** A fault of one value: the field in which it is, and what is expected there. */
type Fault = readonly [string, string]

/** The faults of each value of a matter; a matter of one value has no index in its path. */
const eachOf = <A>(
  matter: string,
  values: ReadonlyArray<Cited<A>>,
  faultsOf: (value: A) => ReadonlyArray<Fault>,
): ReadonlyArray<Contradiction> =>
  values.flatMap(({ value }, index) =>
    faultsOf(value).map(([field, expected]) => ({
      path: [
        ...['delivery', matter],
        ...(isOfOneValue(matter) ? [] : [index]),
        ...['value', ...field.split('.').filter((name) => name !== '')],
      ],
      expected,
    })),
  )

const isOfOneValue = (matter: string): boolean =>
  matter === 'telehealthPlaces' || matter === 'formats'

const emptyIn = (
  field: string,
  values: ReadonlyArray<unknown> | undefined,
  what: string,
): ReadonlyArray<Fault> => (values?.length === 0 ? [[field, `at least one ${what}`]] : [])

const placeFaults = ({ allowed, refused }: PlaceRequirement): ReadonlyArray<Fault> => {
  const none: ReadonlyArray<Fault> = [['', 'places that are allowed or refused']]
  const both: ReadonlyArray<Fault> = [['refused', 'no place that is allowed too']]
  return [
    ...(allowed === undefined && refused === undefined ? none : []),
    ...emptyIn('allowed', allowed, 'place'),
    ...emptyIn('refused', refused, 'place'),
    ...(refused?.some((place) => allowed?.includes(place) === true) === true ? both : []),
  ]
}

const groupFaults = ({
  minimum,
  maximum,
  membersPerStaff,
}: GroupRequirement): ReadonlyArray<Fault> => {
  if (minimum === undefined && maximum === undefined && membersPerStaff === undefined) {
    return [['', 'a minimum, a maximum or members for each of the staff']]
  }
  return minimum !== undefined && maximum !== undefined && minimum > maximum
    ? [['minimum', 'a minimum that is not above the maximum']]
    : []
}
