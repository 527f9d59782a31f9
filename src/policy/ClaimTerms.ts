import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { statement, type Statement } from '../source/Statement.js'
import { statements, type Statements } from '../source/Statements.js'
import { AuthorizationRequirement } from './AuthorizationRequirement.js'
import { CodeExclusion } from './CodeExclusion.js'
import { FilingLimit } from './FilingLimit.js'
import type { Matter } from './Matter.js'
import { ModifierRequirement } from './ModifierRequirement.js'
import { StayExclusion } from './StayExclusion.js'

/** What an edition asks of a claim: its modifiers, when it is filed, beside which services and stays, under which authorization. */
export interface ClaimTerms {
  /** The modifiers that facts ask for, in the order in which they stand on a line. */
  readonly modifiers?: Statements<ModifierRequirement>
  /** The stays during which the service is not paid. */
  readonly stays?: Statements<StayExclusion>
  /** The services beside which it is not paid, or looked at. */
  readonly exclusions?: Statements<CodeExclusion>
  /** How long after the service it may be filed. */
  readonly filing?: Statement<FilingLimit>
  /** The sessions for which an authorization is needed. */
  readonly authorization?: Statements<AuthorizationRequirement>
}

export const ClaimTerms: Codec<ClaimTerms> = record<ClaimTerms>('ClaimTerms', {
  modifiers: optional(statements(ModifierRequirement)),
  stays: optional(statements(StayExclusion)),
  exclusions: optional(statements(CodeExclusion)),
  filing: optional(statement(FilingLimit)),
  authorization: optional(statements(AuthorizationRequirement)),
})

/** Its matters, by their field. */
export const claimMatters = (terms: ClaimTerms): ReadonlyArray<Matter> => [
  [['modifiers'], terms.modifiers],
  [['stays'], terms.stays],
  [['exclusions'], terms.exclusions],
  [['filing'], terms.filing],
  [['authorization'], terms.authorization],
]
