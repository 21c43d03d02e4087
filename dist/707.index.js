export const id = 707;
export const ids = [707];
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

  40865:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  goesOn)
  });
  var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19329);

const lasting = ['month', 'day', 'run'];
function goesOn(limits, spent, wish, now) {
    const unspent = limits.map((limit) => ({ ...limit, spent: _limits_js__WEBPACK_IMPORTED_MODULE_0__  .at }));
    const never = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__  .kg)(unspent, { images: 0, cost: 0 }, wish);
    if (never !== undefined)
        return { when: 'never', why: never };
    for (const scope of lasting) {
        const why = (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__  .kg)(limits.filter((limit) => limit.scope === scope), spent, wish);
        if (why === undefined)
            continue;
        if (scope === 'run')
            return { when: 'next run', why };
        return scope === 'day'
            ? { when: 'next day', from: nextDay(now), why }
            : { when: 'next month', from: nextMonth(now), why };
    }
    return { when: 'next run' };
}
const nextDay = (now) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1));
const nextMonth = (now) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1));


  }),

  50698:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  archiveState)
  });
  var _ledger_goes_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40865);
  var _ledger_payments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53602);
  var _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96852);
  var _ledger_total_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30483);




function archiveState({ command, survey: { outcome: seen, todo: wished }, held, outcomes, pulls, now, }) {
    const todo = wished.flatMap(withTranslations);
    const records = outcomes.flatMap((outcome) => outcome.records);
    const asked = new Set(todo.map(({ post }) => post));
    const drawn = new Set(records.flatMap(({ post, translations = [] }) => [post, ...translations]));
    const free = new Set(outcomes
        .filter(({ commit }) => commit !== undefined)
        .flatMap(({ shares, namings }) => [...shares.filter(({ from }) => from), ...namings])
        .map(({ post }) => post.path));
    const isFirst = (post) => !seen.state.head.files.has((0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__  .lX)(post));
    const waits = new Set(held
        .flatMap(({ post, translations = [] }) => [post, ...translations])
        .filter((post) => isFirst(post) === (command === 'backfill')));
    const left = todo.filter(({ post }) => !drawn.has(post) && !waits.has(post) && !free.has(post));
    const fresh = [...asked].filter((post) => !waits.has(post)).length - left.length;
    const failed = new Set([...outcomes.flatMap(({ failed }) => failed)].map(({ post }) => post));
    const open = left.filter(({ post }) => !failed.has(post));
    const byPull = outcomes.some(({ job }) => job.deliver === 'pull-request');
    const { limits, spent } = outcomes.at(-1) ?? seen;
    const onBranch = doneBefore(command, seen, asked);
    const ours = new Map([...seen.earlier, ...seen.redrawn, ...held, ...records].map((record) => [record.post, record]));
    return {
        command,
        isPlan: seen.job.notice !== '',
        total: onBranch + waits.size + fresh + left.length,
        done: onBranch + (byPull ? 0 : fresh),
        waiting: waits.size + (byPull ? fresh : 0),
        drawn: fresh,
        left: left.length,
        failed: left.length - open.length,
        isWhole: !seen.skipped.some(({ kind }) => kind === 'unread'),
        spent: (0,_ledger_payments_js__WEBPACK_IMPORTED_MODULE_2__  .XN)([...ours.values()].flatMap(_ledger_payments_js__WEBPACK_IMPORTED_MODULE_2__  .fW)),
        toCome: (0,_ledger_total_js__WEBPACK_IMPORTED_MODULE_3__  .X)(open.map(({ estimate }) => estimate)),
        isBound: open.some(({ isBound }) => isBound),
        ...(open[0] ? { goesOn: (0,_ledger_goes_on_js__WEBPACK_IMPORTED_MODULE_0__  .E)(limits, spent, open[0], now) } : {}),
        pulls,
    };
}
const withTranslations = (one) => [
    one,
    ...one.along.map((post) => ({ ...one, post, estimate: 0, images: 0, along: [] })),
];
function doneBefore(command, { skipped, earlier }, asked) {
    const kinds = command === 'restyle' ? ['styled'] : ['has-hero', 'shares-hero'];
    const told = skipped.filter(({ kind, post }) => kinds.includes(kind) && !asked.has(post));
    const posts = new Set(told.map(({ post }) => post));
    if (command === 'backfill')
        for (const { post } of earlier)
            if (!asked.has(post))
                posts.add(post);
    return posts.size;
}


  }),

  13405:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  F: () => (  survey)
});

var p_map = __webpack_require__(606);
var drawing_key = __webpack_require__(90277);
var illustrate = __webpack_require__(92465);
var dark_version = __webpack_require__(33343);
;
const inTurn = (posts, order) => {
    const earlier = order === 'oldest' ? 1 : -1;
    return posts.toSorted((a, b) => {
        const [before, after] = [a.date?.getTime(), b.date?.getTime()];
        if (before === after)
            return a.post < b.post ? -1 : 1;
        if (before === undefined)
            return 1;
        return after === undefined ? -1 : (before - after) * earlier;
    });
};

var date_of = __webpack_require__(82741);
var keys = __webpack_require__(43847);
;


const dateKeys = [
    'date',
    'pubDate',
    'publishDate',
    'publish_date',
    'publishedAt',
    'published_at',
    'published',
    'datePublished',
    'date.created',
    'created',
    'createdAt',
    'created_at',
];
const dateOfPost = ({ path, meta }) => dateKeys.map((key) => (0,date_of .Q)((0,keys .fK)(meta, key))).find((date) => date !== undefined) ??
    (0,date_of .d)(path);

;






