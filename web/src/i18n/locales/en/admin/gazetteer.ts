import type { gazetteer as chinese } from '../../zh-CN/admin/gazetteer'

/** Table of places. */
export const gazetteer: typeof chinese = {
  gazetteer: {
    lead: 'These names of stops and landmarks say which office a place belongs to. Change them one by one, or download the CSV file and hand it in again; try it on the cases of the last 30 days, then publish it. What was published is kept and can be brought back.',
    changed: 'Changes that are not published',
    save: 'Download CSV',
    add: 'Add a place',
    file: 'New file of places',
    format:
      "CSV in UTF-8 with the columns name,kind,office_code,lon,lat,match,certainty,aliases; other names are separated by {'|'}; at most 10,000 rows.",
    notes: 'These may be slips; please look (they can be published)',
    note: {
      homonym: 'Another office has a place of that name, so people will be asked: {detail}',
      elsewhere: 'Also the name of a place in another district: {detail}',
      'alias-taken': 'The other name is a place of another office: {detail}',
      'another-office': 'The point lies in another office: {detail}',
    },
    rows: 'Places ({count})',
    find: 'Find a place',
    none: 'No place has a name like that.',
    change: 'Change',
    changeOf: 'Change {name}',
    withdraw: 'Withdraw',
    withdrawOf: 'Withdraw {name}',
    name: 'Name',
    kind: 'Kind',
    kinds: { stop: 'Bus stop', landmark: 'Landmark' },
    office: 'Office',
    lon: 'Longitude (WGS84, optional)',
    lat: 'Latitude (WGS84, optional)',
    match: 'Where the name is recognised',
    uses: { text: 'In addresses and texts', address: 'In addresses only', search: 'In searches only' },
    aliases: 'Other names',
    aliasesHint: "Separated by {'|'}",
    take: 'Put into the list',
    leave: 'Leave it as it is',
  },
}
