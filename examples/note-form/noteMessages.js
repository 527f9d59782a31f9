import { readonlyArray as A } from 'fp-ts'
import { Note, Session, decodePolicy, explain, isOpen, review } from 'h2014'
import agency from './agency.json' with { type: 'json' }
import { appointment, author, member, plan } from './records.js'

const policies = A.rights([decodePolicy(agency)])

/**
 * What a form shows of a session and its note, as typed so far, at the moment `schedule` or `sign`: by field, such as
 * `session.end`, the sentences and how much they weigh. A field that cannot be read yet is judged as if it were not there.
 */
export const noteMessages = (moment, typed) => {
  const session = readable('session', Session, sessionOf(moment, typed))
  const note = moment === 'sign' ? [readable('note', Note, noteOf(typed))] : []
  const chart = {
    member,
    plans: [plan],
    sessions: [session.record],
    notes: note.map(({ record }) => record),
  }
  const { charts } = review(policies, appointment.day, moment)({ staff: [author], charts: [chart] })
  const unreadable = [session, ...note].flatMap(({ messages }) => messages)
  const messages = new Map(unreadable)
  for (const finding of charts.flatMap(({ sessions }) => sessions).flatMap(openFindings)) {
    const field = fieldOf(finding)
    const before = messages.get(field) ?? []
    const { reason } = explain('clinician')(finding)
    const known = before.some(({ text }) => text === reason)
    if (known || unreadable.some(([name]) => name === field)) continue
    messages.set(field, [...before, { severity: finding.severity, text: reason }])
  }
  return messages
}

const openFindings = ({ findings }) => findings.filter(isOpen)

/** What can be read of a record, by its codec as a Standard Schema, and a message for each field that cannot. */
const readable = (name, { '~standard': standard }, record) => {
  const { issues = [] } = standard.validate(record)
  const wrong = new Set(issues.map(({ path: [field] }) => field))
  return {
    record: Object.fromEntries(Object.entries(record).filter(([field]) => !wrong.has(field))),
    messages: [...wrong].map((field) => [
      `${name}.${field}`,
      [{ severity: 'error', text: sentences[field] ?? 'This cannot be read.' }],
    ]),
  }
}

const sentences = {
  start: 'This is no time of day. Write it as 09:00.',
  end: 'This is no time of day. Write it as 14:30.',
}

/** The field that puts a finding right, or the first that it lacks. */
const fieldOf = ({ outcome, evidence, field, missing }) =>
  outcome === 'undetermined' ? missing[0] : `${evidence.at(-1)?.record}.${field}`

const sessionOf = (moment, { start, end, placeOfService, modality }) => ({
  id: 'session-1',
  code: 'H2014',
  status: moment === 'sign' ? 'finished' : 'planned',
  serviceDate: appointment.day,
  start: at(start),
  end: at(end),
  placeOfService: chosen(placeOfService),
  modality: chosen(modality),
  renderingProvider: author.id,
})

const noteOf = ({ domain, skill, method, goal, response, progress }) => ({
  id: 'note-1',
  session: 'session-1',
  author: author.id,
  skills: [{ domain: chosen(domain), skill, methods: listed(method), goals: listed(goal) }],
  response,
  progress,
})

/** A time of the appointment's day, with the offset of the place. Nothing typed: not known. */
const at = (time) =>
  time === '' ? undefined : `${appointment.day}T${time}:00${appointment.offset}`

const chosen = (word) => (word === '' ? undefined : word)

const listed = (word) => (word === '' ? [] : [word])
