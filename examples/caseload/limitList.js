import { table } from './layout.js'

const columns = [
  { title: 'Date', width: 10 },
  { title: 'Code', width: 6 },
  { title: 'At most', width: 14, right: true },
  { title: 'Used', width: 5, right: true },
  { title: 'Left', width: 9, right: true },
  { title: 'By', width: 40 },
]

/** What is left of each limit on the days of a member's sessions. */
export const limitList = ({ limits }) =>
  limits.length === 0
    ? ['  No limit is stated.']
    : table(
        columns,
        limits.map(({ from, through, codes, measure, maximum, used, left, policy }) => [
          from === through ? from : `${from} ${through}`,
          codes.join(' '),
          `${maximum} ${measure}`,
          used,
          left,
          `${policy.payer} ${policy.edition}`,
        ]),
      )

const sentences = {
  secondsNotStated: (sessions) =>
    `The policy does not say when seconds are cut; they were cut from each contact: ${sessions}.`,
  midnightNotStated: (sessions, taken) =>
    `The policy does not say where the minutes after midnight belong. They were counted on ${
      taken === 'startDate' ? 'the day of the start' : 'their own day'
    }, which gives no more units than the other way: ${sessions}.`,
  midnightNotKnown: (sessions) =>
    `These name their service date and no local offset, so they were not split at midnight: ${sessions}.`,
}

/** What the units rest on where the policy is silent, in sentences. */
export const assumptionTexts = ({ assumptions }) =>
  assumptions.map(({ kind, taken, sessions }) => sentences[kind](sessions.join(', '), taken))
