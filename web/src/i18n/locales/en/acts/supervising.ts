import type { supervising as chinese } from '../../zh-CN/acts/supervising'

/** Deadlines, supervision orders, leaders. */
export const supervising: typeof chinese = {
  tick: { done: 'Deadline near' },
  'deadline-missed': { done: 'Deadline missed' },
  escalated: { done: 'Escalated' },
  supervise: {
    verb: 'Order something',
    done: 'Ordered by the supervisor',
    hint: 'Say what is to be done and by when a reply is owed; no deadline of the case moves.',
    fields: {
      requirement: { label: 'What is to be done', empty: 'Please write what is to be done.' },
      workingDays: { label: 'Reply within how many working days' },
      dueAt: { label: 'Reply by' },
    },
  },
  'supervision-timed': { done: 'The order got its deadline', fields: { dueAt: { label: 'Reply due' } } },
  'reply-to-supervision': {
    verb: 'Reply to the order',
    done: 'Order replied to',
    fields: {
      text: {
        label: 'Reply',
        hint: 'What was done and what came of it.',
        empty: 'Please write the reply.',
      },
    },
  },
  'give-lead': {
    verb: 'Give it to a leader',
    done: 'Given to a leader',
    hint: 'The leader sets a plan within five working days. The office goes on; no deadline of the case moves.',
    fields: {
      leader: { label: 'Leader', empty: 'Please choose the leader.' },
      leaderName: { label: 'Leader' },
      reason: {
        label: 'Why',
        hint: 'For example: many petitioners, again and again, open for long.',
        empty: 'Please write why.',
      },
    },
  },
  'plan-lead': {
    verb: 'Set the plan',
    done: 'Plan of the lead',
    hint: 'The steps, and who does what in each. A plan that is not overdue can be changed.',
    fields: {
      steps: { label: 'Steps', empty: 'Please write the steps.' },
      workingDays: {
        label: 'Done within how many working days',
        told: 'To be done within',
        value: '{value} working day | {value} working days',
      },
    },
  },
  'report-lead': {
    verb: 'Report progress',
    done: 'Progress of the lead',
    fields: {
      progress: {
        label: 'Progress',
        hint: 'How far the plan is, and what is missing.',
        empty: 'Please write how far it is.',
      },
    },
  },
  'end-lead': {
    verb: 'End the lead',
    done: 'Lead ended',
    hint: 'Write what came of it. To name another leader, end it first.',
    fields: { result: { label: 'Result', empty: 'Please write what came of it.' } },
  },
}
