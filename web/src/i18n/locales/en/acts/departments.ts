import type { departments as chinese } from '../../zh-CN/acts/departments'

/** Departments are called in. */
export const departments: typeof chinese = {
  'call-in': {
    verb: 'Call departments in',
    done: 'Departments called in',
    hint: 'Filled in from the responsibility table; change it as needed. They report in by a time; the one answer stays yours, and your time runs on.',
    fields: {
      lead: {
        label: 'Lead department',
        placeholder: 'None leads',
        empty: 'Please choose at least one department.',
      },
      supporting: { label: 'Supporting departments' },
      task: {
        label: 'What they are asked to do',
        hint: 'When, where, what to check.',
        empty: 'Please write what they are asked to do.',
      },
      reportWithin: {
        label: 'Report in within how many working hours',
        hint: 'As the deadline class says where nothing is typed.',
      },
      reportBy: { label: 'Report in by' },
    },
  },
  'report-in': {
    verb: 'Report in',
    done: 'Department reported in',
    hint: 'Say who comes, and when. Late stays late.',
    fields: { department: { label: 'Department' }, note: { label: 'Note' } },
  },
  'decline-call': {
    verb: 'Decline the call',
    done: 'Department declined',
    hint: 'Where it is not your matter: before reporting in, with the reason.',
    fields: {
      department: { label: 'Department' },
      reason: {
        label: 'Why it is not yours',
        hint: 'On what basis, and whose it is.',
        empty: 'Please write why it is not yours.',
      },
    },
  },
  'give-result': {
    verb: 'Give the result',
    done: 'Result of the department',
    hint: 'The office reads it; the complainant gets one answer, from the office.',
    fields: {
      department: { label: 'Department' },
      text: {
        label: 'What was done',
        hint: 'What was found, what was done, with what result.',
        empty: 'Please write what was done.',
      },
    },
  },
  'withdraw-call': {
    verb: 'Withdraw a call',
    done: 'Call withdrawn',
    fields: {
      department: {
        label: 'Department',
        placeholder: 'Choose a department',
        empty: 'Please choose the department.',
      },
      reason: { label: 'Reason', hint: 'The department reads it.', empty: 'Please write the reason.' },
    },
  },
  'remind-department': {
    done: 'Department reminded to report in',
    fields: { department: { label: 'Department' }, reportBy: { label: 'Report in by' } },
  },
  'report-in-missed': {
    done: 'Department did not report in',
    fields: { department: { label: 'Department' }, reportBy: { label: 'Report in by' } },
  },
  'report-in-escalated': {
    done: 'Told higher up: department did not report in',
    fields: {
      department: { label: 'Department' },
      reportBy: { label: 'Report in by' },
      to: { label: 'Told to', choice: { 'office-head': 'Head of the office', supervisor: 'Supervision' } },
    },
  },
}
