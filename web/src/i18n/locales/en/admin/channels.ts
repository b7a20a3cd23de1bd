import type { channels as chinese } from '../../zh-CN/admin/channels'

/** Channels of notifications. */
export const channels: typeof chinese = {
  channel: { 'in-app': 'Messages in the pages', email: 'E-mail' },
  breaker: { contacts: 'address look-up', 'mail-server': 'mail server' },
  breakerState: { closed: 'well', open: 'cut off', 'half-open': 'being tried' },
  channels: {
    lead: 'The last seven days, in numbers alone: no content, no recipients. A circuit breaker is that of the replica that answers.',
    on: 'On',
    off: 'Not set up',
    pending: 'Waiting: {count}',
    lastSuccess: 'Last arrived: {at}',
    noSuccess: 'Nothing arrived in seven days',
    givenUp: 'Given up',
    again: 'Will be tried again',
    failure: '{count}, reason {reason}',
    lastFailure: ', the last one {at}',
  },
}
