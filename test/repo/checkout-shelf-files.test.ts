import { afterEach, expect, it } from 'vitest'
import { createCheckout } from '../../src/repo/checkout.ts'
import { type BareRemote, createBareRemote, git, gitEnv } from './bare-remote.ts'
import { bytes } from './contract-files.ts'

let remote: BareRemote
afterEach(() => remote.close())

it.each([[[]], [['--depth=1']]])(
  'commits what another checkout put away, by its id alone (git clone %j)',
  async (options) => {
    remote = createBareRemote({ 'a.md': 'a' })
    const picture = bytes('\x89PNG picture')
    const before = createCheckout(remote.clone(), { env: gitEnv })
    const put = new Map([['finished/1', { bytes: picture }]])
    await (await before.refStore('pr-1'))!.change({ files: put })

    const repo = createCheckout(remote.clone(...options), { env: gitEnv })
    const files = await (await repo.refStore('pr-1'))!.list()
    const { sha } = files.get('finished/1')!
    const head = await repo.head('main')
    await repo.commit({
      branch: 'main',
      head,
      files: new Map([['hero.png', { sha }]]),
      message: 'Add hero images',
    })
    expect(git(remote.dir, 'show', 'main:hero.png').equals(picture)).toBe(true)
  },
)
