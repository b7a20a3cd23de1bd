import { answerOf, complaintService, fetchWithin } from '@/api/client'
import type { ImportPreview, ImportSource, ImportSummary, RowOutcome } from '@/api/types'

/** Milliseconds: a large file over a slow line, and the time to register all of it. */
const TIMEOUT = 1_800_000

const AS_FILE = {
  headers: { 'Content-Type': 'application/octet-stream' },
  bodySerializer: (file: unknown) => file as Blob,
  fetch: fetchWithin(TIMEOUT),
}

/** How the service reads a file; nothing is registered. */
export function previewImport(file: File, mapping: readonly string[]): Promise<ImportPreview> {
  return answerOf(
    complaintService.POST('/api/imports/preview', {
      params: { query: { filename: file.name, mapping: [...mapping] } },
      body: file as unknown as string,
      ...AS_FILE,
    }),
  ) as Promise<ImportPreview>
}

export async function fetchSources(signal?: AbortSignal): Promise<ImportSource[]> {
  return (await answerOf(complaintService.GET('/api/imports/sources', { signal }))).items
}

/** Keeps how the columns of a source are read; without columns the source is forgotten. */
export async function keepSource(source: ImportSource): Promise<void> {
  await complaintService.PUT('/api/imports/sources', { body: source })
}

/** Complete lines of a text that comes in pieces. */
export async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    yield* lines.filter((line) => line !== '')
    if (done) return
  }
}

type Line = { understood: ImportPreview } | { summary: ImportSummary } | RowOutcome

/**
 * Registers the orders of a file and tells each row as soon as it is known.
 *
 * @returns the sums; nothing where the answer broke off, after which the file can be sent again
 */
export async function runImport(
  file: File,
  mapping: readonly string[],
  tell: (outcome: RowOutcome) => void,
): Promise<ImportSummary | undefined> {
  const { data } = await complaintService.POST('/api/imports', {
    params: { query: { filename: file.name, mapping: [...mapping] } },
    body: file as unknown as string,
    ...AS_FILE,
    headers: { ...AS_FILE.headers, Accept: 'application/x-ndjson' },
    parseAs: 'stream',
  })
  let summary: ImportSummary | undefined
  for await (const text of linesOf(data as unknown as ReadableStream<Uint8Array>)) {
    const line = JSON.parse(text) as Line
    if ('summary' in line) summary = line.summary
    else if (!('understood' in line)) tell(line)
  }
  return summary
}
