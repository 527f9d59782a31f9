import type { Modality } from '../code/Modality.js'
import type { WorkerContact } from './workerContacts.js'

/** That a worker was at another place in one contact than in the one before. */
export interface PlaceChange {
  /** The places of both that are known, in order: their sites where both are known, else their codes. */
  readonly places: ReadonlyArray<string>
  /** What is not known, as paths, so that it may have been no change at all. */
  readonly missing: ReadonlyArray<string>
}

/**
 * The change of place from one contact in person to the next; absent where both were at one place. Where the sites of both
 * are known they tell it. Else places differ by their codes, and the homes of different members do. A contact with a group
 * is where the first session of it is that says so.
 */
export const placeChange = (
  before: WorkerContact,
  after: WorkerContact,
): PlaceChange | undefined => {
  const sites = [before, after].flatMap(firstTold('site'))
  const areSitesKnown = sites.length > 1
  const places = areSitesKnown ? sites : [before, after].flatMap(firstTold('placeOfService'))
  const [one, other] = places
  const isOne = one !== undefined && one === other
  if (isOne && (areSitesKnown || one !== HOME || isOfOneMember(before, after))) return undefined
  return {
    places,
    missing: [
      ...(places.length < 2 ? ['session.placeOfService'] : []),
      ...([before, after].every(isInPerson) ? [] : ['session.modality']),
    ],
  }
}

/** Whether a contact was in person, or may have been. */
export const mayBeInPerson = (contact: WorkerContact): boolean =>
  isInPerson(contact) || modalitiesOf(contact).includes(undefined)

/** The place of service code of a member's home. */
const HOME = '12'

const isInPerson = (contact: WorkerContact): boolean => modalitiesOf(contact).includes('inPerson')

const modalitiesOf = ({ services }: WorkerContact): ReadonlyArray<Modality | undefined> =>
  services.map(({ session }) => session.modality)

const firstTold =
  (field: 'site' | 'placeOfService') =>
  ({ services }: WorkerContact): ReadonlyArray<string> =>
    services.flatMap(({ session }) => session[field] ?? []).slice(0, 1)

const isOfOneMember = (before: WorkerContact, after: WorkerContact): boolean => {
  const members = new Set(before.services.map(({ member }) => member.id))
  return after.services.some(({ member }) => members.has(member.id))
}
