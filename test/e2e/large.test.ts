import { expect, it } from 'vitest'
import { openScene, post, postPath, smallBlog } from './blog.ts'

const numbered = (count: number, path: (n: number) => string, text: (n: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [path(n), text(n)]))

const reads = ({ method }: { readonly method: string }) => method === 'GET'

it('a pull request of 3,500 posts is looked at with few requests, and what is left out is counted', async () => {
  const scene = await openScene(
    numbered(
      3500,
      (n) => postPath(`p${n}`),
      (n) => post(`Post ${n}`),
    ),
  )
  try {
    const { code, stdout, summary } = await scene.run({ inputs: { command: 'plan' } })
    expect(code, stdout).toBe(0)
    expect(stdout).toMatch(/10 to draw, 0 drawn before, \d+ skipped, 0 failed/)
    expect(summary).toContain('3450 posts that were not read')
    expect(scene.gh.requests.filter(reads).length).toBeLessThan(100)
  } finally {
    await scene.close()
  }
})

it('what the repo has besides costs one list, and of its base only the folders that differ', async () => {
  const pictures = numbered(
    6000,
    (n) => `public/images/${n % 60}/picture-${n}.jpg`,
    (n) => `${n % 60}`,
  )
  const scene = await openScene(
    { [postPath('new')]: post('New') },
    { base: { ...smallBlog, ...pictures } },
  )
  try {
    const { code, stdout } = await scene.run()
    expect(code, stdout).toBe(0)
    const lists = scene.gh.requests.filter(({ path }) => path.includes('/git/trees/'))
    expect(lists.filter(({ path }) => path.includes('recursive'))).toHaveLength(1)
    expect(lists.length).toBeLessThan(8)
    const files = await scene.repo.files(scene.branch)
    expect(files.size).toBeGreaterThan(6000)
    expect([...files.keys()].some((path) => path.endsWith('/new.webp'))).toBe(true)
  } finally {
    await scene.close()
  }
})

it('a post of a megabyte is read as any other', async () => {
  const long = post('A long one', '', 'One more sentence of the story.\n\n'.repeat(32_000))
  const scene = await openScene({ [postPath('long')]: long })
  try {
    const { code, stdout } = await scene.run()
    expect(code, stdout).toBe(0)
    const text = (await scene.repo.read(scene.branch, postPath('long')))!.toString()
    expect(text.length).toBeGreaterThan(1_000_000)
    expect(text).toContain('heroImage:')
  } finally {
    await scene.close()
  }
})
