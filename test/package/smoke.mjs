// What the installed package must do wherever it is loaded. It is run on the ES module, on the
// CommonJS module and on a browser bundle in a context with nothing but the language, so it uses
// nothing else itself. It returns what went wrong; an empty list is success.

/** @param {Record<string, any>} h2014 the entry `h2014` @param {Record<string, any>} payers the entry `h2014/payers` */
export const smoke = (h2014, payers) => {
  const faults = []
  const expect = (what, condition) => {
    if (!condition) faults.push(what)
  }

  for (const [name, entry] of [
    ['h2014', h2014],
    ['h2014/payers', payers],
  ]) {
    const names = Object.keys(entry)
    expect(`${name} exports something`, names.length > 0)
    for (const key of names) expect(`${name} exports ${key}`, entry[key] !== undefined)
  }

  const { CalendarDate, decode, minutesIn, roundMinutes } = h2014
  const read = decode(CalendarDate)
  const leapDay = read('2024-02-29')
  expect('a leap day decodes', leapDay._tag === 'Right' && leapDay.right === '2024-02-29')
  const noLeapDay = read('2026-02-29')
  expect('a day that does not exist is refused', noLeapDay._tag === 'Left')
  expect('an issue repeats no input', !JSON.stringify(noLeapDay).includes('2026-02-29'))
  expect('a date object is refused', read({})._tag === 'Left')

  const midpoint = { kind: 'remainder', unitMinutes: 15, remainderMinutes: 8, minimumMinutes: 8 }
  const unitsOf = (minutes) => roundMinutes(midpoint)(minutesIn(minutes * 60_000))
  expect('52 minutes are 3 units by the midpoint rule', unitsOf(52) === 3)
  expect('53 minutes are 4 units by the midpoint rule', unitsOf(53) === 4)

  return faults
}
