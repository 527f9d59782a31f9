import { either as E } from 'fp-ts'
import { describeDecodeIssue, extrapolate, sampleMemberMonths } from 'h2014'
import { dollars } from './dollars.js'

/** A sample of member-months, and what it says of all: here as an example, since all of them are known. */
export const sampleSection = ({ lines }, { seed, size, confidencePercent }) => {
  const amounts = centsByMemberMonth(lines)
  const frame = [...amounts.values()].map(({ member, month }) => ({ member, month }))
  const told = E.flatMap(sampleMemberMonths(seed, size)(frame), ({ memberMonths }) => {
    const drawn = memberMonths.map((one) => ({ ...one, ...amounts.get(keyOf(one)) }))
    return E.map((found) => ({ drawn, found }))(
      extrapolate(confidencePercent)(frame.length)(drawn.map(({ cents }) => cents)),
    )
  })
  return {
    title: 'A sample, as an example',
    ...(E.isLeft(told)
      ? { texts: told.left.map(describeDecodeIssue) }
      : sampled(told.right, { seed, total: sumOf([...amounts.values()]) })),
  }
}

const sampled = ({ drawn, found }, { seed, total }) => ({
  texts: [
    `An auditor who draws ${found.sampleSize} of the ${found.frameSize} member-months by the seed ${seed} finds ${dollars(found.sampleCents)} overpaid, less what was underpaid, in these. Extrapolated to all that is ${dollars(found.pointEstimateCents)}; the two-sided ${found.confidencePercent} percent limits are ${dollars(found.lowerLimitCents)} and ${dollars(found.upperLimitCents)}.`,
    `All member-months together have ${dollars(total)}; what cannot be told is in none of these sums. A frame this small shows how it is done and is no basis for a demand: draw more, and keep the seed, the size and the frame.`,
  ],
  tables: [
    {
      caption: 'The member-months drawn, in the order of the drawing',
      columns: [
        { title: 'Number in the frame', number: true },
        { title: 'Member' },
        { title: 'Month' },
        { title: 'Overpaid less underpaid', number: true },
      ],
      rows: drawn.map(({ frameNumber, member, month, cents }) => [
        frameNumber,
        member,
        month,
        dollars(cents),
      ]),
    },
  ],
})

/** Overpaid less underpaid cents of each member-month that has a line which counts. */
const centsByMemberMonth = (lines) => {
  const amounts = new Map()
  for (const line of lines) {
    if (line.standing !== 'counted' || line.serviceDate === undefined) continue
    const memberMonth = { member: line.member, month: line.serviceDate.slice(0, 7) }
    const { cents } = amounts.get(keyOf(memberMonth)) ?? { cents: 0 }
    const { overpaidCents = 0, underpaidCents = 0 } = line
    amounts.set(keyOf(memberMonth), {
      ...memberMonth,
      cents: cents + overpaidCents - underpaidCents,
    })
  }
  return amounts
}

const keyOf = ({ member, month }) => `${month} ${member}`

const sumOf = (amounts) => amounts.reduce((sum, { cents }) => sum + cents, 0)
