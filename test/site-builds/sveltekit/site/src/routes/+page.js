export function load() {
  const posts = import.meta.glob('/src/posts/*.md', { eager: true })
  return {
    posts: Object.entries(posts).map(([path, { metadata }]) => ({
      slug: path.slice('/src/posts/'.length, -'.md'.length),
      title: metadata.title,
    })),
  }
}