const mostLookUps = 100;
async function survey(job, context, delivery) {
    const order = job.whole ?? 'newest';
    const quiet = { ...context, log: { info: () => { } } };
    const outcome = await (0,illustrate .g)({ ...job, mode: 'plan', whole: order }, quiet, delivery);
    const { plan, shares, namings, waiting } = outcome;
    const planned = [...plan.draw, ...plan.beyond];
    const priceOf = (one) => waiting.has((0,drawing_key .TN)(one))
        ? { estimate: 0, images: 0 }
        : { estimate: (0,dark_version .qg)(one), images: (0,dark_version .$_)(one).length };
    const found = [
        ...planned.map((one) => ({
            ...{ post: one.post, isBound: one.basis === 'bound' },
            ...priceOf(one),
        })),
        ...[...shares.filter(({ from }) => from !== undefined), ...namings].map(({ post }) => ({
            ...{ post, estimate: 0, images: 0, isBound: false },
        })),
    ];
    const along = Map.groupBy(shares.filter(({ from }) => from === undefined), ({ source }) => source);
    const dates = await datesOf(found.map(({ post }) => post), job, context);
    const todo = found.map(({ post: { path }, ...price }) => ({
        ...{ post: path, date: dates.get(path) },
        ...price,
        along: (along.get(path) ?? []).map(({ post }) => post.path),
    }));
    return { outcome, todo: inTurn(todo, order) };
}
async function datesOf(posts, { head }, { repo }) {
    const dates = new Map(posts.map((post) => [post.path, dateOfPost(post)]));
    const undated = [...dates].flatMap(([path, date]) => (date === undefined ? [path] : []));
    const most = repo.kind === 'github' ? mostLookUps : undated.length;
    await (0,p_map .Ay)(undated.slice(0, most), async (path) => dates.set(path, await repo.lastChange(path, head)), { concurrency: 8 });
    return dates;
}


  }),

  24516:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dw: () => (  archiveInWords),
    GN: () => (  renderArchivePage)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
  var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85697);
  var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43394);
  var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68330);




function archiveInWords(archive) {
    return [counts(archive), money(archive), next(archive), unread(archive)]
        .filter((sentence) => sentence !== '')
        .join(' ');
}
function renderArchive(archive) {
    const { total, done, waiting, left, failed, spent, command, pulls } = archive;
    const posts = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__  .t)(['Posts', ''], [
        ['in all', String(total)],
        [command === 'restyle' ? 'drawn anew' : 'with a picture', String(done)],
        ['in pull requests that wait', String(waiting)],
        ['to do', `${left}${failed > 0 ? `, of which ${failed} failed` : ''}`],
        ['cost so far', spent.images === 0 ? '&#36;0.00' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(costOf(spent))],
        ['cost to come', (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(toComeIn(archive))],
    ]);
    const shown = pulls.map(({ url, label, posts }) => [
        url === '' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(label || 'pull request') : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(label || lastPart(url))}](${url})`,
        String(posts),
    ]);
    return [
        `## The archive`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(archiveInWords(archive), 1500),
        posts,
        ...(shown.length > 0 ? [(0,_table_js__WEBPACK_IMPORTED_MODULE_3__  .t)(['Pull request', 'Posts'], shown)] : []),
    ].join('\n\n');
}
const mostBytes = 900_000;
function renderArchivePage(archive, reports) {
    const pages = [`${renderArchive(archive)}\n`];
    const telling = reports.filter(({ drawn, failed }) => drawn.length + failed.length > 0);
    for (const [index, report] of telling.entries()) {
        const page = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__  .B)(report);
        if (Buffer.byteLength(pages.join('\n')) + Buffer.byteLength(page) > mostBytes) {
            pages.push(`And ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(telling.length - index, 'pull request')} more: see there.\n`);
            break;
        }
        pages.push(page);
    }
    return pages.join('\n');
}
function counts({ command, total, done, waiting, drawn, left, failed, isPlan, }) {
    const what = command === 'restyle' ? 'drawn anew' : 'drawn';
    const have = command === 'restyle'
        ? `${done} of ${total} pictures of ours are as they were asked for`
        : `${done} of ${total} posts have their picture`;
    const wait = waiting > 0 ? `, ${waiting} more wait in pull requests` : '';
    const rest = left === 0 ? 'nothing is left to do' : `${left} to do`;
    const tried = failed > 0 ? `, ${failed} of them failed` : '';
    const now = isPlan ? '' : `${drawn} ${what} by this run; `;
    return `The archive: ${now}${have}${wait}; ${rest}${tried}.`;
}
function money(archive) {
    const { spent, left } = archive;
    if (left === 0)
        return spent.images > 0 ? `It cost ${costOf(spent)}.` : '';
    return `Cost so far ${costOf(spent)}, to come ${toComeIn(archive)}.`;
}
function next({ goesOn, left, failed, isPlan }) {
    if (left === 0 || isPlan)
        return '';
    if (goesOn === undefined)
        return failed > 0 ? 'The next run tries once more what failed.' : '';
    const why = goesOn.why === undefined ? '' : `The next one is ${goesOn.why}. `;
    switch (goesOn.when) {
        case 'never':
            return `${why}No run goes on until that is changed.`;
        case 'next run':
            return `${why}The next run goes on.`;
        default:
            return `${why}The first run after ${goesOn.from?.toISOString().slice(0, 16).replace('T', ' ')} UTC goes on.`;
    }
}
const unread = ({ isWhole }) => isWhole
    ? ''
    : 'There are more posts, which were not read: by the API each is a request. With `actions/checkout` before this step all are.';
const costOf = ({ cost, unknown }) => `${cost === 0 ? '$0.00' : (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .q9)(cost)}${unknown > 0 ? ` and ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(unknown, 'picture')} of unknown price` : ''}`;
function toComeIn({ toCome, isBound }) {
    if (toCome === undefined)
        return 'unknown (no list price)';
    return isBound && toCome >= 0.01 ? `at most $${toCome.toFixed(2)}` : (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .q9)(toCome);
}
const lastPart = (url) => `#${url.split('/').at(-1)}`;


  }),

  70874:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  I: () => (  fitInto)
});

var check_run = __webpack_require__(56255);
var boxes_format = __webpack_require__(93187);
var report_escape = __webpack_require__(72527);
var report_facts = __webpack_require__(85697);
var links = __webpack_require__(64503);
;

