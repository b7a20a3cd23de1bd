import type { OutlineGeometry } from '@/api/types'

export type LatLon = [number, number]

/** GeoJSON is longitude first, the map latitude first. */
export function ringsOf(geometry: OutlineGeometry): LatLon[][][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((rings) => rings.map((ring) => ring.map(([lon = 0, lat = 0]): LatLon => [lat, lon])))
}

/** Whether a point lies in a ring, in whatever plane: d3-geo asks on the globe and by the way the ring runs round. */
export function insideRing(lon: number, lat: number, ring: readonly (readonly number[])[]): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? []
    const [xj = 0, yj = 0] = ring[j] ?? []
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

/** Whether a point lies in an outline and in none of its holes. */
export function contains(geometry: OutlineGeometry, lon: number, lat: number): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.some(
    ([outer = [], ...holes]) =>
      insideRing(lon, lat, outer) && !holes.some((hole) => insideRing(lon, lat, hole)),
  )
}

/** Six decimals are a tenth of a metre. */
export function roundedDegrees(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
