import type { Threat } from './threat.ts'

/** What somebody does who may not write to the repository, and an API that answers as it likes. */
export const outsider: readonly Threat[] = [
  {
    does: 'opens a pull request from a fork, to have pictures drawn with your key',
    instead: 'it is planned, and nobody is asked for anything',
    tests: [
      ['e2e/failures', 'plans a fork on %s, and calls nobody'],
      ['e2e/forks-drawn', '%s only plans'],
    ],
  },
  {
    does: 'opens a pull request from a fork, to have a key made for it where none is stored',
    instead: 'no token is asked for, nor when a maintainer wants it drawn',
    promise: 'without a stored key, none is asked for a fork',
    tests: [
      ['e2e/identity', 'asks for no token, nor where a maintainer wants it drawn, which says why'],
    ],
  },
  {
    does: 'answers as OpenAI, to get a key that was made for a run, or repeats it to have it seen',
    instead: 'it goes to the address of OpenAI’s API alone, and is hidden in all that is said',
    promise: 'a key that a run was given goes to OpenAI alone, and is shown nowhere',
    tests: [
      ['e2e/identity', 'is drawn for with a key of the run, which goes to OpenAI alone'],
      ['e2e/identity', 'hides a token that OpenAI repeats'],
      ['settings/identity', 'leads to OpenAI alone'],
    ],
  },
  {
    does: 'pushes to the fork after a maintainer asked for pictures',
    instead: 'nothing is drawn or written for what was pushed since',
    promise: 'a fork draws nothing that was pushed after somebody asked by hand',
    tests: [
      ['e2e/budget', 'a run by hand draws nothing for a fork that was pushed to since'],
      [
        'e2e/forks-drawn',
        'while it is drawn: the drawing is kept, and used when it is asked for again',
      ],
      ['commands/fork/pushed-since', 'is late where GitHub does not tell of pushes'],
    ],
  },
  {
    does: 'brings settings, a template, workflows or records in a fork',
    instead: 'they count for nothing: those of the base branch do',
    promise: "a fork's files, settings and records count for nothing",
    tests: [
      ['e2e/forks-drawn', 'settings, template and workflow count for nothing'],
      ['e2e/forks-drawn', 'records neither claim pictures nor give money back'],
      [
        'commands/fork/trusted-records',
        "takes the base's records and ours, and none of the fork's",
      ],
    ],
  },
  {
    does: 'changes the base of the pull request to an old branch with lax settings',
    instead: 'the settings are that branch’s, and the inputs of the workflow hold all the same',
    tests: [
      ['e2e/forks-drawn', 'another base has its own settings, and the inputs hold all the same'],
    ],
  },
  {
    does: 'puts a symbolic link where a record, a picture or a post goes',
    instead: 'it is not followed, and nothing is paid for that post',
    tests: [
      ['e2e/forks-drawn', 'a symbolic link %s is not followed, and nothing is paid'],
      ['e2e/forks-drawn', 'a post that is a symbolic link is no post'],
      ['pages/build', 'finds files and pages, and follows no symlink'],
    ],
  },
  {
    does: 'gets a record with false payments merged, for a post that is not there',
    instead: 'it lifts no limit, and stops nobody',
    promise: 'a record of a post that is not there counts for nothing',
    tests: [
      ['e2e/records-attack', 'lifts no limit: %s'],
      ['e2e/records-attack', 'stops nobody, also where a merge brought it: %s'],
      [
        'pipeline/plan/limits-now',
        'take nothing from a record that speaks of another post, or of one that is not there',
      ],
    ],
  },
  {
    does: 'sends a post that nests without end, or has keys without end',
    instead: 'that post fails with its line, and the others are drawn',
    promise: 'one post that cannot be read stops no other',
    tests: [
      [
        'e2e/hostile-posts',
        'new posts that nest without end are told one by one, and the good one is drawn',
      ],
      ['e2e/hostile-posts', 'a record, and a config, that nests without end stops nothing'],
      ['text/data-limits', 'is refused where it holds too many keys'],
    ],
  },
  {
    does: 'gets such a post merged',
    instead: 'later runs pass it over, and say so once',
    tests: [['e2e/hostile-posts', 'old ones are passed over, and told once, %s']],
  },
  {
    does: 'sends a text that takes a reader long: repeats, aliases that multiply',
    instead: 'it takes time by its length alone, or is refused',
    promise: 'no text takes more time than its length asks for',
    tests: [
      ['posts/repeats', '%s: repeats take no more than their length asks for'],
      ['posts/hostile', 'an alias bomb is refused'],
      ['posts/hostile', 'hostile posts take less than a second'],
    ],
  },
  {
    does: 'opens a pull request of hundreds of posts',
    instead: 'some are read and all are told, so that the requests of the hour are not used up',
    promise: 'hourly requests are kept',
    tests: [
      ['e2e/budget', 'of 700 new posts a fork makes us read some, and all are told'],
      ['report/room', 'stays under a million bytes'],
    ],
  },
  {
    does: 'writes `/hero draw`, ticks a box or reviews without the right to write',
    instead: 'nothing is drawn, approved or committed, also where GitHub does not say who may',
    tests: [
      ['e2e/forks-drawn', '%s is not heard'],
      ['e2e/talk-roles', 'where GitHub does not say who may'],
      ['e2e/talk-roles', 'changes nothing by editing an own comment into a command'],
      ['e2e/talk-roles', 'a box in the comment of somebody else is none'],
    ],
  },
  {
    does: 'writes a hundred comments with commands, to fill the queue',
    instead: 'no runner starts for strangers',
    tests: [['workflows', 'not for %s']],
  },
  {
    does: 'copies the mark of our comment into a comment of their own',
    instead: 'ours is found, and theirs is left alone',
    tests: [['e2e/failures', 'is found among 120, behind a forged marker']],
  },
  {
    does: 'gives a post a title with mentions, HTML, table cells or commands of the log',
    instead: 'it is shown as text, and the log has no command of theirs',
    tests: [
      ['e2e/failures', 'cannot be broken by a title, nor can the log'],
      ['report/injection', 'stands as it is, harmless: %j'],
      ['report/injection-talk', 'forms nothing, and no box: %j'],
      ['text/one-line', 'no text is a command to the runner, and none moves the cursor'],
      ['pictures/card', '%o adds nothing to the SVG but its letters'],
    ],
  },
  {
    does: 'writes instructions or template syntax into a post',
    instead: 'it is quoted data in the prompt, and what a text model answers is data too',
    tests: [
      ['prompts/prompt.property', 'template syntax in it is never evaluated'],
      ['prompts/prompt.property', 'the quoted title opens once and closes once'],
      ['e2e/words', 'has no say in where its words end: they stay data'],
      [
        'e2e/second-look',
        'cannot be talked into anything by post or picture: its words are quoted, and stay words',
      ],
    ],
  },
  {
    does: 'brings, with a fork, pictures and records that were never approved, to steer the style',
    instead: 'approved heroes are those of the base branch, by a ref that only writers can change',
    tests: [
      [
        'e2e/approved',
        'for the pull request of a fork what the base branch has counts, whatever it brings itself',
      ],
      [
        'pipeline/find/approved',
        'are not those that the pull request brings itself, with a record that says so',
      ],
    ],
  },
  {
    does: 'replaces, in a fork, our picture with another one, to have it attached in your name',
    instead: 'only the very picture that we put away is uploaded',
    tests: [['e2e/attachments', 'what its author put in their place is uploaded by nobody']],
  },
  {
    does: 'answers, as an images API, with the address of a private network',
    instead:
      'it is not fetched: no figures, no private name, no redirect, no name that turns private',
    tests: [
      ['images-api/refused-addresses', 'never gets to %s'],
      [
        'images-api/refused-addresses',
        'never gets to a name that is public at first, and private when it is connected to',
      ],
      ['images-api/refused-addresses', 'with %i leads to no private address'],
      ['images-api/refused-addresses', 'it is not asked for %s'],
    ],
  },
  {
    does: 'answers with a picture that is a bomb, HTML, or a text that takes a reader long',
    instead: 'it is refused before it is decoded, and the other posts go on',
    tests: [
      [
        'e2e/bad-weather',
        'a picture that is a text of empty comments is looked at once, and the others go on',
      ],
      ['pictures/sniff', '%s is refused'],
      ['pictures/linear', 'are looked at once'],
      ['images-api/exchange', 'is cut at what is read of one that is not'],
    ],
  },
  {
    does: 'repeats the key in an error, a picture or an address, in whichever form',
    instead: 'it is in no log, summary, comment, output, commit or ref',
    tests: [
      ['e2e/key', 'an echo of the key gets nowhere: %s'],
      ['e2e/key', 'nor does one inside of a picture: %s'],
      ['e2e/words', 'that repeats the key is not believed: it gets into nothing that a run leaves'],
      ['images-api/dialects/secrets', 'do not go to the address of a picture'],
    ],
  },
  {
    does: 'writes markup, scripts or formulas into titles, prompts and names of folders',
    instead: 'in the overview, the summary and the CSV of a report they stay text',
    tests: [
      ['gallery/page', 'whatever it is'],
      [
        'gallery/page',
        'lets its own script and style run, and pictures be that are in it, and nothing else',
      ],
      ['report/expense-tables', 'keeps texts harmless in the job summary'],
      ['text/csv', 'gives back what was put in, but for the apostrophe'],
      ['e2e/report', 'gives the same as JSON and as CSV, in which no text is a formula'],
    ],
  },
  {
    does: 'brings, with a fork, settings that name a bucket of their own, to have your keys used there',
    instead:
      'no bucket is asked for anything by itself; where a maintainer has it drawn, pictures go where the base branch says',
    promise: 'a fork has no say in where the keys of a bucket go',
    tests: [
      ['e2e/bucket-guard', 'asks no bucket for anything by itself: %s'],
      ['e2e/bucket-guard', 'goes to the bucket of the base branch where a maintainer has it drawn'],
    ],
  },
  {
    does: 'gets a record merged that names some other object of the bucket',
    instead: 'it is neither written to, nor taken for a picture',
    tests: [
      [
        'storage/bucket-storage',
        'writes to no key that a record on a branch makes up, nor other bytes than it tells of',
      ],
      ['storage/bucket-storage', 'takes no other bytes for a picture than were put there'],
    ],
  },
  {
    does: 'answers as a bucket, and repeats what the run showed of its keys',
    instead:
      'secret and token are masked before anything is asked, and are in nothing that is said',
    tests: [
      ['e2e/bucket-keyless', 'hides a token that the bucket repeats'],
      ['e2e/bucket-keyless', 'puts pictures there with the keys of a role, which are had once'],
      ['e2e/bucket', 'puts pictures there before the commit, and their addresses into the post'],
    ],
  },
]