const shownInFull = 6;
function fileUrl(view, path) {
    return view.commit === undefined ? undefined : (0,links .b0)(view.repo, view.commit, path);
}
function pictureUrls(view, file) {
    const page = file && fileUrl(view, file.path);
    return page === undefined ? undefined : { page, bytes: `${page}?raw=true` };
}

;



function details(view, post) {
    const record = post.record === undefined ? undefined : fileUrl(view, post.record);
    return [
        ...wordsOf(post),
        ...saidToReaders(post),
        ...verdict(post),
        ...brandImages(post),
        ...drawingOf(post),
        ...details_prompt(view, promptOf(post), '**Prompt**'),
        ...(record ? [`[Record of this picture](${record})`] : []),
    ];
}
function detailsName(post, otherNames = []) {
    const parts = [
        ...otherNames,
        ...(post.alt ? ['alt text'] : []),
        ...(post.words?.concept ? ['concept'] : []),
        ...(promptOf(post) ? ['prompt'] : []),
    ].join(', ');
    return parts === '' ? 'Record' : parts.charAt(0).toUpperCase() + parts.slice(1);
}
function brandImages({ references = [] }) {
    const paths = references.map((path) => (0,report_escape .aY)(path));
    return paths.length > 0 ? [`**Brand images:** ${paths.join(', ')}`] : [];
}
const saidToReaders = ({ disclosed }) => disclosed ? [`**Said to readers:** ${(0,report_escape .aY)(`${disclosed.key}: ${disclosed.says}`)}`] : [];
const drawingOf = ({ drawing }) => drawing ? [`**Drawing:** ${drawing.width}x${drawing.height}`] : [];
function wordsOf({ alt, words }) {
    const altBy = words?.alt ? ` (by ${(0,report_escape .aY)(words.model)})` : '';
    return [
        ...(alt ? [`**Alt text${altBy}:** ${(0,report_escape .CS)(alt, 1000)}`] : []),
        ...(words?.concept ? [`**Concept (by ${(0,report_escape .aY)(words.model)}):** ${(0,report_escape .CS)(words.concept)}`] : []),
        ...(words ? [`Words of ${(0,report_escape .aY)(words.model)}: ${(0,report_facts .oz)(words.cost)}`] : []),
    ];
}
const verdict = ({ verdict }) => verdict ? [`**Second look (by ${(0,report_escape .aY)(verdict.model)}):** ${(0,report_escape .CS)(verdict.text, 1000)}`] : [];
function promptOf(post) {
    return (0,report_facts .$K)(post) ? '' : post.prompt.trim();
}
function details_prompt(view, text, label) {
    const { limits, elsewhere } = view;
    if (text === '')
        return [];
    if (limits.prompt === 0)
        return [`${label ?? '**Prompt**'} left out here${elsewhere}`];
    const isCut = text.length > limits.prompt;
    return [
        ...(label && !isCut ? [label] : []),
        ...(isCut ? [`${label ?? '**Prompt**'} (shortened here${elsewhere})`] : []),
        (0,report_escape .DV)(text, limits.prompt),
    ];
}

;

function fold(summary, blocks, isOpen = false) {
    const head = `<details${isOpen ? ' open' : ''}><summary>${(0,report_escape .js)(summary)}</summary>`;
    return [head, ...blocks, '</details>'].join('\n\n');
}

;
const padding = 26;
function grid(cells, columns) {
    const rows = cells
        .map((_, index) => cells.slice(index, index + columns))
        .filter((_, index) => index % columns === 0);
    return [
        '<table>',
        ...rows.flatMap((row) => ['<tr>', ...row.map(written), '</tr>']),
        '</table>',
    ].join('\n');
}
const written = ({ width, html }) => `<td width="${width + padding}" valign="top">${html}</td>`;

;


function picture(view, file, width, alt) {
    const urls = pictureUrls(view, file);
    return urls ? [`<a href="${urls.page}">${picture_image(urls.bytes, width, alt)}</a>`] : [];
}
function thumbnail(view, file, width, alt, longestAlt = 500) {
    if (view.limits.links)
        return picture(view, file, width, (0,report_escape .Jj)(alt, longestAlt));
    const urls = pictureUrls(view, file);
    return urls ? [picture_image(urls.bytes, width, (0,report_escape .Jj)(alt, Math.min(longestAlt, 80)))] : [];
}
const picture_image = (url, width, alt) => `<img src="${url}" width="${width}" alt="${(0,report_escape ._s)(alt)}">`;
function pathLink(view, path, line) {
    const url = fileUrl(view, path);
    if (line === undefined)
        return picture_link((0,report_escape .aY)(path), url);
    return picture_link((0,report_escape .aY)(`${path}:${line}`), url && `${url}?plain=1#L${line}`);
}
const picture_link = (text, url) => url === undefined ? text : `[${text}](${url})`;

;



function boxes(view, post) {
    const { thread } = post;
    if (!view.boxes || thread === undefined)
        return [];
    const { approval } = thread;
    const label = approval ? `**Approved** by ${(0,report_escape .CS)(approval.login, 60)}` : '**Approve**';
    return [[approveBox(thread, label), redrawBox(post, thread)].join('\n')];
}
function namedApproval(thread, title) {
    const { number, approval } = thread;
    const [act, approver] = approval
        ? ['Approved', ` (by ${(0,report_escape .CS)(approval.login, 60)})`]
        : ['Approve', ''];
    return approveBox(thread, `**${act} ${number}**${title === '' ? '' : ` \u00b7 ${(0,report_escape .CS)(title, 80)}`}${approver}`);
}
function redrawAlone(view, post) {
    return view.boxes && post.thread ? [redrawBox(post, post.thread)] : [];
}
const boxOf = (act, { mark: post, sha256 }) => ({
    act,
    post,
    picture: sha256.slice(0, 16),
});
const approveBox = (thread, label) => (0,boxes_format .Jk)(boxOf('approve', thread), label, thread.approval !== undefined);
const redrawBox = (post, thread) => (0,boxes_format .Jk)(boxOf('redraw', thread), (0,report_facts .$K)(post) || post.cost === undefined
    ? 'Draw again'
    : `Draw again (${(0,report_facts .oz)(post.cost)})`);

