import { isSkillsTraining } from '../code/Hcpcs.js'
import { MAX_LINE_MODIFIERS } from '../code/Modifier.js'
import type { Contradiction } from '../codec/refined.js'
import type { CodeExclusion } from './CodeExclusion.js'
import type { ModifierRequirement } from './ModifierRequirement.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { repeatedAt } from './repeatedAt.js'
import { stated } from './stated.js'

/** What contradicts itself in what an edition asks of a claim. */
export const claimTermsFaults = ({
  claimTerms: { modifiers, stays, exclusions } = {},
}: PayerPolicy): ReadonlyArray<Contradiction> => [
  ...modifierFaults(stated(modifiers).map(({ value }) => value)),
  ...stated(stays).flatMap(({ value: { kinds } }, index) =>
    kinds.length === 0
      ? [
          {
            path: [...PATH, 'stays', index, 'value', 'kinds'],
            expected: 'at least one kind of stay',
          },
        ]
      : [],
  ),
  ...stated(exclusions).flatMap(({ value }, index) => exclusionFaults(value, index)),
]

const PATH = ['claimTerms'] as const

const modifierFaults = (
  entries: ReadonlyArray<ModifierRequirement>,
): ReadonlyArray<Contradiction> => {
  const path = [...PATH, 'modifiers']
  const always = new Set(entries.filter(isOnEveryLine).map(({ modifier }) => modifier))
  return [
    ...entries.flatMap(({ credentials, programs }, index) => [
      ...(credentials?.length === 0
        ? [{ path: [...path, index, 'value', 'credentials'], expected: 'at least one credential' }]
        : []),
      ...(programs?.length === 0
        ? [{ path: [...path, index, 'value', 'programs'], expected: 'at least one program' }]
        : []),
    ]),
    ...entries.flatMap((entry, index) =>
      slotFaults(entry, index, entries).map((expected) => ({
        path: [...path, index, 'value', 'slot'],
        expected,
      })),
    ),
    ...repeatedAt(entries.map(asText)).map((index) => ({
      path: [...path, index],
      expected: 'entries that each stand once',
    })),
    ...(always.size > MAX_LINE_MODIFIERS
      ? [{ path, expected: `at most ${MAX_LINE_MODIFIERS} modifiers on every line` }]
      : []),
  ]
}

const slotFaults = (
  { modifier, slot }: ModifierRequirement,
  index: number,
  entries: ReadonlyArray<ModifierRequirement>,
): ReadonlyArray<string> => {
  const first = entries.find((one) => one.modifier === modifier)
  if (first?.slot !== slot) return ['the same slot in all entries of a modifier']
  if (slot === undefined) return []
  const others = entries.filter((one) => one.slot === slot && one.modifier !== modifier)
  if (others.length === 0) return ['a slot of several modifiers']
  return entries.slice(0, index).some((one) => others.includes(one) && isOnEveryLine(one))
    ? ['a modifier that none before it displaces on every line']
    : []
}

const isOnEveryLine = ({ when = {}, ...entry }: ModifierRequirement): boolean =>
  Object.keys(when).length === 0 &&
  entry.credentials === undefined &&
  entry.programs === undefined &&
  entry.memberPresent === undefined

const asText = ({ modifier, when, credentials, programs, memberPresent }: ModifierRequirement) =>
  JSON.stringify([modifier, when, credentials, programs, memberPresent])

const exclusionFaults = ({ codes }: CodeExclusion, index: number): ReadonlyArray<Contradiction> => {
  const path = [...PATH, 'exclusions', index, 'value', 'codes']
  return [
    ...(codes.length === 0 ? [{ path, expected: 'at least one code' }] : []),
    ...(repeatedAt(codes).length === 0 ? [] : [{ path, expected: 'codes that each stand once' }]),
    ...(codes.some(isSkillsTraining) ? [{ path, expected: 'codes of other services' }] : []),
  ]
}
