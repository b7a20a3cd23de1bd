import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { formKey } from '@/acts/keptForm'
import { keepPhoto, keptPhotos } from '@/acts/keptPhotos'
import { complaintService } from '@/api/client'
import { createPages } from '@/router'
import { useSession } from '@/session/session'
import { serving } from './requests'

const forgetUser = vi.hoisted(() => vi.fn<() => Promise<void>>(() => Promise.resolve()))
const OFFICER = { sub: 's', name: '张三', realm_access: { roles: ['officer'] } }
const TOKEN = `x.${btoa(unescape(encodeURIComponent(JSON.stringify(OFFICER))))}.x`

vi.mock('@/session/oidc', () => ({
  finishSignIn: () => Promise.resolve({ user: { access_token: TOKEN, expires_in: 600 }, returnTo: '' }),
  redirectToSignOut: () => Promise.resolve(),
  forgetUser,
}))

async function signedIn() {
  const session = useSession()
  await session.completeSignIn()
  expect(session.person?.name).toBe('张三')
  return session
}

describe('signing out', () => {
  beforeEach(() => setActivePinia(createPinia()))

  it('in another tab ends this one and takes its page away', async () => {
    const session = await signedIn()
    const pages = createPages(createMemoryHistory())
    await pages.push('/desk/cases?case=c1')
    setActivePinia(createPinia())
    const otherTab = await signedIn()

    await otherTab.signOut()

    await vi.waitFor(() => expect(session.person).toBeUndefined())
    await vi.waitFor(() => expect(forgetUser).toHaveBeenCalled())
    await vi.waitFor(() => expect(pages.currentRoute.value.path).toBe('/sign-in'))
    expect(pages.currentRoute.value.query.to).toBe('/desk/cases?case=c1')
  })

  it('takes the photos of unfinished forms from the device, and nobody else’s', async () => {
    const session = await signedIn()
    const own = formKey('s', 'c1', 'inspection')
    const ofAnother = formKey('s2', 'c1', 'inspection')
    await keepPhoto(own, new Blob(['a']))
    await keepPhoto(ofAnother, new Blob(['b']))

    await session.signOut()

    expect(await keptPhotos(own)).toHaveLength(0)
    expect(localStorage.getItem(`huiyin.form-photos.${own}`)).toBeNull()
    expect(await keptPhotos(ofAnother)).toHaveLength(1)
  })
})

describe('a token that a service does not take', () => {
  it('says that the sign-in has ended', async () => {
    setActivePinia(createPinia())
    const session = await signedIn()
    serving(() => new Response('', { status: 401 }))

    await complaintService.GET('/api/cases').catch(() => undefined)

    expect(session.expired).toBe(true)
  })
})
