import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { CheckoutContext } from '../../src/commands/checkout/command.ts'
import { checkoutJob } from '../../src/commands/job-of.ts'
import { ImagesApiError } from '../../src/errors.ts'
import { type Record, readRecord, recordPath } from '../../src/ledger/record.ts'
import { createCardGenerator } from '../../src/pictures/card.ts'
import type { Drawing, DrawRequest, Generator, Size } from '../../src/pictures/generator.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { illustrate } from '../../src/pipeline/illustrate.ts'
import { createWorktree } from '../../src/repo/worktree.ts'
import { cardColours } from '../../src/runtime/card-colours.ts'
import type { InputName } from '../../src/settings/input-table.ts'
import { readInputs } from '../../src/settings/inputs.ts'
import { repoStorage } from '../../src/storage/picture-storage.ts'
import { gradient } from '../helpers/png.ts'

/** The provider's words when it will not draw. */
export const refusal = (maybeCharged = false) =>
  new ImagesApiError(
    'the images API will not draw this prompt (400 moderation_blocked) [violence].',
    {
      failure: 'refused',
      status: 400,
      hint: 'Say it in other words.',
      maybeCharged,
    },
  )

/** A generator that keeps what it was asked for, and gives real pixels; or fails as it is told. */
export class Recorder implements Generator {
  readonly name = 'openai'
  readonly model = 'gpt-image-2'
  readonly sizes = 'crop'
  readonly requests: DrawRequest[] = []
  readonly failures: (Error | undefined)[] = []
  readonly mostPictures: number

  constructor(mostPictures = 16) {
    this.mostPictures = mostPictures
  }

  requested = (size: Size) => size

  async draw(request: DrawRequest): Promise<Drawing> {
    this.requests.push(request)
    const failure = this.failures.shift()
    if (failure) throw failure
    const text = `${request.prompt} ${this.requests.length}`
    const picture = sniff(gradient(text, request.size.width, request.size.height))
    return { picture, attempts: 1, maybeCharged: 0, warnings: [] }
  }
}

/** A folder of files, and the main job on it. */
export interface Folder {
  readonly recorder: Recorder
  write(files: Readonly<globalThis.Record<string, string | Uint8Array>>): void
  read(path: string): Buffer
  record(post: string): Record
  run(inputs?: Partial<globalThis.Record<InputName, string>>): ReturnType<typeof illustrate>
  /** What a job on it works with. */
  checkout(inputs?: Partial<globalThis.Record<InputName, string>>): CheckoutContext
  readonly dir: string
  close(): void
}

/** A blog whose pictures are small, so that they are drawn at once. */
export const small = 'size: 128x64\nsocial: { size: 64x64 }\n'

export function openFolder(
  files: Readonly<globalThis.Record<string, string | Uint8Array>>,
  recorder = new Recorder(),
  info: (line: string) => void = () => {},
): Folder {
  const dir = mkdtempSync(join(tmpdir(), 'hero-folder-'))
  const folder: Folder = {
    recorder,
    write(files) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(dir, path)), { recursive: true })
        writeFileSync(join(dir, path), content)
      }
    },
    read: (path) => readFileSync(join(dir, path)),
    record: (post) => readRecord(folder.read(recordPath(post)))!,
    dir,
    async run(given = {}) {
      const context = folder.checkout(given)
      const job = checkoutJob(await context.repo.head('worktree'), context.inputs)
      return illustrate(job, context)
    },
    checkout(given = {}) {
      return {
        dir,
        repo: createWorktree(dir, { env: process.env }),
        inputs: readInputs((name) => ({ 'api-key': 'sk-1', ...given })[name] ?? ''),
        name: 'blog',
        runName: 'test.00000000.1',
        openai: () => recorder,
        storage: async () => repoStorage,
        card: (look) => createCardGenerator(cardColours(look)),
        log: { info },
        now: () => new Date('2026-12-01T12:00:00Z'),
        signal: new AbortController().signal,
      }
    },
    close: () => rmSync(dir, { recursive: true, force: true }),
  }
  folder.write({ '_config.yml': 'title: Blog\nurl: https://blog.example\n', ...files })
  return folder
}
