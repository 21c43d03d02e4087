import { illustrate } from '../../pipeline/illustrate.ts'
import type { Task } from '../../pipeline/job.ts'
import { planOf } from '../../pipeline/show/plan-data.ts'
import { turnsRed } from '../exit-status.ts'
import { asked, drawsAgain } from '../job-of.ts'
import type { Answer, Desk } from './command.ts'
import { describeOutcome } from './print-outcome.ts'

/** The main job on the files of a checkout: they are written, nothing is committed. */
export async function drawHere(desk: Desk): Promise<Answer> {
  const { inputs, repo } = desk
  const branch = 'worktree'
  const task: Task = {
    branch,
    head: await repo.head(branch),
    settingsAt: 'head',
    again: drawsAgain(inputs, false),
    planOnly: asked(inputs),
    deliver: 'commit',
  }
  const outcome = await illustrate(task, desk)
  const text = describeOutcome(outcome)
  return {
    text,
    data: planOf(outcome),
    summary: text,
    remarks: [],
    red: turnsRed(inputs.failOn, {
      images: outcome.records.length + outcome.earlier.length,
      failed: outcome.failed.length,
      refused: outcome.failed.filter(({ isRefused }) => isRefused).length,
      stopped: outcome.stopped !== undefined,
    }),
  }
}
