import { computed, watch } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw, type RouterHistory } from 'vue-router'
import { DESK_ROLES, CONTACT_ACCESS_ROLES, mayUse, type Role } from '@/session/roles'
import { useSession } from '@/session/session'
import { i18n } from '@/i18n'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key under `title`. */
    title?: string
    /** Who may open the page; everybody when it is not said. */
    roles?: readonly Role[]
    /** Needs somebody signed in, whatever the role. */
    signedIn?: boolean
    shell?: 'citizen' | 'desk' | 'bare'
  }
}

const citizenRoutes: RouteRecordRaw[] = [
  { path: '/', component: () => import('@/features/home/pages/HomePage.vue'), meta: { title: 'home' } },
  { path: '/file', redirect: '/file/what' },
  {
    path: '/file/what',
    component: () => import('@/features/filing/pages/WhatPage.vue'),
    meta: { title: 'what' },
  },
  {
    path: '/file/where',
    component: () => import('@/features/filing/pages/WherePage.vue'),
    meta: { title: 'where' },
  },
  {
    path: '/file/contact',
    component: () => import('@/features/filing/pages/ContactPage.vue'),
    meta: { title: 'contact' },
  },
  {
    path: '/file/check',
    component: () => import('@/features/filing/pages/CheckPage.vue'),
    meta: { title: 'check' },
  },
  {
    path: '/receipt',
    component: () => import('@/features/filing/pages/ReceiptPage.vue'),
    meta: { title: 'receipt' },
  },
  {
    path: '/track',
    component: () => import('@/features/tracking/pages/TrackPage.vue'),
    meta: { title: 'track' },
  },
  {
    path: '/track/:number',
    component: () => import('@/features/tracking/pages/TrackingPage.vue'),
    props: true,
    meta: { title: 'tracking' },
  },
  {
    path: '/survey',
    component: () => import('@/features/survey/pages/LinkedSurveyPage.vue'),
    meta: { title: 'surveyLink' },
  },
  {
    path: '/cases/:number',
    component: () => import('@/features/published/pages/PublishedCasePage.vue'),
    props: true,
    meta: { title: 'published' },
  },
  {
    path: '/mine',
    component: () => import('@/features/mine/pages/MinePage.vue'),
    meta: { title: 'mine', signedIn: true },
  },
  { path: '/help', redirect: '/help/citizen' },
  {
    path: '/help/:guide(citizen|operator|triage|officer|office-head|department|supervisor|leader|admin)',
    component: () => import('@/features/help/pages/HelpPage.vue'),
    props: true,
    meta: { title: 'help' },
  },
]

const deskRoutes: RouteRecordRaw[] = [
  {
    path: '/desk',
    component: () => import('@/features/account/pages/NoDeskPage.vue'),
    meta: { title: 'cases', signedIn: true, shell: 'desk' },
  },
  {
    path: '/desk/call',
    component: () => import('@/features/call/pages/CallPage.vue'),
    meta: { title: 'call', roles: DESK_ROLES.call, shell: 'desk' },
  },
  {
    path: '/desk/cases',
    component: () => import('@/features/cases/pages/CasesPage.vue'),
    meta: { title: 'cases', roles: DESK_ROLES.cases, shell: 'desk' },
  },
  {
    path: '/desk/leader',
    component: () => import('@/features/cases/pages/CasesPage.vue'),
    meta: { title: 'leader', roles: DESK_ROLES.leader, shell: 'desk' },
  },
  {
    path: '/desk/cases/:caseId/sheet',
    component: () => import('@/features/cases/pages/SheetPage.vue'),
    props: true,
    meta: { title: 'sheet', roles: [...DESK_ROLES.cases, ...DESK_ROLES.leader], shell: 'bare' },
  },
  {
    path: '/desk/cases/:caseId/letter',
    component: () => import('@/features/cases/pages/LetterPage.vue'),
    props: true,
    meta: { title: 'letter', roles: [...DESK_ROLES.cases, ...DESK_ROLES.leader], shell: 'bare' },
  },
  {
    path: '/desk/cases/:caseId/:paper(order|extension)',
    component: () => import('@/features/cases/pages/MatterPage.vue'),
    props: true,
    meta: { title: 'matter', roles: [...DESK_ROLES.cases, ...DESK_ROLES.leader], shell: 'bare' },
  },
  {
    path: '/desk/department',
    component: () => import('@/features/cases/pages/DepartmentPage.vue'),
    meta: { title: 'department', roles: DESK_ROLES.department, shell: 'desk' },
  },
  {
    path: '/desk/workload',
    component: () => import('@/features/workload/pages/WorkloadPage.vue'),
    meta: { title: 'workload', roles: DESK_ROLES.workload, shell: 'desk' },
  },
  {
    path: '/desk/incidents/:incident',
    component: () => import('@/features/incidents/pages/IncidentPage.vue'),
    props: true,
    meta: { title: 'incident', roles: DESK_ROLES.cases, shell: 'desk' },
  },
  {
    path: '/desk/triage',
    component: () => import('@/features/triage/pages/TriagePage.vue'),
    meta: { title: 'triage', roles: DESK_ROLES.triage, shell: 'desk' },
  },
  {
    path: '/desk/overview',
    component: () => import('@/features/overview/pages/OverviewPage.vue'),
    meta: { title: 'overview', roles: DESK_ROLES.overview, shell: 'desk' },
  },
  {
    path: '/desk/learning',
    component: () => import('@/features/learning/pages/LearningPage.vue'),
    meta: { title: 'learning', roles: DESK_ROLES.learning, shell: 'desk' },
  },
  {
    path: '/desk/learning/cases',
    component: () => import('@/features/learning/pages/GuessesPage.vue'),
    meta: { title: 'learning', roles: ['supervisor'], shell: 'desk' },
  },
  {
    path: '/desk/contact-access',
    component: () => import('@/features/contactaccess/pages/ContactAccessPage.vue'),
    meta: { title: 'contactAccess', roles: CONTACT_ACCESS_ROLES, shell: 'desk' },
  },
  {
    path: '/desk/follow-ups',
    component: () => import('@/features/survey/pages/FollowUpsPage.vue'),
    meta: { title: 'followUps', roles: DESK_ROLES['follow-ups'], shell: 'desk' },
  },
  {
    path: '/desk/surveys',
    component: () => import('@/features/survey/pages/SurveysPage.vue'),
    meta: { title: 'surveys', roles: DESK_ROLES.surveys, shell: 'desk' },
  },
  {
    path: '/desk/surveys/cases',
    component: () => import('@/features/survey/pages/SampledCasesPage.vue'),
    meta: { title: 'surveys', roles: DESK_ROLES.surveys, shell: 'desk' },
  },
  {
    path: '/desk/imports',
    component: () => import('@/features/imports/pages/ImportPage.vue'),
    meta: { title: 'imports', roles: DESK_ROLES.imports, shell: 'desk' },
  },
  {
    path: '/desk/admin',
    redirect: '/desk/admin/accounts',
    meta: { roles: DESK_ROLES.admin },
  },
  {
    path: '/desk/admin/:room(accounts|offices|pack|tables|joins|outlines|gazetteer|text-head|calendar|channels|dead-letters|history|log)',
    component: () => import('@/features/admin/pages/AdminPage.vue'),
    props: true,
    meta: { title: 'admin', roles: DESK_ROLES.admin, shell: 'desk' },
  },
  {
    path: '/desk/wall',
    component: () => import('@/features/overview/pages/WallPage.vue'),
    meta: { title: 'wall', roles: DESK_ROLES.overview, shell: 'bare' },
  },
]

