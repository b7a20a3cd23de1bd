import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { failureOf, type Failure } from '@/api/failure'
import { ApiProblem } from '@/api/problem'
import CasePane from '@/features/cases/components/CasePane.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { mounted } from './mounted'
import { serving } from './requests'

describe('a failure', () => {
  it.each<[number, Failure]>([
    [401, 'signedOut'],
    [403, 'noRight'],
    [404, 'notFound'],
    [429, 'tooMany'],
    [500, 'failed'],
    [502, 'away'],
    [503, 'away'],
    [504, 'away'],
  ])('of status %i is told as %s', (status, failure) => {
    expect(failureOf(new ApiProblem(status, {}), true)).toBe(failure)
  })

  it('of the line is told apart from one without a network', () => {
    expect(failureOf(ApiProblem.ofLine('unreachable'), true)).toBe('unreachable')
    expect(failureOf(ApiProblem.ofLine('timeout'), true)).toBe('unreachable')
    expect(failureOf(ApiProblem.ofLine('unreachable'), false)).toBe('offline')
    expect(failureOf(ApiProblem.ofLine('offline'), true)).toBe('offline')
  })

  it('offers the sign-in to who is signed out, and another try to who met an absent service', async () => {
    serving(() => new Response('', { status: 401 }))
    const signedOut = mounted(CasePane, { caseId: 'a' })
    await flushPromises()
    expect(signedOut.text()).toContain(zhCN.note.signedOut)
    expect(signedOut.get('a.button').text()).toBe(zhCN.nav.signIn)

    serving(() => new Response('', { status: 503 }))
    const away = mounted(CasePane, { caseId: 'b' })
    await flushPromises()
    expect(away.text()).toContain(zhCN.note.away)
    expect(away.get('button').text()).toBe(zhCN.app.retry)
  })
})
