import type { TimelineLine } from '@/casework/CaseTimeline.vue'

/** What one sheet of A4 holds inside of its margins, in points. */
const HEIGHT = 740
const WIDTH = 508

/** Where wide characters begin; what lies before takes about half the room. */
const WIDE = 0x2e80
const NARROW_SHARE = 0.55

function widthOf(text: string): number {
  return [...text].reduce((sum, each) => sum + ((each.codePointAt(0) ?? 0) < WIDE ? NARROW_SHARE : 1), 0)
}

/** Lines that a text takes where so many wide characters stand in one; each paragraph begins a line. */
export function linesOfText(text: string, across: number): number {
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / across)), 0)
}

/** A name and what is said of it; two of them stand beside each other. */
export type PaperFact = readonly [name: string, text: string]

/** Heights are in lines of text from here on. A row of a table has borders and padding, a heading room above. */
const ROW = 0.4
const REASON = 0.1
const HEADING = 1.95
const TITLE = 3.3
const SIGNATURES = 6.5

function linesOfFacts(facts: readonly PaperFact[], across: number): number {
  const lines = facts.map(([, text]) => linesOfText(text, across / 2 - 8))
  return lines.reduce((sum, each, at) => (at % 2 ? sum : sum + Math.max(each, lines[at + 1] ?? 0) + ROW), 0)
}

/** The sheet of a case is printed in this size, with lines of 1.4 times its height. */
const SHEET = { size: 9.5, line: 1.4 }
const SHEET_LINES = Math.floor(HEIGHT / (SHEET.size * SHEET.line))
const SHEET_ACROSS = Math.floor(WIDTH / SHEET.size)
const MOST_OF_ORIGINAL = 8
const MOST_OF_ROW = 2
const FEWEST_ROWS = 4
/** Lines of complaint and answer, the usual first. */
const SHEET_CUTS = [
  { original: MOST_OF_ORIGINAL, answer: 10 },
  { original: 6, answer: 8 },
  { original: 4, answer: 5 },
  { original: 3, answer: 3 },
] as const
/** Wide characters across the columns of the timeline and of the reasons. */
const ACROSS_ACT = 8
const ACROSS_ROW = 29
const ACROSS_REASON = 44

export interface SheetParts {
  facts: readonly PaperFact[]
  original: string
  answer?: string
  reasons: readonly string[]
  deadlines: number
}

/** What an entry says beyond its act, in one text. */
export function rowText({ who, facts }: TimelineLine, colon: string, between: string): string {
  return [who, ...facts.map(({ label, text }) => label + colon + text)].filter(Boolean).join(between)
}

function linesOfRow(row: TimelineLine): number {
  const text = Math.min(MOST_OF_ROW, linesOfText(rowText(row, '：', '；').replaceAll('\n', ' '), ACROSS_ROW))
  return Math.max(text, linesOfText(row.done, ACROSS_ACT)) + ROW
}

/** What one sheet holds of a case. */
export interface SheetFit {
  /** Lines of the complaint and of the answer. */
  original: number
  answer: number
  /** The latest entries. */
  rows: TimelineLine[]
}

/** All of the sheet but its timeline's rows, with as many lines of complaint and answer as are said. */
function linesBesideRows(parts: SheetParts, most: Pick<SheetFit, 'original' | 'answer'>): number {
  const original = HEADING + Math.min(most.original, linesOfText(parts.original, SHEET_ACROSS))
  const said = parts.answer === undefined ? 0 : linesOfText(parts.answer, SHEET_ACROSS)
  const answer = said === 0 ? 0 : HEADING + 1 + Math.min(most.answer, said)
  const reasons = parts.reasons.reduce((sum, text) => sum + linesOfText(text, ACROSS_REASON) + REASON, 0)
  const deadlines = (parts.deadlines + 1) * (1 + ROW)
  const headings = 3 * HEADING + 1
  return (
    TITLE +
    linesOfFacts(parts.facts, SHEET_ACROSS) +
    original +
    reasons +
    deadlines +
    answer +
    headings +
    SIGNATURES
  )
}

