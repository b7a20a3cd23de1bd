import type { textHead as chinese } from '../../zh-CN/admin/textHead'

/** Head of the text model. */
export const textHead: typeof chinese = {
  head: {
    lead: 'The text model reads from the whole text which category it is about; these weights are what it has learned. Hand in the file that a training wrote (text-head.json), see what it reaches, try it on the cases of the last 30 days, then publish it. Nothing changes by itself; what was published is kept and can be brought back.',
    learning: 'How the first guesses fare, and examples to train with',
    save: 'Download these weights ({version})',
    file: 'New file of weights',
    format: 'text-head.json as ./run train writes it; at most 500,000 characters.',
    ofFile: 'What the file says of its training',
    noFacts: 'The file says nothing of a training: probably it is no text-head.json.',
    ofVersion: '{version}: its training',
    trained: 'trained on {day}',
    texts: 'Learned from texts:',
    source: {
      OWN: 'invented, of the district data',
      LABELLED: 'messages with a known category',
      FRESH: 'messages nobody tuned words to',
      OTHER_TOPICS: 'messages on other topics',
      DESKS: 'cases as the desks settled them',
    },
    reached: 'What it reaches',
    reachedNote:
      'How often the right category came first, or among the first three, on texts that it had not learned from; “before” as the file says it.',
    form: 'Texts',
    count: 'Number',
    first: 'First',
    firstBefore: 'First, before',
    three: 'First three',
    threeBefore: 'First three, before',
    forms: {
      text: 'Text alone',
      'title-and-text': 'Title and text',
      'first-sentence': 'First sentence',
      'typing-errors': 'With typing errors',
      spoken: 'Short and spoken',
      petition: 'Long letters',
      desk: 'Decided at the desks',
      'desk-confirmed': 'Confirmed by closing',
    },
    wouldCall: '{changed} of {cases} cases would be called otherwise',
    looked:
      'Tried on the texts of the cases registered since {day}, without what the citizen chose; restricted cases are left out.',
    none: 'No category',
    shifts: 'Categories before and after',
    shiftsNote:
      'The last two columns say what these cases are by now. Where nobody has corrected a case, that is what was called first.',
    cases: 'Cases',
    asBefore: 'By now as before',
    asAfter: 'By now as after',
  },
}
