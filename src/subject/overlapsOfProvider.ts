import type { RecordId } from '../record/RecordId.js'
import { occupiesMember } from './occupiesMember.js'
import { overlapsOf, type Overlap, type SpannedSession } from './overlapsOf.js'
import type { PlacedSession } from './PlacedSession.js'
import { spannedSession } from './spannedSession.js'

/**
 * Which sessions of one member are in the same minutes by the same rendering provider, by their place in the list, of the
 * providers of whom a session is without the member: where the member is, `overlapsOf` tells.
 */
export const overlapsOfProvider = (
  placed: ReadonlyArray<PlacedSession>,
): ReadonlyMap<number, ReadonlyArray<Overlap>> => {
  const found = new Map<number, ReadonlyArray<Overlap>>()
  for (const ofOne of rendered(placed)) {
    const overlaps = overlapsOf(ofOne.map(({ spanned }) => spanned))
    ofOne.forEach(({ index }, at) => {
      found.set(index, overlaps.get(at) ?? [])
    })
  }
  return found
}

interface Rendered {
  readonly index: number
  readonly spanned: SpannedSession
}

/** The sessions of each provider of whom one is without the member. */
const rendered = (placed: ReadonlyArray<PlacedSession>): Iterable<ReadonlyArray<Rendered>> => {
  const byProvider = new Map<RecordId, Array<Rendered>>()
  for (const { session } of placed) {
    const { renderingProvider, memberPresent } = session
    if (memberPresent === false && renderingProvider !== undefined) {
      byProvider.set(renderingProvider, [])
    }
  }
  placed.forEach((one, index) => {
    const { renderingProvider } = one.session
    if (renderingProvider === undefined) return
    byProvider.get(renderingProvider)?.push({ index, spanned: spanned(one) })
  })
  return byProvider.values()
}

/** Who renders is in a session also without the member, and as little as the member in one that is paid by the day. */
const spanned = spannedSession(({ code }) => occupiesMember({ code }))
