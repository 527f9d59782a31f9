import type { Either } from 'fp-ts/Either'
import { isSkillsTraining, type Hcpcs } from '../code/Hcpcs.js'
import { memberLimits } from '../policy/memberLimits.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import { stated } from '../policy/stated.js'
import type { TimedSession } from '../units/TimedSession.js'
import { earnedUnits } from '../units/earnedUnits.js'
import type { UnitsResult } from '../units/UnitsResult.js'
import type { UnitsUndetermined } from '../units/UnitsUndetermined.js'
import { bindingEditions, unitPolicyOf, type Editions } from './Editions.js'
import type { PlacedSession } from './PlacedSession.js'

/** The units that some editions give, or why they give none. */
export type EditionUnits = Either<UnitsUndetermined, UnitsResult>

/**
 * The units of a member's sessions, reckoned together where the same editions judge them: those of H2014, and
 * those of other codes that the editions count or round with it.
 */
export const unitsByEditions = (
  placed: ReadonlyArray<PlacedSession>,
): ReadonlyMap<Editions, EditionUnits> => {
  const groups = new Map<Editions, Group>()
  for (const one of placed) {
    const { editions, session } = one
    const group = groups.get(editions) ?? { codes: codesBeside(editions), timed: [] }
    groups.set(editions, group)
    if (isSkillsTraining(session.code) || group.codes.has(session.code))
      group.timed.push(timed(one))
  }
  const results = new Map<Editions, EditionUnits>()
  for (const [editions, { timed }] of groups) {
    results.set(editions, earnedUnits(unitPolicyOf(editions))(timed))
  }
  return results
}

interface Group {
  readonly codes: ReadonlySet<Hcpcs>
  readonly timed: Array<TimedSession>
}

const timed = ({ session, note }: PlacedSession): TimedSession =>
  note.kind === 'chosen' ? { session, note: note.record } : { session }

/** The codes that editions count or round together with others. */
const codesBeside = (editions: Editions): ReadonlySet<Hcpcs> =>
  new Set(
    bindingEditions(editions).flatMap(({ edition }) => [
      ...limitedCodes(edition),
      ...pooledCodes(edition),
    ]),
  )

const limitedCodes = (policy: PayerPolicy): ReadonlyArray<Hcpcs> =>
  memberLimits(policy).flatMap(({ value }) => value.codes)

const pooledCodes = ({ units }: PayerPolicy): ReadonlyArray<Hcpcs> =>
  stated(units?.aggregation).flatMap(({ value }) =>
    value.kind === 'totalMinutes' ? value.codes : [],
  )
