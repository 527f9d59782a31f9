import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { isOpen } from '../../src/claim/Finding.js'
import { review } from '../../src/claim/Review.js'
import { decodePolicy } from '../../src/policy/decodePolicy.js'
import { citedValues, untakenMatters } from '../../src/policy/citedValues.js'
import { inEffectOn } from '../../src/policy/inEffectOn.js'
import type { PayerPolicy } from '../../src/policy/PayerPolicy.js'
import { baseline, michiganPihpCmhsp, texasMedicaid } from '../../src/payers/index.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { citationOf } from '../../src/source/Citation.js'
import {
  dayNumber,
  isCalendarDate,
  nearestCalendarDate,
  type CalendarDate,
} from '../../src/time/CalendarDate.js'
import { covers } from '../../src/time/DateRange.js'
import { exportedPolicies, policyFiles } from './shippedPolicies.js'

const editions = exportedPolicies.flatMap(([name, history]) =>
  history.editions.map((edition) => [`${name} ${edition.edition}`, history, edition] as const),
)

describe('every policy file', () => {
  it('is exported, under its payer’s name in camel case', () => {
    const names = policyFiles.map(([file]) =>
      file.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    )
    expect(exportedPolicies.map(([name]) => name).sort()).toEqual([...names].sort())
    expect(exportedPolicies.map(([, { payer }]) => payer).sort()).toEqual(
      policyFiles.map(([file]) => file).sort(),
    )
  })

  it.each(policyFiles)('%s is read, and is the same when read', (file, content) => {
    expect(decodePolicy(content)).toEqual(E.right(content))
    const exported = exportedPolicies.find(([, { payer }]) => payer === file)
    expect(exported?.[1]).toEqual(content)
  })

  it.each(exportedPolicies)('%s is frozen through and through', (_, history) => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen))
    expect(isFrozen(history)).toBe(true)
  })
})

describe('every value is cited', () => {
  it.each(editions)('%s', (_, { sources }, edition) => {
    expect(citedValues(edition).length).toBeGreaterThan(0)
    for (const { path, cited } of citedValues(edition)) {
      const source = sources.find(({ key }) => key === cited.source)
      const citation = source && citationOf(source)(cited)
      expect(citation?.document, path.join('.')).not.toBe('')
      expect(citation?.section, `${path.join('.')}: where in the text`).toBeDefined()
    }
  })

  it.each(exportedPolicies)('%s names where each text was read, and when', (_, { sources }) => {
    for (const { key, address, readOn } of sources) {
      expect(address, key).toMatch(/^https?:\/\/[a-z0-9.-]+\/\S/)
      expect(readOn >= '2026-11-23', key).toBe(true)
    }
  })
})

const answerOn = (history: PolicyHistory, date: CalendarDate): string => {
  const answer = inEffectOn(history)(date)
  return E.isRight(answer) ? answer.right.edition : answer.left
}

