import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ImportColumn, ImportSource } from '@/api/types'
import ImportPage from '@/features/imports/pages/ImportPage.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { mounted } from './mounted'
import { serving, type Asked } from './requests'

const FIRST = [
  { row: 2, orderNumber: 'S-1', text: '油烟', phone: '138****0000', secret: true, codes: ['phone-and-more'] },
]
const OUTCOMES = [
  { row: 2, orderNumber: 'S-1', result: 'registered', number: 'NA-1' },
  { row: 3, orderNumber: 'S-1', result: 'refused', reason: 'orderNumber: …', codes: ['number-twice'] },
]

let kept: ImportSource[] = []
let known = 0

/** What the service keeps of sources; nothing for any other address. */
function answerOfSources({ method, path, body }: Asked): Response | undefined {
  if (path !== '/api/imports/sources') return undefined
  if (method === 'GET') return Response.json({ items: kept })
  const source = body as ImportSource
  kept = [...kept.filter(({ name }) => name !== source.name), ...(source.columns.length > 0 ? [source] : [])]
  return new Response(null, { status: 204 })
}

/** A service that reads the column 号码 as what the mapping says, and registers two rows. */
function servingImports(): Asked[] {
  return serving((asked) => {
    const ofSources = answerOfSources(asked)
    if (ofSources) return ofSources
    const { pathname, searchParams } = new URL(asked.path, 'http://x')
    const mapping = searchParams.getAll('mapping')
    const isMapped = mapping.includes('phone:号码')
    const isIgnored = mapping.includes('ignore:号码')
    const columns: ImportColumn[] = [
      { name: '工单编号', field: 'orderNumber', ignored: false },
      {
        name: '号码',
        field: isMapped ? 'phone' : undefined,
        suggested: isMapped || isIgnored ? undefined : 'phone',
        ignored: isIgnored,
      },
    ]
    if (pathname === '/api/imports/preview')
      return Response.json({ sheets: [{ name: '', headerRow: 1, columns, rows: 2, first: FIRST }] })
    if (pathname !== '/api/imports') return new Response('', { status: 404 })
    const lines = [
      { understood: { sheets: [] } },
      ...OUTCOMES,
      { summary: { rows: 2, registered: 1 - known, known, refused: 1 } },
    ]
    return new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  })
}

async function withFile(source = ''): Promise<VueWrapper> {
  const page = mounted(ImportPage)
  await flushPromises()
  await page.get('input[list]').setValue(source)
  const input = page.get<HTMLInputElement>('[data-testid="import-file"]')
  Object.defineProperty(input.element, 'files', { value: [new File(['工单编号,号码\nS-1,1\n'], '日报.csv')] })
  await input.trigger('change')
  await flushPromises()
  return page
}

function runButton(page: VueWrapper): HTMLButtonElement {
  return page.get<HTMLButtonElement>('[data-testid="import-run"]').element
}

describe('the import of a file', () => {
  beforeEach(() => {
    kept = []
    known = 0
  })

  it('shows how the file would be read and waits for an answer to each question', async () => {
    const asked = servingImports()
    const page = await withFile()

    expect(page.text()).toContain('油烟')
    expect(page.text()).toContain(zhCN.imports.code['phone-and-more'])
    expect(runButton(page).disabled).toBe(true)
    expect(asked.filter(({ path }) => path.startsWith('/api/imports?'))).toEqual([])
  })

  it('reads a column as it was chosen by hand, registers, and tells each row', async () => {
    const asked = servingImports()
    const page = await withFile()
    await page.get('select[aria-label*="号码"]').setValue('phone')
    await flushPromises()
    expect(runButton(page).disabled).toBe(false)

    runButton(page).click()
    await flushPromises()

    expect(decodeURIComponent(asked.at(-1)?.path ?? '')).toContain(
      '/api/imports?filename=日报.csv&mapping=phone:号码',
    )
    expect(asked.at(-1)?.headers.get('Content-Type')).toBe('application/octet-stream')
    expect(page.get('[data-testid="import-summary"]').text()).toContain('拒绝 1')
    expect(page.text()).toContain(zhCN.imports.code['number-twice'])
    expect(page.text()).not.toContain(zhCN.imports.knownContact)
  })

  it('says how a corrected number gets into the case of an order that is known', async () => {
    servingImports()
    known = 1
    const page = await withFile()
    await page.get('select[aria-label*="号码"]').setValue('phone')
    await flushPromises()

    runButton(page).click()
    await flushPromises()

    expect(page.text()).toContain(zhCN.imports.knownContact)
  })

  it('keeps what was chosen for the next file of the source, and forgets it when it no longer fits', async () => {
    servingImports()
    const first = await withFile('日报')
    await first.get('select[aria-label*="号码"]').setValue('ignore')
    await flushPromises()
    first.unmount()

    const second = await withFile('日报')
    expect(runButton(second).disabled).toBe(false)
    second.unmount()
    expect(runButton(await withFile()).disabled).toBe(true)

    expect(kept).toEqual([{ name: '日报', columns: [{ column: '号码', field: 'ignore' }] }])
    serving((asked) =>
      asked.path.includes('mapping')
        ? Response.json({ code: 'invalid-input', detail: 'mapping: no column' }, { status: 400 })
        : (answerOfSources(asked) ?? Response.json({ sheets: [] })),
    )
    const third = await withFile('日报')
    expect(third.text()).toContain('mapping: no column')
    await third.get('[data-testid="import-forget"]').trigger('click')
    await flushPromises()
    expect(third.text()).not.toContain('mapping: no column')
    expect(kept).toEqual([])
  })
})
