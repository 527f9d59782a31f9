import { citedValues, silentMatters, type CitedPlace } from '../../src/policy/citedValues.js'
import type { PayerPolicy } from '../../src/policy/PayerPolicy.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import type { Rounding } from '../../src/policy/Rounding.js'
import type { UnitLimit } from '../../src/policy/UnitLimit.js'
import type { Aggregation } from '../../src/policy/Aggregation.js'
import type { Source } from '../../src/source/Source.js'
import type { DateRange } from '../../src/time/DateRange.js'

/** The page of the documentation that lists every shipped policy, from the policies themselves. */
export const payersDocument = (histories: ReadonlyArray<PolicyHistory>): string =>
  [
    '# Payers',
    'This page is written from the policy files in `src/payers` by their test; `npx vitest run test/payers/payersDocument.test.ts -u` writes it anew. A payer’s own text prevails over it.',
    'A matter on which a text is silent is not stated, and is not unlimited: no rule of that payer judges by it; the agency’s and the baseline’s may. A value that was read second hand never makes an error by itself. Where the code of the service was not read, findings are warnings at most. Outside every edition no rule of that payer judges.',
    '## When each edition was last shown to be in effect',
    'Oldest first. Later service dates of an edition are judged by it all the same, and the review counts their sessions in `policies[].sessionsAfterVerifiedOn`: check that the text still stood.',
    verifications(histories),
    ...histories.map(payerSection),
  ].join('\n\n') + '\n'

const bullets = (lines: ReadonlyArray<string>): string =>
  lines.map((line) => `- ${line}`).join('\n')

const range = ({ from, through }: DateRange): string =>
  through === undefined ? `from ${from}, still open` : `${from} through ${through}`

const verifications = (histories: ReadonlyArray<PolicyHistory>): string =>
  bullets(
    histories
      .flatMap(({ payer, editions }) =>
        editions.map(
          ({ edition, effective, verifiedOn }) =>
            `${verifiedOn}: \`${payer}\` \`${edition}\`, ${range(effective)}`,
        ),
      )
      .sort(),
  )

const payerSection = (history: PolicyHistory): string => {
  const { payer, name, kind, editions, gaps = [], notEncoded = [], sources } = history
  return [
    `## ${name}`,
    `Payer id \`${payer}\`, kind \`${kind}\`.`,
    ...editions.map(editionSection),
    ...(gaps.length === 0
      ? []
      : [
          '### Dates without an edition',
          bullets(gaps.map(({ dates, reason }) => `${range(dates)}: ${reason}`)),
        ]),
    ...(notEncoded.length === 0
      ? []
      : [
          '### Read and not encoded',
          bullets(
            notEncoded.map(({ source, section, reason }) => `\`${source}\`, ${section}. ${reason}`),
          ),
        ]),
    '### Sources',
    bullets(sources.map(sourceLine)),
  ].join('\n\n')
}

const editionSection = (policy: PayerPolicy): string =>
  [
    `### Edition ${policy.edition}: ${range(policy.effective)}`,
    `Verified on ${policy.verifiedOn}.`,
    bullets(citedValues(policy).map(valueLine(policy))),
    `Not stated: ${silentMatters(policy)
      .map((field) => `\`${field}\``)
      .join(', ')}.`,
  ].join('\n\n')

const sourceLine = ({ key, document, edition, address, readOn, reading }: Source): string => {
  const [url = '', ...rest] = address.split(' ')
  const where = [`<${url}>`, ...rest].join(' ')
  const hand = reading === 'firstHand' ? 'first hand' : 'second hand'
  return `\`${key}\`: ${document}. Edition: ${edition}. ${where}. Read on ${readOn}, ${hand}.`
}

const valueLine =
  (policy: PayerPolicy) =>
  ({ path, cited: { value, source, section, page } }: CitedPlace): string => {
    const [matter, part] = path
    const field = typeof part === 'string' ? `${String(matter)}.${part}` : String(matter)
    const place = [`\`${source}\``, section, page === undefined ? undefined : `page ${page}`]
    const said = sayings[field]?.(policy, Number(part)) ?? String(value)
    return `**${field}**: ${said}. ${place.filter((text) => text !== undefined).join(', ')}.`
  }

type Saying = (policy: PayerPolicy, index: number) => string

const valueOf = <A>(
  said: 'notStated' | { readonly value: A },
  say: (value: A) => string,
): string => (said === 'notStated' ? said : say(said.value))

const sayings: Readonly<Record<string, Saying>> = {
  'units.rounding': ({ units }) => valueOf(units.rounding, roundingText),
  'units.aggregation': ({ units }) => valueOf(units.aggregation, aggregationText),
  plan: ({ plan }) =>
    valueOf(plan, ({ inEffectOnServiceDate }) =>
      inEffectOnServiceDate ? 'a plan in effect on the service date' : 'no plan need be in effect',
    ),
  diagnosis: ({ diagnosis }) =>
    valueOf(
      diagnosis,
      ({ qualifying }) =>
        `at least one of ${qualifying.map(({ from, through }) => `${from} through ${through}`).join(', ')}`,
    ),
  limits: ({ limits }, index) => {
    const limit = limits === 'notStated' ? undefined : limits[index]
    return limit === undefined ? 'notStated' : limitText(limit.value)
  },
}

const roundingText = (rounding: Rounding): string =>
  rounding.kind === 'remainder'
    ? `units of ${rounding.unitMinutes} minutes; ${rounding.minimumMinutes} minutes earn the first, and ${rounding.remainderMinutes} beyond whole units one more`
    : `${rounding.minutes.join(', ')} minutes earn units 1 to ${rounding.minutes.length}, and every further ${rounding.thenEveryMinutes} one more`

const aggregationText = (aggregation: Aggregation): string => {
  switch (aggregation.kind) {
    case 'contact':
      return aggregation.continuous
        ? 'each uninterrupted stretch is rounded alone'
        : 'each contact is rounded alone'
    case 'sum':
      return `the minutes of a ${aggregation.window.kind} are summed over sessions with the same ${listed(aggregation.by)} before they are rounded`
    case 'totalMinutes':
      return `${aggregation.codes.join(', ')} share the total of a day`
  }
}

const listed = (names: ReadonlyArray<string>): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((text) => text !== '').join(' and ')

const limitText = ({ codes, window, measure, maximum, beyond }: UnitLimit): string =>
  `${codes.join(', ')}: at most ${maximum} ${measure} a ${window.kind}; beyond it \`${beyond}\``
