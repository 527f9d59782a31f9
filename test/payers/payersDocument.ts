import {
  citedValues,
  silentMatters,
  untakenMatters,
  type CitedPlace,
} from '../../src/policy/citedValues.js'
import type { PayerPolicy } from '../../src/policy/PayerPolicy.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import type { Source } from '../../src/source/Source.js'
import type { DateRange } from '../../src/time/DateRange.js'
import { valueText } from './valueText.js'

/** The page of the documentation that lists every shipped policy, from the policies themselves. */
export const payersDocument = (histories: ReadonlyArray<PolicyHistory>): string =>
  [
    '# Payers',
    'This page is written from the policy files in `src/payers` by their test; `npx vitest run test/payers/payersDocument.test.ts -u` writes it anew. A payer’s own text prevails over it.',
    'A matter on which a text is silent is not stated, and is not unlimited: no rule of that payer judges by it; the agency’s and the baseline’s may. A matter that a file does not take up was not asked of its text; no rule judges by it either. A value that was read second hand never makes an error by itself. Where the code of the service was not read, findings are warnings at most. Outside every edition no rule of that payer judges.',
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
    bullets(citedValues(policy).map(valueLine)),
    ...mattersLine('Not stated', silentMatters(policy)),
    ...mattersLine('Not taken up by this file', untakenIn(policy)),
  ].join('\n\n')

/** The matters that a file does not take up; a group of which it takes up nothing, as one. */
const untakenIn = (policy: PayerPolicy): ReadonlyArray<string> => {
  const taken = new Set(
    [...citedValues(policy).map(({ path }) => matterOf(path)), ...silentMatters(policy)].map(
      groupOf,
    ),
  )
  return onceEach(
    untakenMatters(policy).map((matter) => (taken.has(groupOf(matter)) ? matter : groupOf(matter))),
  )
}

const mattersLine = (what: string, matters: ReadonlyArray<string>): ReadonlyArray<string> =>
  matters.length === 0 ? [] : [`${what}: ${mattersText(matters)}.`]

const sourceLine = ({ key, document, edition, address, readOn, reading }: Source): string => {
  const [url = '', ...rest] = address.split(' ')
  const where = [`<${url}>`, ...rest].join(' ')
  const hand = reading === 'firstHand' ? 'first hand' : 'second hand'
  return `\`${key}\`: ${document}. Edition: ${edition}. ${where}. Read on ${readOn}, ${hand}.`
}

const valueLine = ({ path, cited: { value, source, section, page } }: CitedPlace): string => {
  const matter = matterOf(path)
  const place = [`\`${source}\``, section, page === undefined ? undefined : `page ${page}`]
  const where = place.filter((text) => text !== undefined).join(', ')
  return `**${matter}**: ${valueText(matter, value)}. ${where}.`
}

/** The field of a matter, without the place of a value within a list. */
const matterOf = (path: CitedPlace['path']): string =>
  path.filter((name) => typeof name === 'string').join('.')

const mattersText = (matters: ReadonlyArray<string>): string =>
  matters.map((matter) => `\`${matter}\``).join(', ')

const groupOf = (matter: string): string =>
  matter.includes('.') ? (matter.split('.')[0] ?? '') : ''

const onceEach = (names: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(names)]
