import type { BilledLine } from '../record/BilledLine.js'
import type { RecordId } from '../record/RecordId.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { replacementsIn } from './replacementsIn.js'
import { firstOf } from './firstOf.js'
import { addGap, gapsOf, lineEvidence, lineFact } from './lineFact.js'
import type { LineBench } from './LineBench.js'

/** By what a line is known to be for the same service as the one that it replaces. */
type ReplacedField = 'member' | 'payer' | 'serviceDate' | 'code'

/** What is wrong with how lines replace one another. */
export type ReplacementDetail = { readonly line: RecordId } & (
  | { readonly reason: 'idIsShared'; readonly lines: number }
  | { readonly reason: 'replacedLineUnknown'; readonly replaces: RecordId }
  | { readonly reason: 'replacementUnknown' }
  | { readonly reason: 'replacesInCircle'; readonly replaces: RecordId }
  | {
      readonly reason: 'replacesAnother'
      readonly replaces: RecordId
      /** In what the two lines differ, as far as both say it. */
      readonly differs: ReadonlyArray<ReplacedField>
    }
  | {
      readonly reason: 'replacedSeveralTimes'
      /** In order of id, the first 16. */
      readonly replacedBy: ReadonlyArray<RecordId>
    }
)

/**
 * Which line stands in the place of which is known, so that a chain of replacements counts once. Lines of an id that
 * several bear count all of them, as do lines that replace one another in a circle, and all that replace the same line: what is wrong
 * with them is told rather than taken out.
 */
export const replacedLinesAreKnown: AuditCheck<
  'replacedLinesAreKnown',
  ReplacementDetail,
  LineBench
> = {
  id: 'replacedLinesAreKnown',
  title: 'Each line has an id of its own, and it is known which line replaces which',
  severity: 'warning',
  reasons: {
    idIsShared: {
      sentence: 'Lines that bear the id {line}: {lines}.',
      fix: 'Send each line once, under an id of its own.',
      fixedBy: 'developer',
    },
    replacedLineUnknown: {
      sentence: 'Line {line} replaces line {replaces}, which is not among the lines.',
      fix: 'Send the line that it replaces too, so that it is not counted elsewhere.',
      fixedBy: 'biller',
    },
    replacementUnknown: {
      sentence: 'Line {line} was replaced, and no line says that it replaces it.',
      fix: 'Send the line in its place, and name in it the line that it replaces.',
      fixedBy: 'biller',
    },
    replacesInCircle: {
      sentence:
        'Line {line} replaces line {replaces}, which by itself or by way of others replaces it.',
      fix: 'Name in each line the one that it was sent to replace.',
      fixedBy: 'biller',
    },
    replacesAnother: {
      sentence: 'Line {line} replaces line {replaces}, from which it differs in {differs}.',
      fix: 'Where that is what it corrects, nothing is to be done; else name the line that it was sent to replace, so that this one counts again.',
      fixedBy: 'biller',
    },
    replacedSeveralTimes: {
      sentence: 'Line {line} was replaced by several lines, which all count: {replacedBy}.',
      fix: 'Void those that were sent twice; of several replacements in a row name in each the one before.',
      fixedBy: 'biller',
    },
  },
  find: ({ lines, areLinesComplete }) => {
    const facts: Array<AuditFact<ReplacementDetail>> = []
    const gaps = new Map<string, number>()
    const { byId, replacing, inCircle } = replacementsIn(lines.map(({ line }) => line))
    for (const [id, same] of byId) {
      const [line] = same
      if (line === undefined) continue
      if (same.length > 1) {
        facts.push(lineFact(line, { reason: 'idIsShared', line: id, lines: same.length }))
      }
      const by = replacing.get(id) ?? []
      if (by.length > 1) {
        const replacedBy = firstOf(by.map((one) => one.id))
        const shownBy = by.slice(0, replacedBy.length).map(lineEvidence)
        facts.push(
          lineFact(line, { reason: 'replacedSeveralTimes', line: id, replacedBy }, shownBy),
        )
      }
    }
    for (const { line } of lines) {
      const { id, replaces, status } = line
      if (status === 'replaced' && !replacing.has(id)) {
        if (areLinesComplete) facts.push(lineFact(line, { reason: 'replacementUnknown', line: id }))
        else addGap(gaps, 'lines')
      }
      if (replaces === undefined) continue
      if (inCircle.has(id) && inCircle.has(replaces)) {
        facts.push(lineFact(line, { reason: 'replacesInCircle', line: id, replaces }))
        continue
      }
      const [first] = byId.get(replaces) ?? []
      if (first === undefined) {
        if (!areLinesComplete) addGap(gaps, 'lines')
        else facts.push(lineFact(line, { reason: 'replacedLineUnknown', line: id, replaces }))
        continue
      }
      const differs = FIELDS.filter(differIn(line, first))
      if (differs.length > 0) {
        const detail = { reason: 'replacesAnother', line: id, replaces, differs } as const
        facts.push(lineFact(line, detail, [lineEvidence(first)]))
      }
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}

const FIELDS: ReadonlyArray<ReplacedField> = ['member', 'payer', 'serviceDate', 'code']

const differIn =
  (line: BilledLine, replaced: BilledLine) =>
  (field: ReplacedField): boolean =>
    line[field] !== undefined && replaced[field] !== undefined && line[field] !== replaced[field]
