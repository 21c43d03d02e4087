import type { Threat } from './threat.ts'

/** What happens without anybody's doing: networks, disks, clocks, and runs that are ended. */
export const weather: readonly Threat[] = [
  {
    does: 'A proxy refuses the images API, GitHub, or the address of a picture.',
    instead: 'one sentence, few tries, and nothing counted that was not sent',
    tests: [
      ['e2e/proxies', 'the images API'],
      ['e2e/proxies', "a picture's address: %s"],
      ['e2e/proxies', "GitHub's API"],
      ['images-api/exchange', '%s: one sentence, and nothing is spent'],
    ],
  },
  {
    does: 'A proxy in plain HTTP answers in the place of the API.',
    instead:
      'where its headers say that nothing was sent on, nothing is counted; else it counts, and the proxy is named',
    tests: [
      ['images-api/exchange', 'in plain HTTP, where it says %s'],
      ['images-api/exchange', 'in plain HTTP, where it says %s: it counts, and the proxy is named'],
    ],
  },
  {
    does: 'The images API cannot be reached, or its answer is no HTTP.',
    instead: 'what never left is not spent; what cannot be read is not paid twice',
    tests: [
      ['images-api/exchange', 'what never left is not spent'],
      ['images-api/exchange', 'an answer that is no HTTP'],
    ],
  },
  {
    does: 'An answer trickles, a byte a second.',
    instead: 'it ends when its time is up, and is not paid for twice',
    tests: [
      [
        'images-api/exchange',
        'a trickle ends when its time is up, with words of its own, and is not paid twice: %s',
      ],
      ['images-api/exchange', 'a picture that trickles is asked for again: it is paid for'],
    ],
  },
  {
    does: 'The images API is busy, cuts answers, or refuses a prompt.',
    instead: 'it is waited for as told, tried again, or a card is drawn',
    tests: [
      ['e2e/failures', 'waits as told and goes on after 429'],
      ['e2e/failures', 'tries again after a truncated answer'],
      ['e2e/failures', 'draws a card where the prompt is refused, and says why'],
    ],
  },
  {
    does: 'The key is wrong, or the quota used up.',
    instead: 'the run stops at the first answer',
    tests: [['e2e/failures', 'stops at a bad key, and says where keys live']],
  },
  {
    does: 'GitHub answers half of what it should.',
    instead: 'it is read again, and told before anything is paid where it stays so',
    promise: 'a broken answer of GitHub is read again, or told',
    tests: [
      ['e2e/broken-answers', '$how of a $what, for good: told, before anything is paid'],
      ['e2e/broken-answers', '$how of a $what, once: read again'],
      ['e2e/broken-answers', 'half an answer to a write to %s: what was written is there, once'],
    ],
  },
  {
    does: 'GitHub fails at the comment, the check or their list, after the commit.',
    instead: 'outputs, summary and colour tell what was done, and the rest is a warning, soon',
    promise: 'after the commit nothing turns red or silent',
    tests: [
      ['e2e/after-commit', 'the outputs, the summary and the colour stay'],
      ['e2e/after-commit', 'a comment that GitHub cannot take is given up soon'],
      ['e2e/after-commit', 'the check is sent once more, as the same one'],
    ],
  },
  {
    does: 'GitHub does what was asked, and the answer is lost.',
    instead: 'it is read back: one commit, one comment',
    tests: [
      ['repo/github-faults', 'ends with one commit when %s is done and answered with a 502'],
      ['github/comments', 'reads back after a lost answer: one comment, one request'],
    ],
  },
  {
    does: 'The requests of an hour are used up, or GitHub lists without end.',
    instead: 'the run says when the hour begins anew; a list ends at a hundred pages',
    tests: [
      ['e2e/budget', 'an hourly limit that is used up is said in words, with when it ends'],
      ['e2e/budget', 'a conversation of which there is always more ends'],
    ],
  },
  {
    does: 'The clock of the runner is a day behind or ahead.',
    instead: 'waits go by the clock of whoever asks for them',
    tests: [
      ['github/octokit', 'does not change how long is waited: %i s'],
      ['images-api/openai', 'counts that date from the answer, whose clock is %i ms from ours'],
    ],
  },
  {
    does: 'The summary, the outputs or the disk take nothing.',
    instead: 'a warning; where pictures could not be put away, nothing is paid',
    promise: 'nothing is paid that could not be put away',
    tests: [
      ['e2e/checkout', 'pays nothing where a picture could not be put away'],
      ['e2e/after-commit', '%s cannot be written'],
      ['e2e/after-commit', 'a full disk under the summary leaves the outputs'],
    ],
  },
  {
    does: 'A run is cancelled while it waits for GitHub or for the images API.',
    instead: 'it ends at once',
    tests: [
      ['e2e/bad-weather', 'while GitHub asks to wait: %s'],
      ['e2e/bad-weather', 'while the images API asks to wait'],
      ['github/octokit', 'waits for %s no longer'],
    ],
  },
  {
    does: 'A run is cancelled or killed while it draws.',
    instead: 'what comes in soon is kept, the rest is told, and nothing is paid for twice',
    tests: [
      ['e2e/staging', '%s: lets what is under way come in, and asks for nothing more'],
      ['e2e/staging', '%s: stops in time, keeping drawings'],
      ['e2e/staging', 'a run that is killed between drawings is paid for once'],
      ['e2e/cancel', 'a run that is cancelled and cannot end in time says why it is red'],
    ],
  },
  {
    does: 'Somebody pushes while a picture is drawn.',
    instead: 'the same picture is committed on the new head',
    tests: [
      ['e2e/failures', 'commits the same drawing on the new head'],
      ['e2e/checkout', 'commits the same drawing on a head that moved'],
    ],
  },
  {
    does: 'The branch is deleted, or the pull request closed or merged, meanwhile.',
    instead: 'the branch is not created again, and nothing that was paid for is lost',
    promise: 'a deleted branch is never created again',
    tests: [
      ['e2e/checkout', 'never brings a deleted branch back'],
      ['e2e/failures', 'does not bring a deleted branch back'],
      [
        'e2e/memory-together',
        'brings what was drawn when the pull request was merged meanwhile, and its branch deleted',
      ],
    ],
  },
  {
    does: 'The token may only read.',
    instead: 'the run plans, and names the permission that is missing',
    tests: [
      [
        'e2e/failures',
        'plans where the token may not write, and names the permission that is missing',
      ],
      ['e2e/failures', 'keeps the commit where only the comment is forbidden'],
    ],
  },
  {
    does: 'A bucket refuses, is full, slow or gone, cuts uploads, or its keys end.',
    instead: 'it is asked again, or nothing is committed, and nothing is paid twice',
    tests: [
      ['e2e/bucket', '%s is got over'],
      ['e2e/bucket', 'where %s nothing is committed, and nothing is paid again'],
      ['e2e/bucket', 'it is told in one sentence that %s'],
      ['e2e/bucket-keyless', 'asks for others where they end meanwhile'],
    ],
  },
]
