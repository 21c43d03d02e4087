import type { SearchWishes } from '../../pages/evidence.ts'
import type { SiteFolder } from './folder.ts'

/** One file of the site's templates, changed or new. Paths count from the folder of the site. */
export interface Patch {
  readonly path: string
  /** Nothing where the file is new. */
  readonly before: string | undefined
  readonly after: string
  /** For people: what the pages lack without it. */
  readonly why: string
  /** Without it a page does not show the picture at all, or shows another one. */
  readonly hides?: true
}

/** What one site's templates need. Both lists are empty where the pages have all tags already. */
export interface Wired {
  readonly patches: readonly Patch[]
  /** What a person has to do, because we do not know this template or not the value. */
  readonly advice: readonly string[]
}

/** What is known of the site from elsewhere than its templates. */
export interface PatchContext {
  /** Absolute address of the built site, without a trailing slash. */
  readonly origin: string | undefined
  /** Whose repo it is, where it is on GitHub. */
  readonly repo?: { readonly owner: string; readonly name: string } | undefined
  /** Dotted keys under which the posts of this site name their images; those that it has. */
  readonly keys: Partial<Readonly<Record<'hero' | 'alt' | 'social', string>>>
  /** Pixels of the social images that we draw for this repo. */
  readonly social: { readonly width: number; readonly height: number }
  /** What the settings ask for where templates have nothing of the kind. */
  readonly search: SearchWishes
}

/** How the templates of one site generator are taught to name the post's image. */
export interface Wiring {
  /** Files that decide about it, the most telling first. */
  reads(folder: SiteFolder): readonly string[]
  wire(folder: SiteFolder, context: PatchContext): Wired
}

/**
 * How the names of the social images that we draw end, as a pattern for templates: only of these is
 * the size known. People use the same keys for pictures of any size.
 */
export const ourSocialImage = String.raw`-social\.\w+$`

export const nothing: Wired = { patches: [], advice: [] }

export const advise = (...advice: readonly string[]): Wired => ({ patches: [], advice })

/** Patches without which no picture of the post is shown. */
export const hiding = (patches: readonly Patch[]): readonly Patch[] =>
  patches.map((patch) => ({ ...patch, hides: true }))

/** A patch, or nothing where the text did not change. */
export const patchOf = (
  path: string,
  before: string | undefined,
  after: string,
  why: string,
): readonly Patch[] => (before === after ? [] : [{ path, before, after, why }])
