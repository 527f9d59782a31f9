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
    search: {
      provider: 'local',
      options: {
        // Of the reference the names are found, so that the index stays small.
        _render: (text, env, md) =>
          md.render(
            env.relativePath.startsWith('api/') ? (text.split('\n', 1)[0] ?? '') : text,
            env,
          ),
      },
    },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Playground', link: '/playground' },
      { text: 'Recipes', link: '/recipes/' },
      { text: 'Rules', link: '/rules' },
      { text: 'Payers', link: '/payers' },
      { text: 'API', link: '/api/' },
    ],
    sidebar: {
      '/api/': [
        {
          text: 'API reference',
          items: [
            { text: 'h2014', link: '/api/index/' },
            { text: 'h2014/payers', link: '/api/payers/' },
            { text: 'Start here', link: '/start' },
          ],
        },
      ],
      '/': [
        {
          text: 'Start here',
          items: [
            { text: 'Five minutes', link: '/start' },
            { text: 'Playground', link: '/playground' },
            { text: 'Questions', link: '/faq' },
            { text: 'Glossary', link: '/glossary' },
          ],
        },
        {
          text: 'Concepts',
          items: [
            { text: 'Units', link: '/concepts/units' },
            { text: 'Chain of necessity', link: '/concepts/necessity' },
            { text: 'Limits', link: '/concepts/limits' },
            { text: 'Ledger', link: '/concepts/ledger' },
            { text: 'Review', link: '/concepts/review' },
            { text: 'Audit', link: '/concepts/audit' },
            { text: 'Times', link: '/time' },
          ],
        },
        {
          text: 'Recipes',
          items: [
            { text: 'All moments', link: '/recipes/' },
            { text: 'Planning a session', link: '/recipes/scheduling' },
            { text: 'Clock-out in the field', link: '/recipes/clock-out' },
            { text: 'The note’s lock', link: '/recipes/note-lock' },
            { text: 'A group session', link: '/recipes/group-session' },
            { text: 'Finished visits to lines', link: '/recipes/finished-visit' },
            { text: 'Before submission', link: '/recipes/before-submission' },
            { text: 'The nightly batch', link: '/recipes/nightly-batch' },
            { text: 'The authorization desk', link: '/recipes/authorization-desk' },
            { text: 'Prior authorization', link: '/recipes/prior-authorization' },
            { text: 'Import', link: '/recipes/import' },
            { text: 'A retrospective audit', link: '/recipes/retrospective-audit' },
            { text: 'Learning from denials', link: '/recipes/denials' },
          ],
        },
        {
          text: 'Reference',
          items: [
            { text: 'Rules', link: '/rules' },
            { text: 'Payers', link: '/payers' },
            { text: 'Policy axes', link: '/policy-axes' },
            { text: 'What may still be rendered', link: '/remaining' },
            { text: 'Billed against documented', link: '/audit' },
            { text: 'Sampling', link: '/sampling' },
            { text: 'API', link: '/api/' },
          ],
        },
        {
          text: 'Behind it',
          items: [
            { text: 'Adding a payer', link: '/adding-a-payer' },
            { text: 'Adding a rule', link: '/adding-a-rule' },
            { text: 'Layout', link: '/layout' },
            { text: 'Requirements', link: '/seed' },
            { text: 'Performance', link: '/performance' },
            { text: 'Security and PHI', link: '/security-and-phi' },
            { text: 'What the tests notice', link: '/mutants' },
            { text: 'Decisions', link: '/decisions' },
          ],
        },
      ],
    },
  },
})
