import { SettingsError } from '../../errors.ts'
import { quote } from '../../ledger/prices.ts'
import { parseSize } from '../../pictures/size-text.ts'
import type { RunContext } from '../../pipeline/context.ts'
import { whyUnsafe } from '../../pipeline/find/safe-path.ts'
import { defaultBrandPath } from '../../pipeline/find/settings-of-repo.ts'
import { illustrate } from '../../pipeline/illustrate.ts'
import type { Job } from '../../pipeline/job.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { parseBrand } from '../../prompts/brand.ts'
import { withFiles } from '../../repo/with-files.ts'
import { pictureCost } from '../../report/facts.ts'
import { inputTable } from '../../settings/input-table.ts'
import { filesFor, type InitFile } from './files.ts'
import { type FoundBlog, lookAt } from './look.ts'
import {
  type Answers,
  type Drawer,
  type InitQuestion,
  nextQuestion,
  type Situation,
  usualAnswers,
} from './questions.ts'

/** What `init` needs beside what every run needs. */
export interface InitContext extends RunContext {
  /** Takes the usual answers in place of a person's. */
  readonly yes: boolean
  /** Shows lines at once, before the questions. */
  readonly tell: (text: string) => void
  /** The next line of whoever answers; nothing where nobody does any more. */
  readonly ask: (text: string) => Promise<string | undefined>
  /**
   * Writes a new file. @returns false where one is there, which stays as it is
   * @throws HeroImagesError where the disk says no
   */
  readonly create: (path: string, text: string) => Promise<boolean>
}

/** What was found, wanted and written, and what comes of it. */
export interface Initiated {
  readonly found: FoundBlog
  readonly answers: Answers
  readonly files: readonly InitFile[]
  /** Nothing was written, as `dry-run` says. */
  readonly isDry: boolean
  /** The plan of all posts, with these files. */
  readonly outcome: Outcome
  /** The lines on what was found were shown already. */
  readonly isTold: boolean
}

/**
 * Looks at a repo, asks at most four questions, and writes a workflow, a brand template and, where there is
 * something to say, settings. What is there stays as it is; nothing is drawn or paid for.
 * @param job a plan of all posts
 * @param introduce the lines on what was found
 * @throws SettingsError where no site is known, or nobody answers
 */
export async function init(
  job: Job,
  given: InitContext,
  introduce: (found: FoundBlog) => string,
): Promise<Initiated> {
  // All posts are to be told, not those of one run.
  const inputs = { ...given.inputs, maxImages: Infinity, maxCost: Infinity }
  const context = { ...given, inputs }
  const found = await lookAt(job, { ...context, inputs: { ...inputs, generator: 'card' } })
  const situation = situationOf(found, context)
  const known = answersOf(given.inputs)
  const isTold = !context.yes && nextQuestion(situation, known) !== undefined
  if (isTold) context.tell(introduce(found))
  const answers = context.yes
    ? usualAnswers(situation, known)
    : await askAll(situation, known, context)

  const { head } = found.outcome.state
  const isThere = (path: string) => whyUnsafe(path, head, () => false) !== undefined
  const { drawer } = { ...situation, ...answers }
  const wanted = filesFor(found, { ...answers, drawer }, isThere, defaultBrandPath)
  // What is written is read again as a run reads it, before anything is.
  for (const { path, text } of wanted) if (path === defaultBrandPath) parseBrand(text, path)
  const isDry = inputs.dryRun
  const files = isDry ? wanted : await createAll(wanted, context)
  const texts = new Map(files.filter(({ kept }) => kept === undefined).map(textOf))
  const outcome = await illustrate(job, {
    ...context,
    repo: withFiles(context.repo, texts),
    inputs: { ...inputs, generator: drawer.kind === 'model' ? 'openai' : 'card' },
    log: { info: () => {} },
  })
  return { found, answers, files, isDry, outcome, isTold }
}

const textOf = ({ path, text }: InitFile) => [path, text] as const

function situationOf(
  { outcome, workflows, hasBrand }: FoundBlog,
  { inputs }: RunContext,
): Situation {
  const { size, quality, prices } = outcome.state.settings
  const { model } = inputs
  const request = { model, size: parseSize(size), quality, promptLength: 1500, inputPictures: 0 }
  const { dollars, basis } = quote(request, prices)
  return {
    ...{ hasWorkflow: workflows.length > 0, hasBrand, drawer: drawerBy(inputs) },
    price: pictureCost(dollars, basis),
  }
}

/** Who has a key at hand, or names an address, wants a model to draw. */
function drawerBy({ apiKey, baseUrl, generator }: RunContext['inputs']): Drawer {
  const isOther = baseUrl !== inputTable['base-url'].default
  if (generator === 'card' && apiKey === '' && !isOther) return { kind: 'cards' }
  return { kind: 'model', ...(isOther ? { baseUrl } : {}) }
}

/** What flags and environment say already, so that it is not asked. */
function answersOf({ review, maxCostPerMonth }: RunContext['inputs']): Answers {
  return {
    ...(review === 'auto' ? {} : { review }),
    ...(maxCostPerMonth === Infinity ? {} : { monthly: maxCostPerMonth }),
  }
}

async function askAll(
  situation: Situation,
  known: Answers,
  context: InitContext,
): Promise<Answers> {
  let answers = known
  for (;;) {
    const question = nextQuestion(situation, answers)
    if (question === undefined) return answers
    answers = await askOne(question, context)
  }
}

/** Once more, with a word on what is wanted, until the answer is one. */
async function askOne(question: InitQuestion, { ask }: InitContext): Promise<Answers> {
  let before = ''
  for (;;) {
    const line = await ask(`${before}\n${question.text}`)
    if (line === undefined)
      throw new SettingsError('Nobody answers, so nothing was written.', {
        hint: '`--yes` takes the usual answers, and `--dry-run` prints what would be written.',
      })
    const read = question.read(line)
    if ('answers' in read) return read.answers
    before = `${read.again}\n`
  }
}

/** A file may have come since the repo was looked at, or be one that git ignores. */
async function createAll(
  wanted: readonly InitFile[],
  { create }: InitContext,
): Promise<readonly InitFile[]> {
  const files: InitFile[] = []
  for (const file of wanted) {
    const isNew = file.kept === undefined && (await create(file.path, file.text))
    files.push(isNew || file.kept !== undefined ? file : { ...file, kept: 'it is there already' })
  }
  return files
}