;


const darkCell = (view, { dark }, width, alt) => picture(view, dark, width, `Dark version: ${alt}`).map((image) => ({
    width,
    html: `${image}<br><b>Dark</b> version`,
}));
function inPair(view, post, alt) {
    const width = 360;
    const dark = darkCell(view, post, width, alt);
    const light = picture(view, post.hero, width, alt).map((image) => ({
        width,
        html: `${image}<br><b>Hero</b>`,
    }));
    return dark.length > 0 && light.length > 0 ? [grid([...light, ...dark], 2)] : [];
}

;




const width = 360;
function earlierOf({ thread, replaces, after }) {
    if (after?.seen)
        return { ...after.seen, name: `candidate ${after.letter}`, now: 'final' };
    const { before, round } = thread ?? replaces ?? {};
    if (before === undefined || round === undefined)
        return undefined;
    return { ...before, name: `round ${round - 1}`, now: `round ${round}` };
}
const isCompared = (post) => earlierOf(post) !== undefined;
function compared(view, post, alt) {
    const earlier = earlierOf(post);
    if (earlier === undefined)
        return [];
    const then = picture({ ...view, commit: earlier.commit }, earlier, width, `Before: ${earlier.name}`);
    const now = picture(view, post.hero, width, alt);
    if (then.length === 0 || now.length === 0)
        return [];
    return [
        grid([
            { width, html: `${then.join('')}<br><b>Before</b>: ${(0,report_escape .js)(earlier.name, 20)}` },
            { width, html: `${now.join('')}<br><b>Now</b>: ${earlier.now}` },
            ...darkCell(view, post, width, alt),
        ], 2),
    ];
}
const drawnAfter = ({ after }) => after === undefined
    ? []
    : [`This is a new picture, drawn after candidate ${(0,report_escape .CS)(after.letter, 1)} at final quality.`];

;









function preview(view, post) {
    const alt = post.alt || titleOf(post);
    const both = sideBySide(view, post, alt);
    const more = [...socialImage(view, post), ...details(view, post)];
    const social = pictureUrls(view, post.social)
        ? [post.moreSocial ? 'social images' : 'social image']
        : [];
    return [
        `### ${numbered(post, (0,report_escape .CS)(titleOf(post)))}`,
        ...(both.length > 0 ? both : picture(view, post.hero, 640, alt)),
        ...notes(post),
        facts(view, post),
        ...boxes(view, post),
        ...(more.length > 0 ? [fold(detailsName(post, social), more)] : []),
    ];
}
function foldedPost(view, post) {
    return fold(numbered(post, titleOf(post)), [
        ...notes(post),
        facts(view, post),
        ...redrawAlone(view, post),
        ...sideBySide(view, post, post.alt || titleOf(post)),
        ...details(view, post),
    ]);
}
function sideBySide(view, post, alt) {
    const compare = compared(view, post, alt);
    return compare.length > 0 ? compare : inPair(view, post, alt);
}
const numbered = ({ thread, choice }, name) => {
    const { number } = thread ?? choice ?? {};
    return number === undefined ? name : `${number} \u00b7 ${name}`;
};
function titleOf({ title, post }) {
    return (0,report_escape .uH)(title, 200) || (0,report_escape .uH)(post, 200);
}
function facts(view, post) {
    const social = pictureUrls(view, post.social)?.page;
    const { round = 1, spent, approval } = post.thread ?? {};
    return [
        pathLink(view, post.post),
        ...(post.hero ? [`hero ${(0,report_facts .$d)(post.hero)}`] : []),
        ...(post.dark
            ? [picture_link(`dark version ${(0,report_facts .$d)(post.dark)}`, pictureUrls(view, post.dark)?.page)]
            : []),
        ...(post.social ? [picture_link(`social ${(0,report_facts .$d)(post.social)}`, social)] : []),
        ...(post.moreSocial ?? []).map((file) => picture_link((0,report_facts .$d)(file), pictureUrls(view, file)?.page)),
        (0,report_facts .Pg)(post),
        (0,report_facts .oz)(post.cost),
        ...(round > 1 ? [`round ${round}, ${(0,report_facts .oz)(spent)} so far`] : []),
        ...(approval && !view.boxes ? [`approved by ${(0,report_escape .CS)(approval.login, 60)}`] : []),
    ].join(' \u00b7 ');
}
function notes(post) {
    const notes = [...drawnAfter(post), ...post.notes];
    return notes.length > 0 ? [notes.map((note) => `- ${(0,report_escape .CS)(note)}`).join('\n')] : [];
}
function socialImage(view, post) {
    const title = titleOf(post);
    const more = (post.moreSocial ?? []).flatMap((file) => picture(view, file, 240, `Social image of ${title}, ${(0,report_facts .$d)(file)}`));
    return [
        ...picture(view, post.social, 400, `Social image of ${title}`),
        ...(more.length > 0 ? [more.join(' ')] : []),
    ];
}

var table = __webpack_require__(68330);
;










