/**
 * What a conversation comes to, by what each person saw when they spoke: the rules of docs/review.md once
 * more, without any of our code. Pictures are numbers that count up.
 */

/** What the comment showed, by post. */
export type Showing = ReadonlyMap<string, number>

export type Act =
  | { readonly kind: 'approve'; readonly posts: readonly string[] }
  | { readonly kind: 'redraw'; readonly post: string; readonly words: string }
  | { readonly kind: 'undo'; readonly post: string }
  | { readonly kind: 'tick-approve' | 'untick-approve' | 'tick-redraw'; readonly post: string }
  | { readonly kind: 'review' }
  | { readonly kind: 'wants-changes' }
  | { readonly kind: 'push' }

/** One thing that was said. */
export interface SaidThen {
  readonly act: Act
  readonly login: string
  /** Its place among all that was said: no two were said in the same second. */
  readonly at: number
  readonly shown: Showing
}

interface Word {
  readonly at: number
  /** Nobody: it was taken back. */
  readonly by: string | undefined
  readonly byReview: boolean
}

interface Post {
  picture: number
  before: number | undefined
}

export class Model {
  readonly #posts: Map<string, Post>
  /** The newest word on each picture of each post. */
  readonly #words = new Map<string, Word>()
  /** The newest wish for changes of each person. */
  readonly #wishes = new Map<string, number>()
  /** What was done, and is not done again. */
  readonly #done = new Set<SaidThen>()
  #pictures: number
  paid: number

  constructor(posts: readonly string[]) {
    this.#posts = new Map(posts.map((post, picture) => [post, { picture, before: undefined }]))
    this.#pictures = posts.length
    this.paid = posts.length
  }

  get showing(): Showing {
    return new Map([...this.#posts].map(([post, { picture }]) => [post, picture]))
  }

  canUndo(post: string): boolean {
    return this.#posts.get(post)?.before !== undefined
  }

  /** Who approved the picture that a post has now. */
  approvedBy(post: string): string | undefined {
    return this.#words.get(`${post} ${this.#posts.get(post)?.picture}`)?.by
  }

  /** Somebody wants changes from now on, whenever the run of it comes. */
  hear({ act, login, at }: SaidThen): void {
    if (act.kind === 'wants-changes') this.#wishes.set(login, at)
  }

  /** The run of it. */
  run(said: SaidThen): void {
    const { act, shown, login, at } = said
    const sees = (post: string) => shown.get(post) === this.#posts.get(post)!.picture
    switch (act.kind) {
      case 'approve':
        for (const post of act.posts.filter(sees)) this.#approve(post, said, false)
        return
      case 'review':
        if ((this.#wishes.get(login) ?? -1) > at) return
        for (const post of [...this.#posts.keys()].filter(sees)) this.#approve(post, said, true)
        return
      case 'wants-changes':
        for (const post of this.#posts.keys()) {
          const word = this.#wordOn(post)
          if (word?.by === login && word.byReview) this.#takeBack(post, at)
        }
        return
      case 'tick-approve':
        if (sees(act.post)) this.#approve(act.post, said, false)
        return
      case 'untick-approve':
        if (sees(act.post)) this.#takeBack(act.post, at)
        return
      case 'redraw':
      case 'tick-redraw':
        if (sees(act.post) && !this.#done.has(said)) this.#redraw(act.post, said)
        return
      case 'undo':
        if (sees(act.post) && !this.#done.has(said)) this.#undo(act.post, said)
        return
      case 'push':
        return
    }
  }

  #redraw(post: string, said: SaidThen): void {
    const { picture } = this.#posts.get(post)!
    this.#posts.set(post, { picture: this.#pictures++, before: picture })
    this.paid++
    this.#done.add(said)
  }

  #undo(post: string, said: SaidThen): void {
    const { picture, before } = this.#posts.get(post)!
    if (before === undefined) return
    this.#posts.set(post, { picture: before, before: picture })
    this.#done.add(said)
  }

  #wordOn(post: string): Word | undefined {
    return this.#words.get(`${post} ${this.#posts.get(post)!.picture}`)
  }

  #set(post: string, word: Word): void {
    this.#words.set(`${post} ${this.#posts.get(post)!.picture}`, word)
  }

  /** Whoever approved first stays; the newer time counts. */
  #approve(post: string, { login, at }: SaidThen, byReview: boolean): void {
    const known = this.#wordOn(post)
    if (known && known.at > at) return
    this.#set(post, known?.by === undefined ? { at, by: login, byReview } : { ...known, at })
  }

  #takeBack(post: string, at: number): void {
    const known = this.#wordOn(post)
    if (known === undefined || known.at <= at)
      this.#set(post, { at, by: undefined, byReview: false })
  }
}
