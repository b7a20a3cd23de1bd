import type { joins as chinese } from '../../zh-CN/admin/joins'

/** Cases joined by the platform. */
export const joins: typeof chinese = {
  joins: {
    lead: 'Two cases can be joined by the platform where both have points near each other, name the same source, are handled by the same office and are probable enough. Each says how probable it was and why. The desk and the office can take it out again; what was taken out is never joined by the platform again. Restricted and answered cases have no part in it.',
    isOn: 'On, from {percent}% on',
    isOff: 'Off',
    changed: 'Changed by {name}, {moment}',
    on: 'Let the platform join cases',
    percent: 'Least probability (%)',
    percentHint:
      'The evaluation advises {percent}: from there on one of forty sources was wrong, of real complaints as if their points were near. Lower joins more, and more wrongly.',
    percentWrong: 'Please write a whole number from {least} to {most}.',
  },
}
