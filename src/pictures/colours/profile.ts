import type { Described, Primaries } from './described.ts'

type Matrix = readonly [Row, Row, Row]
type Row = readonly [number, number, number]

/** Values of a curve: enough for its steep beginning in eight bits. */
const STEPS = 4096

/**
 * An ICC profile of three lights and one curve, as the first edition of ICC.1 has them for screens: just
 * what a colour engine needs to convert from it. https://www.color.org/specification/ICC.1-2022-05.pdf
 */
export function profileOf({ primaries, transfer }: Described): Uint8Array {
  const lights = transpose(lightsOf(primaries))
  const curve = Buffer.alloc(12 + STEPS * 2)
  curve.write('curv')
  curve.writeUInt32BE(STEPS, 8)
  for (let step = 0; step < STEPS; step++)
    curve.writeUInt16BE(Math.round(transfer(step / (STEPS - 1)) * 65535), 12 + step * 2)
  const data = [...lights.map(xyzTag), xyzTag(d50), curve]
  const names = ['rXYZ', 'gXYZ', 'bXYZ', 'wtpt', 'rTRC', 'gTRC', 'bTRC']
  const head = Buffer.alloc(128 + 4 + names.length * 12)
  const starts: number[] = []
  let end = head.length
  for (const { length } of data) {
    starts.push(end)
    end += length
  }
  head.writeUInt32BE(end, 0)
  head.writeUInt32BE(0x02400000, 8)
  head.write('mntrRGB XYZ ', 12)
  head.write('acsp', 36)
  d50.forEach((value, i) => {
    head.writeInt32BE(fixed(value), 68 + i * 4)
  })
  head.writeUInt32BE(names.length, 128)
  names.forEach((name, i) => {
    // One curve for all three.
    const from = Math.min(i, data.length - 1)
    head.write(name, 132 + i * 12)
    head.writeUInt32BE(starts[from]!, 136 + i * 12)
    head.writeUInt32BE(data[from]!.length, 140 + i * 12)
  })
  return Buffer.concat([head, ...data])
}

/** The white that profiles are told in. */
const d50: Row = [0.9642, 1, 0.8249]

const fixed = (value: number) => Math.round(value * 65536)

function xyzTag(values: Row): Buffer {
  const tag = Buffer.alloc(20)
  tag.write('XYZ ')
  values.forEach((value, i) => {
    tag.writeInt32BE(fixed(value), 8 + i * 4)
  })
  return tag
}

/** Red, green and blue as columns in XYZ, seen under D50 by Bradford's adaptation. */
function lightsOf({ red, green, blue, white }: Primaries): Matrix {
  const xyz = ([x, y]: readonly [number, number]): Row => [x / y, 1, (1 - x - y) / y]
  const columns = transpose([xyz(red), xyz(green), xyz(blue)])
  const whole = xyz(white)
  const parts = times(inverse(columns), whole)
  const scaled = columns.map((row) => row.map((value, i) => value * parts[i]!)) as unknown as Matrix
  const [from, to] = [times(bradford, whole), times(bradford, d50)]
  const ratio: Matrix = [
    [to[0] / from[0], 0, 0],
    [0, to[1] / from[1], 0],
    [0, 0, to[2] / from[2]],
  ]
  return product(product(inverse(bradford), product(ratio, bradford)), scaled)
}

/** Annex E.3 of ICC.1:2022. */
const bradford: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
]

const times = (matrix: Matrix, [x, y, z]: Row): Row =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Row

const transpose = (rows: Matrix): Matrix =>
  rows.map((_, i) => rows.map((row) => row[i]!)) as unknown as Matrix

const product = (a: Matrix, b: Matrix): Matrix =>
  transpose(transpose(b).map((column) => times(a, column)) as unknown as Matrix)

function inverse([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
  const whole = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
  const rows: Matrix = [
    [e * i - f * h, c * h - b * i, b * f - c * e],
    [f * g - d * i, a * i - c * g, c * d - a * f],
    [d * h - e * g, b * g - a * h, a * e - b * d],
  ]
  return rows.map((row) => row.map((value) => value / whole)) as unknown as Matrix
}
