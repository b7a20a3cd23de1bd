import type { reviewing as chinese } from '../../zh-CN/acts/reviewing'

/** Reviews and re-reviews. */
export const reviewing: typeof chinese = {
  'request-review': {
    verb: 'Ask for a review for the citizen',
    done: 'Review asked for',
    hint: 'Write why the citizen does not accept the answer.',
    fields: { reason: { label: 'Why', empty: 'Please write why.' } },
  },
  'decide-review': {
    verb: 'Give the opinion of the review',
    done: 'Opinion of the review',
    hint: 'The citizen reads it as it is. To be handled again, the office owes another answer from now on.',
    fields: {
      opinion: {
        label: 'Opinion',
        choice: { upheld: 'the answer stands', 'handle-again': 'handle it again' },
      },
      text: {
        label: 'Opinion in words',
        hint: 'What was looked at, on what it rests, and why.',
        empty: 'Please write the opinion.',
      },
    },
  },
  'request-re-review': {
    verb: 'Ask for a re-review for the citizen',
    done: 'Re-review asked for',
    hint: 'Write why the citizen does not accept the opinion of the review.',
    fields: { reason: { label: 'Why', empty: 'Please write why.' } },
  },
  'decide-re-review': {
    verb: 'Give the opinion of the re-review',
    done: 'Opinion of the re-review',
    hint: 'The citizen reads it as it is. If the answer stands, the same facts are not taken up again.',
    fields: {
      opinion: {
        label: 'Opinion',
        choice: { upheld: 'the answer stands', 'handle-again': 'handle it again' },
      },
      text: {
        label: 'Opinion in words',
        hint: 'What was looked at, on what it rests, and why.',
        empty: 'Please write the opinion.',
      },
    },
  },
}
