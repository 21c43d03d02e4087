import { parse } from 'yaml'

/** What a token may do, as a workflow says it: the level by permission, or one for all. */
export type Permissions = Readonly<Record<string, string>> | 'write-all' | 'read-all'

/** A step of a workflow that runs this action, or a job that calls one that does, with what holds for it. */
export interface ActionStep {
  /** Its inputs, as texts; expressions stay as they are written. */
  readonly inputs: Readonly<Record<string, string>>
  /** Absent where neither job nor workflow says any: then the repository's setting holds. */
  readonly permissions?: Permissions
  readonly concurrency?: { readonly group: string; readonly cancels: boolean }
  /** The repository is checked out before it, and whether with the files of Git LFS. */
  readonly checkout?: { readonly lfs: boolean }
}

/** What a workflow's file says of its use of this action. */
export interface WorkflowFile {
  readonly path: string
  /** Names of the events that start it. */
  readonly events: ReadonlySet<string>
  /** The `types` that an event is limited to; none for all that GitHub takes by itself. */
  typesOf(event: string): readonly string[]
  readonly steps: readonly ActionStep[]
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads a workflow as far as it matters to this action.
 * @param isOurs whether a step's `uses` means this action
 * @returns nothing for what is no workflow: GitHub runs no such file
 */
export function readWorkflow(
  path: string,
  text: string,
  isOurs: (uses: string) => boolean = isHeroImages,
): WorkflowFile | undefined {
  const whole = mapOf(parsed(text))
  const events = eventsOf(whole.on)
  if (events.size === 0) return undefined
  const steps = Object.values(mapOf(whole.jobs)).flatMap((job) =>
    stepsOf(mapOf(job), whole, isOurs),
  )
  return {
    path,
    events: new Set(events.keys()),
    typesOf: (event) => listOf(mapOf(events.get(event)).types),
    steps,
  }
}

/** Whether a workflow's text says that comments start it: only then do task boxes do anything. */
export const listensToComments = (text: string): boolean =>
  eventsOf(mapOf(parsed(text)).on).has('issue_comment')

/** Whether a workflow's text says that one of its jobs writes the overview and keeps it with the run. */
export const keepsGallery = (text: string): boolean =>
  Object.values(mapOf(mapOf(parsed(text)).jobs)).some((job) => {
    const { steps } = mapOf(job)
    const all = Array.isArray(steps) ? steps.map(mapOf) : []
    const at = all.findIndex(
      ({ uses, with: inputs }) => isHeroImages(String(uses)) && mapOf(inputs).command === 'gallery',
    )
    return at !== -1 && all.slice(at).some(({ uses }) => isUpload(String(uses)))
  })

/** Whether a repo path is that of a workflow. */
export const isWorkflowPath = (path: string): boolean =>
  /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)

/** Path of the workflow's file out of `octo/blog/.github/workflows/hero.yml@refs/heads/main`. */
export const workflowPath = (ref: string | undefined): string | undefined =>
  /^[^/]+\/[^/]+\/(.+)@[^@]*$/.exec(ref ?? '')?.[1]

/** This action under any owner: organisations keep copies. */
const isHeroImages = (uses: string): boolean => /(?:^|\/)hero-images@/.test(uses)

const isUpload = (uses: string): boolean => /^actions\/upload-artifact@/.test(uses)

/** The workflow of ours that others call. */
const isCalled = (uses: string): boolean =>
  /(?:^|\/)hero-images\/\.github\/workflows\/hero-images\.yml@/.test(uses)

/** YAML 1.1 reads the key `on` as true; this parser does not, and a workflow may quote it. */
function parsed(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

function eventsOf(on: unknown): ReadonlyMap<string, unknown> {
  if (typeof on === 'string') return new Map([[on, undefined]])
  if (Array.isArray(on)) return new Map(on.map((name) => [String(name), undefined]))
  return new Map(Object.entries(mapOf(on)))
}

function stepsOf(job: Fields, whole: Fields, isOurs: (uses: string) => boolean): ActionStep[] {
  const steps = Array.isArray(job.steps) ? job.steps.map(mapOf) : [asStep(job)]
  return steps.flatMap((step, index) => {
    if (typeof step.uses !== 'string') return []
    if (!isOurs(step.uses) && !isCalled(step.uses)) return []
    const permissions = permissionsOf(job.permissions ?? whole.permissions)
    const concurrency = concurrencyOf(job.concurrency ?? whole.concurrency)
    const checkout = checkoutIn(steps.slice(0, index))
    return [
      {
        inputs: textsOf(mapOf(step.with)),
        ...(permissions && { permissions }),
        ...(concurrency && { concurrency }),
        ...(checkout && { checkout }),
      },
    ]
  })
}

/** A job that calls a workflow gives it what a step would be given; secrets by themselves. */
const asStep = ({ uses, secrets, with: inputs }: Fields): Fields => ({
  uses,
  with: { ...mapOf(inputs), ...mapOf(secrets) },
})

function permissionsOf(value: unknown): Permissions | undefined {
  if (value === 'write-all' || value === 'read-all') return value
  return isMap(value) ? textsOf(value) : undefined
}

function concurrencyOf(value: unknown): ActionStep['concurrency'] {
  if (typeof value === 'string') return { group: value, cancels: false }
  if (!isMap(value)) return undefined
  return { group: String(value.group ?? ''), cancels: value['cancel-in-progress'] === true }
}

function checkoutIn(before: readonly Fields[]): ActionStep['checkout'] {
  const step = before.findLast(({ uses }) => /^actions\/checkout@/.test(String(uses)))
  return step && { lfs: String(mapOf(step.with).lfs) === 'true' }
}

const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapOf = (value: unknown): Fields => (isMap(value) ? value : {})

const listOf = (value: unknown): readonly string[] =>
  value === undefined ? [] : [value].flat().map(String)

const textsOf = (map: Fields) =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, String(value ?? '')]))
