const throws = (): never => {
  throw new Error('read')
}

/** Values that are no text, and that a careless reader would trip over. */
export const hostileValues: ReadonlyArray<readonly [string, unknown]> = [
  ['nothing', undefined],
  ['null', null],
  ['zero', 0],
  ['no number', Number.NaN],
  ['a number', 20_261_123],
  ['a truth', true],
  ['a big integer', 1n],
  ['a symbol', Symbol('2026-11-23')],
  ['an empty record', {}],
  ['an empty list', []],
  ['a list of one text', ['2026-11-23']],
  ['a boxed text', Object('2026-11-23')],
  ['a Date', new Date(0)],
  ['a function', throws],
  ['a record that looks like a text', { length: 10, charCodeAt: () => 48 }],
  ['a record whose fields throw', Object.defineProperty({}, 'length', { get: throws })],
  ['a proxy that throws', new Proxy({}, { get: throws, has: throws, ownKeys: throws })],
]

const inFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

const inArabicDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)))

/** Texts that look like a valid text, or contain it, and are not it. */
export const lookalikesOf = (valid: string): ReadonlyArray<readonly [string, string]> => [
  ['empty', ''],
  ['with a newline after it', `${valid}\n`],
  ['with a carriage return after it', `${valid}\r`],
  ['with a newline before it', `\n${valid}`],
  ['with a space after it', `${valid} `],
  ['with a space before it', ` ${valid}`],
  ['with a NUL after it', `${valid}\0`],
  ['with a byte order mark before it', `\uFEFF${valid}`],
  ['with a zero width space inside', `${valid.slice(0, 1)}\u200B${valid.slice(1)}`],
  ['turned from right to left', `\u202E${valid}`],
  ['with a NUL in place of the first character', `\0${valid.slice(1)}`],
  ['with a lone high surrogate at the end', `${valid.slice(0, -1)}\uD800`],
  ['with a lone low surrogate at the start', `\uDC00${valid.slice(1)}`],
  ['with an accent on the last character', `${valid}\u0301`],
  ['in full-width characters', inFullWidth(valid)],
  ['in Arabic digits', inArabicDigits(valid)],
  ['one character short', valid.slice(0, -1)],
  ['twice', `${valid}${valid}`],
  ['a million characters long', valid.padEnd(1_000_000, valid)],
]
