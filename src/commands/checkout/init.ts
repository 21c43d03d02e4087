import { createFile } from '../../repo/create-file.ts'
import { init } from '../init/init.ts'
import { foundLines, initData, initText } from '../init/print.ts'
import { checkoutJob } from '../job-of.ts'
import type { Answer, CheckoutContext, LocalTools } from './command.ts'

/** The first files of a repo: workflow, brand template, settings. Nothing is drawn, nothing is committed. */
export async function initHere(checkout: CheckoutContext, tools: LocalTools): Promise<Answer> {
  const { dir, repo, inputs } = checkout
  const job = checkoutJob(await repo.head('worktree'), { ...inputs, command: 'plan' })
  const { yes, tell, ask } = tools
  const create = (path: string, text: string) => createFile(dir, path, text)
  const done = await init(
    { ...job, whole: 'newest' },
    { ...checkout, yes, tell, ask, create },
    foundLines,
  )
  const text = initText(done)
  return { text, data: initData(done), summary: text, remarks: [], red: false }
}
