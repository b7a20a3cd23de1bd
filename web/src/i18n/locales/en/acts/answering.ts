import type { answering as chinese } from '../../zh-CN/acts/answering'

/** Answer, rating, end. */
export const answering: typeof chinese = {
  'answer-submitted': {
    done: 'Answer written, waits for the head',
    fields: {
      text: { label: 'Answer' },
      outcome: {
        label: 'Outcome',
        choice: {
          supported: 'Confirmed and dealt with',
          explained: 'Explained',
          'not-supported': 'Not confirmed',
        },
      },
      finding: {
        label: 'Is it as they said?',
        choice: { confirmed: 'Yes', 'partly-confirmed': 'In part', 'not-confirmed': 'No' },
      },
      basis: { label: 'Legal basis' },
    },
  },
  'approve-answer': {
    verb: 'Approve the answer',
    done: 'Answer sent back',
    hint: 'Approved, it goes to the complainant; sent back, say what to change.',
    fields: {
      approved: { label: 'Approve it?', choice: { yes: 'Approve: send it', no: 'Send it back' } },
      note: { label: 'Note', hint: 'Needed where it is sent back.', empty: 'Please say what to change.' },
    },
  },
  answer: {
    verb: 'Submit answer',
    done: 'Answered',
    fields: {
      finding: {
        label: 'Is it as they said?',
        choice: { confirmed: 'Yes', 'partly-confirmed': 'In part', 'not-confirmed': 'No' },
      },
      basis: { label: 'Legal basis', hint: 'The law as it is in force today, with its article.' },
      outcome: {
        label: 'Outcome',
        choice: {
          supported: 'Confirmed and dealt with',
          explained: 'Explained',
          'not-supported': 'Not confirmed',
        },
        term: { supported: 'Supported', explained: 'Explained', 'not-supported': 'Not supported' },
      },
      text: {
        label: 'Answer',
        hint: 'Written to the complainant: what was found, what was done, what comes.',
      },
      seen: {
        label: 'Seen on the spot',
        hint: 'Optional, written to the complainant. Time, place and readings of your latest inspection go with it.',
      },
      photosShown: {
        label: 'Show the photos of the inspection to the complainant',
        choice: { yes: 'Show', no: 'Do not show' },
      },
      publicText: {
        label: 'Text for the public',
        hint: 'Optional. Anybody who has the number can read it. No names, addresses or telephone numbers, and nothing by which the complainant could be recognised.',
      },
    },
  },
  'answer-at-once': {
    verb: 'Answer at once',
    done: 'Answered at once and closed',
    hint: 'For a question that no office has to deal with. It is closed with the answer; the caller may still ask for more.',
    fields: {
      text: {
        label: 'Answer',
        hint: 'What the caller is told; it stands on the tracking page.',
        empty: 'Write the answer.',
      },
    },
  },
  rate: {
    verb: 'Rate',
    done: 'Rated',
    fields: {
      solved: { label: 'Problem', choice: { yes: 'Solved', no: 'Not solved' } },
      satisfaction: {
        label: 'Satisfaction',
        choice: {
          satisfied: 'Satisfied',
          'basically-satisfied': 'Mostly satisfied',
          dissatisfied: 'Dissatisfied',
        },
      },
      shortcoming: { label: 'What was wanting' },
      reason: { label: 'Reason' },
      mayCall: { label: 'Calls', choice: { yes: 'May be called', no: 'Please do not call' } },
    },
  },
  reopen: { verb: 'Reopen', done: 'Handled again', fields: { reason: { label: 'Reason' } } },
  close: { verb: 'Close', done: 'Closed', fields: { reason: { label: 'Reason' } } },
  withdraw: { verb: 'Withdraw', done: 'Withdrawn', fields: { reason: { label: 'Reason' } } },
  'flag-sham-closure': {
    done: 'Flagged as a sham closure: the same matter came again',
    fields: { again: { label: 'The later complaint' } },
  },
}
