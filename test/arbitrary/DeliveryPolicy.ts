import * as fc from 'fast-check'
import type { DeliveryPolicy as Value } from '../../src/policy/DeliveryPolicy.js'
import type { Cited as CitedValue } from '../../src/source/Cited.js'
import type { Statements as SaidOf } from '../../src/source/Statements.js'
import { Cited } from './Cited.js'
import { Closure } from './Closure.js'
import { CredentialRequirement } from './CredentialRequirement.js'
import { FormatRequirement } from './FormatRequirement.js'
import { GroupRequirement } from './GroupRequirement.js'
import { ModalityRequirement } from './ModalityRequirement.js'
import { PlaceRequirement } from './PlaceRequirement.js'
import { Statement } from './Statement.js'
import { SupervisionRequirement } from './SupervisionRequirement.js'
import { TelehealthPlaces } from './TelehealthPlaces.js'
import { TravelRequirement } from './TravelRequirement.js'

const manual = fc.constant('manual')

const statementsOf = <A>(value: fc.Arbitrary<A>): fc.Arbitrary<SaidOf<A>> =>
  fc.oneof(
    fc.constant<SaidOf<A>>('notStated'),
    fc.array<CitedValue<A>>(Cited(value, manual), { maxLength: 3 }),
  )

/** Whatever an edition can ask of delivery that can be decoded. */
export const DeliveryPolicy: fc.Arbitrary<Value> = fc.record(
  {
    credentials: statementsOf(CredentialRequirement),
    supervision: statementsOf(SupervisionRequirement),
    modalities: statementsOf(ModalityRequirement),
    places: statementsOf(PlaceRequirement),
    telehealthPlaces: Statement(TelehealthPlaces, manual),
    formats: Statement(FormatRequirement, manual),
    groups: statementsOf(GroupRequirement),
    closures: statementsOf(Closure),
    travel: statementsOf(TravelRequirement),
  },
  { requiredKeys: [] },
)
