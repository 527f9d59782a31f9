import { asksWhetherWritten } from './writtenElement.js'

asksWhetherWritten('responseIsDocumented', 'response')
