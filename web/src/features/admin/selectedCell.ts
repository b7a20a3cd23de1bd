/** The cell of a table in which somebody works. */
export interface SelectedCell {
  id: string
  /** The condition in the head of its column, or the name of the result. */
  column: string
  isResult: boolean
  rule: string
  text: string
}
