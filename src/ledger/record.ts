import * as v from 'valibot'
import { mostSocial } from '../settings/social-schema.ts'
import { parseJson } from '../text/parse-json.ts'
import { usualDir } from './record-places.ts'
import { idsOf } from './tree-ids.ts'

/** Where the records are known to be, one JSON file for each post, whatever folder a repo keeps them in. */
export const recordsDir = `${usualDir}/records`

export const recordPath = (post: string): string => `${recordsDir}/${post}.json`

/** The post that a record's path belongs to. */
export const postOfRecord = (path: string): string =>
  path.slice(recordsDir.length + 1, -'.json'.length)

/** A whole number of things, as we write it: a file on a branch can say anything. */
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** US dollars for one request. No picture costs a thousandth of the most that is believed. */
const price = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1000)))

const file = v.object({
  path: v.string(),
  format: v.string(),
  width: count,
  height: count,
  bytes: count,
  sha256: v.string(),
  /** Git's id of the file: tells without reading it whether a person replaced it. */
  blob: v.string(),
  /** What it is called in the bucket that has it; absent where the repo does. */
  key: v.optional(v.string()),
  /** The address under which that is public. */
  url: v.optional(v.string()),
})

export const usageSchema = v.object({
  inputTextTokens: count,
  inputImageTokens: count,
  outputTokens: count,
})

/** What was paid for one answer of an API. */
export const billSchema = v.object({
  /** ISO 8601, in UTC. */
  at: v.string(),
  /** US dollars; `null` where unknown. */
  cost: price,
  /** Requests before it that failed, and may have been charged as well. */
  maybeCharged: v.pipe(count, v.maxValue(9999)),
})
export type Bill = v.InferOutput<typeof billSchema>

/** One drawing that was paid for, whether it is still shown or not, or words for one. */
const payment = v.object({
  at: billSchema.entries.at,
  cost: billSchema.entries.cost,
  /** The pull request that it was drawn for. */
  pullRequest: v.nullable(count),
  maybeCharged: billSchema.entries.maybeCharged,
  /** The words that it paid for; absent: the drawing itself. */
  for: v.optional(v.picklist(['concept', 'alt', 'look'])),
})
export type Payment = v.InferOutput<typeof payment>

