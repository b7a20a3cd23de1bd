import type { Role } from '@/session/roles'

/** What contact details may be looked at for: the codes of the service. */
export const LOOK_PURPOSES = [
  'verify',
  'inform',
  'appoint',
  'call-back',
  'duplicate',
  'danger',
  'correction',
] as const

export type LookPurpose = (typeof LOOK_PURPOSES)[number]

/** Who works for the whole district says exactly what a look is for, and has few a day. */
export const LOOKING_FROM_OUTSIDE: readonly Role[] = ['operator', 'triage', 'supervisor']
