import type { handling as chinese } from '../../zh-CN/acts/handling'

/** The office works on it: accepts, contacts, inspects, asks, extends. */
export const handling: typeof chinese = {
  accept: { verb: 'Accept', done: 'Taken up by the office' },
  'assign-officer': {
    verb: 'Assign an officer',
    done: 'Officer assigned',
    hint: 'The head gives the case to an officer of the office; an officer may take it. No deadline moves.',
    fields: {
      officer: { label: 'Officer', placeholder: 'Choose an officer', empty: 'Please choose an officer.' },
      officerName: { label: 'Officer' },
    },
  },
  contact: {
    verb: 'Log contact',
    done: 'Complainant contacted',
    fields: {
      outcome: { label: 'Result', choice: { reached: 'Reached', 'not-reached': 'Not reached' } },
      note: {
        label: 'What was said',
        hint: 'What they added, what was agreed.',
        empty: 'Please write what was said.',
      },
    },
  },
  inspection: {
    verb: 'Log inspection',
    done: 'Site inspected',
    fields: {
      findings: {
        label: 'Findings',
        hint: 'Time, place, what was seen and heard, what was done on the spot.',
      },
      decibel: { label: 'Noise reading' },
      zoneClass: { label: 'Acoustic zone class' },
      odour: { label: 'Smell', choice: { yes: 'noticed', no: 'none' } },
      limit: { label: 'Limit then', value: '{value} dB(A)' },
      night: { label: 'Time of day', choice: { yes: 'night', no: 'day' } },
      standard: { label: 'Standard' },
      lon: { label: 'Where you stood', hint: 'Optional. Where it was looked at and measured.' },
      lat: { label: 'Latitude' },
      photos: {
        label: 'Photos taken there',
        value: '{value}',
        hint: 'At most 9 at a time. The complainant sees them only if the answer says so.',
      },
      statedAt: {
        label: 'Time of the inspection (as stated)',
        hint: 'Leave it empty when you record on the spot. Without a network the phone fills it in; correct it where it is wrong. The system records its own time beside it: deadlines go by that, limits by this.',
      },
    },
  },
  amend: {
    verb: 'Amend',
    done: 'Amended',
    hint: 'Adds or corrects contact data, place and what happened; what was said first stays. Fill in only what changes.',
    fields: {
      text: { label: 'What else happened', empty: 'Please fill in at least one field.' },
      address: { label: 'Place', hint: 'With a new place the old point is no longer used.' },
      lon: { label: 'Place on the map' },
      lat: { label: 'Latitude' },
      name: { label: 'Name' },
      phone: { label: 'Telephone' },
      email: { label: 'E-mail' },
      photos: { label: 'Photos', value: '{value}', hint: 'At most 9 at a time.' },
      newContact: { label: 'Contact data', choice: { yes: 'updated', no: 'not updated' } },
    },
  },
  urge: {
    verb: 'Urge',
    done: 'Urged',
    hint: 'The office is told; no deadline moves.',
    fields: {
      note: {
        label: 'What is asked for',
        hint: 'What the office should do.',
        empty: 'Please write what is asked for.',
      },
    },
  },
  'request-extension': {
    verb: 'Ask for an extension',
    done: 'Extension asked for',
    hint: 'Before the answer is due, once only; the head or a supervisor decides.',
    fields: {
      workingDays: {
        label: 'How many more working days',
        told: 'Longer by',
        value: '{value} working day | {value} working days',
      },
      reason: {
        label: 'Why',
        hint: 'What is still to be done and why it cannot be done in time.',
        empty: 'Please write why.',
      },
    },
  },
  'decide-extension': {
    verb: 'Decide the extension',
    done: 'Extension decided',
    hint: 'Once granted, the complainant is told the new day and the reason.',
    fields: {
      granted: { label: 'Grant it?', told: 'Decision', choice: { yes: 'Granted', no: 'Refused' } },
      workingDays: { label: 'Longer by', value: '{value} working day | {value} working days' },
      reason: {
        label: 'Reason',
        hint: 'Where it is granted, the complainant reads it word for word.',
        empty: 'Please write the reason.',
      },
    },
  },
  ask: {
    verb: 'Ask the citizen',
    done: 'The complainant was asked',
    hint: "The answer's time waits for the reply, at most twice; what is overdue does not wait.",
    fields: {
      question: {
        told: 'Question',
        label: 'What do you want to know?',
        hint: 'The complainant reads it word for word.',
        empty: 'Please write the question.',
      },
      until: { label: 'Reply by' },
    },
  },
  reply: {
    verb: 'Enter the reply',
    done: 'The complainant replied',
    hint: "For a reply by telephone; the answer's time runs again.",
    fields: { text: { label: 'Reply', empty: 'Please write the reply.' } },
  },
  'withdraw-question': {
    verb: 'Withdraw the question',
    done: 'Question withdrawn',
    hint: "No reply is needed any more; the answer's time runs again.",
  },
  'expire-question': { done: 'The question expired without a reply' },
  'view-contact': {
    done: 'Contact details viewed',
    fields: {
      purpose: {
        label: 'Purpose',
        choice: {
          verify: 'Check the facts',
          inform: 'Tell progress or result',
          appoint: 'Arrange a site visit',
          'call-back': 'Call back about the result',
          duplicate: 'See whether it was filed twice',
          danger: 'Danger to people or nature',
          correction: 'The complainant asks for a correction',
          'earlier-cases': 'Earlier cases of a caller',
        },
      },
      note: { label: 'What exactly for' },
    },
  },
}
