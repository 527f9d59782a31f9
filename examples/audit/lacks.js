import { ruleTitle } from 'h2014'

/** What cannot be judged, and for lack of what. */
export const lackSection = ({ totals: { undetermined }, gaps, silences, leftOut }) => ({
  title: 'What cannot be judged',
  texts: [
    undetermined.length === 0 && gaps.length === 0
      ? 'Nothing is left open for lack of a record.'
      : 'What is not known is named as a path of field names. It is counted apart and never as overpaid.',
    ...silences.map(
      ({ check, matter, services }) =>
        `${ruleTitle(check)}: this was not judged of ${services} ${services === 1 ? 'session' : 'sessions'}, since no policy in effect states it (${matter}).`,
    ),
    ...leftOut.map(
      ({ check, count }) => `Further findings that are not listed: ${count} (${ruleTitle(check)}).`,
    ),
  ],
  tables: [
    ...(undetermined.length === 0
      ? []
      : [
          {
            caption: 'Support that cannot be told',
            columns: [
              { title: 'Not known' },
              { title: 'Sessions', number: true },
              { title: 'Lines', number: true },
            ],
            rows: undetermined.map(({ missing, sessions, lines }) => [missing, sessions, lines]),
          },
        ]),
    ...(gaps.length === 0
      ? []
      : [
          {
            caption: 'Checks that could not be made',
            columns: [
              { title: 'Check' },
              { title: 'Not known' },
              { title: 'Records', number: true },
            ],
            rows: gaps.map(({ check, missing, count }) => [ruleTitle(check), missing, count]),
          },
        ]),
  ],
})
