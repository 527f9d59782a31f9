import type { Role } from '../code/Role.js'
import type { Override } from '../record/Override.js'
import type { RecordId } from '../record/RecordId.js'

/** An override, and as whom it was decided. */
export interface StandingOverride {
  readonly id: RecordId
  readonly role: Role
}

/** Overrides by what they are about. */
export interface StandingOverrides {
  /** Those about a rule and a session, or about the rule and every session, in order of id: at most two a role. */
  readonly about: (rule: string, session: RecordId) => ReadonlyArray<StandingOverride>
  /** Of all that are about the same as one, in the same role, the one whose id sorts first. It speaks for them. */
  readonly firstLike: (override: Override) => RecordId
}

/** The overrides of a chart by what they are about: a rule, one session or every one, and a role. */
export const standingOverrides = (overrides: ReadonlyArray<Override>): StandingOverrides => {
  const bySubject = new Map<string, Map<Role, RecordId>>()
  for (const { id, rule, session, role } of overrides) {
    if (role === undefined) continue
    const subject = subjectOf(rule, session)
    const byRole = bySubject.get(subject) ?? new Map<Role, RecordId>()
    bySubject.set(subject, byRole)
    const first = byRole.get(role)
    if (first === undefined || id < first) byRole.set(role, id)
  }
  const ofSubject = (subject: string): ReadonlyArray<StandingOverride> =>
    Array.from(bySubject.get(subject) ?? [], ([role, id]) => ({ id, role }))
  return {
    about: (rule, session) =>
      [...ofSubject(subjectOf(rule, session)), ...ofSubject(subjectOf(rule))].sort(byId),
    firstLike: ({ id, rule, session, role }) =>
      ofSubject(subjectOf(rule, session)).find((one) => one.role === role)?.id ?? id,
  }
}

const subjectOf = (rule: string, session?: RecordId): string =>
  JSON.stringify(session === undefined ? [rule] : [rule, session])

const byId = (a: StandingOverride, b: StandingOverride): number => (a.id < b.id ? -1 : 1)
