import type { UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'

/** Whether a limit counts each rendering provider alone. */
export const isByProvider = (scope: UnitLimit['scope']): boolean =>
  scope === 'memberAndProvider' || scope === 'staff'

/**
 * The name of the row in which units count: that of their window, and where a limit counts each rendering provider
 * alone, the provider's too. Without a provider it is the name of the window's own row.
 */
export const rowName =
  ({ scope }: UnitLimit) =>
  (windowRow: string, renderingProvider: RecordId | undefined): string =>
    isByProvider(scope) && renderingProvider !== undefined
      ? JSON.stringify([windowRow, renderingProvider])
      : windowRow
