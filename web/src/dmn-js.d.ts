/** The parts of dmn-js that pages use; it comes without types. */
declare module 'dmn-js-shared/lib/base/EditingManager' {
  export { DmnManager as default } from 'dmn-js-shared/lib/base/Manager'
}
declare module 'dmn-js-shared/lib/base/Manager' {
  /** A cell, a column or a row of a table, and what stands for it in the file. */
  export interface DmnElement {
    id: string
    businessObject: {
      id: string
      text?: string
      name?: string
      label?: string
      description?: string
      inputExpression?: { text?: string }
    }
    row?: DmnElement
    col?: DmnElement
  }
  export interface DmnServices {
    cellSelection: { selectCell(direction: 'above' | 'below' | 'left' | 'right'): boolean | undefined }
    elementRegistry: { get(id: string): DmnElement | undefined }
    modeling: { editCell(cell: DmnElement['businessObject'], text: string): void }
  }
  export interface DmnViewer {
    on<T>(event: string, handler: (event: T) => void): void
    get<Name extends keyof DmnServices>(name: Name): DmnServices[Name]
  }
  export class DmnManager {
    constructor(options: { container: HTMLElement; common?: object; decisionTable?: object })
    importXML(xml: string): Promise<{ warnings: unknown[] }>
    saveXML(options: { format: boolean }): Promise<{ xml: string }>
    getActiveViewer(): DmnViewer | undefined
    destroy(): void
    _getViewProviders(): unknown[]
    _emit(type: string, event: object): unknown
  }
  export default DmnManager
}
declare module 'dmn-js-decision-table/lib/Editor'
declare module 'dmn-js-decision-table/lib/Viewer'
declare module 'dmn-js-shared/lib/util/ModelUtil' {
  export function is(element: unknown, type: string): boolean
}
