import { paragraph } from './layout.js'

/** Citations by number, each once, in the order in which they are first named. */
export const makeFootnotes = () => {
  const texts = []
  const numberOf = (text) => {
    if (!texts.includes(text)) texts.push(text)
    return texts.indexOf(text) + 1
  }
  return {
    /** The mark of a citation. */
    mark: (citation) => `[${numberOf(citationText(citation))}]`,
    /** The notes of all marks so far. */
    lines: () =>
      texts.flatMap((text, index) => paragraph(text, { mark: `[${index + 1}]`.padEnd(5) })),
  }
}

const citationText = ({ document, section, page, edition, address, readOn, reading }) =>
  [
    `${document}.`,
    `Edition: ${edition}.`,
    ...(section === undefined ? [] : [`Section: ${section}.`]),
    ...(page === undefined ? [] : [`Page ${page}.`]),
    `<${address}>`,
    `Read on ${readOn}${reading === 'secondHand' ? ', second hand' : ''}.`,
  ].join(' ')
