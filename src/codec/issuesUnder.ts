import type { DecodeIssue } from './DecodeIssue.js'

/** Issues as they are told of a value that stands under a name. */
export const issuesUnder = (
  name: string,
  issues: ReadonlyArray<DecodeIssue>,
): ReadonlyArray<DecodeIssue> =>
  issues.map((issue): DecodeIssue => ({ ...issue, path: [name, ...issue.path] }))
