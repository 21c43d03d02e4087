import type { SiteIdentity, SiteSettings } from '../contract/site.ts'
import type { ImagesOfRepo } from '../reading/images-of-repo.ts'
import type { NamedPost } from '../reading/names.ts'
import type { Neighbours } from './present-hero.ts'

/** What a part of a site knows of the repo. */
export interface SiteContext extends ImagesOfRepo {
  readonly name: string
  /** What the makers of the generator call it. */
  readonly title: string
  readonly root: string
  readonly identity: SiteIdentity
  /** Files tell its version, and were not read. */
  readonly isVersionOpen: boolean
  readonly settings: SiteSettings
  readonly paths: ReadonlySet<string>
  readonly neighbours: Neighbours
  /** The unique name of a post's images. */
  imageName(post: NamedPost): string
}
