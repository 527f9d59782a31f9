import { aggregationFaults, type AggregationFault } from './aggregationFaults.js'
import { roundingFaults, type RoundingFault } from './roundingFaults.js'
import { stated } from './stated.js'
import type { UnitPolicy } from './UnitPolicy.js'

/** How what a payer is taken to say on units contradicts itself. */
export type UnitPolicyFault = RoundingFault | AggregationFault

/** The contradictions within a unit policy; a matter on which the payer is silent has none. */
export const unitPolicyFaults = (policy: UnitPolicy): ReadonlyArray<UnitPolicyFault> => [
  ...stated(policy.rounding).flatMap(({ value }) => roundingFaults(value)),
  ...stated(policy.aggregation).flatMap(({ value }) => aggregationFaults(value)),
]
