import { barChart } from './bars.js'
import { html, textOf } from './html.js'
import { style } from './style.js'

/** A report as one HTML file, which loads nothing and runs nothing. */
export const htmlReport = ({ title, texts, sections }) => textOf(page({ title, texts, sections }))

// The policy of the page keeps it so, whatever is put into it: styles of its own and nothing else.
const page = ({ title, texts, sections }) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          ${texts.map(paragraph)}
          <nav aria-label="Sections">
            <ul>
              ${sections.map((section, index) => html`<li><a href="#section-${index + 1}">${section.title}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main>${sections.map(sectionMarkup)}</main>
      </body>
    </html> `

const sectionMarkup = ({ title, texts, bars, tables = [], entries = [] }, index) =>
  html` <section id="section-${index + 1}">
    <h2>${title}</h2>
    ${texts.map(paragraph)} ${bars === undefined ? [] : barChart(bars)} ${tables.map(tableMarkup)}
    ${
      entries.length === 0
        ? []
        : html`<ol>
            ${entries.map(entryMarkup)}
          </ol>`
    }
  </section>`

const paragraph = (text) => html`<p>${text}</p> `

// A wide table scrolls by itself, also by the keyboard.
const tableMarkup = ({ caption, columns, rows }) =>
  html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col" ${numberClass(column)}>${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((cells) => rowMarkup(columns, cells))}
      </tbody>
    </table>
  </div> `

const rowMarkup = (columns, [first, ...cells]) => {
  const [ofFirst, ...others] = columns
  return html`<tr>
    <th scope="row" ${cellClass(ofFirst, first)}>${cellMarkup(first)}</th>
    ${cells.map((cell, index) => html`<td ${cellClass(others[index], cell)}>${cellMarkup(cell)}</td>`)}
  </tr> `
}

const numberClass = ({ number }) => (number ? html`class="number"` : '')

// A date or a short id stays on one line, where its hyphens would break it; a long one breaks anywhere.
const cellClass = (column, cell) => {
  if (column.number || typeof cell !== 'string' || cell.includes(' ')) return numberClass(column)
  return cell.length > SHORT ? html`class="long"` : html`class="short"`
}

const SHORT = 24

const cellMarkup = (cell) =>
  typeof cell === 'object'
    ? cell.findings.map((number) => html`<a href="#finding-${number}">${number}</a> `)
    : cell

const entryMarkup = ({ number, severity, verdict, about, title, reason, fix, facts, records }) =>
  html` <li id="finding-${number}" class="${severity}">
    <h3>${number}. ${about}, ${severity}. ${verdict}: ${title}.</h3>
    <p>${reason}</p>
    ${fix ? html`<p>Fix: ${fix}</p>` : []}
    <p class="faint">${facts.join(' ')}</p>
    <p class="faint">Records: ${records.join(', ')}</p>
  </li>`
