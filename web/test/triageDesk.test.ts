import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import type { CaseRow, CaseView } from '@/api/types'
import { useTriageDesk } from '@/features/triage/desk'
import { aRow, aView } from './fixtures/cases'
import { mounted } from './mounted'
import { serving } from './requests'

type Desk = ReturnType<typeof useTriageDesk>

function undecided(caseId: string): CaseView {
  return aView({ ...aRow(caseId, { state: 'triage', office: undefined }), photos: [] })
}

function answer(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status })
}

/** A service with the given rows waiting; acts on `refusing` cases are refused. */
function serve(
  rows: readonly CaseRow[],
  refusing: ReadonlySet<string>,
): { acts: string[]; gone: Set<string> } {
  const acts: string[] = []
  const gone = new Set<string>()
  serving(({ path, headers }) => {
    const caseId = /\/api\/cases\/([^/?]+)/.exec(path)?.[1]
    if (!caseId) return answer({ items: rows.filter((row) => !gone.has(row.caseId)) })
    if (!path.endsWith('/acts')) return answer(undecided(caseId))
    acts.push(`${caseId} ${headers.get('If-Match')}`)
    if (refusing.has(caseId)) return answer({ code: 'rule-refused' }, 422)
    gone.add(caseId)
    return answer({ ...undecided(caseId), state: 'assigned', version: 4 })
  })
  return { acts, gone }
}

async function aDesk(): Promise<Desk> {
  const found: Desk[] = []
  opened = mounted(
    defineComponent(() => {
      found.push(useTriageDesk())
      return () => h('i')
    }),
  )
  await flushPromises()
  const [desk] = found
  if (!desk) throw new Error('no desk')
  return desk
}

const rows = ['a', 'b', 'c'].map((caseId) => aRow(caseId, { state: 'triage', office: undefined }))
const give = { act: 'assign', body: { office: 'x', reason: '…' } } as const

let opened: VueWrapper | undefined

afterEach(async () => {
  opened?.unmount()
  await flushPromises()
})

describe('the triage desk', () => {
  it('goes on to the next case before the answer is there', async () => {
    serve(rows, new Set())
    const desk = await aDesk()

    void desk.decide(undecided('a'), give)

    expect(desk.currentId.value).toBe('b')
    expect(desk.waiting.value.map((row) => row.caseId)).toEqual(['b', 'c'])
  })

  it('acts on the version that was seen', async () => {
    const service = serve(rows, new Set())
    const desk = await aDesk()

    await desk.decide(undecided('a'), give)

    expect(service.acts).toEqual(['a "3"'])
  })

  it('brings back the one case whose act failed, and leaves the others decided', async () => {
    serve(rows, new Set(['a']))
    const desk = await aDesk()

    await Promise.all([desk.decide(undecided('a'), give), desk.decide(undecided('b'), give)])
    await flushPromises()

    expect(desk.waiting.value.map((row) => row.caseId)).toEqual(['a', 'c'])
    expect(desk.outcomes.value.map(({ caseId, state }) => `${caseId} ${state}`)).toEqual(['b done', 'a back'])
  })

  it('stays with the case on the desk when one before it comes back', async () => {
    serve(rows, new Set(['a']))
    const desk = await aDesk()

    await desk.decide(undecided('a'), give)

    expect(desk.currentId.value).toBe('b')
  })

  it('stays with the case that somebody else decided, until it is left', async () => {
    const service = serve(rows, new Set())
    const desk = await aDesk()

    service.gone.add('a')
    await desk.queue.refetch()
    expect(desk.currentId.value).toBe('a')
    desk.leave({ ...undecided('a'), state: 'assigned', version: 4 })
    await flushPromises()

    expect(desk.currentId.value).toBe('b')
  })

  it('puts a skipped case behind the others', async () => {
    serve(rows, new Set())
    const desk = await aDesk()

    desk.skip()

    expect(desk.currentId.value).toBe('b')
    expect(desk.waiting.value.map((row) => row.caseId)).toEqual(['b', 'c', 'a'])
  })
})
