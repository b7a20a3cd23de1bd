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

/** 每个动作：按钮、经过里的一句、各项、拒绝的理由。新动作在这里的一个文件里加键。 */
export const acts = {
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
