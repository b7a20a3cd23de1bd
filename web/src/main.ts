import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { createQueryLayer } from './api/query'
import './design/tokens.css'
import './design/base.css'
import './design/controls.css'
import './design/print.css'
import { i18n, startLocale } from './i18n'
import { createPages, loadFilingPages } from './router'
import { reloadWhenPartsAreGone } from './shell/freshPages'
import { keepPagesForOffline } from './shell/offlinePages'
import { useSession } from './session/session'

reloadWhenPartsAreGone()

async function start(): Promise<void> {
  const app = createApp(App)
    .use(createPinia())
    .use(i18n)
    .use(VueQueryPlugin, { queryClient: createQueryLayer() })
  await Promise.all([startLocale(), useSession().restore()])
  const pages = createPages()
  app.use(pages)
  // Until the first page is there the ring of index.html stands in its place.
  await pages.isReady().catch(() => undefined)
  app.mount('#app')
  const { currentRoute } = pages
  if (currentRoute.value.path === '/') whenIdle(() => void keepPagesForOffline(loadFilingPages))
}

/** Not while the page that was asked for still loads. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work, 2000)
}

void start()
