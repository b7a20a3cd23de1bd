import type { assigning as chinese } from '../../zh-CN/acts/assigning'

/** Whose it is, of which category, with which deadlines. */
export const assigning: typeof chinese = {
  register: { done: 'Complaint filed' },
  'send-to-triage': { done: 'Sent to staff to decide who is responsible' },
  assign: {
    verb: 'Assign',
    title: 'Choose the responsible office',
    done: 'Given to the responsible office',
    fields: {
      office: { label: 'Responsible office', empty: 'Choose the responsible office.' },
      category: { label: 'Category', placeholder: 'Keep the category' },
      deadlineClass: { label: 'Deadline class' },
      reason: { label: 'Reason', hint: 'It goes into the timeline.' },
    },
  },
  reclassify: {
    verb: 'Change the deadline class',
    done: 'Deadline class changed',
    hint: 'Running deadlines follow the class; what is late already stays late.',
    fields: {
      deadlineClass: {
        label: 'Deadline class',
        empty: 'Choose a class.',
        choice: { standard: 'Standard', urgent: 'Urgent' },
      },
      reason: { label: 'Reason', hint: 'It goes into the timeline.', empty: 'Please write why.' },
    },
  },
  'correct-category': {
    verb: 'Correct the category',
    done: 'Category corrected',
    hint: 'The deadline class and the deadlines stay; “Change the deadline class” moves them.',
    fields: {
      category: { label: 'Category', empty: 'Choose a category.' },
      from: { label: 'Filed under before' },
      to: { label: 'Filed under now' },
      reason: { label: 'Reason', hint: 'It goes into the timeline.' },
    },
  },
  'recompute-deadlines': {
    verb: 'Recompute the deadlines',
    done: 'Deadlines recomputed by the new calendar or deadline classes',
    fields: { reason: { label: 'Reason' } },
  },
  'request-return': {
    verb: 'Ask to return it',
    done: 'Return asked for',
    hint: 'Within five working days of the assignment; the office stays responsible until the triage desk has ruled.',
    fields: {
      reason: {
        label: 'Why it is not yours',
        hint: 'The triage desk rules by this.',
        empty: 'Please write why.',
      },
      meant: { label: 'Whose it is', placeholder: 'not known' },
    },
  },
  'decide-return': {
    verb: 'Rule on the return',
    done: 'Return ruled on',
    hint: 'Upheld, the case is assigned again; denied, it stays. The answer stays due when it was, and the same office does not return it again.',
    fields: {
      upheld: { label: 'Uphold the return?', choice: { yes: 'Upheld: assign it again', no: 'Denied' } },
      office: { label: 'Office that returned it' },
      reason: { label: 'Reason', empty: 'Please write the reason.' },
      meant: { label: 'Whose it is' },
      ruling: { label: 'Ruling' },
    },
  },
  'return-denied': {
    done: 'Return denied',
    fields: { office: { label: 'Office that asked' }, ruling: { label: 'Ruling' } },
  },
  reject: {
    verb: 'Reject',
    done: 'Not accepted',
    hint: 'The reason is told word for word; whom to turn to, and the telephone, is told by the kind.',
    fields: {
      kind: {
        label: 'Kind of rejection',
        choice: {
          court: 'A court decides it',
          arbitration: 'Arbitration decides it',
          emergency: 'It happens right now: 110',
          'finally-reviewed': 'Finally reviewed',
          'outside-district': 'Outside the district',
          illegible: 'It cannot be understood',
          'nothing-new': 'The same matter, nothing new',
          'not-environmental': 'No environmental matter',
        },
      },
      reason: { label: 'Reason' },
      legalWay: {
        label: 'What else to say of the way to take',
        hint: 'For example: the housing authority.',
      },
    },
  },
  restrict: {
    verb: 'Restrict',
    done: 'Restricted',
    hint: 'When it is against officials or units: named people alone see it then, and no deadline runs.',
    fields: { reason: { label: 'Reason', empty: 'Please write the reason.' } },
  },
  'lift-restriction': {
    verb: 'Lift the restriction',
    done: 'Restriction lifted',
    hint: 'When it accuses nobody after all; the triage desk assigns it, and it is seen as any other.',
    fields: { reason: { label: 'Reason', empty: 'Please write the reason.' } },
  },
}
