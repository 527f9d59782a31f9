import * as E from 'fp-ts/Either'
import * as T from 'fp-ts/These'
import { pipe } from 'fp-ts/function'
import { describe, expect, it } from 'vitest'
import { decodePolicy, review, type PolicyHistory } from '../../src/index.js'
import { texasMedicaid } from '../../src/payers/index.js'

/**
 * Prior authorization. The payer's server answers an order with coverage information: whether an authorization is
 * needed, for what, or the number and the quantity that it granted. The answer becomes data, in two forms: what is
 * needed is a policy of its own beside the payer's, and what was granted is an authorization. A condition stays a
 * condition and never becomes a yes. Parsing the answer from its FHIR extension is the adapters' part.
 */
interface Answer {
  readonly date: string
  /** An authorization is needed, only by these modalities where the payer says so. */
  readonly needed?: { readonly modalities?: ReadonlyArray<string> }
  readonly granted?: {
    readonly number: string
    readonly units: number
    readonly from: string
    readonly through: string
  }
}

/** What the payer said is needed, from the day on which it said so. */
const overlay = ({ date, needed }: Answer): ReadonlyArray<PolicyHistory> =>
  needed === undefined
    ? []
    : pipe(
        decodePolicy({
          payer: 'coverage-information',
          name: "The payer's answer to an order",
          kind: 'agency',
          sources: [
            {
              key: 'answer',
              document: 'Coverage information returned for an order',
              edition: date,
              address: 'https://example.org/crd',
              readOn: date,
              reading: 'firstHand',
            },
          ],
          editions: [
            {
              edition: date,
              effective: { from: date },
              verifiedOn: date,
              service: { value: 'Skills training', source: 'answer' },
              serviceCode: { value: 'H2014', source: 'answer' },
              claimTerms: { authorization: [{ value: { when: needed }, source: 'answer' }] },
            },
          ],
        }),
        E.match(
          () => [],
          (policy) => [policy],
        ),
      )

/** What the payer granted, in its own units and dates. */
const authorizationsOf = ({ date, granted }: Answer) =>
  granted === undefined
    ? []
    : [
        {
          id: `authorization-${granted.number}`,
          number: granted.number,
          payer: 'texas-medicaid',
          codes: ['H2014'],
          modifiers: [],
          events: [
            {
              id: `granted-${granted.number}`,
              kind: 'granted',
              happenedOn: date,
              units: granted.units,
              effective: { from: granted.from, through: granted.through },
            },
          ],
        },
      ]

/** An hour on 12 December 2016, 4 units by Texas, after the payer's answer. */
const afterAnswer = (answer: Answer, modality: string | undefined) =>
  review(
    [texasMedicaid, ...overlay(answer)],
    '2016-12-12',
  )({
    charts: [
      {
        member: { id: 'member-1', coverages: [{ payer: 'texas-medicaid', from: '2016-01-01' }] },
        diagnoses: [{ code: 'F20.9', establishedOn: '2016-01-15' }],
        authorizations: authorizationsOf(answer),
        sessions: [
          {
            id: 'session-1',
            code: 'H2014',
            status: 'finished',
            start: '2016-12-12T09:00:00-06:00',
            end: '2016-12-12T10:00:00-06:00',
            modality,
            placeOfService: '53',
          },
        ],
      },
    ],
  }).charts[0]

/** What the rule says by the answer; the payer's policy, which is silent on it, has a finding of its own. */
const coverage = (answer: Answer, modality?: string) =>
  afterAnswer(answer, modality)?.sessions[0]?.findings.find(
    ({ rule, policy }) =>
      rule === 'authorizationCoversSession' && policy?.payer === 'coverage-information',
  )

const asked = '2016-12-01'
const onVideo: Answer = { date: asked, needed: { modalities: ['audioVideo'] } }
const granted = { number: 'PA-77', units: 3, from: '2016-12-05', through: '2017-02-28' }

describe('prior authorization', () => {
  it.each([
    ['notApplicable', 'inPerson'],
    ['notMet', 'audioVideo'],
    ['undetermined', undefined],
  ])('keeps a condition a condition: %s for a session that was %s', (outcome, modality) => {
    expect(coverage(onVideo, modality)).toMatchObject({ outcome })
  })

  it('says what is missing where the condition cannot be told', () => {
    expect(coverage(onVideo)).toMatchObject({ missing: ['session.modality'] })
  })

  // 4 units of the session against 3 that were granted: 3 on the line, under the payer's number, and 1 beyond.
  it('counts what was granted as the payer said it, and puts its number on the line', () => {
    const outcome = afterAnswer({ ...onVideo, granted }, 'audioVideo')?.lines[0]?.outcome

    expect(outcome && !T.isLeft(outcome) && outcome.right).toMatchObject({
      authorizationNumber: 'PA-77',
      documentedUnits: 4,
      units: 3,
    })
  })

  it('covers no day that the payer did not say', () => {
    const later = { ...granted, from: '2016-12-13' }

    expect(coverage({ ...onVideo, granted: later }, 'audioVideo')).toMatchObject({
      outcome: 'notMet',
      detail: { reason: 'authorizationHadNotBegun' },
    })
  })

  it('asks for nothing where the payer needs none', () => {
    expect(coverage({ date: asked })).toBeUndefined()
  })
})
