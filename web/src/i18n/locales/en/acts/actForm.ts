import type { actForm as chinese } from '../../zh-CN/acts/actForm'

/** The forms. */
export const actForm: typeof chinese = {
  empty: 'Please fill in: {label}.',
  chooseEmpty: 'Please choose: {label}.',
  tooLong: 'At most {max} characters; there are {count}.',
  noNumber: 'Please write a number.',
  outside: 'It lies between {min} and {max}.',
  below: 'It cannot be less than {min}.',
  above: 'It cannot be more than {max}.',
  notAnOption: 'Please choose again.',
  wrong: 'This is not right; please correct it.',
  counter: '{count} / {max} characters',
  unit: { decibel: 'dB(A)' },
  notMeasured: 'Not measured or not applicable',
  yes: 'Yes',
  no: 'No',
  draftSaved: 'Draft saved {when}',
  refused: 'This was not done',
  gone: 'This can no longer be done',
  goneText: 'Reason: {why}. What you wrote is still here and can be copied.',
  working: 'Submitting…',
  waitingTitle: 'No network',
  waiting:
    'What you wrote and your photos stay on this device and are submitted by themselves once there is a network. Please leave this page open.',
}
