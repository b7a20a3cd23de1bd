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
import { createPages } from './router'
import { reloadWhenPartsAreGone } from './shell/freshPages'
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
}

void start()
