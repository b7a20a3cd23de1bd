import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerOf, complaintService, fetchWithin, useTokenSource } from '@/api/client'
import { ApiProblem, codeOf, problemOf } from '@/api/problem'
import { worthAskingAgain } from '@/api/query'
import { zhCN } from '@/i18n/locales/zh-CN'
import { useWords } from '@/i18n/useWords'
import { mounted } from './mounted'
import { serving } from './requests'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  useTokenSource(() => Promise.resolve(undefined))
})

function spokenProblem(): (error: unknown) => string {
  let say: ((error: unknown) => string) | undefined
  mounted({
    setup() {
      say = useWords().problemText
      return () => null
    },
  })
  return (error) => say?.(error) ?? ''
}

describe('a problem document', () => {
  it('keeps code, trace and the fields that are wrong', async () => {
    const problem = await problemOf(
      Response.json(
        { code: 'invalid-input', traceId: 't1', errors: [{ pointer: '/text', code: 'required' }] },
        { status: 400 },
      ),
    )

    expect(problem).toMatchObject({ status: 400, code: 'invalid-input', traceId: 't1', uncertain: false })
    expect(problem.errors).toEqual([{ pointer: '/text', code: 'required' }])
  })

  it('is told by its status when a proxy answered with something else', async () => {
    const codes = await Promise.all(
      [401, 403, 404, 409, 413, 422, 429, 500, 502, 503, 504].map(
        async (status) => (await problemOf(new Response('<html>', { status }))).code,
      ),
    )

    expect(codes).toEqual([
      'not-signed-in',
      'not-allowed',
      'not-found',
      'state-conflict',
      'payload-too-large',
      'rule-refused',
      'too-many-requests',
      'internal-error',
      'upstream-unavailable',
      'upstream-unavailable',
      'upstream-unavailable',
    ])
  })

  it('is asked again only when it is uncertain, twice', () => {
    expect(worthAskingAgain(0, ApiProblem.ofLine('timeout'))).toBe(true)
    expect(worthAskingAgain(2, ApiProblem.ofLine('timeout'))).toBe(false)
    expect(worthAskingAgain(0, new ApiProblem(404, {}))).toBe(false)
    expect(worthAskingAgain(0, new Error('ours'))).toBe(false)
  })

  it('has words in the language of the user for every code', () => {
    const say = spokenProblem()

    expect(say(new ApiProblem(429, {}))).toBe(zhCN.problem['too-many-requests'])
    expect(say(new ApiProblem(418, { code: 'teapot', detail: 'Short and stout.' }))).toBe('Short and stout.')
    expect(say(new Error('boom'))).toBe(zhCN.problem['internal-error'])
  })

  it('says why a rule refused rather than that one did', () => {
    const say = spokenProblem()
    const refused = new ApiProblem(422, {
      code: 'rule-refused',
      errors: [{ pointer: '', code: 'contact-first' }],
    })

    expect(say(refused)).toContain(zhCN.refusal['contact-first'])
  })
})

describe('a request', () => {
  it('carries the token and leaves out what is not asked', async () => {
    useTokenSource(() => Promise.resolve('abc'))
    const asked = serving(() => Response.json({ items: [] }))

    await complaintService.GET('/api/cases', { params: { query: { view: 'open', office: undefined } } })

    expect(asked.map(({ path }) => path)).toEqual(['/api/cases?view=open'])
    expect(asked[0]?.headers.get('Authorization')).toBe('Bearer abc')
  })

  it('counts as lost when nobody answers in time', async () => {
    vi.useFakeTimers()
    vi.spyOn(globalThis, 'fetch').mockImplementation(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))
        }),
    )

    const lost = complaintService.GET('/api/cases', { fetch: fetchWithin(1000) }).catch(codeOf)
    await vi.advanceTimersByTimeAsync(1000)

    expect(await lost).toBe('timeout')
  })

  it('is given up silently when the page no longer wants it', async () => {
    const giving = new AbortController()
    giving.abort(new DOMException('left', 'AbortError'))
    vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) =>
      Promise.reject(init?.signal?.reason as Error),
    )

    await expect(complaintService.GET('/api/cases', { signal: giving.signal })).rejects.toThrow('left')
  })

  it('that did not end well throws the problem that was answered', async () => {
    serving(() => Response.json({ code: 'not-found' }, { status: 404 }))

    const path = { caseId: 'x' }
    const ended = answerOf(complaintService.GET('/api/cases/{caseId}', { params: { path } }))

    expect(await ended.catch(codeOf)).toBe('not-found')
  })
})