const undecided = ({ drawn }) => drawn.filter((post) => post.choice !== undefined);
const pictured = ({ drawn }) => drawn.filter(({ hero, choice }) => hero !== undefined || choice === undefined);
function candidates(report, view) {
    const posts = undecided(report);
    const [first] = posts;
    if (first === undefined)
        return [];
    const shown = posts.slice(0, view.limits.choices);
    const folded = shown.slice(shownInFull);
    return [
        '### Choose',
        howTo(first, posts.length, view),
        ...shown.slice(0, shownInFull).flatMap((post) => choose(view, post)),
        ...(folded.length > 0
            ? [
                fold(`${(0,report_facts .U9)(folded.length, 'more post')} to choose a picture for`, folded.flatMap((post) => choose(view, post))),
            ]
            : []),
        ...(0,table .O)(posts.length - shown.length, 'post', view.elsewhere),
    ];
}
function howTo({ choice: { number, final } }, posts, { boxes }) {
    const box = posts === 1 ? 'one box' : 'one box for each post';
    const tick = boxes ? `Tick ${box}, or comment` : 'Comment';
    const again = final === undefined
        ? 'The one that you choose goes on the branch'
        : `The one that you choose is drawn again at final quality (${(0,report_escape .CS)(final.quality, 40)}, ${(0,report_facts .oz)(final.cost, final.basis)}), and that goes on the branch`;
    return `${tick} \`/hero use ${number} B\`. ${again}; the others never do.`;
}
function choose(view, post) {
    const { choice, notes } = post;
    const shown = choice.candidates.filter((candidate) => drawing(view, candidate, 1).length > 0);
    const folded = details(view, post);
    return [
        `#### ${numbered(post, (0,report_escape .CS)(titleOf(post)))}`,
        ...(shown.length > 0 ? [candidates_sideBySide(view, shown)] : []),
        ...(notes.length > 0 ? [notes.map((note) => `- ${(0,report_escape .CS)(note)}`).join('\n')] : []),
        [
            pathLink(view, post.post),
            (0,report_facts .U9)(choice.candidates.length, 'candidate'),
            (0,report_facts .Pg)(post),
            (0,report_facts .oz)(post.cost),
        ].join(' \u00b7 '),
        ...candidates_boxes(view, choice, shown),
        ...(folded.length > 0 ? [fold(detailsName(post), folded)] : []),
    ];
}
function candidates_sideBySide(view, candidates) {
    const width = 360;
    const cells = candidates.map((candidate) => {
        const caption = `<b>${candidate.letter}</b> \u00b7 ${(0,report_facts .oz)(candidate.cost)}`;
        return { width, html: `${drawing(view, candidate, width).join('')}<br>${caption}` };
    });
    return grid(cells, 2);
}
const drawing = (view, { commit, file, letter }, width) => picture({ ...view, commit }, file, width, `Candidate ${letter}`);
function candidates_boxes(view, { mark: post }, shown) {
    const different = [...Map.groupBy(shown, ({ sha256 }) => sha256.slice(0, 16))];
    const items = different.map(([picture, [candidate]]) => (0,boxes_format .Jk)({ act: 'use', post, picture }, `**Use ${candidate.letter}**`));
    return view.boxes && items.length > 0 ? [items.join('\n')] : [];
}

;



function footer({ mode, drawn, repo, review }) {
    if (mode === 'plan' || drawn.length === 0)
        return [];
    if (review !== undefined)
        return [inWords(drawn)];
    const post = drawn.length === 1 ? (0,report_escape .aY)(`posts: ${drawn[0].post}`) : '`posts: <path>`';
    const byHand = `[run the workflow by hand](${(0,links .wk)(repo)}/actions) with ${post}`;
    return drawn.every(report_facts .$K)
        ? [`To set a title card again, ${byHand}; with an \`api-key\` a picture is drawn instead.`]
        : [`To change a picture, ${byHand} and an \`instruction\` such as \`less blue, more fog\`.`];
}
function inWords(drawn) {
    const help = '`/hero help` says what else there is.';
    const threads = drawn.flatMap((post) => (post.thread && !(0,report_facts .$K)(post) ? [post.thread] : []));
    const { number } = threads.find(({ approval }) => approval === undefined) ?? threads[0] ?? {};
    return number === undefined
        ? help
        : `To change a picture, comment \`/hero redraw ${number} less blue, more fog\`. ${help}`;
}

var left_out_words = __webpack_require__(77820);
;





const longestSentence = 1500;
const mostReasons = 12;
const leftOutSentence = ({ leftOut }) => leftOut?.sentence === undefined ? [] : [(0,report_escape .CS)(leftOut.sentence, longestSentence)];
function leftOutFiles({ mode, leftOut }) {
    if (mode !== 'plan' || leftOut === undefined || leftOut.files.length === 0)
        return [];
    const groups = (0,left_out_words .y)(leftOut);
    const shown = groups.slice(0, mostReasons).map(({ reason, count, examples }) => {
        const rest = count > examples.length ? ` and ${count - examples.length} more` : '';
        return [`${examples.map((file) => (0,report_escape .aY)(file)).join(', ')}${rest}`, (0,report_escape .CS)(reason)];
    });
    return [
        fold(`${(0,report_facts .U9)(leftOut.files.length, 'file')} left out, as no posts`, [
            (0,table .t)(['File', 'Why'], shown),
            ...(0,table .O)(groups.length - shown.length, 'reason', ''),
        ]),
    ];
}

;
const dozen = 12;
function dozens(posts, { pictures, details }, columns) {
    const shown = wholeRows(posts, pictures, columns);
    return Array.from({ length: Math.ceil(shown.length / dozen) }, (_, index) => {
        const from = index * dozen;
        const some = shown.slice(from, from + dozen);
        return { from, posts: some, detailed: Math.min(Math.max(0, details - from), some.length) };
    });
}
const wholeRows = (all, max, columns) => all.length <= max ? all : all.slice(0, max - (max % columns));

;










