import type { citizenAct as chinese } from '../../zh-CN/acts/citizenAct'

/** The same acts as they are told to complainants, where that differs. */
export const citizenAct: typeof chinese = {
  'incident-inspection': { done: 'Site inspected, together with other reports about the same place' },
  rate: {
    title: 'Please rate the answer',
    submit: 'Submit rating',
    fields: {
      solved: {
        label: 'Is the problem solved?',
        empty: 'Choose whether the problem is solved.',
        choice: { yes: 'Yes, solved', no: 'Not solved' },
      },
      satisfaction: { label: 'Are you satisfied?', empty: 'Choose whether you are satisfied.' },
      reason: {
        label: 'Why?',
        hint: 'What was done well, or what is still missing. If you are dissatisfied, please say why.',
        empty: 'If you are dissatisfied, please say why: we will handle it again.',
      },
      shortcoming: { label: 'What was wanting most?' },
      mayCall: { label: 'May we call you about it?' },
    },
  },
  reject: { fields: { kind: { label: 'Why' }, legalWay: { label: 'What else you can do' } } },
  amend: {
    verb: 'Add or correct something',
    done: 'Something was added',
    hint: 'Fill in only what you want to add or correct; what you said before stays.',
    submit: 'Submit',
    fields: {
      text: { label: 'Anything to add' },
      address: {
        label: 'A better description of the place',
        hint: 'With a new place the old point on the map is no longer used.',
      },
      lon: { label: 'Place on the map' },
      name: { label: 'What shall we call you' },
      phone: { label: 'Telephone' },
      email: { label: 'E-mail' },
      photos: {
        label: 'Photos',
        hint: 'At most 9 at a time. They are made smaller first, and lose the place that the camera wrote down.',
      },
    },
  },
  urge: {
    verb: 'Remind the office',
    hint: 'Once a day; the office is told.',
    submit: 'Send the reminder',
    fields: {
      note: { label: 'Anything to add', hint: 'For example, that it is noisy right now.' },
    },
  },
  'decide-extension': {
    done: 'More time is needed',
    fields: { granted: { label: 'Later answer', choice: { yes: 'Yes', no: 'No' } } },
  },
  ask: { done: 'The office has a question for you', fields: { question: { label: 'Question' } } },
  reply: {
    hint: 'Once you have replied, the time of the answer runs on.',
    verb: 'Reply to the office',
    done: 'You replied',
    submit: 'Send the reply',
    fields: { text: { label: 'Your reply', empty: 'Please write your reply.' } },
  },
  'withdraw-question': { done: 'The office needs no reply any more' },
  'recompute-deadlines': { done: 'The time of the answer was computed anew by the calendar' },
  'expire-question': { done: 'No reply came; the work goes on' },
  'decide-return': { done: 'Being looked at again: who is responsible' },
  'call-in': {
    done: 'The office asked other authorities to work on it too',
    fields: { lead: { label: 'In the lead' }, supporting: { label: 'With it' } },
  },
  'report-in': {
    done: 'Another authority works on it now',
    fields: { department: { label: 'Authority' } },
  },
  supervise: { done: 'The supervisor asked for it to be handled soon' },
  reopen: {
    verb: 'Ask to have it handled again',
    hint: 'When the answer did not solve the problem.',
    submit: 'Submit',
    fields: {
      reason: { told: 'Reason', label: 'Why should it be handled again?', empty: 'Please give a reason.' },
    },
  },
  'request-review': {
    verb: 'Ask the district to review the answer',
    done: 'Review asked for',
    hint: 'Somebody else in the district looks at the answer and tells you within thirty days.',
    submit: 'Ask for the review',
    fields: {
      reason: { told: 'Reason', label: 'Why do you not accept the answer?', empty: 'Please write why.' },
    },
  },
  'request-re-review': {
    verb: 'Ask for a second and last review',
    done: 'Second review asked for',
    hint: 'A leader of the district has the last word and tells you within thirty days. If the answer stands then, the same matter is not taken up again.',
    submit: 'Ask for the second review',
    fields: {
      reason: { told: 'Reason', label: 'Why do you not accept the opinion?', empty: 'Please write why.' },
    },
  },
  withdraw: {
    verb: 'Withdraw the complaint',
    hint: 'The problem is gone, or you do not want to go on.',
    submit: 'Withdraw it',
    fields: { reason: { told: 'Reason', label: 'Why do you withdraw it?', empty: 'Please give a reason.' } },
  },
}
