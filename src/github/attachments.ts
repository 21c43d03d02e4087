/** A JPEG that is to be attached, with the name of its file. */
export interface PictureToAttach {
  /** Ends in `.jpg`: GitHub refuses a name that says another type than the request. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Sends one upload and gives the answer to it. @throws where none came */
export type AttachmentSend = (upload: {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly signal: AbortSignal
}) => Promise<{ readonly status: number; readonly text: string }>

/** Pictures that GitHub keeps beside the repository, for its comments. */
export interface Attachments {
  /** @returns its id, or nothing where GitHub does not take it: then it is asked for no other one */
  attach(picture: PictureToAttach): Promise<string | undefined>
  /** Where people see the one with this id. */
  addressOf(id: string): string
}

export interface AttachmentsSettings {
  /** See `mayAttach`. */
  readonly token: string
  /** `https://github.com`, without a trailing slash. */
  readonly server: string
  /** See `uploadsOf`. */
  readonly uploads: string
  /** GitHub's number of the repository that the pictures belong to: who may read it may see them. */
  readonly repositoryId: string
  readonly send: AttachmentSend
  /** Takes one line for people. */
  readonly say: (line: string) => void
  /** Ends what is under way when the run is cancelled. */
  readonly signal: AbortSignal
  /** Milliseconds for one upload, and for all of a run from the first one on. */
  readonly times?: { readonly one: number; readonly all: number }
}

/** People wait for the comment, and pictures are seen without this, too. */
const usualTimes = { one: 15_000, all: 60_000 }

/**
 * Whether GitHub takes attachments from such a token: from those of people, by their beginnings. One of an
 * app, as a workflow's own is (`ghs_`), may write to the repository and is answered 404 all the same.
 * https://github.com/cli/cli/issues/14309
 */
export const mayAttach = (token: string): boolean => /^(?:ghp_|github_pat_|gho_)/.test(token)

/**
 * Where a server takes attachments: github.com and its tenants (`octo.ghe.com`). GitHub Enterprise Server
 * takes none by this way (GitHub CLI 2.99, `internal/attachments/client.go`).
 */
export function uploadsOf(server: string): string | undefined {
  const { hostname, origin } = new URL(server)
  if (hostname === 'github.com' || hostname.endsWith('.ghe.com'))
    return `https://uploads.${hostname}`
  // An emulated GitHub on this machine is one server for all of it.
  return hostname === '127.0.0.1' ? origin : undefined
}

/** An id as it may stand in an address and in the name of a file. GitHub's are UUIDs. */
export const attachmentId = '[0-9A-Za-z][0-9A-Za-z-]{7,63}'

/**
 * Attaches pictures as GitHub CLI does since 2.99 (`gh pr comment --attach`). An upload cannot be taken
 * back, so only what will be shown is to be handed in.
 */
export function createAttachments(settings: AttachmentsSettings): Attachments {
  const { token, server, uploads, repositoryId, send, say, signal, times = usualTimes } = settings
  const begin = `${server}/user-attachments/assets/`
  let deadline: AbortSignal | undefined
  let isOpen = true
  const close = (why: string): undefined => {
    isOpen = false
    say(
      `Pictures in the comment are links into the repository, not attachments, in this run: ${why}.`,
    )
  }

  return {
    addressOf: (id) => `${begin}${id}`,
    async attach({ name, bytes }) {
      if (!isOpen) return undefined
      deadline ??= AbortSignal.timeout(times.all)
      const query = new URLSearchParams({
        name,
        content_type: 'image/jpeg',
        repository_id: repositoryId,
      })
      try {
        const { status, text } = await send({
          url: `${uploads}/user-attachments/assets?${query}`,
          headers: {
            accept: 'application/vnd.github+json',
            authorization: `token ${token}`,
            'content-type': 'application/octet-stream',
            'user-agent': 'hero-images',
          },
          body: bytes,
          signal: AbortSignal.any([signal, deadline, AbortSignal.timeout(times.one)]),
        })
        if (status < 200 || status > 299) return close(refusal(status))
        return idIn(text, begin) ?? close('GitHub took one, and did not say where it is')
      } catch {
        return close('GitHub gave no answer to an upload')
      }
    },
  }
}

/** GitHub answers 404 where others would say 403. */
const refusal = (status: number): string =>
  status === 404
    ? 'GitHub answered 404, as it does where the owner of the token may not write here'
    : `GitHub answered ${status}`

/** The id in what GitHub answers; nothing where its address is not one of an attachment on this server. */
function idIn(text: string, begin: string): string | undefined {
  const url: unknown = urlIn(text)
  if (typeof url !== 'string' || !url.startsWith(begin)) return undefined
  const id = url.slice(begin.length)
  return new RegExp(`^${attachmentId}$`).test(id) ? id : undefined
}

function urlIn(text: string): unknown {
  try {
    return JSON.parse(text)?.url
  } catch {
    return undefined
  }
}
