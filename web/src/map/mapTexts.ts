import L from 'leaflet'
import type { District, DistrictOffice, MapPlace } from '@/api/types'
import { officeOnMap } from '@/district/names'
import { nameIcon } from './mapIcons'
import { boxAround, boxesOf, dotsThatFit, namesThatFit, placeNames, type Box, type Spot } from './mapNames'
import { placesAt } from './placesByZoom'
import { contains, ringsOf } from './outlines'

/** The letters of a river's name stand apart. */
const WATER_SPREAD = 1.3

/** A dot that the page itself draws, with its name. */
interface OwnDot {
  name: string
  lat: number
  lon: number
}

export interface TextsOnMap {
  district: District
  english: boolean
  /** What the page draws already. */
  dots: readonly OwnDot[]
  /** The named places of the pack. */
  places: readonly MapPlace[]
}

function marker(target: L.LayerGroup, at: L.LatLngExpression, text: string, className: string): void {
  L.marker(at, { icon: nameIcon(text, className), interactive: false, keyboard: false }).addTo(target)
}

/** Writes the names of offices, rivers and places as the map stands now. */
export function writeTexts(map: L.Map, layer: L.LayerGroup, texts: TextsOnMap): void {
  layer.clearLayers()
  const spot = (lat: number, lon: number): Spot => map.latLngToLayerPoint([lat, lon])
  const corner = map.containerPointToLayerPoint([0, 0])
  const size = map.getSize()
  const view: Box = { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y }
  const taken = boxesOf(texts.dots.map(({ name, lat, lon }) => ({ text: name, at: spot(lat, lon) })))
  taken.push(...writeWaters(layer, texts, spot, view))
  taken.push(...writeOffices(map, layer, texts, taken, view))
  const dots = placesAt(map.getZoom(), texts.places).map((place) => ({
    text: place.name,
    at: spot(place.lat, place.lon),
    place,
  }))
  for (const { place } of dotsThatFit(dots, taken, view)) {
    L.circleMarker([place.lat, place.lon], {
      radius: 2,
      className: 'map-place-dot',
      interactive: false,
    }).addTo(layer)
    marker(layer, [place.lat, place.lon], place.name, 'map-place')
  }
}

function writeWaters(
  layer: L.LayerGroup,
  { district, english }: TextsOnMap,
  spot: (lat: number, lon: number) => Spot,
  view: Box,
): Box[] {
  const names = district.waters.map(({ name, nameEn, lat, lon }) => ({
    text: english ? nameEn : name,
    at: spot(lat, lon),
    lat,
    lon,
  }))
  return namesThatFit(names, view, WATER_SPREAD).map(({ text, at, lat, lon }) => {
    marker(layer, [lat, lon], text, 'map-water')
    return boxAround(text, at, WATER_SPREAD)
  })
}

/** Outlines are approximations: some seats lie in a neighbour's. */
function seatInside({ boundary, lon, lat }: DistrictOffice): L.LatLng | undefined {
  const known = boundary !== undefined && lon !== undefined && lat !== undefined
  return known && contains(boundary, lon, lat) ? L.latLng(lat, lon) : undefined
}

function writeOffices(
  map: L.Map,
  layer: L.LayerGroup,
  { district, english }: TextsOnMap,
  taken: readonly Box[],
  view: Box,
): Box[] {
  const areas = district.offices.flatMap((office) => {
    if (!office.boundary) return []
    const bounds = L.polygon(ringsOf(office.boundary)).getBounds()
    const middle = seatInside(office) ?? bounds.getCenter()
    const [east, west] = [bounds.getNorthEast(), bounds.getSouthWest()].map(
      (at) => map.latLngToLayerPoint(at).x,
    )
    return {
      text: officeOnMap(office, english),
      middle: map.latLngToLayerPoint(middle),
      across: (east ?? 0) - (west ?? 0),
    }
  })
  return placeNames(areas, taken, view).map(({ name, at, away }) => {
    const [from, to] = [name.middle, at].map(({ x, y }) => map.layerPointToLatLng([x, y]))
    if (away && from && to)
      L.polyline([from, to], { className: 'map-leader', interactive: false }).addTo(layer)
    if (to) marker(layer, to, name.text, 'map-name')
    return boxAround(name.text, at)
  })
}
