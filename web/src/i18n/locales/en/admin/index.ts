import type { admin as chinese } from '../../zh-CN/admin'
import { accounts } from './accounts'
import { calendar } from './calendar'
import { channels } from './channels'
import { deadLetters } from './deadLetters'
import { gazetteer } from './gazetteer'
import { history } from './history'
import { joins } from './joins'
import { log } from './log'
import { offices } from './offices'
import { outlines } from './outlines'
import { tables } from './tables'
import { textHead } from './textHead'

/** Administrators: one file for each room. */
export const admin: typeof chinese = {
  admin: {
    rooms: 'Administration',
    room: {
      accounts: 'Accounts and roles',
      offices: 'Offices and heads',
      pack: 'District data',
      tables: 'Decision tables',
      joins: 'Automatic joins',
      outlines: 'Office outlines',
      gazetteer: 'Places',
      'text-head': 'Text model',
      calendar: 'Working calendar',
      channels: 'Channels',
      'dead-letters': 'Messages set aside',
      history: 'History check',
      log: 'Admin log',
    },
    save: 'Save',
    notDone: 'That did not work',
    service: {
      'complaint-service': 'Cases',
      'dispatch-service': 'Dispatch',
      'notify-service': 'Messages and accounts',
    },
    ...accounts,
    ...offices,
    ...tables,
    ...joins,
    ...outlines,
    ...gazetteer,
    ...textHead,
    ...calendar,
    ...channels,
    ...deadLetters,
    ...history,
    ...log,
  },
}
