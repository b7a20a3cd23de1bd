/** The cell of a table in which somebody works. */
export interface SelectedCell {
  id: string
  /** The condition in the head of its column, or the name of the result. */
  column: string
  /** What the head of its column says. */
  heading: string
  isResult: boolean
  /** What its rule says of itself. */
  rule: string
  text: string
}
