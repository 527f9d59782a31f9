import type { OpenFinding } from './Finding.js'

/**
 * Whether a finding keeps a session's time from being claimed. One that takes some units only does not, nor one that a
 * person's decision lets stand.
 */
export const blocks = (finding: OpenFinding): boolean =>
  finding.severity === 'error' &&
  finding.overriddenBy === undefined &&
  (finding.outcome === 'undetermined' || finding.unsupportedUnits === undefined)
