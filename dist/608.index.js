export const id = 608;
export const ids = [608];
export const modules = {

  56255:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  checkName),
    Y: () => (  putCheck)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



const checkName = (name = '') => `Hero images${name && ` (${name})`}`;
async function putCheck(octokit, { owner, name: repo }, { head, name }, { title, summary, link, ...state }, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout) {
    const check = {
        owner,
        repo,
        name: checkName(name),
        head_sha: head,
        ...state,
        ...(link === undefined ? {} : { details_url: link }),
        output: { title, summary },
    };
    const external_id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(check)).digest('hex').slice(0, 20);
    const send = () => octokit.rest.checks.create({ ...check, external_id });
    try {
        await send();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__  .L4)
            throw error;
        await pause(1000);
        await send();
    }
}


  }),

  27098:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EG: () => (  checkOf),
    FY: () => (  inMergeQueue),
    WU: () => (  failedCheck)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
  var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85697);


const longestList = 20;
function checkOf(standing, isRequired, link = '', leftOut) {
    const { approved, waiting, without, undone = 0, isCut = false, held = [] } = standing;
    const text = (title) => ({
        title,
        summary: [
            ...listOf(held),
            ...(leftOut ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(leftOut, 1500)] : []),
            whereToLook(link, waiting > 0),
        ].join('\n\n'),
        ...(link === '' ? {} : { link }),
    });
    const parts = [
        ...(waiting > 0 ? [`${waiting} of ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(approved + waiting, 'picture')} to approve`] : []),
        ...(without > 0 ? [`${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(without, 'post')} without a picture`] : []),
        ...(undone > 0 ? [`${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(undone, 'picture')} not drawn again`] : []),
    ];
    if (parts.length === 0 && !isCut) {
        const none = leftOut === undefined ? 'No picture to approve' : 'No post was found';
        const title = approved === 0 ? none : `${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(approved, 'picture')} approved`;
        return { status: 'completed', conclusion: 'success', ...text(title) };
    }
    const title = parts.join(', ') || 'The run ended too early';
    return isRequired
        ? { status: 'queued', ...text(title) }
        : { status: 'completed', conclusion: 'neutral', ...text(title) };
}
function inMergeQueue(check) {
    if (check.status === 'completed')
        return check;
    return { ...check, status: 'completed', conclusion: 'failure' };
}
const failedCheck = (log) => ({
    status: 'queued',
    title: 'The last run failed',
    summary: `${log === '' ? 'Its log' : `[Its log](${log})`} says why. Run it again, or comment \`/hero plan\`.`,
    ...(log === '' ? {} : { link: log }),
});
const whereToLook = (link, hasWaiting) => {
    if (link === '')
        return 'The job summary of the run tells of each post.';
    const comment = `[The comment on the pull request](${link})`;
    return hasWaiting
        ? `${comment} shows the pictures. Tick *Approve* below each, or comment \`/hero approve\`.`
        : `${comment} tells of each post.`;
};
function listOf(held) {
    if (held.length === 0)
        return [];
    const lines = held
        .slice(0, longestList)
        .map(({ post, reason }) => post === '' ? `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(reason)}` : `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(post)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(reason)}`);
    const rest = held.length - lines.length;
    return [[...lines, ...(rest > 0 ? [`- and ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(rest, 'more post')}`] : [])].join('\n')];
}


  }),

  85697:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $K: () => (  isCard),
    $d: () => (  fileFact),
    GB: () => (  basisText),
    Pg: () => (  drawnWith),
    U9: () => (  count),
    VA: () => (  weight),
    cv: () => (  totalCost),
    j8: () => (  wordsCost),
    oz: () => (  pictureCost),
    q9: () => (  price)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

