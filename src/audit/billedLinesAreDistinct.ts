import { carcs } from '../code/carcs.js'
import type { BilledLine } from '../record/BilledLine.js'
import type { RecordId } from '../record/RecordId.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { lineEvidence, lineFact } from './lineFact.js'
import type { LineBench } from './LineBench.js'

/** Which line was billed before with the same words. */
export interface DistinctLinesDetail {
  readonly reason: 'sameLineTwice'
  readonly line: RecordId
  /** The first line by id of those that say the same. */
  readonly first: RecordId
}

/**
 * No two lines that count say the same in all that a claim carries. Lines that name other sessions each are two services,
 * which the payer may still take for one.
 */
export const billedLinesAreDistinct: AuditCheck<
  'billedLinesAreDistinct',
  DistinctLinesDetail,
  LineBench
> = {
  id: 'billedLinesAreDistinct',
  title: 'No two lines say the same',
  severity: 'error',
  reasons: {
    sameLineTwice: {
      sentence: 'Line {line} says all that line {first} says.',
      fix: 'Void one of them and return what was paid for it; where they are two services, name the sessions of each.',
      fixedBy: 'biller',
      carc: carcs.exactDuplicate,
    },
  },
  find: ({ judged }) => {
    const facts: Array<AuditFact<DistinctLinesDetail>> = []
    const alike = new Map<string, Array<BilledLine>>()
    for (const { line } of judged) {
      const said = saidBy(line)
      const before = alike.get(said) ?? []
      alike.set(said, before)
      const first = before.find((other) => !isApart(line, other))
      // Of lines that are known to be apart few are enough to find one that is not.
      if (before.length < MOST_APART) before.push(line)
      if (first === undefined) continue
      const detail = { reason: 'sameLineTwice', line: line.id, first: first.id } as const
      facts.push(lineFact(line, detail, [lineEvidence(first)]))
    }
    return { facts, gaps: [] }
  },
}

const MOST_APART = 100

/** All that a claim carries of a line, as one text. */
const saidBy = ({
  member,
  payer,
  serviceDate,
  throughDate,
  code,
  modifiers,
  units,
  placeOfService,
  diagnoses,
  renderingProvider,
  authorization,
  chargeCents,
}: BilledLine): string =>
  JSON.stringify([
    member,
    payer ?? null,
    serviceDate ?? null,
    throughDate ?? serviceDate ?? null,
    code,
    modifiers === undefined ? null : [...modifiers].sort(),
    units ?? null,
    placeOfService ?? null,
    diagnoses === undefined ? null : [...diagnoses].sort(),
    renderingProvider ?? null,
    authorization ?? null,
    chargeCents ?? null,
  ])

/** Whether both name their sessions, and none in common. */
const isApart = ({ sessions }: BilledLine, { sessions: others }: BilledLine): boolean => {
  if (sessions === undefined || others === undefined) return false
  const named = new Set(sessions)
  return !others.some((id) => named.has(id))
}
