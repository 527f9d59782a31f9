// Serves the form on this machine. Run it after a build: `npm run example:note-form`.
import { noteForm } from './noteForm.js'

const port = Number(process.env.PORT ?? 3000)

const server = await noteForm()

server.listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`)
})
