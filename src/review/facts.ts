import { code, prose } from './escape.ts'
import type { FileFact } from './report.ts'

const names: Readonly<Record<string, string>> = { webp: 'WebP', jpeg: 'JPEG', png: 'PNG' }

/** `1536x864 WebP 142 kB`. */
export function fileFact({ width, height, format, bytes }: FileFact): string {
  return `${width}x${height} ${names[format] ?? prose(format, 10)} ${weight(bytes)}`
}

/** Decimal units, as GitHub and operating systems show them. */
export function weight(bytes: number): string {
  return bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`
}

/** US dollars in words: `about $0.03`, `under $0.01`, `free`. The sign always follows a space. */
export function price(dollars: number): string {
  if (dollars <= 0) return 'free'
  return dollars < 0.01 ? 'under $0.01' : `about $${dollars.toFixed(2)}`
}

/** What one picture cost, or that nobody knows. */
export function pictureCost(dollars: number | undefined): string {
  return dollars === undefined ? 'cost unknown' : price(dollars)
}

/** What the whole run cost, against its limit. */
export function runCost(dollars: number | undefined, limit: number, model: string): string {
  if (dollars === undefined) return `cost unknown (no list price for ${code(model)})`
  return dollars <= 0 ? 'free' : `${price(dollars)} of $${limit.toFixed(2)} (list price)`
}

/** `gpt-image-2` medium; a card has no quality to speak of. */
export function drawnWith(by: {
  readonly generator: string
  readonly model: string
  readonly quality: string
}): string {
  return by.generator === 'card' || by.quality === ''
    ? code(by.model)
    : `${code(by.model)} ${prose(by.quality, 40)}`
}

/** `1 post`, `3 posts`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
