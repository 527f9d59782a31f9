import * as E from 'fp-ts/Either'
import * as T from 'fp-ts/These'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as api from '../src/index.js'
import { callWith } from './claim/call.js'
import { hostileInput, hostileInputs } from './claim/hostileInputs.js'

/** What reads any value at all, whatever it is told of it. */
const readers = [
  'audit',
  'checkPolicy',
  'decodeCaseload',
  'decodeChart',
  'decodeClaims',
  'decodePolicy',
  'extrapolate',
  'isCalendarDate',
  'isCarc',
  'isHcpcs',
  'isIcd10Cm',
  'isModifier',
  'isNpi',
  'isOffsetDateTime',
  'isPlaceOfService',
  'remaining',
  'review',
  'sampleMemberMonths',
]

/** What reads any value by a codec, which is the program's own. */
const readersByCodec = ['decode', 'decodeClosed', 'decodeEach', 'jsonSchema']

/** What is given texts or numbers, and has an answer for every one, of whatever form. */
const ofTexts = [
  'ageOn',
  'carcMeaningOf',
  'codeSourceOf',
  'dateOf',
  'dayNumber',
  'diagnosisClassOf',
  'hasLocalOffset',
  'hcpcsDescriptorOf',
  'icd10CmLevelOf',
  'icd10CmSectionOf',
  'icd10CmWithoutDot',
  'instantOf',
  'isAssignedPlaceOfService',
  'isSkillsTraining',
  'modifierMeaningOf',
  'offsetMinutesOf',
  'ruleTitle',
  'sameIcd10Cm',
]
const ofNumbers = ['calendarDate', 'formatInstant', 'minutesIn', 'wholeUnits']

/** What is given values that this library made, and has an answer for every other one too. */
const ofValues = [
  'addDays',
  'authorizationBalance',
  'describeDecodeIssue',
  'explain',
  'explainAudit',
  'inEffectOn',
  'isOpen',
  'roundMinutes',
  'unitsOf',
]

/** What makes a codec of a program's own parts, once, when the program starts; a codec that is none is its own fault. */
const combinators = [
  'cited',
  'integer',
  'list',
  'number',
  'optional',
  'record',
  'statement',
  'statements',
  'text',
  'variant',
  'word',
  'wordOrOther',
]

/** Tables and monoids. */
const values = [
  'carcMeanings',
  'carcs',
  'codeSources',
  'hcpcsDescriptors',
  'icd10CmSections',
  'minutesMonoid',
  'reviewSummaryMonoid',
  'modifierMeanings',
  'placesOfService',
  'skillDomains',
  'teachingMethods',
  'unitsMonoid',
]

const codecs = [
  ...['Activity', 'Aggregation', 'AssessedSkillArea', 'Assessment', 'Authorization'],
  ...['AuthorizationEvent', 'BilledLine', 'CalendarDate', 'CalendarWindow', 'Carc', 'Caseload'],
  ...['CalendarMonth', 'CapacityRequest', 'MemberMonth'],
  ...['Chart', 'Citation', 'Coverage', 'Credential', 'CredentialKind', 'DateRange', 'Diagnosis'],
  ...['DiagnosisClass', 'DiagnosisRequirement', 'FormatKind', 'GroupingKey', 'Hcpcs'],
  ...[
    'CarcMeaning',
    'HcpcsDescriptor',
    'HcpcsUnit',
    'Icd10Cm',
    'Icd10CmLevel',
    'Icd10CmSection',
    'LimitWindow',
    'Member',
  ],
  ...['MidnightRule', 'Minutes', 'Modality', 'Modifier', 'ModifierMeaning', 'Moment'],
  ...['NonBillableSpan', 'Note', 'NoteElement', 'Npi', 'OffsetDateTime', 'Other', 'PayerPolicy'],
  ...['PlaceOfService', 'PlanGoal', 'PlanRequirement', 'PlanService', 'PolicyGap'],
  ...['PolicyHistory', 'Program', 'Reading', 'RecordId', 'Rounding', 'SecondsRule', 'Session'],
  ...['AssessmentElement', 'InstrumentRequirement', 'SignerRequirement'],
  ...[
    'AssessmentPolicy',
    'AssessmentRequirement',
    'AuthorizationRequirement',
    'ClaimTerms',
    'Condition',
    'DeliveryPolicy',
  ],
  ...['ActivityRequirement', 'CoSigning', 'PresenceRequirement'],
  ...['FilingLimit', 'NoteSigning', 'NoteTerms', 'PlaceRequirement', 'PlanElement', 'PlanTerms'],
  ...[
    'Role',
    'SessionFormat',
    'Severity',
    'Signature',
    'SignatureRole',
    'SkillDomain',
    'SkillTaught',
    'Source',
  ],
  ...['OverridableRule', 'Override', 'SeverityOverride'],
  ...['PlanLength', 'PlanReviewInterval', 'PlannedAmountRequirement'],
  ...['StaffMember', 'Stay', 'StayKind'],
  ...['Supervision', 'TeachingMethod', 'TreatmentPlan', 'UnencodedClause', 'UnitLimit'],
  ...['CredentialRequirement', 'FormatRequirement', 'GroupRequirement'],
  ...['ModalityRequirement', 'SupervisionEvidenceRequirement', 'SupervisionKind'],
  ...['SupervisionRequirement', 'TelehealthPlaces', 'TravelRequirement'],
  ...['Closure', 'CodeExclusion', 'ModifierRequirement', 'StayExclusion'],
  ...['DaysAlike', 'PatternTerms', 'SigningBatch'],
  ...['Claims', 'Rate'],
  ...['TimedSession', 'UnitPolicy', 'Units', 'Weekday', 'boolean'],
]

