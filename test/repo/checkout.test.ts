import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { BranchGoneError, HeadMovedError, HeroImagesError } from '../../src/errors.ts'
import { createCheckout } from '../../src/repo/checkout.ts'
import { type BareRemote, createBareRemote, git, gitEnv, gitLine } from './bare-remote.ts'
import { bytes, first } from './contract-files.ts'

const identity = { name: 'Hero Images', email: 'hero@example.com' }
const open = (dir: string) => createCheckout(dir, { identity, env: gitEnv })

describe('a checkout', () => {
  let remote: BareRemote
  afterEach(() => remote.close())

  const change = (head: string, path = 'static/hero.txt', branch = 'main') => ({
    branch,
    head,
    files: new Map([[path, { bytes: bytes('hero') }]]),
    message: 'Add hero images',
  })

  it('leaves the work tree, the index and the local branches as they are', async () => {
    remote = createBareRemote(first)
    const dir = remote.clone()
    writeFileSync(join(dir, 'staged.md'), 'staged')
    git(dir, 'add', 'staged.md')
    writeFileSync(join(dir, 'posts/a.md'), 'edited, not staged')
    const index = readFileSync(join(dir, '.git/index'))
    const status = gitLine(dir, 'status', '--porcelain')
    const head = gitLine(dir, 'rev-parse', 'HEAD')
    const config = readFileSync(join(dir, '.git/config'), 'utf8')

    await open(dir).commit(change(head))

    expect(readFileSync(join(dir, '.git/index')).equals(index)).toBe(true)
    expect(gitLine(dir, 'status', '--porcelain')).toBe(status)
    expect(gitLine(dir, 'rev-parse', 'refs/heads/main')).toBe(head)
    expect(existsSync(join(dir, 'static'))).toBe(false)
    expect(readFileSync(join(dir, '.git/config'), 'utf8')).toBe(config)
    expect(remote.git('log', '-1', '--format=%an %ae %cn', 'main')).toBe(
      'Hero Images hero@example.com Hero Images',
    )
  })

  it('works on a shallow, detached checkout as actions/checkout makes it', async () => {
    remote = createBareRemote({ 'posts/a.md': '0' })
    remote.grow('main', 69)
    const base = remote.git('rev-parse', 'main~65')
    remote.commit('topic', { 'posts/t.md': 't' }, { from: base })
    const head = remote.commit('topic', { 'posts/t.md': 't2' })
    const main = remote.git('rev-parse', 'main')
    const dir = remote.clone('--depth=1', '--branch=topic')
    git(dir, 'checkout', '--quiet', '--detach')
    git(dir, 'branch', '-D', 'topic')
    const repo = open(dir)

    expect(await repo.head('topic')).toBe(head)
    expect([...(await repo.snapshot(main)).files.keys()]).toEqual(['posts/a.md'])
    expect(await repo.mergeBase(main, head)).toBe(base)
    expect((await repo.snapshot(base)).files.size).toBe(1)
    const made = await repo.commit(change(head, 'hero.txt', 'topic'))
    expect(remote.git('rev-parse', 'topic')).toBe(made)
    expect(remote.git('rev-list', '--count', `${base}..topic`)).toBe('3')
  })

  it('tells the history of a file in a shallow checkout, also of a commit on no branch', async () => {
    remote = createBareRemote({ 'posts/a.md': '0' })
    remote.grow('main', 60)
    const base = remote.git('rev-parse', 'main')
    const old = remote.commit('topic', { 'hero.bin': '1' }, { from: base })
    const again = remote.commit('topic', { 'hero.bin': '1', 'other.md': '1' }, { from: base })
    const message = 'Revert "Add it"\n\nThis reverts commit 0.\n\ncommit it is'
    const gone = remote.commit('topic', { 'hero.bin': null }, { message })
    const head = remote.commit('topic', { 'other.md': '2' })
    const repo = open(remote.clone('--depth=1', '--branch=topic'))
    expect(await repo.changesOf('hero.bin', head, old)).toEqual([
      { commit: gone, message: `${message}\n` },
      { commit: again, message: expect.any(String) },
    ])
    expect(await repo.changesOf('hero.bin', head, 'e'.repeat(40))).toHaveLength(2)
  })

  it('commits from a shallow checkout without deepening it', async () => {
    remote = createBareRemote(first)
    const head = remote.commit('main', { 'posts/c.md': 'c' })
    const dir = remote.clone('--depth=1')
    const made = await open(dir).commit(change(head))
    expect(remote.git('rev-parse', 'main')).toBe(made)
    expect(gitLine(dir, 'rev-list', '--count', 'HEAD')).toBe('1')
  })

  it('fetches what a stale clone lacks, without making it shallow', async () => {
    remote = createBareRemote(first)
    const dir = remote.clone()
    const head = remote.commit('main', { 'posts/new.md': 'new' })
    const repo = open(dir)
    const { files } = await repo.snapshot(head)
    expect(files.has('posts/new.md')).toBe(true)
    expect(gitLine(dir, 'rev-parse', '--is-shallow-repository')).toBe('false')
  })

  it('works on a partial clone, where blobs are not there', async () => {
    remote = createBareRemote(first)
    const dir = remote.clone('--filter=blob:none', '--no-checkout')
    const repo = open(dir)
    const head = await repo.head('main')
    const { files } = await repo.snapshot(head)
    const missing = () =>
      gitLine(dir, 'rev-list', '--objects', '--missing=print', head).match(/^\?/gm)?.length ?? 0
    expect(missing()).toBeGreaterThan(5)
    const read = await repo.read([files.get('posts/a.md')!])
    expect(Buffer.from(read.get('posts/a.md')!).toString()).toContain('title: A')
    expect(remote.git('rev-parse', 'main')).toBe(head)
    await repo.commit(change(head))
    expect(remote.git('show', 'main:static/hero.txt')).toBe('hero')
  })

  it('pushes no tags and runs the hooks of the clone', async () => {
    remote = createBareRemote(first)
    const dir = remote.clone()
    git(dir, 'tag', '-a', '-m', 'tag', 'v1')
    git(dir, 'config', 'push.followTags', 'true')
    writeFileSync(join(dir, '.git/hooks/pre-push'), `#!/bin/sh\ncat > "${dir}/.git/pushed"\n`, {
      mode: 0o755,
    })
    const head = gitLine(dir, 'rev-parse', 'HEAD')
    const made = await open(dir).commit(change(head))
    expect(remote.git('tag')).toBe('')
    expect(readFileSync(join(dir, '.git/pushed'), 'utf8')).toContain(made)
  })

  it('sees what happened to the branch while it pushed', async () => {
    remote = createBareRemote(first)
    remote.commit('topic', { x: 'x' }, { from: 'main' })
    const dir = remote.clone()
    const head = remote.git('rev-parse', 'topic')
    const hook = (script: string) =>
      writeFileSync(join(remote.dir, 'hooks/pre-receive'), `#!/bin/sh\n${script}\nexit 1\n`, {
        mode: 0o755,
      })
    const repo = open(dir)
    const loose = (command: string) => `env -u GIT_QUARANTINE_PATH git ${command}`
    hook('echo "no pictures on fridays" >&2')
    await expect(repo.commit(change(head, 'h.txt', 'topic'))).rejects.toMatchObject({
      name: 'HeroImagesError',
      message: expect.stringContaining('pre-receive hook declined'),
      hint: expect.stringContaining('no pictures on fridays'),
    })
    hook(
      'printf "error: GH013: Repository rule violations found\\nReview all\\n\\n- Commits must have verified signatures.\\n  Found 1 violation:\\n\\n  0123\\n\\n" >&2',
    )
    await expect(repo.commit(change(head, 'h.txt', 'topic'))).rejects.toMatchObject({
      hint: expect.stringMatching(
        /leave `actions\/checkout` out.* The remote said: Commits must have verified signatures\.$/,
      ),
    })
    hook(loose(`update-ref refs/heads/topic ${remote.git('rev-parse', 'main')}`))
    await expect(repo.commit(change(head, 'h.txt', 'topic'))).rejects.toThrow(HeadMovedError)
    remote.git('update-ref', 'refs/heads/topic', head)
    hook(loose('update-ref -d refs/heads/topic'))
    await expect(repo.commit(change(head, 'h.txt', 'topic'))).rejects.toThrow(BranchGoneError)
  })

  it('does not follow GIT_DIR of a hook that started it', async () => {
    remote = createBareRemote(first)
    const env = { ...gitEnv, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere/index' }
    const repo = createCheckout(remote.clone(), { identity, env })
    expect(await repo.head('main')).toBe(remote.git('rev-parse', 'main'))
    expect((await repo.snapshot(await repo.head('main'))).files.size).toBeGreaterThan(5)
  })

  it('keeps line endings, whatever the attributes say', async () => {
    remote = createBareRemote({ '.gitattributes': '* text=auto eol=lf\n', 'a.md': 'a' })
    const dir = remote.clone()
    git(dir, 'config', 'core.autocrlf', 'true')
    const repo = open(dir)
    const files = new Map([['a.md', { bytes: bytes('a\r\nb\r\n') }]])
    await repo.commit({ ...change(await repo.head('main')), files })
    expect(git(remote.dir, 'cat-file', 'blob', 'main:a.md').toString()).toBe('a\r\nb\r\n')
  })

  it('says which remote it could not reach', async () => {
    remote = createBareRemote(first)
    const dir = remote.clone()
    git(dir, 'remote', 'set-url', 'origin', 'http://user:hunter2@127.0.0.1:9/blog.git')
    const error = await open(dir)
      .head('main')
      .then(
        () => expect.unreachable(),
        (reason) => reason,
      )
    expect(error).toBeInstanceOf(HeroImagesError)
    expect(`${error.message} ${error.hint}`).toContain('127.0.0.1')
    expect(`${error.message} ${error.hint}`).not.toContain('hunter2')
  })

  it('takes nothing for an id that could be an option or a name', async () => {
    remote = createBareRemote(first)
    const repo = open(remote.clone())
    for (const id of ['--output=x', 'HEAD', 'main', ''])
      await expect(repo.snapshot(id)).rejects.toThrow(/not the full id/)
    expect(statSync(remote.dir).isDirectory()).toBe(true)
  })
})
