import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts'
import { answerOf, gateway } from '@/api/client'

let manager: Promise<UserManager> | undefined

async function createManager(): Promise<UserManager> {
  const settings = await answerOf(gateway.GET('/api/session-settings'))
  return new UserManager({
    authority: settings.issuer,
    client_id: settings.clientId,
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope: 'openid',
    automaticSilentRenew: true,
    monitorSession: false,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  })
}

function userManager(): Promise<UserManager> {
  manager ??= createManager().catch((error: unknown) => {
    manager = undefined
    throw error
  })
  return manager
}

export async function currentUser(): Promise<User | undefined> {
  const found = await (await userManager()).getUser()
  return found ?? undefined
}

/** Leaves the page for the sign-in of the identity provider, by authorization code and PKCE. */
export async function redirectToSignIn(returnTo: string, locale: string): Promise<void> {
  await (await userManager()).signinRedirect({ state: returnTo, ui_locales: locale })
}

export async function finishSignIn(): Promise<{ user: User; returnTo: string }> {
  const user = await (await userManager()).signinRedirectCallback()
  return { user, returnTo: typeof user.state === 'string' ? user.state : '' }
}

export async function renewed(): Promise<User | undefined> {
  const user = await (await userManager()).signinSilent().catch(() => null)
  return user ?? undefined
}

export async function redirectToSignOut(): Promise<void> {
  await (await userManager()).signoutRedirect()
}

export async function forgetUser(): Promise<void> {
  await (await userManager()).removeUser()
}
