import type { BilledLine } from '../record/BilledLine.js'
import type { Evidence } from '../subject/Evidence.js'
import type { AuditFact, AuditGap } from './AuditCheck.js'
import type { Detail } from '../rule/Detail.js'

/** A billed line, as evidence. */
export const lineEvidence = ({ id }: Pick<BilledLine, 'id'>): Evidence => ({
  record: 'billedLine',
  id,
})

/** What is wrong with a billed line, on other records that show it. It takes the support from no service. */
export const lineFact = <D extends Detail>(
  line: Pick<BilledLine, 'id'>,
  detail: D,
  shownBy: ReadonlyArray<Evidence> = [],
): AuditFact<D> => ({
  detail,
  evidence: [...shownBy, lineEvidence(line)],
  services: [],
  line: line.id,
})

/** What is not known, and of how many records; what all of them tell is left out. */
export const gapsOf = (counts: ReadonlyMap<string, number>): ReadonlyArray<AuditGap> =>
  [...counts].map(([missing, count]) => ({ missing, count }))

/** Counts one more of what is not known. */
export const addGap = (counts: Map<string, number>, missing: string): void => {
  counts.set(missing, (counts.get(missing) ?? 0) + 1)
}
