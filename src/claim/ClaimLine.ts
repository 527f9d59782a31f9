import type { Icd10Cm } from '../code/Icd10Cm.js'
import type { Modifier } from '../code/Modifier.js'
import type { RecordId } from '../record/RecordId.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import type { Units } from '../units/Units.js'

/**
 * A line that may be claimed: the units of one member on one service date that are supported and within the
 * payer's limits, each traced to its session and its minutes.
 */
export interface ClaimLine extends ServiceLine {
  /**
   * The same in every run: member, payer, date, what the line says of the service, and its authorization. No two lines
   * share it.
   */
  readonly id: string
  /** Who was served. */
  readonly member: RecordId
  /** Who is to pay, by the id of its policy. */
  readonly payer: string
  /** The edition of the payer's policy that judged it. */
  readonly edition: string
  /**
   * Where the policy states modifiers: at most four, those that the facts require in its order, then those that the
   * caller set and the policy does not name; what the facts contradict is left out. Elsewhere the caller's own, as the
   * first of the sessions lists them.
   */
  readonly modifiers?: ReadonlyArray<Modifier>
  /** Under whose supervision it was taught, where all its sessions name the same staff member; absent elsewhere. */
  readonly supervisingProvider?: RecordId
  /** Units to be claimed: documented and supported, less those beyond a limit. */
  readonly units: Units
  /** Units that the documented time of the sessions earns that nothing keeps from being claimed. */
  readonly documentedUnits: Units
  /** Units beyond a limit that the payer denies, or beyond what is authorized; documented less claimed. */
  readonly overLimitUnits: Units
  /**
   * Diagnoses of the member in force on the service date that the payer accepts and a claim can carry: in the order of
   * their ranks, then, without one, those of mental health and substance use before others, in order of code. The first
   * 12, as many as fit on a claim.
   */
  readonly diagnoses: ReadonlyArray<Icd10Cm>
  /**
   * The authorization that the sessions of its units name, or against which these count. What several bear is several
   * lines. Absent where there is none.
   */
  readonly authorization?: RecordId
  /** The payer's number of that authorization, 1 to 50 characters; absent where it is not known or it has none. */
  readonly authorizationNumber?: string
}
