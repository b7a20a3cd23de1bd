import EditingManager from 'dmn-js-shared/lib/base/EditingManager'
import Manager from 'dmn-js-shared/lib/base/Manager'
import { is } from 'dmn-js-shared/lib/util/ModelUtil'
import Editor from 'dmn-js-decision-table/lib/Editor'
import Viewer from 'dmn-js-decision-table/lib/Viewer'

/** dmn-js with tables alone: its diagrams and boxed expressions would weigh as much again. */
function tablesBy(constructor: unknown) {
  return [
    {
      id: 'decisionTable',
      constructor,
      opens: (element: { decisionLogic?: unknown }) =>
        is(element, 'dmn:Decision') && is(element.decisionLogic, 'dmn:DecisionTable'),
    },
  ]
}

/** The event as it is today: copied with its outdated field it writes a warning to the console. */
function withoutOutdated(type: string, event: object): object {
  if (type !== 'import.parse.complete') return event
  const { error, definitions, elementsById, references, warnings } = event as Record<string, unknown>
  return { error, definitions, elementsById, references, warnings }
}

export class TableEditor extends EditingManager {
  override _getViewProviders() {
    return tablesBy(Editor)
  }
  override _emit(type: string, event: object): unknown {
    return super._emit(type, withoutOutdated(type, event))
  }
}

export class TableViewer extends Manager {
  override _getViewProviders() {
    return tablesBy(Viewer)
  }
  override _emit(type: string, event: object): unknown {
    return super._emit(type, withoutOutdated(type, event))
  }
}
