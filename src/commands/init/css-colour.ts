import { type Colour, fromOklab } from '../../pictures/card/colour.ts'

const number = String.raw`([+-]?[\d.]+)(%|deg|turn|rad)?`
const gap = String.raw`[\s,/]+`
const three = new RegExp(`^${number}${gap}${number}${gap}${number}`)
const four = new RegExp(`${three.source}${gap}${number}`)

/**
 * A colour as CSS writes it (`#rgb`, `#rrggbb`, `rgb()`, `hsl()`, `oklch()`), or as themes keep it in a
 * variable, three numbers (`15, 18, 25`; `222 47% 11%`).
 * https://www.w3.org/TR/css-color-4/
 * @returns `#rrggbb`; nothing for what is none, or may be seen through
 */
export function colourOf(text: string): Colour | undefined {
  const value = text.trim().toLowerCase()
  const [, hex] = /^#([\da-f]{3,8})$/.exec(value) ?? []
  if (hex !== undefined) return ofHex(hex)
  const [, name = '', inner = value] = /^(rgb|hsl|oklch)a?\((.*)\)$/.exec(value) ?? []
  const parts = three.exec(inner.trim())
  if (parts === null || isClear(inner)) return undefined
  const [, a, , b, unitB, c, unitC] = parts
  const numbers = [Number(a), Number(b), Number(c)] as const
  if (numbers.some(Number.isNaN)) return undefined
  if (name === 'oklch') return ofOklch(parts)
  const isHsl = name === 'hsl' || (name === '' && unitB === '%' && unitC === '%')
  if (isHsl) return ofHsl(...numbers)
  if (name === '' && !numbers.every((one) => Number.isInteger(one) && one <= 255)) return undefined
  return toHex(numbers)
}

function ofHex(digits: string): Colour | undefined {
  if (digits.length === 3) return `#${digits.replace(/./g, '$&$&')}`
  if (digits.length === 6) return `#${digits}`
  return digits.length === 8 && digits.endsWith('ff') ? `#${digits.slice(0, 6)}` : undefined
}

/** A fourth number below 1. */
const isClear = (inner: string): boolean => {
  const [alpha, unit] = four.exec(inner.trim())?.slice(7) ?? []
  return alpha !== undefined && Number(alpha) < (unit === '%' ? 100 : 1)
}

/** Foley and van Dam's formula, as CSS Color 4 gives it. */
function ofHsl(hue: number, saturation: number, lightness: number): Colour {
  const [s, l] = [saturation / 100, lightness / 100]
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)))
  }
  return toHex([channel(0), channel(8), channel(4)])
}

function ofOklch([, l, unit, chroma, , hue]: RegExpExecArray): Colour {
  const lightness = unit === '%' ? Number(l) / 100 : Number(l)
  const angle = (Number(hue) * Math.PI) / 180
  const c = Number(chroma)
  return fromOklab([lightness, c * Math.cos(angle), c * Math.sin(angle)])
}

const toHex = (channels: readonly number[]): Colour =>
  `#${channels
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
