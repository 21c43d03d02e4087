import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Runs the committed dist/index.js the way the runner does: inputs, event file, output files. */

const ours = fileURLToPath(new URL('../../dist/index.js', import.meta.url))

export interface RunnerEvent {
  /** `pull_request`, ... */
  readonly name: string
  readonly payload: object
  /** `refs/heads/main`, or `refs/pull/1/merge`. */
  readonly ref: string
  readonly sha?: string
  readonly actor?: string
}

export interface RunnerJob {
  readonly event: RunnerEvent
  /** `acme/blog`. */
  readonly repository: string
  /** Address of the REST API. */
  readonly api: string
  /** Where pages and git are; the API's address where it is not said. */
  readonly server?: string
  /** Inputs as the workflow gives them; action.yml's defaults fill the rest. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Path of the workflow's file in the repo. */
  readonly workflow?: string
  /** What is run, where it is not the dist of these sources. */
  readonly dist?: string
  /** Where the workflow checked out; an empty folder by default. */
  readonly workspace?: string
  readonly env?: Readonly<Record<string, string>>
  /** Flags of Node; as the runner has none, so should who measures. */
  readonly flags?: readonly string[]
  /** Called with each piece of standard output as it comes, and the means to send a signal. */
  readonly onOutput?: (text: string, kill: (signal: NodeJS.Signals) => void) => void
  /** Called as soon as the process is there, with the means to send it a signal. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void
}

export interface JobResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  readonly seconds: number
}

export async function runJob(job: RunnerJob): Promise<JobResult> {
  const dir = mkdtempSync(join(tmpdir(), 'hero-job-'))
  try {
    const files = { event: 'event.json', output: 'output', summary: 'summary.md' }
    const at = (name: string) => join(dir, name)
    writeFileSync(at(files.event), JSON.stringify(job.event.payload))
    writeFileSync(at(files.output), '')
    writeFileSync(at(files.summary), '')
    const start = performance.now()
    const { code, stdout, stderr } = await launch(
      {
        ...inherited(),
        ...quickStart,
        ...inputVariables(job.inputs ?? {}),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: job.api,
        GITHUB_SERVER_URL: job.server ?? job.api,
        GITHUB_GRAPHQL_URL: `${job.api}/graphql`,
        GITHUB_REPOSITORY: job.repository,
        ...repositoryId(job.event.payload),
        GITHUB_EVENT_NAME: job.event.name,
        GITHUB_EVENT_PATH: at(files.event),
        GITHUB_REF: job.event.ref,
        GITHUB_SHA: job.event.sha ?? '0'.repeat(40),
        GITHUB_ACTOR: job.event.actor ?? 'octocat',
        GITHUB_WORKFLOW_REF: `${job.repository}/${job.workflow ?? '.github/workflows/hero-images.yml'}@${job.event.ref}`,
        GITHUB_OUTPUT: at(files.output),
        GITHUB_STEP_SUMMARY: at(files.summary),
        GITHUB_WORKSPACE: job.workspace ?? dir,
        ...job.env,
      },
      job,
    )
    return {
      code,
      stdout,
      stderr,
      summary: readFileSync(at(files.summary), 'utf8'),
      outputs: parseOutputs(readFileSync(at(files.output), 'utf8')),
      seconds: (performance.now() - start) / 1000,
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/**
 * Variables with which `dist/` starts in half the processor time: its compiled code is kept between
 * the processes of all test files. Node looks itself whether the source is still the same.
 */
export const quickStart: Readonly<Record<string, string>> = {
  NODE_COMPILE_CACHE: join(tmpdir(), 'hero-images-compiled'),
}

/**
 * Flags of V8 with which a short run takes an eighth less: young garbage is left until the end, and
 * WebAssembly is compiled once and not a second time for speed. What `dist/` does is the same.
 */
export const quickFlags: readonly string[] = ['--min-semi-space-size=16', '--liftoff-only']

/** GitHub's number of the repository, which a runner always knows, and a test where its event tells. */
const repositoryId = ({ repository }: { readonly repository?: { readonly id?: number } }) =>
  repository?.id === undefined ? {} : { GITHUB_REPOSITORY_ID: String(repository.id) }

/** `INPUT_API-KEY`: upper case, spaces to underscores, dashes kept, as the runner names them. */
function inputVariables(inputs: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
}

/** What a process needs to start; nothing of this machine's own GitHub or proxy settings. */
function inherited(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'LANG']
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

function launch(
  env: Record<string, string>,
  {
    flags = quickFlags,
    onOutput,
    onStart,
    dist = ours,
  }: Pick<RunnerJob, 'flags' | 'onOutput' | 'onStart' | 'dist'>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, dist], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    onStart?.((signal) => child.kill(signal))
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      onOutput?.(text, (signal) => child.kill(signal))
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** The runner's file format: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?^\2$/gm)
  return Object.fromEntries([...found].map(([, name, , value]) => [name!, value!]))
}
