import { carcs } from '../code/carcs.js'
import type { FormatKind } from '../code/FormatKind.js'
import type { Modifier } from '../code/Modifier.js'
import type { RecordId } from '../record/RecordId.js'
import { onceForEach } from '../rule/onceForEach.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { BilledLine } from '../record/BilledLine.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import type { AuditedService } from './AuditedService.js'
import { citedModifier } from './citedModifier.js'
import { formatDifference } from './formatDifference.js'
import { formatModifiers } from './formatModifiers.js'
import { addGap, gapsOf, lineFact } from './lineFact.js'
import type { LineBench } from './LineBench.js'

/** Which format a line tells by its modifiers, and which one the session has. */
export interface BilledFormatDetail {
  readonly reason: 'groupBilledAsIndividual' | 'individualBilledAsGroup' | 'formatBilledAsAnother'
  readonly line: RecordId
  readonly session: RecordId
  /** As documented. */
  readonly format: FormatKind
  /** Those that the line lacks, or else those that it bears of another format. */
  readonly modifiers: ReadonlyArray<Modifier>
}

const fix =
  'Replace the line by one with the modifiers of the format that was held; where the session is recorded wrong, correct that.'
const told = { fix, fixedBy: 'biller', carc: carcs.modifierIsMissingOrWrong } as const

/**
 * A line bears the modifiers by which its payer tells a group from a member alone, exactly where the session was held so.
 * A payer that states no such modifier does not tell them apart by it. The rates of the two differ, not their units: it
 * takes the support from none, and what the rates differ in is reckoned with the line.
 */
export const billedFormatIsDocumented: AuditCheck<
  'billedFormatIsDocumented',
  BilledFormatDetail,
  LineBench
> = {
  id: 'billedFormatIsDocumented',
  title: 'The line tells the format in which the session was held',
  severity: 'error',
  reasons: {
    groupBilledAsIndividual: {
      sentence:
        'Session {session} was held with a group; line {line} lacks the modifiers that say so: {modifiers}.',
      ...told,
    },
    individualBilledAsGroup: {
      sentence:
        'Session {session} was held with the member alone; line {line} bears modifiers of a group: {modifiers}.',
      ...told,
      severityAtMost: 'warning',
    },
    formatBilledAsAnother: {
      sentence:
        'Session {session} is recorded as {format}; the modifiers of line {line} tell another format: {modifiers}.',
      ...told,
      severityAtMost: 'warning',
    },
  },
  find: ({ judged, documentedOf }) => {
    const facts: Array<AuditFact<BilledFormatDetail>> = []
    const gaps = new Map<string, number>()
    const ofFormatsIn = onceForEach(formatModifiers)
    for (const { line, services } of judged) {
      const unknown = new Set<string>()
      for (const service of services) {
        const documented = documentedOf(service)
        const ofFormats = ofFormatsIn(service.editions)
        if (documented === undefined || ofFormats.size === 0) continue
        const { session } = service
        if (line.modifiers === undefined) unknown.add('billedLine.modifiers')
        if (session.format === undefined) unknown.add('session.format')
        if (line.modifiers === undefined || session.format === undefined) continue
        const detail = detailOf(line, service, documented.modifiers.known, ofFormats)
        if (detail === undefined) continue
        facts.push({
          ...lineFact(line, detail, [sessionEvidence(session.id)]),
          ...citedModifier(service.editions, detail.modifiers),
        })
      }
      for (const path of unknown) addGap(gaps, path)
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}

const detailOf = (
  { id, modifiers: billed = [] }: BilledLine,
  { session }: AuditedService,
  borne: ReadonlyArray<Modifier>,
  ofFormats: ReturnType<typeof formatModifiers>,
): BilledFormatDetail | undefined => {
  const format = session.format?.kind
  if (format === undefined) return undefined
  const about = { line: id, session: session.id, format }
  const { lacking, beside } = formatDifference(billed, borne, format, ofFormats)
  if (lacking.length > 0) {
    const reason = format === 'group' ? 'groupBilledAsIndividual' : 'formatBilledAsAnother'
    return { reason, ...about, modifiers: lacking }
  }
  if (beside.length === 0) return undefined
  const isGroup = beside.some((modifier) => ofFormats.get(modifier)?.has('group') === true)
  const reason =
    format === 'individual' && isGroup ? 'individualBilledAsGroup' : 'formatBilledAsAnother'
  return { reason, ...about, modifiers: beside }
}
