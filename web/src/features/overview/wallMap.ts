import { geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo'
import type { DistrictOffice, OfficeRow, OutlineGeometry } from '@/api/types'
import { officeOnMap } from '@/district/names'
import { insideRing } from '@/map/outlines'
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

/** How far a text is made smaller before it is cut. */
const SMALLEST = 0.6

/** A text that stands in so much room, smaller where it is long. What is longer still is cut; the table has it whole. */
export function fitted(
  text: string,
  { letter, size, room }: { letter: number; size: number; room: number },
): { text: string; size: number } {
  const share = Math.max(SMALLEST, Math.min(1, room / (text.length * letter)))
  const most = Math.floor(room / (letter * share))
  return {
    text: text.length > most ? `${text.slice(0, most - 1)}…` : text,
    size: Math.floor(size * share),
  }
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

/** A point of the drawing: x and y. */
type Point = readonly [number, number]

/**
 * The rings as lines. As an area d3-geo would take a ring that runs counterclockwise, which GeoJSON wants, for the whole
 * globe but this area.
 */
function linesOf(geometry: OutlineGeometry): GeoPermissibleObjects & { coordinates: number[][][] } {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  return { type: 'MultiLineString', coordinates: rings }
}

/** True to shape over a district, and as large as the sheet has room. */
function projectionFor(boundary: OutlineGeometry, { width, height, margin }: Sheet): GeoProjection {
  const [from, to]: [Point, Point] = [
    [margin.left, margin.top],
    [width - margin.right, height - margin.bottom],
  ]
  return geoMercator()
    .precision(0)
    .fitExtent([[...from], [...to]], linesOf(boundary))
}

function fits(x: number, y: number, size: LabelSize, ring: readonly Point[]): boolean {
  const halves = [-0.5, -0.25, 0, 0.25, 0.5]
  return halves.every((part) =>
    [-0.5, 0.5].every((edge) => insideRing(x + part * size.width, y + edge * size.height, ring)),
  )
}

/** A place inside the outline where the whole label fits, the nearest to the middle; nothing when there is none. */
function placeInside(ring: readonly Point[], size: LabelSize): { x: number; y: number } | undefined {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 }
  const found: { x: number; y: number }[] = []
  const step = size.height / 6
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += step) {
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += step) {
      if (fits(x, y, size, ring)) found.push({ x: Math.round(x), y: Math.round(y) })
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
  english = false,
): DrawnOffice[] {
  const projection = projectionFor(district.boundary, sheet)
  const draw = geoPath(projection).digits(1)
  const at = (lon: number, lat: number): Point => projection([lon, lat]) ?? [0, 0]
  const drawn = district.offices.flatMap((office) => {
    if (!office.boundary) return []
    const lines = linesOf(office.boundary)
    const ring = (lines.coordinates[0] ?? []).map(([lon = 0, lat = 0]) => at(lon, lat))
    const own = { ...label, width: officeOnMap(office, english).length * label.letter }
    const [[west, north], [east, south]] = draw.bounds(lines)
    const { lon, lat } = office
    const middle: Point = [(west + east) / 2, (north + south) / 2]
    const [x, y] = lon === undefined || lat === undefined ? middle : at(lon, lat)
    return [{ office, path: draw(lines) ?? '', inside: placeInside(ring, own), centre: { x, y } }]
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
    const shape = { code: office.code, name: officeOnMap(office, english), path }
    if (inside) return { ...shape, label: inside }
    const y = heights[outside.findIndex((each) => each.office.code === office.code)] ?? centre.y
    return {
      ...shape,
      label: { x: edge, y },
      leader: { x1: label.width + 8, y1: y, x2: centre.x, y2: centre.y },
    }
  })
}
