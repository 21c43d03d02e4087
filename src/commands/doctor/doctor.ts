import { HeroImagesError, PermissionError } from '../../errors.ts'
import type { ApiProbe } from '../../images-api/probe.ts'
import { parseSize } from '../../pictures/size-text.ts'
import { assertRules } from '../../pipeline/commit/assert-rules.ts'
import type { RunContext } from '../../pipeline/context.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import { deliveryBranch, type Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { picturesAt } from '../../pipeline/plan/pictures-at.ts'
import type { BranchRule } from '../../repo/branch-rules.ts'
import { firstFiltered } from '../../repo/filters.ts'
import { inputTable } from '../../settings/input-table.ts'
import { isImage } from '../../sites/reading/images-of-repo.ts'
import { isWorkflowPath, readWorkflow, type WorkflowFile } from '../../workflow/read.ts'
import { wireRepo } from '../wire/wire-repo.ts'
import {
  type AskedModels,
  checkApi,
  checkKey,
  checkPrice,
  keyByIdentity,
  keyWithoutAddress,
} from './check-api.ts'
import { checkBucket } from './check-bucket.ts'
import { checkApproval, checkQueue, checkToken, type TokenFacts } from './check-github.ts'
import { checkPlan, checkTemplates, noPlan } from './check-site.ts'
import { checkStorage } from './check-storage.ts'
import { checkWorkflows } from './check-workflow.ts'
import { advice, type Finding, ok, withoutStop, wrong } from './finding.ts'
import { addressOf, drawsByIdentity, drawsByModel, secretsOf } from './key-sources.ts'
import { writesIn } from './step-tasks.ts'

/** What the doctor asks beside what every run needs. */
export interface DoctorContext extends RunContext {
  /** Version of this program and of Node.js, for people. */
  readonly program: string
  /** Asks the images API, free of charge. */
  readonly probe: () => Promise<ApiProbe>
  /** Where there is a token for GitHub: whose it is, and the default branch. */
  readonly github?: () => Promise<{ readonly token: TokenFacts; readonly defaultBranch: string }>
  /** Path of the workflow that runs; absent on somebody's own machine. */
  readonly workflow?: string
}

/**
 * Looks at all that a run depends on. Nothing is drawn, written or paid for.
 * @param job a plan of the posts as they are
 * @throws what the repo throws; what is wrong with settings, workflow, key or templates is a finding
 */
export async function examine(job: Job, context: DoctorContext): Promise<readonly Finding[]> {
  const quiet = { ...context, log: { info: () => {} } }
  const found = await planOr(job, quiet)
  const files = await workflowsOf(job, context)
  const asked = askedBy(files, context)
  return [
    ok('program', context.program),
    ...('finding' in found
      ? [found.finding]
      : checkPlan(found, drawsByModel(files, context.inputs))),
    ...checkWorkflows(files),
    ...(await onGitHub(found, files, context)),
    ...('finding' in found ? [] : await storage(found, files, context)),
    ...(await api(files, asked, context)),
    ...('finding' in found ? [] : [price(found, files, asked, context)]),
    ...('finding' in found ? [] : checkTemplates(await wireRepo(job.head, context))),
  ]
}

/** Pictures of the repo that are held against `.gitattributes`. */
const mostLookedAt = 50

/** The plan, or why there can be none. */
async function planOr(
  job: Job,
  context: RunContext,
): Promise<Outcome | { readonly finding: Finding }> {
  try {
    return await illustrate(job, context)
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    return { finding: noPlan(error) }
  }
}

/** The workflows that run this action; the one that runs now does, whatever it calls it. */
async function workflowsOf(
  { head }: Job,
  { repo, workflow }: DoctorContext,
): Promise<readonly WorkflowFile[]> {
  const { files } = await repo.snapshot(head)
  const texts = await repo.read([...files.values()].filter(({ path }) => isWorkflowPath(path)))
  return [...texts].flatMap(([path, bytes]) => {
    const isOurs = path === workflow ? (uses: string) => uses === './' : undefined
    const text = new TextDecoder().decode(bytes)
    const files = [readWorkflow(path, text), isOurs && readWorkflow(path, text, isOurs)]
    return files.filter((file) => file !== undefined && file.steps.length > 0) as WorkflowFile[]
  })
}

/** The models that are drawn with: what is said here, else what a workflow says in so many words. */
function askedBy(files: readonly WorkflowFile[], { inputs }: DoctorContext): AskedModels {
  const said = (name: 'model' | 'text-model') =>
    files
      .flatMap(({ steps }) => steps.map(({ inputs }) => inputs[name] ?? ''))
      .find((value) => value !== '' && !value.includes('${{'))
  const own = inputs.model === inputTable.model.default ? said('model') : undefined
  return { model: own ?? inputs.model, textModel: inputs.textModel || (said('text-model') ?? '') }
}

