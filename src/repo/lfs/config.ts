/** Where a repository tells git-lfs of another server. */
export const lfsConfigFile = '.lfsconfig'

/**
 * The server that `.lfsconfig` names in place of the repository's own; nothing where it names none.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/api/server-discovery.md#custom-configuration
 * @param own address of the repository's own
 */
export function otherServer(text: string, own: string): string | undefined {
  let section = ''
  for (const line of text.split(/\r?\n/)) {
    const [, head, rest = ''] = /^\s*(?:\[\s*([\w.-]+)(?:\s+"[^"]*")?\s*\])?(.*)$/.exec(line) ?? []
    if (head !== undefined) section = head.toLowerCase()
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(rest) ?? []
    const name = `${section}.${key.toLowerCase()}`
    if (!/^(?:lfs\.(?:url|pushurl)|remote(?:\..*)?\.(?:lfsurl|lfspushurl))$/.test(name)) continue
    const url = plain(value)
    if (bare(url) !== bare(own)) return withoutLogin(url)
  }
  return undefined
}

/** Without a comment behind it, and without quotes around it. */
const plain = (value: string): string => value.replace(/\s+[#;].*$/, '').replace(/^"(.*)"$/, '$1')

const withoutLogin = (url: string): string => url.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1')

const bare = (url: string): string => withoutLogin(url).replace(/\/+$/, '').toLowerCase()
