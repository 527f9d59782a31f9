import { asksWhetherWritten } from './writtenElement.js'

asksWhetherWritten('engagementIsDocumented', 'engagement')
