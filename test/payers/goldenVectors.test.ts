import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { describe, expect, it } from 'vitest'
import { Icd10Cm } from '../../src/code/Icd10Cm.js'
import { baseline, michiganPihpCmhsp, texasMedicaid } from '../../src/payers/index.js'
import { qualifies } from '../../src/policy/DiagnosisRequirement.js'
import { inEffectOn } from '../../src/policy/inEffectOn.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { CalendarDate } from '../../src/time/CalendarDate.js'
import { Minutes } from '../../src/time/Minutes.js'
import { roundMinutes } from '../../src/units/roundMinutes.js'
import { unitsOf } from '../../src/units/unitsOf.js'
import { given, lasting, session } from '../units/given.js'

/** What a claim line says of all its sessions. */
const oneLine = {
  renderingProvider: 'staff-1',
  placeOfService: '12',
  modality: 'inPerson',
  format: { kind: 'individual' },
  modifiers: [],
}

/** The units of contacts of one day by the edition of that day: start by the clock, minutes, further fields. */
const unitsOn =
  (history: PolicyHistory, date: string) =>
  (...contacts: ReadonlyArray<readonly [string, number, object?]>): number | string =>
    pipe(
      inEffectOn(history)(given(CalendarDate)(date)),
      E.chainW(({ units = {} }) =>
        unitsOf(units)(
          contacts.map(([time, minutes, fields = {}], index) => ({
            session: session({
              id: `session-${index}`,
              ...lasting(`${date}T${time}:00-06:00`, minutes),
              ...oneLine,
              ...fields,
            }),
          })),
        ),
      ),
      E.matchW(
        (reason) => (typeof reason === 'string' ? reason : 'undetermined'),
        ({ units }) => units,
      ),
    )

describe.each([
  ['2016-12-15', 'December 2016'],
  ['2024-10-15', 'the rules of 2024'],
])('Texas on %s: %s', (date) => {
  const units = unitsOn(texasMedicaid, date)

  it.each([
    ['TX-1', 14, 0],
    ['TX-2', 15, 1],
    ['TX-2', 29, 1],
    ['TX-2', 30, 2],
    ['TX-4', 240, 16],
    ['TX-5', 255, 17],
  ])('%s: %i continuous minutes are %i units', (_, minutes, expected) => {
    expect(units(['08:00', minutes])).toBe(expected)
  })

  it('TX-3: contacts of 8 and 8 minutes are no unit, since they are not continuous', () => {
    expect(units(['08:00', 8], ['13:00', 8])).toBe(0)
  })
})

describe('Texas: the limit of a day', () => {
  const limitsOn = (date: string): unknown =>
    pipe(
      inEffectOn(texasMedicaid)(given(CalendarDate)(date)),
      E.map(({ limits }) => (limits === 'notStated' ? limits : limits?.map(({ value }) => value))),
      E.toUnion,
    )

  it('TX-4 and TX-5: 16 units of H2014 in December 2016, and the rest is refused', () => {
    expect(limitsOn('2016-12-31')).toEqual([
      {
        codes: ['H2014'],
        window: { kind: 'day' },
        measure: 'units',
        maximum: 16,
        beyond: 'deny',
      },
    ])
  })

  it('the limit of 2016 is not carried into dates on which it was not read', () => {
    expect(limitsOn('2017-01-01')).toBe('inGap')
    expect(limitsOn('2024-10-15')).toBe('notStated')
  })
})

describe.each([
  ['2016-06-15', 'June 2016'],
  ['2016-10-15', 'October 2016'],
])('Michigan on %s: %s', (date) => {
  const units = unitsOn(michiganPihpCmhsp, date)

  it.each([
    [1, 14, 0],
    [15, 29, 1],
    [30, 44, 2],
    [45, 59, 3],
    [60, 74, 4],
    [75, 89, 5],
    [90, 104, 6],
    [105, 119, 7],
    [120, 134, 8],
  ])('MI-15: %i through %i minutes are %i units', (from, through, expected) => {
    for (let minutes = from; minutes <= through; minutes += 1) {
      expect(units(['08:00', minutes]), `${minutes} minutes`).toBe(expected)
    }
  })

  it('contacts that are interrupted during the day are one encounter: 8 and 8 minutes are one unit', () => {
    expect(units(['08:00', 8], ['13:00', 8])).toBe(1)
  })

  it.each<readonly [string, object]>([
    ['rendering provider', { renderingProvider: 'staff-2' }],
    ['place of service', { placeOfService: '53' }],
    ['modality', { modality: 'audioVideo' }],
    ['format', { format: { kind: 'group', size: 3 } }],
    ['modifiers', { modifiers: ['HQ'] }],
    ['code', { code: 'H2017' }],
    ['format, which is not known', { format: undefined }],
  ])('minutes of sessions that differ in %s are not summed', (_, other) => {
    expect(units(['08:00', 8], ['13:00', 8, other])).toBe(0)
    expect(units(['08:00', 8, other], ['13:00', 8, other])).toBe(1)
  })

  it('40 minutes alone and 90 in a group are 2 and 6 units, and do not lend each other minutes', () => {
    const group = { placeOfService: '53', format: { kind: 'group', size: 3 }, modifiers: ['HQ'] }
    expect(units(['09:15', 40])).toBe(2)
    expect(units(['10:00', 90, group])).toBe(6)
    expect(units(['09:15', 40], ['10:00', 90, group])).toBe(8)
    expect(units(['09:15', 40], ['10:00', 95, group])).toBe(8)
  })
})

