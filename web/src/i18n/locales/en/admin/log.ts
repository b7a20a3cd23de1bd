import type { log as chinese } from '../../zh-CN/admin/log'

/** Log of what administrators changed. */
export const log: typeof chinese = {
  log: {
    lead: 'Who changed what, and when. To be read, never changed.',
    of: 'Part',
    none: 'No entries.',
    what: {
      'account-created': 'Account made',
      'account-changed': 'Account changed',
      'account-enabled': 'Account enabled',
      'account-disabled': 'Account disabled',
      'password-reset': 'Password reset',
      'table-published': 'Decision table published',
      'automatic-joins-changed': 'Automatic joins changed',
      'examples-exported': 'Training examples downloaded',
      'pairs-exported': 'Judged pairs downloaded',
      'outlines-published': 'Office outlines published',
      'gazetteer-published': 'Places published',
      'text-head-published': 'Text model published',
      'calendar-uploaded': 'Calendar uploaded',
      'deadlines-recomputed': 'Deadlines recomputed',
      'history-check-asked': 'Histories checked',
      'dead-letters-replayed': 'Messages sent back',
    },
    outcome: { begun: 'end not recorded', failed: 'failed' },
    detail: {
      name: 'name',
      roles: 'roles',
      office: 'office',
      way: 'way',
      version: 'version',
      calendar: 'calendar',
      policy: 'deadline classes',
      reason: 'reason',
      from: 'from',
      number: 'version',
      changed: 'cases that would change',
      note: 'note',
      message: 'message',
    },
  },
}
