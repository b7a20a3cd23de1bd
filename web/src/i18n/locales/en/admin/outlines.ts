import type { outlines as chinese } from '../../zh-CN/admin/outlines'

/** Outlines of the offices. */
export const outlines: typeof chinese = {
  atlas: {
    lead: 'These outlines decide which office a point on the map belongs to. Hand in a whole set (GeoJSON): it is checked for gaps and overlaps, tried on the cases of the last 30 days, then published. What was published is kept and can be brought back.',
    looking: 'Looking at {name} (not published)',
    save: 'Download these outlines ({version})',
    file: 'New file of outlines',
    format:
      'A GeoJSON FeatureCollection in WGS84, longitude first; one shape for each office with its code as properties.code; at most 1,000,000 characters and 30,000 points.',
    checking: 'Checking…',
    refused: 'This file cannot be used; nothing was changed',
    usable: 'The outlines meet and fill the district; they can be tried',
    usableButEdge: 'They can be tried; small differences from the outline of the district do no harm',
    notUsable: 'Places to mend first: {count}; nothing was changed',
    shift:
      'All of it lies {eastward} and {northward} of where the district is: probably GCJ-02 (Amap, Tencent) or BD-09 (Baidu) degrees. Convert them to WGS84 first.',
    direction: {
      east: '{metres} m east',
      west: '{metres} m west',
      north: '{metres} m north',
      south: '{metres} m south',
    },
    squareMetres: '{area} m²',
    harmless: 'Small differences within 50 m of the outline of the district, which do no harm: {count}',
    where: 'Show on the map',
    map: 'The new outlines',
    wouldGo: '{changed} of {cases} cases would go to another office',
    looked: 'Tried on the cases registered since {day}, by their place alone; restricted cases are left out.',
    asked: 'The triage desk is asked',
    error: { gap: 'Gap', overlap: 'Overlap', beyond: 'Out of the district', shifted: 'Shifted as a whole' },
  },
}
