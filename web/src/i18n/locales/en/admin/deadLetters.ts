import type { deadLetters as chinese } from '../../zh-CN/admin/deadLetters'

/** Messages set aside. */
export const deadLetters: typeof chinese = {
  letters: {
    lead: 'Messages that could not be handled. Mend the cause first (see the log), then send them back; one that has had its effect changes nothing when it comes again.',
    count: 'Set aside: {count}',
    all: 'Send all back',
    one: 'Send this one back',
    noType: 'A message without a type',
    sure: 'They return to their queue and are handled again at once.',
    send: 'Send back',
    sent: 'Sent back: {count}',
  },
}
