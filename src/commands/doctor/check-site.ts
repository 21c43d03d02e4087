import type { HeroImagesError } from '../../errors.ts'
import type { Outcome } from '../../pipeline/outcome.ts'
import { count } from '../../report/facts.ts'
import { areByHand } from '../../report/patches.ts'
import { lacksHero } from '../../report/skipped-post.ts'
import { aboutInShort } from '../../sites/engine/about.ts'
import type { WiredRepo } from '../../sites/engine/wire.ts'
import { advice, type Finding, ok, withoutStop, wrong } from './finding.ts'

/** So many posts and sentences are named. */
const mostNamed = 3

/** What keeps any plan from being made: settings, brand template, a site that is not known. */
export const noPlan = ({ message, hint, file, line }: HeroImagesError): Finding =>
  wrong('settings', withoutStop(message), hint ?? 'Correct it; nothing can be drawn before.', {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  })

/**
 * What a plan found of the site, its posts and their look. Pure.
 * @param draws a model does, and goes by the brand template
 */
export function checkPlan(
  { state, plan, skipped, failed, leftOut }: Outcome,
  draws: boolean,
): readonly Finding[] {
  const [detected = '', learned = ''] = state.site.about
  const lacking =
    plan.draw.filter(({ follows }) => !follows).length + skipped.filter(lacksHero).length
  const bare = lacking === 0 ? 'none waits for a picture' : `${count(lacking, 'post')} to draw`
  const posts = [...state.head.files.keys()].filter((path) => state.site.isPost(path)).length
  return [
    posts > 0
      ? ok('site', `${aboutInShort(detected)}; ${count(posts, 'post')}, ${bare}`)
      : wrong(
          'posts',
          `${aboutInShort(detected)}; no file is a post`,
          leftOut.sentence ??
            'Name them with `posts` in `.github/hero-images.yml`, one glob for each folder.',
        ),
    ...(learned === '' ? [] : [ok('images', aboutInShort(learned))]),
    ...checkAddress(state),
    ...failed.slice(0, mostNamed).map(({ post, line, message, hint }) =>
      wrong('post', withoutStop(message), hint ?? 'Correct the post; the others are drawn.', {
        file: post,
        ...(line === undefined ? {} : { line }),
      }),
    ),
    ...(failed.length > mostNamed
      ? [
          wrong(
            'post',
            `${count(failed.length - mostNamed, 'more post')} cannot be drawn for`,
            '`plan` names each.',
          ),
        ]
      : []),
    ...checkBrand(state.brand(undefined), draws),
  ]
}

/** Nothing builds pages that are written by hand, so that nothing makes a full address of a path. */
function checkAddress({
  site,
  settings,
  storage,
}: Pick<Outcome['state'], 'site' | 'settings' | 'storage'>): readonly Finding[] {
  const isKnown =
    site.origin !== undefined || settings['image-url'] !== undefined || storage.kind === 's3'
  if (!areByHand([site]) || isKnown) return []
  return [
    advice(
      'address',
      'where the site is on the web is not known: `og:image` would be a path, which networks do not follow',
      'Set `image-url` in `.github/hero-images.yml` to the full address of the folder of pictures, such as `https://example.com/images/hero`; a `sitemap.xml` or a `CNAME` tells it, too.',
    ),
  ]
}

/** The brand template that posts are drawn by, where no rule names another. */
function checkBrand(
  { source, warnings = [] }: ReturnType<Outcome['state']['brand']>,
  draws: boolean,
): readonly Finding[] {
  if (source === 'built-in' && !draws) return [ok('brand', 'title cards go by no brand template')]
  if (source === 'built-in')
    return [
      advice(
        'brand',
        'there is no brand template, so pictures look as the built-in one says',
        'Write `.github/hero-images/brand.md`; `npx hero-images init` makes one of the colours and words of your site.',
      ),
    ]
  if (warnings.length === 0) return [ok('brand', source)]
  return warnings.map((warning) =>
    advice('brand', withoutStop(warning), 'Correct the template.', { file: source }),
  )
}

/** Whether the templates of the site show what is drawn. Pure. */
export function checkTemplates({ sites, patches, advice: byHand }: WiredRepo): readonly Finding[] {
  const about = 'templates'
  const hiding = patches.filter(({ hides }) => hides)
  const rest = patches.filter(({ hides }) => !hides)
  const wayOut = '`npx hero-images wire` shows the patch, `--write` writes it.'
  const findings = [
    ...hiding.map(({ path, why }) =>
      wrong(about, `ignore the picture: ${withoutStop(why)}`, wayOut, { file: path }),
    ),
    ...rest.map(({ path, why }) => advice(about, withoutStop(why), wayOut, { file: path })),
    ...byHand
      .slice(0, mostNamed)
      .map((text) =>
        advice(
          about,
          withoutStop(text),
          'Afterwards `check` on the built pages says what they lack.',
        ),
      ),
  ]
  if (findings.length > 0) return findings
  return [
    ok(
      about,
      areByHand(sites)
        ? 'none: each page is written by hand, and gets the tags of its picture itself'
        : 'write the tags of each picture',
    ),
  ]
}
