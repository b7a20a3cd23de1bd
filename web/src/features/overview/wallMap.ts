import type { DistrictOffice, OfficeRow, OutlineGeometry } from '@/api/types'
import { overdueShare } from './offices'

/** How much of what is open is overdue, as a step of shading. */
export const SHADES = ['idle', 'fine', 'few', 'some', 'many'] as const
export type Shade = (typeof SHADES)[number]

const FEW = 0.1
const SOME = 0.25

export function shadeOf(row: Pick<OfficeRow, 'open' | 'overdue'> | undefined): Shade {
  const share = row && overdueShare(row)
  if (share === undefined) return 'idle'
  if (share === 0) return 'fine'
  if (share < FEW) return 'few'
  return share <= SOME ? 'some' : 'many'
}

/** The sheet the district is drawn on, in units of the drawing. */
export interface Sheet {
  width: number
  height: number
  /** Left free beside the district for the names of small offices. */
  margin: { left: number; right: number; top: number; bottom: number }
}

export interface LabelSize {
  /** Of the longest name, at the edge. */
  width: number
  height: number
  /** Of one letter of a name. */
  letter: number
}

export interface DrawnOffice {
  code: string
  name: string
  /** An SVG path. */
  path: string
  /** Middle of its label. */
  label: { x: number; y: number }
  /** From the label to the outline, where the label stands outside. */
  leader?: { x1: number; y1: number; x2: number; y2: number }
}

interface Span {
  west: number
  east: number
  south: number
  north: number
}

type Project = (lon: number, lat: number) => { x: number; y: number }

function ringsOf(geometry: OutlineGeometry): number[][][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

function spanOf(rings: readonly number[][][]): Span {
  const points = rings.flat()
  const lons = points.map(([lon = 0]) => lon)
  const lats = points.map(([, lat = 0]) => lat)
  return {
    west: Math.min(...lons),
    east: Math.max(...lons),
    south: Math.min(...lats),
    north: Math.max(...lats),
  }
}

/** Equal lengths east and north around the middle latitude: true to shape over a district. */
function projection(span: Span, sheet: Sheet): Project {
  const narrowing = Math.cos(((span.south + span.north) / 2) * (Math.PI / 180))
  const { left, right, top, bottom } = sheet.margin
  const free = { width: sheet.width - left - right, height: sheet.height - top - bottom }
  const across = (span.east - span.west) * narrowing
  const scale = Math.min(free.width / across, free.height / (span.north - span.south))
  const dx = left + (free.width - across * scale) / 2
  const dy = top + (free.height - (span.north - span.south) * scale) / 2
  return (lon, lat) => ({
    x: Math.round((dx + (lon - span.west) * narrowing * scale) * 10) / 10,
    y: Math.round((dy + (span.north - lat) * scale) * 10) / 10,
  })
}

function pathOf(geometry: OutlineGeometry, project: Project): string {
  return ringsOf(geometry)
    .map(
      (ring) => `M${ring.map(([lon = 0, lat = 0]) => Object.values(project(lon, lat)).join(' ')).join('L')}Z`,
    )
    .join('')
}

function fits(
  box: { x: number; y: number; size: LabelSize },
  ring: readonly { x: number; y: number }[],
): boolean {
  const { x, y, size } = box
  const halves = [-0.5, -0.25, 0, 0.25, 0.5]
  return halves.every((part) =>
    [-0.5, 0.5].every((edge) => insideRing(x + part * size.width, y + edge * size.height, ring)),
  )
}

function insideRing(x: number, y: number, ring: readonly { x: number; y: number }[]): boolean {
  let inside = false
  for (const [index, here] of ring.entries()) {
    const before = ring.at(index - 1) ?? here
    const crosses = here.y > y !== before.y > y
    if (crosses && x < ((before.x - here.x) * (y - here.y)) / (before.y - here.y) + here.x) inside = !inside
  }
  return inside
}

/** A place inside the outline where the whole label fits, the nearest to the middle; nothing when there is none. */
function placeInside(
  ring: readonly { x: number; y: number }[],
  size: LabelSize,
): { x: number; y: number } | undefined {
  const xs = ring.map((point) => point.x)
  const ys = ring.map((point) => point.y)
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 }
  const found: { x: number; y: number }[] = []
  const step = size.height / 6
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += step) {
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += step) {
      if (fits({ x, y, size }, ring)) found.push({ x: Math.round(x), y: Math.round(y) })
    }
  }
  const away = (point: { x: number; y: number }): number => Math.hypot(point.x - middle.x, point.y - middle.y)
  return found.reduce<{ x: number; y: number } | undefined>(
    (nearest, point) => (nearest && away(nearest) <= away(point) ? nearest : point),
    undefined,
  )
}

/** Heights one below the other, each as near to where it wants to be as its neighbours leave room. */
export function stacked(wanted: readonly number[], size: number, from: number, to: number): number[] {
  const placed: number[] = []
  for (const [index, y] of wanted.entries())
    placed.push(Math.max(y, from + size / 2, (placed[index - 1] ?? -size) + size))
  const over = Math.max(0, (placed.at(-1) ?? 0) + size / 2 - to)
  return over === 0 ? placed : pushedUp(placed, size, to)
}

function pushedUp(placed: readonly number[], size: number, to: number): number[] {
  const up: number[] = []
  let limit = to - size / 2
  for (const y of [...placed].reverse()) {
    up.unshift(Math.min(y, limit))
    limit = (up[0] ?? limit) - size
  }
  return up
}

/** The district with a label for each office: inside its outline, or at the left edge with a line to it. */
export function drawOffices(
  district: { boundary: OutlineGeometry; offices: readonly DistrictOffice[] },
  sheet: Sheet,
  label: LabelSize,
): DrawnOffice[] {
  const project = projection(spanOf(ringsOf(district.boundary)), sheet)
  const drawn = district.offices.flatMap((office) => {
    if (!office.boundary) return []
    const [outer = []] = ringsOf(office.boundary)
    const ring = outer.map(([lon = 0, lat = 0]) => project(lon, lat))
    const span = spanOf([outer])
    const own = { ...label, width: office.name.length * label.letter }
    const centre = project(
      office.lon ?? (span.west + span.east) / 2,
      office.lat ?? (span.south + span.north) / 2,
    )
    return [{ office, path: pathOf(office.boundary, project), inside: placeInside(ring, own), centre }]
  })
  const outside = drawn.filter((each) => !each.inside).sort((left, right) => left.centre.y - right.centre.y)
  const heights = stacked(
    outside.map((each) => each.centre.y),
    label.height,
    sheet.margin.top,
    sheet.height - sheet.margin.bottom,
  )
  const edge = label.width / 2 + 4
  return drawn.map(({ office, path, inside, centre }) => {
    const shape = { code: office.code, name: office.name, path }
    if (inside) return { ...shape, label: inside }
    const y = heights[outside.findIndex((each) => each.office.code === office.code)] ?? centre.y
    return {
      ...shape,
      label: { x: edge, y },
      leader: { x1: label.width + 8, y1: y, x2: centre.x, y2: centre.y },
    }
  })
}
