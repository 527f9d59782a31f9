import type { Modality } from '../code/Modality.js'
import type { PlaceOfService } from '../code/PlaceOfService.js'
import type { WorkerContact } from './workerContacts.js'

/** That a worker was at another place in one contact than in the one before. */
export interface PlaceChange {
  /** The places of both that are known, in order. */
  readonly places: ReadonlyArray<PlaceOfService>
  /** What is not known, as paths, so that it may have been no change at all. */
  readonly missing: ReadonlyArray<string>
}

/**
 * The change of place from one contact in person to the next; absent where both were at one place. Places differ by their
 * codes, and the homes of different members do. A contact with a group is where the first session of it is that says so.
 */
export const placeChange = (
  before: WorkerContact,
  after: WorkerContact,
): PlaceChange | undefined => {
  const places = [before, after].flatMap(placeOf)
  const [one, other] = places
  const isAtOneCode = one !== undefined && one === other
  if (isAtOneCode && (one !== HOME || isOfOneMember(before, after))) return undefined
  return {
    places,
    missing: [
      ...(places.length < 2 ? ['session.placeOfService'] : []),
      ...([before, after].every(isInPerson) ? [] : ['session.modality']),
    ],
  }
}

/** Whether all of the places that are known are homes. */
export const isBetweenHomes = ({ places }: PlaceChange): boolean =>
  places.every((place) => place === HOME)

/** Whether a contact was in person, or may have been. */
export const mayBeInPerson = (contact: WorkerContact): boolean =>
  isInPerson(contact) || modalitiesOf(contact).includes(undefined)

/** The place of service code of a member's home. */
const HOME = '12'

const isInPerson = (contact: WorkerContact): boolean => modalitiesOf(contact).includes('inPerson')

const modalitiesOf = ({ services }: WorkerContact): ReadonlyArray<Modality | undefined> =>
  services.map(({ session }) => session.modality)

const placeOf = ({ services }: WorkerContact): ReadonlyArray<PlaceOfService> =>
  services.flatMap(({ session }) => session.placeOfService ?? []).slice(0, 1)

const isOfOneMember = (before: WorkerContact, after: WorkerContact): boolean => {
  const members = new Set(before.services.map(({ member }) => member.id))
  return after.services.some(({ member }) => members.has(member.id))
}
