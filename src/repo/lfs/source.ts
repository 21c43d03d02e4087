import { setTimeout as sleep } from 'node:timers/promises'
import type { RepoAddress } from '../../github/repo-address.ts'
import type { HttpSend } from '../send.ts'
import type { Lfs } from './lfs.ts'

/** Gives Git LFS of a repository on the server; one for all who ask, for it remembers what it sent. */
export type LfsSource = (name: { readonly owner: string; readonly repo: string }) => Promise<Lfs>

/** Few repositories have it, so its code is loaded where one asks. */
export function lfsSource(
  { server }: Pick<RepoAddress, 'server'>,
  token: string,
  send: HttpSend,
): LfsSource {
  const opened = new Map<string, Promise<Lfs>>()
  return ({ owner, repo }) => {
    const url = `${server}/${owner}/${repo}.git/info/lfs`
    const open = async () => {
      const { Lfs } = await import(/* webpackChunkName: "perform" */ './lfs.ts')
      return new Lfs({ url, token, send, pause: sleep, now: () => new Date() })
    }
    const lfs = opened.get(url) ?? open()
    opened.set(url, lfs)
    return lfs
  }
}
