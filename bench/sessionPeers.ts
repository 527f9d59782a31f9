import { FormatRegistry, Type } from '@sinclair/typebox'
import { TypeCompiler } from '@sinclair/typebox/compiler'
import { Ajv } from 'ajv'
import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import * as v from 'valibot'
import { z } from 'zod'
import { isHcpcs } from '../src/code/Hcpcs.js'
import { isModifier } from '../src/code/Modifier.js'
import { isPlaceOfService } from '../src/code/PlaceOfService.js'
import { isCalendarDate } from '../src/time/CalendarDate.js'
import { isOffsetDateTime } from '../src/time/OffsetDateTime.js'

/*
 * The schema of a session in the words of each library, as its documentation would write it. The forms
 * of codes and times are asked of the same functions everywhere, so that what is compared is the
 * libraries' own work. Those that only validate are closed against unknown keys, those that give a
 * value strip them.
 */

/** A library that can read a session, and how it does. */
export interface Peer {
  readonly name: string
  /** Whether it gives a value of its own, or only a verdict. */
  readonly decodes: boolean
  readonly accepts: (input: unknown) => boolean
  /** Reads, and where it refuses lists every reason. */
  readonly read: (input: unknown) => unknown
}

const statuses = ['planned', 'inProgress', 'finished', 'cancelled', 'noShow'] as const
const reasons = ['break', 'meal', 'travel', 'waiting', 'documentation', 'otherService'] as const
const modalities = ['inPerson', 'audioVideo', 'audioOnly'] as const
const activities = ['skillsTraining', 'recreation', 'transport', 'waiting', 'paperwork'] as const

const ioTs = (): t.Mixed => {
  const textWhere = (
    name: string,
    is: (text: string) => boolean,
  ): t.Type<string, string, unknown> => t.refinement(t.string, is, name)
  const words = (known: ReadonlyArray<string>): t.Mixed =>
    t.keyof(Object.fromEntries(known.map((word) => [word, null])))
  const wholeNumber = (min: number, max: number): t.Type<number, number, unknown> =>
    t.refinement(t.number, (value) => Number.isSafeInteger(value) && value >= min && value <= max)
  const recordId = textWhere('RecordId', (text) => text.length >= 1 && text.length <= 128)
  const dateTime = textWhere('OffsetDateTime', isOffsetDateTime)
  const other = t.exact(
    t.type({ other: textWhere('name', (text) => text.length >= 1 && text.length <= 200) }),
  )
  const atMost = <A>(element: t.Type<A, A, unknown>, max: number): t.Type<A[], A[], unknown> =>
    t.refinement(t.array(element), (list) => list.length <= max)
  const span = t.exact(
    t.intersection([
      t.type({ start: dateTime, end: dateTime }),
      t.partial({ reason: t.union([words(reasons), other]) }),
    ]),
  )
  const format = t.union([
    t.exact(t.type({ kind: t.literal('individual') })),
    t.exact(
      t.intersection([
        t.type({ kind: t.literal('group') }),
        t.partial({
          group: recordId,
          size: wholeNumber(1, 1_000),
          staffCount: wholeNumber(0, 1_000),
        }),
      ]),
    ),
    t.exact(t.type({ kind: t.literal('family') })),
  ])
  return t.exact(
    t.intersection([
      t.type({ id: recordId, code: textWhere('Hcpcs', isHcpcs) }),
      t.partial({
        status: words(statuses),
        start: dateTime,
        end: dateTime,
        serviceDate: textWhere('CalendarDate', isCalendarDate),
        nonBillable: atMost(span, 1_000),
        arrivedAt: dateTime,
        leftAt: dateTime,
        renderingProvider: recordId,
        supervisingProvider: recordId,
        format,
        modality: t.union([words(modalities), other]),
        placeOfService: textWhere('PlaceOfService', isPlaceOfService),
        memberPresent: t.boolean,
        activity: t.union([words(activities), other]),
        modifiers: atMost(textWhere('Modifier', isModifier), 100),
        authorization: recordId,
      }),
    ]),
  )
}

