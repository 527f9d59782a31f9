import type * as t from 'io-ts'
import { Aggregation } from '../../src/policy/Aggregation.js'
import { ActivityRequirement } from '../../src/policy/ActivityRequirement.js'
import { AssessmentRequirement } from '../../src/policy/AssessmentRequirement.js'
import { AuthorizationRequirement } from '../../src/policy/AuthorizationRequirement.js'
import { Condition } from '../../src/policy/Condition.js'
import { CredentialRequirement } from '../../src/policy/CredentialRequirement.js'
import { DiagnosisRequirement, type Icd10CmRange } from '../../src/policy/DiagnosisRequirement.js'
import { FilingLimit } from '../../src/policy/FilingLimit.js'
import type { LimitWindow } from '../../src/policy/LimitWindow.js'
import { ModalityRequirement } from '../../src/policy/ModalityRequirement.js'
import { PlanRequirement } from '../../src/policy/PlanRequirement.js'
import { PlanReviewInterval } from '../../src/policy/PlanReviewInterval.js'
import { PresenceRequirement } from '../../src/policy/PresenceRequirement.js'
import { Rounding } from '../../src/policy/Rounding.js'
import { SignerRequirement } from '../../src/policy/SignerRequirement.js'
import { SupervisionRequirement } from '../../src/policy/SupervisionRequirement.js'
import { UnitLimit } from '../../src/policy/UnitLimit.js'

/** A value of a policy in words, by the field of its matter: in a sentence of its own where there is one. */
export const valueText = (matter: string, value: unknown): string =>
  sayings.get(matter)?.(value) ?? plainText(value)

/** Any value in words: names of fields and words of the language are written apart, nothing is left out. */
const plainText = (value: unknown): string => {
  if (typeof value === 'string') return wordText(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return listed(value.map(nestedText))
  if (typeof value !== 'object' || value === null) return 'nothing'
  if (Object.keys(value).length === 0) return 'asked, without more'
  return Object.entries(value)
    .map(([name, field]) => fieldText(name, field))
    .join('; ')
}

const fieldText = (name: string, field: unknown): string => {
  if (name === 'other') return typeof field === 'string' ? field : plainText(field)
  if (name === 'when' && Condition.is(field)) return whenText(field) || 'for every session'
  return `${wordText(name)}: ${nestedText(field)}`
}

const nestedText = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('other' in value)
    ? `(${plainText(value)})`
    : plainText(value)

/** A word of the language as its words; anything else as it stands. */
const wordText = (text: string): string =>
  /^[a-z]+([A-Z][a-z]*|\d+)*$/.test(text)
    ? text.replace(/[A-Z]|\d+/g, (part) => ` ${part.toLowerCase()}`)
    : text

const joined = (names: ReadonlyArray<string>, word: string): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)]
    .filter((text) => text !== '')
    .join(` ${word} `)

const listed = (names: ReadonlyArray<string>): string =>
  names.length === 0 ? 'none' : joined(names, 'and')

const anyOf = (values: ReadonlyArray<unknown>): string => joined(values.map(nestedText), 'or')

/** The same of persons, with the article that the first of them takes. */
const aOneOf = (values: ReadonlyArray<unknown>): string => {
  const text = anyOf(values)
  return `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`
}

const whenText = ({ ages, formats, modalities }: Condition): string =>
  [
    ...agesText(ages),
    ...(formats === undefined ? [] : [`for sessions of the format ${anyOf(formats)}`]),
    ...(modalities === undefined ? [] : [`for sessions by ${anyOf(modalities)}`]),
  ].join(', ')

const agesText = ({
  from,
  through,
}: NonNullable<Condition['ages']> = {}): ReadonlyArray<string> => {
  if (from === undefined) return through === undefined ? [] : [`for members through age ${through}`]
  return through === undefined
    ? [`for members from age ${from} on`]
    : [`for members of ages ${from} through ${through}`]
}

/** The parts of a sentence, with what narrows it at its end. */
const sentence = (
  when: Condition | undefined,
  ...parts: ReadonlyArray<string | undefined>
): string =>
  [...parts, when === undefined ? undefined : whenText(when)]
    .filter((part) => part !== undefined && part !== '')
    .join('; ')

type Saying = (value: unknown) => string | undefined

const saying =
  <A>(type: t.Type<A, A, unknown>, say: (value: A) => string): Saying =>
  (value) =>
    type.is(value) ? say(value) : undefined

const roundingText = (rounding: Rounding): string =>
  rounding.kind === 'remainder'
    ? `units of ${rounding.unitMinutes} minutes; ${rounding.minimumMinutes} minutes earn the first, and ${rounding.remainderMinutes} beyond whole units one more`
    : `${rounding.minutes.join(', ')} minutes earn units 1 to ${rounding.minutes.length}, and every further ${rounding.thenEveryMinutes} one more`

const aggregationText = (aggregation: Aggregation): string => {
  switch (aggregation.kind) {
    case 'contact':
      return aggregation.continuous
        ? 'each uninterrupted stretch is rounded alone'
        : 'each contact is rounded alone'
    case 'sum':
      return `the minutes of a ${wordText(aggregation.window.kind)} are summed over sessions with the same ${listed(aggregation.by.map(wordText))} before they are rounded`
    case 'totalMinutes':
      return `${listed(aggregation.codes)} share the total of a day`
  }
}

