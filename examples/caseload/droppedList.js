import { paragraph } from './layout.js'

const reasons = {
  cancelled: 'cancelled',
  noShow: 'the member did not come',
  timesInvalid: 'the times are wrong',
  notAttended: 'not attended',
  notInNote: 'not in the note',
  nonBillable: 'not billable',
  belowMinimumContact: 'a contact that is too short',
  seconds: 'seconds that fill no minute',
  belowFirstUnit: 'too little for a unit',
  remainder: 'beyond the last unit',
}

/** The time of a member's sessions that is in no unit, and why. */
export const droppedList = ({ sessions }) =>
  sessions
    .filter(({ dropped = [] }) => dropped.length > 0)
    .flatMap(({ session, dropped }) => {
      const said = dropped.map(
        ({ reason, milliseconds }) => `${minutes(milliseconds)} ${reasons[reason] ?? reason}`,
      )
      return paragraph(said.join(', '), { indent: 2, mark: `${session}  ` })
    })

const minutes = (milliseconds) => {
  const whole = Math.floor(milliseconds / 60_000)
  const seconds = Math.floor((milliseconds % 60_000) / 1_000)
  if (whole === 0) return `${seconds} s`
  return seconds === 0 ? `${whole} min` : `${whole} min ${seconds} s`
}