const accountRoutes: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    component: () => import('@/features/account/pages/SignInPage.vue'),
    meta: { title: 'signIn' },
  },
  {
    path: '/signed-in',
    component: () => import('@/features/account/pages/SignedInPage.vue'),
    meta: { title: 'signIn' },
  },
  {
    path: '/no-right',
    component: () => import('@/features/account/pages/NoRightPage.vue'),
    meta: { title: 'noRight' },
  },
  {
    path: '/:rest(.*)*',
    component: () => import('@/features/account/pages/NotFoundPage.vue'),
    meta: { title: 'notFound' },
  },
]

export const routes: readonly RouteRecordRaw[] = [...citizenRoutes, ...deskRoutes, ...accountRoutes]

/** The pages on which a complaint is written, before anybody goes there. */
export function loadFilingPages(): Promise<unknown> {
  return Promise.all(
    citizenRoutes
      .filter(({ path }) => path.startsWith('/file/'))
      .map(({ component }) =>
        typeof component === 'function' ? (component as () => Promise<unknown>)() : undefined,
      ),
  )
}

/** After the receipt the forms are empty: back from it leads to the start. */
function isBackIntoTheForms(went: string, from: string, to: string): boolean {
  return went === 'pop' && from === '/receipt' && to.startsWith('/file/')
}

export function createPages(history: RouterHistory = createWebHistory()) {
  let went = ''
  history.listen((_to, _from, { type }) => (went = type))
  const router = createRouter({
    history,
    routes: [...routes],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })

  router.beforeEach((to, from) => {
    const { person } = useSession()
    const how = went
    went = ''
    if (isBackIntoTheForms(how, from.path, to.path)) return { path: '/', replace: true }
    if ((to.meta.roles || to.meta.signedIn) && !person)
      return { path: '/sign-in', query: { to: to.fullPath } }
    if (to.meta.roles && !mayUse(person, to.meta.roles)) return { path: '/no-right' }
    return true
  })

  const session = useSession()
  watch(
    () => session.endedElsewhere,
    (ended) => {
      const { meta, fullPath } = router.currentRoute.value
      if (ended && (meta.roles || meta.signedIn))
        void router.replace({ path: '/sign-in', query: { to: fullPath } })
    },
  )

  const title = computed(() => {
    const { t } = i18n.global
    const page = router.currentRoute.value.meta.title
    return page ? `${t(`title.${page}`)} · ${t('app.name')}` : t('app.fullName')
  })
  watch(title, (text) => (document.title = text), { immediate: true })

  router.afterEach((to, from) => {
    if (to.path !== from.path && from.matched.length > 0) announcePage()
  })
  return router
}

/** After a change of page the heading takes the focus, so that a screen reader begins there. */
function announcePage(): void {
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  })
}
