import type { User } from 'oidc-client-ts'
import { defineStore } from 'pinia'
import { useBroadcastChannel } from '@vueuse/core'
import { computed, shallowRef, watch } from 'vue'
import { useTokenSource } from '@/api/client'
import { personOf, type Person } from './roles'

/** Seconds before its end from which a token is renewed rather than sent. */
const RENEW_BEFORE = 20

function somebodyWasHere(): boolean {
  return Object.keys(sessionStorage).some((key) => key.startsWith('oidc.user:'))
}

async function signIn(returnTo: string, locale: string): Promise<void> {
  const oidc = await import('./oidc')
  await oidc.redirectToSignIn(returnTo, locale)
}

/** A closed storage keeps nobody from signing out. */
async function dropPhotosOf(subject: string): Promise<void> {
  const { forgetPhotosOf } = await import('@/acts/keptPhotos')
  await forgetPhotosOf(subject).catch(() => undefined)
}

/** Who is signed in. The sign-in code is loaded only when somebody is or wants to be. */
export const useSession = defineStore('session', () => {
  const user = shallowRef<User>()
  const expired = shallowRef(false)
  /** Somebody signed out in another tab of this browser: this one shows nothing more either. */
  const endedElsewhere = shallowRef(false)
  /** Tabs of one browser tell each other when somebody signed out. */
  const tabs = useBroadcastChannel<number, number>({ name: 'huiyin.session' })
  const person = computed<Person | undefined>(() =>
    user.value ? personOf(user.value.access_token) : undefined,
  )

  async function restore(): Promise<void> {
    if (!somebodyWasHere()) return
    const oidc = await import('./oidc')
    const found = await oidc.currentUser().catch(() => undefined)
    if (!found) return
    user.value = found.expired ? await oidc.renewed() : found
  }

  async function completeSignIn(): Promise<string> {
    const oidc = await import('./oidc')
    const done = await oidc.finishSignIn()
    user.value = done.user
    expired.value = false
    endedElsewhere.value = false
    return done.returnTo
  }

  async function signOut(): Promise<void> {
    const oidc = await import('./oidc')
    tabs.post(Date.now())
    if (person.value) await dropPhotosOf(person.value.subject)
    await oidc.redirectToSignOut().catch(() => oidc.forgetUser())
    user.value = undefined
  }

  async function accessToken(): Promise<string | undefined> {
    const held = user.value
    if (!held) return undefined
    if ((held.expires_in ?? RENEW_BEFORE + 1) > RENEW_BEFORE) return held.access_token
    return await renew()
  }

  let renewing: Promise<string | undefined> | undefined
  function renew(): Promise<string | undefined> {
    renewing ??= import('./oidc')
      .then((oidc) => oidc.renewed())
      .then((next) => {
        user.value = next
        expired.value = next === undefined
        return next?.access_token
      })
      .finally(() => {
        renewing = undefined
      })
    return renewing
  }

  watch(tabs.data, () => {
    if (!user.value) return
    user.value = undefined
    endedElsewhere.value = true
    void import('./oidc').then((oidc) => oidc.forgetUser())
  })
  useTokenSource(accessToken, () => {
    expired.value = user.value !== undefined
  })

  return { person, expired, endedElsewhere, restore, signIn, completeSignIn, signOut, accessToken }
})
