interface Point {
  lon: number
  lat: number
}

/** A point as the value of one field: longitude, comma, latitude. */
export function textOf({ lon, lat }: Point): string {
  return `${lon},${lat}`
}

export function pointOf(text: string): Point | undefined {
  const [lon, lat] = text.split(',').map(Number)
  return text !== '' && lon !== undefined && lat !== undefined ? { lon, lat } : undefined
}
