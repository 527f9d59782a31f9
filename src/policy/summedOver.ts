import type { Statement } from '../source/Statement.js'
import type { Aggregation } from './Aggregation.js'
import { groupingKeys, type GroupingKey } from './GroupingKey.js'

/**
 * In what sessions may differ whose minutes a payer adds before it rounds; in nothing where it rounds each contact alone,
 * or does not say.
 */
export const summedOver = (aggregation: Statement<Aggregation>): ReadonlyArray<GroupingKey> => {
  if (aggregation === 'notStated' || aggregation.value.kind === 'contact') return []
  const { by } = aggregation.value
  return groupingKeys.filter((key) => !by.includes(key))
}
