/** The columns of the terminal. */
const WIDTH = 100

/** The lines of a text, broken between words, each within a width; a longer word stands alone. */
const wrap = (text, width) => {
  const lines = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A paragraph behind a mark of its own, with its further lines under the first. */
export const paragraph = (text, { indent = 0, mark = '' } = {}) => {
  const margin = ' '.repeat(indent)
  const under = ' '.repeat(mark.length)
  return wrap(text, WIDTH - indent - mark.length).map(
    (line, index) => `${margin}${index === 0 ? mark : under}${line}`,
  )
}

/** A heading over the whole width. */
export const heading = (text) => [`${text} ${'─'.repeat(Math.max(0, WIDTH - text.length - 1))}`]

/**
 * A table. A column has a `title` and a `width`; numbers are set to the right with `right`. A cell is a
 * text, or a list of texts that stand under one another.
 */
export const table = (columns, rows, indent = 2) => [
  ...row(
    columns,
    columns.map(({ title }) => title),
    indent,
  ),
  ...rows.flatMap((cells) => row(columns, cells, indent)),
]

const row = (columns, cells, indent) => {
  const stacks = cells.map((cell, index) =>
    [cell].flat().flatMap((text) => wrap(String(text), columns[index].width)),
  )
  const height = Math.max(...stacks.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) =>
    (
      ' '.repeat(indent) +
      columns
        .map(({ width, right }, index) => {
          const text = stacks[index][line] ?? ''
          return right ? text.padStart(width) : text.padEnd(width)
        })
        .join('  ')
    ).trimEnd(),
  )
}
