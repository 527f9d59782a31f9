import * as E from 'fp-ts/Either'
import { isOpen } from '../claim/Finding.js'
import { isSkillsTraining } from '../code/Hcpcs.js'
import { onceForEach } from '../rule/onceForEach.js'
import type { AuditedService } from './AuditedService.js'
import type { LineAudit } from './LineAudit.js'
import type { LineBench } from './LineBench.js'
import { lineCents } from './lineCents.js'
import type { LineUnits } from './lineUnits.js'
import type { MatchedLine } from './MatchedLine.js'
import { isOfOtherPayer } from './matchLines.js'
import { missingOfSession } from './missingOfSession.js'
import { modifiersAsHeld } from './modifiersAsHeld.js'
import type { LineRate } from './rateFor.js'

/** What lines are reckoned by. */
export interface LineReckoning {
  readonly units: ReadonlyMap<MatchedLine, LineUnits>
  /** Absent where no rates were given: nothing is told in money. */
  readonly rateOf: ((line: MatchedLine['line'], payer: string | undefined) => LineRate) | undefined
  /** The ids of the findings of the audit about a line, and about a service. */
  readonly ofLine: (line: MatchedLine) => ReadonlySet<string>
  readonly ofService: (service: AuditedService) => ReadonlyArray<string>
}

/** What is said of each line, in order of id. */
export const lineAudits = (
  { lines, openOf, documentedOf }: Pick<LineBench, 'lines' | 'openOf' | 'documentedOf'>,
  { units, rateOf, ofLine, ofService }: LineReckoning,
): ReadonlyArray<LineAudit> => {
  const asHeld = modifiersAsHeld({ documentedOf })
  const idsOf = onceForEach(openIds)
  return lines.map((matched) => {
    const shown = shownOf(matched)
    const reckoned = units.get(matched)
    const line = matched.line.id
    if (reckoned === undefined)
      return { line, ...shown, ...listed(ofLine(matched), matched.services.flatMap(ofService)) }
    const rate = rateOf?.(matched.line, shown.payer)
    const modifiers = rateOf && asHeld(matched)
    const rateAsHeld = modifiers && rateOf({ ...matched.line, modifiers }, shown.payer)
    const missing = [
      ...(reckoned.undetermined > 0 ? missingOf(matched, openOf(matched)) : []),
      ...(matched.line.units === undefined ? ['billedLine.units'] : []),
      ...[rate, rateAsHeld].flatMap((one) =>
        one !== undefined && E.isLeft(one) ? [one.left] : [],
      ),
    ]
    // The first key is written out and not spread, for the sake of memory: see `judgeFor`.
    return {
      line,
      ...shown,
      ...reckonedOf(matched, reckoned),
      ...(rate === undefined || E.isLeft(rate) ? {} : lineCents(rate.right, rateAsHeld, reckoned)),
      ...(missing.length === 0 ? {} : { missing: [...new Set(missing)].sort() }),
      ...listed(ofLine(matched), [
        ...matched.services.flatMap(ofService),
        ...matched.services.flatMap(idsOf),
      ]),
    }
  })
}

/** How many findings a line lists. */
export const MOST_OF_LINE = 100

/** Lines of one id have all findings about any of them, which are not gone through for each. */
const listed = (
  ofLine: ReadonlySet<string>,
  ofServices: ReadonlyArray<string>,
): Pick<LineAudit, 'findings' | 'findingsLeftOut'> => {
  const beside = new Set(ofServices.filter((id) => !ofLine.has(id)))
  const first: Array<string> = []
  for (const ids of [ofLine, beside]) {
    for (const id of ids) {
      if (first.length === MOST_OF_LINE) break
      first.push(id)
    }
  }
  const more = ofLine.size + beside.size - first.length
  const findings = first.sort()
  return more > 0 ? { findings, findingsLeftOut: more } : { findings }
}

const shownOf = ({ line, standing, services }: MatchedLine) => {
  const { member, serviceDate, code } = line
  const payer = line.payer ?? onlyOne(services.map(payerOf))
  const renderingProvider =
    line.renderingProvider ?? onlyOne(services.map(({ session }) => session.renderingProvider))
  return {
    member,
    ...(payer === undefined ? {} : { payer }),
    ...(serviceDate === undefined ? {} : { serviceDate }),
    code,
    standing,
    sessions: services.map(({ session }) => session.id),
    ...(renderingProvider === undefined ? {} : { renderingProvider }),
    ...(line.units === undefined || !isSkillsTraining(code) ? {} : { billedUnits: line.units }),
  }
}

const payerOf = ({ editions: { payer } }: AuditedService): string | undefined =>
  payer?.history.payer

/** What all are, where all are the same and known. */
const onlyOne = <A>(values: ReadonlyArray<A | undefined>): A | undefined => {
  const [first, ...others] = new Set(values)
  return others.length > 0 ? undefined : first
}

const reckonedOf = (
  { line }: MatchedLine,
  { supported, undetermined, overpaid, underpaid }: LineUnits,
) => ({
  ...(line.units === undefined ? {} : { billedUnits: line.units }),
  supportedUnits: supported,
  undeterminedUnits: undetermined,
  ...(overpaid === undefined ? {} : { overpaidUnits: overpaid }),
  ...(underpaid === undefined ? {} : { underpaidUnits: underpaid }),
})

const missingOf = (
  { line, services }: MatchedLine,
  open: ReadonlyArray<string>,
): ReadonlyArray<string> => [
  ...open,
  ...services.flatMap((service) => [
    ...missingOfSession(service),
    // The policy of the payer that it was billed to does not judge it.
    ...(isOfOtherPayer(line, service) ? ['policy'] : []),
  ]),
]

/** The ids of what the review finds about a session, as an error or a warning. */
const openIds = ({ review }: AuditedService): ReadonlyArray<string> =>
  (review?.findings ?? [])
    .filter(isOpen)
    .flatMap(({ severity, id }) => (severity === 'info' ? [] : [id]))
