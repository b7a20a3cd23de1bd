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
/** Below the beginning of a text: that it is one. */
const CUT_NOTE = 1
/** Wide characters across the column that names the facts. */
const ACROSS_FACT_NAME = 6

function linesOfFacts(facts: readonly PaperFact[], across: number): number {
  const lines = facts.map(([name, text]) =>
    Math.max(linesOfText(name, ACROSS_FACT_NAME), linesOfText(text, across / 2 - 8)),
  )
  return lines.reduce((sum, each, at) => (at % 2 ? sum : sum + Math.max(each, lines[at + 1] ?? 0) + ROW), 0)
}

/** The sheet of a case is printed in this size, with lines of 1.4 times its height. */
const SHEET = { size: 9.5, line: 1.4 }
const SHEET_LINES = Math.floor(HEIGHT / (SHEET.size * SHEET.line))
const SHEET_ACROSS = Math.floor(WIDTH / SHEET.size)
const SHEET_SIGNATURES = 5.5
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
const ACROSS_REASON = 40

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
  /** Lines of the complaint and of the answer; whether more of each was written. */
  original: number
  originalCut: boolean
  answer: number
  answerCut: boolean
  /** The latest entries. */
  rows: TimelineLine[]
}

/** So many lines of a text, and that it is cut where it is. */
function linesOfBeginning(said: number, most: number): number {
  return said > most ? most + CUT_NOTE : said
}

function linesOfAnswer({ answer }: SheetParts): number {
  return answer === undefined ? 0 : linesOfText(answer, SHEET_ACROSS)
}

/** All of the sheet but its timeline's rows, with as many lines of complaint and answer as are said. */
function linesBesideRows(parts: SheetParts, most: Pick<SheetFit, 'original' | 'answer'>): number {
  const original = HEADING + linesOfBeginning(linesOfText(parts.original, SHEET_ACROSS), most.original)
  const said = linesOfAnswer(parts)
  const answer = said === 0 ? 0 : HEADING + 1 + linesOfBeginning(said, most.answer)
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
    SHEET_SIGNATURES
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
    originalCut: linesOfText(parts.original, SHEET_ACROSS) > cut.original,
    answerCut: linesOfAnswer(parts) > cut.answer,
    rows: latest(rows, SHEET_LINES - linesBesideRows(parts, cut)),
  }))
  const fewest = Math.min(FEWEST_ROWS, rows.length)
  return fits.find((fit) => fit.rows.length >= fewest) ?? (fits.at(-1) as SheetFit)
}

/** Size of print in points, and how many lines of the complaint are shown; all where none is said. */
export interface PaperFit {
  size: number
  original?: number
}

/** Of a complaint on a paper of several sheets, which is about something else. */
function beginningOf(lines: number): Pick<PaperFit, 'original'> {
  return lines > MOST_OF_ORIGINAL ? { original: MOST_OF_ORIGINAL } : {}
}

const MATTER_SIZES = [10.5, 9.5, 8.5]
const FEWEST_OF_ORIGINAL = 3

/**
 * The largest print in which one matter, in full, fits on the sheet with at least the beginning of the complaint. A longer
 * one goes on to further sheets, in full and in the usual size.
 */
export function fitOfMatter(
  facts: readonly PaperFact[],
  original: string,
  sections: readonly (readonly string[])[],
): PaperFit {
  const usual = MATTER_SIZES[0] ?? 10.5
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
    return { size, rest: Math.floor(rest), whole: linesOfText(original, across) }
  })
  const fit = fits.find(({ rest, whole }) => rest >= Math.min(FEWEST_OF_ORIGINAL + CUT_NOTE, whole))
  if (!fit) return { size: usual, ...beginningOf(linesOfText(original, Math.floor(WIDTH / usual))) }
  const most = Math.min(MOST_OF_ORIGINAL, fit.rest - CUT_NOTE)
  return fit.whole <= Math.min(MOST_OF_ORIGINAL, fit.rest)
    ? { size: fit.size }
    : { size: fit.size, original: most }
}

/** Sizes of a letter's print, each with the height of its lines and the room between its parts, in points. */
const LETTER_SIZES = [
  { size: 12, line: 1.9, gap: 15 },
  { size: 11, line: 1.7, gap: 15 },
  { size: 10.5, line: 1.5, gap: 12 },
  { size: 9.5, line: 1.4, gap: 8 },
] as const
/** Lines of a letter that are always there: number, greeting, opening, closing, office and date. */
const LETTER_LINES = 9
const LETTER_INDENT = 2
const LETTER_ACROSS = Math.floor(WIDTH / LETTER_SIZES[0].size) - LETTER_INDENT

/**
 * As large as the whole letter fits on one sheet; else with the beginning of the complaint alone. A longer answer goes on to
 * further sheets, in full and in the usual size.
 */
export function fitOfLetter(
  original: string,
  sections: readonly string[],
): PaperFit & { line: number; gap: number } {
  const fits = LETTER_SIZES.map(({ size, line, gap }) => {
    const across = Math.floor(WIDTH / size) - LETTER_INDENT
    const said = sections.reduce((sum, text) => sum + linesOfText(text, across), 0)
    const headings = (sections.length + 2) * (gap + size * 1.3) + 4 * gap + size * 2
    const rest = Math.floor((HEIGHT - headings) / (size * line)) - LETTER_LINES - said
    return { size, line, gap, rest, whole: linesOfText(original, across) }
  })
  const fit =
    fits.find(({ rest, whole }) => rest >= whole) ??
    fits.find(({ rest }) => rest >= MOST_OF_ORIGINAL + CUT_NOTE) ??
    fits.find(({ rest }) => rest >= FEWEST_OF_ORIGINAL + CUT_NOTE)
  if (!fit) return { ...LETTER_SIZES[0], ...beginningOf(linesOfText(original, LETTER_ACROSS)) }
  const { size, line, gap } = fit
  return fit.rest >= fit.whole ? { size, line, gap } : { size, line, gap, original: fit.rest - CUT_NOTE }
}
