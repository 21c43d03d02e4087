import { posix } from 'node:path'
import { SettingsError } from '../../../errors.ts'
import type { Gallery } from '../../../gallery/gallery.ts'
import { galleryPage, inWords } from '../../../gallery/page.ts'
import { writeFiles } from '../../../repo/worktree-write.ts'
import { code, prose } from '../../../report/escape.ts'
import { weight } from '../../../report/facts.ts'
import { oneLine } from '../../../text/one-line.ts'
import { check } from '../check.ts'
import type { Answer, CheckoutContext } from '../command.ts'
import { findGallery } from './find-gallery.ts'

/**
 * Writes the overview of all posts and their pictures: one page that opens from the disk.
 * @throws SettingsError where the page may not be there
 */
export async function galleryHere(checkout: CheckoutContext): Promise<Answer> {
  const { dir, inputs, filesAt } = checkout
  const file = inputs.galleryFile
  if (!/\.html?$/i.test(file))
    throw new SettingsError(`Input \`gallery-file\` is \`${file}\`, which is no page.`, {
      hint: 'Give a path that ends in `.html`.',
    })
  const tags = await tagsBy(checkout)
  const found = await findGallery(checkout, (post) => tags?.get(post))
  const gallery: Gallery = {
    ...found,
    filesAt: filesAt ?? (posix.relative(posix.dirname(file), '') || '.'),
    ...(tags && { built: inputs.builtDir }),
  }
  const bytes = new TextEncoder().encode(galleryPage(gallery))
  await writeFiles(dir, new Map([[file, bytes]]))
  return { ...told(gallery, file, bytes.length), remarks: [], red: false, gallery: file }
}

/** What is wrong with the built page of each post that has a picture, where a build is given. */
async function tagsBy(
  checkout: CheckoutContext,
): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
  if (checkout.inputs.builtDir === '') return undefined
  const { posts } = await check(checkout)
  return new Map(
    posts.map(({ post, problems }) => [post, problems.map(({ message }) => message)] as const),
  )
}

function told(gallery: Gallery, file: string, bytes: number) {
  const words = inWords(gallery)
  const failed = gallery.failed.map(({ post, why }) => `${post}: ${why}`)
  const lines = [words, ...failed, `Written: ${file} (${weight(bytes)})`]
  return {
    text: `${lines.map(oneLine).join('\n')}\n`,
    data: {
      file,
      bytes,
      posts: gallery.posts.map((post) => ({
        ...{ post: post.post, title: post.title, section: post.section, state: post.state },
        approved: post.isApproved,
        ...(post.note !== undefined && { note: post.note }),
        pictures: post.pictures.map(({ kind, path, why }) => ({ kind, path, ...(why && { why }) })),
        ...(post.tags && { tags: post.tags }),
      })),
      ...{ leftOut: gallery.leftOut, failed: gallery.failed },
    },
    summary: [
      '### Overview of hero images',
      prose(words),
      ...failed.map((line) => prose(line)),
      `The page is ${code(file)} of this job (${weight(bytes)}), the output \`gallery\`. Once \`actions/upload-artifact\` has taken it, it is under “Artifacts” on the page of this run.`,
      '',
    ].join('\n\n'),
  }
}
