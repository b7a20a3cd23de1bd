import type { incidents as chinese } from '../../zh-CN/acts/incidents'

/** Cases of one source. */
export const incidents: typeof chinese = {
  'join-incident': {
    verb: 'Join an incident',
    done: 'Joined with others about the same source',
    hint: 'Work is done together with the other cases; this one keeps its own answer and deadlines.',
    fields: {
      incident: {
        label: 'Number of the incident',
        hint: 'For example NA-S20261124-0003.',
        empty: 'Please write the number of the incident.',
      },
    },
  },
  'auto-join': {
    done: 'Joined by the platform: it seems to be the same source',
    fields: {
      incident: { label: 'Number of the incident' },
      percent: { label: 'How probable', value: '{value}%', choice: { '100': '@:app.over99' } },
    },
  },
  'leave-incident': {
    verb: 'Take out of the incident',
    done: 'Taken out of its incident',
    hint: 'When it is about something else after all; what was done stays with the case.',
    fields: {
      incident: { label: 'Number of the incident' },
      reason: { label: 'Reason', empty: 'Please write the reason.' },
    },
  },
  'mark-group-complaint': {
    done: 'Found to be a group complaint; the deadline class follows',
    fields: {
      incident: { label: 'Number of the incident' },
      persons: { label: 'People who complained' },
      deadlineClass: { label: 'Deadline class' },
    },
  },
  'incident-inspection': {
    done: 'Site inspected, for all cases of the incident',
    fields: { incident: { label: 'Incident' }, text: { label: 'Findings' } },
  },
  'incident-note': {
    done: 'Note for all cases of the incident',
    fields: { incident: { label: 'Incident' }, text: { label: 'Text' } },
  },
}
