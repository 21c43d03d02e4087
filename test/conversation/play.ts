import { setTimeout } from 'node:timers/promises'
import { postMark } from '../../src/ledger/post-mark.ts'
import { post, postPath } from '../e2e/blog.ts'
import { openTalk, type TalkScene } from '../e2e/talk.ts'
import { type Chance, chanceOf } from '../faults/chance.ts'
import type { RunnerEvent } from '../helpers/runner.ts'
import { type Act, Model, type SaidThen } from './model.ts'

const posts = ['tides', 'boats', 'ropes'].map(postPath)
const people = ['ann', 'ben'] as const
const length = 9

interface Heard {
  readonly said: SaidThen
  readonly event: RunnerEvent
}

/** What came of a conversation that is not as the model says, in sentences; and what was said. */
export interface Played {
  readonly wrong: readonly string[]
  readonly log: readonly string[]
}

/**
 * Plays a conversation of two people over three posts: what they say in an order of its own, the runs of
 * it in another one, some of them twice. Each act is done on the emulated GitHub, each run is dist's.
 */
export async function playConversation(seed: number): Promise<Played> {
  const chance = chanceOf(seed)
  const files = Object.fromEntries(posts.map((path) => [path, post(`About ${path}`)]))
  const talk = await openTalk(files, {
    roles: { ann: 'write', ben: 'maintain' },
    inputs: { review: 'required' },
  })
  const log: string[] = []
  const wrong: string[] = []
  const model = new Model(posts)
  const waiting: Heard[] = []
  const over: Heard[] = []
  try {
    await talk.opened()
    const run = async (heard: Heard, how: string) => {
      log.push(`${how} ${heard.said.at}: ${JSON.stringify(heard.said.act)} by ${heard.said.login}`)
      const { code, stdout } = await talk.run(heard.event)
      model.run(heard.said)
      over.push(heard)
      if (code !== 0) wrong.push(`the run of ${heard.said.at} ended with ${code}: ${stdout}`)
      wrong.push(
        ...(await differences(talk, model, waiting.some(isPush))).map(
          (text) => `after ${how} ${heard.said.at}: ${text}`,
        ),
      )
    }
    for (let at = 0; at < length && wrong.length === 0; at++) {
      // GitHub tells whole seconds; nobody speaks in the one in which the comment changed.
      await setTimeout(1100)
      const act = chance.pick(await possible(talk, model, chance))
      const login = chance.pick(people)
      const said: SaidThen = { act, login, at, shown: model.showing }
      const heard = { said, event: await doAct(talk, said) }
      model.hear(said)
      log.push(`said ${at}: ${JSON.stringify(act)} by ${login}`)
      if (chance.is(0.5)) waiting.push(heard)
      else await run(heard, 'run')
      if (waiting.length > 0 && chance.is(0.3)) await run(taken(waiting, chance), 'late run')
      if (over.length > 0 && chance.is(0.2)) await run(chance.pick(over), 'run again')
    }
    while (waiting.length > 0 && wrong.length === 0) await run(taken(waiting, chance), 'late run')
    return { wrong, log }
  } finally {
    await talk.close()
  }
}

const isPush = ({ said }: Heard): boolean => said.act.kind === 'push'

/** One of what waits, whichever. */
const taken = (waiting: Heard[], chance: Chance): Heard =>
  waiting.splice(chance.from(0, waiting.length - 1), 1)[0]!

/** What can be done at this moment: a box must be there, and not be ticked already. */
async function possible(talk: TalkScene, model: Model, chance: Chance): Promise<readonly Act[]> {
  const body = (await talk.comment())!
  const some = posts.filter(() => chance.is(0.5))
  const box = (act: string, path: string) =>
    new RegExp(`^- \\[([ x])\\].*<!-- hero:${act} ${postMark(path)} `, 'm').exec(body)?.[1]
  return [
    { kind: 'approve', posts: some.length > 0 ? some : posts },
    { kind: 'review' },
    { kind: 'wants-changes' },
    { kind: 'push' },
    ...posts.flatMap((path): Act[] => [
      { kind: 'redraw', post: path, words: `less ${chance.from(1, 999_999)}` },
      ...(model.canUndo(path) ? [{ kind: 'undo', post: path } as const] : []),
      ...(box('approve', path) === ' ' ? [{ kind: 'tick-approve', post: path } as const] : []),
      ...(box('approve', path) === 'x' ? [{ kind: 'untick-approve', post: path } as const] : []),
      ...(box('redraw', path) === ' ' ? [{ kind: 'tick-redraw', post: path } as const] : []),
    ]),
  ]
}

