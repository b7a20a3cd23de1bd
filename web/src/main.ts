import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { createQueryLayer } from './api/query'
import './design/tokens.css'
import './design/base.css'
import './design/print.css'
import { i18n, startLocale } from './i18n'
import { createPages } from './router'
import { useSession } from './session/session'

async function start(): Promise<void> {
  const app = createApp(App)
    .use(createPinia())
    .use(i18n)
    .use(VueQueryPlugin, { queryClient: createQueryLayer() })
  await Promise.all([startLocale(), useSession().restore()])
  app.use(createPages()).mount('#app')
}

void start()
