import type * as E from 'fp-ts/Either'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { staffOnDay, type StaffOnDay } from './staffOnDay.js'
import type { NotApplicable, Undetermined } from './Verdict.js'

/** Who rendered a session and when, or why there is nobody to look at. */
export const renderingOf = (
  subject: SessionSubject,
): E.Either<NotApplicable | Undetermined, StaffOnDay> =>
  staffOnDay(subject.renderingProvider, subject)
