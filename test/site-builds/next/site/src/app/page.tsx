import { postOf, slugs } from '../lib/posts'

export default function Index() {
  return (
    <ul>
      {slugs().map((slug) => (
        <li key={slug}>
          <a href={`/posts/${slug}`}>{postOf(slug).title}</a>
        </li>
      ))}
    </ul>
  )
}
