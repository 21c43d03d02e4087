import { HeroImagesError } from '../../errors.ts'
import { recordPath } from '../../ledger/record.ts'
import { placeBelow } from '../../ledger/record-places.ts'
import { type BrokenRule, brokenBy, type PlannedCommit } from '../../repo/broken-rules.ts'
import { ruleHint } from '../../repo/rule-hints.ts'
import { oneLine } from '../../text/one-line.ts'
import type { RunContext } from '../context.ts'
import type { Delivery } from '../job.ts'
import { picturesAt } from '../plan/pictures-at.ts'
import type { Planned } from '../plan/planned.ts'
import type { RunPlan } from '../plan/run-plan.ts'
import { messageOfPictures } from './commit-message.ts'

/**
 * Makes sure that no ruleset keeps the commit from its branch, as far as that shows before a picture is
 * paid for: what its message, paths and signature will be. Rules that this token may pass are none.
 * @throws HeroImagesError that names each rule
 */
export async function assertRules(
  plan: Pick<RunPlan, 'job' | 'state' | 'plan' | 'choices' | 'generator'>,
  delivery: Delivery | undefined,
  { repo: { rules }, inputs }: Pick<RunContext, 'repo' | 'inputs'>,
): Promise<void> {
  const branch = delivery?.branch ?? plan.job.branch
  const all = await rules.list(branch)
  if (all.length === 0) return
  const commit = { ...plannedCommit(plan, delivery, inputs), ...(await rules.identity()) }
  const broken = all.flatMap((rule) => {
    const found = brokenBy(rule, commit)
    return found && rule.ruleset_id !== undefined ? [{ ...found, ruleset: rule.ruleset_id }] : []
  })
  const sets = [...new Set(broken.map(({ ruleset }) => ruleset))]
  const holding = new Set<number>()
  for (const set of sets) if (await rules.holds(set)) holding.add(set)
  const inForce = broken.filter(({ ruleset }) => holding.has(ruleset))
  if (inForce.length > 0) throw refusedBy(inForce, branch)
}

function plannedCommit(
  { job, state, plan, choices, generator }: Parameters<typeof assertRules>[0],
  delivery: Delivery | undefined,
  inputs: RunContext['inputs'],
): PlannedCommit {
  const planned = [...plan.draw, ...choices.map((choice) => choice.planned)]
  const posts = new Map(planned.map(({ post }) => [post.path, post]))
  const pictures = [...posts.values()].map(({ path, title }) => ({
    ...{ post: path, title },
    model: generator.model,
  }))
  return {
    branch: delivery?.branch ?? job.branch,
    isNew: delivery !== undefined && delivery.head === undefined,
    isMerge: delivery?.head !== undefined && delivery.head !== job.head,
    message: messageOfPictures(pictures, job.branch, inputs),
    paths: [...new Set(planned.flatMap((one) => pathsOf(one, state.settings['records-dir'])))],
  }
}

/** What a picture of a post changes; pages that list it are found once it is there. */
const pathsOf = ({ place, post }: Planned, recordsDir: string): readonly string[] => [
  ...[...picturesAt(place), recordPath(post.path)].map((path) => placeBelow(recordsDir, path)),
  post.path,
]

function refusedBy(broken: readonly BrokenRule[], branch: string): HeroImagesError {
  const demands = [...new Set(broken.map(({ demand }) => oneLine(demand)))]
  const rules = demands.length === 1 ? 'A rule' : 'Rules'
  return new HeroImagesError(
    `${rules} of the repository would keep the pictures from the branch \`${branch}\`: ${demands.join('; ')}. Nothing was drawn.`,
    { hint: ruleHint(broken.map(({ kind }) => kind)) },
  )
}
