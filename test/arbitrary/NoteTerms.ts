import * as fc from 'fast-check'
import type { NoteTerms as Value } from '../../src/policy/NoteTerms.js'
import { ActivityRequirement } from './ActivityRequirement.js'
import { CoSigning } from './CoSigning.js'
import { NoteSigning } from './NoteSigning.js'
import { PresenceRequirement } from './PresenceRequirement.js'
import { Statement } from './Statement.js'
import { Statements } from './Statements.js'

/** Whatever an edition can ask of a note beyond its elements, sound or not; what it does not take up is absent. */
export const NoteTerms: fc.Arbitrary<Value> = fc.record(
  {
    signing: Statement(NoteSigning),
    byRenderingProvider: Statement(fc.boolean()),
    coSigning: Statements(CoSigning),
    memberPresence: Statements(PresenceRequirement),
    activities: Statement(ActivityRequirement),
    skillsServePlanAreas: Statement(fc.boolean()),
    skillsMeetAssessedNeed: Statement(fc.boolean()),
  },
  { requiredKeys: [] },
)
