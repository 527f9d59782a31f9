import { isSkillsTraining, type Hcpcs } from '../code/Hcpcs.js'
import type { RecordId } from '../record/RecordId.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { AuditFact } from './AuditCheck.js'
import type { AuditedService } from './AuditedService.js'
import { lineEvidence, lineFact } from './lineFact.js'
import type { LineBench } from './LineBench.js'
import type { MatchedLine } from './MatchedLine.js'

/** That a session of H2014 was billed under another code, beside a line of H2014 or without one. */
export type OtherCodeDetail =
  | {
      readonly reason: 'billedUnderAnotherCode'
      readonly line: RecordId
      /** The first line by id of another code than H2014 that was billed for the session too. */
      readonly other: RecordId
      /** Its code. */
      readonly code: Hcpcs
      readonly session: RecordId
    }
  | {
      readonly reason: 'billedUnderAnotherCodeAlone'
      /** The line of another code than H2014. */
      readonly line: RecordId
      /** Its code. */
      readonly code: Hcpcs
      readonly session: RecordId
    }

type Bench = Pick<LineBench, 'lines' | 'judged'>

/** Each session of each line of H2014 that a line of another code was billed for as well. */
export const underOtherCodes = ({
  lines,
  judged,
}: Bench): ReadonlyArray<AuditFact<OtherCodeDetail>> => {
  const others = new Map<AuditedService, MatchedLine['line']>()
  for (const { line, services } of lines.filter(isOfOtherCode)) {
    for (const service of services) if (!others.has(service)) others.set(service, line)
  }
  return judged.flatMap(({ line, services }) =>
    services.flatMap((service) => {
      const other = others.get(service)
      if (other === undefined) return []
      const { id: session } = service.session
      const about = { line: line.id, other: other.id, code: other.code, session }
      return [
        lineFact<OtherCodeDetail>(line, { reason: 'billedUnderAnotherCode', ...about }, [
          sessionEvidence(session),
          lineEvidence(other),
        ]),
      ]
    }),
  )
}

/** Each session of H2014 of each line of another code that no line of H2014 was billed for. */
export const underOtherCodesAlone = ({
  lines,
  judged,
}: Bench): ReadonlyArray<AuditFact<OtherCodeDetail>> => {
  const billed = new Set(judged.flatMap(({ services }) => services))
  return lines.filter(isOfOtherCode).flatMap(({ line, services }) =>
    services.flatMap((service) => {
      const { id: session, code } = service.session
      if (!isSkillsTraining(code) || billed.has(service)) return []
      const about = { line: line.id, code: line.code, session }
      return [
        lineFact<OtherCodeDetail>(line, { reason: 'billedUnderAnotherCodeAlone', ...about }, [
          sessionEvidence(session),
        ]),
      ]
    }),
  )
}

const isOfOtherCode = ({ line, standing }: MatchedLine): boolean =>
  standing === 'counted' && !isSkillsTraining(line.code)
