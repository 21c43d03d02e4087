/** A file: its text or bytes, or with its executable bit, or as a symlink. */
export type Content =
  | string
  | Uint8Array
  | { readonly run: string | Uint8Array }
  | { readonly link: string }

/** Mode and bytes as git has them; null stands for a file that is to go. */
export function plain(content: Content | null) {
  if (content === null || typeof content === 'string' || content instanceof Uint8Array)
    return { mode: '100644', bytes: content }
  if ('run' in content) return { mode: '100755', bytes: content.run }
  return { mode: '120000', bytes: content.link }
}