const zod = (
  jitless: boolean,
): { readonly safeParse: (input: unknown) => { success: boolean } } => {
  z.config({ jitless })
  const recordId = z.string().min(1).max(128)
  const dateTime = z.string().refine(isOffsetDateTime)
  const other = z.object({ other: z.string().min(1).max(200) })
  const span = z.object({
    start: dateTime,
    end: dateTime,
    reason: z.union([z.enum(reasons), other]).optional(),
  })
  const format = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('individual') }),
    z.object({
      kind: z.literal('group'),
      group: recordId.optional(),
      size: z.int().min(1).max(1_000).optional(),
      staffCount: z.int().min(0).max(1_000).optional(),
    }),
    z.object({ kind: z.literal('family') }),
  ])
  const session = z.object({
    id: recordId,
    code: z.string().refine(isHcpcs),
    status: z.enum(statuses).optional(),
    start: dateTime.optional(),
    end: dateTime.optional(),
    serviceDate: z.string().refine(isCalendarDate).optional(),
    nonBillable: z.array(span).max(1_000).optional(),
    arrivedAt: dateTime.optional(),
    leftAt: dateTime.optional(),
    renderingProvider: recordId.optional(),
    supervisingProvider: recordId.optional(),
    format: format.optional(),
    modality: z.union([z.enum(modalities), other]).optional(),
    placeOfService: z.string().refine(isPlaceOfService).optional(),
    memberPresent: z.boolean().optional(),
    activity: z.union([z.enum(activities), other]).optional(),
    modifiers: z.array(z.string().refine(isModifier)).max(100).optional(),
    authorization: recordId.optional(),
  })
  // The setting is read when a schema is first used.
  session.safeParse({})
  return session
}

const valibot = (): ((input: unknown) => { readonly success: boolean }) => {
  const textWhere = (is: (text: string) => boolean) => v.pipe(v.string(), v.check(is))
  const recordId = v.pipe(v.string(), v.minLength(1), v.maxLength(128))
  const dateTime = textWhere(isOffsetDateTime)
  const other = v.object({ other: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) })
  const wholeNumber = (min: number, max: number) =>
    v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max))
  const span = v.object({
    start: dateTime,
    end: dateTime,
    reason: v.optional(v.union([v.picklist(reasons), other])),
  })
  const format = v.variant('kind', [
    v.object({ kind: v.literal('individual') }),
    v.object({
      kind: v.literal('group'),
      group: v.optional(recordId),
      size: v.optional(wholeNumber(1, 1_000)),
      staffCount: v.optional(wholeNumber(0, 1_000)),
    }),
    v.object({ kind: v.literal('family') }),
  ])
  const session = v.object({
    id: recordId,
    code: textWhere(isHcpcs),
    status: v.optional(v.picklist(statuses)),
    start: v.optional(dateTime),
    end: v.optional(dateTime),
    serviceDate: v.optional(textWhere(isCalendarDate)),
    nonBillable: v.optional(v.pipe(v.array(span), v.maxLength(1_000))),
    arrivedAt: v.optional(dateTime),
    leftAt: v.optional(dateTime),
    renderingProvider: v.optional(recordId),
    supervisingProvider: v.optional(recordId),
    format: v.optional(format),
    modality: v.optional(v.union([v.picklist(modalities), other])),
    placeOfService: v.optional(textWhere(isPlaceOfService)),
    memberPresent: v.optional(v.boolean()),
    activity: v.optional(v.union([v.picklist(activities), other])),
    modifiers: v.optional(v.pipe(v.array(textWhere(isModifier)), v.maxLength(100))),
    authorization: v.optional(recordId),
  })
  return (input) => v.safeParse(session, input)
}

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  OffsetDateTime: isOffsetDateTime,
  CalendarDate: isCalendarDate,
  Hcpcs: isHcpcs,
  Modifier: isModifier,
  PlaceOfService: isPlaceOfService,
}

