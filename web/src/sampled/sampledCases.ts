import type { SampledShare } from '@/api/types'

/** Of which surveys: one, or the closed ones of a period. */
export type SampledOf = { survey: string } | { from: string; to: string }

/** What a figure of a sample counts, by the name that it has in the figure and in an address. */
export const SAMPLED_PARTS = {
  drawn: 'drawn',
  answers: 'answers',
  satisfied: 'satisfied',
  basicallySatisfied: 'basically-satisfied',
  dissatisfied: 'dissatisfied',
  refused: 'refused',
  wrongNumber: 'wrong-number',
  notReached: 'not-reached',
  noContact: 'no-contact',
  running: 'running',
} as const satisfies Partial<Record<keyof SampledShare, string>>

export type SampledPart = keyof typeof SAMPLED_PARTS

/** The address of the list of exactly the cases that a figure counts. */
export function behindSample(
  part: SampledPart,
  of: SampledOf,
  office?: string,
): { path: string; query: Record<string, string> } {
  const query = { ...of, part: SAMPLED_PARTS[part], ...(office ? { office } : {}) }
  return { path: '/desk/surveys/cases', query }
}
