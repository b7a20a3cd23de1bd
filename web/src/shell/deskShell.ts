import { defineAsyncComponent } from 'vue'

/** Loaded with the first desk page, so that a citizen never pays for it. */
export const DeskShell = defineAsyncComponent(() => import('./DeskShell.vue'))
