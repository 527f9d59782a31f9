import { carcs } from '../code/carcs.js'
import type { FilingLimit } from '../policy/FilingLimit.js'
import { stated } from '../policy/stated.js'
import type { BilledLine } from '../record/BilledLine.js'
import type { RecordId } from '../record/RecordId.js'
import { decidedBy } from '../rule/decidedBy.js'
import type { Cited } from '../source/Cited.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import type { AuditedService } from './AuditedService.js'
import { addGap, gapsOf, lineFact } from './lineFact.js'
import type { LineBench } from './LineBench.js'

/** How long after the service a line was sent. */
export interface LineFilingDetail {
  readonly reason: 'filingLimitExpired'
  readonly line: RecordId
  readonly serviceDate: CalendarDate
  readonly submittedOn: CalendarDate
  readonly daysSinceService: number
  readonly maximum: number
}

/**
 * A line was sent within the days of `claimTerms.filing` after its service date; the last day still counts. Payer and agency
 * are both heard, by their editions of the first session that it was billed for; the payer only where the line went to it.
 * A line that replaces another is not judged: a payer may give a corrected claim another time, which no policy states.
 */
export const billedLineIsFiledOnTime: AuditCheck<
  'billedLineIsFiledOnTime',
  LineFilingDetail,
  LineBench
> = {
  id: 'billedLineIsFiledOnTime',
  title: 'The line was sent within the time that the policy allows',
  severity: 'warning',
  reasons: {
    filingLimitExpired: {
      sentence:
        'Line {line} for {serviceDate} was sent on {submittedOn}, {daysSinceService} days after; this policy takes claims within {maximum} days.',
      fix: 'Find the proof that it was filed before, or the exception by which the payer took it, such as eligibility that was granted later; where there is neither, ask the payer what is to be returned.',
      fixedBy: 'biller',
      carc: carcs.filingLimitExpired,
    },
  },
  find: ({ judged }) => {
    const facts: Array<AuditFact<LineFilingDetail>> = []
    const gaps = new Map<string, number>()
    const silent = new Set<AuditedService>()
    for (const {
      line,
      services: [first],
    } of judged) {
      if (line.replaces !== undefined || first === undefined) continue
      const limits = filingTerms(first.editions)
      if (limits.length === 0) silent.add(first)
      const { id, serviceDate, submittedOn } = line
      const binding = limits.filter(binds(line))
      if (binding.length === 0) continue
      if (serviceDate === undefined) addGap(gaps, 'billedLine.serviceDate')
      if (submittedOn === undefined) addGap(gaps, 'billedLine.submittedOn')
      if (serviceDate === undefined || submittedOn === undefined) continue
      const daysSinceService = dayNumber(submittedOn) - dayNumber(serviceDate)
      const about = { line: id, serviceDate, submittedOn, daysSinceService }
      for (const term of binding) {
        const { days: maximum } = term.cited.value
        if (daysSinceService <= maximum) continue
        const detail = { reason: 'filingLimitExpired', ...about, maximum } as const
        facts.push({ ...lineFact(line, detail), ...decidedBy(term) })
      }
    }
    return {
      facts,
      gaps: gapsOf(gaps),
      silences: silent.size === 0 ? [] : [{ matter: 'claimTerms.filing', services: silent.size }],
    }
  },
}

/** A time for filing, and who states it. */
interface FilingTerm {
  readonly policy: PolicyInEffect
  readonly cited: Cited<FilingLimit>
}

const filingTerms = (editions: Editions): ReadonlyArray<FilingTerm> =>
  bindingEditions(editions).flatMap((policy) =>
    stated(policy.edition.claimTerms?.filing).map((cited) => ({ policy, cited })),
  )

/** A payer's time for filing is none for a line that went to another payer. */
const binds =
  ({ payer }: BilledLine) =>
  ({ policy: { history } }: FilingTerm): boolean =>
    history.kind !== 'payer' || payer === undefined || payer === history.payer