const columns = 2;
const sheet_width = 320;
function contactSheet(view, posts, isRest) {
    const sheets = dozens(posts, view.limits, columns);
    const hidden = posts.length - sheets.reduce((sum, { posts }) => sum + posts.length, 0);
    const isTalk = posts.some(({ thread }) => thread !== undefined);
    return [
        ...(isTalk ? [`### ${posts.length}${isRest ? ' more' : ''} to approve`] : []),
        ...(posts.length <= dozen
            ? sheets.flatMap((sheet) => blocks(view, sheet))
            : sheets.map((sheet, index) => fold(nameOf(sheet), blocks(view, sheet), index === 0))),
        ...(0,table .O)(hidden, 'post', view.elsewhere),
        ...(view.boxes && isTalk && hidden > 0
            ? ['More of them come up here as these are approved.']
            : []),
    ];
}
function nameOf({ posts, from }) {
    const first = posts[0]?.thread?.number ?? from + 1;
    const last = posts.at(-1)?.thread?.number ?? from + posts.length;
    if (first === last)
        return `Picture ${first}`;
    const some = last - first + 1 === posts.length ? 'Pictures' : `${posts.length} pictures,`;
    return `${some} ${first} to ${last}`;
}
function blocks(view, { posts, detailed }) {
    const cells = posts.flatMap((post) => cell(view, post, sheet_width));
    const approvals = posts.flatMap(({ thread, ...post }, index) => thread ? [namedApproval(thread, index < detailed ? titleOf(post) : '')] : []);
    const folded = posts.slice(0, detailed).map((post) => foldedPost(view, post));
    return [
        ...(cells.length > 0 ? [grid(cells, columns)] : []),
        ...(view.boxes && approvals.length > 0 ? [approvals.join('\n')] : []),
        ...(folded.length > 0 ? [fold(factsName(posts.slice(0, folded.length)), folded)] : []),
    ];
}
function factsName(posts) {
    const facts = posts.every(report_facts .$K) ? 'Facts and alt text' : 'Facts, alt text and prompt';
    return `${facts} of ${(0,report_facts .U9)(posts.length, 'post')}`;
}
function cell(view, post, width) {
    const { links } = view.limits;
    const name = (0,report_escape .js)(titleOf(post), links ? 200 : 60);
    const url = links ? fileUrl(view, post.post) : undefined;
    const number = post.thread ? `<b>${post.thread.number}</b> \u00b7 ` : '';
    const caption = url === undefined ? name : `<a href="${url}">${name}</a>`;
    return thumbnail(view, post.hero, width, post.alt || titleOf(post)).map((image) => ({
        width,
        html: `${image}<br>${number}${caption}`,
    }));
}

;









const approved_columns = 2;
const approved_width = 240;
function approved(view, posts) {
    const isFew = posts.length <= shownInFull;
    const shown = isFew
        ? posts.slice(0, view.limits.approved)
        : wholeRows(posts, view.limits.approved, approved_columns);
    const blocks = isFew ? shown.flatMap((post) => preview(view, post)) : sheet(view, shown);
    return [
        ...(shown.length > 0 ? [fold(`${(0,report_facts .U9)(posts.length, 'picture')} approved`, blocks)] : []),
        ...(0,table .O)(posts.length - shown.length, 'approved post', view.elsewhere),
    ];
}
function sheet(view, posts) {
    const cells = posts.flatMap((post) => cell(view, post, approved_width));
    const boxes = posts.flatMap(({ thread, ...post }) => thread ? [namedApproval(thread, titleOf(post))] : []);
    return [
        ...(cells.length > 0 ? [grid(cells, approved_columns)] : []),
        ...(view.boxes ? [boxes.join('\n')] : []),
    ];
}

;
const isApproved = ({ thread }) => thread?.approval !== undefined;

;








function pictures(report, view) {
    const posts = pictured(report);
    return [
        ...pictures_open(view, posts.filter((post) => !isApproved(post))),
        ...approved(view, posts.filter(isApproved)),
    ];
}
function pictures_open(view, posts) {
    if (posts.length > shownInFull) {
        const compared = posts.filter(isCompared).slice(0, view.limits.compared);
        const others = posts.filter((post) => !compared.includes(post));
        return [
            ...compared.flatMap((post) => preview(view, post)),
            ...contactSheet(view, others, compared.length > 0),
        ];
    }
    const shown = posts.slice(0, view.limits.pictures);
    return [
        ...shown.flatMap((post) => preview(view, post)),
        ...(0,table .O)(posts.length - shown.length, 'post', view.elsewhere),
    ];
}

;








const namedPosts = 3;
function planned({ drawn }, view) {
    if (drawn.length === 0)
        return [];
    const shown = drawn.slice(0, view.limits.pictures);
    const rows = shown.map((post) => [
        `${(0,report_escape .CS)(titleOf(post))}<br>${pathLink(view, post.post)}`,
        `${(0,report_facts .Pg)(post)}<br>${(0,report_facts .oz)(post.cost, post.basis)}`,
    ]);
    const folds = shown
        .filter((post) => promptOf(post) !== '')
        .map((post) => fold(`Prompt: ${titleOf(post)}`, details_prompt(view, promptOf(post))));
    return [
        ...(rows.length > 0 ? [(0,table .t)(['Post', 'Drawn with'], rows)] : []),
        ...(0,table .O)(drawn.length - rows.length, 'post', view.elsewhere),
        ...planned_notes(shown, view),
        ...(folds.length > shownInFull ? [fold(`The ${folds.length} prompts`, folds)] : folds),
    ];
}
function planned_notes(posts, view) {
    const notices = posts.flatMap(({ post, notes }) => [...new Set(notes)].map((note) => ({ post, note })));
    const items = [...Map.groupBy(notices, ({ note }) => note)].map(([note, sharing]) => sharing.length === posts.length
        ? `- ${(0,report_escape .CS)(note)}`
        : `- ${(0,report_escape .CS)(note)} (${nameSome(sharing, view)})`);
    return items.length > 0 ? [items.join('\n')] : [];
}
function nameSome(posts, view) {
    const named = posts.slice(0, namedPosts).map(({ post }) => pathLink(view, post));
    const unnamed = posts.length - named.length;
    return named.join(', ') + (unnamed > 0 ? ` and ${(0,report_facts .U9)(unnamed, 'more post')}` : '');
}

var spending = __webpack_require__(12676);
;