describe('every service date has one edition or a reason', () => {
  const months = Array.from({ length: 12 * 200 }, (_, month) => {
    const year = 1900 + Math.floor(month / 12)
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}-15`
  }).filter(isCalendarDate)

  const edges = (edition: PayerPolicy): ReadonlyArray<CalendarDate> => {
    const { from, through } = edition.effective
    const days = through === undefined ? [from] : [from, through]
    return days.flatMap((day) =>
      [-1, 0, 1].map((distance) => nearestCalendarDate(dayNumber(day) + distance)),
    )
  }

  it.each(exportedPolicies)('%s', (_, history) => {
    const [first] = history.editions
    const last = history.editions[history.editions.length - 1]
    if (first === undefined || last === undefined) return expect(history.editions).not.toEqual([])
    for (const date of [...history.editions.flatMap(edges), ...months]) {
      const covering = history.editions.filter(({ effective }) => covers(effective)(date))
      const named = (history.gaps ?? []).filter(({ dates }) => covers(dates)(date))
      const isOutside =
        date < first.effective.from ||
        (last.effective.through !== undefined && date > last.effective.through)
      const expected = isOutside ? 0 : 1
      expect(covering.length + named.length, date).toBe(expected)
      const [edition] = covering
      const reason = date < first.effective.from ? 'beforeFirst' : isOutside ? 'afterLast' : 'inGap'
      expect(answerOn(history, date), date).toBe(edition?.edition ?? reason)
    }
  })

  it.each([
    ['texas-medicaid', '2016-11-30', 'beforeFirst'],
    ['texas-medicaid', '2016-12-01', '2016-12'],
    ['texas-medicaid', '2016-12-31', '2016-12'],
    ['texas-medicaid', '2017-01-01', 'inGap'],
    ['texas-medicaid', '2024-09-19', 'inGap'],
    ['texas-medicaid', '2024-09-20', '2024-tac'],
    ['michigan-pihp-cmhsp', '2016-05-31', 'beforeFirst'],
    ['michigan-pihp-cmhsp', '2016-06-01', '2016-06'],
    ['michigan-pihp-cmhsp', '2016-09-30', '2016-06'],
    ['michigan-pihp-cmhsp', '2016-10-01', '2016-10'],
    ['arizona-complete-health', '2024-10-14', 'beforeFirst'],
    ['arizona-complete-health', '2025-01-31', '2024-10'],
    ['arizona-complete-health', '2025-02-01', '2025-02'],
    ['superior-healthplan', '2025-12-04', 'beforeFirst'],
    ['superior-healthplan', '2025-12-05', '2025-12'],
    ['superior-healthplan', '2026-11-24', '2025-12'],
    ['wyoming', '2024-09-20', 'beforeFirst'],
    ['wyoming', '2024-09-21', '2024-09'],
    ['nebraska', '2024-09-16', 'beforeFirst'],
    ['nebraska', '2024-09-17', '2024-09'],
    ['indiana-mro', '2024-10-30', 'beforeFirst'],
    ['indiana-mro', '2024-10-31', '2024-10'],
    ['oregon', '2024-05-20', 'beforeFirst'],
    ['oregon', '2024-05-21', '2024-05'],
    ['oregon', '2024-06-10', '2024-05'],
    ['oregon', '2024-06-11', 'inGap'],
    ['oregon', '2024-10-26', 'inGap'],
    ['oregon', '2024-10-27', '2024-10'],
    ['oregon', '2026-06-30', '2024-10'],
    ['oregon', '2026-07-01', '2026-07'],
    ['rhode-island-hbts', '2026-09-30', 'beforeFirst'],
    ['rhode-island-hbts', '2026-10-01', '2026-10'],
    ['massachusetts-ihbs', '2008-12-25', 'beforeFirst'],
    ['massachusetts-ihbs', '2008-12-26', '2008-12'],
    ['massachusetts-ihbs', '2024-03-28', '2008-12'],
    ['massachusetts-ihbs', '2024-03-29', '2024-03'],
    ['baseline', '2003-03-31', 'beforeFirst'],
    ['baseline', '2003-04-01', '2003-04'],
    ['baseline', '2026-11-24', '2003-04'],
  ])('%s on %s: %s', (payer, date, expected) => {
    const [, history] = exportedPolicies.find(([, one]) => one.payer === payer) ?? []
    expect(history && isCalendarDate(date) && answerOn(history, date)).toBe(expected)
  })
})

// Who ships a payer has looked for these in its text: what the text does not say is said to be not stated.
describe('each edition takes up all that a session is counted and judged by first', () => {
  const first = ['service', 'serviceCode', 'units', 'plan', 'diagnosis', 'noteElements', 'limits']

  it.each(editions)('%s', (_, __, edition) => {
    const untaken = untakenMatters(edition).filter((name) =>
      first.includes(name.replace(/\..*/, '')),
    )
    expect(untaken).toEqual([])
  })
})

// A service whose code was not read, and a clause that no field can say, are told to who reads the file.
describe('every payer lists the clauses that were read and are not encoded', () => {
  it.each(exportedPolicies)('%s', (_, { notEncoded = [], editions: all }) => {
    expect(notEncoded.length).toBeGreaterThan(0)
    const isCodeRead = all.every(({ serviceCode }) => serviceCode !== 'notStated')
    const isCodeNamed = notEncoded.some(({ reason }) => reason.includes('warnings at most'))
    expect(isCodeRead || isCodeNamed).toBe(true)
  })
})

describe('what was read second hand', () => {
  it.each(exportedPolicies)('%s', (name, history) => {
    const secondHand = new Set(
      history.sources.filter(({ reading }) => reading === 'secondHand').map(({ key }) => key),
    )
    const values = history.editions.flatMap((edition) =>
      citedValues(edition)
        .filter(({ cited }) => secondHand.has(cited.source))
        .map(({ path, cited }) =>
          [edition.edition, path[0] === 'noteElements' ? cited.value : path.join('.')].join(' '),
        ),
    )
    expect(values).toEqual(expected[name] ?? [])
  })

  const expected: Readonly<Record<string, ReadonlyArray<string>>> = {
    michiganPihpCmhsp: ['2016-10 units.rounding', '2016-10 units.aggregation'],
    arizonaCompleteHealth: ['2025-02 noteTerms.memberPresence.0'],
    rhodeIslandHbts: [
      '2026-10 service',
      '2026-10 serviceCode',
      '2026-10 signature',
      '2026-10 planTerms.reviewEvery.0',
      '2026-10 planTerms.signers.0',
      '2026-10 planTerms.signers.1',
      '2026-10 delivery.credentials.0',
      '2026-10 claimTerms.filing',
    ],
    baseline: [
      ...['2003-04 plan', '2003-04 diagnosis', '2003-04 skill', '2003-04 method'],
      ...['2003-04 engagement', '2003-04 progress'],
      ...['2003-04 placeOfService', '2003-04 credential'],
      ...['2003-04 assessment.requirements.0'],
      ...['2003-04 assessment.elements.0', '2003-04 assessment.elements.1'],
      '2003-04 planTerms.elements.0',
      ...['2003-04 noteTerms.byRenderingProvider', '2003-04 noteTerms.memberPresence.0'],
      ...['2003-04 delivery.credentials.0', '2003-04 delivery.supervision.0'],
      '2003-04 delivery.modalities.0',
    ],
  }
})

describe('what the rules of Texas of 2024 ask of a note', () => {
  const texas = texasMedicaid.editions.find(({ edition }) => edition === '2024-tac')

  it('is what they name, and neither a teaching method nor a modality, of which they may not speak', () => {
    const elements = texas?.noteElements === 'notStated' ? [] : texas?.noteElements
    expect(elements?.map(({ value }) => value)).toEqual([
      ...['serviceType', 'goal', 'serviceDate', 'startAndEnd', 'placeOfService'],
      ...['signature', 'credential', 'response', 'progress'],
    ])
  })

  it('leaves the teaching method to the baseline, which warns', () => {
    const [chart] = review(
      [texasMedicaid, baseline],
      '2024-12-31',
    )({
      charts: [
        {
          member: { id: 'member', coverages: [{ payer: 'texas-medicaid' }] },
          sessions: [
            {
              id: 'session',
              code: 'H2014',
              status: 'finished',
              start: '2024-10-15T09:00:00-05:00',
              end: '2024-10-15T10:00:00-05:00',
            },
          ],
          notes: [{ id: 'note', session: 'session', skills: [{ skill: 'laundry', methods: [] }] }],
        },
      ],
    }).charts
    const ofMethod = chart?.sessions[0]?.findings.filter(
      (finding) => finding.rule === 'methodIsDocumented',
    )
    expect(
      ofMethod?.map((finding) => [
        finding.policy?.payer,
        finding.outcome,
        isOpen(finding) ? finding.severity : '',
      ]),
    ).toEqual([
      ['texas-medicaid', 'notApplicable', ''],
      ['baseline', 'notMet', 'warning'],
    ])
  })
})

describe('whether Texas asks that the member is there', () => {
  it.each([
    ['2016-12-05', 'texas-medicaid', ['texas-medicaid notApplicable']],
    ['2024-10-15', 'texas-medicaid', ['texas-medicaid notApplicable']],
    ['2017-06-01', 'texas-medicaid', ['baseline notMet warning']],
    [
      '2016-12-05',
      'michigan-pihp-cmhsp',
      ['michigan-pihp-cmhsp notApplicable', 'baseline notMet warning'],
    ],
  ])('without the member on %s, covered by %s', (date, payer, expected) => {
    const [chart] = review(
      [texasMedicaid, michiganPihpCmhsp, baseline],
      '2024-12-31',
    )({
      charts: [
        {
          member: { id: 'member', coverages: [{ payer }] },
          sessions: [
            {
              id: 'session',
              code: 'H2014',
              status: 'finished',
              start: `${date}T09:00:00-06:00`,
              end: `${date}T10:00:00-06:00`,
              memberPresent: false,
            },
          ],
        },
      ],
    }).charts
    const said = chart?.sessions[0]?.findings.filter(({ rule }) => rule === 'memberWasPresent')
    expect(
      said?.map((finding) =>
        [
          ...[finding.policy?.payer, finding.outcome],
          ...(isOpen(finding) ? [finding.severity] : []),
        ].join(' '),
      ),
    ).toEqual(expected)
  })
})

describe('how far each edition was shown to be in effect', () => {
  it.each([
    ['texasMedicaid 2016-12', '2016-12-31'],
    ['texasMedicaid 2024-tac', '2024-09-20'],
    ['michiganPihpCmhsp 2016-06', '2016-06-01'],
    ['michiganPihpCmhsp 2016-10', '2016-11-07'],
    ['arizonaCompleteHealth 2024-10', '2024-10-15'],
    ['arizonaCompleteHealth 2025-02', '2025-02-01'],
    ['superiorHealthplan 2025-12', '2026-03-01'],
    ['wyoming 2024-09', '2024-09-21'],
    ['nebraska 2024-09', '2024-09-17'],
    ['indianaMro 2024-10', '2024-10-31'],
    ['oregon 2024-05', '2024-06-01'],
    ['oregon 2024-10', '2026-06-30'],
    ['oregon 2026-07', '2026-07-19'],
    ['rhodeIslandHbts 2026-10', '2026-10-01'],
    ['massachusettsIhbs 2008-12', '2009-01-01'],
    ['massachusettsIhbs 2024-03', '2024-03-29'],
    ['baseline 2003-04', '2024-09-30'],
  ])('%s: %s', (name, verifiedOn) => {
    expect(editions.find(([one]) => one === name)?.[2].verifiedOn).toBe(verifiedOn)
  })
})
