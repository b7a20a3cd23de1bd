/** What the service worker of `public/offline.js` answers with when there is no network. */
const KEPT = 'huiyin.pages'
const WORKER = '/offline.js'

/** The page itself, and the files of it that have been loaded by now. */
function neededNow(): string[] {
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
  return ['/', '/favicon.svg', ...new Set(files.map(({ pathname }) => pathname))]
}

/** Keeps what is needed and forgets what an earlier version needed. */
export async function keep(files: readonly string[], kept: Cache): Promise<void> {
  const there = (await kept.keys()).map(({ url }) => new URL(url).pathname)
  const missing = files.filter((file) => file === '/' || !there.includes(file))
  await kept.addAll(missing)
  for (const old of there.filter((file) => !files.includes(file))) await kept.delete(old)
}

/** Loads the pages of a filing ahead, then keeps all that has been loaded, so that a citizen can begin without a network. */
export async function keepPagesForOffline(loadAhead: () => Promise<unknown>): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || !('caches' in window)) return
  try {
    await navigator.serviceWorker.register(WORKER)
    await loadAhead()
    await keep(neededNow(), await caches.open(KEPT))
  } catch {
    // Without a network, or on a device that keeps nothing, the pages work as before.
  }
}
