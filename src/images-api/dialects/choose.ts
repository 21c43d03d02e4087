import type { Dialect, DialectName } from './dialect.ts'
import { dialects } from './table.ts'

/** The dialect of that name; `auto` goes by the host of the base URL, and else is cautious. */
export function chooseDialect(name: DialectName | 'auto', baseUrl: URL): Dialect {
  if (name !== 'auto') return dialects[name]
  const spoken = Object.values(dialects).find(({ hosts }) =>
    hosts.some((host) => `.${baseUrl.hostname}`.endsWith(`.${host}`)),
  )
  return spoken ?? dialects.generic
}
