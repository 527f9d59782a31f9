import { sameWord } from '../code/sameWord.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import { stated } from '../policy/stated.js'
import type { PolicyRemark } from './PolicyRemark.js'

/** The modifiers of an edition that no line bears. */
export const modifierRemarks = ({
  claimTerms,
  delivery,
}: PayerPolicy): ReadonlyArray<PolicyRemark> => {
  const accepted = stated(delivery?.credentials).flatMap(({ value }) => value.credentials)
  if (accepted.length === 0) return []
  return stated(claimTerms?.modifiers).flatMap(({ value: { credentials } }, index) =>
    credentials?.some((one) => accepted.some((other) => sameWord(one, other))) === false
      ? [
          {
            path: ['claimTerms', 'modifiers', index, 'value', 'credentials'],
            kind: 'modifierNeverBorne',
            severity: 'warning',
            message: 'The modifier is for credentials that delivery.credentials accepts nowhere.',
            fix: 'Spell the credentials in both places alike, or take the modifier out.',
          },
        ]
      : [],
  )
}
