// Serves reviews on this machine. Run it after a build: `npm run example:service`.
import * as shipped from 'h2014/payers'
import { service } from './service.js'

const app = service({ policies: Object.values(shipped), log: process.stdout })

console.log(await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT ?? 3000) }))

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => app.close())