const saidInFull = 10;
function standing(report, view) {
    const { review } = report;
    if (review === undefined)
        return [];
    return [...howFar(report, review, view), ...messagesOf(review, view)];
}
function howFar(report, review, view) {
    const { approved, waiting, without } = review.standing;
    const choices = undecided(report).length;
    const withoutHero = Math.max(0, without - choices);
    if (waiting + choices > 0) {
        const parts = [
            ...(choices > 0 ? [`${(0,report_facts .U9)(choices, 'picture')} to choose`] : []),
            ...(waiting > 0 ? [`${toApprove(approved, waiting, choices)} to approve`] : []),
        ];
        const merge = review.isRequired ? ' before this can be merged' : '';
        return [
            `**${parts.join(', ')}**${merge}${waiting > 0 ? standing_howTo(review, waiting + choices, view) : '.'}`,
        ];
    }
    if (approved === 0)
        return [];
    return [`**${allOf(approved)} approved.**${noPicture(withoutHero, review)}`];
}
function toApprove(approved, waiting, choices) {
    const all = approved + waiting;
    const what = choices > 0 ? `${all}` : (0,report_facts .U9)(all, 'picture');
    return approved === 0 ? what : `${waiting} of ${what}`;
}
function standing_howTo({ ignoresReviews }, ticks, { boxes }) {
    if (!boxes)
        return ', in the comment on the pull request.';
    const [box, all] = ticks === 1 ? ['box', ''] : ['boxes', ' for all'];
    const review = ignoresReviews ? '' : ', approve the pull request';
    return `: tick the ${box}${review}, or comment \`/hero approve\`${all}.`;
}
const allOf = (pictures) => pictures === 1 ? 'The picture is' : `${pictures === 2 ? 'Both' : `All ${pictures}`} pictures are`;
function noPicture(posts, { isRequired }) {
    if (posts === 0)
        return '';
    const [have, them] = posts === 1 ? ['has', 'it'] : ['have', 'them'];
    const check = isRequired ? `, and the check waits for ${them}` : '';
    return ` ${(0,report_facts .U9)(posts, 'post')} ${have} no picture yet${check}: \`/hero draw\` tries again.`;
}
function messagesOf({ messages }, { limits, elsewhere }) {
    const items = messages.slice(0, limits.messages).map((message) => `- ${(0,report_escape .CS)(message, 1000)}`);
    const folded = items.slice(saidInFull);
    return [
        ...(items.length > 0 ? [items.slice(0, saidInFull).join('\n')] : []),
        ...(folded.length > 0
            ? [fold(`${(0,report_facts .U9)(folded.length, 'more answer')}`, [folded.join('\n')])]
            : []),
        ...(0,table .O)(messages.length - items.length, 'answer', elsewhere),
    ];
}

;





const wide = 128;
const narrow = 64;
const few = 12;
const mostThumbnails = 60;
function strip(view, posts) {
    if (posts.length <= shownInFull && !posts.some(isApproved))
        return [];
    const first = [...posts.filter((post) => !isApproved(post)), ...posts.filter(isApproved)];
    const chosen = new Set(first.slice(0, view.limits.strip));
    const width = posts.length > few ? narrow : wide;
    const images = posts
        .filter((post) => chosen.has(post))
        .flatMap((post) => thumbnail(view, post.hero, width, numbered(post, titleOf(post)), 60));
    if (images.length === 0)
        return [];
    const hidden = posts.length - chosen.size;
    return [[...images, ...(hidden > 0 ? [`and ${(0,report_facts .U9)(hidden, 'more picture')}`] : [])].join(' ')];
}

;















function compose(report, view) {
    if (isCalm(report))
        return [nothing(report), ...leftOutFiles(report)];
    return [
        report.mode === 'plan'
            ? `## ${(0,check_run .I)(report.name)}: the plan`
            : `## ${(0,check_run .I)(report.name)}`,
        ...standing(report, view),
        ...(report.mode === 'plan' ? [] : strip(view, pictured(report))),
        headline(report),
        ...(0,spending .X)(report),
        ...(report.notice ? [(0,report_escape .CS)(report.notice, 1000)] : []),
        ...failures(report, view),
        ...warnings(report, view),
        ...candidates(report, view),
        ...wayOut(report),
        ...(report.mode === 'plan' ? planned(report, view) : pictures(report, view)),
        ...skipped(report, view),
        ...leftOutSentence(report),
        ...leftOutFiles(report),
        ...footer(report),
    ];
}
function isCalm({ drawn, skipped, failed, warnings, notice, review }) {
    const messages = review?.messages ?? [];
    return [drawn, skipped, failed, warnings, notice, messages].every(({ length }) => length === 0);
}
function nothing({ name, leftOut }) {
    const all = leftOut?.sentence ?? 'No new post lacks its picture.';
    return `**${(0,check_run .I)(name)}:** nothing to draw. ${(0,report_escape .CS)(all, longestSentence)}`;
}
function headline(report) {
    const { mode, drawn, skipped, failed, commit, repo } = report;
    const open = undecided(report);
    const pullRequest = report.toPull === undefined ? report.pullRequest : undefined;
    const counts = [
        [pictured(report).length, mode === 'plan' ? 'to draw' : 'drawn'],
        [open.reduce((sum, { choice }) => sum + choice.candidates.length, 0), 'candidates'],
        [skipped.length, 'skipped'],
        [failed.length, 'failed'],
    ];
    const parts = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    const all = parts.join(', ') || 'Nothing to draw';
    return [
        report.review === undefined ? `**${all}**` : all,
        ...(drawn.length > 0 ? [(0,report_facts .Pg)(report)] : []),
        ...(mode === 'plan' ? [siteName(report.site)] : []),
        ...(drawn.some(({ hero }) => hero !== undefined) && commit !== undefined
            ? [`[image diff](${(0,links .so)(repo, pullRequest, commit)})`]
            : []),
    ].join(' \u00b7 ');
}
function wayOut({ toPull, drawn }) {
    if (toPull === undefined || drawn.length === 0)
        return [];
    return [
        `The branch of this pull request is in a fork that the token may not push to. Its author takes the ${drawn.length === 1 ? 'picture' : 'pictures'} with`,
        (0,report_escape .DV)(toPull, Infinity),
        'and pushes; what is not taken arrives after the merge, and is not paid for again.',
    ];
}
function siteName({ name, root }) {
    return root === '' ? `${(0,report_escape .aY)(name)} site` : `${(0,report_escape .aY)(name)} site in ${(0,report_escape .aY)(root)}`;
}
function failures({ failed }, view) {
    if (failed.length === 0)
        return [];
    const items = failed
        .slice(0, view.limits.failed)
        .map(({ post, line, message, hint }) => `- ${pathLink(view, post, line)}<br>${(0,report_escape .CS)(message)}<br>**What to do:** ${(0,report_escape .CS)(hint || 'See the log of the job.')}`);
    return [
        '### Failed',
        ...(items.length > 0 ? [items.join('\n')] : []),
        ...(0,table .O)(failed.length - items.length, 'post', view.elsewhere),
    ];
}
function warnings({ warnings }, view) {
    if (warnings.length === 0)
        return [];
    const shown = warnings.slice(0, view.limits.warnings);
    return [
        '**Please check**',
        ...(shown.length > 0 ? [shown.map((warning) => `- ${(0,report_escape .CS)(warning)}`).join('\n')] : []),
        ...(0,table .O)(warnings.length - shown.length, 'warning', view.elsewhere),
    ];
}
function skipped({ skipped }, view) {
    if (skipped.length === 0)
        return [];
    const rows = skipped
        .slice(0, view.limits.skipped)
        .map(({ post, reason }) => [pathLink(view, post), (0,report_escape .CS)(reason)]);
    return [
        fold(`${(0,report_facts .U9)(skipped.length, 'post')} skipped`, [
            ...(rows.length > 0 ? [(0,table .t)(['Post', 'Why'], rows)] : []),
            ...(0,table .O)(skipped.length - rows.length, 'post', view.elsewhere),
        ]),
    ];
}