const exported = new Map<string, unknown>(Object.entries(api))

const functionNamed = (name: string): object => {
  const found = exported.get(name)
  return typeof found === 'function' ? found : {}
}

/** Calls a function of several arguments with all of them, and a curried one with one after another. */
const callOnward = (f: object, args: ReadonlyArray<unknown>): void => {
  if (typeof f !== 'function') return
  const [first, ...rest] = args
  const given = callWith(f, f.length > 1 ? args : [first])
  if (typeof given === 'function' && rest.length > 0) callOnward(given, rest)
}

describe('the public names', () => {
  it('are these, and no others', () => {
    const listed = [
      ...readers,
      ...readersByCodec,
      ...ofTexts,
      ...ofNumbers,
      ...ofValues,
      ...combinators,
      ...values,
      ...codecs,
    ]
    expect([...exported.keys()].sort()).toEqual([...listed].sort())
  })

  it('are functions where a list of functions names them', () => {
    const functions = [...readers, ...readersByCodec, ...ofTexts, ...ofNumbers, ...ofValues]
    for (const name of functions)
      expect([name, typeof exported.get(name)]).toEqual([name, 'function'])
  })

  it('`boolean` is the only codec in small letters, as it takes no argument', () => {
    expect(codecs.filter((name) => name.startsWith(name.charAt(0).toLowerCase()))).toEqual([
      'boolean',
    ])
  })
})

describe('any value at all', () => {
  it.each([...readers, ...readersByCodec, ...ofTexts, ...ofNumbers, ...ofValues])(
    '%s has an answer',
    (name) => {
      const reader = functionNamed(name)
      for (const [, value] of hostileInputs) callOnward(reader, [value, value, value, value])
      fc.assert(
        fc.property(hostileInput, hostileInput, hostileInput, (a, b, c) => {
          callOnward(reader, [a(), b(), c()])
        }),
      )
    },
  )

  it.each(codecs)('%s says whether it is one', (name) => {
    const found = exported.get(name)
    const codec = found as typeof api.Session
    for (const [, value] of hostileInputs) {
      const decoded = api.decode(codec)(value)
      expect([typeof codec.is(value), typeof codec.decode(value)]).toEqual(['boolean', 'object'])
      expect(typeof api.decodeClosed(codec)(value)).toBe('object')
      expect(T.isBoth(api.decodeEach(codec)(value))).toBe(false)
      if (E.isLeft(decoded)) {
        for (const issue of decoded.left) expect(api.describeDecodeIssue(issue)).not.toBe('')
      }
    }
  })
})

describe('any text', () => {
  it.each(ofTexts)('%s has an answer', (name) => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'H2014', '2026-03-02'))
    fc.assert(
      fc.property(text, text, (a, b) => {
        callOnward(functionNamed(name), [a, b])
      }),
    )
  })
})

describe('any number', () => {
  it.each(ofNumbers)('%s has an answer', (name) => {
    const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(NaN, Infinity, -0, 2 ** 53))
    fc.assert(
      fc.property(number, number, (a, b) => {
        callOnward(functionNamed(name), [a, b])
      }),
    )
  })
})

describe('tables', () => {
  it('are frozen', () => {
    const tables = values.filter((name) => !name.endsWith('Monoid'))
    for (const name of tables)
      expect([name, Object.isFrozen(exported.get(name))]).toEqual([name, true])
  })
})
