import type { acts as chinese } from '../../zh-CN/acts'
import { actForm } from './actForm'
import { answering } from './answering'
import { assigning } from './assigning'
import { citizenAct } from './citizenAct'
import { departments } from './departments'
import { field } from './field'
import { handling } from './handling'
import { incidents } from './incidents'
import { refusal } from './refusal'
import { reviewing } from './reviewing'
import { supervising } from './supervising'

/** Each act: the button, the sentence in the timeline, its fields, why it is refused. */
export const acts: typeof chinese = {
  act: {
    ...assigning,
    ...handling,
    ...departments,
    ...incidents,
    ...answering,
    ...supervising,
    ...reviewing,
  },
  citizenAct,
  field,
  actForm,
  refusal,
}
