import { total } from '../../ledger/total.ts'
import { costWithDark } from '../../pipeline/plan/dark-version.ts'
import { isOnePicture } from '../../pipeline/plan/pictures-at.ts'
import type { Planned } from '../../pipeline/plan/planned.ts'
import { pricesOf } from '../../pipeline/show/to-report.ts'
import { count, pictureCost } from '../../report/facts.ts'
import { aboutInShort } from '../../sites/engine/about.ts'
import { oneLine } from '../../text/one-line.ts'
import { colourInWords } from './colour-words.ts'
import { secretName } from './files.ts'
import type { Initiated } from './init.ts'
import type { FoundBlog } from './look.ts'

const manual = 'https://github.com/hero-images/hero-images/blob/main/docs'

/** What was found, in five lines. */
export function foundLines({
  outcome,
  posts,
  lacking,
  newest,
  colours,
  identity,
}: FoundBlog): string {
  const [detected = '', learned = ''] = outcome.state.site.about
  const { title, lang } = identity
  const who = [title && `“${title}”`, lang && `in ${lang}`].filter(Boolean).join(', ')
  const hero = newest?.hero === undefined ? 'has no hero image' : `has \`${newest.hero}\``
  const look = [
    colours.background && `ground ${colourInWords(colours.background)}`,
    colours.accent && `accent ${colourInWords(colours.accent)}`,
  ].filter(Boolean)
  return [
    `Site    ${[aboutInShort(detected), who].filter(Boolean).join('; ')}`,
    `Posts   ${count(posts, 'post')}, ${lacking === 0 ? 'none without a hero image' : `${lacking} without a hero image`}`,
    `Habits  ${aboutInShort(learned)}`,
    `Newest  ${newest === undefined ? 'none yet' : `${newest.post.path} ${hero}`}`,
    `Look    ${look.length === 0 ? 'no colours of its own were found' : `${look.join(', ')} (${colours.from.join(', ')})`}`,
  ]
    .map(oneLine)
    .join('\n')
}

/** The whole of `init` for a terminal. */
export function initText(done: Initiated): string {
  const { found, isTold, files, isDry } = done
  const fresh = files.filter(({ kept }) => kept === undefined)
  const parts = [
    ...(isTold ? [] : [foundLines(found)]),
    ...(fresh.length === 0
      ? ['Nothing is to be written.']
      : isDry
        ? fresh.map(
            ({ path, text }) => `# ${path} (would be written)\n${printable(text).trimEnd()}`,
          )
        : [['Written:', ...fresh.map(({ path }) => `  ${path}`)].join('\n')]),
    ...files
      .filter(({ kept }) => kept !== undefined)
      .map(({ path, kept }) => oneLine(`Not written: ${path}, as ${kept}.`)),
    firstPull(done),
    ...archive(done),
    nextSteps(done),
  ]
  return `${parts.join('\n\n')}\n`
}

/** The same as data, what `--json` prints. */
export const initData = ({ found, answers, files, isDry, outcome }: Initiated) => ({
  site: { name: outcome.state.site.name, about: outcome.state.site.about, ...found.identity },
  posts: found.posts,
  lacking: found.lacking,
  newest: found.newest && { post: found.newest.post.path, hero: found.newest.hero ?? null },
  colours: found.colours,
  answers,
  written: !isDry,
  files: files.map(({ path, text, kept }) => ({
    path,
    text,
    ...(kept === undefined ? {} : { kept }),
  })),
  cost: total([...outcome.plan.draw, ...outcome.plan.beyond].map(costWithDark)) ?? null,
})

/** What comes of the next post: as for the newest one, which people know. */
function firstPull({ found, outcome }: Initiated): string {
  const { state, plan, generator } = outcome
  const all = [...plan.draw, ...plan.beyond]
  const path = found.newest?.post.path
  const planned = all.find(({ post }) => post.path === path) ?? all[0]
  const { newest } = found
  const formats = { hero: state.settings.format, social: state.settings.social.format }
  const post = planned?.post ?? newest?.post
  const place = planned?.place ?? (newest && state.site.place(newest.post, formats))
  const lines = [
    `The first pull request with a new post gets one commit and one comment, ${generator.name === 'card' ? 'with a title card' : `drawn by \`${generator.model}\``}.`,
    ...(post === undefined || place === undefined
      ? []
      : [
          `For ${post.path} it would be:`,
          `  hero    ${place.hero}`,
          ...(isOnePicture(place) ? [] : [`  social  ${place.social}`]),
          `  cost    ${costOf(planned, generator.name, pricesOf(outcome))}`,
          ...place.warnings.map((warning) => `  note    ${warning}`),
        ]),
  ]
  return lines.map((line) => `${/^ */.exec(line)![0]}${oneLine(line).trimStart()}`).join('\n')
}

function costOf(planned: Planned | undefined, generator: string, prices: string): string {
  if (generator === 'card') return 'free'
  if (planned === undefined) return `that of one picture, by ${prices}`
  return `${pictureCost(costWithDark(planned), planned.basis)}, by ${prices}`
}

function archive({ found, outcome: { plan } }: Initiated): readonly string[] {
  const all = [...plan.draw, ...plan.beyond]
  if (all.length === 0 || found.posts === 0) return []
  const isBound = all.some(({ basis }) => basis === 'bound')
  const cost = pictureCost(total(all.map(costWithDark)), isBound ? 'bound' : 'price')
  return [
    `Pull requests draw for the posts that they add. The ${count(all.length, 'post')} without a picture ${all.length === 1 ? 'is' : 'are'} drawn by \`command: backfill\`, ${cost}: ${manual}/archive.md`,
  ]
}

function nextSteps({ answers, isDry }: Initiated): string {
  const secret = secretName(answers)
  const steps = [
    ...(isDry ? ['Leave `--dry-run` out to write the files.'] : []),
    ...(secret === undefined
      ? []
      : [
          `Add the key as the secret ${secret}: Settings › Secrets and variables › Actions, or \`gh secret set ${secret}\`.`,
        ]),
    'Look at the files, commit them to the default branch, and open a pull request with a new post.',
    ...(answers.review === 'required'
      ? [
          'Require the status check `Hero images` for the default branch: Settings › Rules › Rulesets. Until then nothing holds a merge back.',
        ]
      : []),
    '`npx hero-images doctor` says whether anything is in the way, `npx hero-images plan --prompts` what would be drawn.',
  ]
  return ['Next:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n')
}

/** Line breaks belong to a file; other control characters would steer the terminal. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/gu, ' ')
