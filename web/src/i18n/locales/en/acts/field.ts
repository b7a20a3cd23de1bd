import type { field as chinese } from '../../zh-CN/acts/field'

/** Fields that are the same whatever the act. */
export const field: typeof chinese = {
  deadline: {
    label: 'Deadline',
    choice: {
      assign: '@:deadline.assign',
      accept: '@:deadline.accept',
      contact: '@:deadline.contact',
      answer: '@:deadline.answer',
      review: 'opinion of the review',
      're-review': 'opinion of the re-review',
      lead: 'plan of the lead',
      supervision: 'reply to the order',
    },
  },
  to: {
    label: 'Told',
    choice: {
      office: 'the office',
      triage: 'the triage desk',
      'office-head': 'the head of the office',
      supervisor: 'the supervisors',
      leader: 'a leader, to be named by the supervisors',
    },
  },
  reason: { label: 'Reason' },
  note: { label: 'Note' },
  office: { label: 'Office' },
  category: { label: 'Category' },
  deadlineClass: {
    label: 'Deadline class',
    choice: { urgent: '@:deadlineClass.urgent', standard: '@:deadlineClass.standard' },
  },
  decibel: { label: 'Noise reading', value: '{value} dB(A)' },
  zoneClass: {
    label: 'Acoustic zone class',
    choice: {
      '0': 'Class 0 (day 50, night 40 dB(A))',
      '1': 'Class 1 (day 55, night 45 dB(A))',
      '2': 'Class 2 (day 60, night 50 dB(A))',
      '3': 'Class 3 (day 65, night 55 dB(A))',
      '4': 'Class 4 (day 70, night 55 dB(A))',
    },
  },
}
