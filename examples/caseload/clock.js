/** The clock of a date-time as it was written, such as `09:00`, with seconds where there are any. */
const timeOf = (dateTime) => dateTime.slice(11, 19).replace(/:00$/, '')

const offsetOf = (dateTime) => dateTime.slice(dateTime.search(/(Z|[+-]\d\d:\d\d)$/i))

/**
 * From start to end by the clock of the place, with the offset once, or twice where it changed; a later
 * day of the end is shown as `+1`.
 */
export const clock = (start, end) => {
  if (start === undefined)
    return end === undefined ? 'not known' : `?–${timeOf(end)} ${offsetOf(end)}`
  if (end === undefined) return `${timeOf(start)}–? ${offsetOf(start)}`
  return offsetOf(start) === offsetOf(end)
    ? `${shortClock(start, end)} ${offsetOf(start)}`
    : shortClock(start, end)
}

/** The same without an offset that start and end share. */
export const shortClock = (start, end) => {
  const days = end.slice(0, 10) > start.slice(0, 10) ? '+1' : ''
  return offsetOf(start) === offsetOf(end)
    ? `${timeOf(start)}–${timeOf(end)}${days}`
    : `${timeOf(start)}${offsetOf(start)}–${timeOf(end)}${days}${offsetOf(end)}`
}
