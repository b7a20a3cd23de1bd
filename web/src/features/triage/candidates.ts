import type { Candidate } from '@/api/types'

/** The digits of the keyboard; who ranks lower is chosen by hand. */
const KEYS = 9

export interface RankedCandidate {
  candidate: Candidate
  /** 1 is the likeliest. */
  rank: number
  /** The key that chooses it. */
  key?: string
}

/** The likeliest first; equals stay as the engine gave them. */
export function ranked(candidates: readonly Candidate[]): RankedCandidate[] {
  return [...candidates]
    .sort((left, right) => right.score - left.score)
    .map((candidate, index) => ({
      candidate,
      rank: index + 1,
      key: index < KEYS ? String(index + 1) : undefined,
    }))
}

/** Two decimals, cut rather than rounded up: only certainty is shown as 1.00. */
export function scoreText(score: number): string {
  return (Math.floor(Math.round(score * 1000) / 10) / 100).toFixed(2)
}

/** What speaks for a candidate, in one sentence without its full stop. */
export function reasonsOf(candidate: Candidate, between: string): string {
  const texts = candidate.reasons.map((reason) => reason.text.trim().replace(/[。.；;]+$/u, ''))
  return [...new Set(texts)].filter((text) => text !== '').join(between)
}

/** The places that the engine read in address and words. */
export function placesNamedIn(candidates: readonly Candidate[]): string[] {
  const said = candidates.flatMap((candidate) => candidate.reasons.map((reason) => reason.args))
  return [...new Set(said.flatMap(({ place = [], settledBy = [] }) => [...place, ...settledBy]))]
}
