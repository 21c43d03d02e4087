export const id = 588;
export const ids = [588];
export const modules = {

  52750:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    SK: () => (  checkToken),
    aA: () => (  tokenKind),
    ky: () => (  checkQueue)
  });
  var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72105);

function tokenKind(token, login) {
    if (/^(?:ghp_|github_pat_|gho_|ghu_)/.test(token))
        return 'person';
    return login === 'github-actions[bot]' ? 'workflow' : token.startsWith('ghs_') ? 'app' : 'person';
}
function checkToken({ kind, login }, rules, refusal) {
    const whose = { workflow: "the workflow's own", app: 'of a GitHub App', person: 'of a person' };
    const needsChecks = rules.some(({ type }) => type === 'required_status_checks');
    if (refusal !== undefined)
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__  .Qm)('token', `${whose[kind]} (${login}): ${refusal}`, 'See the permissions above; in an organisation also Settings \u203a Actions \u203a Workflow permissions.'),
        ];
    if (kind === 'workflow' && needsChecks)
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__  .v9)('token', 'it is the workflow\u2019s own, for whose commits GitHub starts no workflows: the checks that branch rules require stay pending on them', 'Give `github-token` the token of a GitHub App, as in docs/rules.md.'),
        ];
    if (kind === 'person' && rules.some(({ type }) => type === 'required_signatures'))
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__  .v9)('token', `it is of a person (${login}), whose commits by the API GitHub does not sign, and a rule requires signatures`, 'Leave `github-token` out, or give it the token of a GitHub App.'),
        ];
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_0__.ok)('token', `${whose[kind]} (${login})`)];
}
function checkQueue(rules, files) {
    const hasQueue = rules.some(({ type }) => type === 'merge_queue');
    const needsCheck = rules.some((rule) => rule.type === 'required_status_checks' &&
        rule.parameters?.required_status_checks?.some(({ context }) => context.startsWith('Hero images')));
    if (!hasQueue || !needsCheck || files.some(({ events }) => events.has('merge_group')))
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__  .Qm)('events', 'the merge queue waits for the check `Hero images`, and no workflow starts on `merge_group`', 'Add `merge_group:` to `on:`.'),
    ];
}


  }),

  72105:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Qm: () => (  wrong),
    f6: () => (  withoutStop),
    ok: () => (  ok),
    v9: () => (  advice)
  });
const ok = (about, says) => ({ state: 'ok', about, says });
const advice = (about, says, wayOut, place = {}) => ({ state: 'advice', about, says, wayOut, ...place });
const wrong = (about, says, wayOut, place = {}) => ({
    ...{ state: 'wrong', about, says, wayOut },
    ...place,
});
const withoutStop = (text) => text.trim().replace(/\.$/, '');


  }),

  88325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TW: () => (  createComments),
    Wc: () => (  whoAmI),
    lB: () => (  upsertComment),
    nd: () => (  ownAmong)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
  var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8692);
  var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35917);




