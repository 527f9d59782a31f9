import type { OpenFinding } from './Finding.js'

/** Whether a finding keeps a session's time from being claimed. One that takes some units only does not. */
export const blocks = (finding: OpenFinding): boolean =>
  finding.severity === 'error' &&
  (finding.outcome === 'undetermined' || finding.unsupportedUnits === undefined)
