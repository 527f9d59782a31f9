import { createHash } from 'node:crypto'

const STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
pre { overflow: auto; max-height: 30rem }
td, th { padding: 0.2rem 1rem 0.2rem 0; text-align: left; vertical-align: top }`

/** The page may use its own style and nothing else: it runs no script and loads nothing. */
export const CONTENT_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

/** An OpenAPI document as a page for people. */
export const page = ({ info, paths, components }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(info.title)}</title>
<style>${STYLE}</style>
<main>
<h1>${escaped(info.title)}</h1>
<p>${escaped(info.description)} This page as JSON: <a href="openapi.json">openapi.json</a></p>
${entries(paths, (path, methods) => entries(methods, (method, operation) => operationOf(`${method.toUpperCase()} ${path}`, operation)))}
<h2>Schemas</h2>
${entries(components.schemas, (name, schema) => details(name, schema))}
</main>
</html>
`

const operationOf = (address, { summary, description, parameters, responses }) => `
<h2><code>${escaped(address)}</code> ${escaped(summary)}</h2>
<p>${escaped(description)}</p>
<table>
<thead><tr><th>Parameter<th>Asked for<th>What it is</thead>
${parameters.map(({ name, required, description }) => row(name, required ? 'always' : 'if wanted', description)).join('\n')}
</table>
<table>
<thead><tr><th>Status<th>Content<th>Meaning</thead>
${entries(responses, (status, { description, content }) => row(status, Object.keys(content).join(', '), description))}
</table>`

const entries = (object, write) =>
  Object.entries(object)
    .map(([key, value]) => write(key, value))
    .join('\n')

const row = (...cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}`).join('')}`

const details = (name, schema) =>
  `<details><summary>${escaped(name)}</summary><pre>${escaped(JSON.stringify(schema, null, 2))}</pre></details>`

const escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
