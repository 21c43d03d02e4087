import { SettingsError } from '../../errors.ts'
import { allEndings } from '../../posts/kinds.ts'
import type { SiteSettings } from '../contract/site.ts'

/** The settings of a site, with what could never work refused. @throws SettingsError */
export function checkedSettings(settings: SiteSettings): SiteSettings {
  for (const glob of settings.posts) assertTakesPosts(glob)
  return withCheckedDir(settings)
}

/** The endings that a glob allows: `md`, or each of `{md,njk}`; nothing where its end says none. */
function endingsOf(glob: string): readonly string[] | undefined {
  const end = /\.(?:([a-z0-9]+)|[@+]?[{(]([^{}()]*)[)}])$/i.exec(glob.split('/').at(-1) ?? '')
  return (end?.[1] ?? end?.[2])?.split(/[,|]/)
}

function assertTakesPosts(glob: string): void {
  const endings = glob.startsWith('!') ? undefined : endingsOf(glob)
  if (endings === undefined || endings.some((ending) => allEndings.includes(ending.toLowerCase())))
    return
  // What cannot be read at a glance may well be one of them.
  if (endings.some((ending) => !/^[a-z0-9]+$/i.test(ending))) return
  throw new SettingsError(`posts "${glob}" takes no file that can have front matter`, {
    hint: `Files with these endings can be posts: ${allEndings.join(', ')}.`,
  })
}

/** The folder of the images as a plain path of the repo. @throws SettingsError */
function withCheckedDir(settings: SiteSettings): SiteSettings {
  // What stands for pictures in a bucket is where we have it.
  if (settings.imageDir === undefined || settings.imageKeys) return settings
  const imageDir = settings.imageDir.replace(/^\.\/+|\/+$/g, '')
  const steps = imageDir.split('/')
  const bad = steps.some(
    (step) => step === '' || step === '.' || step === '..' || /^\.git/i.test(step),
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get into a path
  if (bad || /[\\\u0000-\u001f:]/.test(imageDir)) {
    throw new SettingsError(`image-dir "${settings.imageDir}" is no folder for images`, {
      hint: 'Name a folder from the top of the repository, e.g. image-dir: public/images/hero',
    })
  }
  return { ...settings, imageDir }
}
