import type { Role } from '../code/Role.js'
import { frozen } from '../code/frozen.js'

/** What a path that a finding names as missing stands for, and who can supply it. */
export interface MissingFact {
  /** The path of field names, as in a finding's `missing`. */
  readonly path: string
  /** What it is, in words that fit behind "not known:". */
  readonly words: string
  /** Who can supply it. */
  readonly fixedBy: Role
}

/** Path, words and who can supply it, by the kind of record. */
const rows: ReadonlyArray<readonly [string, string, Role]> = [
  ['sessions', 'whether these are all sessions of the member', 'developer'],
  ['notes', 'the notes of the member', 'developer'],
  ['plans', 'the treatment plans of the member', 'developer'],
  ['assessments', 'the assessments of the member', 'developer'],
  ['diagnoses', 'the diagnoses of the member', 'developer'],
  ['authorizations', 'the authorizations of the member', 'developer'],
  ['stays', 'the stays of the member in hospitals and other institutions', 'developer'],
  ['staff', 'the staff of the agency', 'developer'],

  ['session.id', 'which of several sessions with the same id is meant', 'developer'],
  ['session.start', 'when the session began', 'clinician'],
  ['session.end', 'when the session ended', 'clinician'],
  ['session.status', 'whether the session is over', 'clinician'],
  ['session.serviceDate', 'the service date of the session', 'clinician'],
  [
    'session.format',
    'whether the session was held with one member, a group or a family',
    'clinician',
  ],
  ['session.format.group', 'which group the session was held with', 'clinician'],
  ['session.format.size', 'how many members were in the group', 'clinician'],
  ['session.format.staffCount', 'how many staff were with the group', 'clinician'],
  ['session.modality', 'how staff and member met', 'clinician'],
  ['session.placeOfService', 'where the session was held', 'clinician'],
  ['session.memberPresent', 'whether the member was there', 'clinician'],
  ['session.activity', 'what was done in the session', 'clinician'],
  ['session.renderingProvider', 'who rendered the session', 'scheduler'],
  ['session.supervisingProvider', 'under whose supervision the session was', 'supervisor'],
  ['session.modifiers', 'the modifiers of the session', 'biller'],
  ['session.authorization', 'which authorization the session is to use', 'biller'],
  [
    'session.nonBillable',
    'whether the session had breaks or other time that is no service',
    'clinician',
  ],
  ['session.arrivedAt', 'when the member came', 'clinician'],
  ['session.leftAt', 'when the member left', 'clinician'],

  ['note.start', 'the begin time in the note', 'clinician'],
  ['note.end', 'the end time in the note', 'clinician'],
  ['note.author', 'who wrote the note', 'clinician'],
  ['note.skills', 'which skills the note names', 'clinician'],
  ['note.skills.skill', 'which specific skill the note names', 'clinician'],
  ['note.skills.domain', 'the area of each skill in the note', 'clinician'],
  ['note.skills.methods', 'the methods by which the skills in the note were taught', 'clinician'],
  ['note.skills.goals', 'the goals that the skills in the note serve', 'clinician'],
  ['note.engagement', 'what the note says of how the member took part', 'clinician'],
  ['note.response', 'what the note says of how the member responded', 'clinician'],
  ['note.progress', 'what the note says of progress', 'clinician'],
  ['note.signatures', 'who signed the note', 'clinician'],
  ['note.signatures.role', 'as whom somebody signed the note', 'clinician'],
  ['note.signatures.signedBy', 'which staff member signed the note', 'clinician'],
  ['note.signatures.signedOn', 'when the note was signed', 'clinician'],
  ['note.signatures.signedAt', 'at what time the note was signed', 'clinician'],
  ['note.signatures.credential', 'the credential of who signed the note', 'supervisor'],
  ['note.coSignatures', 'who signed the note beside its author', 'supervisor'],
  ['note.coSignatures.role', 'as whom somebody co-signed the note', 'supervisor'],
  ['note.coSignatures.signedOn', 'when the note was co-signed', 'supervisor'],
  ['note.coSignatures.signedAt', 'at what time the note was co-signed', 'supervisor'],
  ['note.coSignatures.credential', 'the credential of who co-signed the note', 'supervisor'],

  ['plan.effective', 'the days on which the treatment plan is in effect', 'clinician'],
  ['plan.status', 'whether the treatment plan is active', 'clinician'],
  ['plan.goals', 'the goals of the treatment plan', 'clinician'],
  ['plan.goals.objectives', 'the objectives of a goal of the treatment plan', 'clinician'],
  ['plan.goals.objectives.skillAreas', 'the skill areas of an objective of the plan', 'clinician'],
  ['plan.goals.skillAreas', 'the skill areas of a goal of the treatment plan', 'clinician'],
  ['plan.services', 'the services that the treatment plan names', 'clinician'],
  ['plan.services.amount', 'how much of the service the treatment plan names', 'clinician'],
  [
    'plan.services.amount.measure',
    'in what the treatment plan counts the amount of the service, in units, minutes, hours or sessions',
    'clinician',
  ],
  [
    'plan.services.frequency.per',
    'in which time the treatment plan has the service given so often, such as a week',
    'clinician',
  ],
  ['plan.services.frequency', 'how often the treatment plan names the service', 'clinician'],
  ['plan.services.formats', 'with whom the treatment plan has the service held', 'clinician'],
  ['plan.services.modalities', 'how the treatment plan has staff and member meet', 'clinician'],
  ['plan.services.effective', 'on which days the treatment plan names the service', 'clinician'],
  ['plan.signatures', 'who signed the treatment plan', 'clinician'],
  ['plan.signatures.role', 'as whom somebody signed the treatment plan', 'clinician'],
  ['plan.signatures.signedBy', 'which staff member signed the treatment plan', 'clinician'],
  ['plan.signatures.signedOn', 'when the treatment plan was signed', 'clinician'],
  ['plan.signatures.credential', 'the credential of who signed the treatment plan', 'supervisor'],
  ['plan.reviews', 'when the treatment plan was reviewed', 'clinician'],
  ['plan.reviews.reviewedOn', 'the day of a review of the treatment plan', 'clinician'],
  ['plan.reviews.reviewedBy', 'who reviewed the treatment plan', 'clinician'],
  ['plan.assessment', 'the assessment on which the treatment plan rests', 'clinician'],

  ['assessment.assessedOn', 'when the member was assessed', 'clinician'],
  ['assessment.instrument', 'the instrument of the assessment', 'clinician'],
  ['assessment.skillAreas', 'the skill areas that the assessment looked at', 'clinician'],
  ['assessment.skillAreas.currentLevel', 'the current skill levels in the assessment', 'clinician'],
  ['assessment.skillAreas.need', 'which skill areas the assessment finds in need', 'clinician'],
  ['assessment.recommendedServices', 'which services the assessment recommends', 'clinician'],
  ['assessment.performedBy', 'who assessed the member', 'clinician'],
  ['assessment.signatures', 'who signed the assessment', 'clinician'],
  ['assessment.signatures.role', 'as whom somebody signed the assessment', 'clinician'],
  ['assessment.signatures.signedBy', 'which staff member signed the assessment', 'clinician'],
  ['assessment.signatures.signedOn', 'when the assessment was signed', 'clinician'],
  ['assessment.signatures.credential', 'the credential of who signed the assessment', 'supervisor'],

  ['diagnosis.establishedOn', 'when the diagnosis was established', 'clinician'],
  ['diagnosis.establishedBy', 'who established the diagnosis', 'clinician'],
  ['diagnosis.resolvedOn', 'whether the diagnosis was resolved', 'clinician'],

  ['member.coverages', 'who covers the member on that day, or which payer pays first', 'biller'],
  ['member.birthDate', 'the age of the member', 'biller'],
  ['member.diedOn', 'whether the member lives', 'biller'],

  ['staff.credentials', 'the credentials of a staff member', 'supervisor'],
  ['staff.credentials.from', 'when a staff member was credentialed', 'supervisor'],
  ['staff.supervisions', 'who supervises a staff member', 'supervisor'],
  ['staff.supervisions.effective', 'when a staff member was supervised', 'supervisor'],
  ['staff.supervisions.evidence', 'the evidence that a staff member was supervised', 'supervisor'],
  ['staff.supervisions.evidence.heldOn', 'when supervision was held', 'supervisor'],
  ['staff.supervisions.evidence.kind', 'how supervision was held', 'supervisor'],
  ['staff.exclusions', 'whether a staff member is excluded from federal programs', 'biller'],
  ['staff.absences', 'whether a staff member was absent', 'scheduler'],
  ['staff.npi', 'the National Provider Identifier of a staff member', 'biller'],

  ['stay.from', 'when a stay of the member began', 'biller'],
  ['stay.through', 'when a stay of the member ended', 'biller'],
  ['stay.kind', 'in what kind of institution the member stayed', 'biller'],

  ['authorization.number', 'the number that the payer gave the authorization', 'biller'],
  ['authorization.codes', 'the codes of the authorization', 'biller'],
  ['authorization.modifiers', 'the modifiers of the authorization', 'biller'],
  ['authorization.effective', 'the service dates of the authorization', 'biller'],
  ['authorization.units', 'how many units were authorized', 'biller'],
  ['authorization.events', 'what happened to the units of the authorization', 'biller'],
  ['authorization.events.happenedOn', 'on which day an event of the authorization was', 'biller'],
  ['authorization.events.line', 'what an event of the authorization releases or voids', 'biller'],
  ['authorization.events.session', 'which session an event of the authorization names', 'biller'],
  ['authorization.events.units', 'how many units an event of the authorization is about', 'biller'],
  ['authorization.opening', 'how many units of the authorization were already used', 'biller'],
  [
    'authorization.opening.asOf',
    'how many units of the authorization were used by that day',
    'biller',
  ],
  [
    'authorization.opening.usedUnits',
    'how many whole units of the authorization were used',
    'biller',
  ],
  ['authorization.payer', 'which payer gave the authorization', 'biller'],

  ['policy', 'the policy of the payer that covers the member', 'biller'],
  ['policy.editions', 'what the payer asked on that day', 'biller'],
  [
    'policy.serviceCode',
    'what the payer asks for H2014: its policy bills the service by another code',
    'biller',
  ],
  ['policy.units', 'how the policy makes units of time: what it says contradicts itself', 'biller'],
  ['policy.units.rounding', 'how the payer rounds minutes to units', 'biller'],
  ['policy.units.aggregation', 'whether the payer adds up minutes before rounding', 'biller'],
]

/** What findings name as missing, in words, and who can supply it. */
export const missingFacts: ReadonlyArray<MissingFact> = frozen(
  rows.map(([path, words, fixedBy]) => ({ path, words, fixedBy })),
)
