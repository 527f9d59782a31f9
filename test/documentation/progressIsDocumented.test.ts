import { asksWhetherWritten } from './writtenElement.js'

asksWhetherWritten('progressIsDocumented', 'progress')
