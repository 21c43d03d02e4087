import fs from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import { remark } from 'remark'
import html from 'remark-html'

export interface Post {
  slug: string
  title: string
  date: string
  excerpt: string
  coverImage?: string
  ogImage?: { url: string }
  content: string
}

const folder = join(process.cwd(), '_posts')

export const slugs = () => fs.readdirSync(folder).map((file) => file.replace(/\.md$/, ''))

export function postOf(slug: string): Post {
  const { data, content } = matter(fs.readFileSync(join(folder, `${slug}.md`), 'utf8'))
  return { ...data, slug, content } as Post
}

export const toHtml = async (markdown: string) =>
  (await remark().use(html).process(markdown)).toString()
