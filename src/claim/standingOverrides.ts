import type { Role } from '../code/Role.js'
import type { Override } from '../record/Override.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** An override, as whom it was decided, and when. */
export interface StandingOverride {
  readonly id: RecordId
  readonly role: Role
  readonly decidedOn: CalendarDate
}

/** Overrides by what they are about. */
export interface StandingOverrides {
  /** Those about a rule and a session, or about the rule and every session, in order of id: at most two a role. */
  readonly about: (rule: string, session: RecordId) => ReadonlyArray<StandingOverride>
  /**
   * Of all that are about the same as one, in the same role, the one that was decided last, and of those of one day the
   * one whose id sorts first. No other of them excuses a session that it does not, so it speaks for them.
   */
  readonly speakerFor: (override: Override) => RecordId
}

/** The overrides of a chart by what they are about: a rule, one session or every one, and a role. */
export const standingOverrides = (overrides: ReadonlyArray<Override>): StandingOverrides => {
  const bySubject = new Map<string, Map<Role, StandingOverride>>()
  for (const { id, rule, session, role, decidedOn } of overrides) {
    if (role === undefined || decidedOn === undefined) continue
    const subject = subjectOf(rule, session)
    const byRole = bySubject.get(subject) ?? new Map<Role, StandingOverride>()
    bySubject.set(subject, byRole)
    const one = { id, role, decidedOn }
    const speaker = byRole.get(role)
    if (speaker === undefined || speaksBefore(one, speaker)) byRole.set(role, one)
  }
  const ofSubject = (subject: string): ReadonlyArray<StandingOverride> => [
    ...(bySubject.get(subject)?.values() ?? []),
  ]
  return {
    about: (rule, session) =>
      [...ofSubject(subjectOf(rule, session)), ...ofSubject(subjectOf(rule))].sort(byId),
    speakerFor: ({ id, rule, session, role }) =>
      ofSubject(subjectOf(rule, session)).find((one) => one.role === role)?.id ?? id,
  }
}

const subjectOf = (rule: string, session?: RecordId): string =>
  JSON.stringify(session === undefined ? [rule] : [rule, session])

const speaksBefore = (a: StandingOverride, b: StandingOverride): boolean =>
  a.decidedOn === b.decidedOn ? a.id < b.id : a.decidedOn > b.decidedOn

const byId = (a: StandingOverride, b: StandingOverride): number => (a.id < b.id ? -1 : 1)
