import type { Threat } from './threat.ts'

/** What somebody does who may write to the repository, mostly without meaning harm. */
export const insider: readonly Threat[] = [
  {
    does: 'raises limits in the settings file',
    instead: 'it lowers those of the workflow, and raises none',
    promise: 'a settings file lowers limits alone',
    tests: [
      ['e2e/limits', 'a settings file lowers the limit of the workflow, and cannot raise it'],
    ],
  },
  {
    does: 'leaves a record damaged, or puts sums into it that cannot be',
    instead: 'the run says which, and draws nothing that a limit counts until it is restored',
    promise: 'a planted or damaged record lifts no limit',
    tests: [
      ['pipeline/plan/limits-now', 'let nothing be spent while a record is damaged: %s'],
      [
        'e2e/records-attack',
        'a damaged record is told, and nothing is paid until it is restored: %s',
      ],
      ['e2e/memory-attack', 'raises no limit'],
    ],
  },
  {
    does: 'dates commits back, so that payments seem older',
    instead: 'payments count by their own dates, and the account has those of every run',
    tests: [
      ['pipeline/plan/limits-now', 'go by the dates of payments, whatever date a commit bears'],
      ['pipeline/plan/limits-now', 'read all of them where the account began within the month: %s'],
    ],
  },
  {
    does: 'deletes record and picture, forces a push or reverts, to get another picture',
    instead: 'what was paid still counts, and the same picture is put back or stays away',
    tests: [
      ['e2e/records-attack', 'deleting record and picture, three times, pays no second one: %o'],
      ['e2e/memory-together', 'counts what was drawn for posts that a forced push took away'],
      ['e2e/memory', 'after forced pushes without our commit, however many'],
    ],
  },
  {
    does: 'changes the title of a post whose picture rules keep from the branch',
    instead: 'what was drawn and never committed counts against the limits',
    tests: [['e2e/records-attack', 'what rules keep from the branch counts all the same: %o']],
  },
  {
    does: 'starts several runs at once',
    instead: 'one pays, all keep within the limits, and each tells what it paid',
    tests: [
      [
        'e2e/memory-together',
        'of three at once, within the limit; each tells what it paid, and nothing is left behind',
      ],
      ['e2e/memory-together', 'and two runs at once keep within one limit'],
      [
        'e2e/talk-roles',
        'two people draw the same post again by one tick each, and it is paid for once',
      ],
      ['docs', 'never cancels work that is paid for'],
    ],
  },
  {
    does: 'keeps settings, template, font or brand images as symbolic links',
    instead: 'the run says so before anything is paid',
    promise: 'links are not followed',
    tests: [['e2e/budget', 'what is a symbolic link is refused, before anything is paid']],
  },
  {
    does: 'has a folder of the site as a symbolic link, or a path that leads out of the repo',
    instead: 'nothing is written through it',
    tests: [
      ['pipeline/find/safe-path', 'whyUnsafe'],
      ['repo/worktree-safety', 'symlinks'],
    ],
  },
  {
    does: 'writes a settings file or a template that nests without end',
    instead: 'one clear sentence',
    tests: [
      ['e2e/hostile-posts', 'a settings file that does is one clear sentence'],
      ['text/data-limits', 'a template whose front matter nests without end is refused in words'],
    ],
  },
  {
    does: 'writes by hand on our refs',
    instead: 'it is stepped over',
    tests: [
      [
        'e2e/memory-attack',
        'is stepped over: pictures that are gone are drawn, nothing ends with an error of ours',
      ],
      ['e2e/memory-attack', 'is no run to wait for, where its sign of life lies far ahead'],
    ],
  },
  {
    does: 'replaces one of our pictures with their own',
    instead: 'it is left alone, unless somebody names the post and says force',
    tests: [
      ['e2e/by-hand', 'leaves our image where a person replaced it'],
      ['e2e/by-hand', 'leaves the image that a person made, unless force is said'],
    ],
  },
  {
    does: 'checks out a repository whose settings name programs for git',
    instead: 'none is started, and a folder that only looks like a repository is none',
    promise: 'git starts no program that a repository names',
    tests: [
      [
        'repo/git-guards',
        'a program that the settings of a repository name for its files is not started',
      ],
      ['repo/git-guards', 'a folder that looks like a repository is none'],
      [
        'repo/git-guards',
        'a folder of another account is trusted in a job of Actions, and nowhere else',
      ],
    ],
  },
  {
    does: 'names another server for git in the repository',
    instead: 'it is asked without the token',
    tests: [['repo/credentials', 'sends it to no other server, whichever the repository names']],
  },
  {
    does: 'names a branch so that it could be an option of git',
    instead: 'what git does not take as a name is refused',
    tests: [
      ['repo/branch', 'takes what git takes, for names of the characters that matter'],
      ['repo/checkout', 'takes nothing for an id that could be an option or a name'],
    ],
  },
  {
    does: 'has front matter in which another line could change with ours',
    instead: 'no other byte changes, or the post is refused',
    tests: [
      ['posts/frontmatter.property', '%s: the edit, the whole edit, and nothing but the edit'],
    ],
  },
  {
    does: 'runs the workflow on actions of others that change under their names',
    instead: 'our examples name them by their commits',
    tests: [['workflows', '%s names actions of others by their commit']],
  },
  {
    does: 'names another bucket, another server or another public address for pictures on a branch',
    instead: 'keys go where the default branch says, and nothing is drawn before that does',
    promise: 'the keys of a bucket go to the one that the default branch names',
    tests: [
      ['e2e/bucket-guard', 'gets no picture there, and pays for none: another %s'],
      ['e2e/bucket-guard', 'counts once it is merged, and where the default branch names none'],
      ['e2e/bucket-guard', 'is in nobody’s way where it brings no post'],
    ],
  },
  {
    does: 'replaces pictures in a bucket that pages still show, or that others share',
    instead:
      'no run deletes anything; `sweep` deletes what no branch names and is old, in a folder of its own',
    promise: 'nothing in a bucket is deleted but what nothing names',
    tests: [
      ['e2e/bucket-cli', 'deletes what no branch names and is old, and nothing else'],
      [
        'e2e/bucket-cli',
        'deletes nothing where it does not know all branches, or has no folder of its own',
      ],
      ['e2e/bucket-archive', 'says what a restyle leaves behind, and deletes nothing'],
    ],
  },
]
