/**
 * The prompt of a hero's dark version, which is an edit of it. The same for every picture: nothing of a post
 * is in it, and whatever the picture is drawn by, it is told to stay what it is.
 */
export const darkPrompt: string = [
  'Turn this picture into its night version, for pages in a dark theme.',
  'Keep what it shows exactly as it is: the same subject, shapes, proportions, composition, framing and style, each thing in its place, so that one picture can take the place of the other.',
  'Change light and surroundings alone: dark, deep grounds and skies, dim light as at night, few quiet lights where light must come from. The subject stays easy to see. No large area is bright or white.',
  'Add nothing new, and no text, letters, logos or watermarks.',
].join(' ')
