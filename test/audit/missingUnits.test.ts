import { expect, it } from 'vitest'
import { missingUnits } from '../../src/audit/missingUnits.js'
import { policy, quarterHours } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'
import { anHour, lineBenchOf, type GivenAudit } from './audited.js'

const unstarted = { ...anHour, status: 'inProgress' }

it.each<readonly [string, GivenAudit, ReadonlyArray<string>]>([
  ['all is known', {}, []],
  ['another code', { sessions: [{ ...anHour, code: 'H2017', end: undefined }] }, []],
  ['finished without an end, which has no unit', { sessions: [{ ...anHour, end: undefined }] }, []],
  ['no start', { sessions: [{ ...unstarted, start: undefined }] }, ['session.start']],
  ['no end', { sessions: [{ ...unstarted, end: undefined }] }, ['session.end']],
  [
    'neither',
    { sessions: [{ ...unstarted, start: undefined, end: undefined }] },
    ['session.start', 'session.end'],
  ],
  [
    'times that are wrong, of a session that may not be over',
    { sessions: [{ ...unstarted, end: '2026-03-02T08:00:00-06:00' }] },
    ['session.status'],
  ],
  ['no policy', { policies: [] }, ['policy']],
  [
    'a policy that is silent',
    { policies: [policy()] },
    ['policy.units.rounding', 'policy.units.aggregation'],
  ],
  [
    'a policy that does not say what it adds up',
    { policies: [policy({ units: { ...quarterHours, aggregation: 'notStated' } })] },
    ['policy.units.aggregation'],
  ],
  [
    'two sessions of one id',
    { policies: [counting()], sessions: [anHour, anHour] },
    ['session.id'],
  ],
])('%s', (_, given, missing) => {
  const { services, documentedOf } = lineBenchOf(given)
  const [service] = services
  expect(service && missingUnits(documentedOf)(service)).toEqual(missing)
})
