import type { history as chinese } from '../../zh-CN/admin/history'

/** Whether histories were altered. */
export const history: typeof chinese = {
  history: {
    lead: 'The history of a case only grows, and is sealed by a chain of hashes. The check reads all cases and finds what was changed past the system.',
    start: 'Check now',
    none: 'There has been no check yet.',
    running: 'Running, {count} case read | Running, {count} cases read',
    brokenOff:
      'Broke off after {count} case: the service ended or failed. Start another check. | Broke off after {count} cases: the service ended or failed. Start another check.',
    stalled:
      'Nothing has moved for a minute, after {count} case. See the log of complaint-service. | Nothing has moved for a minute, after {count} cases. See the log of complaint-service.',
    clean: 'Nothing was changed',
    found: '{count} finding | {count} findings',
    read: 'Ended {at}. Cases: {cases}, entries: {entries}',
    position: 'entry {position}',
    more: '{count} more is not listed. | {count} more are not listed.',
    advice:
      'Leave the database as it is. Keep a copy, find out who can write to it, then let the office correct the case by a new act. See the runbook.',
    kind: {
      altered: 'was altered',
      missing: 'is missing',
      reordered: 'stands elsewhere',
      unsealed: 'was added past the system',
      truncated: 'what follows was cut off',
      'case-missing': 'the whole case is gone',
    },
  },
}