// Another service, whose manual prints its table: Texas Medicaid Provider Procedures Manual 2008, 42.7.5, read on
// 2026-11-24 at http://www.tmhp.com/HTMLmanuals/TMPPM/2008/2008%20TMPPM-45-40.html.
describe('TXH: school services of Texas, an hour in tenths, rounded to the nearest six minutes', () => {
  const tenths = roundMinutes({
    kind: 'remainder',
    unitMinutes: 6,
    remainderMinutes: 4,
    minimumMinutes: 4,
  })

  it.each([
    [0, 3, 0],
    [4, 9, 1],
    [10, 15, 2],
    [16, 21, 3],
    [22, 27, 4],
    [28, 33, 5],
    [34, 39, 6],
    [40, 45, 7],
    [46, 51, 8],
    [52, 57, 9],
    [58, 63, 10],
    [64, 69, 11],
    [70, 75, 12],
    [76, 81, 13],
    [82, 87, 14],
    [88, 93, 15],
  ])('%i through %i minutes are %i tenths', (from, through, expected) => {
    for (let minutes = from; minutes <= through; minutes += 1) {
      expect(tenths(given(Minutes)(minutes)), `${minutes} minutes`).toBe(expected)
    }
  })
})

describe('outside the editions, and without a rounding', () => {
  it.each([
    ['Texas before its first edition', texasMedicaid, '2016-11-30', 'beforeFirst'],
    ['Texas in its gap', texasMedicaid, '2020-01-01', 'inGap'],
    ['Michigan before its first edition', michiganPihpCmhsp, '2016-05-31', 'beforeFirst'],
    ['the baseline, which rounds nothing', baseline, '2026-11-24', 'undetermined'],
  ])('%s gives no units', (_, history, date, expected) => {
    expect(unitsOn(history, date)(['08:00', 60])).toBe(expected)
  })
})

describe('the diagnoses that qualify', () => {
  const isQualifying = (history: PolicyHistory, date: string, code: string): unknown =>
    pipe(
      inEffectOn(history)(given(CalendarDate)(date)),
      E.map(({ diagnosis }) =>
        diagnosis === undefined || diagnosis === 'notStated'
          ? diagnosis
          : qualifies(diagnosis.value)(given(Icd10Cm)(code)),
      ),
      E.toUnion,
    )

  it.each([
    ['F06.31', 'mood disorder due to a known condition', true, true],
    ['F10.20', 'alcohol dependence', false, true],
    ['F19.20', 'dependence on another substance', false, true],
    ['F20.9', 'schizophrenia', true, true],
    ['F33.1', 'major depressive disorder', true, true],
    ['F43.10', 'post-traumatic stress disorder', true, true],
    ['F60.3', 'borderline personality disorder', true, true],
    ['F69', 'personality disorder, not specified', true, true],
    ['F70', 'mild intellectual disability', false, false],
    ['F79', 'intellectual disability, not specified', false, false],
    ['F84.0', 'autistic disorder', false, false],
    ['F89', 'developmental disorder, not specified', false, false],
    ['F90.2', 'attention-deficit hyperactivity disorder', true, true],
    ['F99', 'mental disorder, not specified', true, true],
    ['Z63.0', 'problems with a partner', false, false],
    ['G30.9', 'Alzheimer’s disease', false, false],
  ])('%s, %s: Texas 2016 %s, baseline %s', (code, _, texas, everywhere) => {
    expect(isQualifying(texasMedicaid, '2016-12-15', code)).toBe(texas)
    expect(isQualifying(texasMedicaid, '2024-10-15', code)).toBe('notStated')
    expect(isQualifying(michiganPihpCmhsp, '2016-06-15', code)).toBe('notStated')
    expect(isQualifying(baseline, '2026-11-24', code)).toBe(everywhere)
  })
})
