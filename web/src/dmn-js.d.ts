/** The parts of dmn-js that pages use; it comes without types. */
declare module 'dmn-js-shared/lib/base/EditingManager' {
  export { DmnManager as default } from 'dmn-js-shared/lib/base/Manager'
}
declare module 'dmn-js-shared/lib/base/Manager' {
  export interface DmnView {
    element: { id: string }
    type: string
  }
  export class DmnManager {
    constructor(options: {
      container: HTMLElement
      common?: object
      decisionTable?: object
      keyboard?: { bindTo: unknown }
    })
    importXML(xml: string): Promise<{ warnings: unknown[] }>
    saveXML(options: { format: boolean }): Promise<{ xml: string }>
    getActiveViewer(): { on(event: string, handler: () => void): void } | undefined
    getViews(): DmnView[]
    open(view: DmnView): Promise<unknown>
    on(event: string, handler: () => void): void
    destroy(): void
  }
  export default DmnManager
}
declare module 'dmn-js-decision-table/lib/Editor'
declare module 'dmn-js-decision-table/lib/Viewer'
declare module 'dmn-js-shared/lib/util/ModelUtil' {
  export function is(element: unknown, type: string): boolean
}
