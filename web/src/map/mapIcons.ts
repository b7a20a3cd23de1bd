import L from 'leaflet'

export function pinIcon(): L.DivIcon {
  const html =
    '<svg viewBox="0 0 32 40" width="32" height="40" aria-hidden="true"><path d="M16 39C16 39 3 23.5 3 15a13 13 0 0 1 26 0c0 8.500-13 24-13 24z"/><circle cx="16" cy="15" r="5.500"/></svg>'
  return L.divIcon({ className: 'map-pin', html, iconSize: [32, 40], iconAnchor: [16, 39] })
}

/** A name as text: markup in it is not read. */
export function nameIcon(name: string, className: string): L.DivIcon {
  const span = document.createElement('span')
  span.textContent = name
  return L.divIcon({ className, html: span, iconSize: [0, 0] })
}
