import type { Command, LocalCommand } from './command.ts'

// Loaded where they are called, in two parts of the bundle: what draws, and what looks.
const drawHere = late(
  async () => (await import(/* webpackChunkName: "draw" */ './draw.ts')).drawHere,
)
const archiveHere = late(
  async () => (await import(/* webpackChunkName: "draw" */ './archive.ts')).archiveHere,
)
const doctorHere = lateHere(
  async () => (await import(/* webpackChunkName: "draw" */ './doctor.ts')).doctorHere,
)
const sweepHere = lateHere(
  async () => (await import(/* webpackChunkName: "bucket" */ './sweep.ts')).sweepHere,
)
const initHere = lateHere(
  async () => (await import(/* webpackChunkName: "draw" */ './init.ts')).initHere,
)
const look = () => import(/* webpackChunkName: "look" */ './look.ts')
const checkHere = late(async () => (await look()).checkHere)
const galleryHere = late(async () => (await look()).galleryHere)
const metaHere = late(async () => (await look()).metaHere)
const reportHere = late(async () => (await look()).reportHere)
const wireHere = late(async () => (await look()).wireHere)

const table = {
  init: {
    takes: 'posts',
    usage: 'init [--yes] [--dry-run]',
    says: 'write workflow, brand template and settings',
    run: initHere,
  },
  plan: {
    takes: 'posts',
    usage: 'plan [paths] [--prompts] [--json]',
    says: 'what would be drawn, where, and for how much',
    run: drawHere,
  },
  illustrate: {
    takes: 'posts',
    usage: 'illustrate [paths]',
    says: 'draw for the posts that have no hero image',
    run: drawHere,
  },
  regenerate: {
    takes: 'posts',
    usage: 'regenerate <paths>',
    says: 'draw the named posts again',
    run: drawHere,
  },
  backfill: {
    takes: 'posts',
    usage: 'backfill [paths]',
    says: 'the same for an archive, run by run, newest first',
    run: archiveHere,
  },
  restyle: {
    takes: 'posts',
    usage: 'restyle [paths]',
    says: 'draw our pictures again, each once',
    run: archiveHere,
  },
  check: {
    takes: 'built-dir',
    usage: 'check <built-dir> [--site-url URL]',
    says: 'which social tags the built pages lack',
    run: checkHere,
  },
  meta: {
    takes: 'built-dir',
    usage: 'meta <built-dir> --site-url URL',
    says: 'put them in, from the records',
    run: metaHere,
  },
  wire: {
    takes: 'posts',
    usage: 'wire [--write]',
    says: 'patches for templates that ignore the images',
    run: wireHere,
  },
  gallery: {
    takes: 'built-dir',
    usage: 'gallery [built-dir]',
    says: 'one page with all posts and their pictures',
    run: galleryHere,
  },
  report: {
    takes: 'posts',
    usage: 'report [paths] [--csv]',
    says: 'what was spent, and who asked for it',
    givesCsv: true,
    run: reportHere,
  },
  sweep: {
    takes: 'posts',
    usage: 'sweep [--write]',
    says: 'pictures of a bucket that nothing names',
    run: sweepHere,
  },
  doctor: {
    takes: 'posts',
    usage: 'doctor [--json]',
    says: 'what is in the way, and the way out',
    run: doctorHere,
  },
} satisfies Readonly<Record<string, LocalCommand>>

export type CommandName = keyof typeof table

/** What the CLI can be asked for, in the order of its help. A new command is a line above and a file. */
export const commands: Readonly<Record<CommandName, LocalCommand>> = table

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)

/** Those of them that a workflow runs on its checkout too, whatever the event. */
const onCheckouts: Readonly<Record<string, Command>> = {
  check: table.check,
  meta: table.meta,
  gallery: table.gallery,
}

export const checkoutCommand = (name: string): Command | undefined =>
  Object.hasOwn(onCheckouts, name) ? onCheckouts[name] : undefined

function late(load: () => Promise<Command['run']>): Command['run'] {
  return async (checkout) => (await load())(checkout)
}

function lateHere(load: () => Promise<LocalCommand['run']>): LocalCommand['run'] {
  return async (checkout, tools) => (await load())(checkout, tools)
}