const names = {
    webp: 'WebP',
    jpeg: 'JPEG',
    png: 'PNG',
    avif: 'AVIF',
};
function fileFact({ width, height, format, bytes }) {
    return `${width}x${height} ${names[format] ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(format, 10)} ${weight(bytes)}`;
}
function weight(bytes) {
    return bytes < 999_500
        ? `${Math.max(1, Math.round(bytes / 1000))} kB`
        : `${(bytes / 1e6).toFixed(1)} MB`;
}
function price(dollars) {
    if (dollars <= 0)
        return 'free';
    return dollars < 0.01 ? 'under $0.01' : `about $${dollars.toFixed(2)}`;
}
function pictureCost(dollars, basis = 'price') {
    if (dollars === undefined)
        return 'cost unknown';
    if (basis === 'price' || dollars <= 0)
        return price(dollars);
    return `${basis === 'bound' ? atMost(dollars) : price(dollars)}, ${basisText(basis)}`;
}
const atMost = (dollars) => dollars < 0.01 ? price(dollars) : `at most $${dollars.toFixed(2)}`;
const basisText = (basis) => basis === 'bound' ? 'an upper bound' : `by ${count(basis.drawings, 'drawing')} of this repo`;
function totalCost({ mode, cost, costLimit, model, prices, drawn, }) {
    if (cost === undefined)
        return `unknown (no list price for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(model)})`;
    if (cost <= 0)
        return 'free';
    const limit = mode === 'plan' ? ` of $${costLimit.toFixed(2)} a run` : '';
    const isBound = drawn.some(({ basis }) => basis === 'bound');
    return `${isBound ? atMost(cost) : price(cost)}${limit} (${isBound ? 'an upper bound by ' : ''}${prices})`;
}
function wordsCost({ mode, words }) {
    if (words === undefined)
        return [];
    if (words.cost === undefined)
        return ['words at an unknown price'];
    const isBound = mode === 'plan' && words.cost >= 0.01;
    return [isBound ? `words up to $${words.cost.toFixed(2)}` : `words ${price(words.cost)}`];
}
function isCard({ generator }) {
    return generator === 'card';
}
function drawnWith(drawing) {
    return isCard(drawing) || drawing.quality === ''
        ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(drawing.model)
        : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(drawing.model)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(drawing.quality, 40)}`;
}
function count(number, thing) {
    return `${number} ${thing}${number === 1 ? '' : 's'}`;
}


  }),

  68227:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    holdBackCheck: () => (  holdBackCheck)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
  var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11758);
  var _github_check_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56255);
  var _github_octokit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23060);
  var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53056);
  var _report_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27098);
  var _settings_input_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73472);
  var _connection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91037);
  var _event_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61506);
  var _log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94998);










async function holdBackCheck() {
    const token = _actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('github-token');
    if (token === '' || !mayTell())
        return;
    try {
        const { serverUrl, apiUrl, repo } = _actions_github__WEBPACK_IMPORTED_MODULE_1__  ._;
        const address = { server: serverUrl, owner: repo.owner, name: repo.repo };
        const signal = (0,_connection_js__WEBPACK_IMPORTED_MODULE_7__  .KF)();
        const octokit = (0,_github_octokit_js__WEBPACK_IMPORTED_MODULE_3__  .Q)({ token, apiUrl, log: _log_js__WEBPACK_IMPORTED_MODULE_9__  ._D.info, signal });
        await holdBack(assignmentNow(), octokit, address);
    }
    catch (error) {
        _log_js__WEBPACK_IMPORTED_MODULE_9__  ._D.info(`The check is as it was before: ${error.message}`);
    }
}
const mayTell = () => _actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('review').trim() === 'required' &&
    ['', 'auto', 'illustrate', 'regenerate'].includes(_actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('command').trim()) &&
    _actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('dry-run').trim().toLowerCase() !== 'true';
function assignmentNow() {
    const number = Number(_actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('pull-request').trim() || Number.NaN);
    const { eventName, payload, ref } = _actions_github__WEBPACK_IMPORTED_MODULE_1__  ._;
    return (0,_event_js__WEBPACK_IMPORTED_MODULE_8__  .j)({ name: eventName, payload: payload, ref }, Number.isInteger(number) ? number : undefined);
}
const nameNow = () => (0,_settings_input_values_js__WEBPACK_IMPORTED_MODULE_6__  .MQ)('name', _actions_core__WEBPACK_IMPORTED_MODULE_0__  .V4('name').trim());
async function holdBack(assignment, octokit, address) {
    const check = (0,_report_check_js__WEBPACK_IMPORTED_MODULE_5__  .WU)((0,_connection_js__WEBPACK_IMPORTED_MODULE_7__  .Vp)());
    const name = nameNow();
    if (assignment.kind === 'merge-group')
        return (0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_2__  .Y)(octokit, address, { head: assignment.head, name }, (0,_report_check_js__WEBPACK_IMPORTED_MODULE_5__  .FY)(check));
    if (assignment.kind !== 'pull-request' && assignment.kind !== 'said')
        return;
    const number = assignment.kind === 'said' ? assignment.said.number : assignment.number;
    const { state, headSha } = await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_4__  .Cs)(octokit, address, number);
    if (state === 'open')
        await (0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_2__  .Y)(octokit, address, { head: headSha, name }, check);
}


  })

};
