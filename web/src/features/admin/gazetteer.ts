/** A row of the gazetteer by column, as the service reads it from the file. */
export type PlaceRow = Record<string, string>

export const KINDS = ['stop', 'landmark'] as const
export const USES = ['text', 'address', 'search'] as const

/** How surely a name that somebody adds lies in its office, until the pack says otherwise. */
const CERTAINTY = '0.75'

export function newRow(): PlaceRow {
  return {
    name: '',
    kind: 'landmark',
    office_code: '',
    lon: '',
    lat: '',
    match: 'text',
    certainty: CERTAINTY,
    aliases: '',
  }
}

function cellOf(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** All columns that any row has, in the order in which they first come. */
export function csvOf(rows: readonly PlaceRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = rows.map((row) => columns.map((column) => cellOf(row[column] ?? '')).join(','))
  return `${[columns.join(','), ...lines].join('\n')}\n`
}

/** Those whose name or other names hold what was typed. */
export function matching(rows: readonly PlaceRow[], typed: string): PlaceRow[] {
  const wanted = typed.trim()
  return rows.filter((row) => `${row.name ?? ''}|${row.aliases ?? ''}`.includes(wanted))
}
