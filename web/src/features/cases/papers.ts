import type { DeskTimelineEntry } from '@/api/types'

/** Who signs a paper, and the date. */
export type Signature = 'supervisor' | 'handler' | 'head' | 'date'

/** Papers that hold one matter of a case: with what act it begins, what belongs to it, and who signs. */
export const PAPERS = {
  order: {
    begins: 'supervise',
    acts: ['supervise', 'reply-to-supervision'],
    signed: ['supervisor', 'handler', 'date'],
  },
  extension: {
    begins: 'request-extension',
    acts: ['request-extension', 'decide-extension'],
    signed: ['handler', 'head', 'date'],
  },
} as const satisfies Record<string, { begins: string; acts: readonly string[]; signed: readonly Signature[] }>

export type PaperName = keyof typeof PAPERS
export const PAPER_NAMES = Object.keys(PAPERS) as PaperName[]

/** The latest matter of its kind, from its beginning on; nothing where there was none. */
export function linesOf(paper: PaperName, timeline: readonly DeskTimelineEntry[]): DeskTimelineEntry[] {
  const { begins, acts } = PAPERS[paper]
  const first = timeline.map(({ act }) => act).lastIndexOf(begins)
  return first < 0 ? [] : timeline.slice(first).filter(({ act }) => (acts as readonly string[]).includes(act))
}
