/** How the pictures of a repo are called in a bucket. */
export interface ObjectKeys {
  /** Key of a picture, by its path below the folder of pictures and its SHA-256 in hex. */
  keyOf(path: string, sha256: string): string
  /** The same, as it stands in an address. */
  inAddress(path: string, sha256: string): string
  /** What all keys begin with, up to the first thing that differs. */
  readonly prefix: string
  /** The digits of its hash that a key has, where it is one of these. */
  hashOf(key: string): string | undefined
  /** The path of the picture that a key, as it stands in an address, is of, whatever its hash. */
  pathOf(address: string): string | undefined
}

export const usualTemplate = '{path}-{hash}.{ext}'

/** Digits of the hash that keys have: 64 bits tell all pictures of the world apart. */
export const keyDigits = 16

/**
 * Stands for the hash of a picture that is not drawn yet: whether a post can be edited is found out before.
 * As long as any other, so that to put the real one in its place moves nothing else.
 */
export const unknownHash = '0'.repeat(64)

/**
 * Templates that make keys: `{path}` and `{hash}` once each, in whichever order, and `.{ext}` at the end;
 * around them letters, digits and . _ ~ -, in steps between slashes that are names.
 */
export const keyTemplate =
  /^(?!\/)(?!.*\/\/)(?!(?:.*\/)?\.{1,2}\/)[\w.~/-]*(?:\{path\}[\w.~/-]*\{hash\}|\{hash\}[\w.~/-]*\{path\})[\w.~/-]*\.\{ext\}$/

/** @param template one of {@link keyTemplate} */
export function objectKeys(template: string): ObjectKeys {
  const keyOf: ObjectKeys['keyOf'] = (path, sha256) => {
    const dot = path.lastIndexOf('.')
    const parts = {
      path: path.slice(0, dot),
      hash: sha256.slice(0, keyDigits),
      ext: path.slice(dot + 1),
    }
    return template.replace(/\{(path|hash|ext)\}/g, (_, mark: keyof typeof parts) => parts[mark])
  }
  const pattern = template
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace('{path}', '(?<path>.+)')
    .replace('{hash}', `(?<hash>[0-9a-f]{${keyDigits}})`)
    .replace('{ext}', '(?<ext>\\w+)')
  const whole = new RegExp(`^${pattern}$`)
  return {
    keyOf,
    prefix: template.slice(0, template.indexOf('{')),
    hashOf: (key) => whole.exec(key)?.groups?.hash,
    inAddress: (path, sha256) => encoded(keyOf(path, sha256)),
    pathOf(address) {
      const { path, ext } = whole.exec(decoded(address))?.groups ?? {}
      return path === undefined ? undefined : `${path}.${ext}`
    },
  }
}

/** Percent-encoded, all but what no format that holds addresses has a meaning for. */
export const encoded = (key: string): string =>
  encodeURIComponent(key.toWellFormed())
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
