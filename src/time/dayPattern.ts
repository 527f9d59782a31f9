const DAY_OF_MONTH = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '02-(?:0[1-9]|1[0-9]|2[0-8])',
].join('|')

/** A year that has a 29 February: 1900 has none, 2000 has. */
const LEAP_YEAR = '(?:19|20)(?:0[48]|[2468][048]|[13579][26])|2000'

/** A calendar day of the years 1900 to 2099 as a regular expression, for those who cannot call a function. */
export const dayPattern = `(?:(?:19|20)[0-9]{2}-(?:${DAY_OF_MONTH})|(?:${LEAP_YEAR})-02-29)`
