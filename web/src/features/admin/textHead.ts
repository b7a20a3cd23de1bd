/** How often a head named the right category: first, and among the first three. */
export interface Reached {
  n: number
  first: number
  three: number
}

/** What a head of the text model says of itself. */
export interface HeadFacts {
  version: string
  date: string
  /** How many texts it learned from, by where they came from. */
  texts: readonly { source: string; count: number }[]
  /** What was reached before, where the file says it, and what it reaches, by the form of the texts. */
  reached: readonly { form: string; before: Reached | undefined; after: Reached }[]
}

type Fields = Record<string, unknown>

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function reached(value: unknown): Reached | undefined {
  const { n, first, three } = fields(value)
  return typeof n === 'number' && typeof first === 'number' && typeof three === 'number'
    ? { n, first, three }
    : undefined
}

/** Whatever the file is: only the service says whether it can be used. */
export function headFacts(file: string): HeadFacts | undefined {
  try {
    const head = fields(JSON.parse(file))
    const before = fields(fields(head.before).measured)
    return {
      version: text(head.version),
      date: text(head.date),
      texts: Object.entries(fields(fields(head.training).texts)).flatMap(([source, count]) =>
        typeof count === 'number' ? [{ source, count }] : [],
      ),
      reached: Object.entries(fields(head.measured)).flatMap(([form, value]) => {
        const after = reached(value)
        return after ? [{ form, before: reached(before[form]), after }] : []
      }),
    }
  } catch {
    return undefined
  }
}
