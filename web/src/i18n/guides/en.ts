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
          'If you are drawn for a survey you get an e-mail with a link to answer by, which works once.',
          'Add to it, ask when it will be done, withdraw it; then say whether it is solved and whether you are satisfied.',
        ],
        picture: ['tracking-answered-phone', 'The page that says whose turn it is'],
      },
    ],
  },
  operator: {
    title: 'Hotline operator: one call, one complaint',
    lead: 'One screen, by keyboard alone; 90 seconds for an ordinary complaint. Some 200 keys: 56 seconds at 0.28 a key, 32 for a fast typist at 0.12 a key and 2 seconds of thought a field. Computed from the keys, not measured with operators, and without what is said to the caller.',
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
        heading: 'Cases of one source',
        text: [
          'Beside a case stand others that could be about the same source: how probable, what speaks for it and what against. Join them, or say that the source is another; then they are not proposed for each other again.',
          'Where an administrator has switched it on, the platform joins what is near, named alike and probable enough, and says why. Take a wrong one out under “Other acts”; it is never joined by the platform again.',
        ],
      },
      {
        heading: '2. Handed back or not ours',
        text: [
          'Assign elsewhere, or reject with a reason that the citizen reads.',
          'A case that an office has under a wrong category, or under none, gets the right one by “Correct the category” in its menu; no deadline moves.',
        ],
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
        text: [
          'Say what you need the contact for; every look is recorded. Drafts are kept.',
          'Where it turns out to be something else, “Correct the category” puts lists, figures and what the engine learns right; no deadline moves.',
          'An inspection may have photos and a position; the limit that holds is written beside a reading. An answer can take its findings over: time, reading and limit go with them, the photos only if you say so. Without a network what you wrote and your photos stay on this device and are submitted once there is one; the phone notes the time of the inspection, which you may correct, and the system records its own beside it.',
          'A text for the public is optional; anybody who has the number can read it.',
        ],
        picture: ['answer-form-desk', 'The form of an answer'],
      },
      {
        heading: 'Departments',
        text: [
          'Call departments in by the menu of the case; the table fills in who leads and supports. The answer stays yours.',
        ],
      },
      {
        heading: '3. Afterwards',
        text: [
          'A dissatisfied citizen opens the case again.',
          'Sheet and letter can be printed; what is longer than one sheet goes on to numbered ones.',
        ],
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
        heading: 'Officers',
        text: [
          'Give one case by its menu, several by “Select several”. For one case officers are proposed, the best first, with the reasons beneath: who is there, who has cases of the same incident, who knows such cases and has little to do. You decide.',
          '“Workload” shows what each has; “Hand over” gives all that somebody has to another. Whoever handed over is proposed last until doing something again.',
        ],
      },
      {
        heading: '2. The numbers',
        text: ['Every figure opens the cases that it counts.'],
        picture: ['overview-desk', 'The overview'],
      },
    ],
  },
  department: {
    title: 'Department: called in by a street office',
    lead: 'You see the cases that your department is called in to, without contact details, and no others.',
    steps: [
      {
        heading: '1. Report in',
        text: [
          'Each case says what the office asks and by when you report in. A reports in; say who comes, and when.',
          'Late counts as late, also where you come after all.',
        ],
      },
      {
        heading: '2. Not your matter',
        text: ['Decline before you report in, on what basis, and say whose it is.'],
      },
      {
        heading: '3. The result',
        text: [
          'Say what was found, what was done, with what result. The office answers the complainant; there is one answer.',
          'A call ends by itself when the office answers, withdraws it, or loses the case.',
        ],
      },
      {
        heading: '4. Contact details',
        text: ['Say what for; it is recorded, and you have few a day. Let the office call where it can.'],
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
        heading: 'Sites where complaints rise',
        text: [
          'The overview lists sites with more complaints than their own past explains; each figure opens its cases. Where night work is complained of, there is advice on permits, with reasons; the department that grants them sees it too.',
        ],
      },
      {
        heading: '3. Reviews and leads',
        text: [
          'A citizen who does not accept an answer asks for a review; it waits in the list “Reviews”. Within thirty days let the answer stand, or have the office handle the case again. The citizen reads your words as they are.',
          'Give a case that is open for long or comes again and again to a leader, and say why. The lists “With a leader” and “Leads ended” show plan, progress and result.',
        ],
      },
      {
        heading: 'Orders',
        text: [
          'An order says what is to be done and in how many working days a reply is owed. The office is warned before that; where no reply came, its head hears of it, then the supervisors. A reply is owed also once the case is closed.',
        ],
      },
      {
        heading: '4. Who looked at contact details',
        text: ['The eye in the bar: by day and by person.'],
      },
      {
        heading: '5. How often the engine is right',
        text: [
          '“Learning” shows what the engine said first beside what was made of it: how much was kept, what it became, how much was left to the desk. A number opens its cases.',
          'Only what chance does not explain is called up or down. Of few cases look at the width of the interval first.',
        ],
      },
    ],
  },
  leader: {
    title: 'Leader: the cases that you took on, and the last review',
    lead: 'The page “Leads” holds what was given to you and what waits for a re-review. You see no other complaint.',
    steps: [
      {
        heading: '1. Set a plan within five working days',
        text: [
          'A supervisor gives you a case that has been open for long or comes again and again. Open it and press “Set the plan”: the steps, who does what, and within how many working days.',
          'The plan can be changed until it is due. After that you are reminded, and then the supervisors are told.',
        ],
      },
      {
        heading: '2. Report progress, end it',
        text: [
          'Press “Report progress” after each step. The supervisors and the office see it, the citizen does not.',
          'When it is done, press “End the lead” and write what came of it. The office still answers the citizen, and by when stays as it was.',
        ],
      },
      {
        heading: '3. Re-review',
        text: [
          'Within thirty days of the opinion of a review the citizen can ask for a re-review. Give your opinion within thirty days.',
          'If the answer stands, that is the last word: the same facts are not taken up again. To be handled again, the office owes another answer.',
          'Who gave the opinion of the review does not decide the re-review.',
        ],
      },
      {
        heading: '4. Contact details',
        text: [
          'To meet the people, say what for and open the contact details. Every look is recorded, and there are few a day.',
        ],
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
        heading: '3. Decision tables: who handles it, how urgent, which days are strict',
        text: [
          'There are four tables: periods, deadline class, responsibility, legal bases. Click a cell to change it, or choose a code from the list below the table, then try the table on the cases of the last 30 days: you see which cases would change, and how. A table that is wrong is refused with rule and column, and nothing changes.',
          'Say what was changed and why, choose the day, publish. Cases registered from then on follow the new table; those that were assigned stay as they are. The reasons of each assignment name the version and the rules.',
          'Every version is kept. To go back, press “Bring back” on it, try it and publish it. Write the days of the school exams and of quiet periods into “Periods” every year.',
        ],
      },
      {
        heading: '4. Office outlines: whose a point on the map is',
        text: [
          'Download the current file, change it in a GIS, hand in the whole set. Gaps, overlaps and what reaches out of the district are marked on the map with their area; mend them in the file.',
          '“Shifted as a whole” means degrees of Amap or Baidu: convert the file to WGS84 first.',
          'Then try it on the cases of the last 30 days: you see which would go to another office. Publish it with a reason and a day. Earlier cases stay as they are; every version can be brought back.',
        ],
      },
      {
        heading: '5. Place names',
        text: [
          'Stops and landmarks with their other names: change a single row on the page, or download the table, edit it and hand in the whole. What may be a slip is said: a name that stands twice, a point in another office. Try it, then publish it, as with the outlines.',
        ],
      },
      {
        heading: '6. Automatic joins',
        text: [
          'Off at first. When on, the platform joins cases of one office that are near each other, name the same source and are as probable as you say; each says why. Lower joins more, and more wrongly. What was joined stays joined when you switch it off.',
        ],
      },
      {
        heading: '7. Channels, messages set aside, district data',
        text: [
          'The history check finds what was changed past the system. Keep a copy before anything else.',
          'Mend the cause before messages are sent back. Tables change with the files of the pack and a restart.',
        ],
      },
      {
        heading: '8. Letting the engine learn',
        text: [
          '“Learning”, “Download examples”: the settled cases of a year, what was said and the category in the end, without telephones, names and numbers; of cases that are to be kept secret only the matter, without the complainant, the family, house numbers and estates; reports against officials are left out. “Download judged pairs”: pairs of cases that were joined or turned down, as numbers. Each download is recorded.',
          'Give the file to whoever operates the system. Training compares before and after; the new weights do nothing by themselves. Delete the file of examples afterwards.',
          'In “Text model” hand in the file that the training wrote: it says what it learned from and what it reaches. Try it on the cases of the last 30 days (how many would be called otherwise, by category), say why, choose the day, publish. Cases that were registered before keep their version; every version can be brought back.',
        ],
      },
    ],
  },
}
