import type { AttemptBody } from '@/api/types'
import { missingInSaid, nothingSaid, resultOf, type Said, type SaidMissing } from './said'

export const OUTCOMES = ['reached', 'nobody-answered', 'wrong-number', 'refused'] as const
export const CHANNELS = ['phone', 'email', 'visit'] as const

export interface CallForm extends Said {
  channel: (typeof CHANNELS)[number] | ''
  outcome: (typeof OUTCOMES)[number] | ''
}

export type Missing = 'outcome' | SaidMissing

export function emptyForm(): CallForm {
  return { channel: 'phone', outcome: '', ...nothingSaid() }
}

/** What must still be said. Of who was not reached nothing is. */
export function missingIn(form: CallForm): Missing[] {
  if (form.outcome === '') return ['outcome']
  return form.outcome === 'reached' ? missingInSaid(form) : []
}

/** As it is sent; undefined while something is missing. Of who was not reached nothing is said. */
export function bodyOf(form: CallForm): AttemptBody | undefined {
  const { channel, outcome } = form
  if (missingIn(form).length > 0 || outcome === '' || channel === '') return undefined
  return outcome === 'reached' ? { channel, outcome, result: resultOf(form) } : { channel, outcome }
}
