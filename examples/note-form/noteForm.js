import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The page may use its own files and nothing else. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'none'",
  'x-content-type-options': 'nosniff',
}

const at = (name) => fileURLToPath(new URL(name, import.meta.url))

/** The form with all that it needs as one script: nothing is loaded while it is filled in. */
const bundle = async () => {
  const { outputFiles } = await build({
    entryPoints: [at('form.jsx')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    // By the package's public name, not by the paths of this repository's compiler.
    tsconfigRaw: '{}',
    write: false,
    // Inside node_modules esbuild is silent about imports that do nothing; in this repository it has to be asked.
    logLevel: 'error',
  })
  return outputFiles[0].text
}

/** A server of the form: three files, read and made once. */
export const noteForm = async () => {
  const files = new Map([
    ['/', ['text/html', await readFile(at('index.html'))]],
    ['/style.css', ['text/css', await readFile(at('style.css'))]],
    ['/form.js', ['text/javascript', await bundle()]],
  ])
  return createServer(({ method, url }, response) => {
    const file = method === 'GET' ? files.get(url) : undefined
    if (file === undefined) return response.writeHead(404, headers).end()
    const [type, content] = file
    return response
      .writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` })
      .end(content)
  })
}
