import { answerOf, complaintService, dispatchService, notifyService } from '@/api/client'
import type {
  Account,
  AccountFacts,
  AdminLogPage,
  CalendarForm,
  CalendarPreview,
  CalendarState,
  ChannelState,
  GazetteerCheck,
  HistoryCheck,
  IssuedPassword,
  JoiningRule,
  JoiningRuleForm,
  NewAccount,
  OutlineCheck,
  PackOverview,
  PartPublicationForm,
  PartState,
  PartText,
  PartTrial,
  PasswordWay,
  Recomputation,
  RecomputationForm,
  RecomputationReport,
  SetAside,
} from '@/api/types'

/** Services that set messages aside. */
export const SERVICES = ['complaint-service', 'dispatch-service', 'notify-service'] as const
export type Service = (typeof SERVICES)[number]

/** Services that keep what administrators change: those with a database. */
export const LOG_SERVICES = ['complaint-service', 'notify-service'] as const
export type LogService = (typeof LOG_SERVICES)[number]

export function fetchAccounts(signal: AbortSignal): Promise<Account[]> {
  return answerOf(notifyService.GET('/api/admin/accounts', { signal }))
}

export function createAccount(body: NewAccount): Promise<IssuedPassword> {
  return answerOf(notifyService.POST('/api/admin/accounts', { body }))
}

export function changeAccount(id: string, body: AccountFacts): Promise<Account> {
  return answerOf(notifyService.PUT('/api/admin/accounts/{id}', { params: { path: { id } }, body }))
}

export function enableAccount(id: string, enabled: boolean): Promise<Account> {
  const params = { path: { id } }
  return answerOf(
    enabled
      ? notifyService.POST('/api/admin/accounts/{id}/enable', { params })
      : notifyService.POST('/api/admin/accounts/{id}/disable', { params }),
  )
}

export function resetPassword(id: string, way: PasswordWay): Promise<IssuedPassword> {
  return answerOf(
    notifyService.POST('/api/admin/accounts/{id}/password', { params: { path: { id } }, body: { way } }),
  )
}

export function fetchChannels(signal: AbortSignal): Promise<ChannelState[]> {
  return answerOf(notifyService.GET('/api/admin/channels', { signal }))
}

export function fetchPack(signal: AbortSignal): Promise<PackOverview> {
  return answerOf(complaintService.GET('/api/admin/pack', { signal }))
}

export function fetchCalendar(signal: AbortSignal): Promise<CalendarState> {
  return answerOf(complaintService.GET('/api/admin/calendar', { signal }))
}

export function previewCalendar(body: CalendarForm): Promise<CalendarPreview> {
  return answerOf(complaintService.POST('/api/admin/calendar/previews', { body }))
}

export function uploadCalendar(body: CalendarForm): Promise<CalendarState> {
  return answerOf(complaintService.POST('/api/admin/calendar/uploads', { body }))
}

export function fetchParts(signal: AbortSignal): Promise<PartState[]> {
  return answerOf(complaintService.GET('/api/admin/district-parts', { signal }))
}

/** @param number of the publication; 0 for the part of the pack */
export function fetchPartVersion(part: string, number: number, signal: AbortSignal): Promise<PartText> {
  return answerOf(
    complaintService.GET('/api/admin/district-parts/{part}/versions/{number}', {
      params: { path: { part, number } },
      signal,
    }),
  )
}

export function tryPart(part: string, text: string): Promise<PartTrial> {
  return answerOf(
    complaintService.POST('/api/admin/district-parts/{part}/trials', {
      params: { path: { part } },
      body: { text },
    }),
  )
}

export function publishPart(part: string, body: PartPublicationForm): Promise<PartState[]> {
  return answerOf(
    complaintService.POST('/api/admin/district-parts/{part}/publications', {
      params: { path: { part } },
      body,
    }),
  )
}

export function fetchJoiningRule(signal: AbortSignal): Promise<JoiningRule> {
  return answerOf(complaintService.GET('/api/admin/automatic-joins', { signal }))
}

export function changeJoiningRule(body: JoiningRuleForm): Promise<JoiningRule> {
  return answerOf(complaintService.PUT('/api/admin/automatic-joins', { body }))
}

export function checkOutlines(text: string): Promise<OutlineCheck> {
  return answerOf(
    dispatchService.POST('/api/admin/outline-checks', { body: { text } }),
  ) as Promise<OutlineCheck>
}

export function checkGazetteer(text: string): Promise<GazetteerCheck> {
  return answerOf(dispatchService.POST('/api/admin/gazetteer-checks', { body: { text } }))
}

/** Nobody may have asked for one yet. */
export async function fetchLastHistoryCheck(signal: AbortSignal): Promise<HistoryCheck | null> {
  const last = await answerOf(complaintService.GET('/api/admin/history-checks/last', { signal }))
  return last.check ?? null
}

export function startHistoryCheck(): Promise<HistoryCheck> {
  return answerOf(complaintService.POST('/api/admin/history-checks'))
}

export async function fetchLastRecomputation(signal: AbortSignal): Promise<Recomputation | null> {
  const last = await answerOf(complaintService.GET('/api/admin/deadlines/recomputations/last', { signal }))
  return last.recomputation ?? null
}

export function previewRecomputation(): Promise<RecomputationReport> {
  return answerOf(complaintService.POST('/api/admin/deadlines/recomputations/previews'))
}

export function startRecomputation(body: RecomputationForm): Promise<Recomputation> {
  return answerOf(complaintService.POST('/api/admin/deadlines/recomputations', { body }))
}

export function fetchSetAside(service: Service, signal: AbortSignal): Promise<SetAside[]> {
  switch (service) {
    case 'complaint-service':
      return answerOf(complaintService.GET('/api/admin/dead-letters/complaint-service', { signal }))
    case 'dispatch-service':
      return answerOf(dispatchService.GET('/api/admin/dead-letters/dispatch-service', { signal }))
    case 'notify-service':
      return answerOf(notifyService.GET('/api/admin/dead-letters/notify-service', { signal }))
  }
}

/** @param id of one message; none for all of the queue */
export function replay(service: Service, queue: string, id?: string): Promise<{ count: number }> {
  const request = { params: { path: { queue } }, body: { id } }
  switch (service) {
    case 'complaint-service':
      return answerOf(
        complaintService.POST('/api/admin/dead-letters/complaint-service/{queue}/replays', request),
      )
    case 'dispatch-service':
      return answerOf(
        dispatchService.POST('/api/admin/dead-letters/dispatch-service/{queue}/replays', request),
      )
    case 'notify-service':
      return answerOf(notifyService.POST('/api/admin/dead-letters/notify-service/{queue}/replays', request))
  }
}

export function fetchLog(service: LogService, cursor: string, signal: AbortSignal): Promise<AdminLogPage> {
  const request = { params: { query: { cursor: cursor || undefined } }, signal }
  switch (service) {
    case 'complaint-service':
      return answerOf(
        complaintService.GET('/api/admin/log/complaint-service', request),
      ) as Promise<AdminLogPage>
    case 'notify-service':
      return answerOf(notifyService.GET('/api/admin/log/notify-service', request)) as Promise<AdminLogPage>
  }
}
