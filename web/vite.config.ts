import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { mockApi } from './dev/mockApi'

/** Address of a running gateway; without it the pages are developed against the answers in dev/. */
const gateway = process.env.HUIYIN_GATEWAY_URL

export default defineConfig({
  plugins: [vue(), ...(gateway ? [] : [mockApi()])],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_I18N_LEGACY_API__: 'false', __INTLIFY_PROD_DEVTOOLS__: 'false' },
  server: { host: '127.0.0.1', proxy: gateway ? { '/api': { target: gateway, changeOrigin: true } } : undefined },
  preview: { host: '127.0.0.1', proxy: gateway ? { '/api': { target: gateway, changeOrigin: true } } : undefined },
  build: { target: 'es2022', chunkSizeWarningLimit: 400, reportCompressedSize: true },
})
