import type { AttemptBody } from '@/api/types'

export const OUTCOMES = ['reached', 'nobody-answered', 'wrong-number', 'refused'] as const
export const CHANNELS = ['phone', 'email', 'visit'] as const
export const OPINIONS = ['satisfied', 'basically-satisfied', 'dissatisfied'] as const
export const SHORTCOMINGS = [
  'not-solved',
  'came-back',
  'too-slow',
  'not-contacted',
  'unclear-answer',
  'manner',
  'other',
] as const

export interface CallForm {
  channel: (typeof CHANNELS)[number] | ''
  outcome: (typeof OUTCOMES)[number] | ''
  solved: 'yes' | 'no' | ''
  opinion: (typeof OPINIONS)[number] | ''
  shortcomings: (typeof SHORTCOMINGS)[number][]
  remark: string
}

export type Missing = 'outcome' | 'solved' | 'opinion' | 'remark'

export function emptyForm(): CallForm {
  return { channel: 'phone', outcome: '', solved: '', opinion: '', shortcomings: [], remark: '' }
}

/** What must still be said. Who is dissatisfied says why, since the case is handled again for it. */
export function missingIn(form: CallForm): Missing[] {
  if (form.outcome === '') return ['outcome']
  if (form.outcome !== 'reached') return []
  const missing: Missing[] = []
  if (form.solved === '') missing.push('solved')
  if (form.opinion === '') missing.push('opinion')
  if (form.opinion === 'dissatisfied' && form.remark.trim() === '') missing.push('remark')
  return missing
}

/** As it is sent; undefined while something is missing. Of who was not reached nothing is said. */
export function bodyOf(form: CallForm): AttemptBody | undefined {
  const { channel, outcome, solved, opinion, shortcomings } = form
  if (missingIn(form).length > 0 || outcome === '' || channel === '') return undefined
  if (outcome !== 'reached' || opinion === '') return { channel, outcome }
  const remark = form.remark.trim() || undefined
  return { channel, outcome, result: { solved: solved === 'yes', opinion, shortcomings, remark } }
}
