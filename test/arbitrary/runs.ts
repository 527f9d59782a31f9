import * as fc from 'fast-check'

/** So many cases of a property that is slow, or as many as the one who explores asks for. */
export const runs = (count: number): { readonly numRuns: number } => ({
  numRuns: fc.readConfigureGlobal().numRuns ?? count,
})
