/** What a post gives to its prompt. All of it is untrusted text; empty where the post has none. */
export interface Subject {
  readonly title: string
  readonly description: string
  readonly tags: readonly string[]
  readonly categories: readonly string[]
  /** Name of the folder that the post is filed under. */
  readonly section: string
  /** BCP 47 tag of the post's language. */
  readonly lang: string
  /** The first paragraph. */
  readonly excerpt: string
  readonly headings: readonly string[]
  /** Name of the site. */
  readonly site: string
  /** Pixels of the picture. */
  readonly size?: { readonly width: number; readonly height: number } | undefined
  /** The post's own front matter. */
  readonly meta?: Readonly<Record<string, unknown>> | undefined
  /** What the picture shows, where a person said so. */
  readonly concept?: string | undefined
  /** The whole prompt, where a person wrote one. */
  readonly prompt?: string | undefined
  /** Alternative text, where a person wrote it, as it is read. */
  readonly alt?: string | undefined
}
