import { carcs } from '../code/carcs.js'
import { isSkillsTraining } from '../code/Hcpcs.js'
import type { RecordId } from '../record/RecordId.js'
import type { SessionStatus } from '../record/Session.js'
import { isKnown } from '../subject/isKnown.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { firstOf } from './firstOf.js'
import { addGap, gapsOf, lineFact } from './lineFact.js'
import type { LineBench } from './LineBench.js'
import type { MatchedLine } from './MatchedLine.js'
import { sessionEvidence } from '../subject/Evidence.js'
import { statusesNotHeld, type StatusNotHeld } from './statusesNotHeld.js'

/** What a line names and nobody knows. */
export type BilledRecordsDetail = { readonly line: RecordId } & (
  | { readonly reason: 'memberUnknown'; readonly member: RecordId }
  | {
      readonly reason: 'sessionUnknown'
      /** In order of id, the first 16. */
      readonly sessions: ReadonlyArray<RecordId>
    }
  | { readonly reason: 'noSessionOnDay'; readonly member: RecordId }
  | { readonly reason: 'billedForNoSession' }
  | {
      readonly reason: 'sessionNotHeld'
      readonly session: RecordId
      readonly status: SessionStatus
    }
  | { readonly reason: 'staffUnknown'; readonly staff: RecordId }
  | { readonly reason: 'policyUnknown'; readonly payer: string }
)

const notDocumented = { fixedBy: 'biller', carc: carcs.notFurnishedOrNotDocumented } as const

/**
 * The member, the sessions, the rendering provider and the payer that a line names are known, and the sessions were held.
 * This is asked of every line that counts; that there is a session on its day of H2014 alone, as others may not be held.
 * What is missing from lists that are not complete may be there: then it cannot be told, and the units of the line are
 * undetermined where it is its sessions.
 */
export const billedRecordsAreKnown: AuditCheck<
  'billedRecordsAreKnown',
  BilledRecordsDetail,
  LineBench
> = {
  id: 'billedRecordsAreKnown',
  title: 'Member, sessions, staff and payer of the line are known',
  severity: 'error',
  reasons: {
    memberUnknown: {
      sentence: 'Line {line} was billed for member {member}, of whom there is no chart.',
      fix: 'Find the chart; where there is none, void the line and return what was paid.',
      ...notDocumented,
    },
    sessionUnknown: {
      sentence: 'Line {line} names sessions that the member does not have: {sessions}.',
      fix: 'Find the sessions; where they were not held, replace the line or void it.',
      ...notDocumented,
    },
    noSessionOnDay: {
      sentence:
        'Line {line} was billed for days on which member {member} has no session of its code.',
      fix: 'Find the session; where there is none, void the line and return what was paid.',
      ...notDocumented,
    },
    billedForNoSession: {
      sentence: 'Line {line} was billed for no session: the list of its sessions is empty.',
      fix: 'Name the sessions that it was billed for; where there are none, void the line and return what was paid.',
      ...notDocumented,
    },
    sessionNotHeld: {
      sentence: 'Line {line} names session {session}, which is {status}.',
      fix: 'Where the session was held, correct its status; else replace the line or void it.',
      ...notDocumented,
    },
    staffUnknown: {
      sentence: 'Line {line} names {staff} as rendering, of whom there is no staff record.',
      fix: 'Send the staff record; where the line names the wrong person, replace it.',
      fixedBy: 'biller',
      carc: carcs.providerNotCertified,
      severityAtMost: 'warning',
    },
    policyUnknown: {
      sentence: 'Line {line} was billed to {payer}, of which no policy was read.',
      fix: 'Give the policy of that payer; where the line names the wrong one, replace it.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
  },
  find: (bench) => {
    const facts: Array<AuditFact<BilledRecordsDetail>> = []
    const gaps = new Map<string, number>()
    const statusOf = statusesNotHeld(bench)
    for (const matched of bench.lines) {
      const { line, standing } = matched
      if (standing !== 'counted') continue
      for (const path of bench.openOf(matched)) addGap(gaps, path)
      facts.push(...ofMemberAndSessions(bench, matched, statusOf))
      const { renderingProvider, payer } = line
      if (renderingProvider === undefined) addGap(gaps, 'billedLine.renderingProvider')
      else if (bench.staff === undefined) addGap(gaps, 'staff')
      else if (!bench.staff.has(renderingProvider)) {
        const detail = { reason: 'staffUnknown', line: line.id, staff: renderingProvider } as const
        facts.push(lineFact(line, detail))
      }
      if (payer === undefined) addGap(gaps, 'billedLine.payer')
      else if (!bench.payers.has(payer)) {
        facts.push(lineFact(line, { reason: 'policyUnknown', line: line.id, payer }))
      }
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}

const ofMemberAndSessions = (
  { charts, openOf }: LineBench,
  matched: MatchedLine,
  statusOf: StatusNotHeld,
): ReadonlyArray<AuditFact<BilledRecordsDetail>> => {
  const { line, services } = matched
  const ofMember = charts.get(line.member) ?? []
  const isOpen = openOf(matched).length > 0
  const about = { line: line.id, member: line.member }
  if (ofMember.length === 0) {
    return isOpen ? [] : [lineFact(line, { reason: 'memberUnknown', ...about })]
  }
  if (line.sessions?.length === 0) {
    return [lineFact(line, { reason: 'billedForNoSession', line: line.id })]
  }
  if (line.sessions === undefined) {
    if (!isSkillsTraining(line.code)) return []
    return isOpen || services.length > 0
      ? []
      : [lineFact(line, { reason: 'noSessionOnDay', ...about })]
  }
  if (openOf(matched).includes('billedLine.sessions')) return []
  const found = new Set(services.map(({ session }) => session.id))
  const lacking = [...new Set(line.sessions)].filter((id) => !found.has(id)).sort()
  const notHeld = lacking.flatMap((id): ReadonlyArray<AuditFact<BilledRecordsDetail>> => {
    const status = statusOf(line.member, id)
    if (status === undefined) return []
    const detail = { reason: 'sessionNotHeld', line: line.id, session: id, status } as const
    return [lineFact(line, detail, [sessionEvidence(id)])]
  })
  const unknown = lacking.filter((id) => statusOf(line.member, id) === undefined)
  if (unknown.length === 0 || !ofMember.every((chart) => isKnown(chart, 'sessions'))) return notHeld
  const sessions = firstOf(unknown)
  return [...notHeld, lineFact(line, { reason: 'sessionUnknown', line: line.id, sessions })]
}
