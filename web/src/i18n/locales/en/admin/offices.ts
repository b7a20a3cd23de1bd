import type { offices as chinese } from '../../zh-CN/admin/offices'

/** Offices and departments, the district pack. */
export const offices: typeof chinese = {
  offices: {
    lead: 'Who heads an office and how many work there, by the roles of the accounts. Without a head nobody sees its numbers or closes its cases.',
    head: 'Head: {names}',
    noHead: 'No head',
    officers: 'Officers: {count}',
  },
  pack: {
    lead: 'The district as the platform knows it: where each table comes from, and of when. Tables change with the files and a restart.',
    version: 'District {code}, version {version}',
    rows: 'Rows: {count}',
    asOf: 'As of {date}',
  },
}
