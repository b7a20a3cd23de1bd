import type { Deadline, DeadlineKind, DeadlineState } from '@/api/types'

/** The four arcs of the mark, clockwise from the top: 交办 签收 联系 答复. */
export const DEADLINE_ORDER: readonly DeadlineKind[] = ['assign', 'accept', 'contact', 'answer']

type ArcTone = 'empty' | 'running' | 'soon' | 'late' | 'met' | 'paused'

export interface Arc {
  kind: DeadlineKind
  tone: ArcTone
  /** Share of the arc that is drawn, 0 to 1. */
  fill: number
}

const TONES: Record<DeadlineState, ArcTone> = {
  idle: 'empty',
  'not-needed': 'empty',
  unknown: 'empty',
  running: 'running',
  soon: 'soon',
  late: 'late',
  met: 'met',
  'met-late': 'late',
  stopped: 'paused',
  paused: 'paused',
}

/** A running deadline shows at least this share, so that "started" differs from "not yet". */
const LEAST_VISIBLE = 0.06

function fillOf(deadline: Deadline): number {
  switch (deadline.state) {
    case 'idle':
    case 'not-needed':
    case 'unknown':
      return 0
    case 'running':
    case 'soon':
      return Math.min(1, Math.max(LEAST_VISIBLE, deadline.fraction ?? LEAST_VISIBLE))
    case 'stopped':
    case 'paused':
      return Math.max(LEAST_VISIBLE, Math.min(1, deadline.fraction ?? 1))
    case 'late':
    case 'met':
    case 'met-late':
      return 1
  }
}

/** One arc per deadline in the order of the mark; a deadline that is not told is empty. */
export function arcsOf(deadlines: readonly Deadline[]): Arc[] {
  return DEADLINE_ORDER.map((kind) => {
    const deadline = deadlines.find((each) => each.kind === kind)
    return deadline
      ? { kind, tone: TONES[deadline.state], fill: fillOf(deadline) }
      : { kind, tone: 'empty', fill: 0 }
  })
}

/** The logo: all four whole. */
export const WHOLE_RING: readonly Arc[] = DEADLINE_ORDER.map((kind) => ({ kind, tone: 'met', fill: 1 }))

export interface RingShape {
  radius: number
  stroke: number
  /** Degrees left free at each end of an arc. */
  gap: number
}

/** Proportions in a 100 by 100 drawing: a small ring is bolder, so that it can be read at 20 px. */
export function shapeFor(size: number): RingShape {
  if (size <= 28) return { radius: 37, stroke: 20, gap: 9 }
  if (size <= 64) return { radius: 40, stroke: 15, gap: 8 }
  return { radius: 43, stroke: 9, gap: 7 }
}

function pointAt(radius: number, degrees: number): string {
  const radians = ((degrees - 90) * Math.PI) / 180
  return `${(50 + radius * Math.cos(radians)).toFixed(2)} ${(50 + radius * Math.sin(radians)).toFixed(2)}`
}

/** The SVG path of one quarter, drawn clockwise up to its fill. */
export function arcPath(index: number, fill: number, shape: RingShape): string {
  const from = index * 90 + shape.gap
  const to = from + (90 - 2 * shape.gap) * fill
  return `M${pointAt(shape.radius, from)}A${shape.radius} ${shape.radius} 0 0 1 ${pointAt(shape.radius, to)}`
}