function latest(rows: readonly TimelineLine[], room: number): TimelineLine[] {
  let left = room
  const fitting: TimelineLine[] = []
  for (const row of [...rows].reverse()) {
    left -= linesOfRow(row)
    if (left < 0) break
    fitting.unshift(row)
  }
  return fitting
}

/** The latest entries beside everything else; complaint and answer are cut further where too few of them would fit. */
export function fitOfSheet(parts: SheetParts, rows: readonly TimelineLine[]): SheetFit {
  const fits = SHEET_CUTS.map((cut) => ({
    ...cut,
    rows: latest(rows, SHEET_LINES - linesBesideRows(parts, cut)),
  }))
  const fewest = Math.min(FEWEST_ROWS, rows.length)
  return fits.find((fit) => fit.rows.length >= fewest) ?? (fits.at(-1) as SheetFit)
}

/** Size of print in points, and how many lines of the complaint are shown. */
export interface PaperFit {
  size: number
  original: number
}

const MATTER_SIZES = [10.5, 9.5, 8.5]
const FEWEST_OF_ORIGINAL = 3

/** The largest print in which one matter, in full, fits on the sheet with at least the beginning of the complaint. */
export function fitOfMatter(
  facts: readonly PaperFact[],
  original: string,
  sections: readonly (readonly string[])[],
): PaperFit {
  const fits = MATTER_SIZES.map((size) => {
    const across = Math.floor(WIDTH / size)
    const said = sections.map((texts) =>
      texts.reduce((sum, text) => sum + linesOfText(text, across), HEADING + 1),
    )
    const rest =
      Math.floor(HEIGHT / (size * SHEET.line)) -
      TITLE -
      linesOfFacts(facts, across) -
      HEADING -
      SIGNATURES -
      said.reduce((sum, each) => sum + each, 0)
    return { size, rest, whole: Math.min(MOST_OF_ORIGINAL, linesOfText(original, across)) }
  })
  const fit = fits.find(({ rest, whole }) => rest >= Math.min(FEWEST_OF_ORIGINAL, whole)) ?? fits.at(-1)
  const rest = Math.floor(fit?.rest ?? 0)
  return { size: fit?.size ?? 8.5, original: Math.min(MOST_OF_ORIGINAL, Math.max(FEWEST_OF_ORIGINAL, rest)) }
}

/** Sizes of a letter's print, each with the height of its lines. */
const LETTER_SIZES = [
  { size: 12, line: 1.9 },
  { size: 11, line: 1.7 },
  { size: 10.5, line: 1.5 },
] as const
/** Room between the parts of a letter, in points. */
const LETTER_GAP = 15
/** Lines of a letter that are always there: number, greeting, opening, closing, office and date. */
const LETTER_LINES = 10
const LETTER_INDENT = 2

/** As large as the whole letter fits on one sheet; else with the beginning of the complaint alone. */
export function fitOfLetter(original: string, sections: readonly string[]): PaperFit & { line: number } {
  const fits = LETTER_SIZES.map(({ size, line }) => {
    const across = Math.floor(WIDTH / size) - LETTER_INDENT
    const said = sections.reduce((sum, text) => sum + linesOfText(text, across), 0)
    const headings = (sections.length + 2) * (LETTER_GAP + size * 1.3) + 4 * LETTER_GAP + size * 2
    const rest = Math.floor((HEIGHT - headings) / (size * line)) - LETTER_LINES - said
    return { size, line, rest, whole: linesOfText(original, across) }
  })
  const [usual] = fits
  const fit =
    fits.find(({ rest, whole }) => rest >= whole) ??
    fits.find(({ rest }) => rest >= MOST_OF_ORIGINAL) ??
    fits.find(({ rest }) => rest >= FEWEST_OF_ORIGINAL)
  if (!fit) return { size: usual?.size ?? 12, line: usual?.line ?? 1.9, original: MOST_OF_ORIGINAL }
  return { size: fit.size, line: fit.line, original: Math.min(fit.whole, fit.rest) }
}
