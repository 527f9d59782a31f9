import * as fc from 'fast-check'
import type { Note as Value } from '../../src/record/Note.js'
import type { RecordId as Id } from '../../src/record/RecordId.js'
import type { Session as About } from '../../src/record/Session.js'
import { OffsetDateTime } from './OffsetDateTime.js'
import { RecordId } from './RecordId.js'
import { Session } from './Session.js'
import { Signature } from './Signature.js'
import { skillFor } from './SkillTaught.js'

const signatures = fc.array(Signature, { maxLength: 2 })
const words = fc.string({ unit: 'binary', maxLength: 80 })

/** A note about one of the given sessions, with its times, and with skills that serve the given goals. */
export const noteAbout = (
  sessions: fc.Arbitrary<About>,
  goal: fc.Arbitrary<Id>,
): fc.Arbitrary<Value> =>
  sessions.chain(({ id, start, end }) =>
    fc.record(
      {
        id: RecordId,
        session: fc.constant(id),
        author: RecordId,
        signatures,
        coSignatures: signatures,
        skills: fc.array(skillFor(goal), { maxLength: 3 }),
        engagement: words,
        response: words,
        progress: words,
        start: start === undefined ? OffsetDateTime : fc.constant(start),
        end: end === undefined ? OffsetDateTime : fc.constant(end),
        text: words,
      },
      { requiredKeys: ['id', 'session'] },
    ),
  )

/** Any note. */
export const Note: fc.Arbitrary<Value> = noteAbout(Session, RecordId)
