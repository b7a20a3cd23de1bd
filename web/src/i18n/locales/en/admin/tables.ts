import type { tables as chinese } from '../../zh-CN/admin/tables'
import { partFaults } from './partFaults'
import { tableEditor } from './tableEditor'

/** Decision tables: tried, published, kept. */
export const tables: typeof chinese = {
  tables: {
    lead: 'These four tables decide who handles a case, how urgent it is, on which law an answer rests, and which days are strict. A changed table is tried on the cases of the last 30 days, then published; every version is kept and can be brought back.',
    which: 'Choose a table',
    table: {
      periods: 'Periods',
      'deadline-class': 'Deadline class',
      responsibility: 'Responsibility',
      'legal-bases': 'Legal bases',
    },
    about: {
      periods:
        'Which days belong to the school exams (exam-season) or to quiet periods (quiet). A date is written "2026-06-07", or "06-07" for every year; a range ["06-07".."06-10"].',
      'deadline-class': 'What makes a case urgent. Each rule that holds gives a reason.',
      responsibility:
        'Which department leads for each category, who supports, what is done first and what is secured. TOWN is the office of the place.',
      'legal-bases':
        'On which law an answer rests: by category, subgroup or group, and by the day of the act. All rules that hold are proposed to the officer; what is closest to the category stands first. Days are written >= "2026-08-15" or ["2022-06-05".."2026-08-14"].',
    },
    packInForce: 'In force: the version of the district pack.',
    inForce: 'In force: version {number}.',
    draft: 'not published',
    draftOfPack: 'Being changed (from the version of the pack, not published)',
    draftOf: 'Being changed (from version {number}, not published)',
    wide: 'On a phone tables can only be read; change them on a wide screen.',
    keys: 'Click a cell to change it. Tab moves to the next, Alt with an arrow from cell to cell, Enter to the next row, Escape out of the table; the context menu (Shift+F10) adds and removes rows and columns. Names stand beneath the codes; below the table codes are chosen from a list. Conditions for further columns: category, subgroup, group, nightSensitive, office, night, hour, day, monthDay, actDay, period, and list contains(signs, "…").',
    cell: 'Cell: column {column}, rule {rule}',
    term: 'Choose a code from the list',
    noTerm: 'Choose',
    setTerm: 'Put into the cell',
    addTerm: 'Add to the cell',
    period: { 'exam-season': 'exam season', quiet: 'quiet period' },
    try: 'Try on the cases of the last 30 days',
    trying: 'Trying…',
    discard: 'Discard changes',
    discarded: 'The changes are discarded',
    refused: 'This table cannot be used; nothing has changed',
    wouldChange: '{changed} of {cases} would change',
    looked:
      'Tried on cases registered since {day}, by their category and office as of now; restricted cases are left out.',
    cases: 'Cases that would change',
    case: 'Number',
    before: 'Now',
    after: 'Then',
    more: '{count} more is not listed. | {count} more are not listed.',
    moreErrors: '{count} more is not listed. | {count} more are not listed.',
    office: 'Office of the place',
    class: { standard: 'Standard', urgent: 'Urgent' },
    note: 'What was changed, and why',
    from: 'In effect from (today: at once)',
    publish: 'Publish',
    done: 'Version {number} is published: it holds for cases registered from {moment} on',
    versions: 'Versions',
    version: 'Version {number}',
    now: 'in force',
    ofPack: 'District pack',
    published:
      'Published by {name}, {moment}; in effect from {from}; {changed} of {cases} would have changed',
    show: 'Show',
    bringBack: 'Bring back',
    editor: tableEditor,
    error: partFaults,
  },
}
