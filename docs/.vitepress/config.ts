import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

const built = (path: string): string =>
  fileURLToPath(new URL(`../../dist/${path}`, import.meta.url))

/** Nothing is loaded from elsewhere and nothing is sent anywhere; a browser holds the built pages to it. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "form-action 'none'",
  "base-uri 'self'",
].join('; ')

export default defineConfig({
  title: 'h2014',
  description: 'Units, medical necessity and payer limits for HCPCS H2014',
  lang: 'en-US',
  cleanUrls: false,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }]],
  transformHead: () => [
    ['meta', { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }],
    ['meta', { name: 'referrer', content: 'no-referrer' }],
  ],
  vite: {
    resolve: {
      alias: [
        { find: /^h2014$/, replacement: built('index.js') },
        { find: /^h2014\/payers$/, replacement: built('payers/index.js') },
      ],
    },
    // Node refuses the folders that io-ts imports of fp-ts, so both go through the bundler.
    ssr: { noExternal: [/^fp-ts/, 'io-ts'] },
    build: { chunkSizeWarningLimit: 1_500 },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Playground', link: '/playground' },
      { text: 'Rules', link: '/rules' },
      { text: 'Payers', link: '/payers' },
    ],
    sidebar: [],
  },
})
