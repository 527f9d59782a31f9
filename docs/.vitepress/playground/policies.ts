import { either as E } from 'fp-ts'
import { decodePolicy, describeDecodeIssue, type PolicyHistory } from 'h2014'
import * as shipped from 'h2014/payers'

/** The payers that ship, by name. */
export const payers: ReadonlyArray<PolicyHistory> = Object.values(shipped).filter(
  ({ kind }) => kind === 'payer',
)

/** The value of the payer's field that stands for a policy that was pasted. */
export const PASTED = 'pasted'

const rounded = { kind: 'remainder', unitMinutes: 15 }

/** Ways to round that an agency may have read in papers of its payer that do not ship. */
export const roundings: ReadonlyArray<{
  readonly key: string
  readonly name: string
  readonly value: object
}> = [
  {
    key: 'full',
    name: 'full units only',
    value: { ...rounded, remainderMinutes: 15, minimumMinutes: 15 },
  },
  {
    key: 'midpoint',
    name: 'from the midpoint, 8 minutes',
    value: { ...rounded, remainderMinutes: 8, minimumMinutes: 8 },
  },
  {
    key: 'any',
    name: 'any part of a unit',
    value: { ...rounded, remainderMinutes: 1, minimumMinutes: 1 },
  },
]

/** An invented agency's policy that says nothing but how time is rounded. */
const agencyOf = (rounding: object): object => ({
  payer: 'playground-agency',
  name: 'Playground agency, invented',
  kind: 'agency',
  sources: [
    {
      key: 'choice',
      document: 'What was chosen in the playground',
      edition: 'this page',
      address: 'https://example.org/',
      readOn: '2026-01-01',
      reading: 'firstHand',
    },
  ],
  editions: [
    {
      edition: 'chosen',
      effective: { from: '2003-04-01' },
      verifiedOn: '2026-01-01',
      serviceCode: { value: 'H2014', source: 'choice' },
      units: {
        rounding: { value: rounding, source: 'choice' },
        aggregation: { value: { kind: 'contact', continuous: false }, source: 'choice' },
      },
    },
  ],
})

/** The policies that judge, with the payer's own first, and why one that was pasted cannot be read. */
export interface Judging {
  readonly payer: PolicyHistory | undefined
  readonly policies: ReadonlyArray<PolicyHistory>
  readonly issues: ReadonlyArray<string>
}

const pasted = (text: string): E.Either<ReadonlyArray<string>, PolicyHistory> => {
  const read = E.tryCatch(
    (): unknown => JSON.parse(text),
    () => ['The pasted policy is no JSON.'],
  )
  return E.isLeft(read)
    ? read
    : E.mapLeft((issues: ReadonlyArray<Parameters<typeof describeDecodeIssue>[0]>) =>
        issues.map(describeDecodeIssue),
      )(decodePolicy(read.right))
}

export const judgingBy = (payer: string, text: string, rounding: string): Judging => {
  const own =
    payer === PASTED
      ? pasted(text)
      : E.fromNullable<ReadonlyArray<string>>([])(payers.find((each) => each.payer === payer))
  const agency = roundings
    .filter(({ key }) => key === rounding)
    .flatMap(({ value }) => {
      const read = decodePolicy(agencyOf(value))
      return E.isRight(read) ? [read.right] : []
    })
  return {
    payer: E.isRight(own) ? own.right : undefined,
    policies: [...(E.isRight(own) ? [own.right] : []), ...agency, shipped.baseline],
    issues: E.isLeft(own) ? own.left : [],
  }
}
