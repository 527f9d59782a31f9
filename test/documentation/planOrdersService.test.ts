import { describe, expect, it } from 'vitest'
import {
  allSaidBy,
  evidenceOf,
  inWords,
  openSaidBy,
  outcomeOf,
  pointsAt,
  policy,
  stated,
} from '../rule/judged.js'

const rule = 'planOrdersService'
const asking = (...elements: ReadonlyArray<string>) => [
  policy({ planTerms: { elements: elements.map((element) => stated(element)) } }),
]

const planned = (
  services: ReadonlyArray<object> | undefined,
  effective: object = { from: '2026-01-01' },
) => ({ plans: [{ id: 'plan', effective, services }] })
const service = (fields: object = {}) => ({ code: 'H2014', ...fields })

const individual = { format: { kind: 'individual' } }

// The session is on 2 March 2026.
describe('planOrdersService', () => {
  it.each<readonly [string, object, string]>([
    ['plans that are not known', {}, 'undetermined: plans'],
    ['no plan', { plans: [] }, 'notMet: noPlanIsInEffect'],
    ['services that are not known', planned(undefined), 'undetermined: plan.services'],
    ['no service', planned([]), 'notMet: serviceIsNotPlanned'],
    ['another service', planned([service({ code: 'H2017' })]), 'notMet: serviceIsNotPlanned'],
    ['the service', planned([service()]), 'met'],
    ['the service beside another', planned([service({ code: 'H2017' }), service()]), 'met'],
    [
      'the service on its first day',
      planned([service({ effective: { from: '2026-03-02' } })]),
      'met',
    ],
    [
      'the service on its last day',
      planned([service({ effective: { from: '2026-01-01', through: '2026-03-02' } })]),
      'met',
    ],
    [
      'the service from the next day on',
      planned([service({ effective: { from: '2026-03-03' } })]),
      'notMet: plannedServiceIsNotInEffect',
    ],
    [
      'the service through the day before',
      planned([service({ effective: { from: '2026-01-01', through: '2026-03-01' } })]),
      'notMet: plannedServiceIsNotInEffect',
    ],
    [
      'no service, among plans that are not known',
      { ...planned([]), incomplete: ['plans'] },
      'undetermined: plans',
    ],
  ])('service: %s', (_, chart, outcome) => {
    expect(outcomeOf(rule, { chart, policies: asking('service') })).toBe(outcome)
  })

  const onVideo = { modality: 'audioVideo' }
  const inPerson = service({ modalities: ['inPerson'] })
  const notPlanned = 'notMet: modalityIsNotPlanned'

  it.each<readonly [string, object, ReadonlyArray<object>, string]>([
    ['of the session', onVideo, [service({ modalities: ['inPerson', 'audioVideo'] })], 'met'],
    [
      'by its own name',
      { modality: { other: 'kiosk' } },
      [service({ modalities: [{ other: 'kiosk' }] })],
      'met',
    ],
    ['of no entry', onVideo, [inPerson], notPlanned],
    ['of one entry of two', onVideo, [inPerson, service({ modalities: ['audioVideo'] })], 'met'],
    ['that one entry of two leaves open', onVideo, [inPerson, service({ modalities: [] })], 'met'],
    ['that is not named', onVideo, [service({ modalities: [] })], 'met'],
    ['that is not known to be named', onVideo, [service()], 'met'],
    ['of a session of which it is not known', {}, [inPerson], 'undetermined: session.modality'],
    [
      'of an entry of another format',
      { ...onVideo, ...individual },
      [
        service({ formats: ['group'], modalities: ['audioVideo'] }),
        service({ formats: ['individual'], modalities: ['inPerson'] }),
      ],
      notPlanned,
    ],
  ])('a modality %s', (_, session, services, outcome) => {
    const given = { session, chart: planned(services), policies: asking('service') }
    expect(outcomeOf(rule, given)).toBe(outcome)
    expect(outcomeOf(rule, { ...given, policies: asking('duration') })).toBe(
      'notMet: durationIsNotWritten',
    )
  })

  it.each<readonly [string, object, ReadonlyArray<object>, string]>([
    ['of the session', individual, [service({ formats: ['group', 'individual'] })], 'met'],
    [
      'of one entry of two',
      individual,
      [service({ formats: ['group'] }), service({ formats: ['individual'] })],
      'met',
    ],
    ['of no entry', individual, [service({ formats: ['group'] })], 'notMet: formatIsNotPlanned'],
    ['that is not named', individual, [service({ formats: [] })], 'notMet: formatIsNotWritten'],
    [
      'that is not known',
      individual,
      [service({ formats: ['group'] }), service()],
      'undetermined: plan.services.formats',
    ],
    [
      'of a session of which it is not known',
      {},
      [service({ formats: ['individual'] })],
      'undetermined: session.format',
    ],
    [
      'that is not named, of a session of which it is not known',
      {},
      [service({ formats: [] })],
      'notMet: formatIsNotWritten',
    ],
  ])('a format %s', (_, session, services, outcome) => {
    const given = { session, chart: planned(services), policies: asking('format') }
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  const units = { quantity: 4, measure: 'units' }
  const none = { quantity: 0, measure: 'units' }

  it.each<readonly [string, ReadonlyArray<object>, string]>([
    ['that is written', [service({ amount: units })], 'met'],
    ['of part of a unit', [service({ amount: { ...units, quantity: 0.5 } })], 'met'],
    ['that is not known', [service()], 'undetermined: plan.services.amount'],
    ['of none', [service({ amount: none })], 'notMet: amountIsNotWritten'],
    ['of none beside one', [service({ amount: none }), service({ amount: units })], 'met'],
    [
      'of one entry, the other one not known',
      [service({ amount: units }), service()],
      'undetermined: plan.services.amount',
    ],
    [
      'of the entry of the same format, the other one not known',
      [service({ formats: ['individual'], amount: units }), service({ formats: ['group'] })],
      'met',
    ],
    [
      'of an entry of another format, the own one not known',
      [service({ formats: ['group'], amount: units }), service({ formats: ['individual'] })],
      'undetermined: plan.services.amount',
    ],
    [
      'of entries none of which is of the format',
      [service({ formats: ['group'], amount: units })],
      'met',
    ],
    [
      'where an entry that names no format could be the one',
      [service({ formats: ['individual'], amount: units }), service({ formats: [] })],
      'undetermined: plan.services.amount',
    ],
    [
      'where an entry of which no format is known could be the one',
      [service({ formats: ['individual'], amount: units }), service()],
      'undetermined: plan.services.amount',
    ],
  ])('an amount %s', (_, services, outcome) => {
    const given = { session: individual, chart: planned(services), policies: asking('amount') }
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it.each<readonly [string, object, string]>([
    ['that is written', { frequency: { times: 1, per: 'week' } }, 'met'],
    ['in words of its own', { frequency: { times: 1, per: { other: 'fortnight' } } }, 'met'],
    ['of none', { frequency: { times: 0, per: 'week' } }, 'notMet: frequencyIsNotWritten'],
    ['that is not known', {}, 'undetermined: plan.services.frequency'],
  ])('a frequency %s', (_, fields, outcome) => {
    const given = { chart: planned([service(fields)]), policies: asking('frequency') }
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  const open = { from: '2026-01-01' }
  const closed = { from: '2026-01-01', through: '2026-06-30' }

  it.each<readonly [string, object, ReadonlyArray<object>, string]>([
    ['of the plan', closed, [service()], 'met'],
    ['of the service', open, [service({ effective: closed })], 'met'],
    ['of the plan, the service being open', closed, [service({ effective: open })], 'met'],
    ['of neither', open, [service()], 'notMet: durationIsNotWritten'],
    [
      'of one entry of two',
      open,
      [service({ effective: closed }), service()],
      'notMet: durationIsNotWritten',
    ],
  ])('a duration %s', (_, effective, services, outcome) => {
    const given = { chart: planned(services, effective), policies: asking('duration') }
    expect(outcomeOf(rule, given)).toBe(outcome)
  })

  it.each([
    ['is silent', {}],
    ['asks for skill areas alone', { planTerms: { elements: [stated('skillAreas')] } }],
  ])('does not apply where the policy %s', (_, matters) => {
    expect(outcomeOf(rule, { chart: { plans: [] }, policies: [policy(matters)] })).toBe(
      'notApplicable',
    )
  })

  it('says of each element that the policy asks for what it says of it', () => {
    const given = {
      session: individual,
      chart: planned([service({ formats: ['group'], amount: units })]),
      policies: asking('service', 'format', 'amount', 'frequency', 'duration', 'skillAreas'),
    }
    const findings = allSaidBy(rule, given)
    expect(findings.map(inWords)).toEqual([
      'met',
      'notMet: formatIsNotPlanned',
      'met',
      'undetermined: plan.services.frequency',
      'notMet: durationIsNotWritten',
    ])
    expect(new Set(findings.map((one) => 'id' in one && one.id)).size).toBe(4)
  })

  it.each<readonly [string, string, object]>([
    ['format', 'formatIsNotWritten', { formats: [] }],
    ['amount', 'amountIsNotWritten', { amount: none }],
    ['duration', 'durationIsNotWritten', {}],
  ])('where the plan writes no %s points at its services', (element, reason, fields) => {
    const given = { chart: planned([service(fields)]), policies: asking(element) }
    const finding = openSaidBy(rule, given)
    expect(finding).toMatchObject({ detail: { reason, plan: 'plan' } })
    expect(pointsAt(finding)).toBe('session session, plan plan: services')
  })

  it('names the formats of the plan, each once and in order', () => {
    const chart = planned([
      service({ formats: ['group', 'family'] }),
      service({ formats: ['family', 'group'] }),
    ])
    const finding = openSaidBy(rule, { session: individual, chart, policies: asking('format') })
    expect(finding).toMatchObject({
      severity: 'error',
      detail: {
        reason: 'formatIsNotPlanned',
        plan: 'plan',
        format: 'individual',
        planned: ['family', 'group'],
      },
      field: 'services',
      fixedBy: 'clinician',
      carc: '272',
    })
    expect(evidenceOf(finding)).toEqual(['session session', 'plan plan'])
  })
})