function createComments(octokit, address) {
    const known = new Map();
    const repo = { owner: address.owner, repo: address.name };
    return {
        listed: (number) => known.get(number),
        read(number) {
            const comments = known.get(number) ?? listComments(octokit, { ...repo, number });
            known.set(number, comments);
            return comments;
        },
    };
}
const attempts = 3;
async function upsertComment(octokit, target, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
    let sent = false;
    let known = target.known;
    for (let attempt = 1;; attempt++) {
        try {
            const asked = { ...target, known };
            const ours = (attempt === 1 && (await listedBefore(asked))) || (await ownComment(octokit, asked));
            if (ours && sameText(ours.body, target.body))
                return { ...told(ours), changed: sent };
            sent = true;
            const written = await write(octokit, target, ours);
            return { ...told(ours ? written : await theOnly(octokit, target, written)), changed: true };
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__  .i_ && known !== undefined) {
                known = undefined;
                continue;
            }
            if (attempt >= attempts || !sent || !mayBeDone(error))
                throw error;
            await pause(attempt * 1000);
        }
    }
}
const told = ({ id, user, updated_at, html_url }) => ({
    ...{ id, login: user?.login ?? '', writtenAt: updated_at, url: html_url },
});
const actionsBot = 'github-actions[bot]';
async function whoAmI(octokit, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
    for (let attempt = 1;; attempt++) {
        try {
            const answer = await octokit.graphql('{ viewer { login } }');
            return answer.viewer.login;
        }
        catch (error) {
            if (!(0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ni)(error))
                return actionsBot;
            if (attempt === attempts)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__  .L4(`GitHub does not say whose the token is (${(0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__  .c2)(error)}), so it is not known which comment is ours.`, { hint: 'Run this again.', cause: error });
            await pause(attempt * 1000);
        }
    }
}
async function ownAmong(comments, { name = '', login, known = async () => [] }) {
    const marked = comments.filter((comment) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__  .QE)(comment) === name);
    if (marked.length === 0)
        return undefined;
    for (const number of await known()) {
        const remembered = marked.find(({ id }) => id === number);
        if (remembered !== undefined)
            return remembered;
    }
    const ofBot = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__  .rA)(marked, actionsBot);
    const us = await login().catch((error) => {
        if (ofBot === undefined)
            throw error;
        return actionsBot;
    });
    return (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__  .rA)(marked, us);
}
async function listedBefore(target) {
    const own = target.listed && (await ownAmong(await target.listed, target));
    return own && !sameText(own.body, target.body) ? own : undefined;
}
const ownComment = async (octokit, target) => ownAmong(await listComments(octokit, target), target);
const mostPages = 100;
async function listComments(octokit, { number, ...repo }) {
    let pages = 0;
    return octokit.paginate(octokit.rest.issues.listComments, { ...address(repo), issue_number: number, per_page: 100 }, ({ data }, done) => {
        if (++pages === mostPages)
            done();
        return data;
    });
}
async function write(octokit, target, ours) {
    const { body, number } = target;
    const { data } = ours
        ? await octokit.rest.issues.updateComment({ ...address(target), comment_id: ours.id, body })
        : await octokit.rest.issues.createComment({ ...address(target), issue_number: number, body });
    return data;
}
async function theOnly(octokit, target, written) {
    try {
        const marked = (await listComments(octokit, target)).filter((comment) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__  .QE)(comment) === (target.name ?? ''));
        const first = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__  .rA)(marked, written.user?.login ?? '');
        if (first === undefined || first.id >= written.id)
            return written;
        const kept = await write(octokit, target, first);
        await octokit.rest.issues.deleteComment({ ...address(target), comment_id: written.id });
        return kept;
    }
    catch {
        return written;
    }
}
function address({ owner, repo }) {
    return { owner, repo };
}
function sameText(theirs, ours) {
    return theirs?.replaceAll('\r\n', '\n').trimEnd() === ours.trimEnd();
}
function mayBeDone(error) {
    return (0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__  .Ni)(error) || (0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__  .c2)(error) === 404 || (0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__  .c2)(error) === 410;
}


  }),

  66989:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  localGitHub: () => (  localGitHub)
});

var check_github = __webpack_require__(52750);
var comments = __webpack_require__(88325);
var github_octokit = __webpack_require__(23060);
var github_rules = __webpack_require__(60715);
var promises_ = __webpack_require__(51455);
var repo_git = __webpack_require__(82708);
;


async function originOf(dir, env) {
    try {
        const git = (0,repo_git .lD)(dir, { env, config: (0,repo_git .h3)(await (0,promises_.realpath)(dir), env) });
        const { stdout, code } = await git.ask(['remote', 'get-url', 'origin']);
        return code === 0 ? parseOrigin(stdout.toString().trim()) : undefined;
    }
    catch {
        return undefined; 
    }
}
function parseOrigin(address) {
    const [, host, owner, name] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]+@)?([^/:]+(?::\d+)?)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/*$/.exec(address) ?? [];
    return host === undefined || owner === undefined || name === undefined
        ? undefined
        : { host, owner, name };
}

;





async function localGitHub(dir, env, run) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN || '';
    if (token === '')
        return undefined;
    const server = URL.parse(env.GITHUB_SERVER_URL ?? 'https://github.com');
    const origin = await originOf(dir, env);
    if (server === null || origin?.host !== server.host)
        return undefined;
    const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
    const octokit = (0,github_octokit .Q)({ token, apiUrl, ...run });
    const { owner, name: repo } = origin;
    return {
        rules: (0,github_rules .z)(octokit, { owner, repo }),
        facts: async () => {
            const login = await (0,comments .Wc)(octokit);
            const { data } = await octokit.rest.repos.get({ owner, repo });
            return { token: { login, kind: (0,check_github .aA)(token, login) }, defaultBranch: data.default_branch };
        },
    };
}


  })

};
