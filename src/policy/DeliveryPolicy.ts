import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { statement, type Statement } from '../source/Statement.js'
import { statements, type Statements } from '../source/Statements.js'
import { Closure } from './Closure.js'
import { CredentialRequirement } from './CredentialRequirement.js'
import { FormatRequirement } from './FormatRequirement.js'
import { GroupRequirement } from './GroupRequirement.js'
import type { Matter } from './Matter.js'
import { ModalityRequirement } from './ModalityRequirement.js'
import { PlaceRequirement } from './PlaceRequirement.js'
import { SupervisionRequirement } from './SupervisionRequirement.js'
import { TelehealthPlaces } from './TelehealthPlaces.js'
import { TravelRequirement } from './TravelRequirement.js'

/** What an edition asks of who renders the service, where, how and with whom. */
export interface DeliveryPolicy {
  /** As what the rendering provider must be credentialed; by age or format where that differs. */
  readonly credentials?: Statements<CredentialRequirement>
  /** Which workers must be supervised, and by whom. */
  readonly supervision?: Statements<SupervisionRequirement>
  /** How staff and member may meet. */
  readonly modalities?: Statements<ModalityRequirement>
  /** Where it may be given. */
  readonly places?: Statements<PlaceRequirement>
  /** Which places of service are telehealth. */
  readonly telehealthPlaces?: Statement<TelehealthPlaces>
  /** In which formats it may be held. */
  readonly formats?: Statement<FormatRequirement>
  /** How many may be taught together, and by how many. */
  readonly groups?: Statements<GroupRequirement>
  /** When which places are closed. */
  readonly closures?: Statements<Closure>
  /** How much time a worker has to come from one place to another; judged over all charts, by an audit. */
  readonly travel?: Statements<TravelRequirement>
}

export const DeliveryPolicy: Codec<DeliveryPolicy> = record<DeliveryPolicy>('DeliveryPolicy', {
  credentials: optional(statements(CredentialRequirement)),
  supervision: optional(statements(SupervisionRequirement)),
  modalities: optional(statements(ModalityRequirement)),
  places: optional(statements(PlaceRequirement)),
  telehealthPlaces: optional(statement(TelehealthPlaces)),
  formats: optional(statement(FormatRequirement)),
  groups: optional(statements(GroupRequirement)),
  closures: optional(statements(Closure)),
  travel: optional(statements(TravelRequirement)),
})

/** Its matters, by their field. */
export const deliveryMatters = (delivery: DeliveryPolicy): ReadonlyArray<Matter> => [
  [['credentials'], delivery.credentials],
  [['supervision'], delivery.supervision],
  [['modalities'], delivery.modalities],
  [['places'], delivery.places],
  [['telehealthPlaces'], delivery.telehealthPlaces],
  [['formats'], delivery.formats],
  [['groups'], delivery.groups],
  [['closures'], delivery.closures],
  [['travel'], delivery.travel],
]
