import sharp from 'sharp'
import type { Pixels } from '../../src/pictures/bitmap.ts'

/** A picture with a subject that is not in its middle. */
export interface Scene {
  readonly name: string
  readonly width: number
  readonly height: number
  /** Box around the subject, in pixels. */
  readonly subject: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
  pixels(): Promise<Pixels>
}

interface Ground {
  readonly svg: string
  /** Standard deviation of noise over all of it, as paper, grain and film have. */
  readonly noise?: number
}

const gradient = (stops: readonly string[], direction = 'x1="0" y1="0" x2="0" y2="1"') =>
  `<defs><linearGradient id="g" ${direction}>${stops
    .map((stop, at) => `<stop offset="${at / (stops.length - 1)}" stop-color="${stop}"/>`)
    .join('')}</linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>`

const plain = (colour: string) => `<rect width="100%" height="100%" fill="${colour}"/>`

/** Waves, stripes or hills all over the width: they are the same wherever one cuts. */
const repeated = (shape: (x: number) => string, step: number, width: number) =>
  Array.from({ length: Math.ceil(width / step) + 1 }, (_, nth) => shape(nth * step)).join('')

type Box = Scene['subject']

const scene = (
  name: string,
  [width, height]: readonly [number, number],
  [left, top, right, bottom]: readonly [number, number, number, number],
  { svg, noise = 0 }: Ground,
  subject: (box: Box) => string,
): Scene => {
  const box = { left, top, right, bottom }
  return {
    ...{ name, width, height, subject: box },
    async pixels() {
      const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svg}${subject(box)}</svg>`
      const { data } = await sharp(Buffer.from(text))
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const bytes = new Uint8ClampedArray(data)
      if (noise > 0) addNoise(bytes, noise)
      return { data: bytes, width, height, colorSpace: 'srgb' }
    },
  }
}

/** The same noise each time: of one strength in all channels, as grain is. */
function addNoise(data: Uint8ClampedArray, strength: number) {
  let seed = 7
  for (let at = 0; at < data.length; at += 4) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    const by = ((seed >>> 8) / 2 ** 24 - 0.5) * 2 * strength * 1.7
    for (let channel = 0; channel < 3; channel++) data[at + channel]! += by
  }
}

const ellipse =
  (fill: string) =>
  ({ left, top, right, bottom }: Box) =>
    `<ellipse cx="${(left + right) / 2}" cy="${(top + bottom) / 2}" rx="${(right - left) / 2}" ry="${(bottom - top) / 2}" fill="${fill}"/>`

const lighthouse = ({ left, top, right, bottom }: Box) => {
  const [wide, high] = [right - left, bottom - top]
  return `<path d="M${left} ${bottom}L${left + wide * 0.25} ${top + high * 0.2}H${right - wide * 0.25}L${right} ${bottom}Z" fill="#f4f1e8"/>
<path d="M${left + wide * 0.12} ${top + high * 0.6}H${right - wide * 0.12}V${top + high * 0.75}H${left + wide * 0.1}Z" fill="#c0392b"/>
<rect x="${left + wide * 0.3}" y="${top}" width="${wide * 0.4}" height="${high * 0.2}" fill="#ffd35a"/>`
}

const face = ({ left, top, right, bottom }: Box) => {
  const [x, y, r] = [(left + right) / 2, top + (bottom - top) * 0.3, (right - left) * 0.3]
  return `<path d="M${left} ${bottom}Q${left} ${y + r} ${x} ${y + r}T${right} ${bottom}Z" fill="#31465f"/>
<circle cx="${x}" cy="${y}" r="${r}" fill="#d8a583"/><path d="M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}L${x + r * 0.7} ${y - r * 0.5}H${x - r * 0.7}Z" fill="#3b2417"/>
<circle cx="${x - r / 3}" cy="${y + r / 6}" r="${r / 9}" fill="#222"/><circle cx="${x + r / 3}" cy="${y + r / 6}" r="${r / 9}" fill="#222"/>`
}

const boxes =
  (fills: readonly string[]) =>
  ({ left, top, right, bottom }: Box) =>
    fills
      .map((fill, nth) => {
        const step = (bottom - top) / fills.length
        return `<rect x="${left}" y="${top + nth * step}" width="${right - left}" height="${step * 0.8}" fill="${fill}" rx="12"/>`
      })
      .join('')

const wave = (y: number, colour: string) => (x: number) =>
  `<path d="M${x} ${y}q30 -26 60 0t60 0" stroke="${colour}" stroke-width="6" fill="none"/>`

const wide = [1536, 1024] as const
const square = [1024, 1024] as const
const tall = [1024, 1536] as const

/** What models draw for articles, in shapes: one subject off the middle, on grounds of all kinds. */
export const scenes: readonly Scene[] = [
  scene(
    'a red ball on a plain ground, right',
    wide,
    [1180, 380, 1440, 640],
    { svg: plain('#e9e4d8') },
    ellipse('#c0392b'),
  ),
  scene(
    'a lighthouse at the left, under a sky',
    wide,
    [90, 220, 330, 860],
    { svg: gradient(['#2f5d8a', '#9cc4de', '#f3d9b1']), noise: 6 },
    lighthouse,
  ),
  scene(
    'a lighthouse at the right, over waves',
    wide,
    [1240, 160, 1450, 760],
    {
      svg:
        gradient(['#f7c59f', '#2a4d69']) +
        repeated(wave(880, '#1d3a52'), 120, 1536) +
        repeated(wave(940, '#1d3a52'), 120, 1536),
      noise: 5,
    },
    lighthouse,
  ),
  scene(
    'a person at the left, in a room',
    wide,
    [120, 250, 560, 1000],
    { svg: gradient(['#c9b79c', '#8d7b68'], 'x1="0" y1="0" x2="1" y2="0"'), noise: 8 },
    face,
  ),
  scene(
    'a person at the right, before dark blue',
    wide,
    [1040, 200, 1440, 1010],
    { svg: gradient(['#0b1f33', '#16324f'], 'x1="0" y1="0" x2="1" y2="1"'), noise: 4 },
    face,
  ),
  scene(
    'grey on grey, in grain',
    wide,
    [180, 420, 480, 720],
    { svg: plain('#8a8a8a'), noise: 22 },
    ellipse('#5c5c5c'),
  ),
  scene(
    'a server rack at the right, on a grid',
    wide,
    [1150, 180, 1430, 860],
    {
      svg:
        plain('#101418') +
        repeated((x) => `<path d="M${x} 0V1024" stroke="#1d252c" stroke-width="3"/>`, 64, 1536),
      noise: 3,
    },
    boxes(['#2ecc71', '#27ae60', '#f39c12', '#2ecc71', '#e74c3c']),
  ),
  scene(
    'white on white, faint',
    wide,
    [1100, 300, 1420, 700],
    { svg: plain('#f7f5f0'), noise: 2 },
    ellipse('#dcd6c6'),
  ),
  scene(
    'a moon at the top of a square',
    square,
    [420, 40, 640, 260],
    { svg: gradient(['#0d1b2a', '#1b263b', '#415a77']), noise: 5 },
    ellipse('#f1e3b0'),
  ),
  scene(
    'a boat at the foot of a square',
    square,
    [350, 780, 700, 980],
    { svg: gradient(['#fde2c4', '#e0a878', '#5d7b93']), noise: 6 },
    ellipse('#7b1e22'),
  ),
  scene(
    'a person at the head of a tall picture',
    tall,
    [300, 60, 740, 620],
    { svg: gradient(['#b8c4a8', '#6f7f63']), noise: 7 },
    face,
  ),
  scene(
    'books at the foot of a tall picture',
    tall,
    [260, 1080, 800, 1480],
    { svg: gradient(['#efe6d5', '#d6c4a4']), noise: 9 },
    boxes(['#264653', '#2a9d8f', '#e9c46a', '#e76f51']),
  ),
  scene(
    'a subject before stripes',
    wide,
    [150, 300, 470, 760],
    {
      svg:
        plain('#dfe7ec') +
        repeated((x) => `<rect x="${x}" width="24" height="1024" fill="#c8d5dd"/>`, 48, 1536),
    },
    ellipse('#d1495b'),
  ),
  scene(
    'a bright sky over a small dark house',
    wide,
    [1080, 700, 1330, 900],
    { svg: gradient(['#ffb347', '#ffcc80', '#ffe9c7', '#6b705c']), noise: 5 },
    boxes(['#3d2b1f', '#5b3a29']),
  ),
]

/** One colour, noise over it, and perhaps a ball. */
export const plainScene = (
  colour: string,
  noise: number,
  ball: readonly [number, number, number, number] = [0, 0, 0, 0],
): Scene => scene('plain', wide, ball, { svg: plain(colour), noise }, ellipse('#c0392b'))

/** Which part of the subject is in a window, from 0 to 1. */
export function shownOf(
  { subject }: Scene,
  {
    left,
    top,
    width,
    height,
  }: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  },
): number {
  const wide = Math.min(subject.right, left + width) - Math.max(subject.left, left)
  const high = Math.min(subject.bottom, top + height) - Math.max(subject.top, top)
  const area = (subject.right - subject.left) * (subject.bottom - subject.top)
  return (Math.max(0, wide) * Math.max(0, high)) / area
}
