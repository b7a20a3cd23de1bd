import type { Component } from 'vue'
import AccountsRoom from './rooms/AccountsRoom.vue'
import CalendarRoom from './rooms/CalendarRoom.vue'
import ChannelsRoom from './rooms/ChannelsRoom.vue'
import DeadLettersRoom from './rooms/DeadLettersRoom.vue'
import GazetteerRoom from './rooms/GazetteerRoom.vue'
import HistoryRoom from './rooms/HistoryRoom.vue'
import JoinsRoom from './rooms/JoinsRoom.vue'
import LogRoom from './rooms/LogRoom.vue'
import OfficesRoom from './rooms/OfficesRoom.vue'
import OutlinesRoom from './rooms/OutlinesRoom.vue'
import PackRoom from './rooms/PackRoom.vue'
import TablesRoom from './rooms/TablesRoom.vue'
import TextHeadRoom from './rooms/TextHeadRoom.vue'

/** The rooms of the administrator's desk, in the order of the menu. */
export const ROOMS: Record<string, Component> = {
  accounts: AccountsRoom,
  offices: OfficesRoom,
  pack: PackRoom,
  tables: TablesRoom,
  joins: JoinsRoom,
  outlines: OutlinesRoom,
  gazetteer: GazetteerRoom,
  'text-head': TextHeadRoom,
  calendar: CalendarRoom,
  channels: ChannelsRoom,
  'dead-letters': DeadLettersRoom,
  history: HistoryRoom,
  log: LogRoom,
}
