import { mount, type VueWrapper } from '@vue/test-utils'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { i18n } from '@/i18n'
import { remember } from './wrappers'

const NOWHERE = { template: '<i />' }

function aRouter(): Router {
  return createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)*', component: NOWHERE }],
  })
}

const clients = new WeakMap<VueWrapper, QueryClient>()

/** What a mounted component knows of the server. */
export function queriesOf(wrapper: VueWrapper): QueryClient {
  const client = clients.get(wrapper)
  if (!client) throw new Error('expected: a wrapper that was mounted here')
  return client
}

/** Mounts a component with what every page has: words, queries, stores, addresses. */
export function mounted(component: Component, props: Record<string, unknown> = {}): VueWrapper {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const wrapper = mount(component, {
    props,
    attachTo: document.body,
    global: { plugins: [i18n, createPinia(), [VueQueryPlugin, { queryClient }], aRouter()] },
  })
  clients.set(wrapper, queryClient)
  return remember(wrapper)
}