/** Provenance of one post's images. Costs are US dollars by list price, `null` where unknown. */
export const recordSchema = v.object({
  version: v.literal(1),
  post: v.string(),
  title: v.string(),
  alt: v.string(),
  /** A person wrote `alt`: it stays where the picture is set anew. */
  ownAlt: v.optional(v.literal(true)),
  prompt: v.string(),
  template: v.object({ source: v.string(), sha256: v.string() }),
  generator: v.picklist(['openai', 'card']),
  model: v.string(),
  quality: v.string(),
  requestedSize: v.string(),
  endpoint: v.nullable(v.string()),
  references: v.array(v.object({ path: v.string(), sha256: v.string() })),
  /** The picture that this one is an edit of: git's id, and its prompt where we drew it. */
  edited: v.nullable(
    v.object({
      blob: v.string(),
      prompt: v.nullable(v.string()),
      /** Git's id of the mask that said where it may change. */
      mask: v.optional(v.string()),
    }),
  ),
  usage: v.nullable(usageSchema),
  cost: price,
  /** The provider's id of the batch that drew it, at half the price. */
  batch: v.optional(v.string()),
  fingerprint: v.string(),
  /** Short for what a card shows, and how: where it differs by now, the card is set anew. */
  card: v.optional(v.string()),
  drawnAt: v.string(),
  notes: v.array(v.string()),
  /** What the generator gave, before it was cut to size; absent for cards. */
  original: v.optional(
    v.object({
      sha256: v.string(),
      width: count,
      height: count,
      /** Git's id of it; absent where it is not kept. */
      blob: v.optional(v.string()),
      /** What its Content Credentials (C2PA) say, which nobody verified. */
      c2pa: v.optional(
        v.object({
          manifest: v.string(),
          signer: v.optional(v.string()),
          tool: v.optional(v.string()),
        }),
      ),
    }),
  ),
  /** The edit that gave the dark version; absent for a card's. */
  dark: v.optional(
    v.object({
      prompt: v.string(),
      model: v.string(),
      cost: price,
      drawnAt: v.string(),
      /** Of what the generator gave, before it was cut to size. */
      sha256: v.string(),
      /** Git's id of that; absent where it is not kept. */
      blob: v.optional(v.string()),
    }),
  ),
  /** What a person said is to stay where it is cut: `0% 50%`; absent: what stands out. */
  focus: v.optional(v.string()),
  /** ThumbHash of the hero, in base64, where posts name it. */
  placeholder: v.optional(v.string()),
  /** What the post was given to say of it, and in which key. */
  disclosed: v.optional(
    v.object({ key: v.string(), says: v.union([v.string(), v.literal(true)]) }),
  ),
  /** How the hero looks, to tell it from others: `lookHash`; absent for cards, and for what is too plain. */
  look: v.optional(v.string()),
  /** What a text model said of the picture at a second look. */
  verdict: v.optional(
    v.object({
      model: v.string(),
      /** What is wrong; empty where nothing is. */
      faults: v.array(v.picklist(['lettering', 'logos', 'malformed', 'unfit'])),
      /** What can be read in it. */
      words: v.string(),
      sentence: v.string(),
      /** It was drawn twice: the drawing that was not taken, and what was wrong with that. */
      other: v.optional(
        v.object({
          sha256: v.string(),
          drawnAt: v.string(),
          cost: price,
          faults: v.nullable(v.array(v.picklist(['lettering', 'logos', 'malformed', 'unfit']))),
          isFirst: v.boolean(),
        }),
      ),
    }),
  ),
  /** The post whose hero it looks much like. */
  resembles: v.optional(v.string()),
  /** Everything that was paid for this post, the newest last. */
  paid: v.optional(v.array(payment)),
  /** What a text model wrote for this picture, and what that cost. */
  words: v.optional(
    v.object({
      model: v.string(),
      concept: v.nullable(v.string()),
      alt: v.nullable(v.string()),
      cost: price,
    }),
  ),
  /** How often the post was drawn on the way to this picture; absent: once. */
  round: v.optional(count),
  /** Our picture that this one took the place of: where it can still be seen. */
  before: v.optional(
    v.object({
      commit: v.string(),
      path: v.string(),
      sha256: v.string(),
      /** What it is called in the bucket that has it. */
      key: v.optional(v.string()),
    }),
  ),
  /** The candidate that somebody chose: this is a new picture, drawn after it at final quality. */
  after: v.optional(v.object({ letter: v.string(), commit: v.string(), path: v.string() })),
  /** Who asked for it, and what they wanted changed; absent where the post only lacked a picture. */
  asked: v.optional(v.object({ by: v.string(), words: v.optional(v.string()) })),
  /** The same article in other languages: these posts show the same images. */
  translations: v.optional(v.array(v.string())),
  /** The post named the hero's path before there was a file, and nothing was written into it. */
  named: v.optional(v.literal(true)),
  /** A card that does not show the title, for want of letters in its font. */
  untitled: v.optional(v.literal(true)),
  files: v.object({
    hero: file,
    social: file,
    /** Further social images, in the order of the settings. */
    more: v.optional(v.pipe(v.array(file), v.maxLength(mostSocial))),
    /** The dark version of the hero. */
    dark: v.optional(file),
  }),
})

export type Record = v.InferOutput<typeof recordSchema>
export type FileRecord = Record['files']['hero']

/** Whether its social image is its hero: the site shows, and gives to networks, one picture. */
export const isOnePicture = ({ files }: Pick<Record, 'files'>): boolean =>
  files.hero.path === files.social.path

/** All image files of a record, the hero first; what is one file is here once. */
export const imagesOf = (record: Pick<Record, 'files'>): readonly FileRecord[] => {
  const { hero, social, more = [], dark } = record.files
  return [hero, ...(isOnePicture(record) ? [] : [social]), ...more, ...(dark ? [dark] : [])]
}

/** Whether a file of the repo still is the very one that we drew, in Git LFS and in a bucket too. */
export const isUnchanged = (file: FileRecord, id: string | undefined): boolean =>
  id !== undefined && idsOf(file).includes(id)

/** The record as it is committed: stable key order, one key a line. */
export const writeRecord = (record: Record): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`)

/** Characters of a record at most: a prompt and some dozens of payments. */
const MOST = 1_000_000

/** Reads a record; undefined for what is none (a person may have edited it). */
export function readRecord(bytes: Uint8Array): Record | undefined {
  try {
    const parsed = v.safeParse(recordSchema, parseJson(new TextDecoder().decode(bytes), MOST))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
