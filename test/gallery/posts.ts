import type { Gallery, GalleryPost } from '../../src/gallery/gallery.ts'

/** A post of ours as the overview shows it, each text of it the same. */
export const postOf = (text: string, changes: Partial<GalleryPost> = {}): GalleryPost => ({
  ...{ post: text, title: text, section: text, lang: '', state: 'ours', isApproved: true },
  ...{ note: text, alt: text, prompt: text, tags: [text] },
  facts: [{ name: text, text }],
  pictures: [
    {
      ...{ kind: 'hero', path: text, isFile: true, size: text, why: text },
      thumbnail: { width: 4, height: 3, bytes: new Uint8Array([1, 2, 3]) },
    },
    { kind: 'social', path: text, isFile: true },
    { kind: 'social', path: text, isFile: false, why: text },
  ],
  ...changes,
})

export const galleryOf = (posts: readonly GalleryPost[], text = 'blog'): Gallery => ({
  ...{ name: text, at: '2026-11-30T12:00:00.000Z', posts, filesAt: '../..' },
  ...{ built: text, leftOut: [{ post: text, why: text }], failed: [{ post: text, why: text }] },
})
