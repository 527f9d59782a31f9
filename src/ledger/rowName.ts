import type { UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'

/**
 * The name of the row in which units count: that of their window, and where a limit counts each rendering provider
 * alone, the provider's too. Without a provider it is the name of the window's own row.
 */
export const rowName =
  ({ scope }: UnitLimit) =>
  (windowRow: string, renderingProvider: RecordId | undefined): string =>
    scope === 'memberAndProvider' && renderingProvider !== undefined
      ? JSON.stringify([windowRow, renderingProvider])
      : windowRow
