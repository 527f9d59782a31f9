import { html } from './html.js'

/** A chart of horizontal bars, each divided into its parts; every number stands beside its bar as text. */
export const barChart = ({ caption, parts, rows }) => {
  const longest = Math.max(1, ...rows.map(({ units }) => sumOf(units)))
  return html`<figure>
    <figcaption>
      ${caption}
      <span class="legend">
        ${parts.map(({ name, kind }) => html`<span><i class="${kind}"></i> ${name}</span> `)}
      </span>
    </figcaption>
    ${rows.map(({ label, units }) => bar({ label, units, parts, longest }))}
  </figure> `
}

const bar = ({ label, units, parts, longest }) => {
  const said = parts.flatMap(({ name }, index) =>
    units[index] > 0 ? [`${units[index]} ${name}`] : [],
  )
  return html`<div class="bar">
    <b>${label}</b> <span>${said.join(', ')}</span>
    <svg viewBox="0 0 ${longest} 1" preserveAspectRatio="none" aria-hidden="true">
      ${parts.map(({ kind }, index) => {
        const start = sumOf(units.slice(0, index))
        return html`<rect class="${kind}" x="${start}" width="${units[index]}" height="1" />`
      })}
    </svg>
  </div> `
}

const sumOf = (units) => units.reduce((sum, one) => sum + one, 0)