async function doAct(
  { act: acts, scene }: TalkScene,
  { act, login, at }: SaidThen,
): Promise<RunnerEvent> {
  switch (act.kind) {
    case 'approve':
      return (await acts.say(login, `/hero approve ${act.posts.join(' and ')}`)).event
    case 'redraw':
      return (await acts.say(login, `/hero redraw ${act.post}: ${act.words}`)).event
    case 'undo':
      return (await acts.say(login, `/hero undo \`${act.post}\`, please`)).event
    case 'tick-approve':
      return (await acts.tick(login, { act: 'approve', post: act.post })).event
    case 'untick-approve':
      return (await acts.untick(login, { act: 'approve', post: act.post })).event
    case 'tick-redraw':
      return (await acts.tick(login, { act: 'redraw', post: act.post })).event
    case 'review':
      return acts.review(login)
    case 'wants-changes':
      return acts.review(login, { event: 'REQUEST_CHANGES' })
    case 'push':
      await scene.repo.commit(scene.branch, { 'notes.txt': `${at}` })
      return acts.push({ 'notes.txt': `${at}, saved` })
  }
}

/**
 * Branch, comment, check and bill, held against the model.
 * @param mayLackCheck the run of a push still waits, and the check of its commit with it
 */
async function differences(
  talk: TalkScene,
  model: Model,
  mayLackCheck: boolean,
): Promise<readonly string[]> {
  const paid = talk.images.calls.length
  const wrong: string[] = []
  if (paid !== model.paid) wrong.push(`${paid} pictures were paid for, and not ${model.paid}`)
  const shown = await heroes(talk)
  const known = pictures.get(talk) ?? new Map<number, string>()
  pictures.set(talk, known)
  const comment = (await talk.comment())!
  let approved = 0
  for (const [path, picture] of model.showing) {
    const hash = shown.get(path)!
    const before = known.get(picture)
    if (before !== undefined && before !== hash) wrong.push(`${path} has not picture ${picture}`)
    if (before === undefined && [...known.values()].includes(hash))
      wrong.push(`${path} has an old picture, and not the new one ${picture}`)
    known.set(picture, hash)
    const by = model.approvedBy(path)
    if (by !== undefined) approved++
    const line = new RegExp(`^- \\[([ x])\\](.*)<!-- hero:approve ${postMark(path)} `, 'm')
    const [, ticked, label = ''] = line.exec(comment) ?? []
    if ((ticked === 'x') !== (by !== undefined))
      wrong.push(`the box of ${path} is ${ticked === 'x' ? '' : 'not '}ticked: ${label}`)
  }
  const title = (await talk.checks())?.output.title
  if (title === undefined && mayLackCheck) return wrong
  const expected =
    approved === posts.length
      ? /approved/
      : new RegExp(`${posts.length - approved} (?:of ${posts.length} )?pictures? to approve`)
  if (!expected.test(title)) wrong.push(`the check says “${title}”, and ${approved} are approved`)
  return wrong
}

/** Which picture of the model each hash is, by conversation. */
const pictures = new WeakMap<TalkScene, Map<number, string>>()

/** Hashes of the heroes on the branch, by the records there. */
async function heroes(talk: TalkScene): Promise<ReadonlyMap<string, string>> {
  const { repo, branch } = talk.scene
  const read = async (path: string) => {
    const record = JSON.parse(
      String(await repo.read(branch, `.github/hero-images/records/${path}.json`)),
    )
    return [path, record.files.hero.sha256] as const
  }
  return new Map(await Promise.all(posts.map(read)))
}
