/* Keeps the pages that a citizen may need without a network. What is kept is put there by the page itself. */
const PAGE = '/'
/** Where a complaint is begun and written. */
const WORKS_OFFLINE = /^\/(file(\/.*)?)?$/

async function pageOrKept(request) {
  try {
    return await fetch(request)
  } catch (offline) {
    const kept = await caches.match(PAGE)
    if (kept) return kept
    throw offline
  }
}

/** Names of these files carry a hash: one that is kept is always right. */
async function keptOrFetched(request) {
  return (await caches.match(request)) ?? fetch(request)
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (WORKS_OFFLINE.test(pathname)) event.respondWith(pageOrKept(request))
  } else if (pathname.startsWith('/assets/') || pathname === '/favicon.svg') {
    event.respondWith(keptOrFetched(request))
  }
})
