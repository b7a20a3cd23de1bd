/** Acts arrive in the words of the service (accept, accepted, ACCEPTED …); this is the key of what the page says. */
const KEYS: Record<string, string> = {
  register: 'registered',
  assign: 'assigned',
  'assign-by-hand': 'assigned',
  'assigned-by-hand': 'assigned',
  'send-to-triage': 'triage',
  'sent-to-triage': 'triage',
  accept: 'accepted',
  contact: 'contacted',
  'log-contact': 'contacted',
  'contact-logged': 'contacted',
  inspection: 'inspected',
  'log-inspection': 'inspected',
  'inspection-logged': 'inspected',
  answer: 'answered',
  rate: 'rated',
  reopen: 'reopened',
  close: 'closed',
  reject: 'rejected',
  withdraw: 'withdrawn',
  'view-contact': 'contactViewed',
  'contact-viewed': 'contactViewed',
}

const KNOWN = new Set([...Object.values(KEYS), 'registered', 'triage'])

export function timelineKey(act: string): string {
  const plain = act.toLowerCase().replaceAll('_', '-')
  const key = KEYS[plain] ?? plain
  return KNOWN.has(key) ? key : 'other'
}
