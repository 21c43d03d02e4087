import { createCheckout } from '../../src/repo/checkout.ts'
import { createBareRemote, git, gitEnv } from './bare-remote.ts'
import { contract } from './contract.ts'

contract('A checkout', async (files) => {
  const remote = createBareRemote(files)
  const ref = (name: string) => (/^[0-9a-f]{40}$/.test(name) ? name : `refs/heads/${name}`)
  return {
    repo: createCheckout(remote.clone(), { env: gitEnv }),
    commit: async (branch, changed, options) => remote.commit(branch, changed, options),
    move: async (branch, commit) => void remote.git('update-ref', `refs/heads/${branch}`, commit),
    deleteBranch: async (branch) => void remote.git('update-ref', '-d', `refs/heads/${branch}`),
    head: async (branch) =>
      remote.git('for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`) || undefined,
    read: async (name, path) => git(remote.dir, 'cat-file', 'blob', `${ref(name)}:${path}`),
    files: async (name) =>
      new Map(
        git(remote.dir, 'ls-tree', '-rz', ref(name))
          .toString()
          .split('\0')
          .filter(Boolean)
          .map((record) => {
            const [about = '', path = ''] = record.split('\t')
            const [mode = '', , sha = ''] = about.split(' ')
            return [path, { mode, sha }]
          }),
      ),
    log: async (name) =>
      git(remote.dir, 'log', '--first-parent', '-z', '--format=%H%n%P%n%B', ref(name))
        .toString()
        .split('\0')
        .filter(Boolean)
        .map((record) => {
          const [sha = '', parents = '', ...message] = record.split('\n')
          return { sha, parents: parents.split(' ').filter(Boolean), message: message.join('\n') }
        }),
    close: async () => remote.close(),
  }
})
