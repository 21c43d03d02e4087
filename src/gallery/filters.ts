import { type GalleryPost, lacksTags, type PictureState, tally } from './gallery.ts'
import { type Html, html } from './html.ts'
import { stateWords } from './post-card.ts'

/** What the cards can be narrowed down by; hidden until the script is there to do it. */
export function filters(posts: readonly GalleryPost[]): Html {
  const of = tally(posts)
  const states = (Object.keys(stateWords) as PictureState[]).map(
    (state): Choice => [state, stateWords[state], of[state]],
  )
  const marks: readonly Choice[] = [
    ...states,
    ['approved', 'Approved', posts.filter(({ isApproved }) => isApproved).length],
    ['tags', 'Tags to mend', posts.filter(lacksTags).length],
  ]
  const sections = Map.groupBy(posts, ({ section }) => section)
  const bySection = [...sections]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([section, all]): Choice => [section, section || 'none', all.length])
  return html`<form id="filters" role="search" aria-label="Posts" hidden>
<label>State <select id="state"><option value="*">All (${posts.length})</option>${options(marks)}</select></label>
<label>Section <select id="section"><option value="*">All</option>${options(bySection)}</select></label>
<label>Text <input type="search" id="text" autocomplete="off"></label>
<button type="reset">All posts</button>
<output id="count" for="state section text"></output>
</form>`
}

type Choice = readonly [value: string, words: string, count: number]

const options = (choices: readonly Choice[]) =>
  choices
    .filter(([, , count]) => count > 0)
    .map(([value, words, count]) => html`<option value="${value}">${words} (${count})</option>`)
