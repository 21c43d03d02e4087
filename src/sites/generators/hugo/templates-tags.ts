/** How a theme finds the picture that it writes into og:image; each before Hugo's own way. */
export type PictureKey = 'images' | 'cover' | 'image'

const sources: Readonly<Record<PictureKey, readonly string[]>> = {
  image: ['  {{- with .Params.image }}{{ $name = printf "%v" . }}{{ end }}'],
  images: ['  {{- with .Params.images }}{{ $name = delimit (first 1 .) "" }}{{ end }}'],
  cover: [
    '  {{- if reflect.IsMap .Params.cover }}',
    '    {{- with .Params.cover.image }}{{ $name = . }}{{ end }}',
    '    {{- with .Params.cover.alt }}{{ $alt = . }}{{ end }}',
    '  {{- end }}',
  ],
}

interface TagOptions {
  /** Key of the alternative text; bundles have it as `params.alt` of a resource. */
  readonly alt: string | undefined
  /** A robots tag that lets search show the picture large. */
  readonly robots: boolean
  /** For themes that write the size and the text of og:image themselves. */
  readonly onlyTwitter?: boolean | undefined
}

/**
 * A partial for what Hugo's embedded templates and the themes never write beside og:image: its size
 * and its alternative text. Pictures are found as they find them (0.111 to 0.169): by name in the
 * page's bundle or in static/, else by *feature* and *cover* in the bundle's file names.
 */
export const hugoTags = (
  from: readonly PictureKey[],
  { alt, robots, onlyTwitter = false }: TagOptions,
): readonly string[] => [
  onlyTwitter
    ? '{{- /* Alternative text of the picture that twitter:image names. */ -}}'
    : '{{- /* Size and alternative text of the picture that og:image names. */ -}}',
  '{{- if .IsPage }}',
  '  {{- $name := "" }}',
  '  {{- $alt := "" }}',
  ...(alt === undefined || alt.includes('.')
    ? []
    : [`  {{- with .Params.${alt} }}{{ $alt = . }}{{ end }}`]),
  ...from.flatMap((source) => sources[source]),
  '  {{- $picture := false }}',
  '  {{- if $name }}',
  '    {{- with .Resources.GetMatch $name }}{{ $picture = . }}{{ end }}',
  '  {{- else }}',
  '    {{- range slice "*feature*" "{*cover*,*thumbnail*}" }}',
  '      {{- if not $picture }}{{ with $.Resources.GetMatch . }}{{ $picture = . }}{{ end }}{{ end }}',
  '    {{- end }}',
  '  {{- end }}',
  ...(onlyTwitter ? textOfResource : sizeAndText),
  ...(robots ? largePreview : []),
  '{{- end }}',
]

const largePreview: readonly string[] = [
  '  {{- if or $name $picture }}',
  '<meta name="robots" content="max-image-preview:large">',
  '  {{- end }}',
]

const sizeAndText: readonly string[] = [
  '  {{- $size := false }}',
  '  {{- if $picture }}',
  '    {{- if in (slice "jpeg" "png" "webp") $picture.MediaType.SubType }}{{ $size = $picture }}{{ end }}',
  '    {{- range .Resources.Match "{*feature*,*cover*,*thumbnail*}" }}',
  '      {{- if not $alt }}{{ with .Params.alt }}{{ $alt = . }}{{ end }}{{ end }}',
  '    {{- end }}',
  '  {{- else if $name }}',
  '    {{- $file := printf "static/%s" (strings.TrimPrefix "/" $name) }}',
  '    {{- if fileExists $file }}{{ $size = imageConfig $file }}{{ end }}',
  '  {{- end }}',
  '  {{- if or $name $picture }}',
  '    {{- with $size }}',
  '<meta property="og:image:width" content="{{ .Width }}">',
  '<meta property="og:image:height" content="{{ .Height }}">',
  '    {{- end }}',
  '    {{- with $alt }}',
  '<meta property="og:image:alt" content="{{ . }}">',
  '<meta name="twitter:image:alt" content="{{ . }}">',
  '    {{- end }}',
  '  {{- end }}',
]

const textOfResource: readonly string[] = [
  '  {{- with $picture }}{{ with .Params.alt }}{{ $alt = . }}{{ end }}{{ end }}',
  '  {{- if $picture }}{{ with $alt }}',
  '<meta name="twitter:image:alt" content="{{ . }}">',
  '  {{- end }}{{ end }}',
]
