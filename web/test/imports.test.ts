import { describe, expect, it } from 'vitest'
import { linesOf } from '@/features/imports/api'
import { entriesOf, questionsIn, rowsIn, withChoice } from '@/features/imports/mapping'
import { reportOf } from '@/features/imports/report'
import type { ImportPreview } from '@/api/types'

const PREVIEW: ImportPreview = {
  sheets: [
    {
      name: '上月',
      leftOut: 'hidden',
      columns: [{ name: '号码', suggested: 'phone', ignored: false }],
      rows: 0,
    },
    {
      name: '本月',
      headerRow: 1,
      columns: [
        { name: '工单编号', field: 'orderNumber', ignored: false },
        { name: '号码', suggested: 'phone', ignored: false },
        { name: '网格', ignored: false },
      ],
      rows: 7,
    },
    { name: '补录', headerRow: 2, columns: [], rows: 2 },
  ],
}

describe('the mapping of columns', () => {
  it('says only what was chosen', () => {
    expect(entriesOf({ 号码: 'phone', 备注: 'ignore' })).toEqual(['phone:号码', 'ignore:备注'])
  })

  it('gives a field to one column only, and ignores as many as wanted', () => {
    const first = withChoice({ 甲: 'phone', 乙: 'ignore' }, '丙', 'phone')
    expect(first).toEqual({ 乙: 'ignore', 丙: 'phone' })
    expect(withChoice(first, '丁', 'ignore')).toEqual({ 乙: 'ignore', 丙: 'phone', 丁: 'ignore' })
    expect(withChoice(first, '丙', '')).toEqual({ 乙: 'ignore' })
  })

  it('asks about columns of the sheets that are read, and counts their rows', () => {
    expect(questionsIn(PREVIEW).map(({ name }) => name)).toEqual(['号码'])
    expect(rowsIn(PREVIEW)).toBe(9)
  })
})

describe('the answer of an import', () => {
  it('is read line by line, however it is cut; a line that broke off is none', async () => {
    const bytes = new TextEncoder().encode('{"row":2}\n{"text":"油烟"}\n{"summary":{}}')
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 5) controller.enqueue(bytes.slice(at, at + 5))
        controller.close()
      },
    })
    const lines: string[] = []
    for await (const line of linesOf(body)) lines.push(line)
    expect(lines).toEqual(['{"row":2}', '{"text":"油烟"}'])
  })
})

describe('the report', () => {
  it('quotes cells and disarms formulas', () => {
    const report = reportOf([
      { row: 2, orderNumber: '=1+1', result: 'refused', reason: 'a, "b"', codes: [] },
      { row: 4, orderNumber: '＝1+1', result: 'refused', reason: '\r=1', codes: [] },
      { sheet: '本月', row: 3, orderNumber: 'S-3', result: 'registered', number: 'NA-1', codes: [] },
    ])
    expect(report).toBe(
      '\uFEFFsheet,row,orderNumber,result,number,reason\n' +
        ',2,\'=1+1,refused,,"a, ""b"""\n' +
        `,4,'＝1+1,refused,,"'\r=1"\n` +
        '本月,3,S-3,registered,NA-1,\n',
    )
  })
})
