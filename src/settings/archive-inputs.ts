import { SettingsError } from '../errors.ts'

/** The commands that go through all posts of a branch, run after run. */
const archiveCommands = ['backfill', 'restyle'] as const

export type ArchiveCommand = (typeof archiveCommands)[number]

/** The inputs that are held against each other. */
interface ArchiveInputs {
  readonly command: string
  readonly generator: string
  readonly batch: boolean
  readonly instruction: string
  readonly force: boolean
  readonly deliver: string
  readonly groupBy: string
  readonly postsPerPullRequest: number
  readonly shards: number | undefined
  readonly shard: number | undefined
}

/** Whether a command goes through all posts of a branch. */
export const isArchiveCommand = (command: string): command is ArchiveCommand =>
  archiveCommands.some((one) => one === command)

/** What several jobs do for an archive together: the first divides it, the last puts in place what they drew. */
export type ShardStep = 'plan' | 'draw' | 'publish'

/** Which of these a run is to do; nothing for all others. */
export function shardStepOf({
  command,
  shards,
}: Pick<ArchiveInputs, 'command' | 'shards'>): ShardStep | undefined {
  if (command === 'draw' || command === 'publish') return command
  return command === 'plan' && shards !== undefined ? 'plan' : undefined
}

/** Whether pictures are to arrive by several pull requests. */
export const asksForSeveral = ({
  groupBy,
  postsPerPullRequest,
}: Pick<ArchiveInputs, 'groupBy' | 'postsPerPullRequest'>): boolean =>
  groupBy !== 'none' || postsPerPullRequest < Infinity

/**
 * Makes sure that the inputs of `backfill`, `restyle` and of shards fit each other, and that no other command
 * is given theirs, before anything is read.
 * @throws SettingsError where one of them could do nothing, or would touch what is people's
 */
export function checkArchiveInputs(inputs: ArchiveInputs): void {
  const { command, generator, batch, instruction, force, deliver } = inputs
  checkShardInputs(inputs)
  if (batch && !isArchiveCommand(command)) throw onlyArchives(command)
  if (!isArchiveCommand(command) && shardStepOf(inputs) === undefined) return
  if (batch && generator === 'card')
    throw new SettingsError(
      'Input `batch` is `true`, but title cards are set here, at once and free.',
      {
        hint: 'Give an `api-key`, or leave `batch` out.',
      },
    )
  if (command !== 'restyle' && instruction !== '')
    throw new SettingsError(
      `Input \`instruction\` is given, but \`${command}\` ${command === 'backfill' ? 'draws' : 'is'} for posts that have no picture to change.`,
      { hint: 'Leave it out, or set `command: restyle`.' },
    )
  if (force)
    throw new SettingsError(
      `Input \`force\` is \`true\`, but \`${command}\` never takes the place of pictures that people made.`,
      { hint: 'Leave it out. `command: regenerate` replaces those of posts that are named.' },
    )
  if (command === 'restyle' && instruction !== '' && generator === 'card')
    throw new SettingsError('Title cards follow no `instruction`.', {
      hint: 'Give an `api-key`, or leave `instruction` out: then cards are made again where they would look different by now.',
    })
  if (deliver === 'commit' && asksForSeveral(inputs))
    throw new SettingsError(
      'Inputs `group-by` and `posts-per-pull-request` are about pull requests, but `deliver` is `commit`.',
      { hint: 'Leave `deliver` out, or the two others.' },
    )
}

const onlyArchives = (command: string) =>
  new SettingsError(
    `Input \`batch\` is \`true\`, but \`command\` is \`${command}\`: who waits for a picture waits no day.`,
    {
      hint: 'Leave it out, or set `command: backfill` or `command: restyle`.',
    },
  )
/** A number that no command goes by is a workflow that does something else than its writer meant. */
function checkShardInputs({ command, shards, shard }: ArchiveInputs): void {
  if (command === 'draw' && shard === undefined)
    throw new SettingsError('`draw` was asked for, but `shard` is empty.', {
      hint: 'Give it as `shard: ${{ matrix.shard }}`, in a job with the `matrix` of `command: plan`.',
    })
  if (command !== 'draw' && shard !== undefined)
    throw new SettingsError(`Input \`shard\` is given, but \`${command}\` goes by none.`, {
      hint: 'Leave it out, or set `command: draw`.',
    })
  if (command !== 'plan' && shards !== undefined)
    throw new SettingsError(`Input \`shards\` is given, but \`${command}\` divides nothing.`, {
      hint: 'Leave it out, or set `command: plan`.',
    })
}
