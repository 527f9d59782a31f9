import * as E from 'fp-ts/Either'
import type { AuditBench } from '../../src/audit/AuditBench.js'
import type { AuditedService } from '../../src/audit/AuditedService.js'
import type { DocumentedService } from '../../src/audit/DocumentedService.js'
import type { LineBench } from '../../src/audit/LineBench.js'
import { decode } from '../../src/codec/decode.js'
import { inEffectOn } from '../../src/policy/inEffectOn.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { Member } from '../../src/record/Member.js'
import { Note } from '../../src/record/Note.js'
import { serviceDateOf } from '../../src/record/serviceDateOf.js'
import { Session } from '../../src/record/Session.js'
import type { PolicyInEffect } from '../../src/subject/choosePolicy.js'
import type { Editions } from '../../src/subject/Editions.js'
import { CalendarDate } from '../../src/time/CalendarDate.js'
import { policy } from '../rule/judged.js'

/** A service as a test gives it: an hour of H2014 from nine, of member `m1` by staff member `s1`, unless it says otherwise. */
export interface GivenService {
  readonly id: string
  readonly date: string
  readonly member?: string
  readonly birthDate?: string
  /** Times by the clock, in the offset of the date: `09:00`. */
  readonly start?: string | undefined
  readonly end?: string | undefined
  /** Fields of the session; what is undefined is not known. */
  readonly session?: object
  /** Fields of its note; absent: there is none. */
  readonly note?: object
  /** Units of its service date, or of several dates; absent: they cannot be told. */
  readonly units?: number | ReadonlyArray<readonly [string, number]> | undefined
  /** Whether all modifiers that it bears are known: none. */
  readonly areModifiersKnown?: boolean
}

/** The policy of an agency for the year 2026 with these patterns. */
export const agency = (patterns: object, matters: object = {}): PolicyHistory =>
  policy({ patterns, ...matters }, { payer: 'agency', name: 'An agency', kind: 'agency' })

const read = <A>(result: E.Either<unknown, A>): A => {
  if (E.isLeft(result)) throw new Error('a test gives what cannot be read')
  return result.right
}

const editionsIn = (histories: ReadonlyArray<PolicyHistory>) => {
  const known = new Map<CalendarDate | undefined, Editions>()
  const inEffect = (date: CalendarDate | undefined): ReadonlyArray<PolicyInEffect> =>
    histories.flatMap((history) => {
      const edition = date === undefined ? undefined : inEffectOn(history)(date)
      return edition !== undefined && E.isRight(edition)
        ? [{ history, edition: edition.right }]
        : []
    })
  return (date: CalendarDate | undefined): Editions => {
    const ofKind = (kind: string) => inEffect(date).filter(({ history }) => history.kind === kind)
    const editions = known.get(date) ?? {
      payer: ofKind('payer')[0],
      agencies: ofKind('agency'),
      baselines: ofKind('baseline'),
    }
    known.set(date, editions)
    return editions
  }
}

const serviceFrom = (
  given: GivenService,
  editionsOn: (date: CalendarDate | undefined) => Editions,
): AuditedService => {
  const { id, date, member = 'm1', birthDate, session = {}, note } = given
  const at = (time: string | undefined) =>
    time !== undefined && date !== '' ? `${date}T${time}:00-06:00` : undefined
  const decoded = read(
    decode(Session)({
      id,
      code: 'H2014',
      serviceDate: date === '' ? undefined : date,
      start: 'start' in given ? at(given.start) : at('09:00'),
      end: 'end' in given ? at(given.end) : at('10:00'),
      renderingProvider: 's1',
      ...session,
    }),
  )
  const serviceDate = serviceDateOf(decoded)
  return {
    member: read(decode(Member)({ id: member, birthDate })),
    session: decoded,
    serviceDate,
    billable: undefined,
    note: note && read(decode(Note)({ id: `${id}-note`, session: id, ...note })),
    editions: editionsOn(serviceDate),
    review: undefined,
  }
}

/** A bench of these services, in their order, judged by these policies. */
export const patternBench = (
  given: ReadonlyArray<GivenService>,
  histories: ReadonlyArray<PolicyHistory> = [],
): AuditBench & Pick<LineBench, 'documentedOf'> => {
  const editionsOn = editionsIn(histories)
  const documented = new Map<AuditedService, DocumentedService | undefined>(
    given.map((one) => {
      const service = serviceFrom(one, editionsOn)
      const { session, serviceDate } = service
      if (session.code !== 'H2014') return [service, undefined]
      return [
        service,
        {
          modifiers: { known: [], areComplete: one.areModifiersKnown !== false },
          authorizations: [],
          days: daysOf(one, serviceDate),
        },
      ]
    }),
  )
  return {
    asOf: read(decode(CalendarDate)('2026-12-31')),
    staff: undefined,
    services: [...documented.keys()],
    lines: [],
    documentedOf: (service) => documented.get(service),
  }
}

const daysOf = (
  { units }: GivenService,
  serviceDate: CalendarDate | undefined,
): DocumentedService['days'] => {
  if (units === undefined || serviceDate === undefined) return undefined
  const days = typeof units === 'number' ? [[serviceDate, units] as const] : units
  return days.map(([date, documented]) => ({
    serviceDate: read(decode(CalendarDate)(date)),
    documented,
    claimable: documented,
  }))
}

/** The dates of so many days on end from a day of March 2026. */
export const daysFrom = (first: number, count: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) => `2026-03-${String(first + index).padStart(2, '0')}`)
