import { defineAsyncComponent, type Component } from 'vue'
import type { ActField, ActFieldType } from '@/api/types'
import type { ActWords } from '../actWords'
import ChoiceWidget from './ChoiceWidget.vue'
import DeadlineClassWidget from './DeadlineClassWidget.vue'
import LongTextWidget from './LongTextWidget.vue'
import NumberWidget from './NumberWidget.vue'
import StatedTimeWidget from './StatedTimeWidget.vue'
import TextWidget from './TextWidget.vue'
import ZoneClassWidget from './ZoneClassWidget.vue'

/** What every widget is given; its value is the text that was typed or the code that was chosen. */
export interface WidgetProps {
  id: string
  act: string
  field: ActField
  words: ActWords
  hint?: string
  error?: string
}

/** The search in offices and categories is not loaded by forms that have none. */
const PickWidget = defineAsyncComponent(() => import('./PickWidget.vue'))

/** Nor what lists departments and officers. */
const DepartmentsWidget = defineAsyncComponent(() => import('./DepartmentsWidget.vue'))
const OfficerWidget = defineAsyncComponent(() => import('./OfficerWidget.vue'))

/** The map is not loaded by forms that ask for no place, nor what draws photos by forms that take none. */
const PointWidget = defineAsyncComponent(() => import('./PointWidget.vue'))
const PhotosWidget = defineAsyncComponent(() => import('./PhotosWidget.vue'))

/** Nor what lists the leaders. */
const LeaderWidget = defineAsyncComponent(() => import('./LeaderWidget.vue'))

const WIDGETS: Record<ActFieldType, Component> = {
  text: TextWidget,
  'long-text': LongTextWidget,
  choice: ChoiceWidget,
  shortcoming: ChoiceWidget,
  'yes-no': ChoiceWidget,
  number: NumberWidget,
  decibel: NumberWidget,
  'zone-class': ZoneClassWidget,
  office: PickWidget,
  category: PickWidget,
  department: PickWidget,
  departments: DepartmentsWidget,
  officer: OfficerWidget,
  'officer-name': TextWidget,
  'deadline-class': DeadlineClassWidget,
  longitude: PointWidget,
  latitude: NumberWidget,
  photos: PhotosWidget,
  'stated-time': StatedTimeWidget,
  leader: LeaderWidget,
  'leader-name': TextWidget,
}

/** The widget for a type of field; a type of a newer service is typed as text. */
export function widgetFor(type: string): Component {
  return (WIDGETS as Partial<Record<string, Component>>)[type] ?? TextWidget
}

const NARROW: ReadonlySet<string> = new Set<ActFieldType>([
  'number',
  'decibel',
  'zone-class',
  'office',
  'category',
  'department',
  'deadline-class',
  'leader',
  'stated-time',
])

/** Whether two of them fit beside each other. */
export function isNarrow(field: ActField): boolean {
  return NARROW.has(field.type)
}
