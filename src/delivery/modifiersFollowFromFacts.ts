import { carcs } from '../code/carcs.js'
import type { Modifier } from '../code/Modifier.js'
import type { ModifierRequirement } from '../policy/ModifierRequirement.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import { stated } from '../policy/stated.js'
import { modifierStandings, type StandingAmongEntries } from '../rule/modifierStandings.js'
import { onceInARow } from '../rule/onceInARow.js'
import { policyRule } from '../rule/policyRule.js'
import { requiredBehind } from '../rule/requiredBehind.js'
import { standingInstead } from '../rule/standingInstead.js'
import { met, notApplicable, notMet, type Verdict } from '../rule/Verdict.js'
import type { Cited } from '../source/Cited.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'

/** How the modifiers that the caller set miss what the facts require. */
export type ModifierDetail =
  | { readonly reason: 'modifierIsMissing'; readonly modifier: Modifier }
  | { readonly reason: 'modifierContradictsFacts'; readonly modifier: Modifier }
  | {
      readonly reason: 'modifierIsDisplaced'
      readonly modifier: Modifier
      /** Those of its slot that stand in its place, or may. */
      readonly instead: ReadonlyArray<Modifier>
    }
  | {
      readonly reason: 'modifiersAreInOtherOrder'
      readonly modifier: Modifier
      /** Those that stand before it, and belong behind it. */
      readonly standsBehind: ReadonlyArray<Modifier>
    }

/** One entry of a policy among all of them. */
interface Entry {
  readonly place: number
  readonly modifier: Modifier
  readonly all: ReadonlyArray<ModifierRequirement>
  /** What each of them says of a session, told once for all of them. */
  readonly standings: (subject: SessionSubject) => ReadonlyArray<StandingAmongEntries>
}

/**
 * The modifiers that the caller set on a session are those that its facts require, in the policy's order. The policy's
 * `claimTerms.modifiers` state them, each entry for itself. A caller that has set none, not even an empty list, has left
 * them to the claim line, which takes them from the same facts: then there is nothing that could disagree, unless a fact
 * is not known. What is missing, in another order, or displaced by another of its slot the line puts right by itself.
 * Modifiers that no entry names are the caller's own.
 */
export const modifiersFollowFromFacts = policyRule<
  'modifiersFollowFromFacts',
  Entry,
  ModifierDetail
>({
  id: 'modifiersFollowFromFacts',
  title: 'The modifiers of the session are those that its facts require',
  severity: { schedule: 'info', sign: 'info', claim: 'error', audit: 'error' },
  reasons: {
    modifierIsMissing: {
      sentence: 'By the facts of the session this policy asks for modifier {modifier}.',
      fix: 'Bill the session with the modifiers of its claim line; where the modifier does not belong, check format, modality, program, who was there, rendering provider and the date of birth.',
      fixedBy: 'biller',
      carc: carcs.modifierIsMissingOrWrong,
      severityAtMost: 'warning',
    },
    modifierContradictsFacts: {
      sentence: 'Modifier {modifier} is set, and the facts of the session contradict it.',
      fix: 'Take the modifier off, or correct the fact that is recorded wrong.',
      fixedBy: 'biller',
      carc: carcs.modifierIsMissingOrWrong,
    },
    modifierIsDisplaced: {
      sentence:
        'Modifier {modifier} is set, and this policy puts another in its place: {instead}. A line bears one of them.',
      fix: 'Bill the session with the modifiers of its claim line; where this one is right, check who rendered and how.',
      fixedBy: 'biller',
      carc: carcs.modifierIsMissingOrWrong,
      severityAtMost: 'warning',
    },
    modifiersAreInOtherOrder: {
      sentence:
        'Modifier {modifier} is set behind others that this policy puts behind it: {standsBehind}.',
      fix: 'Bill the session with the modifiers in the order of its claim line.',
      fixedBy: 'biller',
      carc: carcs.modifierIsMissingOrWrong,
      severityAtMost: 'warning',
    },
  },
  basis: ({ claimTerms }) => entriesOf(claimTerms),
  check:
    (entry) =>
    (subject): Verdict<ModifierDetail> => {
      const { place, modifier, all } = entry
      const standings = entry.standings(subject)
      const standing = standings[place]
      // Entries of one modifier are alternatives: the first that holds speaks for it.
      const places = placesOf(modifier, all)
      const first = places.find((one) => standings[one] === 'required')
      if (first !== undefined && first !== place) return notApplicable
      if (typeof standing === 'object') return standing
      const set = subject.session.modifiers
      if (set === undefined) return notApplicable
      const evidence = [sessionEvidence(subject.session.id)]
      if (standing !== 'required') {
        const isOpen = places.some((one) => typeof standings[one] === 'object')
        const displaced = places.find((one) => standings[one] === 'displaced')
        if (!set.includes(modifier) || isOpen || (displaced ?? places[0]) !== place) {
          return notApplicable
        }
        return notMet(
          displaced === undefined
            ? { reason: 'modifierContradictsFacts', modifier }
            : {
                reason: 'modifierIsDisplaced',
                modifier,
                instead: standingInstead(all, standings)(place),
              },
          evidence,
          'modifiers',
        )
      }
      const at = set.indexOf(modifier)
      if (at < 0) return notMet({ reason: 'modifierIsMissing', modifier }, evidence, 'modifiers')
      const later = requiredBehind(all, standings)(place)
      const standsBehind = [...new Set(set.slice(0, at))].filter((one) => later.has(one))
      return standsBehind.length === 0
        ? met
        : notMet(
            { reason: 'modifiersAreInOtherOrder', modifier, standsBehind },
            evidence,
            'modifiers',
          )
    },
})

const entriesOf = (terms: PayerPolicy['claimTerms']): ReadonlyArray<Cited<Entry>> => {
  const cited = stated(terms?.modifiers)
  const all = cited.map(({ value }) => value)
  const standings = onceInARow(modifierStandings(all))
  return cited.map((one, place) => ({
    ...one,
    value: { place, modifier: one.value.modifier, all, standings },
  }))
}

const placesOf = (
  modifier: Modifier,
  all: ReadonlyArray<ModifierRequirement>,
): ReadonlyArray<number> => all.flatMap((one, place) => (one.modifier === modifier ? [place] : []))
