import { isOpen } from '../claim/Finding.js'
import type { AuditedService } from './AuditedService.js'

/** For lack of what the support of a session is undetermined. */
export const missingOfSession = ({
  review,
}: Pick<AuditedService, 'review'>): ReadonlyArray<string> =>
  review?.support === 'undetermined'
    ? review.findings
        .filter(isOpen)
        .flatMap((finding) =>
          finding.outcome === 'undetermined' && finding.severity !== 'info' ? finding.missing : [],
        )
    : []
