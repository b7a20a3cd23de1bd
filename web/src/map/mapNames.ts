/** Where the names on a map stand. All lengths are in pixels. */
export interface Spot {
  x: number
  y: number
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** The name of an area; where nothing is in the way it stands across the middle. */
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

export interface PlacedName<A> {
  name: A
  /** Middle of the name. */
  at: Spot
  /** So far from the area's middle that a line must lead there. */
  away: boolean
}

/** Of one line of text. */
const HEIGHT = 16
const CHINESE = 13
const LATIN = 7.5
/** From one ring of places that are tried to the next. */
const STEP = 9
const RINGS = 24
const DIRECTIONS = 16
const AWAY = 14

export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? CHINESE : LATIN), 0)
}

/** The room that a text takes with its middle here. @param spread of its letters, 1 where they stand as usual */
export function boxAround(text: string, { x, y }: Spot, spread = 1): Box {
  const half = (widthOf(text) * spread) / 2
  return { left: x - half, right: x + half, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 }
}

function boxBeside({ text, at }: DotName): Box {
  return {
    left: at.x - HEIGHT / 2,
    right: at.x + HEIGHT / 2 + widthOf(text),
    top: at.y - HEIGHT / 2,
    bottom: at.y + HEIGHT / 2,
  }
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  )
}

/** The middle, then places around it, farther and farther. */
function* placesAround({ x, y }: Spot): Generator<Spot> {
  yield { x, y }
  for (let ring = 1; ring <= RINGS; ring++) {
    for (let direction = 0; direction < DIRECTIONS; direction++) {
      const angle = (direction / DIRECTIONS) * 2 * Math.PI
      yield { x: x + ring * STEP * Math.cos(angle), y: y + ring * STEP * Math.sin(angle) }
    }
  }
}

function freePlace(name: AreaName, taken: readonly Box[], view: Box): Spot {
  for (const at of placesAround(name.middle)) {
    const box = boxAround(name.text, at)
    if (within(box, view) && !taken.some((other) => meet(box, other))) return at
  }
  return name.middle
}

/** Every name of an area whose middle is in view, each beside all others; the widest areas choose first. */
export function placeNames<A extends AreaName>(
  areas: readonly A[],
  obstacles: readonly Box[],
  view: Box,
): PlacedName<A>[] {
  const taken = [...obstacles]
  const seen = areas.filter(({ middle }) => meet({ ...boxAround('', middle), right: middle.x + 1 }, view))
  return [...seen]
    .sort((one, other) => other.across - one.across)
    .map((name) => {
      const at = freePlace(name, taken, view)
      taken.push(boxAround(name.text, at))
      return { name, at, away: Math.hypot(at.x - name.middle.x, at.y - name.middle.y) > AWAY }
    })
}

/** Of names written across a spot, in their order, those that are wholly in view and not over an earlier one. */
export function namesThatFit<N extends { text: string; at: Spot }>(
  names: readonly N[],
  view: Box,
  spread: number,
): N[] {
  const taken: Box[] = []
  return names.filter(({ text, at }) => {
    const box = boxAround(text, at, spread)
    if (!within(box, view) || taken.some((other) => meet(box, other))) return false
    taken.push(box)
    return true
  })
}

/** The room that dots take together with their names. */
export function boxesOf(dots: readonly DotName[]): Box[] {
  return dots.map(boxBeside)
}

/** Of dots in their order of weight those in view that have room for their name. */
export function dotsThatFit<D extends DotName>(
  dots: readonly D[],
  obstacles: readonly Box[],
  view: Box,
): D[] {
  const taken = [...obstacles]
  return dots.filter((dot) => {
    const box = boxBeside(dot)
    if (!meet(box, view) || taken.some((other) => meet(box, other))) return false
    taken.push(box)
    return true
  })
}
