// Inside a user's node_modules esbuild is silent about imports that do nothing; here it is asked to.
const modifyEsbuildConfig = (config) => ({ ...config, logLevel: 'error' })

export default [
  { name: 'one small function', path: 'dist/index.js', import: '{ ageOn }', limit: '1.5 kB' },
  { name: 'the review', path: 'dist/index.js', import: '{ review }', limit: '80 kB' },
  { name: 'everything but the payers', path: 'dist/index.js', limit: '120 kB' },
  { name: 'the payers', path: 'dist/payers/index.js', limit: '60 kB' },
].map((limit) => ({ ...limit, modifyEsbuildConfig }))