;



const promptLengths = [Infinity, 4000, 2000, 1000, 600, 300, 150];
const givers = [
    ['skipped', 10],
    ['warnings', 10],
    ['messages', 10],
    ['approved', 0],
    ['details', 0],
    ['compared', 0],
    ['strip', 0],
    ['choices', 1],
    ['pictures', 0],
    ['failed', 10],
    ['skipped', 0],
    ['warnings', 0],
    ['messages', 0],
    ['failed', 0],
    ['choices', 0],
];
function fitInto(report, room) {
    const attempt = (limits) => {
        const view = {
            repo: report.repo,
            commit: report.commit,
            limits,
            elsewhere: room.elsewhere,
            boxes: room.boxes,
        };
        const body = compose(report, view).join('\n\n');
        const fits = body.length <= room.characters && Buffer.byteLength(body) <= room.bytes;
        return { body, fits };
    };
    const all = everything(report);
    const whole = attempt(all);
    if (whole.fits)
        return whole.body;
    const few = {
        ...all,
        links: false,
        skipped: Math.min(all.skipped, 50),
        messages: Math.min(all.messages, 50),
    };
    let limits = { ...few, prompt: 0 };
    const withoutPrompts = attempt(limits);
    if (withoutPrompts.fits) {
        for (const prompt of promptLengths) {
            const { body, fits } = attempt({ ...few, prompt });
            if (fits)
                return body;
        }
        return withoutPrompts.body;
    }
    for (const [what, floor] of givers) {
        const best = largest(floor, limits[what], (n) => attempt({ ...limits, [what]: n }).fits);
        limits = { ...limits, [what]: best ?? Math.min(floor, limits[what]) };
        if (best !== undefined)
            return attempt(limits).body;
    }
    return attempt(limits).body;
}
function everything({ drawn, failed, skipped, warnings, review }) {
    return {
        prompt: Infinity,
        pictures: drawn.length,
        approved: drawn.length,
        details: drawn.length,
        compared: shownInFull,
        strip: Math.min(drawn.length, mostThumbnails),
        links: true,
        choices: drawn.length,
        messages: review?.messages.length ?? 0,
        failed: failed.length,
        skipped: skipped.length,
        warnings: warnings.length,
    };
}
function largest(low, high, passes) {
    if (high < low || !passes(low))
        return undefined;
    let [good, bad] = [low, high + 1];
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        if (passes(middle))
            good = middle;
        else
            bad = middle;
    }
    return good;
}


  }),

  64503:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    UN: () => (  toPullCommand),
    b0: () => (  blobUrl),
    so: () => (  imageDiffUrl),
    wk: () => (  repoUrl)
  });
  var _repo_kept_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50503);

const longest = 2000;
function repoUrl({ server, owner, name }) {
    return `${server}/${segment(owner)}/${segment(name)}`;
}
function blobUrl(repo, commit, path) {
    const url = `${repoUrl(repo)}/blob/${segment(commit)}/${path.split('/').map(segment).join('/')}`;
    return url.length > longest ? undefined : url;
}
function imageDiffUrl(repo, pullRequest, commit) {
    const base = repoUrl(repo);
    return pullRequest === undefined
        ? `${base}/commit/${segment(commit)}`
        : `${base}/pull/${pullRequest}/commits/${segment(commit)}`;
}
const toPullCommand = (repo, { pullRequest, name }) => `git pull ${repoUrl(repo)} refs/hero-images/${(0,_repo_kept_names_js__WEBPACK_IMPORTED_MODULE_0__  .o7)(pullRequest, name)}`;
function segment(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}


  }),

  43394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  renderSummary)
  });
  var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70874);

function renderSummary(report) {
    const bytes = 800_000;
    const room = { characters: bytes, bytes: bytes - 1, elsewhere: '', boxes: false };
    return `${(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__  .I)(report, room)}\n`;
}


  }),

  68330:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  more),
    t: () => (  table)
  });
  var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85697);

function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function more(hidden, thing, where) {
    return hidden > 0 ? [`and ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(hidden, `more ${thing}`)}${where}`] : [];
}


  })

};