// A typebox schema is a JSON schema, so ajv is given the same.
const jsonSchema = () => {
  const closed = { additionalProperties: false }
  const recordId = Type.String({ minLength: 1, maxLength: 128 })
  const dateTime = Type.String({ format: 'OffsetDateTime' })
  const words = (known: ReadonlyArray<string>) =>
    Type.Union(known.map((word) => Type.Literal(word)))
  const other = Type.Object({ other: Type.String({ minLength: 1, maxLength: 200 }) }, closed)
  const wordOrOther = (known: ReadonlyArray<string>) =>
    Type.Optional(Type.Union([...known.map((word) => Type.Literal(word)), other]))
  const span = Type.Object({ start: dateTime, end: dateTime, reason: wordOrOther(reasons) }, closed)
  const format = Type.Union([
    Type.Object({ kind: Type.Literal('individual') }, closed),
    Type.Object(
      {
        kind: Type.Literal('group'),
        group: Type.Optional(recordId),
        size: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000 })),
        staffCount: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000 })),
      },
      closed,
    ),
    Type.Object({ kind: Type.Literal('family') }, closed),
  ])
  return Type.Object(
    {
      id: recordId,
      code: Type.String({ format: 'Hcpcs' }),
      status: Type.Optional(words(statuses)),
      start: Type.Optional(dateTime),
      end: Type.Optional(dateTime),
      serviceDate: Type.Optional(Type.String({ format: 'CalendarDate' })),
      nonBillable: Type.Optional(Type.Array(span, { maxItems: 1_000 })),
      arrivedAt: Type.Optional(dateTime),
      leftAt: Type.Optional(dateTime),
      renderingProvider: Type.Optional(recordId),
      supervisingProvider: Type.Optional(recordId),
      format: Type.Optional(format),
      modality: wordOrOther(modalities),
      placeOfService: Type.Optional(Type.String({ format: 'PlaceOfService' })),
      memberPresent: Type.Optional(Type.Boolean()),
      activity: wordOrOther(activities),
      modifiers: Type.Optional(Type.Array(Type.String({ format: 'Modifier' }), { maxItems: 100 })),
      authorization: Type.Optional(recordId),
    },
    closed,
  )
}

const ioTsSession = ioTs()
const zodSession = zod(false)
const zodWithoutEval = zod(true)
const valibotSession = valibot()
for (const [name, is] of Object.entries(formats)) FormatRegistry.Set(name, is)
const typeboxSession = TypeCompiler.Compile(jsonSchema())
const ajv = new Ajv({ allErrors: true, formats })
const ajvSession = ajv.compile(jsonSchema())

/** The libraries that this one is compared with. */
export const peers: ReadonlyArray<Peer> = [
  {
    name: 'io-ts t.exact',
    decodes: true,
    accepts: (input) => E.isRight(ioTsSession.decode(input)),
    read: (input) => ioTsSession.decode(input),
  },
  {
    name: 'zod 4',
    decodes: true,
    accepts: (input) => zodSession.safeParse(input).success,
    read: (input) => zodSession.safeParse(input),
  },
  {
    name: 'zod 4 without code generation',
    decodes: true,
    accepts: (input) => zodWithoutEval.safeParse(input).success,
    read: (input) => zodWithoutEval.safeParse(input),
  },
  {
    name: 'valibot',
    decodes: true,
    accepts: (input) => valibotSession(input).success,
    read: valibotSession,
  },
  {
    name: 'ajv, generated code, verdict alone',
    decodes: false,
    accepts: (input) => ajvSession(input),
    read: (input) => (ajvSession(input) ? input : ajvSession.errors),
  },
  {
    name: 'typebox, generated code, verdict alone',
    decodes: false,
    accepts: (input) => typeboxSession.Check(input),
    read: (input) => (typeboxSession.Check(input) ? input : [...typeboxSession.Errors(input)]),
  },
]
