import type { Guides } from './guide'

/** The handbook in English: shorter than the Chinese one, for who trains or supports. */
export const guides: Guides = {
  citizen: {
    title: 'Citizen: file a complaint and get an answer',
    lead: 'No account is needed.',
    steps: [
      {
        heading: '1. What, where, how to reach you',
        text: [
          'One question per screen. Photos are welcome, the category is only proposed, and you may stay anonymous.',
          'What is happening right now is for 110.',
        ],
        picture: ['file-what-phone', 'The page on which somebody says what happened'],
      },
      {
        heading: '2. Keep the receipt',
        text: ['Its number and query code are the only way to follow an anonymous complaint.'],
        picture: ['receipt-phone', 'A receipt with number, query code and the ring of four deadlines'],
      },
      {
        heading: '3. Follow and judge',
        text: [
          'Add to it, ask when it will be done, withdraw it; then say whether it is solved and whether you are satisfied.',
        ],
        picture: ['tracking-answered-phone', 'The page that says whose turn it is'],
      },
    ],
  },
  operator: {
    title: 'Hotline operator: one call, one complaint',
    lead: 'One screen, by keyboard alone; 90 seconds for an ordinary complaint.',
    steps: [
      {
        heading: '1. The number first',
        text: ["Earlier complaints of the caller's number appear; looking at them is recorded."],
      },
      {
        heading: '2. Write what is said',
        text: ['Category, office, near cases and the 110 warning appear beside the text.'],
      },
      {
        heading: '3. Read it back and hand it in',
        text: ['Tell the caller number, code and the promised times; one key leads to the next call.'],
      },
      {
        heading: '4. Import files',
        text: ['A file is shown first as it would be read; each row is then reported.'],
      },
    ],
  },
  triage: {
    title: 'Triage desk: what the engine would not decide alone',
    lead: 'Unclear places, two likely categories, cases that an office handed back.',
    steps: [
      {
        heading: '1. Candidates and reasons',
        text: ['A number key assigns to a candidate and the next case appears; S skips.'],
        picture: ['triage-desk', 'The triage desk with map and candidates'],
      },
      {
        heading: '2. Handed back or not ours',
        text: ['Assign elsewhere, or reject with a reason that the citizen reads.'],
      },
    ],
  },
  officer: {
    title: 'Street officer: from accepting to answering',
    lead: 'The deadline that ends first is on top; the primary button is the next act.',
    steps: [
      {
        heading: '1. The list',
        text: ['Arrows move, Enter opens, A accepts. Colleagues’ acts appear by themselves.'],
        picture: ['queue-desk', 'The list of cases'],
      },
      {
        heading: '2. Contact, inspect, answer',
        text: ['Say what you need the contact for; every look is recorded. Drafts are kept.'],
        picture: ['answer-form-desk', 'The form of an answer'],
      },
      {
        heading: '3. Afterwards',
        text: ['A dissatisfied citizen opens the case again. Sheet and letter can be printed.'],
      },
    ],
  },
  'office-head': {
    title: 'Office head: the cases and numbers of one office',
    lead: 'All that an officer can do, closing cases, and the numbers of the office.',
    steps: [
      {
        heading: '1. Due soon and late first',
        text: ['Open a case to see where it is stuck.'],
        picture: ['case-in-progress-desk', 'A case in progress'],
      },
      {
        heading: '2. The numbers',
        text: ['Every figure opens the cases that it counts.'],
        picture: ['overview-desk', 'The overview'],
      },
    ],
  },
  supervisor: {
    title: "Supervisor: three numbers and today's decisions",
    lead: 'Read in ninety seconds.',
    steps: [
      {
        heading: '1. Three numbers',
        text: ['Each with target and n; what is still running counts on neither side.'],
        picture: ['overview-desk', 'The overview'],
      },
      {
        heading: '2. Today and the wall screen',
        text: ['Urge from the list of the day; the wall screen refreshes itself.'],
        picture: ['wall-desk', 'The wall screen'],
      },
      {
        heading: '3. Who looked at contact details',
        text: ['The eye in the bar: by day and by person.'],
      },
    ],
  },
  admin: {
    title: 'Administrator: accounts, calendar, data, health',
    lead: 'You keep the platform and read no complaint. Every change is in the admin log.',
    steps: [
      {
        heading: '1. Accounts',
        text: [
          'Make, change, disable, reset a password by e-mail or by a temporary one that is shown once.',
          'Changes end the sessions of the account; a token holds for 15 minutes at most. Your own roles are changed by another administrator.',
        ],
        picture: ['admin-accounts-desk', 'The accounts of staff'],
      },
      {
        heading: '2. The calendar, once a year',
        text: [
          'Upload next year’s days, read the preview, take it. Deadlines that run keep their due times.',
          'To let them follow, see below on the same page what would happen, then recompute with a reason. Nothing becomes late by it.',
        ],
        picture: ['admin-calendar-desk', 'The preview of an upload'],
      },
      {
        heading: '3. Channels, messages set aside, district data',
        text: [
          'The history check finds what was changed past the system. Keep a copy before anything else.',
          'Mend the cause before messages are sent back. Tables change with the files of the pack and a restart.',
        ],
      },
    ],
  },
}
