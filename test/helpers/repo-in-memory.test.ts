import { contract } from '../repo/contract.ts'
import { shelves } from '../repo/contract-shelf.ts'
import { RepoInMemory } from './repo-in-memory.ts'

contract('A repo in memory', async (files) => {
  const there = new RepoInMemory(files)
  return {
    repo: there.open(),
    commit: async (branch, changed, options) => there.commit(branch, changed, options),
    move: async (branch, commit) => there.move(branch, commit),
    deleteBranch: async (branch) => there.deleteBranch(branch),
    head: async (branch) => there.head(branch),
    read: async (ref, path) => there.read(ref, path),
    files: async (ref) =>
      new Map([...there.files(ref)].map(([path, { mode, sha }]) => [path, { mode, sha }])),
    log: async (ref) =>
      there.log(ref).map(({ sha, message, parents }) => ({ sha, message, parents: [...parents] })),
    close: async () => {},
  }
})

shelves('A repo in memory', async () => {
  const there = new RepoInMemory({ 'posts/a.md': '# A\n' })
  return {
    open: () => there.open(),
    ref: async (name) => there.ref(name),
    parents: async (commit) => [...there.parents(commit)],
    close: async () => {},
  }
})