const rangesText = (ranges: ReadonlyArray<Icd10CmRange>): string =>
  ranges
    .map(({ from, through }) => (from === through ? from : `${from} through ${through}`))
    .join(', ')

const windowText = (window: LimitWindow): string => {
  switch (window.kind) {
    case 'rolling24Hours':
      return 'in any 24 hours'
    case 'rollingDays':
      return `in any ${window.days} days on end`
    case 'planYear':
      return `a year from day ${window.firstDay} of month ${window.firstMonth}`
    case 'lifetime':
      return 'in a lifetime'
    case 'plan':
      return 'over the days of a treatment plan'
    case 'week':
      return `a week from ${window.firstDay}`
    default:
      return `a ${wordText(window.kind)}`
  }
}

const beyondText: Readonly<Record<UnitLimit['beyond'], string>> = {
  deny: 'what is beyond is denied',
  authorizationNeeded: 'what is beyond needs an authorization',
  review: 'what is beyond is reviewed before payment',
  warn: 'what is beyond is warned of',
}

const sayings: ReadonlyMap<string, Saying> = new Map([
  ['units.rounding', saying(Rounding, roundingText)],
  ['units.aggregation', saying(Aggregation, aggregationText)],
  [
    'plan',
    saying(PlanRequirement, ({ inEffectOnServiceDate }) =>
      inEffectOnServiceDate ? 'a plan in effect on the service date' : 'no plan need be in effect',
    ),
  ],
  [
    'diagnosis',
    saying(DiagnosisRequirement, ({ qualifying, barring }) =>
      sentence(
        undefined,
        `at least one of ${rangesText(qualifying)}`,
        barring && `none of ${rangesText(barring)}`,
      ),
    ),
  ],
  [
    'limits',
    saying(UnitLimit, ({ codes, window, measure, maximum, beyond, scope, when, modifiers }) =>
      sentence(
        when,
        `${listed(codes)}: ${maximum === 'unlimited' ? 'no limit of' : `at most ${maximum}`} ${measure} ${windowText(window)}`,
        scope === 'memberAndProvider' ? 'each rendering provider counted alone' : undefined,
        scope === 'staff' ? 'of each rendering provider, whoever the member' : undefined,
        modifiers && `sessions with ${anyOf(modifiers)} alone`,
        maximum === 'unlimited' ? undefined : beyondText[beyond],
      ),
    ),
  ],
  [
    'assessment.requirements',
    saying(AssessmentRequirement, ({ when, maxAgeDays }) =>
      sentence(
        when,
        'an assessment on the service date or before it',
        maxAgeDays === undefined ? undefined : `not more than ${maxAgeDays} days before`,
      ),
    ),
  ],
  [
    'planTerms.reviewEvery',
    saying(PlanReviewInterval, ({ when, count, unit, isLastDayWithin }) =>
      sentence(
        when,
        `reviewed at least every ${count} ${unit}`,
        isLastDayWithin ? 'the last day is still within' : 'the last day is already late',
      ),
    ),
  ],
  [
    'planTerms.signers',
    saying(SignerRequirement, ({ when, roles, credentials, withinDays }) =>
      sentence(
        when,
        roles ? `signed as ${aOneOf(roles)}` : 'signed',
        credentials && `by ${aOneOf(credentials)}`,
        withinDays === undefined ? 'by the service date' : `within ${withinDays} days`,
      ),
    ),
  ],
  [
    'noteTerms.memberPresence',
    saying(PresenceRequirement, ({ when, isMemberRequired }) =>
      sentence(when, isMemberRequired ? 'the member is there' : 'the member need not be there'),
    ),
  ],
  [
    'noteTerms.activities',
    saying(ActivityRequirement, ({ refused }) => `a session is not ${anyOf(refused)}`),
  ],
  [
    'delivery.credentials',
    saying(CredentialRequirement, ({ when, credentials }) =>
      sentence(when, `rendered by ${aOneOf(credentials)}`),
    ),
  ],
  [
    'delivery.supervision',
    saying(SupervisionRequirement, ({ when, ofCredentials, by, evidence }) =>
      sentence(
        when,
        `${aOneOf(ofCredentials)} is supervised${by === undefined ? '' : ` by ${aOneOf(by)}`}`,
        evidence && evidenceText(evidence),
      ),
    ),
  ],
  [
    'delivery.modalities',
    saying(ModalityRequirement, ({ when, allowed }) =>
      sentence(when, `how staff and member meet: ${anyOf(allowed)} alone`),
    ),
  ],
  [
    'claimTerms.filing',
    saying(FilingLimit, ({ days }) => `filed not more than ${days} days after the service date`),
  ],
  [
    'claimTerms.authorization',
    saying(AuthorizationRequirement, ({ when, from, modifiers }) =>
      sentence(
        when,
        `an authorization is needed${from === undefined ? '' : ` of service dates from ${from} on`}`,
        modifiers && `sessions with ${anyOf(modifiers)} alone`,
      ),
    ),
  ],
])

const evidenceText = ({
  kinds,
  everyDays,
}: NonNullable<SupervisionRequirement['evidence']>): string =>
  [
    'it is recorded when that took place',
    ...(kinds === undefined ? [] : [`as ${anyOf(kinds)}`]),
    ...(everyDays === undefined ? [] : [`at least every ${everyDays} days`]),
  ].join(', ')
