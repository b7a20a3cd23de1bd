import L from 'leaflet'
import { useQuery } from '@tanstack/vue-query'
import { answerOf, gateway, type MapSettings } from '@/api/client'

/** The tiles that this installation draws under its outlines; none unless an operator has named some. */
export function useTiles() {
  return useQuery({
    queryKey: ['map-settings'],
    queryFn: () => answerOf(gateway.GET('/api/map-settings')),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Puts tiles under everything else; whose they are stands on the map. */
export function layTiles(map: L.Map, { tiles, subdomains, attribution }: MapSettings): void {
  for (const url of tiles) L.tileLayer(url, { subdomains, maxZoom: 18 }).addTo(map)
  const words = document.createElement('span')
  words.textContent = attribution
  L.control.attribution({ prefix: false, position: 'topright' }).addAttribution(words.innerHTML).addTo(map)
}
