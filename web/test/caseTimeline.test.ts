import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { DeskTimelineEntry } from '@/api/types'
import { useActWords, type ActWords, type Audience } from '@/acts/actWords'
import { factsOf } from '@/acts/saidFacts'
import type { TimelineLine } from '@/casework/CaseTimeline.vue'
import { useDeskLines } from '@/features/cases/useDeskLines'
import { switchLocale } from '@/i18n'
import { zhCN } from '@/i18n/locales/zh-CN'
import { mounted } from './mounted'
import { serving } from './requests'

function withSetup<T>(make: () => T): T {
  const made: T[] = []
  mounted({
    setup() {
      made.push(make())
      return () => null
    },
  })
  return made[0] as T
}

function anEntry(act: string, fields: DeskTimelineEntry['fields'] = {}): DeskTimelineEntry {
  return { at: '2026-11-24T03:00:00Z', act, actor: { kind: 'office', name: '张三' }, fields }
}

function lineOf(entry: DeskTimelineEntry): TimelineLine | undefined {
  return withSetup(useDeskLines)([entry])[0]
}

function said(line: TimelineLine | undefined): string[] {
  return (line?.facts ?? []).map(({ label, text }) => `${label}: ${text}`)
}

describe('the timeline of the desk', () => {
  it('says what was done, by whom and in what capacity', () => {
    const line = lineOf(anEntry('accept'))

    expect(line?.done).toBe(zhCN.act.accept.done)
    expect(line?.who).toBe(`${zhCN.actor.office} · 张三`)
  })

  it('shows a citizen as a citizen: a display name that is an officer’s would be no officer’s sign', () => {
    const byCitizen = lineOf({ ...anEntry('amend'), actor: { kind: 'citizen' } })

    expect(byCitizen?.who).toBe(zhCN.actor.citizen)
  })

  it('draws each thing that was said with its name, codes in words, numbers with their unit', () => {
    const line = lineOf(anEntry('inspection', { findings: '正在打桩', decibel: 62.5, zoneClass: 2 }))

    expect(said(line)).toEqual([
      '看到的情况: 正在打桩',
      '噪声读数: 62.5 dB(A)',
      `声环境功能区: ${zhCN.field.zoneClass.choice['2']}`,
    ])
  })

  it('names an office, says yes or no, and leaves out what was not said', () => {
    const office = { code: '500108003', name: '南坪街道' }

    expect(said(lineOf(anEntry('assign', { office, category: null, reason: '' })))).toEqual([
      '负责单位: 南坪街道',
    ])
    expect(said(lineOf(anEntry('rate', { solved: false })))).toEqual(['是否解决: 未解决'])
  })

  it('says which deadline was missed and who was told', () => {
    const line = lineOf({
      ...anEntry('escalated', { deadline: 'answer', to: 'office-head' }),
      actor: { kind: 'engine' },
    })

    expect(line?.done).toBe(zhCN.act.escalated.done)
    expect(said(line)).toEqual(['时限: 答复', '告知: 街镇负责人'])
    expect(lineOf(anEntry('deadline-missed'))?.done).toBe(zhCN.act['deadline-missed'].done)
    expect(lineOf(anEntry('tick'))?.done).toBe(zhCN.act.tick.done)
  })

  it('names what a citizen found wanting, though nothing else on the page asks for its name', async () => {
    const asked = serving(() => Response.json([{ code: 'too-slow', name: '太慢', nameEn: 'Too slow' }]))
    const linesOf = withSetup(useDeskLines)
    const entries = [anEntry('rate', { shortcoming: 'too-slow' })]

    linesOf(entries)
    await flushPromises()

    expect(said(linesOf(entries)[0])).toEqual(['哪里不好: 太慢'])
    expect(asked.map(({ path }) => path)).toEqual(['/api/complaints/shortcomings'])
  })

  it('names what was said, not what the form asked', () => {
    const asked = anEntry('request-extension', { workingDays: 2, reason: '等检测报告' })

    expect(said(lineOf(asked))).toEqual(['延长: 2 个工作日', '延期理由: 等检测报告'])
    expect(said(lineOf(anEntry('ask', { question: '几点最吵？' })))).toEqual(['问题: 几点最吵？'])
    expect(factsOf('decide-extension', { granted: true }, words('citizen'))).toEqual([
      { label: zhCN.citizenAct['decide-extension'].fields.granted.label, text: '是' },
    ])
  })

  it('counts one working day as one in English', async () => {
    await switchLocale('en')

    expect(said(lineOf(anEntry('request-extension', { workingDays: 1 })))).toEqual([
      'Longer by: 1 working day',
    ])
    expect(said(lineOf(anEntry('request-extension', { workingDays: 2 })))).toEqual([
      'Longer by: 2 working days',
    ])
    await switchLocale('zh-CN')
  })

  it('calls no join certain', () => {
    expect(said(lineOf(anEntry('auto-join', { percent: 97 })))).toEqual(['同一来源的可能性: 97%'])
    expect(said(lineOf(anEntry('auto-join', { percent: 100 })))).toEqual(['同一来源的可能性: 超过 99%'])
  })

  it('shows an act and a field of a newer service by their codes', () => {
    const line = lineOf(anEntry('second', { remark: '再来一次', urgent: true }))

    expect(line?.done).toBe('second')
    expect(said(line)).toEqual(['remark: 再来一次', `urgent: ${zhCN.actForm.yes}`])
  })

  it('does not take what somebody wrote for a code', () => {
    expect(said(lineOf(anEntry('contact', { note: 'reached. hint' })))).toEqual(['说了什么: reached. hint'])
  })

  it('marks what came between looking and acting', () => {
    const entries = [anEntry('assign'), { ...anEntry('accept'), at: '2026-11-24T04:00:00Z' }]

    const lines = withSetup(useDeskLines)(entries, entries.slice(1))

    expect(lines.map(({ fresh }) => fresh)).toEqual([false, true])
  })
})

function words(audience: Audience): ActWords {
  return withSetup(() => useActWords(audience))
}

describe('the timeline of the citizen', () => {
  it('never shows a code of an act', () => {
    expect(words('citizen').done('second')).toBe(zhCN.timeline.other)
  })

  it('speaks to the citizen', () => {
    expect(factsOf('reject', { legalWay: '向法院起诉' }, words('citizen'))).toEqual([
      { label: zhCN.citizenAct.reject.fields.legalWay.label, text: '向法院起诉' },
    ])
  })
})
