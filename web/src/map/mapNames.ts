/** Which names on a map are shown. All lengths are in pixels. */
interface Spot {
  x: number
  y: number
}

/** The name of an area, written across its middle. */
export interface AreaName {
  text: string
  middle: Spot
  /** How wide the area is. */
  across: number
}

/** A dot with its name to the right of it. */
export interface DotName {
  text: string
  at: Spot
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Of one line, and of one character in it. */
const HEIGHT = 16
const CHARACTER = 13
/** An area is wider than its name by so much, or the name would touch the outline. */
const MARGIN = 1.15

function box(left: number, right: number, y: number): Box {
  return { left, right, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 }
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/** The areas whose names fit into them without standing in the way of a dot or of the name of a wider area. */
export function namesThatFit<A extends AreaName>(areas: readonly A[], dots: readonly DotName[]): Set<A> {
  const taken = dots.map(({ text, at }) =>
    box(at.x - HEIGHT / 2, at.x + HEIGHT / 2 + text.length * CHARACTER, at.y),
  )
  const shown = new Set<A>()
  for (const area of [...areas].sort((a, b) => b.across - a.across)) {
    const width = area.text.length * CHARACTER
    const own = box(area.middle.x - width / 2, area.middle.x + width / 2, area.middle.y)
    if (area.across < width * MARGIN || taken.some((other) => meet(own, other))) continue
    taken.push(own)
    shown.add(area)
  }
  return shown
}
