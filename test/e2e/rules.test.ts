import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene } from './blog.ts'

/** Rulesets of the repository: met before a picture is paid for, else told as GitHub told them. */

const key = 'sk-test-0123456789abcdef'
const tides = { [postPath('tides')]: post('Why the tide is late') }

let images: ImagesServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  scene = await openScene(tides)
})
afterEach(async () => {
  await scene.close()
  await images.close()
})
const inputs = (more = {}) => ({ 'api-key': key, 'base-url': images.url, ...more })
const ruleset = 42
/** Rules of the pull request's branch, and whether this token may pass them. */
function rule(rules: readonly object[], current_user_can_bypass = 'never') {
  const from = {
    ruleset_source_type: 'Repository',
    ruleset_source: 'acme/blog',
    ruleset_id: ruleset,
  }
  scene.gh.fault(({ path }) => path.startsWith('/repos/acme/blog/rules/branches/new-posts'), {
    status: 200,
    body: rules.map((one) => ({ ...one, ...from })),
  })
  scene.gh.fault(({ path }) => path === `/repos/acme/blog/rulesets/${ruleset}`, {
    status: 200,
    body: { id: ruleset, name: 'Ours', enforcement: 'active', current_user_can_bypass },
  })
}
const message = {
  type: 'commit_message_pattern',
  parameters: { name: '', negate: false, operator: 'regex', pattern: '^(feat|fix|chore): ' },
}
const askedOfRules = () => scene.gh.requests.filter(({ path }) => /\/rule(s|sets)\//.test(path))

describe('before anything is paid for', () => {
  it.each([
    ['commit messages', message, {}, ['commit-message', '^(feat|fix|chore): ']],
    [
      'file extensions',
      {
        type: 'file_extension_restriction',
        parameters: { restricted_file_extensions: ['*.webp'] },
      },
      {},
      ['`format`', '*.webp'],
    ],
    [
      'file paths',
      { type: 'file_path_restriction', parameters: { restricted_file_paths: ['.github/**/*'] } },
      {},
      ['records-dir', '.github/**/*'],
    ],
    ['signatures', { type: 'required_signatures' }, { 'github-token': 'ghp_acme' }, ['signs']],
    ['pull requests', { type: 'pull_request' }, {}, ['deliver: pull-request']],
  ])('the rule about %s is named, with what to do', async (_, one, more, words) => {
    rule([one])
    const before = await scene.repo.head(scene.branch)
    const job = await scene.run({ inputs: inputs(more) })
    expect(job.code).toBe(1)
    const said = /^::error.*$/m.exec(job.stdout)?.[0]
    for (const word of ['Nothing was drawn', ...words]) expect(said).toContain(word)
    expect(images.calls).toEqual([])
    expect(await scene.repo.head(scene.branch)).toBe(before)
  })

  it('our commits follow a rule about messages by `commit-message`', async () => {
    rule([message])
    const template = 'chore: {{ subject }}'
    const job = await scene.run({ inputs: inputs({ 'commit-message': template }) })
    expect(job.code).toBe(0)
    expect(images.calls).toHaveLength(1)
    const [commit] = await scene.repo.log(scene.branch)
    expect(commit!.message.trim()).toBe(
      'chore: Add hero image for blog/tides.md\n\nGenerated-by: hero-images',
    )
    expect(askedOfRules()).toHaveLength(1)

    const again = await scene.run({ inputs: inputs({ 'commit-message': template }) })
    expect(again.code).toBe(0)
    expect(images.calls).toHaveLength(1)
    expect(askedOfRules()).toHaveLength(1)
  })

  it('commits of the workflow’s own token pass a rule about signatures', async () => {
    rule([{ type: 'required_signatures' }])
    expect((await scene.run({ inputs: inputs() })).outputs.count).toBe('1')
  })

  it('a token that may pass the ruleset is not kept back', async () => {
    rule([message, { type: 'pull_request' }], 'always')
    expect((await scene.run({ inputs: inputs() })).outputs.count).toBe('1')
  })

  it('a template that is not understood is told', async () => {
    const job = await scene.run({ inputs: inputs({ 'commit-message': '{{ ticket }}' }) })
    expect(job.code).toBe(1)
    expect(job.stdout).toMatch(/^::error.*`commit-message` is not understood/m)
    expect(images.calls).toEqual([])
  })
})

it('a rule that shows only afterwards is told as GitHub told it, and nothing is paid again', async () => {
  const mend = scene.gh.fault(
    ({ method, path }) => method === 'PATCH' && path.includes('/git/refs/heads'),
    {
      status: 422,
      body: {
        message: 'Repository rule violations found\n\nMaximum file size of 1 MB exceeded.\n\n',
        documentation_url: 'https://docs.github.com/rest/git/refs#update-a-reference',
      },
    },
  )
  const job = await scene.run({ inputs: inputs() })
  expect(job.code).toBe(1)
  expect(job.stdout).toMatch(/^::error.*Maximum file size of 1 MB exceeded\..*social\.max-bytes/m)
  expect(job.stdout).not.toContain('docs.github.com')
  mend()
  const next = await scene.run({ inputs: inputs() })
  expect(next.code).toBe(0)
  expect(next.outputs.count).toBe('1')
  expect(images.calls).toHaveLength(1)
})

describe('a filter of .gitattributes, without a checkout', () => {
  const push = (text: string) => scene.repo.commit('new-posts', { '.gitattributes': text })

  it('ends before anything is drawn', async () => {
    await push('\nsrc/assets/** filter=git-crypt\n')
    const job = await scene.run({ inputs: inputs() })
    expect(job.code).toBe(1)
    expect(job.stdout).toContain(
      'line 2 of `.gitattributes` sends it through the filter `git-crypt`',
    )
    expect(job.stdout).toContain('Nothing was drawn.')
    expect(job.stdout).toContain('sets up that filter')
    expect(images.calls).toHaveLength(0)
  })

  it('is no hindrance where the images are left out of it', async () => {
    await push('*.webp filter=lfs\n*.jpg filter=lfs\nsrc/assets/** -filter\npublic/** -filter\n')
    expect((await scene.run({ inputs: inputs() })).code).toBe(0)
    expect(images.calls).toHaveLength(1)
  })
})
