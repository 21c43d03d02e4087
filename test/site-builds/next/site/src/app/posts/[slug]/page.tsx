import type { Metadata } from 'next'
import { postOf, slugs, toHtml } from '../../../lib/posts'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, ogImage } = postOf((await params).slug)
  return { title, openGraph: { title, images: ogImage ? [ogImage.url] : [] } }
}

export const generateStaticParams = () => slugs().map((slug) => ({ slug }))

export default async function Page({ params }: Props) {
  const { title, coverImage, content } = postOf((await params).slug)
  return (
    <article>
      <h1>{title}</h1>
      {coverImage && <img src={coverImage} alt="" />}
      <div dangerouslySetInnerHTML={{ __html: await toHtml(content) }} />
    </article>
  )
}
