import type { DaysAlike } from '../policy/DaysAlike.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import { onceForEach } from '../rule/onceForEach.js'
import { statedLimits } from '../rule/statedLimits.js'
import { claimFactsOf } from '../units/ClaimFacts.js'
import type { DatedService } from './likeRuns.js'
import type { LineBench } from './LineBench.js'
import { addGap } from './lineFact.js'
import { missingUnits } from './missingUnits.js'
import type { JudgedPattern } from './patternServices.js'

/** The units of a service on one of its dates; absent where it cannot be told whether they are of the limit. */
export interface CountedService extends DatedService {
  readonly units: number | undefined
}

/** A limit of units for a day, and what counts toward it. */
export interface DayLimit {
  readonly maximum: number
  readonly scope: UnitLimit['scope']
  readonly counted: Array<CountedService>
}

/** The limits of units for a day of the services that a pattern is about, each with what counts toward it. */
export const dayLimits = (
  { services, uncertain }: JudgedPattern<DaysAlike>,
  documentedOf: LineBench['documentedOf'],
  gaps: Map<string, number>,
): ReadonlyArray<DayLimit> => {
  const byLimit = new Map<UnitLimit, DayLimit>()
  const limitsOf = onceForEach(statedLimits)
  const missingOf = missingUnits(documentedOf)
  for (const service of services) {
    const { member, session, serviceDate, editions } = service
    const documented = documentedOf(service)
    if (documented === undefined || serviceDate === undefined) continue
    const { days = [{ serviceDate, documented: undefined }], modifiers } = documented
    const missing = new Set<string>()
    for (const { limit, counts } of limitsOf(editions)) {
      const { window, measure, maximum, scope } = limit
      if (window.kind !== 'day' || measure !== 'units' || scope === 'staff') continue
      if (maximum === 'unlimited' || maximum === 0) continue
      const dayLimit = byLimit.get(limit) ?? { maximum, scope, counted: [] }
      byLimit.set(limit, dayLimit)
      for (const { serviceDate: date, documented: units } of days) {
        const by = { facts: claimFactsOf(session), birthDate: member.birthDate, serviceDate: date }
        const open = counts({ ...by, modifiers: () => modifiers })
        if (open === false) continue
        for (const path of [...open, ...missingOf(service)]) missing.add(path)
        if (session.renderingProvider === undefined) missing.add('session.renderingProvider')
        const isOpen = open.length > 0 || uncertain.has(service)
        dayLimit.counted.push({ service, date, units: isOpen ? undefined : units })
      }
    }
    for (const path of missing) addGap(gaps, path)
  }
  return [...byLimit.values()]
}
