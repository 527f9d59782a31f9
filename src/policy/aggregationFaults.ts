import type { Aggregation } from './Aggregation.js'

/** How an aggregation contradicts itself. A policy that holds one is refused when it is loaded. */
export type AggregationFault =
  /** A grouping key stands twice. */
  | 'groupingKeyIsRepeated'
  /** No code shares the total. */
  | 'codesAreMissing'
  /** A code that shares the total stands twice. */
  | 'codeIsRepeated'
  /** The codes that share a total are kept apart by code. */
  | 'totalIsKeptApartByCode'

/** The contradictions within an aggregation; none where it can be used. */
export const aggregationFaults = (aggregation: Aggregation): ReadonlyArray<AggregationFault> => {
  if (aggregation.kind === 'contact') return []
  const faults: Array<AggregationFault> = []
  if (repeats(aggregation.by)) faults.push('groupingKeyIsRepeated')
  if (aggregation.kind === 'sum') return faults
  if (aggregation.codes.length === 0) faults.push('codesAreMissing')
  if (repeats(aggregation.codes)) faults.push('codeIsRepeated')
  if (aggregation.by.includes('code')) faults.push('totalIsKeptApartByCode')
  return faults
}

const repeats = (words: ReadonlyArray<string>): boolean => new Set(words).size < words.length