async function onGitHub(
  found: Outcome | { readonly finding: Finding },
  files: readonly WorkflowFile[],
  context: DoctorContext,
): Promise<readonly Finding[]> {
  if (context.github === undefined)
    return [
      advice(
        'GitHub',
        'no token for this repository is at hand, or its `origin` is not on GitHub, so its rules were not read',
        'Once it is pushed to GitHub give `GITHUB_TOKEN` (such as `$(gh auth token)`), or run `command: doctor` in the workflow.',
      ),
    ]
  const known = await answered(context.github)
  if ('finding' in known) return [known.finding]
  const { token, defaultBranch } = known
  const rules = await context.repo.rules.list(defaultBranch)
  return [
    ...checkToken(token, rules, await refusalOf(files, context)),
    ...checkQueue(rules, files),
    ...checkApproval(rules, defaultBranch, files),
    ...('finding' in found ? [] : [await checkRules(found, defaultBranch, rules, context)]),
  ]
}

/** Why the token may not write, where the workflow that runs is to. */
async function refusalOf(
  files: readonly WorkflowFile[],
  { repo, workflow }: DoctorContext,
): Promise<string | undefined> {
  const own = files.filter(({ path, steps }) => path === workflow && steps.some(writesIn))
  if (own.length === 0) return undefined
  try {
    await repo.assertWritable()
    return undefined
  } catch (error) {
    if (!(error instanceof PermissionError)) throw error
    return error.message
  }
}

/** GitHub may be away, or not know the repository by this token: then the rest is looked at. */
async function answered<T>(ask: () => Promise<T>): Promise<T | { readonly finding: Finding }> {
  try {
    return await ask()
  } catch (error) {
    const says = withoutStop((error as Error).message)
    if (error instanceof HeroImagesError)
      return { finding: wrong('token', says, error.hint ?? 'Give another token.') }
    const wayOut =
      'Where GitHub is not down, give a token that may read this repository, its rules included.'
    return { finding: advice('GitHub', `it did not answer as it should: ${says}`, wayOut) }
  }
}

/** On the default branch pictures arrive by a pull request, whose branch has rules, too. */
async function checkRules(
  outcome: Outcome,
  defaultBranch: string,
  rules: readonly BranchRule[],
  context: RunContext,
): Promise<Finding> {
  const branch = deliveryBranch({ ...outcome.job, branch: defaultBranch })
  try {
    await assertRules(outcome, { branch, head: undefined }, context)
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    const says = error.message.replace(/ Nothing was drawn\.$/, '')
    return wrong('rules', withoutStop(says), error.hint ?? 'See docs/rules.md.')
  }
  const kinds = [...new Set(rules.map(({ type }) => type))]
  return ok(
    'rules',
    kinds.length === 0
      ? `none for \`${defaultBranch}\``
      : `${kinds.join(', ')} for \`${defaultBranch}\`; none keeps pictures away`,
  )
}

/** By a picture that is to be drawn, else by those that the repo has. */
async function storage(
  { plan, state: { head, storage } }: Outcome,
  files: readonly WorkflowFile[],
  { repo }: RunContext,
): Promise<readonly Finding[]> {
  if (storage.kind === 's3') return [await checkBucket(storage)]
  const planned = [...plan.draw, ...plan.beyond].flatMap(({ place }) => picturesAt(place))
  const there = [...head.files.keys()].filter(isImage).slice(0, mostLookedAt)
  const pictures = planned.length > 0 ? planned : there
  return checkStorage(await firstFiltered(pictures, head, repo), files)
}

async function api(
  files: readonly WorkflowFile[],
  asked: AskedModels,
  { inputs, probe, workflow, now }: DoctorContext,
): Promise<readonly Finding[]> {
  // Whoever only looks asks for no token.
  if (inputs.apiKey === '' && drawsByIdentity(files, inputs)) return [keyByIdentity()]
  if (inputs.apiKey === '') return [checkKey(secretsOf(files), workflow !== undefined)]
  const elsewhere = addressOf(files)
  // A key that was given without an address may be for that one: it is sent to no other.
  if (workflow === undefined && elsewhere && inputs.baseUrl === inputTable['base-url'].default)
    return [keyWithoutAddress(elsewhere)]
  return checkApi(await probe(), asked, now().toISOString().slice(0, 10))
}

/** A key that is only in the workflow's reach has a price, too. */
function price(
  { state: { settings } }: Outcome,
  files: readonly WorkflowFile[],
  { model }: AskedModels,
  { inputs }: RunContext,
): Finding {
  if (!drawsByModel(files, inputs)) return ok('price', 'title cards are free of charge')
  const { size, quality, prices } = settings
  return checkPrice(model, { size: parseSize(size), quality }, prices)
}
