import { either as E } from 'fp-ts'
import { remaining, type CalendarDate, type Chart, type PolicyHistory } from 'h2014'

export interface Bar {
  readonly name: string
  readonly maximum: number | 'unlimited' | 'undetermined'
  readonly used: number | 'undetermined'
  readonly reserved: number | 'undetermined'
  readonly left: number | 'unlimited' | 'undetermined'
}

export interface Room {
  readonly bars: ReadonlyArray<Bar>
  /** What a further session of the day may have; absent where nothing can be asked. */
  readonly fits: string | undefined
}

const windows: Readonly<Record<string, string>> = {
  day: 'A calendar day',
  week: 'A week',
  month: 'A month',
  calendarYear: 'A calendar year',
  rolling24Hours: 'Any 24 hours',
  rollingDays: 'Days on end',
  plan: 'A treatment plan',
  planYear: 'A plan year',
  lifetime: 'A lifetime',
}

/** How far the limits and authorizations of a day are used. */
export const barsOf = (
  policies: ReadonlyArray<PolicyHistory>,
  asOf: string,
  chart: Chart,
  serviceDate: CalendarDate,
): Room => {
  const asked = remaining(policies, asOf)(chart)({ serviceDate, ...factsOf(chart) })
  if (E.isLeft(asked)) return { bars: [], fits: undefined }
  const { limits, authorizations, units } = asked.right
  return {
    bars: [
      ...limits.map(({ window, measure, maximum, used, reserved, left, codes }) => ({
        name: `${windows[window] ?? window}: ${measure} of ${codes.join(', ')}`,
        maximum,
        used,
        reserved,
        left,
      })),
      ...authorizations.map(({ authorization, granted, used, reserved, left }) => ({
        name: `Authorization ${authorization}: units`,
        maximum: granted,
        used,
        reserved,
        left,
      })),
    ],
    fits:
      units === 'notBounded'
        ? 'No stated limit bounds a further session of this day, which allows nothing by itself.'
        : units === 'undetermined'
          ? 'How many units still fit on this day cannot be told.'
          : `A further session of this day may have ${units} ${units === 1 ? 'unit' : 'units'} at most.`,
  }
}

/** What the session says of where and how, on which a limit may depend. */
const factsOf = ({ sessions = [] }: Chart): object => {
  const { format, modality, placeOfService, renderingProvider } = sessions[0] ?? {}
  return Object.fromEntries(
    Object.entries({ format, modality, placeOfService, renderingProvider }).filter(
      ([, value]) => value !== undefined,
    ),
  )
}
