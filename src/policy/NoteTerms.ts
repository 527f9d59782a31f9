import { boolean } from '../codec/boolean.js'
import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { statement, type Statement } from '../source/Statement.js'
import { statements, type Statements } from '../source/Statements.js'
import { ActivityRequirement } from './ActivityRequirement.js'
import { CoSigning } from './CoSigning.js'
import type { Matter } from './Matter.js'
import { NoteSigning } from './NoteSigning.js'
import { PresenceRequirement } from './PresenceRequirement.js'

/** What an edition asks of a note, beyond the elements that it must hold. */
export interface NoteTerms {
  /** That the author signs it, and how soon after the session. */
  readonly signing?: Statement<NoteSigning>
  /** Whether its author must be who rendered the session. */
  readonly byRenderingProvider?: Statement<boolean>
  /** That somebody else signs it too: whose notes, who, and how soon. */
  readonly coSigning?: Statements<CoSigning>
  /** Whether the member must be there. */
  readonly memberPresence?: Statements<PresenceRequirement>
  /** What is no skills training. */
  readonly activities?: Statement<ActivityRequirement>
  /** Whether a skill that was taught must be of an area that the plan's goals target. */
  readonly skillsServePlanAreas?: Statement<boolean>
  /** Whether a skill that was taught must be of an area that the assessment found in need. */
  readonly skillsMeetAssessedNeed?: Statement<boolean>
}

export const NoteTerms: Codec<NoteTerms> = record<NoteTerms>('NoteTerms', {
  signing: optional(statement(NoteSigning)),
  byRenderingProvider: optional(statement(boolean)),
  coSigning: optional(statements(CoSigning)),
  memberPresence: optional(statements(PresenceRequirement)),
  activities: optional(statement(ActivityRequirement)),
  skillsServePlanAreas: optional(statement(boolean)),
  skillsMeetAssessedNeed: optional(statement(boolean)),
})

/** Its matters, by their field. */
export const noteMatters = (terms: NoteTerms): ReadonlyArray<Matter> => [
  [['signing'], terms.signing],
  [['byRenderingProvider'], terms.byRenderingProvider],
  [['coSigning'], terms.coSigning],
  [['memberPresence'], terms.memberPresence],
  [['activities'], terms.activities],
  [['skillsServePlanAreas'], terms.skillsServePlanAreas],
  [['skillsMeetAssessedNeed'], terms.skillsMeetAssessedNeed],
]
