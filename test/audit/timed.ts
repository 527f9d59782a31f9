import { timedServices, type TimedService } from '../../src/audit/TimedService.js'
import { workBench, type GivenSession } from './workBench.js'

/** The sessions of a test that have time, in the order of the bench. */
export const timed = (...sessions: ReadonlyArray<GivenSession>): ReadonlyArray<TimedService> =>
  timedServices(workBench(sessions).services, new Map())
