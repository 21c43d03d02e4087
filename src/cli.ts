#!/usr/bin/env node
import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { commands } from './commands/checkout/table.ts'
import { HeroImagesError, SettingsError } from './errors.ts'
import { withBucketPictures } from './pipeline/find/bucket-pictures.ts'
import { withRecordsDir } from './pipeline/find/records-dir.ts'
import { createGit } from './repo/git.ts'
import { createWorktree } from './repo/worktree.ts'
import { cancelSignal } from './runtime/cancel.ts'
import { type CliCall, readArguments } from './runtime/cli-arguments.ts'
import { help } from './runtime/cli-help.ts'
import { createFontSource } from './runtime/font-source.ts'
import { createGenerators, createProbe } from './runtime/generators.ts'
import { programName } from './runtime/program.ts'
import { publicFonts } from './runtime/public-fonts.ts'
import { nameOfRun } from './runtime/run-name.ts'
import { workSparingly } from './runtime/sparing.ts'
import { storageSource } from './runtime/storage-source.ts'
import { createTerminal } from './runtime/terminal.ts'
import { isOurs, unexpected } from './runtime/unexpected.ts'
import { type Inputs, readInputs } from './settings/inputs.ts'
import { oneLine } from './text/one-line.ts'

/** Title cards are free, and nothing is committed here: of them as many are set as are missing. */
const boundAsSaid = (inputs: Inputs, { get }: CliCall): Inputs =>
  inputs.generator === 'card' && !inputs.isKeyMissing && get('max-images') === ''
    ? { ...inputs, maxImages: Number.POSITIVE_INFINITY }
    : inputs

/** The same jobs on a local checkout: files are written, nothing is committed. */
async function main(argv: readonly string[]): Promise<number> {
  workSparingly()
  const call = readArguments(argv, process.env)
  if (call.command === undefined) {
    process.stdout.write(help)
    return 0
  }
  const inputs = boundAsSaid(readInputs(call.get), call)
  if (inputs.inherit)
    throw new SettingsError('`inherit` is for workflows: there is no token to read it with here.', {
      hint: 'Name a copy of those settings with `--config`.',
    })
  const dir = resolve(call.dir)
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    throw new SettingsError(`There is no folder \`${call.dir}\`.`, {
      hint: 'Name the top folder of the repo with `--dir`.',
    })
  const signal = cancelSignal({
    reason: () => new HeroImagesError('Cancelled; nothing was written.'),
    log: say,
    giveUp: ({ message }) => say(`hero-images: ${message}`),
  })

  const { env } = process
  const storage = storageSource(env)
  const checkout = {
    dir,
    write: call.write,
    prompts: call.prompts,
    repo: withBucketPictures(withRecordsDir(createWorktree(dir, { env }), inputs), inputs, storage),
    storage,
    inputs,
    name: basename(dir),
    ...(await createGenerators(inputs, {
      signal,
      log: say,
      fonts: createFontSource(publicFonts(env, signal)),
    })),
    log: { info: say },
    runName: nameOfRun(env),
    now: () => new Date(),
    signal,
  }
  const terminal = createTerminal(process.stdin, process.stderr)
  const job = commands[call.command].run(checkout, {
    program: programName(env),
    probe: createProbe(inputs, { signal, log: say }),
    github: async () => {
      const { localGitHub } = await import(
        /* webpackChunkName: "local-github" */ './runtime/local-github.ts'
      )
      return localGitHub(dir, env, { signal, log: say })
    },
    git: createGit(dir, { env }),
    yes: call.yes,
    tell: (text) => process.stderr.write(`${text}\n`),
    ask: terminal.ask,
  })
  const { text, data, csv, red } = await job.finally(terminal.close)
  const json = () => `${JSON.stringify(data, null, 2)}\n`
  process.stdout.write(call.csv ? (csv ?? '') : call.json ? json() : text)
  return red ? 1 : 0
}

/** Progress goes to stderr, so that stdout is the result alone. */
const say = (line: string) => process.stderr.write(`${oneLine(line)}\n`)

// Whoever reads the result may have read enough (`| head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

/** One message, with what to do; the stack only where it is to be reported. */
function tellOf(error: unknown): void {
  const told =
    error instanceof HeroImagesError ? error : unexpected(error, 'with the lines below this one')
  const where = told.file ? `${told.file}${told.line ? `:${told.line}` : ''}: ` : ''
  say(`hero-images: ${where}${told.message}`)
  if (told.hint) say(`  ${told.hint}`)
  if (told !== error && isOurs(error)) process.stderr.write(`${(error as Error).stack ?? ''}\n`)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  tellOf(error)
  process.exitCode = error instanceof SettingsError ? 2 : 1
}
