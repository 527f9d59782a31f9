import type { Detail } from './Detail.js'
import { judgeFor } from './judgeFor.js'
import type { RecordRuleText, Rule } from './Rule.js'

/** A rule that follows from the records alone and needs no policy. */
export const recordRule = <Id extends string, D extends Detail>(
  text: RecordRuleText<Id, D>,
): Rule<Id, D> => ({
  ...text,
  authority: 'records',
  findings: (bench) => {
    const judge = judgeFor(text, bench, text.check)
    return (subject) => [judge(subject)]
  },
})
