import { describe, expect, it } from 'vitest'
import type { TimelineLine } from '@/casework/CaseTimeline.vue'
import {
  fitOfLetter,
  fitOfMatter,
  linesOfText,
  fitOfSheet,
  type PaperFact,
  type SheetParts,
} from '@/features/cases/paperFit'

const FACTS: readonly PaperFact[] = [
  ['编号', 'NA-20261124-0137'],
  ['地点', '弹子石新街'],
]
const SHORT: SheetParts = {
  facts: FACTS,
  original: '工地夜里打桩。',
  reasons: ['坐标在辖区内'],
  deadlines: 4,
}
const LONG_TEXT = '从三月开始工地就没有停过。'.repeat(150)

function rows(count: number, text: string): TimelineLine[] {
  return Array.from({ length: count }, (_, index) => ({
    at: `${index}`,
    done: '到现场查看',
    who: '负责单位 · 张三',
    facts: [{ label: '看到的情况', text }],
  }))
}

describe('the sheet of a case', () => {
  it('counts a wide character as one and a letter as half of it', () => {
    expect(linesOfText('四'.repeat(52), 52)).toBe(1)
    expect(linesOfText('四'.repeat(53), 52)).toBe(2)
    expect(linesOfText('ab'.repeat(40), 52)).toBe(1)
    expect(linesOfText('一\n二', 52)).toBe(2)
  })

  it('holds the whole timeline of a short case', () => {
    const few = rows(6, '两台打桩机作业')

    expect(fitOfSheet(SHORT, few)).toEqual({
      original: 8,
      originalCut: false,
      answer: 10,
      answerCut: false,
      rows: few,
    })
  })

  it('holds the latest entries of a long one, fewer the longer the complaint and the answer are', () => {
    const many = rows(40, LONG_TEXT)
    const beside = fitOfSheet(SHORT, many).rows
    const besideMuch = fitOfSheet({ ...SHORT, original: LONG_TEXT, answer: LONG_TEXT }, many)

    expect(beside.at(-1)).toBe(many.at(-1))
    expect(beside.length).toBeLessThan(many.length)
    expect(besideMuch.rows.length).toBeLessThan(beside.length)
    expect(besideMuch.rows.length).toBeGreaterThanOrEqual(4)
    expect(besideMuch.original).toBeLessThan(8)
    expect(besideMuch).toMatchObject({ originalCut: true, answerCut: true })
  })
})

describe('the paper of one matter', () => {
  it('is printed in the usual size with as much of the complaint as stands on it', () => {
    expect(fitOfMatter(FACTS, LONG_TEXT, [['督办要求：本周内到场复查。']])).toEqual({
      size: 10.5,
      original: 8,
    })
  })

  it('is printed smaller, with less of the complaint, so that the matter stands on it in full', () => {
    const reply = '已查明，已立案。'.repeat(150)
    const fit = fitOfMatter(FACTS, LONG_TEXT, [['督办要求：请查明。'.repeat(40)], [reply]])

    expect(fit.size).toBeLessThan(10.5)
    expect(fit.original).toBeGreaterThanOrEqual(3)
  })

  it('shows a complaint whole that takes as many lines as there are', () => {
    expect(fitOfMatter(FACTS, '工地夜里打桩。', [['请查明。']])).toEqual({ size: 10.5 })
  })

  it('goes on to further sheets in the usual size where it is longer than one', () => {
    const long = [[LONG_TEXT.repeat(9)]]

    expect(fitOfMatter(FACTS, LONG_TEXT, long)).toEqual({ size: 10.5, original: 8 })
    expect(fitOfMatter(FACTS, '工地夜里打桩。', long)).toEqual({ size: 10.5 })
  })
})

describe('the letter of an answer', () => {
  it('is set wide, with the whole complaint, where it is short', () => {
    expect(fitOfLetter('工地夜里打桩。', ['已责令停工。'])).toEqual({ size: 12, line: 1.9, gap: 15 })
  })

  it('repeats of a long complaint only the beginning, and the answer in full', () => {
    const fit = fitOfLetter(LONG_TEXT, ['已责令停工。'.repeat(60)])

    expect(fit.original).toBeLessThan(linesOfText(LONG_TEXT, 40))
    expect(fit.original).toBeGreaterThanOrEqual(3)
  })

  it('goes on to a second sheet in the usual size where the answer alone is longer than one', () => {
    expect(fitOfLetter(LONG_TEXT, [LONG_TEXT, LONG_TEXT])).toEqual({
      size: 12,
      line: 1.9,
      gap: 15,
      original: 8,
    })
  })
})
