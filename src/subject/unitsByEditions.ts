import type { Either } from 'fp-ts/Either'
import { isSkillsTraining, skillsTraining, type Hcpcs } from '../code/Hcpcs.js'
import { hcpcsUnitOf } from '../code/hcpcsDescriptors.js'
import { stated } from '../policy/stated.js'
import type { TimedSession } from '../units/TimedSession.js'
import { earnedUnits } from '../units/earnedUnits.js'
import type { UnitsResult } from '../units/UnitsResult.js'
import type { UnitsUndetermined } from '../units/UnitsUndetermined.js'
import { bindingEditions, unitPolicyOf, type Editions } from './Editions.js'
import type { PlacedSession } from './PlacedSession.js'
import { timedSession } from './timedSession.js'

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
      group.timed.push(timedSession(one))
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

/** The codes that editions count or round together with others. */
const codesBeside = (editions: Editions): ReadonlySet<Hcpcs> =>
  new Set([...pooledCodes(editions), ...limitedCodes(editions)])

/** Those that are counted in quarter hours as H2014 is. */
const limitedCodes = (editions: Editions): ReadonlyArray<Hcpcs> =>
  bindingEditions(editions).flatMap(({ edition: { limits } }) =>
    stated(limits).flatMap(({ value }) =>
      value.scope === 'staff' ? [] : value.codes.filter(isOfQuarterHours),
    ),
  )

const isOfQuarterHours = (code: Hcpcs): boolean => {
  const unit = hcpcsUnitOf(code)
  const own = hcpcsUnitOf(skillsTraining)
  return unit?.kind === 'minutes' && own?.kind === 'minutes' && unit.minutes === own.minutes
}

/**
 * The codes whose minutes the editions round together with those of H2014: those of one total, or where minutes are summed
 * whatever their code, all that a limit counts with it. What they say of rounding is said of these too.
 */
export const pooledCodes = (editions: Editions): ReadonlySet<Hcpcs> => {
  const { aggregation } = unitPolicyOf(editions)
  if (aggregation === 'notStated') return NONE
  const { value } = aggregation
  switch (value.kind) {
    case 'contact':
      return NONE
    case 'sum':
      return value.by.includes('code') ? NONE : new Set(limitedCodes(editions))
    case 'totalMinutes':
      return new Set(value.codes)
  }
}

const NONE: ReadonlySet<Hcpcs> = new Set()
