import type { SurveyResult } from '@/api/types'

export const OPINIONS = ['satisfied', 'basically-satisfied', 'dissatisfied'] as const

/** What a citizen says in a survey, as it is typed. */
export interface Said {
  solved: 'yes' | 'no' | ''
  opinion: (typeof OPINIONS)[number] | ''
  shortcomings: string[]
  remark: string
}

export type SaidMissing = 'solved' | 'opinion' | 'remark'

export function nothingSaid(): Said {
  return { solved: '', opinion: '', shortcomings: [], remark: '' }
}

/** What must still be said. Who is dissatisfied says why, since the case is handled again for it. */
export function missingInSaid(said: Said): SaidMissing[] {
  const missing: SaidMissing[] = []
  if (said.solved === '') missing.push('solved')
  if (said.opinion === '') missing.push('opinion')
  if (said.opinion === 'dissatisfied' && said.remark.trim() === '') missing.push('remark')
  return missing
}

/** As it is sent; undefined while something is missing. */
export function resultOf(said: Said): SurveyResult | undefined {
  const { solved, opinion, shortcomings, remark } = said
  if (missingInSaid(said).length > 0 || opinion === '') return undefined
  return { solved: solved === 'yes', opinion, shortcomings, remark: remark.trim() || undefined }
}
