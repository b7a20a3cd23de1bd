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

export class TableEditor extends EditingManager {
  _getViewProviders() {
    return tablesBy(Editor)
  }
}

export class TableViewer extends Manager {
  _getViewProviders() {
    return tablesBy(Viewer)
  }
}
