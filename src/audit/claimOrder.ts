import { compareText } from '../codec/compareText.js'
import { onceForEach } from '../rule/onceForEach.js'
import { countDifferences, lineDifferences } from './lineDifferences.js'
import type { LineBench } from './LineBench.js'
import type { MatchedLine } from './MatchedLine.js'

/**
 * The order in which lines are given units: those whose units are known first, of them those that differ least from their
 * sessions, then in order of id.
 */
export const claimOrder = ({
  documentedOf,
}: Pick<LineBench, 'documentedOf'>): ((a: MatchedLine, b: MatchedLine) => number) => {
  const differences = onceForEach(({ line, services }: MatchedLine): number =>
    services.reduce(
      (count, service) =>
        count + countDifferences(lineDifferences(line, service, documentedOf(service))),
      0,
    ),
  )
  return (a, b) =>
    Number(a.line.units === undefined) - Number(b.line.units === undefined) ||
    differences(a) - differences(b) ||
    compareText(a.line.id, b.line.id)
}
