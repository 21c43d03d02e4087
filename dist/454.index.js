export const id = 454;
export const ids = [454];
export const modules = {

  42656:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Sb: () => (  reportOn)
});


var post_mark = __webpack_require__(68841);
var spent = __webpack_require__(70785);
;


const drawingName = ({ post, drawing }) => `${post} ${drawing}`;
function expensesOf(paid, sources) {
    const drawn = madeAt(sources.records);
    const lost = paid.filter(({ what }) => what === 'lost');
    const told = [...(0,spent .fF)(paid.filter(({ what }) => what !== 'lost')), ...lost];
    const expenses = [...Map.groupBy(told, drawingName).values()].flatMap((entries) => {
        const pictures = entries.filter(({ what }) => what === 'picture');
        const [made] = pictures.flatMap((entry) => drawn.get(momentName(entry.post, entry.at)) ?? []);
        return entries.map((entry) => {
            const requests = entry.what === 'lost' ? 0 : 1;
            const each = entry.micros ?? 0;
            return {
                month: new Date(entry.at).toISOString().slice(0, 7),
                model: modelOf(entry, made) ?? sources.drawings.get(drawingName(entry)),
                section: sources.sections.get(entry.post),
                askedBy: made && (made.record.asked?.by ?? null),
                pictures: entry.what === 'picture' ? 1 : 0,
                texts: isText(entry) ? 1 : 0,
                micros: requests * each,
                perhaps: entry.maybeCharged * each,
                unpriced: entry.micros === undefined ? requests + entry.maybeCharged : 0,
            };
        });
    });
    const key = ({ month, model, section, askedBy }) => JSON.stringify([month, model ?? 0, section ?? 0, askedBy === undefined ? 0 : askedBy]);
    return [...Map.groupBy(expenses, key).values()].map(sumOfExpenses).sort(inOrder);
}
const sumOfExpenses = (all) => {
    const sum = (key) => all.reduce((total, expense) => total + expense[key], 0);
    return {
        ...all[0],
        ...{ pictures: sum('pictures'), texts: sum('texts'), unpriced: sum('unpriced') },
        ...{ micros: sum('micros'), perhaps: sum('perhaps') },
    };
};
const isText = ({ what }) => what !== 'picture' && what !== 'lost';
const momentName = (post, at) => `${post} ${at}`;
function madeAt(records) {
    return new Map(records
        .filter(({ generator }) => generator !== 'card')
        .flatMap((record) => {
        const { post, model, drawnAt, verdict, dark } = record;
        const mark = (0,post_mark .c)(post);
        const of = (at, by) => [
            momentName(mark, Date.parse(at)),
            { record, model: by },
        ];
        return [
            of(drawnAt, model),
            ...(verdict?.other ? [of(verdict.other.drawnAt, model)] : []),
            ...(dark ? [of(dark.drawnAt, dark.model)] : []),
        ];
    }));
}
function modelOf({ what }, made) {
    if (what === 'picture' || what === 'lost')
        return made?.model;
    return what === 'look' ? made?.record.verdict?.model : made?.record.words?.model;
}
const inOrder = (a, b) => {
    const key = ({ month, model = '', section = '', askedBy }) => [month, model, section, askedBy ?? ''].join('\0');
    return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
};

var report_escape = __webpack_require__(72527);
var table = __webpack_require__(68330);
;



const amounts = ['pictures', 'texts', 'charged', 'perhaps', 'of unknown price'];
function expenseTables({ expenses, madeBy }) {
    const by = (title, name) => {
        const rows = [...Map.groupBy(expenses, name)]
            .map(([group, all]) => [group, ...amountsOf(sumOfExpenses(all))])
            .sort(([a], [b]) => (a < b ? -1 : 1));
        const all = rows.length > 1 ? [['all', ...amountsOf(sumOfExpenses(expenses))]] : [];
        return { title, head: [title.toLowerCase(), ...amounts], rows: [...rows, ...all] };
    };
    const spent = expenses.length === 0
        ? []
        : [
            by('Month', ({ month }) => month),
            by('Model', modelName),
            by('Section', sectionName),
            by('Asked for by', askerName),
        ];
    const pictures = madeBy.map(({ provenance, posts }) => [provenance, String(posts)]);
    return pictures.length === 0
        ? spent
        : [...spent, { title: 'Pictures', head: ['pictures', 'posts'], rows: pictures }];
}
const modelName = ({ model }) => model ?? unknown;
const sectionName = ({ section }) => section === undefined ? unknown : section || '(top)';
const askerName = ({ askedBy }) => askedBy === null ? '(nobody: the post had none)' : (askedBy ?? unknown);
const unknown = '(not known any more)';
const amountsOf = ({ pictures, texts, micros, perhaps, unpriced }) => [
    ...[pictures, texts].map(String),
    inDollars(micros),
    inDollars(perhaps),
    String(unpriced),
];
const inDollars = (micros) => `$${(micros / 1e6).toFixed(4)}`;
function renderExpenses(report) {
    const tables = expenseTables(report).flatMap(({ title, head, rows }) => [
        `#### ${title}`,
        (0,table .t)(head, rows.map((row) => row.map((text) => (0,report_escape .CS)(text)))),
    ]);
    const nothing = tables.length === 0 ? ['Nothing was spent, and nothing was drawn.'] : [];
    const notes = report.notes.map((note) => (0,report_escape .CS)(note, 1000));
    return `${['### Spent on hero images', ...nothing, ...tables, ...notes].join('\n\n')}\n`;
}

;
const csvOf = (rows) => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
const formula = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/u;
function cell(value) {
    if (typeof value === 'number')
        return String(value);
    const text = formula.test(value) ? `'${value}` : value;
    return /[",\r\n;\t]/.test(text) || text !== value ? `"${text.replaceAll('"', '""')}"` : text;
}

var one_line = __webpack_require__(6810);
var account_entry = __webpack_require__(77947);
var ledger_record = __webpack_require__(96852);
;

function madeByIn(records, { files }) {
    const provenanceOf = (record) => {
        const { hero } = record.files;
        const there = files.get(hero.path);
        if (there === undefined)
            return 'ours, and its file is gone';
        if (!(0,ledger_record ._5)(hero, there.sha))
            return 'by a person, in the place of ours';
        if (record.generator === 'card')
            return 'title card';
        return `${record.edited ? 'changed' : 'drawn'} by ${record.model}`;
    };
    return [...Map.groupBy(records, provenanceOf)]
        .map(([provenance, all]) => ({ provenance, posts: all.length }))
        .sort((a, b) => b.posts - a.posts || (a.provenance < b.provenance ? -1 : 1));
}

var ledger_records = __webpack_require__(85371);
var account_now = __webpack_require__(46101);
var candidate_entry = __webpack_require__(22421);
var drawing_entry = __webpack_require__(74774);
var pictures = __webpack_require__(61496);
;





const mostShelves = 50;
async function rememberedDrawings({ paid }, repo) {
    const newest = paid.toSorted((a, b) => b.at - a.at).map(({ shelf }) => shelf);
    const records = [];
    const drawings = new Map();
    for (const shelf of [...new Set(newest)].slice(0, mostShelves)) {
        const store = await repo.refStore(shelf);
        if (store === undefined)
            continue;
        const memory = new pictures .S$((0,pictures .Tu)(async () => store));
        await memory.look();
        records.push(...(await memory.all()).map(({ record }) => record));
        for (const [name, model] of await putAwayOn(store))
            drawings.set(name, model);
    }
    return { records, drawings };
}
async function putAwayOn(store) {
    const files = await store.list();
    const staged = new Map((0,drawing_entry .td)(files.keys()).map((one) => [(0,drawing_entry .Dx)(one).about, one]));
    const paths = [...staged.keys(), ...[...files.keys()].filter(candidate_entry .RW)];
    if (paths.length === 0)
        return [];
    const bytes = await store.read(paths.map((path) => files.get(path)));
    return paths.flatMap((path) => {
        const one = staged.get(path);
        const text = bytes.get(path) ?? new Uint8Array();
        const about = one ? (0,drawing_entry .pl)(text, one) : (0,candidate_entry .G9)(path, text);
        if (about === undefined)
            return [];
        return [[drawingName((0,account_entry .mK)(about.post, about.drawing)), about.model]];
    });
}

var filed = __webpack_require__(45989);
var matcher = __webpack_require__(5473);
;









async function findExpenses(commit, { repo, inputs }) {
    const head = (0,ledger_records .eg)(await repo.snapshot(commit));
    const account = await (0,account_now .y)(repo);
    const remembered = await rememberedDrawings(account, repo);
    const marks = new Set(account.paid.map(({ post }) => post));
    const paths = new Map([...head.files.keys(), ...remembered.records.map(({ post }) => post)]
        .map((path) => [(0,post_mark .c)(path), path])
        .filter(([mark]) => marks.has(mark)));
    const tree = await recordsOfTree(head, [...paths.values()], { repo, inputs });
    const isWanted = inputs.posts.length === 0 ? () => true : (0,matcher .j)(inputs.posts);
    const paid = account.paid.filter(({ post }) => {
        const path = paths.get(post);
        return path === undefined ? inputs.posts.length === 0 : isWanted(path);
    });
    const expenses = expensesOf(paid, {
        records: [...remembered.records, ...tree.records],
        drawings: remembered.drawings,
        sections: new Map([...paths].map(([mark, path]) => [mark, (0,filed .Z)(path)])),
    });
    const shown = tree.records.filter(({ post }) => isWanted(post));
    return { expenses, madeBy: madeByIn(shown, head), notes: [...tree.notes, ...notesOn(account)] };
}
const mostRecords = 300;
async function recordsOfTree(head, paidFor, { repo }) {
    const count = (0,ledger_records .VV)(head);
    if (repo.kind !== 'github' || count <= mostRecords) {
        const { records, damaged } = await (0,ledger_records .Q0)(head, undefined, repo);
        return {
            records,
            notes: damaged.map((path) => `${path} is no record that can be read: it is left out.`),
        };
    }
    const read = await (0,ledger_records .M$)(head, paidFor.slice(0, mostRecords), { repo });
    const records = [...read.values()];
    return {
        records,
        notes: [
            `Of ${count} records ${records.length} were read, for by the API each is a request: with \`actions/checkout\` before this step all are.`,
        ],
    };
}
const notesOn = ({ paid }) => paid.length > 0
    ? []
    : [
        'The account of this repository, `refs/hero-images/account`, is empty or not here. A clone does not bring it: `git fetch origin "+refs/hero-images/*:refs/hero-images/*"` does.',
    ];
const expenseData = ({ micros, perhaps, model, section, askedBy, ...rest }) => ({
    month: rest.month,
    model: model ?? null,
    section: section ?? null,
    askedBy: askedBy ?? null,
    isAskedByKnown: askedBy !== undefined,
    ...{ pictures: rest.pictures, texts: rest.texts },
    ...{ charged: (0,account_entry .SQ)(micros), perhaps: (0,account_entry .SQ)(perhaps), unpriced: rest.unpriced },
});

;




async function reportOn(commit, context) {
    const report = await findExpenses(commit, context);
    return {
        text: asText(report),
        data: {
            expenses: report.expenses.map(expenseData),
            pictures: report.madeBy,
            notes: report.notes,
        },
        csv: asCsv(report),
        summary: renderExpenses(report),
        ...{ remarks: [], red: false },
    };
}
function asText(report) {
    const tables = expenseTables(report).map(({ head, rows }) => {
        const lines = [head, ...rows].map((row) => row.map(one_line .T));
        const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
        return lines
            .map((row) => row
            .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
            .join('  ')
            .trimEnd())
            .join('\n');
    });
    const parts = tables.length === 0 ? ['Nothing was spent, and nothing was drawn.'] : tables;
    return `${[...parts, ...report.notes.map(one_line .T)].join('\n\n')}\n`;
}
const head = [
    ...['kind', 'month', 'model', 'section', 'asked_by', 'provenance'],
    ...['pictures', 'texts', 'charged_usd', 'perhaps_usd', 'unpriced_requests'],
];
const asCsv = ({ expenses, madeBy }) => csvOf([
    head,
    ...expenses.map((expense) => [
        ...['spent', expense.month, modelName(expense), sectionName(expense), askerName(expense), ''],
        ...[expense.pictures, expense.texts, expense.micros / 1e6, expense.perhaps / 1e6],
        expense.unpriced,
    ]),
    ...madeBy.map(({ provenance, posts }) => [
        ...['pictures', '', '', '', '', provenance, posts],
        ...['', '', '', ''],
    ]),
]);


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

  46101:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  accountNow)
  });
  var _ledger_account_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3414);
  var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68067);


async function accountNow(repo) {
    const store = await repo.refStore(_account_js__WEBPACK_IMPORTED_MODULE_1__  .n);
    return store === undefined ? _ledger_account_state_js__WEBPACK_IMPORTED_MODULE_0__  .dO : (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_0__  .GM)((await store.list()).keys());
}


  }),

  57096:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E4: () => (  sendOnce),
    et: () => (  askAgain),
    l0: () => (  pauseAfter),
    r2: () => (  attempts)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const attempts = 4;
const longestPause = 60_000;
async function sendOnce(send) {
    try {
        return { answer: await send() };
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4)
            throw cause;
        const proxy = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .vd)(cause);
        const why = proxy === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__  .dp)(cause) : `a proxy is in the way, ${proxy.why}`;
        return { why, cause };
    }
}
function pauseAfter(attempt, answer) {
    const seconds = Number(answer?.headers['retry-after'] ?? Number.NaN);
    return Math.min(longestPause, seconds > 0 ? seconds * 1000 : 1000 * 2 ** (attempt - 1));
}
async function askAgain(send, { isPassing, pause, answered, unanswered }) {
    for (let attempt = 1;; attempt++) {
        const sent = await sendOnce(send);
        if (sent.answer !== undefined && !isPassing(sent.answer))
            return sent.answer;
        if (attempt === attempts)
            throw 'why' in sent
                ? unanswered(sent.why, sent.cause)
                : unanswered(`it answers ${answered(sent.answer)}`);
        await pause(pauseAfter(attempt, sent.answer));
    }
}


  }),

  56733:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Lfs: () => (  Lfs)
});

var external_node_crypto_ = __webpack_require__(77598);
var p_map = __webpack_require__(606);
var dist = __webpack_require__(77934);
var errors = __webpack_require__(452);
var ask_again = __webpack_require__(57096);
;
const repoAt = ({ url }) => new URL(url).pathname.replace(/^\/|\.git\/info\/lfs$/g, '');
const loginOf = ({ token }) => `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
const agent = 'git-lfs/3.0.0 hero-images';
const sendTo = ({ send }, request) => send({ ...request, headers: { 'user-agent': agent, ...request.headers } });

var api_error = __webpack_require__(8692);
var one_line = __webpack_require__(6810);
;



const wayOut = 'or take the folder of the images out of LFS, by a line such as `<folder>/** -filter` in `.gitattributes`';
function refusedBy(refusal) {
    const { status, repo, operation, path } = refusal;
    const said = (0,one_line .T)(refusal.said).trim().slice(0, 200);
    const words = said === '' ? '' : `: ${said.replace(/\.$/, '')}`;
    const what = path === undefined ? 'this' : `\`${path}\``;
    if (isQuota(status, said))
        return new errors .L4(`The quota of Git LFS for ${repo} is used up (${status})${words}.`, {
            hint: `Raise the budget or buy more data for Git LFS under the owner\u2019s billing settings, ${wayOut}`,
        });
    if (status === 401)
        return new errors .L4(`Git LFS of ${repo} does not accept the token (401)${words}.`, {
            hint: 'Leave `github-token` out to use the token of the workflow, or hand in one that has not expired',
        });
    if (status === 403) {
        const need = `contents: ${operation === 'upload' ? 'write' : 'read'}`;
        return (0,api_error .eu)(need, `Git LFS of ${repo} refuses it (403)${words}`);
    }
    if (status === 404 && path !== undefined && operation === 'download')
        return new errors .L4(`${what} is not on the Git LFS server of ${repo} (404)${words}.`, {
            hint: 'Push it from a clone that has it, by `git lfs push --all origin`; or commit the file again',
        });
    if (status === 404 || status === 410 || status === 501)
        return new errors .L4(`The server has no Git LFS for ${repo} (${status})${words}.`, {
            hint: `Let an owner turn Git LFS on for this repository, ${wayOut}`,
        });
    if (status === 413 || status === 422)
        return new errors .L4(`Git LFS of ${repo} does not take ${what} (${status})${words}.`, {
            hint: `Ask for smaller files in the settings file (\`size\`, \`format\`, \`social.max-bytes\`), ${wayOut}`,
        });
    return new errors .L4(`Git LFS of ${repo} refuses ${what} (${status})${words}.`, {
        hint: `Run this again later, ${wayOut}`,
    });
}
const isQuota = (status, said) => status === 507 ||
    status === 509 ||
    (status >= 400 && status < 500 && /\bquota\b|\bbudget\b|data pack|bandwidth/i.test(said));
const unanswered = (repo, why, cause) => new errors .L4(`Git LFS of ${repo} does not answer: ${(0,one_line .T)(why).slice(0, 200)}.`, {
    hint: 'Run this again: what is there already is not sent again',
    cause,
});

;



const jsonType = 'application/vnd.git-lfs+json';
const isPassing = ({ status }) => status === 408 || status === 429 || (status >= 500 && ![501, 507, 509].includes(status));
const ask = (place, request) => (0,ask_again .et)(() => sendTo(place, request), {
    isPassing,
    pause: place.pause,
    answered: ({ status }) => `${status}`,
    unanswered: (why, cause) => unanswered(repoAt(place), why, cause),
});
const askJson = (place, path, body) => ask(place, {
    method: 'POST',
    url: `${place.url}/${path}`,
    headers: { accept: jsonType, 'content-type': jsonType, authorization: loginOf(place) },
    body: Buffer.from(JSON.stringify(body)),
});
function jsonOf({ body }) {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return undefined;
    }
}
function saidIn(answer) {
    const json = jsonOf(answer);
    const said = typeof json === 'object' && json !== null && 'message' in json ? json.message : '';
    return typeof said === 'string' ? said : '';
}

;





const mostAtOnce = 100;
const action = dist .Ikc({
    href: dist .FsL(dist .YjP(), dist .OZ5()),
    header: dist .cl6(dist .g1P(dist .YjP(), dist .YjP()), {}),
    expires_in: dist .cl6(dist .aig()),
    expires_at: dist .cl6(dist .YjP()),
});
const schema = dist .Ikc({
    transfer: dist .cl6(dist .YjP(), 'basic'),
    objects: dist .YOg(dist .Ikc({
        oid: dist .YjP(),
        size: dist .aig(),
        authenticated: dist .cl6(dist .zMY(), false),
        actions: dist .cl6(dist .Ikc({
            upload: dist .cl6(action),
            download: dist .cl6(action),
            verify: dist .cl6(action),
        }), {}),
        error: dist .cl6(dist .Ikc({ code: dist .aig(), message: dist .cl6(dist .YjP(), '') })),
    })),
});
async function askBatch(place, request) {
    const tickets = new Map();
    for (let start = 0; start < request.objects.length; start += mostAtOnce) {
        const objects = request.objects.slice(start, start + mostAtOnce);
        for (const ticket of await askPart(place, { ...request, objects }))
            tickets.set(ticket.oid, ticket);
    }
    return tickets;
}
async function askPart(place, { operation, ref, objects, pathOf }) {
    const answer = await askJson(place, 'objects/batch', {
        operation,
        transfers: ['basic'],
        ...(ref !== undefined && { ref: { name: ref } }),
        objects: objects.map(({ oid, size }) => ({ oid, size })),
        hash_algo: 'sha256',
    });
    const repo = repoAt(place);
    if (answer.status !== 200)
        throw refusedBy({ status: answer.status, said: saidIn(answer), repo, operation });
    const read = dist .xLC(schema, jsonOf(answer));
    if (!read.success || read.output.transfer !== 'basic')
        throw notUnderstood(repo);
    const there = new Map(read.output.objects.map((object) => [object.oid, object]));
    return objects.map(({ oid, size }) => {
        const told = there.get(oid);
        if (told === undefined)
            throw notUnderstood(repo);
        const { error, authenticated, actions } = told;
        if (error) {
            const { code: status, message: said } = error;
            throw refusedBy({ status, said, repo, operation, path: pathOf(oid) });
        }
        const at = (one) => one ? toAction(one, place.now().getTime()) : undefined;
        return {
            ...{ oid, size, authenticated },
            actions: {
                upload: at(actions.upload),
                download: at(actions.download),
                verify: at(actions.verify),
            },
        };
    });
}
function toAction({ href, header, expires_in, expires_at }, now) {
    const at = expires_in ? now + expires_in * 1000 : Date.parse(expires_at ?? '');
    return { href, header, expiresAt: at > 0 ? at : undefined };
}
const notUnderstood = (repo) => new errors .L4(`What Git LFS of ${repo} answers is not understood.`, {
    hint: 'Check that nothing between this job and the server changes answers; else put `actions/checkout` with `lfs: true` before this step',
});

;




const locks_schema = dist .Ikc({
    theirs: dist .cl6(dist .YOg(dist .Ikc({
        path: dist .YjP(),
        owner: dist .cl6(dist .Ikc({ name: dist .cl6(dist .YjP(), '') })),
    })), []),
    next_cursor: dist .cl6(dist .YjP(), ''),
});
const mostPages = 100;
async function assertUnlocked(place, paths, ref) {
    const wanted = new Set(paths);
    let cursor = '';
    for (let page = 0; page < mostPages; page++) {
        const asked = { ref: { name: ref }, limit: 100, ...(cursor !== '' && { cursor }) };
        const answer = await askJson(place, 'locks/verify', asked);
        const read = dist .xLC(locks_schema, jsonOf(answer));
        if (answer.status !== 200 || !read.success)
            return;
        for (const { path, owner } of read.output.theirs)
            if (wanted.has(path))
                throw locked({ path, owner: (0,one_line .T)(owner?.name ?? '') });
        cursor = read.output.next_cursor;
        if (cursor === '')
            return;
    }
}
const locked = ({ path, owner }) => new errors .L4(`\`${path}\` is locked in Git LFS by ${owner === '' ? 'somebody' : owner}.`, {
    file: path,
    hint: 'Ask them to give it free by `git lfs unlock`, or force it as an administrator by `git lfs unlock --force`; then run this again',
});

var pointer = __webpack_require__(35749);
;






const shortest = 5_000;
async function uploadObject(place, bytes, transfer) {
    const { actions } = await transferred(place, transfer, 'upload', bytes);
    if (actions.verify)
        await verified(place, transfer, actions.verify);
}
async function downloadObject(place, transfer) {
    const { body } = await transferred(place, transfer, 'download');
    if (!(0,pointer .yW)(transfer.ticket, body))
        throw new errors .L4(`Git LFS of ${repoAt(place)} gave other bytes for \`${transfer.path}\` than its pointer names.`, { hint: 'Check it by `git lfs fsck` in a clone, and commit the file again' });
    return body;
}
async function transferred(place, { ticket: first, renew, path }, operation, bytes) {
    const repo = repoAt(place);
    let ticket = first;
    for (let attempt = 1;; attempt++) {
        const { actions, authenticated } = isOver(ticket.actions[operation], place)
            ? await renew()
            : ticket;
        const action = actions[operation];
        if (action === undefined) {
            if (operation === 'upload')
                return { actions: {}, body: new Uint8Array() };
            throw refusedBy({ status: 404, said: '', repo, operation, path });
        }
        const request = {
            method: operation === 'upload' ? 'PUT' : 'GET',
            url: action.href,
            headers: headersOf(action, authenticated, place, bytes && 'application/octet-stream'),
            ...(bytes && { body: bytes }),
        };
        const sent = await (0,ask_again .E4)(() => sendTo(place, request));
        const { answer } = sent;
        if (answer && answer.status >= 200 && answer.status < 300)
            return { actions, body: answer.body };
        const mayBeOver = attempt === 1 && answer !== undefined && isDenied(answer);
        if (answer && !mayBeOver && !isPassing(answer))
            throw refusedBy({ status: answer.status, said: saidIn(answer), repo, operation, path });
        if (attempt === ask_again .r2)
            throw sent.answer
                ? unanswered(repo, `it answers ${sent.answer.status}`)
                : unanswered(repo, sent.why, sent.cause);
        if (!mayBeOver)
            await place.pause((0,ask_again .l0)(attempt, answer));
        ticket = await renew();
    }
}
const isOver = (action, { now }) => action?.expiresAt !== undefined && action.expiresAt - now().getTime() < shortest;
const isDenied = ({ status }) => status === 401 || status === 403;
async function verified(place, transfer, action) {
    const { oid, size, authenticated } = transfer.ticket;
    const answer = await ask(place, {
        method: 'POST',
        url: action.href,
        headers: { accept: jsonType, ...headersOf(action, authenticated, place, jsonType) },
        body: Buffer.from(JSON.stringify({ oid, size })),
    });
    if (answer.status >= 200 && answer.status < 300)
        return;
    const { status } = answer;
    const { path } = transfer;
    throw refusedBy({
        ...{ status: status === 404 ? 422 : status, path, operation: 'upload', repo: repoAt(place) },
        said: saidIn(answer) || `it was sent, and the server does not have it (${status})`,
    });
}
const ownHeaders = /^(?:content-length|transfer-encoding|host|connection|keep-alive|expect)$/i;
function headersOf({ href, header }, authenticated, place, type) {
    const own = Object.entries(header).filter(([name]) => !ownHeaders.test(name));
    const has = (name) => own.some(([one]) => one.toLowerCase() === name);
    const isHere = new URL(href).origin === new URL(place.url).origin;
    return {
        ...(type !== undefined && !has('content-type') && { 'content-type': type }),
        ...(isHere && !authenticated && !has('authorization') && { authorization: loginOf(place) }),
        ...Object.fromEntries(own),
    };
}

;





const atOnce = 4;
class Lfs {
    #place;
    #there = new Set();
    constructor(place) {
        this.#place = place;
    }
    get url() {
        return this.#place.url;
    }
    async assertOpen(paths, ref) {
        const objects = [pointerOf(Buffer.from('hero-images'))];
        const asked = { operation: 'upload', ref, objects, pathOf: () => undefined };
        await Promise.all([askBatch(this.#place, asked), assertUnlocked(this.#place, paths, ref)]);
    }
    assertUnlocked(paths, ref) {
        return assertUnlocked(this.#place, paths, ref);
    }
    async upload(files, ref) {
        const pointers = new Map([...files].map(([path, bytes]) => [path, pointerOf(bytes)]));
        const wanted = byOid(pointers, ({ oid }) => !this.#there.has(oid));
        const transfers = await this.#tickets('upload', wanted, ref);
        await (0,p_map .Ay)(transfers, async (transfer) => {
            await uploadObject(this.#place, files.get(transfer.path), transfer);
            this.#there.add(transfer.ticket.oid);
        }, { concurrency: atOnce });
        return pointers;
    }
    async download(pointers) {
        const transfers = await this.#tickets('download', byOid(pointers), undefined);
        const objects = new Map();
        await (0,p_map .Ay)(transfers, async (transfer) => {
            objects.set(transfer.ticket.oid, await downloadObject(this.#place, transfer));
        }, { concurrency: atOnce });
        return new Map([...pointers].map(([path, { oid }]) => [path, objects.get(oid)]));
    }
    async #tickets(operation, wanted, ref) {
        const askFor = (objects) => askBatch(this.#place, { operation, ref, objects, pathOf: (oid) => wanted.get(oid)?.path });
        const all = [...wanted.values()];
        const tickets = await askFor(all.map(({ pointer }) => pointer));
        return all.map(({ path, pointer }) => ({
            path,
            ticket: tickets.get(pointer.oid),
            renew: async () => (await askFor([pointer])).get(pointer.oid),
        }));
    }
}
const pointerOf = (bytes) => ({
    oid: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
    size: bytes.length,
});
function byOid(pointers, isWanted = () => true) {
    const found = new Map();
    for (const [path, pointer] of pointers)
        if (isWanted(pointer))
            found.set(pointer.oid, { path, pointer });
    return found;
}


  }),

  60980:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  assertStorable: () => (  assertStorable),
  inLfs: () => (  inLfs),
  outOfLfs: () => (  outOfLfs)
});

var errors = __webpack_require__(452);
var sniff = __webpack_require__(87837);
var repo_branch = __webpack_require__(88570);
var filters = __webpack_require__(85927);
;
const lfsConfigFile = '.lfsconfig';
function otherServer(text, own) {
    let section = '';
    for (const line of text.split(/\r?\n/)) {
        const [, head, rest = ''] = /^\s*(?:\[\s*([\w.-]+)(?:\s+"[^"]*")?\s*\])?(.*)$/.exec(line) ?? [];
        if (head !== undefined)
            section = head.toLowerCase();
        const [, key = '', value = ''] = /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(rest) ?? [];
        const name = `${section}.${key.toLowerCase()}`;
        if (!/^(?:lfs\.(?:url|pushurl)|remote(?:\..*)?\.(?:lfsurl|lfspushurl))$/.test(name))
            continue;
        const url = plain(value);
        if (bare(url) !== bare(own))
            return withoutLogin(url);
    }
    return undefined;
}
const plain = (value) => value.replace(/\s+[#;].*$/, '').replace(/^"(.*)"$/, '$1');
const withoutLogin = (url) => url.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1');
const bare = (url) => withoutLogin(url).replace(/\/+$/, '').toLowerCase();

var lfs_pointer = __webpack_require__(35749);
;






async function inLfs({ files, removed = [], ref }, tree, open) {
    const rules = await (0,filters .$l)([...files.keys()], tree, files);
    const large = [...rules].flatMap(([path, { filter }]) => (filter === 'lfs' ? [path] : []));
    if (large.length === 0)
        return files;
    const bytes = await bytesOf(large, files, tree);
    const raw = new Map([...bytes].filter(([, one]) => one.length > 0 && !(0,lfs_pointer .NS)(one)));
    if (raw.size === 0)
        return files;
    const lfs = await open();
    await assertOwn(lfs, tree);
    await lfs.assertUnlocked([...large, ...removed], ref);
    const pointers = await lfs.upload(raw, ref);
    return new Map([
        ...files,
        ...[...pointers].map(([path, pointer]) => [path, { bytes: Buffer.from((0,lfs_pointer .po)(pointer)) }]),
    ]);
}
async function bytesOf(paths, files, { read }) {
    const found = new Map();
    const kept = [];
    for (const path of paths) {
        const file = files.get(path);
        if ('bytes' in file)
            found.set(path, file.bytes);
        else
            kept.push({ path, sha: file.sha, mode: '100644' });
    }
    return kept.length === 0 ? found : new Map([...found, ...(await read(kept))]);
}
async function assertStorable(paths, { branch }, tree, open) {
    const rules = [...(await (0,filters .$l)(paths, tree))];
    const [first] = rules;
    if (first === undefined)
        return;
    const other = rules.find(([, { filter }]) => filter !== 'lfs');
    if (other)
        throw (0,filters .g5)(...other);
    if (open === undefined)
        throw (0,filters .g5)(...first);
    const lfs = await open();
    try {
        await assertOwn(lfs, tree);
        await lfs.assertOpen(rules.map(([path]) => path), (0,repo_branch .M)(branch));
    }
    catch (error) {
        throw error instanceof errors .L4 ? notTaken(...first, error) : error;
    }
}
const notTaken = (picture, { path, line }, error) => new errors .L4(`Line ${line} of \`${path}\` keeps \`${picture}\` in Git LFS, which does not take it now. ${error.message}`, { ...(error.hint !== undefined && { hint: error.hint }), cause: error });
async function assertOwn({ url }, { files, read }) {
    const file = files.get(lfsConfigFile);
    const bytes = file && (await read([file])).get(lfsConfigFile);
    const other = bytes && otherServer(new TextDecoder().decode(bytes), url);
    if (other)
        throw new errors .L4(`\`${lfsConfigFile}\` keeps files in Git LFS on another server (${other}), out of our reach.`, {
            file: lfsConfigFile,
            hint: 'Put `actions/checkout` with `lfs: true`, and a login to that server, before this step',
        });
}
async function outOfLfs(there, open) {
    const pointers = new Map([...there].flatMap(([path, bytes]) => {
        const pointer = (0,lfs_pointer .qT)(bytes);
        return pointer === undefined ? [] : [[path, pointer]];
    }));
    if (pointers.size === 0)
        return there;
    for (const [path, { size }] of pointers)
        assertBearable(path, size);
    return new Map([...there, ...(await (await open()).download(pointers))]);
}
function assertBearable(path, size) {
    if (size <= sniff .zx)
        return;
    const megabytes = Math.ceil(size / 1024 / 1024);
    throw new errors .Z_(`\`${path}\` has ${megabytes} MB, more than the 50 MB that are read.`, {
        hint: 'Make it smaller.',
    });
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

  68227:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    holdBackCheck: () => (  holdBackCheck)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
  var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92413);
  var _github_check_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56255);
  var _github_octokit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79694);
  var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53056);
  var _report_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27098);
  var _settings_input_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73472);
  var _connection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66593);
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


  }),

  83183:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  perform: () => (  perform),
  performDoctor: () => (  performDoctor),
  performHere: () => (  performHere),
  performReport: () => (  performReport)
});

var github = __webpack_require__(92413);
var account_entry = __webpack_require__(77947);
var kept_names = __webpack_require__(50503);
var dist = __webpack_require__(77934);
;

const amount = dist .FsL(dist .aig(), dist .Wwf(0));
const shardSchema = dist .Ikc({
    posts: dist .FsL(dist .YOg(dist .YjP()), dist .BpQ(1), dist .tBZ()),
    images: dist .mee(amount),
    cost: dist .mee(amount),
});
const planSchema = dist .Ikc({
    version: dist .euz(1),
    run: dist .FsL(dist .YjP(), dist .yGV(/^[a-z0-9]{1,20}$/)),
    at: dist .FsL(dist .YjP(), dist .yhX()),
    shards: dist .FsL(dist .YOg(shardSchema), dist .tBZ()),
});
const shardPlanPath = (run) => `plans/${run}.json`;
const isShardPlanPath = (path) => /^plans\/[a-z0-9]{1,20}\.json$/.test(path);
const writeShardPlan = (plan) => new TextEncoder().encode(`${JSON.stringify(plan)}\n`);
function readShardPlan(path, bytes) {
    try {
        const parsed = dist .xLC(planSchema, JSON.parse(new TextDecoder().decode(bytes)));
        return parsed.success && shardPlanPath(parsed.output.run) === path ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}

;


const keptFor = 31 * 86_400_000;
async function putShardPlan(plan, place, repo) {
    const store = await repo.refStore((0,kept_names .U2)(place));
    const others = store ? await plansOn(store) : [];
    const old = others.filter(({ at }) => Date.parse(at) < Date.parse(plan.at) - keptFor);
    await store?.change({
        files: new Map([[shardPlanPath(plan.run), { bytes: writeShardPlan(plan) }]]),
        removed: old.map(({ run }) => shardPlanPath(run)),
    });
}
async function shardPlanOf(run, place, repo) {
    const store = await repo.refStore((0,kept_names .U2)(place));
    const file = (await store?.list())?.get(shardPlanPath(run));
    const bytes = file && (await store.read([file])).get(file.path);
    return bytes && readShardPlan(file.path, bytes);
}
async function dropShardPlan(run, place, repo) {
    const store = await repo.refStore((0,kept_names .U2)(place));
    await store?.change({ removed: [shardPlanPath(run)] });
}
async function plansOn(store) {
    const files = [...(await store.list()).values()].filter(({ path }) => isShardPlanPath(path));
    const bytes = files.length === 0 ? new Map() : await store.read(files);
    return [...bytes].flatMap(([path, text]) => readShardPlan(path, text) ?? []);
}

var total = __webpack_require__(30483);
var drawing_key = __webpack_require__(90277);
var dark_version = __webpack_require__(33343);
;



function shardsOf({ plan, waiting, limits }, count) {
    const todo = plan.draw.filter((planned) => !waiting.has((0,drawing_key .TN)(planned.light ?? planned)));
    const dealt = Array.from({ length: Math.min(count, todo.length) }, (_, shard) => todo.filter((_, turn) => turn % count === shard));
    const left = leftOfRun(limits);
    const [images, cost] = [imagesOf(todo), costOf(todo)];
    return dealt.map((posts) => {
        const share = imagesOf(posts) / images;
        const price = costOf(posts);
        const costly = cost !== undefined && cost > 0 && price !== undefined ? price / cost : share;
        return {
            posts: posts.map(({ post }) => post.path),
            images: finite(Math.floor(left.images * share + epsilon)),
            cost: finite(left.cost * costly),
        };
    });
}
const imagesOf = (all) => all.flatMap(dark_version .$_).length;
const costOf = (all) => (0,total .X)(all.map(dark_version .qg));
function leftOfRun(limits) {
    const runs = limits.filter(({ scope }) => scope === 'run');
    return {
        images: Math.min(...runs.map(({ images, spent }) => images - spent.images)),
        cost: Math.min(...runs.map(({ cost, spent }) => cost - spent.cost)),
    };
}
const finite = (amount) => (Number.isFinite(amount) ? amount : null);
const epsilon = 1e-9;

var errors = __webpack_require__(452);
var during_batches = __webpack_require__(46038);
var globs_for = __webpack_require__(50709);
;

function groupOf({ post, date }, by) {
    if (by === 'none')
        return '';
    if (by === 'month')
        return date?.toISOString().slice(0, 7) ?? 'undated';
    const folder = (0,globs_for .y)(post);
    return folder === '.' ? 'top' : folder;
}
function partsOf(posts, known, { by, most }, naming) {
    const numbers = Map.groupBy(known.flatMap(({ branch }) => readPart(branch, naming) ?? []), ({ slug }) => slug);
    const taken = new Map([...numbers].map(([slug, all]) => [slug, new Set(all.map((a) => a.number))]));
    const open = known
        .filter(({ state }) => state !== 'over')
        .map(({ branch, posts, state }) => ({
        branch,
        label: readPart(branch, naming)?.slug ?? '',
        todo: [],
        holds: posts,
        state,
    }));
    const made = [];
    const hasRoom = ({ todo, holds }) => todo.length + holds.length < most;
    for (const dated of posts) {
        const group = groupOf(dated, by);
        const slug = slugOf(group);
        const isOf = ({ branch }) => readPart(branch, naming)?.slug === slug;
        let part = [...open.filter(isOf).sort(byNumber(naming)), ...made.filter(isOf)].find(hasRoom);
        if (part === undefined) {
            const used = taken.get(slug) ?? new Set();
            const number = firstFree(used);
            taken.set(slug, used.add(number));
            const branch = branchOf(slug, number, naming);
            part = { branch, label: group, todo: [], holds: [], state: 'unopened' };
            made.push(part);
        }
        part.label = group;
        part.todo.push(dated.post);
    }
    const first = new Map(posts.map(({ post }, turn) => [post, turn]));
    const turnOf = ({ todo }) => first.get(todo[0] ?? '') ?? -1;
    return [...open, ...made]
        .filter(({ todo, state }) => todo.length > 0 || state === 'unopened')
        .map(({ state: _, ...part }) => part)
        .sort((a, b) => turnOf(a) - turnOf(b));
}
function readPart(branch, { start, end }) {
    if (!branch.startsWith(start) || !branch.endsWith(end))
        return undefined;
    const name = branch.slice(start.length, branch.length - end.length);
    const [, slug = '', number] = /^(?:([^/@]+)-)?([1-9]\d{0,8})$/.exec(name) ?? [];
    return number === undefined ? undefined : { slug, number: Number(number) };
}
const branchOf = (slug, number, { start, end }) => `${start}${slug === '' ? '' : `${slug}-`}${number}${end}`;
const longestSlug = 100;
const slugOf = (group) => group
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .slice(-longestSlug)
    .replace(/^[.-]+|[.-]+$/g, '');
function firstFree(used) {
    let number = 1;
    while (used.has(number))
        number++;
    return number;
}
const byNumber = (naming) => (a, b) => (readPart(a.branch, naming)?.number ?? 0) - (readPart(b.branch, naming)?.number ?? 0);

var state = __webpack_require__(50698);
var survey = __webpack_require__(5032);
var pipeline_job = __webpack_require__(61493);
var report_archive = __webpack_require__(736);
var archive_inputs = __webpack_require__(90105);
var p_map = __webpack_require__(606);
var drawing_entry = __webpack_require__(74774);
var finished_entry = __webpack_require__(75446);
;

async function readAllFinished(store) {
    const entries = (0,finished_entry .lC)((await store.list()).values());
    if (entries.length === 0)
        return new Map();
    const bytes = await store.read(entries);
    return new Map(entries.flatMap((entry) => {
        const record = (0,finished_entry .ph)(entry.path, bytes.get(entry.path) ?? new Uint8Array());
        return record ? [[record.post, { record, entry }]] : [];
    }));
}
async function putFinished(store, records) {
    await store.change({ files: (0,finished_entry .Qw)(records) });
}

var small_entry = __webpack_require__(74167);
;






const atOnce = 4;
async function allShardShelves(place, repo) {
    const names = await repo.refStores((0,kept_names .Zg)(place));
    const own = names.filter((name) => (0,kept_names .yJ)(place, name));
    const shelves = await (0,p_map .Ay)(own, (name) => shelfAt(name, repo), { concurrency: atOnce });
    return shelves.filter((shelf) => shelf !== undefined);
}
async function finishedByShard(place, repo) {
    const shelf = await shelfAt((0,kept_names .Sk)(place), repo);
    return shelf ? recordsOn(shelf) : [];
}
const recordsOn = ({ finished }) => [...finished.values()].map(({ record }) => record);
async function notPutAway(records, place, repo) {
    const store = await repo.refStore((0,kept_names .Sk)(place));
    const files = (await store?.list()) ?? new Map();
    return records.filter((record) => !(0,finished_entry .Ks)(files, record.post));
}
async function clearShelf({ store, finished }, isPlaced) {
    const [placed, left] = partition([...finished.values()], ({ record }) => isPlaced(record));
    if (placed.length === 0)
        return;
    const needed = new Set(left.flatMap(({ record }) => (0,finished_entry .wX)(record).map(([path]) => path)));
    const files = placed.flatMap(({ record, entry }) => [
        entry.path,
        ...(0,finished_entry .wX)(record).flatMap(([path]) => (needed.has(path) ? [] : [path])),
    ]);
    const known = new Set([...finished.values()].map(({ entry: { path, sha } }) => `${sha} ${path}`));
    await store.decide(({ files: there }) => {
        const isFresh = ({ sha, path }) => !known.has(`${sha} ${path}`);
        if ((0,finished_entry .lC)(there.values()).some(isFresh))
            return { value: undefined };
        const drawings = (0,drawing_entry .td)(there.keys()).filter((staged) => placed.some(({ record }) => (0,drawing_entry .rE)(staged, record)));
        const paths = drawings.flatMap((staged) => Object.values((0,drawing_entry .Dx)(staged)));
        const small = unusedSmall(there.keys(), left);
        return { value: undefined, change: { removed: [...files, ...paths, ...small] } };
    });
}
function unusedSmall(there, left) {
    const marks = new Set(left.map(({ record }) => (0,small_entry .Bo)(record.files.hero.sha256)));
    return [...there].filter((path) => {
        const inFile = (0,small_entry .MC)(path);
        return inFile !== undefined && !inFile.some((mark) => marks.has(mark));
    });
}
async function shelfAt(name, repo) {
    const store = await repo.refStore(name);
    return store && { store, finished: await readAllFinished(store) };
}
const partition = (all, is) => [all.filter(is), all.filter((one) => !is(one))];

var job_of = __webpack_require__(85255);
var pull_request = __webpack_require__(53056);
var ledger_record = __webpack_require__(96852);
var ledger_records = __webpack_require__(85371);
var settled = __webpack_require__(13069);
;




async function heldBy(commit, head, repo) {
    const base = await baseOf(commit, head, repo);
    if (base === undefined)
        return { posts: [], along: [], records: [] };
    const there = await repo.snapshot(commit);
    const posts = (0,settled .b)(await repo.snapshot(base), there).map(ledger_record .rA);
    const records = [...(await (0,ledger_records .M$)(there, posts, { repo })).values()];
    return { posts, along: records.flatMap(({ translations = [] }) => translations), records };
}
async function baseOf(a, b, repo) {
    try {
        return await repo.mergeBase(a, b);
    }
    catch (error) {
        if (error instanceof errors .L4)
            return undefined;
        throw error;
    }
}

;







const namingOf = (job, command) => ({ start: (0,pipeline_job .j)(job, command), end: (0,kept_names .kP)('', job.name) });
async function deliveriesTo(job, session, except) {
    const { part: _, ...whole } = job;
    const own = (0,pipeline_job .N)(whole);
    const namings = ['backfill', 'restyle'].map((command) => namingOf(job, command));
    const isOurs = (branch) => branch !== except &&
        (branch === own || namings.some((naming) => readPart(branch, naming) !== undefined));
    const branches = await session.context.repo.branches('hero-images');
    const known = await (0,p_map .Ay)(branches.filter(isOurs), (branch) => look(branch, job, session), {
        concurrency: 4,
    });
    return known.filter((one) => one !== undefined);
}
async function look(branch, job, { context: { repo }, octokit, address }) {
    const pull = await (0,pull_request .uN)(octokit, address, { head: branch, base: job.branch });
    if (pull?.state === 'merged')
        return { branch, posts: [], along: [], records: [], state: 'over', url: pull.url };
    try {
        const held = await heldBy(await repo.head(branch), job.head, repo);
        const { url, number } = pull ?? { url: '' };
        if (pull === undefined)
            return { branch, ...held, state: 'unopened', url, place: `the branch \`${branch}\`` };
        return pull.state === 'open'
            ? { branch, ...held, state: 'open', url, place: `pull request #${number}` }
            : { branch, ...held, state: 'over', url, place: deliveries_closed(number, branch) };
    }
    catch (error) {
        if (error instanceof errors .wZ)
            return undefined;
        throw error;
    }
}
const deliveries_closed = (number, branch) => `pull request #${number}, which was closed: delete its branch \`${branch}\` to have it come again`;
const elsewhereThan = (own, known) => new Map(known
    .filter(({ branch }) => branch !== own)
    .flatMap(({ posts, along, place }) => place === undefined ? [] : [...posts, ...along].map((post) => [post, place])));

var delivery_branch = __webpack_require__(85449);
var bucket_pictures = __webpack_require__(77742);
var records_dir = __webpack_require__(93358);
var illustrate = __webpack_require__(87839);
var branch_rules = __webpack_require__(88416);
var api_error = __webpack_require__(8692);
var repo_github = __webpack_require__(55101);
var github_ref_store = __webpack_require__(16269);
var github_tree = __webpack_require__(1202);
var github_tree_write = __webpack_require__(74266);
var put_files = __webpack_require__(60980);
var ref_store = __webpack_require__(21);
;









function createForkBranch(octokit, { name, repo, lfs }, { number, owner, head, branch, fork }) {
    const toPull = (0,kept_names .o7)(number, owner);
    const ref = (0,github_ref_store .g)(octokit, name, repo, toPull);
    const moved = (what, cause) => new errors .c7(what, {
        hint: 'Nothing is drawn for what came since. Look at it, and ask once more',
        cause,
    });
    return {
        offered: () => ref.head(),
        async mayPush() {
            if (fork === undefined)
                return false;
            try {
                await octokit.rest.git.updateRef({
                    ...fork,
                    ref: `heads/${branch}`,
                    sha: head,
                    force: false,
                });
                return true;
            }
            catch (error) {
                if ((0,api_error .c2)(error) !== undefined || error instanceof errors .L4)
                    return false;
                throw error;
            }
        },
        async assertSame() {
            const { data } = await octokit.rest.pulls.get({ ...name, pull_number: number });
            const now = data.head.sha;
            if (now !== head)
                throw moved(`Somebody pushed to the fork: its head is ${now.slice(0, 7)} now, no longer ${head.slice(0, 7)}.`);
        },
        async push({ files, ...change }) {
            if (fork === undefined)
                throw new errors .L4('Its author lets nobody push to the fork');
            const here = (0,repo_github .O)(octokit, fork, undefined, lfs);
            return here.commit({ branch, head, files: await asBytes(files, repo), ...change });
        },
        async offer({ files: wanted, removed = [], message }, parents, before) {
            const base = await (0,github_tree .n)(octokit, name, parents.at(-1));
            const change = { files: wanted, removed, ref: (0,ref_store .H8)(toPull) };
            const tree = { files: base.files, read: repo.read };
            const files = lfs ? await (0,put_files.inLfs)(change, tree, () => lfs(name)) : wanted;
            const root = await (0,github_tree_write .W)(octokit, name, base, { files, removed }, repo.keep);
            const { data } = await octokit.rest.git.createCommit({
                ...name,
                message,
                tree: root,
                parents: [...parents],
            });
            if (!(await ref.move(before, data.sha)))
                throw moved(`Another run was faster with pull request #${number}.`);
            return data.sha;
        },
    };
}
async function asBytes(files, repo) {
    const kept = [...files].flatMap(([path, file]) => 'sha' in file ? [{ path, sha: file.sha, mode: '100644' }] : []);
    const bytes = await repo.read(kept);
    return new Map([
        ...files,
        ...kept.map(({ path }) => [path, { bytes: bytes.get(path) }]),
    ]);
}
const isRefused = (error) => !(error instanceof errors .c7) &&
    (error instanceof errors .L4 || ((0,api_error .c2)(error) !== undefined && !(0,api_error .Ni)(error)));

;

const isRecord = ({ path, mode }) => path.startsWith(`${ledger_record .Ap}/`) && mode.startsWith('100');
function withTrustedRecords({ commit, files }, base, ours) {
    const counted = new Map([...[...base.files.values()].filter(isRecord), ...ours].map((file) => [file.path, file]));
    const rest = [...files].filter(([, file]) => !isRecord(file));
    return { commit, files: new Map([...counted, ...rest]) };
}

;




function createForkRepo(api, branch, { name: shelfName, store }, state) {
    const { head, base, offered, common, ours } = state;
    const trusted = new Set([base]);
    const shown = new Set([head, ...(offered === undefined ? [] : [offered])]);
    let went = {};
    let mayPush;
    const pushes = () => {
        mayPush ??= offered === undefined ? branch.mayPush() : Promise.resolve(false);
        return mayPush;
    };
    const push = async (change) => {
        if (!(await pushes()))
            return undefined;
        try {
            return await branch.push(change);
        }
        catch (error) {
            if (!isRefused(error))
                throw error;
            return undefined;
        }
    };
    return {
        ...api,
        went: () => went,
        refStore: (name) => (name === shelfName ? Promise.resolve(store) : api.refStore(name)),
        async head(name) {
            const found = await api.head(name);
            trusted.add(found);
            return found;
        },
        async mergeBase(a, b) {
            const found = await api.mergeBase(a, b);
            if (a === base || b === base)
                trusted.add(found);
            return found;
        },
        async commitBefore(_, date) {
            const found = await api.commitBefore(base, date);
            if (found !== undefined)
                trusted.add(found);
            return found;
        },
        async snapshot(commit) {
            const all = await api.snapshot(commit);
            if (trusted.has(commit))
                return all;
            return withTrustedRecords(all, await api.snapshot(base), shown.has(commit) ? ours : []);
        },
        async assertWritable() {
            await api.assertWritable();
            await pushes();
        },
        async commit(change) {
            await branch.assertSame();
            await putFinished(store, recordsIn(change));
            const pushed = await push(change);
            if (pushed !== undefined) {
                went = { pushed };
                return pushed;
            }
            const isNew = offered === undefined || common === offered;
            const parents = change.head === offered || isNew ? [change.head] : [offered, change.head];
            const made = await branch.offer(change, parents, offered);
            went = { offered: made };
            return made;
        },
    };
}
const recordsIn = ({ files }) => [...files].flatMap(([path, file]) => {
    if (!path.startsWith(`${ledger_record .Ap}/`) || !('bytes' in file))
        return [];
    const record = (0,ledger_record .aE)(file.bytes);
    return record?.post === (0,ledger_record .rA)(path) ? [record] : [];
});

;












async function openFork(pull, session, mayDraw) {
    const { octokit, address, context, byHand, lfs } = session;
    const name = { owner: address.owner, repo: address.name };
    const { inherited } = context.repo;
    const rest = (0,repo_github .O)(octokit, name, undefined, lfs);
    const { inputs, storage } = context;
    const records = (0,records_dir .M)({ ...rest, ...(inherited && { inherited }) }, inputs, pull.baseSha);
    const api = (0,bucket_pictures .u)(records, inputs, storage, pull.baseSha);
    const kept = (0,kept_names .Sk)({ pullRequest: pull.number, branch: '', name: context.inputs.name });
    const store = (await api.refStore(kept));
    const finished = await readAllFinished(store);
    const onFork = createForkBranch(octokit, { name, repo: api, lfs }, {
        number: pull.number,
        owner: context.inputs.name,
        head: pull.headSha,
        branch: pull.headRef,
        fork: pull.maintainersMayPush ? nameOf(pull) : undefined,
    });
    const branch = {
        ...onFork,
        push: async (change) => onFork.push(await api.placed(change, pull.baseSha)),
        offer: async (change, ...upon) => onFork.offer(await api.placed(change, pull.baseSha), ...upon),
    };
    const offered = finished.size > 0 ? await branch.offered() : undefined;
    const common = offered && (await commonOf(api, offered, pull.headSha));
    const repo = createForkRepo(
    { ...api, rules: branch_rules .j }, branch, { name: kept, store }, {
        head: pull.headSha,
        base: pull.baseSha,
        offered,
        common,
        ours: [...finished.values()].map(({ record, entry }) => (0,finished_entry .JX)(record, entry)),
    });
    const isAhead = offered !== undefined && common === pull.headSha;
    const head = isAhead ? offered : pull.headSha;
    const job = { ...(0,job_of .Ui)(pull, context.inputs, byHand, mayDraw), head };
    const isBehind = !isAhead && (await lacksAny(api, pull.headSha, finished));
    const forkSession = {
        ...session,
        context: { ...context, ...(await context.forFork?.()), repo },
        fork: {
            head: pull.headSha,
            pushed: () => repo.went().pushed,
            offered: () => repo.went().offered ?? (common === offered ? undefined : offered),
        },
    };
    return {
        job,
        session: forkSession,
        looksAt: isBehind && offered !== undefined ? offered : head,
        async upToDate() {
            if (!isBehind || job.mode === 'plan')
                return { job, session: forkSession };
            const ready = new Map([...finished].map(([post, { record }]) => [post, record]));
            await (0,illustrate .g)((0,job_of .PD)(job, [], ready, context.inputs), forkSession.context);
            const now = await openFork(pull, session, mayDraw);
            return { job: now.job, session: now.session };
        },
    };
}
function nameOf({ headRepoFullName }) {
    const [owner = '', repo = ''] = headRepoFullName?.split('/') ?? [];
    return owner === '' || repo === '' ? undefined : { owner, repo };
}
async function commonOf(repo, a, b) {
    try {
        return await repo.mergeBase(a, b);
    }
    catch (error) {
        if (error instanceof errors .L4)
            return undefined;
        throw error;
    }
}
async function lacksAny(repo, head, finished) {
    if (finished.size === 0)
        return false;
    const { files } = await repo.snapshot(head);
    return [...finished.values()].some(({ record, entry }) => files.get((0,finished_entry .JX)(record, entry).path)?.sha !== entry.sha);
}

;
function whyLate({ timestamp }, { isFork, headRepoId, headSha, pushedAt, }) {
    if (!isFork || headRepoId === null)
        return undefined;
    if (Date.parse(pushedAt) < Date.parse(timestamp ?? ''))
        return undefined;
    return `Somebody pushed to the fork after this was said, so nothing was drawn: its head is ${headSha.slice(0, 7)} now. Look at it, and say it again.`;
}

var pictures = __webpack_require__(61496);
var taken_away = __webpack_require__(61829);
;





async function waitingFor(pull, { repo, inputs: { name } }) {
    if (!pull.merged)
        return undefined;
    const store = await repo.refStore((0,kept_names .Sk)({ pullRequest: pull.number, branch: '', name }));
    if (store === undefined)
        return undefined;
    if (!pull.isFork)
        return { store, ready: await notMerged(pull, store, repo) };
    const finished = await readAllFinished(store);
    return { store, ready: new Map([...finished].map(([post, { record }]) => [post, record])) };
}
async function notMerged({ headSha }, store, repo) {
    const memory = new pictures .S$((0,pictures .Tu)(() => Promise.resolve(store)));
    await memory.look();
    const ready = new Map();
    for (const picture of await memory.all())
        if (!picture.isDeclined && !(await (0,taken_away .a)(headSha, picture, repo)))
            ready.set(picture.record.post, picture.record);
    return ready;
}
async function waitingForPush(octokit, address, head, place) {
    const name = { owner: address.owner, repo: address.name };
    const merged = await octokit.rest.repos
        .listPullRequestsAssociatedWithCommit({ ...name, commit_sha: head })
        .then(({ data }) => data.filter(({ merged_at }) => merged_at))
        .catch(() => []);
    for (const { number } of merged) {
        const waiting = await waitingFor(await (0,pull_request .Cs)(octokit, address, number), place);
        if (waiting && (await waiting.store.list()).size > 0)
            return { ready: waiting.ready, arrivesFrom: number };
    }
    return {};
}

;


function whileOpen(number, session) {
    const { octokit, address, context } = session;
    const commit = async (change) => {
        const { state, merged } = await (0,pull_request .Cs)(octokit, address, number);
        if (state === 'closed')
            throw new errors .wZ(`Pull request #${number} was ${merged ? 'merged' : 'closed'} meanwhile.`, {
                hint: 'What was drawn is kept: it is used, not paid for again, where the pull request is opened again, or its branch is worked on.',
            });
        return context.repo.commit(change);
    };
    return { ...session, context: { ...context, repo: { ...context.repo, commit } } };
}

;









async function open_open(assignment, session, seen = {}) {
    const { octokit, address, context, byHand } = session;
    if (assignment.kind === 'branch') {
        const head = await (seen.head ?? context.repo.head(assignment.branch));
        const base = await open_baseOf(assignment, head, context);
        const job = (0,job_of .dU)(assignment, { head, base }, context.inputs, byHand);
        if (assignment.pushed === undefined)
            return asItIs({ ...job, ...(await waitingElsewhere(job, session)) }, session);
        const waiting = await waitingForPush(octokit, address, head, context);
        return asItIs({ ...job, ...waiting }, session);
    }
    const pull = await (seen.pull ?? (0,pull_request .Cs)(octokit, address, assignment.number));
    const opened = await openPullRequest(pull, session, byHand);
    return byHand && pull.isFork ? unlessLate(opened, pull, session) : opened;
}
async function waitingElsewhere(job, session) {
    if (job.deliver !== 'pull-request')
        return {};
    const own = (0,pipeline_job .N)(job);
    return { elsewhere: elsewhereThan(own, await deliveriesTo(job, session, own)) };
}
async function unlessLate(opened, pull, { startedAt }) {
    const timestamp = await startedAt();
    const why = timestamp === undefined ? undefined : whyLate({ timestamp }, pull);
    if (why === undefined)
        return opened;
    const job = (0,job_of .zS)(opened.job, why);
    return { ...opened, job, upToDate: async () => ({ job, session: opened.session }) };
}
async function openPullRequest(pull, session, mayDraw) {
    if (pull.isFork)
        return openFork(pull, session, mayDraw);
    const job = (0,job_of .Ui)(pull, session.context.inputs, session.byHand, mayDraw);
    if (pull.state === 'closed')
        return asItIs(job, session);
    const head = await session.context.repo.head(pull.headRef);
    return asItIs({ ...job, head }, whileOpen(pull.number, session));
}
const asItIs = (job, session) => ({
    job,
    session,
    looksAt: job.head,
    upToDate: async () => ({ job, session }),
});
async function open_baseOf({ pushed }, head, { repo, log }) {
    if (pushed?.before !== undefined) {
        try {
            return await repo.mergeBase(pushed.before, head);
        }
        catch (error) {
            log.info(`What was there before the push cannot be found (${error.message}).`);
        }
    }
    return pushed?.leaves === undefined ? undefined : repo.head(pushed.leaves);
}
async function openDelivery(job, { context, octokit, address }) {
    const delivery = await (0,delivery_branch .L4)((0,pipeline_job .N)(job), context.repo);
    const { branch, head } = delivery;
    if (head === undefined)
        return delivery;
    const isOver = await (0,pull_request .OU)(octokit, address, { head: branch, base: job.branch }, head);
    return { ...delivery, isOver };
}

var to_report = __webpack_require__(90284);
;


function createAttempts() {
    const problems = [];
    return {
        async attempt(what, work) {
            try {
                return await work().catch((error) => {
                    if (!mayPass(error))
                        throw error;
                    return work();
                });
            }
            catch (error) {
                problems.push(asProblem(what, error));
                return undefined;
            }
        },
        afterthought() {
            const [first, ...others] = problems;
            if (first === undefined || others.length === 0)
                return first;
            return new errors .L4(problems.map(inOneLine).join(' '), { cause: first });
        },
    };
}
const mayPass = (error) => !(error instanceof errors .L4) && !(0,api_error .Ni)(error);
function asProblem(what, error) {
    if (error instanceof errors .L4)
        return error;
    const status = (0,api_error .c2)(error);
    const why = status === undefined
        ? error instanceof Error
            ? error.message
            : String(error)
        : `GitHub answered ${status}`;
    return new errors .L4(`${what}: ${why}.`, {
        hint: 'What was drawn is safe. Run it again.',
        cause: error,
    });
}
const inOneLine = ({ message, hint = '' }) => [message, hint]
    .map((part) => part.replace(/(?<=[^.!?:`])$/, '.'))
    .join(' ')
    .trim();

var report_check = __webpack_require__(27098);
var skipped_post = __webpack_require__(52261);
;
function standingOf(threads, held, isCut = false) {
    const approved = threads.filter(({ approval }) => approval !== undefined).length;
    const drawn = new Set(threads.map(({ post }) => post));
    const posts = new Map(held.map((each) => [each.post, each]));
    const undone = [...posts.keys()].filter((post) => drawn.has(post)).length;
    return {
        approved,
        waiting: threads.length - approved,
        without: posts.size - undone,
        ...(undone > 0 ? { undone } : {}),
        ...(isCut ? { isCut } : {}),
        ...(posts.size > 0 ? { held: [...posts.values()] } : {}),
    };
}

var payments = __webpack_require__(53602);
var post_mark = __webpack_require__(68841);
;


const approvalSchema = dist .Ikc({
    version: dist .euz(1),
    post: dist .YjP(),
    sha256: dist .FsL(dist .YjP(), dist .yGV(/^[0-9a-f]{64}$/)),
    by: dist .YjP(),
    at: dist .FsL(dist .YjP(), dist .yhX()),
    via: dist .KIO(['tick', 'command', 'review']),
    head: dist .YjP(),
    taken: dist .lqM(dist .euz(true)),
});
const approvalPath = ({ post, sha256 }) => `approvals/${sha256}-${(0,post_mark .c)(post)}.json`;
const isApprovalPath = (path) => /^approvals\/[0-9a-f]{64}-[0-9a-f]{16}\.json$/.test(path);
const writeApproval = (approval) => new TextEncoder().encode(`${JSON.stringify(approval, null, 2)}\n`);
function readApproval(path, bytes) {
    try {
        const parsed = dist .xLC(approvalSchema, JSON.parse(new TextDecoder().decode(bytes)));
        return parsed.success && approvalPath(parsed.output) === path ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
function approvalOf({ post, sha256 }, approvals, isThere) {
    const newest = approvals
        .filter((one) => one.sha256 === sha256 && (one.post === post || !isThere(one.post)))
        .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
    return newest?.taken ? undefined : newest;
}

var picture_storage = __webpack_require__(28827);
var earlier = __webpack_require__(81054);
;





function numbersOf(begun) {
    const order = begun.toSorted((a, b) => compare(a.at, b.at) || compare(a.post, b.post));
    return new Map(order.map(({ post }, index) => [post, index + 1]));
}
function threadsOf(records, approvals, isThere, waiting = [], declined = [], storage = picture_storage .y) {
    const choosable = waiting.filter(({ there }) => there.length > 0);
    const numbers = numbersOf([
        ...[...records, ...declined].map((record) => ({ post: record.post, at: firstDrawn(record) })),
        ...choosable.map((choice) => ({ post: choice.planned.post.path, at: firstCandidate(choice) })),
    ]);
    const byNumber = (a, b) => a.number - b.number;
    return {
        threads: records
            .map((record) => threadOf(record, numbers.get(record.post), approvals, { isThere, storage }))
            .sort(byNumber),
        choices: choosable
            .map((choice) => choiceFact(choice, numbers.get(choice.planned.post.path)))
            .sort(byNumber),
        declined: declined.map(({ post }) => ({ post, number: numbers.get(post) })).sort(byNumber),
    };
}
function threadOf(record, number, approvals, { isThere, storage, }) {
    const { post, round = 1, before } = record;
    const { sha256 } = record.files.hero;
    const approval = approvalOf({ post, sha256 }, approvals, isThere);
    const { cost, unknown } = (0,payments .XN)((0,payments .fW)(record));
    return {
        number: number,
        post,
        title: record.title,
        mark: (0,post_mark .c)(post),
        sha256,
        drawnAt: record.drawnAt,
        round,
        spent: unknown > 0 ? undefined : cost,
        ...(before ? { before: (0,earlier .O)(before, storage) } : {}),
        ...(approval
            ? { approval: { login: approval.by, timestamp: approval.at, via: approval.via } }
            : {}),
    };
}
const choiceFact = ({ planned: { post }, there, final }, number) => ({
    number: number,
    post: post.path,
    mark: (0,post_mark .c)(post.path),
    candidates: there.map(({ letter, picture, commit, sha256, cost, file }) => ({
        letter,
        file: { path: picture.path, ...file },
        commit,
        sha256,
        cost: cost ?? undefined,
    })),
    ...(final ? { final } : {}),
});
const firstCandidate = ({ there }) => there.map(({ concept, drawnAt }) => concept?.paid?.at ?? drawnAt).sort(compare)[0] ?? '';
const firstDrawn = (record) => (0,payments .fW)(record)[0]?.at ?? record.drawnAt;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;


const readApprovals = async (store) => readAll(store, [...(await store.list()).values()]);
async function readAll(store, files) {
    const kept = files.filter(({ path }) => isApprovalPath(path));
    if (kept.length === 0)
        return [];
    const bytes = await store.read(kept);
    return [...bytes].flatMap(([path, text]) => readApproval(path, text) ?? []);
}
const attempts = 5;
async function changeApprovals(store, said) {
    if (said.length === 0)
        return [];
    for (let attempt = 1;; attempt++) {
        const paths = said.map(approvalPath);
        const there = await store.list();
        const files = paths.flatMap((path) => there.get(path) ?? []);
        const before = new Map((await readAll(store, files)).map((approval) => [approvalPath(approval), approval]));
        const isLate = (one) => {
            const known = before.get(approvalPath(one));
            return known !== undefined && Date.parse(known.at) > Date.parse(one.at);
        };
        const fresh = said.filter((one) => !isLate(one));
        const given = new Map(paths.map((path) => [path, there.get(path)?.sha]));
        const change = {
            files: new Map(fresh.map((one) => [
                approvalPath(one),
                {
                    bytes: writeApproval({ version: 1, ...confirmed(one, before.get(approvalPath(one))) }),
                },
            ])),
            given,
        };
        if (fresh.length === 0 || (await store.change(change)))
            return said.filter(isLate);
        if (attempt === attempts)
            throw new errors .L4('Approvals could not be kept: others change them all the time', {
                hint: 'Say it once more',
            });
    }
}
const confirmed = (one, before) => before === undefined || before.taken || one.taken ? one : { ...before, at: one.at };

var read = __webpack_require__(13793);
;




async function reviewMode({ job, state: { head, base }, }, { context, workflow, listens }) {
    const { inputs, repo } = context;
    if (inputs.review !== 'auto')
        return inputs.review;
    if (listens)
        return 'optional';
    const file = ((job.isBound && base) || head).files.get(workflow ?? '');
    if (file === undefined)
        return 'off';
    const text = (await repo.read([file])).get(file.path);
    return (0,read .ic)(new TextDecoder().decode(text)) ? 'optional' : 'off';
}
async function threadsNow({ job, records, earlier, choices, declined, state: { head, storage } }, { context: { repo } }) {
    const store = await repo.refStore((0,kept_names .Sk)(job));
    const approvals = store ? await readApprovals(store) : [];
    const isThere = (post) => head.files.has(post);
    const known = declined.map(({ record }) => record);
    return threadsOf([...records, ...earlier], approvals, isThere, choices, known, storage);
}
function withThreads(report, { threads, choices }, { mode, standing, ignoresReviews, messages, }) {
    if (mode === 'off' || report.mode === 'plan')
        return report;
    const threadByPost = new Map(threads.map((thread) => [thread.post, thread]));
    const choiceOf = new Map(choices.map((choice) => [choice.post, choice]));
    const number = (post) => (threadByPost.get(post) ?? choiceOf.get(post))?.number ?? Number.POSITIVE_INFINITY;
    return {
        ...report,
        drawn: report.drawn
            .map((post) => ({
            ...post,
            ...review_mode_threadOf(threadByPost.get(post.post)),
            ...review_mode_choiceFact(choiceOf.get(post.post)),
        }))
            .toSorted((a, b) => number(a.post) - number(b.post)),
        review: {
            isRequired: mode === 'required',
            standing,
            messages,
            ...(ignoresReviews ? { ignoresReviews } : {}),
        },
    };
}
const review_mode_threadOf = (thread) => (thread ? { thread } : {});
function review_mode_choiceFact(choice) {
    if (choice === undefined)
        return {};
    const { post: _, ...fact } = choice;
    return { choice: fact };
}

;





async function standingNow(outcome, { threads }, isRequired, { context }) {
    const { job, stopped } = outcome;
    const isPartial = isRequired && job.posts.length > 0;
    const drawn = new Set(threads.map(({ post }) => post));
    const others = isPartial ? await lookAtAll(job, context) : undefined;
    const held = [
        ...(others ? [...toChoose(others), ...lackingIn(others)] : []),
        ...toChoose(outcome),
    ].filter(({ post }) => !drawn.has(post));
    return standingOf(threads, [...held, ...lackingIn(outcome)], stopped !== undefined);
}
async function standingOfPull(job, session) {
    const outcome = await lookAtAll(job, session.context);
    const { threads } = await threadsNow(outcome, session);
    return standingOf(threads, [...toChoose(outcome), ...lackingIn(outcome)]);
}
const lookAtAll = (job, context) => (0,illustrate .g)((0,job_of .Wv)(job), context);
const lackingIn = ({ failed, skipped }) => [
    ...skipped.filter(skipped_post .b3),
    ...failed.map(({ post, message }) => ({ post, reason: message })),
];
const toChoose = ({ choices }) => choices.map(({ planned }) => ({
    post: planned.post.path,
    reason: 'its picture is not chosen yet',
}));

var check_run = __webpack_require__(56255);
;


async function tellCheck(place, check, told, session) {
    try {
        await (0,check_run .Y)(session.octokit, session.address, place, check);
    }
    catch (error) {
        if (!(error instanceof errors .i_))
            throw error;
        const { standing, isRequired, pullRequest } = told;
        if (!isRequired && standing.approved + standing.waiting + standing.without === 0) {
            session.context.log.info(`No check \`${(0,check_run .I)(place.name)}\`: ${error.message}`);
            return;
        }
        const who = startedBy(session);
        if (who === undefined || !isReadOnly(error))
            throw error;
        throw new errors .L4(`The check \`${(0,check_run .I)(place.name)}\` could not be written: ${who} started this run, and GitHub gives such a run a token that may only read, unless the workflow is told otherwise.`, {
            hint: `Comment \`/hero plan\` on the pull request, or start the workflow by hand with \`pull-request: ${pullRequest}\`: a run that you start may write it. docs/review.md has a way for all such pull requests.`,
            cause: error,
        });
    }
}
function startedBy({ actor, fork, byHand, listens }) {
    if (actor === 'dependabot[bot]')
        return 'Dependabot';
    return fork && !byHand && !listens ? 'a pull request from a fork' : undefined;
}
const isReadOnly = ({ message }) => /not accessible by integration/i.test(message);

;




async function checkUndrawn(job, session) {
    const { fork, context } = session;
    const { pullRequest } = job;
    if (pullRequest === undefined || (0,job_of .QJ)(context.inputs) !== '')
        return;
    if (context.inputs.review !== 'required')
        return;
    const standing = await standingOfPull(job, session);
    const told = { standing, isRequired: true, pullRequest };
    const place = { head: fork?.head ?? job.head, name: context.inputs.name };
    await tellCheck(place, (0,report_check .EG)(standing, true), told, session);
}

;

async function carryChecks(octokit, address, { from, to, name }) {
    const { data } = await octokit.rest.checks.listForRef({
        ...{ owner: address.owner, repo: address.name, ref: from },
        ...{ filter: 'latest', per_page: 100 },
    });
    for (const run of data.check_runs) {
        const other = carry_checks_nameOf(run.name);
        const check = checkOf(run);
        if (other === undefined || other === name || check === undefined)
            continue;
        await (0,check_run .Y)(octokit, address, { head: to, name: other }, check);
    }
}
function carry_checks_nameOf(check) {
    const name = /^Hero images(?: \(([a-z0-9-]+)\))?$/.exec(check);
    return name === null ? undefined : (name[1] ?? '');
}
function checkOf({ status, conclusion, output, details_url }) {
    const text = {
        title: output.title ?? '',
        summary: output.summary ?? '',
        ...(details_url ? { link: details_url } : {}),
    };
    if (status !== 'completed')
        return { ...text, status: 'queued' };
    const ended = ['success', 'neutral', 'failure'].find((one) => one === conclusion);
    return ended && { ...text, status: 'completed', conclusion: ended };
}

var github_comments = __webpack_require__(88325);
var marker = __webpack_require__(35917);
var fit = __webpack_require__(16200);
;


function renderComment(report) {
    const room = {
        characters: 59_900,
        bytes: 63_900,
        elsewhere: ', see the job summary',
        boxes: true,
    };
    return `${(0,marker .we)(report.name)}\n\n${(0,fit .I)(report, room)}\n`;
}

var report_facts = __webpack_require__(85697);
var links = __webpack_require__(64503);
var one_line = __webpack_require__(6810);
var commit_message = __webpack_require__(87399);
var report_patches = __webpack_require__(56160);
var external_node_crypto_ = __webpack_require__(77598);
;


function proposalMark(patches) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const patch of patches.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        const changed = (0,report_patches .WH)(patch)
            .split('\n')
            .filter((line) => /^[-+]/.test(line));
        hash.update(`${patch.path}\0${changed.join('\n')}\0`);
    }
    return `<!-- hero-images wire ${hash.digest('hex').slice(0, 16)} -->`;
}

var wire_repo = __webpack_require__(25437);
;








const wireBranch = ({ name }) => (0,kept_names .kP)('hero-images/wire', name);
const wireSubject = 'Let the templates name the image of each post';
const wasDeclined = (branch) => `The same patches were proposed before, and that pull request was closed unmerged, so it is not opened again. To be asked again, reopen it, or delete the branch ${branch}.`;
async function proposeWiring(assignment, session) {
    const { octokit, address, context } = session;
    const base = assignment.kind === 'branch'
        ? assignment.branch
        : (await (0,pull_request .Cs)(octokit, address, assignment.number)).baseRef;
    const head = await context.repo.head(base);
    const wired = await (0,wire_repo .w)(head, context, address);
    const only = { ...wired, notice: (0,job_of .QJ)(context.inputs), url: '', commit: undefined };
    if (wired.patches.length === 0 || only.notice !== '')
        return only;
    const branches = { head: wireBranch(context.inputs), base };
    const open = await (0,pull_request .zl)(octokit, address, branches);
    if (open)
        return { ...only, url: open.url, notice: 'The pull request with them is open already.' };
    const mark = proposalMark(wired.patches);
    const present = await headOf(branches.head, context.repo);
    const declined = present === undefined ? undefined : await (0,pull_request .Pu)(octokit, address, branches);
    if (declined?.body.includes(mark))
        return { ...only, url: declined.url, notice: wasDeclined(branches.head) };
    try {
        const commit = await commitTo(present, { ...branches, at: head }, wired, session);
        const { url } = await (0,pull_request .Q_)(octokit, address, {
            ...branches,
            title: wireSubject,
            body: `${(0,report_patches .t7)(only)}\n${mark}\n`,
        });
        return { ...only, url, commit };
    }
    catch (error) {
        if (!(error instanceof errors .i_))
            throw error;
        return { ...only, notice: `Nothing was proposed. ${error.message} ${error.hint ?? ''}` };
    }
}
async function commitTo(present, { head: branch, base, at }, wired, { context: { repo, inputs } }) {
    await repo.assertWritable();
    if (present === undefined)
        await repo.createBranch(branch, at);
    const takesOver = present !== undefined && present !== at;
    return repo.commit({
        branch,
        head: present ?? at,
        ...(takesOver ? { mergeParents: [at], base: at } : {}),
        files: (0,wire_repo .e)(wired),
        message: (0,commit_message .d)({ subject: wireSubject }, base, inputs),
    });
}
async function headOf(branch, repo) {
    try {
        return await repo.head(branch);
    }
    catch (error) {
        if (!(error instanceof errors .wZ))
            throw error;
        return undefined;
    }
}

;




async function wouldHelp({ job, records, state: { base } }, context) {
    if (job.pullRequest === undefined || base === undefined || records.length === 0)
        return false;
    if ([...base.files.keys()].some((path) => path.startsWith(`${ledger_record .Ap}/`)))
        return false;
    try {
        const { patches } = await (0,wire_repo .w)(base.commit, context);
        return (patches.some(({ hides }) => hides) && !(await isThere(wireBranch(context.inputs), context)));
    }
    catch (error) {
        context.log.info(`Whether the templates show the pictures is not known: ${String(error)}`);
        return false;
    }
}
async function isThere(branch, { repo }) {
    try {
        await repo.head(branch);
        return true;
    }
    catch (error) {
        if (!(error instanceof errors .wZ))
            throw error;
        return false;
    }
}

;

async function galleryUrl({ state: { head } }, { workflow, runUrl, context: { repo, log } }) {
    const file = head.files.get(workflow ?? '');
    if (file === undefined || runUrl === '')
        return undefined;
    try {
        const text = (await repo.read([file])).get(file.path);
        const keeps = (0,read .Vo)(new TextDecoder().decode(text));
        return keeps ? `${runUrl}#artifacts` : undefined;
    }
    catch (error) {
        log.info(`Whether this run keeps an overview is not known: ${error.message}`);
        return undefined;
    }
}

var boxes_format = __webpack_require__(93187);
;

const begin = dist .FsL(dist .YjP(), dist .yGV(/^[0-9a-f]{16}$/));
const shownSchema = dist .Ikc({
    version: dist .euz(1),
    comment: dist .FsL(dist .aig(), dist .Y2b(), dist .Wwf(1)),
    by: dist .YjP(),
    at: dist .FsL(dist .YjP(), dist .yhX()),
    posts: dist .YOg(dist .Ikc({
        number: dist .FsL(dist .aig(), dist .Y2b(), dist .Wwf(1)),
        post: dist .YjP(),
        mark: begin,
        picture: dist .lqM(begin),
        candidates: dist .lqM(dist .YOg(begin)),
    })),
});
const shownPath = ({ at, comment }, said) => `shown/${Date.parse(at)}-${comment}${said === undefined ? '' : `-${said}`}.json`;
function readShownPath(path) {
    const [, at, comment, said] = /^shown\/(\d{1,15})-(\d{1,15})(?:-([a-z]\d{1,15}))?\.json$/.exec(path) ?? [];
    return at === undefined ? undefined : { at: Number(at), comment: Number(comment), said };
}
const writeShown = (shown) => new TextEncoder().encode(`${JSON.stringify(shown)}\n`);
function readShown(path, bytes) {
    try {
        const parsed = dist .xLC(shownSchema, JSON.parse(new TextDecoder().decode(bytes)));
        const said = readShownPath(path)?.said;
        return parsed.success && shownPath(parsed.output, said) === path ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}

;

const mostKept = 40;
async function rememberShown(store, shown, said) {
    const files = await store.list();
    const paths = pathsByTime(files.keys());
    const last = paths.at(-1);
    const known = last === undefined ? undefined : await stateAt(last, files, store);
    if (known && isSame(known, shown) && (said === undefined || hasDone(files, said)))
        return;
    await store.change({
        files: new Map([[shownPath(shown, said), { bytes: writeShown(shown) }]]),
        removed: paths.slice(0, Math.max(0, paths.length + 1 - mostKept)),
    });
}
async function shownAt(store, timestamp) {
    const files = await store.list();
    const paths = pathsByTime(files.keys());
    if (paths.length === 0)
        return undefined;
    const time = Math.floor(Date.parse(timestamp) / 1000);
    const path = paths.findLast((path) => Math.floor(readShownPath(path).at / 1000) < time);
    return { shown: path === undefined ? undefined : await stateAt(path, files, store) };
}
async function stateAt(path, files, store) {
    const bytes = (await store.read([files.get(path)])).get(path);
    return bytes && readShown(path, bytes);
}
async function ownComments(store) {
    const paths = pathsByTime((await store.list()).keys());
    return [...new Set(paths.map((path) => readShownPath(path).comment).reverse())];
}
const wasDone = async (store, said) => hasDone(await store.list(), said);
const hasDone = (files, said) => [...files.keys()].some((path) => readShownPath(path)?.said === said);
const pathsByTime = (paths) => [...paths]
    .filter((path) => readShownPath(path) !== undefined)
    .toSorted((a, b) => readShownPath(a).at - readShownPath(b).at);
const isSame = (a, b) => a.comment === b.comment && JSON.stringify(a.posts) === JSON.stringify(b.posts);

;




async function remember({ id, login, writtenAt, body }, { threads, choices, declined }, { job }, { context: { repo } }, said) {
    const store = await repo.refStore((0,kept_names .AB)(job));
    if (store === undefined)
        return;
    const pictures = (0,boxes_format .fz)(body);
    const candidates = (0,boxes_format .U$)(body);
    const posts = [...threads, ...choices, ...declined].map(({ number, post }) => {
        const mark = (0,post_mark .c)(post);
        const picture = pictures.get(mark);
        const toChoose = candidates.get(mark);
        return {
            ...{ number, post, mark },
            ...(picture === undefined ? {} : { picture }),
            ...(toChoose === undefined ? {} : { candidates: [...toChoose] }),
        };
    });
    const at = new Date(writtenAt).toISOString();
    await rememberShown(store, { version: 1, comment: id, by: login, at, posts }, said);
}
async function knownComments(job, repo) {
    const store = await repo.refStore((0,kept_names .AB)(job));
    return store ? ownComments(store) : [];
}

var advice = __webpack_require__(86503);
;

function withOffer(report) {
    const isSaid = (note) => note.includes(advice .U);
    const how = report.review === undefined
        ? 'run the workflow by hand with `command: wire`'
        : 'comment `/hero wire`';
    const offer = `The pages of this site do not show the pictures of their posts yet: ${how}, and the patch for its templates comes as a pull request of its own.`;
    return {
        ...report,
        drawn: report.drawn.map((post) => ({
            ...post,
            notes: post.notes.filter((note) => !isSaid(note)),
        })),
        warnings: [...report.warnings.filter((warning) => !isSaid(warning)), offer],
    };
}

var fingerprint = __webpack_require__(47309);
var codecs = __webpack_require__(61645);
var pictures_fit = __webpack_require__(98840);
var scaled_down = __webpack_require__(32394);
;



const longest = 1280;
const mostBytes = 10 * 1024 * 1024;
const middle = { x: 0.5, y: 0.5 };
async function previewOf(picture) {
    const pixels = await (0,codecs .D4)(picture);
    const size = (0,scaled_down .T)(pixels, longest);
    const to = { ...size, format: 'jpeg', focus: middle, maxBytes: mostBytes };
    return (await (0,pictures_fit .V8)(pixels, to)).picture.bytes;
}

var sniff = __webpack_require__(87837);
;
const usualTimes = { one: 15_000, all: 60_000 };
const mayAttach = (token) => /^(?:ghp_|github_pat_|gho_)/.test(token);
function uploadsOf(server) {
    const { hostname, origin } = new URL(server);
    if (hostname === 'github.com' || hostname.endsWith('.ghe.com'))
        return `https://uploads.${hostname}`;
    return hostname === '127.0.0.1' ? origin : undefined;
}
const attachmentId = '[0-9A-Za-z][0-9A-Za-z-]{7,63}';
function createAttachments(settings) {
    const { token, server, uploads, repositoryId, send, say, signal, times = usualTimes } = settings;
    const begin = `${server}/user-attachments/assets/`;
    let deadline;
    let isOpen = true;
    const close = (why) => {
        isOpen = false;
        say(`Pictures in the comment are links into the repository, not attachments, in this run: ${why}.`);
    };
    return {
        addressOf: (id) => `${begin}${id}`,
        async attach({ name, bytes }) {
            if (!isOpen)
                return undefined;
            deadline ??= AbortSignal.timeout(times.all);
            const query = new URLSearchParams({
                name,
                content_type: 'image/jpeg',
                repository_id: repositoryId,
            });
            try {
                const { status, text } = await send({
                    url: `${uploads}/user-attachments/assets?${query}`,
                    headers: {
                        accept: 'application/vnd.github+json',
                        authorization: `token ${token}`,
                        'content-type': 'application/octet-stream',
                        'user-agent': 'hero-images',
                    },
                    body: bytes,
                    signal: AbortSignal.any([signal, deadline, AbortSignal.timeout(times.one)]),
                });
                if (status < 200 || status > 299)
                    return close(refusal(status));
                return idIn(text, begin) ?? close('GitHub took one, and did not say where it is');
            }
            catch {
                return close('GitHub gave no answer to an upload');
            }
        },
    };
}
const refusal = (status) => status === 404
    ? 'GitHub answered 404, as it does where the owner of the token may not write here'
    : `GitHub answered ${status}`;
function idIn(text, begin) {
    const url = urlIn(text);
    if (typeof url !== 'string' || !url.startsWith(begin))
        return undefined;
    const id = url.slice(begin.length);
    return new RegExp(`^${attachmentId}$`).test(id) ? id : undefined;
}
function urlIn(text) {
    try {
        return JSON.parse(text)?.url;
    }
    catch {
        return undefined;
    }
}

;

const attachedPath = (picture, id) => `attached/${picture}-${id}`;
const pattern = new RegExp(`^attached/([0-9a-f]{64})-(${attachmentId})$`);
async function readAttached(store) {
    return new Map([...(await store.list()).keys()].flatMap((path) => {
        const [, picture, id] = pattern.exec(path) ?? [];
        return picture === undefined || id === undefined ? [] : [[picture, id]];
    }));
}
async function rememberAttached(store, attached) {
    const files = new Map([...attached].map(([picture, id]) => [attachedPath(picture, id), { bytes: new Uint8Array() }]));
    if (files.size > 0)
        await store.change({ files });
}

;







const mostShown = 30;
async function withPreviews(report, outcome, { attachments, fork, context: { repo, log } }) {
    const waiting = [...candidatesIn(report), ...(fork ? ofFork(report, outcome) : [])];
    if (attachments === undefined || waiting.length === 0)
        return report;
    const say = (error) => log.info(`Previews as attachments went wrong: ${error instanceof Error ? error.message : error}`);
    try {
        const shelf = await repo.refStore((0,kept_names .Sk)(outcome.job));
        const memory = await repo.refStore((0,kept_names .AB)(outcome.job));
        if (shelf === undefined || memory === undefined)
            return report;
        const known = await readAttached(memory);
        const shown = waiting.slice(0, mostShown);
        const unknown = shown.filter((picture) => !known.has(picture.sha256));
        const added = await attachAll(unknown, shelf, attachments);
        await rememberAttached(memory, added).catch(say);
        const all = new Map([...known, ...added]);
        return withAddresses(report, (path) => {
            const id = all.get(shown.find((picture) => picture.path === path)?.sha256 ?? '');
            return id === undefined ? undefined : attachments.addressOf(id);
        });
    }
    catch (error) {
        say(error);
        return report;
    }
}
const candidatesIn = ({ drawn }) => drawn.flatMap(({ choice }) => (choice?.candidates ?? []).map(({ file: { path }, sha256 }) => ({
    path,
    sha256,
    shelfPath: path,
})));
function ofFork({ drawn }, { records, earlier }) {
    const byPost = new Map([...earlier, ...records].map((record) => [record.post, record]));
    return drawn.flatMap(({ post }) => {
        const record = byPost.get(post);
        const files = (record ? (0,ledger_record .IC)(record) : []).filter(({ key }) => key === undefined);
        return files.map(({ path, sha256, blob }) => ({ path, sha256, shelfPath: (0,finished_entry .a_)(blob) }));
    });
}
async function attachAll(waiting, shelf, attachments) {
    const added = new Map();
    if (waiting.length === 0)
        return added;
    const files = await shelf.list();
    for (const picture of waiting) {
        const entry = files.get(picture.shelfPath);
        if (entry === undefined || added.has(picture.sha256))
            continue;
        const bytes = (await shelf.read([entry])).get(entry.path);
        const preview = bytes && (await preparedFor(picture, bytes));
        if (preview === undefined)
            continue;
        const id = await attachments.attach({ name: with_previews_nameOf(picture), bytes: preview });
        if (id === undefined)
            break;
        added.set(picture.sha256, id);
    }
    return added;
}
async function preparedFor({ sha256: hash }, bytes) {
    if ((0,fingerprint .s)(bytes) !== hash)
        return undefined;
    try {
        return await previewOf((0,sniff .ZF)(bytes));
    }
    catch {
        return undefined;
    }
}
function with_previews_nameOf({ path }) {
    const base = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
    return `${base.replace(/[^\w-]+/g, '-').slice(0, 60) || 'picture'}.jpg`;
}
function withAddresses(report, addressOf) {
    const previewed = (file) => {
        const preview = file.url === undefined ? addressOf(file.path) : undefined;
        return preview === undefined ? file : { ...file, preview };
    };
    const ofPost = (post) => ({
        ...post,
        ...(post.hero && { hero: previewed(post.hero) }),
        ...(post.social && { social: previewed(post.social) }),
        ...(post.moreSocial && { moreSocial: post.moreSocial.map(previewed) }),
        ...(post.dark && { dark: previewed(post.dark) }),
        ...(post.choice && {
            choice: {
                ...post.choice,
                candidates: post.choice.candidates.map((candidate) => ({
                    ...candidate,
                    file: previewed(candidate.file),
                })),
            },
        }),
    });
    return { ...report, drawn: report.drawn.map(ofPost) };
}

var dozens = __webpack_require__(4191);
var sheet_fact = __webpack_require__(6356);
;




const version = 1;
function planSheets(drawn, records) {
    const recordOf = new Map(records.map((record) => [record.post, record]));
    const shown = drawn.flatMap(({ post, title, hero, thread }) => {
        const record = recordOf.get(post);
        if (hero === undefined || record === undefined)
            return [];
        const number = thread?.number;
        const order = number ?? Number.POSITIVE_INFINITY;
        const place = { order, at: firstDrawn(record) };
        return [{ ...place, post, title, number, sha256: record.files.hero.sha256 }];
    });
    if (shown.length <= sheet_fact ._)
        return [];
    const posts = shown
        .sort((a, b) => sheet_plan_compare(a.order, b.order) || sheet_plan_compare(a.at, b.at) || sheet_plan_compare(a.post, b.post))
        .map(({ order: _, at: __, ...post }) => post);
    return Array.from({ length: Math.ceil(posts.length / dozens .Pl) }, (_, index) => {
        const some = posts.slice(index * dozens .Pl, (index + 1) * dozens .Pl);
        return { key: keyOf(some), posts: some };
    });
}
const keyOf = (posts) => (0,fingerprint .s)(JSON.stringify([
    version,
    posts.map(({ post, title, number, sha256 }) => [number ?? null, title, post, sha256]),
])).slice(0, 16);
const sheet_plan_compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;



async function withSheets(report, outcome, delivery, { context }) {
    const isShown = delivery !== undefined || outcome.job.pullRequest !== undefined;
    if (report.mode === 'plan' || !isShown)
        return report;
    const planned = planSheets(report.drawn, (0,to_report .PH)(outcome));
    if (planned.length === 0)
        return report;
    const { makeSheets } = await __webpack_require__.e(  203).then(__webpack_require__.bind(__webpack_require__, 94971));
    const sheets = await makeSheets(planned.slice(0, sheet_fact .A), outcome, delivery, context);
    return { ...report, drawn: inOrder(report.drawn, planned), sheets };
}
function inOrder(drawn, planned) {
    const posts = planned
        .flatMap(({ posts }) => posts)
        .map(({ post }, index) => [post, index]);
    const places = new Map(posts);
    const placeOf = ({ post }) => places.get(post) ?? places.size;
    return drawn.toSorted((a, b) => placeOf(a) - placeOf(b));
}

;





















async function finish(outcome, delivery, session, { mode, messages = [], said } = {}) {
    const { attempt, afterthought } = createAttempts();
    const sheeted = sheetsBy(attempt, outcome, session);
    session.announce(outcome);
    const plain = withWayOut((0,to_report .cG)(outcome, session.address), outcome, session);
    if (delivery)
        return finishDelivery(plain, outcome, delivery, session);
    const known = await attempt('How far the pictures are could not be read', () => reviewed(plain, outcome, session, { mode, messages }));
    const told = known && (await wouldHelp(outcome, session.context)) ? withOffer(known.report) : known?.report;
    if (told === undefined) {
        await attempt('The check could not be written', () => checkUnknown(outcome, session));
        return { outcome, report: plain, url: '', afterthought: afterthought() };
    }
    const report = await sheeted(told, undefined);
    const written = await attempt('The comment could not be written', () => comment(outcome, report, session));
    const url = written?.url;
    if (written && known?.talk)
        await attempt('What the comment shows could not be remembered', () => remember(written, known.talk, outcome, session, said));
    await attempt('The check could not be written', () => check(report, outcome, url ?? '', session));
    await carryOthers(outcome, session);
    return { outcome, report, url: url ?? '', afterthought: afterthought() };
}
const sheetsBy = (attempt, outcome, session) => async (report, delivery) => (await attempt('The contact sheets could not be made', () => withSheets(report, outcome, delivery, session))) ?? report;
async function check({ mode, review, leftOut }, outcome, url, session) {
    if (mode === 'plan')
        return checkUndrawn(outcome.job, session);
    const { pullRequest } = outcome.job;
    if (review === undefined || pullRequest === undefined)
        return;
    const { standing, isRequired } = review;
    const told = { standing, isRequired, pullRequest };
    await tellCheck(placeOf(outcome, session), (0,report_check .EG)(standing, isRequired, url, leftOut?.sentence), told, session);
}
async function carryOthers(outcome, { octokit, address, fork, context: { inputs, log } }) {
    const { commit, job } = outcome;
    const to = fork ? fork.pushed() : commit;
    const from = fork ? fork.head : job.head;
    if (to === undefined || job.pullRequest === undefined)
        return;
    try {
        await carryChecks(octokit, address, { from, to, name: inputs.name });
    }
    catch (error) {
        log.info(`The checks of other workflows were not looked at: ${error.message}`);
    }
}
async function checkUnknown(outcome, session) {
    const { octokit, address, runUrl, context } = session;
    if (context.inputs.review === 'required' && outcome.job.pullRequest !== undefined)
        await (0,check_run .Y)(octokit, address, placeOf(outcome, session), (0,report_check .WU)(runUrl));
}
const placeOf = ({ commit, job }, { fork, context: { inputs } }) => ({
    head: fork ? (fork.pushed() ?? fork.head) : (commit ?? job.head),
    name: inputs.name,
});
function withWayOut(report, { job }, { fork, address }) {
    if (fork?.offered() === undefined || job.pullRequest === undefined)
        return report;
    return { ...report, toPull: (0,links .UN)(address, { ...job, pullRequest: job.pullRequest }) };
}
async function reviewed(report, outcome, session, { mode: known, messages = [] }) {
    if (outcome.job.pullRequest === undefined || report.mode === 'plan')
        return { report };
    const mode = known ?? (await reviewMode(outcome, session));
    if (mode === 'off')
        return { report };
    const ignoresReviews = !outcome.state.settings['approve-by-review'];
    const talk = await threadsNow(outcome, session);
    const standing = await standingNow(outcome, talk, mode === 'required', session);
    return { report: withThreads(report, talk, { mode, standing, ignoresReviews, messages }), talk };
}
async function comment(outcome, report, session) {
    const { job, stayingCards } = outcome;
    const { octokit, address, comments, login, context } = session;
    const isWorth = hasNews(report) || stayingCards.length > 0;
    if (report.mode === 'plan' || job.pullRequest === undefined || !isWorth)
        return undefined;
    const body = renderComment(await withPreviews(report, outcome, session));
    const comment = await (0,github_comments .lB)(octokit, {
        owner: address.owner,
        repo: address.name,
        number: job.pullRequest,
        name: context.inputs.name,
        body,
        login,
        listed: comments.listed(job.pullRequest),
        known: () => knownComments(job, context.repo),
    });
    return { ...comment, body };
}
async function finishDelivery(plain, outcome, delivery, session) {
    const { attempt, afterthought } = createAttempts();
    const report = await sheetsBy(attempt, outcome, session)(plain, delivery);
    const url = await attempt('The pull request with the pictures could not be opened', () => openDelivering(outcome, report, delivery, session));
    return { outcome, report, url: url ?? '', afterthought: afterthought() };
}
const ownTitles = /^Hero images for (?:1 post|\d+ posts)(?: \(.+\))?$/;
async function openDelivering(outcome, report, delivery, session) {
    const { job } = outcome;
    const { octokit, address } = session;
    if (report.mode === 'plan')
        return '';
    const branches = { head: delivery.branch, base: job.branch };
    if (report.drawn.length === 0)
        return (await (0,pull_request .zl)(octokit, address, branches))?.url ?? '';
    const isHeard = (await reviewMode(outcome, session)) !== 'off';
    const posts = (0,report_facts .U9)(report.drawn.length, 'post');
    const label = (0,one_line .T)(job.part?.label ?? '');
    const title = `Hero images for ${posts}${label === '' ? '' : ` (${label})`}`;
    const gallery = await galleryUrl(outcome, session);
    const body = renderComment({ ...report, delivers: { isHeard, ...(gallery && { gallery }) } });
    return (await (0,pull_request .Q_)(octokit, address, { ...branches, title, body, ownTitles })).url;
}
const hasNews = ({ drawn, failed, skipped, review }) => drawn.length > 0 ||
    (review?.messages.length ?? 0) > 0 ||
    failed.length > 0 ||
    skipped.some(({ kind }) => ['beyond-limit', 'unread', 'declined'].includes(kind));

;








async function run(assignment, session, seen = {}) {
    const opened = await (await open_open(assignment, session, seen)).upToDate();
    return runJob(opened.job, opened.session);
}
async function runJob(job, session, known) {
    const isDelivered = job.deliver === 'pull-request';
    const delivery = isDelivered ? (known ?? (await openDelivery(job, session))) : undefined;
    const mode = delivery ? undefined : await modeNow(job, session);
    const choosing = mode !== undefined && mode !== 'off';
    const outcome = await (0,illustrate .g)({ ...job, choosing }, session.context, delivery);
    return finish(outcome, delivery, session, { mode });
}
async function modeNow(job, session) {
    if (job.pullRequest === undefined || session.fork)
        return undefined;
    const head = await session.context.repo.snapshot(job.head);
    return reviewMode({ job, state: { head } }, session);
}
async function planInstead(assignment, session, why) {
    const opened = await open_open(assignment, session);
    const outcome = await (0,illustrate .g)((0,job_of .zS)(opened.job, why), opened.session.context);
    const report = (0,to_report .cG)(outcome, session.address);
    const { attempt, afterthought } = createAttempts();
    await attempt('The check could not be written', () => checkUndrawn(opened.job, opened.session));
    return { outcome, report, url: '', afterthought: afterthought() };
}

;
function joinedRuns({ outcome: seen, todo }, runs) {
    const all = runs.map(({ outcome }) => outcome);
    if (all.length === 1)
        return all[0];
    const drawn = new Set(all.flatMap(({ records }) => records).map(({ post }) => post));
    const failed = [...seen.failed, ...all.flatMap((outcome) => outcome.failed)];
    const isDone = new Set([...drawn, ...failed.map(({ post }) => post)]);
    const reasons = new Map(all.flatMap(({ skipped }) => skipped).map((one) => [one.post, one]));
    const left = todo
        .filter(({ post }) => !isDone.has(post))
        .map(({ post }) => reasons.get(post) ?? leftForLater(post));
    const isLeft = new Set(todo.map(({ post }) => post));
    return {
        ...seen,
        plan: { ...seen.plan, draw: all.flatMap(({ plan }) => plan.draw) },
        records: all.flatMap(({ records }) => records),
        waiting: new Map(all.flatMap(({ waiting }) => [...waiting])),
        unread: all.flatMap(({ unread = [] }) => unread),
        skipped: [...seen.skipped.filter(({ post }) => !isLeft.has(post)), ...left],
        failed: [...new Map(failed.map((one) => [one.post, one])).values()],
        stopped: all.find(({ stopped }) => stopped !== undefined)?.stopped,
        commit: all.findLast(({ commit }) => commit !== undefined)?.commit,
    };
}
const leftForLater = (post) => ({
    post,
    kind: 'beyond-limit',
    reason: 'is left for a later run',
});

;

const placedBy = (runs, before) => [
    ...before,
    ...runs.flatMap(({ outcome: { commit, records, delivered } }) => [
        ...delivered,
        ...(commit === undefined ? [] : records),
    ]),
];
async function clearPlaced(shelves, placed, { log }) {
    const drawings = new Set(placed.map(placed_nameOf));
    try {
        for (const shelf of shelves)
            await clearShelf(shelf, (record) => drawings.has(placed_nameOf(record)));
    }
    catch (error) {
        log.info(`What shards drew, and is in place, is still kept: ${error.message}`);
    }
}
const placed_nameOf = ({ post, fingerprint, drawnAt }) => [post, fingerprint, drawnAt].join('\n');

var goes_on = __webpack_require__(40865);
var ledger_limits = __webpack_require__(19329);
;



async function runParts(job, { todo }, parts, held, session) {
    const { log, now } = session.context;
    const wishes = new Map(todo.map((wish) => [wish.post, wish]));
    const along = new Map([
        ...held.map(({ post, translations = [] }) => [post, translations]),
        ...todo.map(({ post, along }) => [post, along]),
    ]);
    const runs = [];
    let spentBefore = ledger_limits .at;
    for (const [index, part] of parts.entries()) {
        const label = part.label === '' ? part.branch : part.label;
        const holds = part.holds.length > 0 ? `, beside ${part.holds.length} that it has` : '';
        log.info(`Pull request ${index + 1} of ${parts.length} (${label}): ${part.todo.length} to do${holds}.`);
        const run = await runJob(jobOf(part, along, { ...job, spentBefore }), session);
        runs.push(run);
        const spent = spentOn(part, run.outcome);
        spentBefore = (0,ledger_limits .uG)(spentBefore, spent);
        const { stopped, plan, limits } = run.outcome;
        if (stopped !== undefined || plan.beyond.length > 0)
            break;
        const next = wishes.get(parts[index + 1]?.todo[0] ?? '');
        if (next && next.images > 0 && (0,goes_on .E)(limits, spent, next, now()).why !== undefined)
            break;
    }
    return runs;
}
function jobOf({ branch, label, todo, holds }, along, job) {
    const posts = [...holds, ...todo].flatMap((post) => [post, ...(along.get(post) ?? [])]);
    return { ...job, posts: [...new Set(posts)], order: todo, part: { branch, label } };
}
function spentOn({ todo }, { spent, records, generator, plan }) {
    if (generator.name !== 'card')
        return spent;
    const asked = new Set(todo);
    for (const { post, follows } of plan.draw)
        if (follows)
            asked.delete(post.path);
    return { images: records.filter(({ post }) => asked.has(post)).length, cost: 0, unknown: 0 };
}

;
















async function runArchive(assignment, command, { context, ...others }) {
    const quiet = { ...context, log: onceEach(context.log) };
    const { inputs, repo } = quiet;
    const asked = ofBranch(assignment, inputs.command);
    const job = (0,job_of .wf)(asked, await repo.head(asked.branch), inputs);
    const go = (context) => goThrough(job, command, { ...others, context });
    return inputs.command === 'publish' ? go(quiet) : (0,during_batches .M)(job, quiet, go);
}
async function goThrough(job, command, session) {
    const { inputs, repo, log, now, batches } = session.context;
    const isSeveral = (0,archive_inputs .CN)(inputs);
    const isOne = job.deliver === 'pull-request' && !isSeveral;
    const known = await deliveriesTo(job, session);
    const elsewhere = elsewhereThan(isOne ? (0,pipeline_job .N)(job) : undefined, known);
    const shelves = await allShardShelves(job, repo);
    const finished = shelves.flatMap(recordsOn);
    const wish = { ...job, elsewhere, finished };
    const delivery = isOne ? await openDelivery(job, session) : undefined;
    const seen = await (0,survey .F)(wish, session.context, delivery);
    const held = known.flatMap(({ records, state }) => (state === 'over' ? [] : records));
    const stateAfter = (runs, pulls) => (0,state .C)({
        ...{ command, survey: seen, held, pulls, now: now(), batches: batches?.facts() ?? [] },
        outcomes: runs.map(({ outcome }) => outcome),
        brings: job.mode === 'bring',
    });
    log.info((0,report_archive .Dw)({ ...stateAfter([], []), isPlan: true }));
    const todo = inputs.command === 'publish' ? { ...seen, todo: paidOf(seen) } : seen;
    const parts = isSeveral ? partsFor(todo, known, job, command, inputs) : [];
    const isPlan = job.mode === 'plan';
    const runs = isSeveral && !isPlan
        ? await runParts({ ...job, finished }, todo, parts, held, session)
        : await runWhole(wish, todo, session, delivery);
    if (!isPlan) {
        const placed = placedBy(runs, [...held, ...seen.outcome.earlier]);
        await clearPlaced(shelves, placed, session.context);
    }
    const pulls = isPlan ? parts.map(plannedPull) : pullsOf(runs, known);
    return {
        ...{ job, survey: seen, runs },
        outcome: joinedRuns(seen, runs),
        archive: stateAfter(isPlan ? [] : runs, pulls),
    };
}
function ofBranch(assignment, command) {
    if (assignment.kind === 'branch')
        return assignment;
    throw new errors .GN(`\`${command}\` goes through the posts of a branch, not of a pull request.`, { hint: 'Run it on `workflow_dispatch`, `schedule` or `push`, and leave `pull-request` out.' });
}
const paidOf = ({ todo }) => todo.filter(({ images }) => images === 0);
async function runWhole(job, { todo }, session, delivery) {
    const { command } = session.context.inputs;
    const order = todo.map(({ post }) => post);
    if (command !== 'publish')
        return [await runJob({ ...job, order }, session, delivery)];
    if (todo.length === 0)
        return [];
    const posts = todo.flatMap(({ post, along }) => [post, ...along]);
    return [await runJob({ ...job, posts, order }, session, delivery)];
}
function onceEach({ info }) {
    const said = new Set();
    return {
        info(line) {
            if (!said.has(line))
                info(line);
            said.add(line);
        },
    };
}
const partsFor = ({ todo, following }, known, job, command, { groupBy, postsPerPullRequest }) => {
    const naming = namingOf(job, command);
    const own = known.filter(({ branch }) => branch.startsWith(naming.start));
    return partsOf([...todo, ...following], own, { by: groupBy, most: postsPerPullRequest }, naming);
};
const plannedPull = ({ label, todo, holds }) => ({
    url: '',
    label,
    posts: todo.length + holds.length,
});
function pullsOf(runs, known) {
    const now = runs
        .filter(({ url, outcome: { job } }) => url !== '' && job.deliver === 'pull-request')
        .map(({ url, outcome: { job, delivered }, report }) => ({
        ...{ url, label: job.part?.label ?? '' },
        posts: Math.max(delivered.length, report.drawn.length),
    }));
    const told = new Set(now.map(({ url }) => url));
    const others = known.filter(({ state, url }) => state === 'open' && !told.has(url));
    return [...now, ...others.map(({ url, posts }) => ({ url, label: '', posts: posts.length }))];
}

;




async function divideArchive(assignment, count, session) {
    const { repo, inputs, runName, now } = session.context;
    const planned = await runArchive(assignment, 'backfill', session);
    const [run] = planned.runs;
    const shards = run === undefined || inputs.dryRun ? [] : shardsOf(run.outcome, count);
    if (shards.length === 0)
        return { ...planned, matrix: '' };
    const [id, at] = [(0,account_entry .ol)(runName), now().toISOString()];
    await putShardPlan({ version: 1, run: id, at, shards }, planned.job, repo);
    const told = shards.map(({ posts }, at) => ({ shard: at + 1, posts: posts.length }));
    return {
        ...planned,
        archive: { ...planned.archive, shards: told },
        matrix: matrixOf(shards),
    };
}
const matrixOf = (shards) => JSON.stringify({ shard: shards.map((_, at) => at + 1) });

var spent = __webpack_require__(70785);
var account_now = __webpack_require__(46101);
;
















async function drawShard(assignment, number, session) {
    const { context } = session;
    const { inputs, repo, runName } = context;
    const { branch, ...place } = ofBranch(assignment, inputs.command);
    const head = await repo.head(branch);
    const whole = { ...(0,job_of .wf)({ branch, ...place }, head, inputs), shard: number };
    const plan = await shardPlanOf((0,account_entry .ol)(runName), whole, repo);
    const shard = plan?.shards[number - 1];
    if (plan === undefined || shard === undefined)
        throw noShard(number, plan);
    const { files } = await repo.snapshot(head);
    const posts = shard.posts.filter((post) => files.has(post));
    if (posts.length === 0)
        throw noPosts(number, branch);
    const isOne = whole.deliver === 'pull-request' && !(0,archive_inputs .CN)(inputs);
    const own = isOne ? (0,pipeline_job .N)(whole) : undefined;
    const job = {
        ...{ ...whole, posts, order: posts },
        shardPosts: plan.shards.reduce((sum, { posts }) => sum + posts.length, 0),
        elsewhere: elsewhereThan(own, await deliveriesTo(whole, session)),
        finished: await finishedByShard(whole, repo),
        spentBefore: await spentSince(plan.at, shard, context),
    };
    const delivery = isOne ? await openDelivery(whole, session) : partOf(whole);
    const outcome = await (0,illustrate .g)(job, within(shard, context), delivery);
    session.announce(outcome);
    const lost = await notPutAway(freshOf(outcome), whole, repo);
    if (lost.length > 0)
        throw notKept(lost.length);
    const report = (0,to_report .cG)(outcome, session.address);
    return {
        run: { outcome, report, url: '', afterthought: undefined },
        shard: { shard: number, of: plan.shards.length, ...tallyOf(outcome, posts.length) },
    };
}
function within({ images, cost }, { inputs, ...context }) {
    const limits = { maxImages: images ?? Infinity, maxCost: cost ?? Infinity };
    return { ...context, inputs: { ...inputs, ...limits } };
}
async function spentSince(at, { posts }, { repo, inputs }) {
    if (inputs.generator === 'card')
        return ledger_limits .at;
    const { paid } = await (0,account_now .y)(repo);
    const marks = new Set(posts.map(post_mark .c));
    const own = paid.filter(({ post, at: when }) => marks.has(post) && when >= Date.parse(at));
    return (0,spent .M2)([], { paid: own, underWay: [] });
}
function partOf(job) {
    if (job.deliver !== 'pull-request')
        return undefined;
    const { start, end } = namingOf(job, 'backfill');
    return { branch: `${start}1${end}`, head: undefined };
}
function freshOf({ records, waiting }) {
    const before = new Set([...waiting.values()].map(({ record }) => record.post));
    return records.filter(({ post }) => !before.has(post));
}
function tallyOf(outcome, posts) {
    const { records, failed, spent } = outcome;
    const drawn = freshOf(outcome).length;
    return { posts, done: records.length, drawn, failed: failed.length, spent };
}
const noShard = (number, plan) => plan === undefined
    ? new errors .L4('No plan of this workflow run says what this shard is to draw.', {
        hint: 'Let a job with `command: plan` and `shards` come before it in the same workflow, on the same branch and with the same `name`.',
    })
    : new errors .L4(`The plan of this workflow run has ${plan.shards.length} shards, and none with the number ${number}.`, { hint: 'Take the numbers from the output `matrix` of the job that planned.' });
const noPosts = (number, branch) => new errors .L4(`No post of shard ${number} is on \`${branch}\` any more.`, {
    hint: 'Nothing was drawn. Start the workflow anew, which plans what is there now.',
});
const notKept = (pictures) => new errors .L4(`${pictures === 1 ? '1 finished picture' : `${pictures} finished pictures`} could not be put away for the job that publishes.`, { hint: 'Run the failed jobs again: what was put away before is not paid for again.' });

;



async function publishShards(assignment, session) {
    const { repo, runName } = session.context;
    const done = await runArchive(assignment, 'backfill', session);
    const id = (0,account_entry .ol)(runName);
    const plan = await shardPlanOf(id, done.job, repo);
    if (plan === undefined)
        return done;
    const shards = plan.shards.map((shard, at) => shardAfter(shard, at + 1, done));
    const isWhole = shards.every(({ missing = [] }) => missing.length === 0);
    if (isWhole && done.job.mode !== 'plan')
        await dropShardPlan(id, done.job, repo);
    return { ...done, archive: { ...done.archive, shards } };
}
function shardAfter({ posts }, shard, done) {
    const { survey, runs, job } = done;
    const planned = job.mode === 'plan';
    const todo = new Map(survey.todo.map((one) => [one.post, one]));
    const placed = new Set(runs.flatMap(({ outcome }) => outcome.records).map(({ post }) => post));
    const isMissing = (post) => {
        const wish = todo.get(post);
        return wish !== undefined && !(planned ? wish.images === 0 : placed.has(post));
    };
    return { shard, posts: posts.length, missing: posts.filter(isMissing) };
}

var kept_refs = __webpack_require__(40645);
;



const mostAtOnce = 5;
const day = 86_400_000;
async function clearOld(session, current) {
    const { octokit, address, context } = session;
    const before = context.now().getTime() - context.inputs.keepDays * day;
    try {
        const refs = await (0,kept_refs .z)(octokit, address);
        const old = await oldOnes(refs, before, session, current);
        for (const { name } of old)
            await (await context.repo.refStore(name))?.drop();
        if (old.length === 0)
            return '';
        const what = old.length === 1 ? '1 old ref' : `${old.length} old refs`;
        return `${what} of drawings and approvals, kept for ${context.inputs.keepDays} days, taken away: ${old.map(({ name }) => name).join(', ')}.`;
    }
    catch (error) {
        return `What was kept for pull requests that are closed could not be looked through: ${error.message}`;
    }
}
const numberOf = ({ name }) => (0,kept_names .Uu)(name)?.pullRequest;
async function oldOnes(refs, before, { octokit, address, context }, current) {
    const now = context.now().getTime();
    const name = { owner: address.owner, repo: address.name };
    const ofPulls = Map.groupBy(refs, numberOf);
    const ofBranches = refs.filter(({ name }) => /^(?:branch|objects)-/.test(name));
    ofPulls.delete(undefined);
    if (current !== undefined)
        ofPulls.delete(current);
    const isAsked = ofPulls.size > 0 || ofBranches.some(isOfSheets);
    const open = isAsked ? await openPulls(octokit, name) : noPulls;
    const closed = [...ofPulls].filter(([number]) => !open.numbers.has(number));
    const branches = ofBranches.filter((ref) => !isOfSheets(ref) || !open.shows(ref));
    const old = [];
    for (const [number, all] of someOf(closed)) {
        const { state, closedAt } = await (0,pull_request .Cs)(octokit, address, number);
        if (state === 'closed' && Date.parse(closedAt) <= before)
            old.push(...all);
    }
    const unused = Math.min(before, now - day);
    for (const ref of someOf(branches)) {
        const { data } = await octokit.rest.git.getCommit({ ...name, commit_sha: ref.commit });
        if (Date.parse(data.committer.date) <= unused)
            old.push(ref);
    }
    return old;
}
function someOf(all) {
    const first = Math.floor(Math.random() * all.length);
    return [...all.slice(first), ...all.slice(0, first)].slice(0, mostAtOnce);
}
const isOfSheets = ({ name }) => /-sheets(?:@|$)/.test(name);
const noPulls = { numbers: new Set(), shows: () => false };
const mostListed = 100;
async function openPulls(octokit, name) {
    const { data } = await octokit.rest.pulls.list({ ...name, state: 'open', per_page: mostListed });
    const sheets = new Set(data.map(({ head }) => (0,kept_names .vN)({ branch: head.ref })));
    return {
        numbers: new Set(data.map(({ number }) => number)),
        shows: (ref) => data.length === mostListed || sheets.has(ref.name.replace(/@.*/, '')),
    };
}

;





async function arrive(number, session) {
    const { octokit, address, context } = session;
    const pull = await (0,pull_request .Cs)(octokit, address, number);
    const waiting = await waitingFor(pull, context);
    if (waiting === undefined)
        return undefined;
    const { ready, store } = waiting;
    const head = await context.repo.head(pull.baseRef);
    const { files } = await context.repo.snapshot(head);
    const posts = [...new Set([...ready.keys(), ...(await stagedPosts(store))])].filter((post) => files.has(post));
    if (posts.length === 0)
        return undefined;
    const to = { kind: 'branch', branch: pull.baseRef, isDefault: pull.baseIsDefault };
    const place = { ...(0,job_of .GO)(to, { head }, context.inputs), arrivesFrom: number };
    return runJob((0,job_of .PD)(place, posts, ready, context.inputs), session);
}
async function stagedPosts(store) {
    const files = await store.list();
    const staged = (0,drawing_entry .td)(files.keys());
    if (staged.length === 0)
        return [];
    const bytes = await store.read(staged.map((staged) => files.get((0,drawing_entry .Dx)(staged).about)));
    return staged.flatMap((staged) => {
        const about = bytes.get((0,drawing_entry .Dx)(staged).about);
        return (about && (0,drawing_entry .pl)(about, staged)?.post) ?? [];
    });
}

;




async function afterClosing({ number }, session) {
    const { octokit, address, context } = session;
    const { state, merged } = await (0,pull_request .Cs)(octokit, address, number);
    if (state === 'open')
        return { said: `Pull request #${number} is open by now: nothing was done about its closing.` };
    const brought = merged ? await afterMerge(number, session) : undefined;
    const cleared = await clearOld(session);
    const days = context.inputs.keepDays;
    const kept = `What was drawn and approved for pull request #${number}, which is closed, is kept for ${days === 1 ? '1 day' : `${days} days`}.`;
    return { ...brought, said: [kept, cleared].filter(Boolean).join(' ') };
}
async function orAfterMerge(number, session, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!hasLostBranch(error) || number === undefined)
            throw error;
        const arrived = await afterMerge(number, session);
        if (arrived?.problem)
            throw arrived.problem;
        if (arrived?.finished === undefined)
            throw error;
        return arrived.finished;
    }
}
const hasLostBranch = (error) => error instanceof errors .wZ || (error instanceof Error && hasLostBranch(error.cause));
async function afterMerge(number, session) {
    try {
        const finished = await arrive(number, session);
        if (finished === undefined)
            return undefined;
        return { finished, said: '' };
    }
    catch (error) {
        if (!(error instanceof errors .L4))
            throw error;
        return { problem: waiting(error, number), said: '' };
    }
}
const waiting = (error, number) => new errors .L4(`The pictures for pull request #${number}, which is merged, could not be brought: ${error.message}`, {
    hint: `They wait. Start the workflow by hand with \`pull-request: ${number}\`, or let it run on \`pull_request_target\` with \`types: [closed]\`.`,
    cause: error,
});

;

async function mayWrite(octokit, { owner, name }, login, log) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
            owner,
            repo: name,
            username: login,
        });
        const { permission = 'none', user } = data;
        const may = ['admin', 'write'].includes(permission) && user?.permissions?.push !== false;
        if (!may)
            log(`${login} may not write to this repository (${permission}): nothing is done.`);
        return may;
    }
    catch (error) {
        const reason = (0,api_error .c2)(error) ?? error.message;
        log(`GitHub does not say whether ${login} may write here (${reason}): nothing is done.`);
        return false;
    }
}

;
async function react(octokit, { owner, name }, comment, content) {
    await octokit.rest.reactions
        .createForIssueComment({ owner, repo: name, comment_id: comment, content })
        .catch(() => undefined);
}

;
const changed = (thread) => thread === undefined
    ? 'That picture is not on the branch any more.'
    : `The head has moved: picture ${thread.number} (${thread.post}) is another one now. Look at it, and say it again.`;
const notShown = ({ number, post }) => `The comment did not show picture ${number} (${post}) when that was said. Look at it there, and say it again; an approving review approves all pictures of its commit.`;
function wasSeen(thread, seen, timestamp) {
    if (timestamp !== undefined && secondOf(thread.drawnAt) > secondOf(timestamp))
        return false;
    const isIt = (begin) => thread.sha256.startsWith(begin);
    if (seen.isThen)
        return [...seen.pictures.values()].some(isIt);
    const picture = seen.pictures.get(thread.mark);
    return picture === undefined || isIt(picture);
}
const secondOf = (timestamp) => Math.floor(Date.parse(timestamp) / 1000);

var external_node_path_ = __webpack_require__(76760);
;

function named(name, posts) {
    if (name.kind === 'all')
        return { posts };
    const exact = byName(name.text, posts);
    if (exact !== undefined)
        return exact;
    const isShort = name.kind === 'number' && name.text.length < 4;
    const begun = isShort ? [] : byBeginning(name.text, posts);
    if (name.kind === 'number' && begun.length !== 1)
        return named_byNumber(name, posts);
    if (begun.length === 1)
        return { posts: begun };
    if (begun.length > 1)
        return several(name.text, begun);
    return { why: unknownName(name.text, posts) };
}
function byName(text, posts) {
    const path = text.replace(/^\.?\//, '');
    const plain = folded(text);
    const matches = [
        posts.filter(({ post }) => post === path),
        posts.filter(({ title }) => title !== undefined && folded(title) === plain),
        posts.filter(({ post }) => folded(post) === folded(path) || named_slugOf(post) === plain),
    ].find(({ length }) => length > 0);
    if (matches === undefined)
        return undefined;
    return matches.length === 1 ? { posts: matches } : several(text, matches);
}
function named_byNumber({ from, to }, posts) {
    if (to < from || to - from > 999)
        return { why: `There is no picture ${from}-${to}.${listOf(posts)}` };
    const wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const found = wanted.map((number) => posts.filter((one) => one.number === number));
    const doubtful = found.find(({ length }) => length > 1);
    if (doubtful)
        return inTwoComments(doubtful);
    const missing = wanted.filter((_, index) => found[index].length === 0);
    if (missing.length > 0)
        return { why: `There is no picture ${missing.join(', ')}.${listOf(posts)}` };
    return { posts: found.flat() };
}
const byBeginning = (text, posts) => {
    const begin = folded(text.replace(/^\.?\//, ''));
    if (begin.length < 2)
        return [];
    return posts.filter(({ post }) => named_slugOf(post).startsWith(begin) || folded(post).startsWith(begin));
};
const several = (text, posts) => ({
    why: `More than one post is called \`${shown(text)}\`: use its number or its path.${listOf(posts)}`,
});
const inTwoComments = (posts) => ({
    why: `More than one comment here has a picture ${posts[0].number}: name the post. There are ${posts.map(({ post }) => post).join(' and ')}.`,
});
const named_mostListed = 10;
function listOf(posts) {
    if (posts.length === 0)
        return '';
    const names = posts
        .slice(0, named_mostListed)
        .map(({ number, post }) => (number === undefined ? post : `${number} (${post})`));
    const more = posts.length > named_mostListed ? `, and ${posts.length - named_mostListed} more` : '';
    return ` There ${posts.length === 1 ? 'is' : 'are'} ${names.join(', ')}${more}.`;
}
function named_slugOf(post) {
    const { dir, name } = external_node_path_.posix.parse(post);
    return folded(/^_?index$/i.test(name) && dir !== '' ? external_node_path_.posix.basename(dir) : name);
}
const folded = (text) => text.normalize('NFC').toLowerCase();
const unknownName = (text, posts, help = '') => `No post of this pull request is called \`${shown(text)}\`.${help}${listOf(posts)}`;
const pictureName = ({ number, post }) => number === undefined ? post : `Picture ${number} (${post})`;
const shown = (name) => name.replace(/[`|<>@]/g, '').slice(0, 80);

;
const noun = '(?:the\\s+)?(?:pictures?|images?|posts?|numbers?|no\\.?|nr\\.?)\\s+';
const inner = (marks) => `([^${marks}\\n]{1,1000})`;
const quotes = [
    `"${inner('"')}"`,
    `\u201c${inner('\u201d')}\u201d`,
    `\u201e${inner('\u201c\u201d')}[\u201c\u201d]`,
    `\u00ab${inner('\u00bb')}\u00bb`,
    `\u2018${inner('\u2019')}\u2019`,
    `\u300c${inner('\u300d')}\u300d`,
    `\u300e${inner('\u300f')}\u300f`,
    `\`{1,3}${inner('`')}\`{1,3}`,
];
const comma = ',;\u3001\uff0c\uff1b';
const colon = ':\uff1a';
const digit = '[0-9\uff10-\uff19]';
const sentenceEnd = `(?=[\\s${comma}${colon}!?)\uff01\uff1f\uff09\u3002]|\\.(?:\\s|$)|$)`;
const patterns = {
    end: /\s*\n\s*|[.!?:)]+(?=\s|$)\s*|(?:[-\u2013\u2014]|=>|\u2192)(?=\s)\s*|[!?:\uff01\uff1f\uff1a\u3002]+/y,
    and: new RegExp(`[${comma}&+]+|and(?=\\s)`, 'iy'),
    number: new RegExp(`(?:${noun})?(?:[#\u2116]\\s?)?(${digit}{1,4})(?:[-\u2013\u2014]#?(${digit}{1,4}))?${sentenceEnd}`, 'iy'),
    all: new RegExp(`(?:all(?:\\s+of\\s+(?:them|these))?|both)(?=[\\s${comma}${colon}.!?\uff01\uff1f\u3002]|$)`, 'iy'),
    quoted: new RegExp(`(?:${noun})?(?:${quotes.join('|')}|'${inner("'")}'${sentenceEnd})`, 'iy'),
    word: new RegExp(`[^\\s${comma}${colon}]+`, 'y'),
};
const blank = /[^\S\n]*/y;
function tokenAt(text, position) {
    blank.lastIndex = position;
    const start = position + blank.exec(text)[0].length;
    if (start >= text.length)
        return undefined;
    const at = (pattern) => {
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        return match === null ? undefined : { match, next: start + match[0].length };
    };
    const end = at(patterns.end);
    if (end)
        return { kind: 'end', next: end.next };
    const and = at(patterns.and);
    if (and)
        return { kind: 'and', next: and.next };
    const number = at(patterns.number);
    if (number) {
        const from = numberIn(number.match[1]);
        const to = number.match[2] === undefined ? from : numberIn(number.match[2]);
        return { kind: 'number', from, to, text: number.match[0].trim(), next: number.next };
    }
    const all = at(patterns.all);
    if (all)
        return { kind: 'all', text: all.match[0], next: all.next };
    const quoted = at(patterns.quoted);
    if (quoted) {
        const name = quoted.match.slice(1).find((part) => part !== undefined);
        return { kind: 'quoted', text: name.trim(), next: quoted.next };
    }
    const whole = at(patterns.word)?.match[0] ?? text.charAt(start);
    const word = withoutEnd(whole) || whole;
    return { kind: 'word', text: word, next: start + word.length };
}
const numberIn = (digits) => Number(digits.normalize('NFKC'));
function withoutEnd(word) {
    let end = word.length;
    while (end > 0 && '.!?)'.includes(word.charAt(end - 1)))
        end--;
    return word.slice(0, end);
}
const isPolite = (word) => /^(?:please|pls|plz|thanks?|you|thx|ty|cheers|kindly|now|[^\p{L}\p{N}]+)$/iu.test(word);

;


const none = { use: [], why: [] };
function ticksOfUse(ticks, choices) {
    const ticked = ticks.filter((tick) => tick.act === 'use' && tick.ticked);
    const all = [...Map.groupBy(ticked, ({ post }) => post)].map(([mark, boxes]) => {
        const choice = choices.find((choice) => choice.mark === mark);
        if (choice === undefined)
            return { ...none, why: [use_settled] };
        if (boxes.length > 1)
            return {
                ...none,
                why: [`${pictureName(choice)}: more than one candidate was ticked. Tick one of them.`],
            };
        const { picture } = boxes[0];
        const candidate = choice.candidates.find(({ sha256 }) => sha256.startsWith(picture));
        return candidate ? using(choice, candidate) : { ...none, why: [use_changed(choice)] };
    });
    return joined(all);
}
function wordsOfUse(text, posts, { seen: { candidates }, speaks }) {
    const choices = posts.flatMap(({ choice }) => choice ?? []);
    const isTheirs = posts.some(({ isPictured }) => isPictured);
    if (choices.length === 0)
        return speaks && !isTheirs ? { ...none, why: ['No picture is to be chosen.'] } : none;
    const waiting = { choices, isAlone: choices.length === 1 && !isTheirs };
    const pairs = pairsOf(text, posts).filter((pair) => isOurs(pair, isTheirs, speaks));
    return joined(pairs.map((pair) => useOf(pair, waiting, candidates)));
}
function isOurs(pair, isTheirs, speaks) {
    if ('why' in pair || (pair.post === undefined && isTheirs))
        return speaks;
    return !pair.post?.isElsewhere;
}
const mostTokens = 500;
function pairsOf(text, posts) {
    const pairs = [];
    let letter;
    let post;
    let isFor = false;
    const close = () => {
        if (letter !== undefined)
            pairs.push({ letter, ...(post && { post }) });
        else if (post !== undefined)
            pairs.push({ why: noCandidate });
        letter = undefined;
        post = undefined;
        isFor = false;
    };
    let token = tokenAt(text, 0);
    for (let count = 0; token && count < mostTokens; count++, token = tokenAt(text, token.next)) {
        if (token.kind === 'and')
            close();
        if (token.kind === 'and' || token.kind === 'end')
            continue;
        const [, glued, its] = /^(.*?)([a-z])$/i.exec(token.text) ?? [];
        if (token.kind === 'word' && glued === '' && (letter === undefined || isFor === false)) {
            if (letter !== undefined)
                close();
            letter = its.toUpperCase();
            continue;
        }
        if (token.kind === 'word' && isFiller(token.text)) {
            isFor ||= /^(?:for|on|of)$/i.test(token.text);
            continue;
        }
        const isGlued = token.kind === 'word' && /^#?\d{1,4}$/.test(glued ?? '');
        const number = Number(/\d+/.exec(glued ?? '')?.[0]);
        const name = isGlued
            ? { kind: 'number', from: number, to: number, text: glued }
            : token;
        const meant = named(name, posts);
        if ('why' in meant || meant.posts.length !== 1)
            return [...pairs, { why: 'why' in meant ? meant.why : noCandidate }];
        if (post !== undefined)
            close();
        post = meant.posts[0];
        if (isGlued)
            letter = its.toUpperCase();
    }
    close();
    return pairs.length > 0 ? pairs : [{ why: noCandidate }];
}
const isFiller = (word) => isPolite(word) || /^(?:for|on|of|candidate|as)$/i.test(word);
function useOf(pair, { choices, isAlone }, seen) {
    const no = (why) => ({ use: [], why: [why] });
    if ('why' in pair)
        return no(pair.why);
    const { letter, post } = pair;
    if (post === undefined && !isAlone)
        return no(`More than one picture is to be chosen: write \`/hero use <post> ${letter}\`.`);
    const choice = post === undefined ? choices[0] : post.choice;
    if (choice === undefined) {
        return no(`${pictureName(post)} is chosen already.`);
    }
    const candidate = choice.candidates.find((candidate) => candidate.letter === letter);
    if (candidate === undefined)
        return no(`${pictureName(choice)} has no candidate ${letter}, but ${choice.candidates.map(({ letter }) => letter).join(', ')}.`);
    const shown = seen.get(choice.mark);
    if (shown && !shown.some((picture) => candidate.sha256.startsWith(picture)))
        return no(use_changed(choice));
    return using(choice, candidate);
}
const joined = (all) => ({
    use: all.flatMap(({ use }) => use),
    why: [...new Set(all.flatMap(({ why }) => why))],
});
const using = ({ post }, { sha256, letter }) => ({
    use: [{ post, sha256, letter }],
    why: [],
});
const unchosen = (choice) => `${pictureName(choice)} waits for a choice: \`/hero use ${choice.number} ${choice.candidates[0]?.letter ?? 'A'}\` comes first.`;
const use_changed = (choice) => `The head has moved: ${pictureName(choice)} has other candidates now. Look at them, and say it again.`;
const use_settled = 'That picture is not to be chosen any more.';
const noCandidate = '`/hero use` names no candidate: write `/hero use <post> B`.';

;


function byTicks(ticks, { threads, choices }) {
    const uses = ticksOfUse(ticks, choices);
    const approve = [];
    const takeBack = [];
    const again = [];
    const why = [...uses.why];
    for (const { act, post, picture, ticked } of ticks) {
        if (act === 'use')
            continue;
        const thread = threads.find(({ mark }) => mark === post);
        if (thread === undefined || !thread.sha256.startsWith(picture)) {
            if (ticked)
                why.push(changed(thread));
        }
        else if (act === 'approve')
            (ticked ? approve : takeBack).push(thread);
        else if (act === 'redraw' && ticked)
            again.push(thread);
    }
    return {
        approve,
        takeBack,
        steps: [
            ...(uses.use.length > 0 ? [{ act: 'use', use: uses.use }] : []),
            ...(again.length > 0
                ? [{ act: 'redraw', posts: again.map(({ post }) => post), instruction: '' }]
                : []),
        ],
        why,
    };
}

;



function saidContext(context, timestamp) {
    const { name, neighbours } = context;
    const speaks = neighbours.every((other) => name < other.name);
    return { ...context, posts: postsOf(context), timestamp, speaks };
}
function postsOf(context) {
    const { neighbours } = context;
    const theirs = neighbours.flatMap(({ posts }) => posts.map((post) => ({ ...post, isElsewhere: true })));
    return [...ourPosts(context), ...theirs];
}
function ourPosts({ threads, choices, declined, others, seen: { numbers }, }) {
    const now = [
        ...threads.map((thread) => ({ ...thread, thread })),
        ...choices.map((choice) => ({ ...choice, choice })),
        ...declined.map((one) => ({ ...one, isDeclined: true })),
    ];
    const isNumbered = new Set(now.map(({ post }) => post));
    const all = [...now, ...others.filter(({ post }) => !isNumbered.has(post))];
    if (numbers === undefined)
        return all;
    const numberOf = new Map([...numbers].map(([number, post]) => [post, number]));
    const paths = new Set(all.map(({ post }) => post));
    return [
        ...all.map((one) => ({ ...one, number: numberOf.get(one.post) })),
        ...[...numbers].flatMap(([number, post]) => paths.has(post) ? [] : [{ number, post, reason: 'it is not in this pull request any more' }]),
    ];
}
const ours = ({ posts, why, isNamed }, { speaks }) => ({
    posts: posts.filter(({ isElsewhere }) => !isElsewhere),
    why: speaks ? why : [],
    isNamed,
});
function pictureOf(post, { seen, timestamp }) {
    if (post.choice)
        return { why: unchosen(post.choice) };
    if (post.thread === undefined)
        return { why: withoutPicture(post) };
    if (wasSeen(post.thread, seen, timestamp))
        return { thread: post.thread };
    const isNew = seen.isThen && !seen.pictures.has(post.thread.mark);
    return { why: isNew ? notShown(post.thread) : changed(post.thread) };
}
function withoutPicture(post) {
    const name = pictureName(post);
    if (post.isDeclined)
        return `${name} was taken away again: \`/hero draw ${post.number ?? post.post}\` draws one.`;
    return post.reason === undefined ? `${name} has no picture of ours.` : `${name}: ${post.reason}`;
}
const namesOf = (posts) => posts.map(({ number, post }) => (number === undefined ? post : `${number} (${post})`)).join(', ');

;


const mostNames = 300;
function targetsOf(text, posts, all = posts) {
    const whole = byName(text, posts);
    if (whole && 'posts' in whole)
        return { posts: whole.posts, why: [], isNamed: true };
    const found = new Set();
    const why = [];
    let isNamed = false;
    let isEnded = false;
    let token = tokenAt(text, 0);
    for (let count = 0; token && count < mostNames; count++, token = tokenAt(text, token.next)) {
        if (token.kind === 'end')
            isEnded = true;
        if (token.kind === 'end' || token.kind === 'and')
            continue;
        const meant = token.kind === 'all' ? { posts: all } : named(token, posts);
        if ('why' in meant && token.kind === 'word') {
            if (isPolite(token.text))
                continue;
            if (isEnded)
                break;
        }
        isNamed = true;
        if ('why' in meant)
            why.push(meant.why);
        else
            for (const post of meant.posts)
                found.add(post);
    }
    return { posts: [...found], why: [...new Set(why)], isNamed };
}
function instructionOf(text, pictures, posts) {
    const found = new Set();
    let position = 0;
    let isOpen = true;
    for (;;) {
        const token = tokenAt(text, position);
        if (token === undefined)
            break;
        if (token.kind === 'end') {
            position = token.next;
            if (found.size > 0)
                break;
            continue;
        }
        if (token.kind === 'and') {
            position = token.next;
            isOpen = true;
            continue;
        }
        const read = nameIn(token, text, { posts, pictures, isFirst: found.size === 0, isOpen });
        if (read === 'words')
            break;
        if ('why' in read)
            return read;
        for (const post of read.posts)
            found.add(post);
        position = token.next;
        isOpen = false;
    }
    const words = text.slice(position).trim();
    if (found.size > 0)
        return { posts: [...found], words };
    if (pictures.length === 1)
        return { posts: pictures, words };
    return { why: `No post is named.${listOf(pictures)}` };
}
function nameIn(token, text, { posts, pictures, isFirst, isOpen }) {
    if (token.kind === 'all')
        return isFirst ? { posts: pictures } : 'words';
    if (token.kind === 'number') {
        const meant = named(token, posts);
        if (isOpen)
            return isFirst && 'why' in meant ? { why: meant.why + orWords(pictures) } : meant;
        return {
            why: `Is \`${token.text}\` a picture, or part of what is to change? Write a comma before a picture, and a colon before the words: \`/hero redraw 1, 2: less blue\`.`,
        };
    }
    if (!isOpen)
        return 'words';
    if (token.kind === 'quoted')
        return named(token, posts);
    const exact = byName(token.text, posts);
    if (exact !== undefined)
        return exact;
    if (/\/|\.(?:mdx?|markdown|html?|qmd|rmd|rst|svx)$/i.test(token.text))
        return named(token, posts);
    const begun = byBeginning(token.text, posts);
    const isClosed = isEnd(tokenAt(text, token.next));
    if (!isFirst || pictures.length === 1)
        return 'words';
    if (begun.length > 0 && isClosed)
        return named(token, posts);
    const help = begun.length === 1 ? ` If you mean ${begun[0].post}, write a colon after it.` : '';
    return { why: unknownName(token.text, pictures, help) };
}
const orWords = ([first, ...others]) => first?.number === undefined || others.length > 0
    ? ''
    : ` If that belongs to what is to change, write \`/hero redraw ${first.number}:\` before it.`;
const isEnd = (token) => token === undefined || token.kind !== 'word';

;






const nothing = { approve: [], takeBack: [], steps: [], why: [] };
function byWords(requests, timestamp, context) {
    const said = saidContext(context, timestamp);
    return requests.map((request) => byRequest(request, said));
}
function byRequest(request, context) {
    const { posts, speaks } = context;
    const pictures = posts.filter(({ thread }) => thread);
    const bare = posts.filter(({ thread, isElsewhere }) => !thread && !isElsewhere);
    const named = (names, all) => ours(targetsOf(names, posts, all), context);
    switch (request.act) {
        case 'approve':
            return approving(named(request.names, pictures), context);
        case 'redraw':
            return redrawing(request.text, context);
        case 'undo':
            return undoing(named(request.names, pictures.filter(isRedrawn)), context);
        case 'use': {
            const { use, why } = wordsOfUse(request.text, posts, context);
            return { ...nothing, steps: use.length > 0 ? [{ act: 'use', use }] : [], why };
        }
        case 'draw':
            return drawing(named(request.names, bare));
        case 'skip':
            return skipping(named(request.names, bare), context);
        case 'why':
            return asking(named(request.names), context);
        case 'unknown':
            return speaks ? { ...nothing, steps: [{ act: 'help' }], why: [request.why] } : nothing;
        case 'help':
            return speaks ? { ...nothing, steps: [{ act: 'help' }] } : nothing;
        default:
            return { ...nothing, steps: [{ act: request.act }] };
    }
}
function approving(targets, context) {
    const { threads, choices, posts } = context;
    if (threads.length === 0 && (!targets.isNamed || choices.length === 0))
        return saying('There is no picture to approve.', targets, context);
    const shown = posts.filter(({ thread }) => thread && isShown(thread, context));
    const why = [...targets.why];
    const approve = new Set();
    for (const post of targets.isNamed ? targets.posts : shown) {
        const found = pictureOf(post, context);
        if ('why' in found)
            why.push(found.why);
        else
            approve.add(found.thread);
    }
    return { ...nothing, approve: [...approve], why };
}
const saying = (why, { isNamed, why: unclear }, { posts, speaks }) => {
    const isTheirs = posts.some(({ isPictured }) => isPictured);
    if (isTheirs)
        return { ...nothing, why: isNamed ? unclear : [] };
    return speaks ? { ...nothing, why: [why] } : nothing;
};
const isShown = (thread, { seen, timestamp }) => !seen.isThen || seen.pictures.has(thread.mark) || wasSeen(thread, seen, timestamp);
function redrawing(text, context) {
    const { posts, speaks } = context;
    const strange = strangePost(text, context);
    const pictures = posts.filter(({ thread, choice, isPictured, isDrawable }) => thread ?? choice ?? isPictured ?? isDrawable);
    const meant = strange ? { why: notHere(strange) } : instructionOf(text, pictures, posts);
    if ('why' in meant)
        return speaks ? { ...nothing, why: [meant.why] } : nothing;
    const ours = meant.posts.filter(({ isElsewhere }) => !isElsewhere);
    if (context.setsCards && saysMore(meant.words) && ours.length > 0)
        return { ...nothing, why: [wordless(ours)] };
    const instruction = context.setsCards ? '' : meant.words;
    const found = ours.map((post) => post.isDrawable ? { post: post.post } : drawnPost(pictureOf(post, context)));
    const why = found.flatMap((one) => ('why' in one ? [one.why] : []));
    const again = found.flatMap((one) => ('post' in one ? [one.post] : []));
    const steps = again.length > 0 ? [{ act: 'redraw', posts: again, instruction }] : [];
    return { ...nothing, steps, why };
}
const saysMore = (words) => words.split(/\s+/).some((word) => word !== '' && !isPolite(word));
const drawnPost = (found) => 'why' in found ? found : { post: found.thread.post };
function strangePost(text, { posts, hasPost }) {
    const token = tokenAt(text, 0);
    if (token?.kind !== 'word' && token?.kind !== 'quoted')
        return undefined;
    const path = token.text.replace(/^\.?\//, '');
    return hasPost?.(path) && posts.every(({ post }) => post !== path) ? path : undefined;
}
const notHere = (path) => `\`${path}\` is a post that this pull request neither brings nor changes, and its picture is not here to be drawn again. To have that done, run the workflow by hand with \`command: regenerate\` and \`posts: ${path}\`.`;
const wordless = (posts) => `${posts.length === 1 ? pictureName(posts[0]) : `Pictures ${namesOf(posts)}`} cannot be changed by words: title cards are set here, which no model draws. A card follows the title and first tag of its post, and \`card\` in the settings file (colours, layout, logo, font). With an \`api-key\`, and without \`generator: card\`, a model draws by words.`;
function undoing(targets, context) {
    const changedOnes = context.posts.filter(isRedrawn);
    const theirs = context.posts.filter(({ isPictured }) => isPictured);
    const meant = [...changedOnes, ...theirs];
    const why = [...targets.why];
    if (!targets.isNamed && meant.length !== 1 && context.speaks)
        why.push(meant.length === 0
            ? 'No picture took the place of another one here: there is nothing to undo.'
            : `More than one picture may be meant: name the one to take back. ${namesOf(meant)}`);
    const unnamed = meant.length === 1 ? changedOnes : [];
    const wanted = targets.isNamed ? targets.posts : unnamed;
    const undone = [];
    for (const post of wanted) {
        const found = pictureOf(post, context);
        if ('why' in found)
            why.push(found.why);
        else if (found.thread.before === undefined)
            why.push(`${pictureName(post)} is the first one of its post: no picture of ours was there before.`);
        else
            undone.push(found.thread.post);
    }
    return { ...nothing, steps: undone.length > 0 ? [{ act: 'undo', posts: undone }] : [], why };
}
const isRedrawn = ({ thread }) => thread?.before !== undefined;
function drawing(targets) {
    if (!targets.isNamed)
        return { ...nothing, steps: [{ act: 'draw', posts: [] }] };
    const there = targets.posts.filter(({ thread }) => thread);
    const missing = targets.posts.filter(({ thread }) => !thread).map(({ post }) => post);
    return {
        ...nothing,
        steps: missing.length > 0 ? [{ act: 'draw', posts: missing }] : [],
        why: [
            ...targets.why,
            ...there.map((post) => `${pictureName(post)} is there: \`/hero redraw ${post.number ?? post.post}\` draws it anew.`),
        ],
    };
}
function skipping(targets, { speaks }) {
    if (!targets.isNamed)
        return speaks
            ? { ...nothing, steps: [{ act: 'help' }], why: ['`/hero skip` names no post.'] }
            : nothing;
    const there = targets.posts.filter(({ thread }) => thread);
    const skip = targets.posts.filter(({ thread }) => !thread).map(({ post }) => post);
    return {
        ...nothing,
        steps: skip.length > 0 ? [{ act: 'skip', posts: skip }] : [],
        why: [
            ...targets.why,
            ...there.map((post) => `${pictureName(post)} is on the branch already. Revert the commit that brought it, or take its lines out of the post: nothing is drawn for it then.`),
        ],
    };
}
function asking(targets, { threads, speaks }) {
    const posts = targets.isNamed ? targets.posts : threads.length === 1 ? threads : [];
    const isUnclear = !targets.isNamed && posts.length === 0 && speaks;
    const unnamed = isUnclear ? ['`/hero why` names no post.'] : [];
    return {
        ...nothing,
        steps: posts.length > 0 ? [{ act: 'why', posts: posts.map(({ post }) => post) }] : [],
        why: [...targets.why, ...unnamed],
    };
}

;


const decide_nothing = { approve: [], takeBack: [], steps: [], why: [] };
function decide(event, context) {
    switch (event.how) {
        case 'ticks':
            return byTicks(event.ticks, context);
        case 'words':
            return decide_settled(byWords(event.requests, event.timestamp, context));
        case 'review':
            return decide_settled([
                ...byWords(event.requests, event.timestamp, context),
                byReview(event, context),
            ]);
    }
}
function byReview({ verdict, reviewer }, { threads, reviewed }) {
    if (verdict === 'neither')
        return decide_nothing;
    if (verdict === 'takes back')
        return { ...decide_nothing, takeBack: threads.filter((thread) => isReviewOf(reviewer, thread)) };
    const same = threads.filter(({ post, sha256 }) => reviewed.get(post) === sha256);
    const changedThreads = threads.filter((thread) => !same.includes(thread) && !thread.approval);
    return {
        approve: same,
        takeBack: [],
        steps: [],
        why: changedThreads.map(({ number, post }) => `The review was of an older commit: picture ${number} (${post}) has changed since, and waits.`),
    };
}
const isReviewOf = (login, { approval }) => approval?.via === 'review' && approval.login.toLowerCase() === login.toLowerCase();
function decide_settled(all) {
    const steps = all.flatMap(({ steps }) => steps);
    const helps = steps.filter(({ act }) => act === 'help');
    const changing = new Set(steps.flatMap((step) => (step.act === 'redraw' || step.act === 'undo' ? step.posts : [])));
    const approve = new Map(all.flatMap(({ approve }) => approve).map((one) => [`${one.post} ${one.sha256}`, one]));
    return {
        approve: [...approve.values()].filter(({ post }) => !changing.has(post)),
        takeBack: all.flatMap(({ takeBack }) => takeBack),
        steps: steps.filter((step) => step.act !== 'help' || step === helps[0]),
        why: [...new Set(all.flatMap(({ why }) => why))],
    };
}

;
const changingActs = ['redraw', 'draw', 'use', 'skip', 'undo'];

;

function joinedOutcome(first, then) {
    const later = new Set(then.records.map(({ post }) => post));
    const records = [...first.records.filter(({ post }) => !later.has(post)), ...then.records];
    const drawn = new Set(records.map(({ post }) => post));
    const failed = new Set(then.failed.map(({ post }) => post));
    const commit = then.commit ?? first.commit;
    return {
        ...then,
        records,
        earlier: then.earlier.filter(({ post }) => !drawn.has(post)),
        spent: spentBy(first.spent, then.spent),
        unread: [...(first.unread ?? []), ...(then.unread ?? [])],
        held: [...first.held, ...then.held],
        failed: [
            ...first.failed.filter(({ post }) => !failed.has(post) && !drawn.has(post)),
            ...then.failed,
        ],
        warnings: [...new Set([...first.warnings, ...then.warnings])],
        stopped: then.stopped ?? first.stopped,
        commit,
        imagesAt: then.commit ? then.imagesAt : (first.commit ?? then.imagesAt),
    };
}
const spentBy = (a, b) => ({
    ...(0,ledger_limits .uG)(a, b),
    maybeCharged: (0,ledger_limits .uG)(a.maybeCharged, b.maybeCharged),
});

var skip = __webpack_require__(32762);
;


function markSkipped(posts, login, { branch, head }, { repo, inputs, now }) {
    const at = now().toISOString();
    const files = posts.map((post) => [(0,skip .Z)(post), { bytes: (0,skip .N)({ post, by: login, at }) }]);
    const what = posts.length === 1 ? '1 post' : `${posts.length} posts`;
    const message = (0,commit_message .d)({ subject: `Leave ${what} without hero image` }, branch, inputs);
    return repo.commit({ branch, head, files: new Map(files), message });
}

;
function messagesOf({ approve, takeBack }, { login }) {
    const pictures = (all) => all.length === 1 ? '1 picture' : `${all.length} pictures`;
    const given = approve.filter(({ approval }) => approval === undefined);
    const taken = takeBack.filter(({ approval }) => approval !== undefined);
    return [
        ...(given.length > 0 ? [`${login} approved ${pictures(given)}.`] : []),
        ...(taken.length > 0 ? [`${login} took back the approval of ${pictures(taken)}.`] : []),
    ];
}
function asked(step, login) {
    switch (step.act) {
        case 'skip':
            return [`${login} wants no image for ${step.posts.join(', ')}.`];
        case 'draw':
            return step.posts.length === 0
                ? [`${login} asked to draw what is missing.`]
                : [`${login} asked to draw ${step.posts.join(', ')}.`];
        case 'redraw':
            return step.instruction === ''
                ? [`${login} asked to draw ${step.posts.join(', ')} again.`]
                : [`${login} asked to change ${step.posts.join(', ')}: ${step.instruction}`];
        case 'undo':
            return [`${login} asked to take back the picture of ${step.posts.join(', ')}.`];
        default:
            return [];
    }
}

;




const maxLines = 10;
function inWords(outcome) {
    const { plan } = outcome;
    const draw = [...plan.draw, ...plan.candidates];
    const { sentence } = outcome.leftOut;
    if (draw.length === 0)
        return ['The plan: nothing is to be drawn.', ...(sentence === undefined ? [] : [sentence])];
    const cost = (0,total .X)(draw.map(dark_version .qg));
    const all = cost === undefined ? 'cost unknown' : `${(0,report_facts .q9)(cost)} (${(0,to_report ._5)(outcome)})`;
    return [
        `The plan: ${picturesOf(plan)} to draw, ${all}.`,
        ...draw
            .slice(0, maxLines)
            .map((planned) => `${planned.post.path}${kindOf(planned)}: ${plan_in_words_costOf((0,dark_version .qg)(planned))}`),
        ...(draw.length > maxLines ? [`And ${draw.length - maxLines} more.`] : []),
    ];
}
const kindOf = ({ nth, dark }) => nth !== undefined ? ', a candidate' : dark ? ', with a dark version' : '';
const picturesOf = ({ draw, candidates }) => [
    ...(draw.length > 0 || candidates.length === 0 ? [(0,report_facts .U9)(draw.length, 'post')] : []),
    ...(candidates.length > 0 ? [(0,report_facts .U9)(candidates.length, 'candidate')] : []),
].join(' and ');
const plan_in_words_costOf = (estimate) => estimate === undefined ? 'cost unknown' : (0,report_facts .q9)(estimate);

;

async function putOnBranch(use, looking, context) {
    const outcome = await (0,illustrate .g)({ ...looking, use }, context);
    const { records, failed, skipped, held } = outcome;
    const drawn = new Map(records.map((record) => [record.post, record]));
    const beyond = skipped.filter(({ post, kind }) => kind === 'beyond-limit' && use.some((chosen) => chosen.post === post));
    const explained = new Set([...failed, ...beyond, ...held].map(({ post }) => post));
    const gone = use.filter(({ post }) => !drawn.has(post) && !explained.has(post));
    return {
        outcome,
        done: use.flatMap(({ post, letter, login }) => {
            const record = drawn.get(post);
            if (record === undefined)
                return [];
            const how = record.after ? '. A final picture was drawn after it: look at it once more' : '';
            return [`${login} chose candidate ${letter} for ${post}${how}.`];
        }),
        why: [
            ...held.map(({ why }) => why),
            ...beyond.map(({ post, reason }) => `${post}: ${reason}`),
            ...gone.map(({ post }) => `The picture of ${post} was chosen by somebody else meanwhile.`),
        ],
    };
}

;



async function undo(posts, looked, job, context) {
    const now = [...looked.records, ...looked.earlier].filter(({ post }) => posts.includes(post));
    const found = new Map();
    for (const record of now) {
        const before = await recordBefore(record, context.repo);
        if (before)
            found.set(record.post, before);
    }
    const gone = posts
        .filter((post) => !found.has(post))
        .map((post) => `The picture that ${post} had before cannot be found any more.`);
    if (found.size === 0)
        return { outcome: looked, done: [], why: gone };
    const seen = new Map(now.map(({ post, files }) => [post, files.hero.sha256]));
    const outcome = await (0,illustrate .g)({ ...(0,job_of .qV)(job, found, context.inputs), seen }, context);
    const back = new Set(outcome.records.map(({ post }) => post));
    const done = [...found.keys()].filter((post) => back.has(post));
    return {
        outcome,
        done: done.map((post) => `${post} has the picture again that it had before.`),
        why: gone,
    };
}
async function recordBefore({ post, before }, repo) {
    if (before === undefined)
        return undefined;
    const then = await (0,ledger_records .M$)(await repo.snapshot(before.commit), [post], { repo });
    const record = then.get(post);
    return record?.files.hero.sha256 === before.sha256 ? record : undefined;
}

;







async function takeStep(step, { login }, now) {
    const { opened, job, looked } = now;
    const { session } = opened;
    const { context } = session;
    const asLooked = { outcome: looked, done: [], why: [], on: session };
    const said = asked(step, login);
    switch (step.act) {
        case 'plan': {
            const planned = (0,job_of .zS)({ ...opened.job, head: job.head }, 'This was asked for as a plan.');
            return { ...asLooked, done: inWords(await (0,illustrate .g)(planned, context)) };
        }
        case 'skip': {
            if (session.fork)
                return { ...asLooked, why: [byItsAuthor] };
            const head = await markSkipped(step.posts, login, job, context);
            return { ...asLooked, outcome: await (0,illustrate .g)({ ...job, head }, context), done: said };
        }
        case 'use': {
            const chosen = step.use.map((candidate) => ({ ...candidate, login }));
            return { ...asLooked, ...(await putOnBranch(chosen, job, context)) };
        }
        case 'undo': {
            if (session.fork)
                return { ...asLooked, why: [notOfFork] };
            const undone = await undo(step.posts, looked, job, context);
            return { ...asLooked, ...undone, done: [...said, ...undone.done] };
        }
        case 'draw':
        case 'redraw':
            return { ...(await draw(step, login, now)), done: said };
    }
}
async function draw(step, login, { opened, job, looked, threads }) {
    const { job: ready, session: on } = await opened.upToDate();
    const head = on.fork ? ready.head : job.head;
    const choosing = job.choosing === undefined ? {} : { choosing: job.choosing };
    const drawing = { ...ready, head, ...choosing, askedBy: login };
    const { posts } = step;
    const as = (outcome) => ({ outcome, done: [], why: [], on });
    if (step.act === 'draw')
        return as(await (0,illustrate .g)({ ...drawing, ...(posts.length > 0 && { posts }), asked: true }, on.context));
    const seen = new Map(threads.filter(({ post }) => posts.includes(post)).map(({ post, sha256 }) => [post, sha256]));
    const { instruction } = step;
    const redrawn = await (0,illustrate .g)({ ...drawing, posts, instruction, again: true, seen }, on.context);
    return as({ ...redrawn, choices: looked.choices });
}
const byItsAuthor = 'Nothing can be left out of a fork from here: its author can write `hero_images: false` into the post.';
const notOfFork = 'On the pull request of a fork no picture is taken back: `/hero redraw` draws another one.';

;



async function act(steps, event, looked) {
    const todo = steps.filter(changesBranch);
    let now = looked;
    let all = { outcome: looked.looked, done: [], why: [], on: looked.opened.session };
    for (const [index, step] of todo.entries()) {
        const end = index === 0 ? undefined : whyNotNext(all.outcome, all.on);
        if (end !== undefined)
            return { ...all, why: [...all.why, end] };
        const acted = await takeStep(step, event, now);
        all = {
            outcome: index === 0 ? acted.outcome : joinedOutcome(all.outcome, acted.outcome),
            done: [...all.done, ...acted.done],
            why: [...all.why, ...acted.why],
            on: acted.on,
        };
        now = { ...now, looked: all.outcome, job: { ...now.job, head: act_headOf(acted.outcome) } };
    }
    return all;
}
const changesBranch = (step) => [...changingActs, 'plan'].includes(step.act);
const act_headOf = ({ commit, job }) => commit ?? job.head;
function whyNotNext({ stopped }, { fork }) {
    if (stopped)
        return 'What came after that was not begun: say it once more.';
    return fork
        ? 'On the pull request of a fork one thing is done at a time: say the rest once more.'
        : undefined;
}

var table = __webpack_require__(68330);
;


const names = {
    run: 'a run',
    'pull request': 'this pull request',
    day: 'today (UTC)',
    month: 'this month (UTC)',
};
const budgetText = (limits) => [
    '**What hero-images spent, and what is left**',
    (0,table .t)(['', 'spent', 'limit', 'left'], limits.map((limit) => [
        names[limit.scope],
        spentText(limit),
        limitText(limit),
        leftText(limit),
    ])),
    'Costs are by list price. Limits are the inputs `max-images`, `max-cost` and those with `-per-pull-request`, `-per-day` and `-per-month`, or `limits` in the settings file.',
].join('\n\n');
function spentText({ scope, spent }) {
    if (scope === 'run')
        return 'nothing yet';
    const unknown = spent.unknown > 0 ? `, ${spent.unknown} of them at an unknown price` : '';
    return `${(0,report_facts .U9)(spent.images, 'image')}, ${dollars(spent.cost)}${unknown}`;
}
const limitText = ({ images, cost }) => parts(images, cost) || 'none';
function leftText({ images, cost, spent }) {
    const left = parts(Math.max(0, images - spent.images), Math.max(0, cost - spent.cost));
    return left || 'no limit';
}
const parts = (images, cost) => [
    ...(images < Infinity ? [(0,report_facts .U9)(images, 'image')] : []),
    ...(cost < Infinity ? [dollars(cost)] : []),
].join(', ');
const dollars = (amount) => `&#36;${amount.toFixed(amount > 0 && amount < 0.01 ? 4 : 2)}`;

var report_escape = __webpack_require__(72527);
;


const longestPrompt = 6000;
const whyText = (pictures) => pictures.map(whyOne).join('\n\n---\n\n');
function whyOne({ post, record, approval, reason }) {
    if (record === undefined)
        return `**${(0,report_escape .aY)(post)}** has no picture of ours${reason === undefined ? '.' : `: ${(0,report_escape .CS)(reason)}`}`;
    const { drawnAt, dark, asked, notes, round = 1, paid = [] } = record;
    const facts = [
        `Drawn ${drawnAt.slice(0, 16).replace('T', ' ')} UTC with ${(0,report_facts .Pg)(record)}, ${(0,report_facts .$K)(record) ? 'free' : (0,report_facts .oz)(record.cost ?? undefined)}${round > 1 ? `, in round ${round}` : ''}.`,
        ...(dark
            ? [`Its dark version is an edit of it, ${(0,report_facts .oz)(dark.cost ?? undefined)} more.`]
            : []),
        ...(asked ? [askedText(asked)] : ['Nobody asked for it by name: the post had no image.']),
        ...(paid.length > 1 ? [`${(0,report_facts .U9)(paid.length, 'payment')} for this post so far.`] : []),
        ...(approval ? [`Approved by ${(0,report_escape .CS)(approval.login)}.`] : ['Nobody has approved it.']),
        ...notes.map((note) => (0,report_escape .CS)(note)),
        `Alternative text: ${(0,report_escape .CS)(record.alt, 1000)}`,
    ];
    return [
        `**${(0,report_escape .aY)(post)}**`,
        facts.map((fact) => `- ${fact}`).join('\n'),
        ...((0,report_facts .$K)(record) ? [] : ['The prompt:', (0,report_escape .DV)(record.prompt, longestPrompt)]),
    ].join('\n\n');
}
const askedText = ({ by, words }) => words === undefined
    ? `Asked for by ${(0,report_escape .CS)(by)}.`
    : `Asked for by ${(0,report_escape .CS)(by)}, with the words: ${(0,report_escape .CS)(words, 1000)}`;

;
async function budgetOf({ spentSoFar, }) {
    const all = await spentSoFar();
    return all.filter(({ scope, images, cost }) => scope !== 'day' || Math.min(images, cost) < Infinity);
}

;
const acts = [
    [
        '/hero approve [posts]',
        'approves the pictures that the comment shows, or those of these posts',
    ],
    [
        '/hero redraw <posts> <what to change>',
        'changes the pictures as you say; without words they are drawn anew',
    ],
    ['/hero use <post> B', 'puts candidate B on the branch'],
    ['/hero undo [posts]', 'brings the picture before back, for nothing'],
    ['/hero draw [posts]', 'draws what is missing'],
    ['/hero skip <posts>', 'leaves these posts without an image'],
    [
        '/hero why <posts>',
        'says how their pictures came to be: prompt, cost, who asked, what was refused',
    ],
    ['/hero plan', 'says what would be drawn, and what it would cost'],
    ['/hero budget', 'says what was spent and what is left: run, pull request, day, month'],
    ['/hero wire', 'opens a pull request with patches for templates that do not show the pictures'],
    ['/hero help', 'shows this table'],
];

;


const help_text_marker = '<!-- hero-images help -->';
const helpText = () => [
    help_text_marker,
    '**What you can say to hero-images** in a new comment, one command a line, if you may write to this repository:',
    (0,table .t)(['Comment', 'What it does'], acts.map(([usage, meaning]) => [`\`${usage}\``, meaning])),
    'A post goes by its number in the comment with the images, its path, its title, or its file name. A colon parts names from words: `/hero redraw 1, 2: less blue`.',
].join('\n\n');

;

async function reply(event, text, session) {
    const { octokit, address, context } = session;
    const { owner, name: repo } = address;
    const said = event.how === 'review' ? `review ${event.review}` : String(event.comment);
    const marker = `<!-- hero-images answer ${(0,kept_names .kP)(said, context.inputs.name)} -->`;
    const body = `${marker}\n${text}`;
    const own = await ownMarked(marker, event.number, session);
    if (own)
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body });
    else
        await octokit.rest.issues.createComment({ owner, repo, issue_number: event.number, body });
}
async function ownMarked(marker, number, { comments, login }) {
    const marked = (await comments.read(number)).filter(({ body }) => body?.startsWith(marker));
    const us = marked.length > 0 ? (await login()).toLowerCase() : '';
    return marked.find(({ user }) => user?.login.toLowerCase() === us);
}

;


async function answerHelp(number, session) {
    if (await ownMarked(help_text_marker, number, session))
        return;
    const { octokit, address } = session;
    const { owner, name: repo } = address;
    await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: helpText() });
}

;


async function wireInWords(number, session) {
    const proposed = await proposeWiring({ kind: 'pull-request', number }, session);
    const advice = proposed.advice.map((text) => `By hand: ${text}`);
    const said = [wire_in_words_inWords(proposed), ...advice];
    return isWithheld(proposed) ? { done: [], why: said } : { done: said, why: [] };
}
const isWithheld = ({ patches, url }) => patches.length > 0 && url === '';
function wire_in_words_inWords(proposed) {
    const { url, notice } = proposed;
    const number = /\/pull\/(\d+)$/.exec(url)?.[1];
    return [
        (0,report_patches .N)(proposed),
        ...(notice === '' ? [] : [notice]),
        ...(number === undefined ? [] : [`The patches are in pull request ${number}.`]),
    ].join(' ');
}

;






async function answer(steps, event, { outer, looked, threads, }) {
    const done = [];
    const why = [];
    const texts = [];
    for (const step of steps) {
        if (step.act === 'help')
            await answerHelp(event.number, outer);
        if (step.act === 'wire') {
            const wired = await wireInWords(event.number, outer);
            done.push(...wired.done);
            why.push(...wired.why);
        }
        if (step.act === 'why')
            texts.push(whyText(step.posts.map((post) => known(post, looked, threads))));
        if (step.act === 'budget')
            texts.push(budgetText(await budgetOf(looked)));
    }
    if (texts.length > 0)
        await reply(event, texts.join('\n\n'), outer);
    return { done, why };
}
function known(post, { records, earlier, skipped, failed }, threads) {
    const record = [...records, ...earlier].find((one) => one.post === post);
    const thread = threads.find((one) => one.post === post);
    const reason = skipped.find((one) => one.post === post)?.reason ??
        failed.find((one) => one.post === post)?.message;
    return { post, record, approval: thread?.approval, reason };
}

var heroes = __webpack_require__(18778);
;




const via = { ticks: 'tick', words: 'command', review: 'review' };
async function approve({ approve, takeBack }, { login, how, timestamp }, { head, ...job }, { context: { repo, now, log } }) {
    if (approve.length + takeBack.length === 0)
        return [];
    const store = await repo.refStore((0,kept_names .Sk)(job));
    if (store === undefined)
        throw new errors .L4('An approval cannot be kept here', {
            hint: 'Run this on GitHub, or on a checkout of it',
        });
    const at = timestamp ?? now().toISOString();
    const said = ({ post, sha256 }) => ({
        ...{ post, sha256, by: login, at, via: via[how], head },
    });
    const late = await changeApprovals(store, [
        ...approve.map(said),
        ...takeBack.map((one) => ({ ...said(one), taken: true })),
    ]);
    const counts = (one) => !late.some(({ post, sha256 }) => post === one.post && sha256 === one.sha256);
    const news = { approve: approve.filter(counts), takeBack: takeBack.filter(counts) };
    try {
        await (0,heroes .N4)(news, Date.parse(at), repo);
    }
    catch (error) {
        log.info(`These approvals are not remembered for \`references: approved\`: ${error.message}`);
    }
    return late
        .filter(({ post }) => approve.some((one) => one.post === post))
        .map(({ post }) => `Somebody took back the approval of ${post} after that: the newer word counts.`);
}

;



async function neighboursOf(event, own, { octokit, address, context }) {
    if (event.how === 'ticks')
        return [];
    const { number, timestamp = context.now().toISOString() } = event;
    const begin = (0,kept_names .AB)({ pullRequest: number, branch: '' });
    const names = (await (0,kept_refs .z)(octokit, address, begin)).map(({ name }) => name);
    const neighbours = [];
    for (const ref of names) {
        const kept = (0,kept_names .Uu)(ref);
        if (kept?.kind !== 'shown' || kept.pullRequest !== number)
            continue;
        if (kept.name === context.inputs.name)
            continue;
        const store = await context.repo.refStore(ref);
        const then = store && (await shownAt(store, timestamp));
        const posts = neighbours_postsOf(then?.shown).filter(({ post }) => !own.has(post));
        if (posts.length > 0)
            neighbours.push({ name: kept.name, posts });
    }
    return neighbours;
}
const neighbours_postsOf = (shown) => (shown?.posts ?? []).map(({ number, post, picture, candidates }) => ({
    ...{ number, post },
    isPictured: picture !== undefined || candidates !== undefined,
}));

;
function saidId(event) {
    switch (event.how) {
        case 'words':
            return `c${event.comment}`;
        case 'review':
            return `r${event.review}`;
        case 'ticks':
            return event.timestamp === undefined ? undefined : `t${Date.parse(event.timestamp)}`;
    }
}

;




const once = ['redraw', 'use', 'undo'];
function inTime(decision, late) {
    return late === undefined ? decision : without(changingActs, late, decision);
}
async function notTwice(decision, event, job, { repo }) {
    const said = saidToRemember(decision, event);
    const store = said === undefined ? undefined : await repo.refStore((0,kept_names .AB)(job));
    if (said === undefined || !store || !(await wasDone(store, said)))
        return decision;
    return without(once, 'That was done before: say it anew to have it once more.', decision);
}
const saidToRemember = ({ steps }, event) => steps.some(({ act }) => once.includes(act)) ? saidId(event) : undefined;
function without(acts, why, decision) {
    const steps = decision.steps.filter(({ act }) => !acts.includes(act));
    if (steps.length === decision.steps.length)
        return decision;
    return { ...decision, steps, why: [...decision.why, why] };
}

;
async function stillApproves({ number, review, reviewer, verdict }, { octokit, address: { owner, name: repo } }) {
    if (verdict !== 'approves')
        return false;
    const all = await octokit.paginate(octokit.rest.pulls.listReviews, {
        ...{ owner, repo, pull_number: number, per_page: 100 },
    });
    const own = all.find(({ id }) => id === review);
    if (own?.state.toUpperCase() === 'DISMISSED')
        return false;
    return !all.some(({ id, user, state }) => id > review &&
        user?.login.toLowerCase() === reviewer.toLowerCase() &&
        state.toUpperCase() === 'CHANGES_REQUESTED');
}

;
const nothingSeen = { pictures: new Map(), candidates: new Map(), isThen: false };

;






async function seenBy(event, job, { comments, login, context }) {
    if (event.how === 'ticks')
        return nothingSeen;
    const store = event.timestamp === undefined ? undefined : await context.repo.refStore((0,kept_names .AB)(job));
    const then = store && (await shownAt(store, event.timestamp));
    if (then)
        return asSeen(then.shown);
    const ours = await (0,github_comments .nd)(await comments.read(event.number), {
        name: context.inputs.name,
        login,
    });
    if (ours === undefined && store)
        return asSeen(undefined);
    const body = ours?.body ?? '';
    return { pictures: (0,boxes_format .fz)(body), candidates: (0,boxes_format .U$)(body), isThen: false };
}
function asSeen(shown) {
    const posts = shown?.posts ?? [];
    return {
        pictures: new Map(posts.flatMap(({ mark, picture }) => (picture ? [[mark, picture]] : []))),
        candidates: new Map(posts.flatMap(({ mark, candidates }) => (candidates ? [[mark, candidates]] : []))),
        numbers: new Map(posts.map(({ number, post }) => [number, post])),
        isThen: true,
    };
}
async function picturesAt(commit, { records, earlier }, { context: { repo } }) {
    const posts = [...records, ...earlier].map(({ post }) => post);
    const then = await (0,ledger_records .M$)(await repo.snapshot(commit), posts, { repo });
    return new Map([...then].map(([post, { files }]) => [post, files.hero.sha256]));
}

;

















const standsBack = { finished: undefined, isDone: undefined };
async function follow(event, outer) {
    const pull = await (0,pull_request .Cs)(outer.octokit, outer.address, event.number);
    const opened = await openPullRequest(pull, outer, true);
    const { session } = opened;
    const { context } = session;
    const choosing = !pull.isFork && context.inputs.review !== 'off';
    const job = { ...(0,job_of .WL)(opened.job), choosing };
    const looked = await (0,illustrate .g)({ ...job, head: opened.looksAt }, context);
    const heard = await heardBy(event, looked, session);
    if (heard === undefined)
        return { finished: undefined, isDone: true };
    const talk = await threadsNow(looked, session);
    const others = othersIn(looked);
    const own = [...talk.threads, ...talk.choices, ...talk.declined, ...others];
    const neighbours = await neighboursOf(event, new Set(own.map(({ post }) => post)), session);
    const decided = decide(heard, {
        ...talk,
        seen: await seenBy(event, looked.job, session),
        others,
        name: context.inputs.name,
        neighbours,
        setsCards: looked.generator.name === 'card',
        hasPost: (path) => looked.state.head.files.has(path) && looked.state.site.isPost(path),
        reviewed: event.how === 'review' ? await picturesAt(event.head, looked, session) : new Map(),
    });
    if (neighbours.length > 0 && isEmpty(decided))
        return standsBack;
    const ready = inTime(decided, whyLate(event, pull));
    const decision = await notTwice(ready, event, looked.job, context);
    let outdated;
    try {
        outdated = await approve(decision, event, looked.job, session);
    }
    catch (error) {
        if (!(error instanceof errors .i_ && pull.isFork && event.how === 'review'))
            throw error;
        context.log.info('This run may not keep an approval, because a review of a fork started it: comment `/hero approve`.');
        return { finished: undefined, isDone: false };
    }
    const acted = await act(decision.steps, event, { opened, job, looked, ...talk });
    const told = await answer(decision.steps, event, { outer, looked: acted.outcome, ...talk });
    const done = [...messagesOf(decision, event), ...acted.done, ...told.done];
    const why = [...decision.why, ...outdated, ...acted.why, ...told.why];
    const said = isDone(acted.outcome) ? saidToRemember(decision, event) : undefined;
    const messages = [...done, ...why];
    const on = { ...acted.on, listens: true };
    const finished = await finish(acted.outcome, undefined, on, { messages, said });
    return { finished, isDone: why.length === 0 && isDone(acted.outcome) };
}
async function heardBy(event, { state: { settings } }, session) {
    if (event.how !== 'review' || event.verdict === 'neither')
        return event;
    const { log } = session.context;
    const isAllowed = settings['approve-by-review'];
    if (!isAllowed)
        log.info('Reviews approve no pictures here (`approve-by-review: false`).');
    if (isAllowed && (event.verdict === 'takes back' || (await stillApproves(event, session))))
        return event;
    if (isAllowed)
        log.info('That review was dismissed, or followed by another one.');
    return event.requests.length === 0 ? undefined : { ...event, verdict: 'neither' };
}
const othersIn = ({ skipped, failed, stayingCards, records, earlier, }) => {
    const shown = new Set([...records, ...earlier].map(({ post }) => post));
    const cards = stayingCards
        .filter(({ post }) => !shown.has(post.path))
        .map(({ post }) => ({
        post: post.path,
        reason: 'its title card is from before this pull request',
        isDrawable: true,
    }));
    return [...skipped, ...failed.map(asOther), ...cards];
};
const asOther = ({ post, message }) => ({
    post,
    reason: message,
});
const isEmpty = ({ approve, takeBack, steps, why }) => approve.length + takeBack.length + steps.length + why.length === 0;
const isDone = ({ failed, stopped }) => failed.length === 0 && !(stopped instanceof errors .c7);

;




async function answerComment(event, session) {
    const { octokit, address, context } = session;
    const { log } = context;
    if (event.how === 'ticks' && event.name !== context.inputs.name) {
        log.info(`That task box is in the comment of another workflow${event.name && `, \`${event.name}\``}.`);
        return undefined;
    }
    if (event.how === 'ticks' && !(await comment_isOurs(event, session))) {
        log.info('That task box is in a comment of somebody else.');
        return undefined;
    }
    const answer = (reaction) => event.how === 'words' ? react(octokit, address, event.comment, reaction) : Promise.resolve();
    if (!(await mayWrite(octokit, address, event.login, log.info))) {
        await answer('confused');
        return undefined;
    }
    await answer('eyes');
    try {
        const { finished, isDone } = await follow(event, session);
        if (isDone === undefined)
            log.info('Another workflow on this pull request is meant.');
        else
            await answer(isDone ? 'rocket' : 'confused');
        return finished;
    }
    catch (error) {
        await answer('confused');
        throw error;
    }
}
async function comment_isOurs({ author, comment, number }, { login, context: { repo, inputs } }) {
    const known = await knownComments({ pullRequest: number, branch: '', name: inputs.name }, repo);
    return known.includes(comment) || author.toLowerCase() === (await login()).toLowerCase();
}

;







async function checkMergeGroup({ number, head }, session) {
    const { octokit, address, context } = session;
    if ((0,job_of .QJ)(context.inputs) !== '')
        return (0,job_of .QJ)(context.inputs);
    const opened = await openPullRequest(await (0,pull_request .Cs)(octokit, address, number), session, true);
    const { repo } = opened.session.context;
    const state = { head: await repo.snapshot(opened.job.head) };
    const mode = await reviewMode({ job: opened.job, state }, opened.session);
    if (mode === 'off')
        return `Nobody is asked about the pictures of #${number}: there is no check.`;
    const job = { ...opened.job, head: opened.looksAt, choosing: opened.session.fork === undefined };
    const check = (0,report_check .FY)((0,report_check .EG)(await standingOfPull(job, opened.session), mode === 'required'));
    await (0,check_run .Y)(octokit, address, { head, name: context.inputs.name }, check);
    return `The check \`${(0,check_run .I)(context.inputs.name)}\` of #${number} is on ${head.slice(0, 7)} of the merge queue: ${check.title}.`;
}

var print = __webpack_require__(42656);
var check_github = __webpack_require__(52750);
var doctor_print = __webpack_require__(56314);
var connection = __webpack_require__(66593);
var generators = __webpack_require__(43844);
var log = __webpack_require__(94998);
var program = __webpack_require__(81132);
;








async function doctorInRun(inputs, { context: run, octokit, login, workflow }) {
    const branch = process.env.GITHUB_HEAD_REF || github ._.ref.replace(/^refs\/heads\//, '');
    const job = (0,job_of .dU)({ kind: 'branch', branch, isDefault: false }, { head: github ._.sha }, { ...inputs, command: 'plan' }, false);
    return (0,doctor_print .T)(job, {
        ...run,
        program: (0,program .k)(process.env),
        probe: (0,generators .f)(inputs, { signal: (0,connection .KF)(), log: log ._D.info }),
        ...(workflow === undefined ? {} : { workflow }),
        github: async () => {
            const name = await login();
            const { data } = await octokit.rest.repos.get(github ._.repo);
            const token = { login: name, kind: (0,check_github .aA)(inputs.token, name) };
            return { token, defaultBranch: data.default_branch };
        },
    });
}

var promises_ = __webpack_require__(51455);
var storage_schema = __webpack_require__(52126);
var settings_of_repo = __webpack_require__(68102);
;



function ownBucketAlone(open, repo, { config }, defaultBranch) {
    let trusted;
    return async (settings) => {
        const storage = await open(settings);
        const { s3 } = settings;
        if (storage.kind === 'repo' || s3 === undefined)
            return storage;
        return guarded(storage, async () => {
            trusted ??= readTrusted(repo, config, await defaultBranch());
            const { branch, bucket } = await trusted;
            if (bucket !== undefined && whereOf(bucket) !== whereOf(s3))
                throw new errors .GN(`These settings send pictures to another bucket than those of \`${branch}\` do, which the keys are for.`, {
                    file: config,
                    hint: `Bring the change of \`s3\` into \`${branch}\` first, without new posts; from then on it counts.`,
                });
        });
    };
}
async function readTrusted(repo, config, branch) {
    const head = await repo.snapshot(await repo.head(branch));
    try {
        return { branch, bucket: (await (0,settings_of_repo .sb)(repo, head, config)).s3 };
    }
    catch (error) {
        if (error instanceof errors .GN)
            return { branch, bucket: undefined };
        throw error;
    }
}
const whereOf = (s3) => JSON.stringify([s3.bucket, s3.endpoint?.replace(/\/+$/, '') ?? '', (0,storage_schema .Wq)(s3)]);
function guarded(storage, leave) {
    const asking = (act) => async (...asked) => {
        await leave();
        return act(...asked);
    };
    return {
        ...storage,
        assertOpen: asking(storage.assertOpen),
        put: asking(storage.put),
        list: asking(storage.list),
        remove: asking(storage.remove),
        read: asking(storage.read),
    };
}

var repo_worktree = __webpack_require__(65729);
var sender = __webpack_require__(90583);
;


function attachmentsSource(token, server, repositoryId, { log, signal }) {
    const uploads = uploadsOf(server);
    if (!mayAttach(token) || uploads === undefined || !/^\d+$/.test(repositoryId))
        return undefined;
    const say = (line) => log.info(line);
    return createAttachments({
        ...{ token, server, uploads, repositoryId, say, signal },
        send: attachmentSender(),
    });
}
function attachmentSender() {
    const send = (0,sender .Q)();
    return async ({ signal, ...upload }) => {
        const { status, body } = await send({ method: 'POST', ...upload }, signal);
        return { status, text: new TextDecoder().decode(body) };
    };
}

var octokit = __webpack_require__(79694);
var font_source = __webpack_require__(98433);
;


function cardFonts({ token }, signal, log) {
    const { env } = process;
    return (0,font_source .d)({
        repository: env.GITHUB_ACTION_REPOSITORY ?? '',
        cache: env.RUNNER_TOOL_CACHE ?? '',
        octokit: () => (0,octokit .Q)({
            token,
            apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
            log,
            signal,
        }),
    });
}

var parse_file = __webpack_require__(70407);
var generators_known = __webpack_require__(3448);
;




async function readInherited(shared, commit, path, from) {
    const snapshot = await shared.snapshot(commit);
    try {
        (0,settings_of_repo .HT)(snapshot, path, 'The settings file');
        const bytes = (await (0,settings_of_repo .Vv)(shared, snapshot, [path])).get(path);
        if (!bytes)
            throw new errors .GN('There is no such file.', {
                hint: 'Correct the input `inherit`, or commit the file there.',
            });
        const settings = new TextDecoder().decode(bytes);
        const { brand, rules = [], card } = (0,parse_file .x1)(settings, path, generators_known .qf);
        const named = [
            ...[brand, ...rules.map((rule) => rule.brand), settings_of_repo .C4],
            ...[card?.font ?? [], card?.logo].flat(),
        ].filter((file) => file !== undefined);
        for (const file of named)
            (0,settings_of_repo .HT)(snapshot, file, 'The file');
        return { from, settings, files: await (0,settings_of_repo .Vv)(shared, snapshot, [...new Set(named)]) };
    }
    catch (error) {
        if (!(error instanceof errors .GN))
            throw error;
        const { message, line, hint } = error;
        const where = line === undefined ? '' : `, line ${line}`;
        throw new errors .GN(`Inherited settings \`${from}\`${where}: ${message}`, {
            ...(hint && { hint }),
            cause: error,
        });
    }
}

var inherit = __webpack_require__(69998);
;






async function inheriting(repo, { inherit }, connect) {
    if (inherit === undefined)
        return repo;
    return { ...repo, inherited: await inheriting_read(inherit, await connect()) };
}
async function inheriting_read(shared, octokit) {
    const from = (0,inherit .F)(shared);
    const { owner, repo } = shared;
    try {
        const ref = shared.ref ?? (await octokit.rest.repos.get({ owner, repo })).data.default_branch;
        const { sha } = (await octokit.rest.repos.getCommit({ owner, repo, ref, per_page: 1 })).data;
        log ._D.info(`Settings are inherited from ${from}, as of ${sha.slice(0, 7)}.`);
        return await readInherited((0,repo_github .O)(octokit, { owner, repo }), sha, shared.path, from);
    }
    catch (error) {
        const isHidden = [404, 422].includes((0,api_error .c2)(error) ?? 0) || error instanceof errors .i_;
        if (!isHidden)
            throw error;
        throw new errors .GN(`Inherited settings \`${from}\` cannot be read.`, {
            hint: "Correct the input `inherit`. A workflow's own token reads its own repository and public ones: for a private one give `github-token` the token of a GitHub App that is installed on both.",
            cause: error,
        });
    }
}

var core = __webpack_require__(57264);
var keep_secret = __webpack_require__(69056);
;



const jobIdentity = {
    async token(audience) {
        const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: leave } = process.env;
        if (!url || !leave)
            throw new errors .jv('this job may not ask GitHub for a token of its identity', {
                failure: 'account',
                hint: 'Add the line `id-token: write` below `permissions:` in the workflow, beside those that are there; a reusable workflow needs it from the workflow that calls it.',
            });
        try {
            const token = await core .V9(audience);
            (0,keep_secret .g)(token);
            return token;
        }
        catch (error) {
            const why = error.message.replace(/\s+/g, ' ');
            throw new errors .jv(`GitHub gave no token of this job's identity: ${why}`, {
                failure: 'transient',
                hint: 'Run it again; if it stays, see https://www.githubstatus.com',
            });
        }
    },
    hide: keep_secret .g,
};

var runtime_once = __webpack_require__(64439);
var plan_data = __webpack_require__(25712);
;



function toOutputs(outcome, commentUrl) {
    const { records } = outcome;
    const drafts = outcome.choices.flatMap(({ there }) => there.filter(({ isOwn }) => isOwn));
    const before = new Set([...outcome.waiting.values()].map(({ record }) => drawnOnce(record)));
    const fresh = records.filter((record) => !before.has(drawnOnce(record)));
    const cost = (0,total .X)([
        ...(outcome.unread ?? []),
        ...fresh.flatMap((record) => [
            (0,payments .Kz)(record),
            ...(record.words ? [outputs_known(record.words.cost)] : []),
        ]),
        ...drafts.flatMap(({ cost, concept }) => [cost, ...(concept?.paid ? [concept.paid.cost] : [])].map(outputs_known)),
    ]);
    return {
        images: JSON.stringify(records.map((record) => ({
            post: record.post,
            hero: record.files.hero.path,
            social: record.files.social.path,
            ...(record.files.hero.url !== undefined && { heroUrl: record.files.hero.url }),
            ...(record.files.social.url !== undefined && { socialUrl: record.files.social.url }),
            ...(record.files.more && { moreSocial: record.files.more.map(({ path }) => path) }),
            ...(record.files.dark && { dark: record.files.dark.path }),
            alt: record.alt,
            prompt: record.prompt,
            generator: record.generator,
            model: record.model,
            cost: (0,payments .Kz)(record) ?? null,
        }))),
        count: String(records.length),
        cost: cost === undefined ? '' : cost.toFixed(4),
        commit: outcome.commit ?? '',
        'comment-url': commentUrl,
        plan: JSON.stringify((0,plan_data .X)(outcome)),
        matrix: '',
        gallery: '',
    };
}
const drawnOnce = ({ drawnAt, fingerprint }) => `${drawnAt} ${fingerprint}`;
const outputs_known = (cost) => cost ?? undefined;

var run_name = __webpack_require__(7645);
var storage_source = __webpack_require__(14975);
var tell = __webpack_require__(72753);
;





















const drawingTime = 45 * 60_000;
async function openCheckoutContext(inputs) {
    const dir = process.env.GITHUB_WORKSPACE ?? '';
    if (dir === '' || (await (0,promises_.readdir)(dir).catch(() => [])).length === 0)
        throw new errors .GN(`\`${inputs.command}\` needs the repo's files, and nothing is checked out.`, {
            hint: 'Put `actions/checkout` and the build of the site before this step.',
        });
    const { serverUrl, repo, sha } = github ._;
    const worktree = (0,repo_worktree .M)(dir, {
        env: process.env,
        ...(inputs.token !== '' && { credentials: { token: inputs.token, server: serverUrl } }),
    });
    const octokit = async () => (await (0,connection .Ng)(inputs)).octokit;
    const files = await inheriting(worktree, inputs, octokit);
    if (inputs.command !== 'gallery' || inputs.token === '')
        return { ...(await openRunContext(inputs, files)), dir };
    const { refStore } = (await (0,connection .Ng)(inputs)).repo;
    const commit = (await (0,repo_worktree .G)(dir, process.env)) ?? sha;
    return {
        ...(await openRunContext(inputs, { ...files, refStore })),
        dir,
        filesAt: `${serverUrl}/${repo.owner}/${repo.repo}/blob/${commit}`,
    };
}
async function openGitHubSession(inputs, { octokit, address, repo, lfs }) {
    const { eventName } = github ._;
    const files = await inheriting(repo, inputs, () => octokit);
    const storage = (0,storage_source .H)(process.env, { identity: jobIdentity });
    const named = () => defaultBranch(octokit);
    const run = await openRunContext(inputs, files, ownBucketAlone(storage, files, inputs, named));
    const id = process.env.GITHUB_REPOSITORY_ID ?? '';
    return {
        octokit,
        address,
        lfs,
        comments: (0,github_comments .TW)(octokit, address),
        attachments: attachmentsSource(inputs.token, address.server, id, run),
        login: (0,runtime_once .O)(() => (0,github_comments .Wc)(octokit)),
        actor: github ._.actor,
        runUrl: (0,connection .Vp)(),
        byHand: eventName === 'workflow_dispatch',
        startedAt: () => askedAt(octokit),
        listens: ['issue_comment', 'pull_request_review'].includes(eventName),
        workflow: (0,read .RB)(process.env.GITHUB_WORKFLOW_REF),
        announce: (outcome) => (0,tell .Kn)(toOutputs(outcome, '')),
        context: run,
    };
}
async function askedAt(octokit) {
    const { owner, repo } = github ._.repo;
    try {
        const run = { owner, repo, run_id: github ._.runId };
        return (await octokit.rest.actions.getWorkflowRun(run)).data.created_at;
    }
    catch (error) {
        log ._D.info(`When this run was asked for is not known, so a push since then goes unnoticed: ${error.message}`);
        return undefined;
    }
}
async function defaultBranch({ rest }) {
    const { repo, payload } = github ._;
    return payload.repository?.default_branch ?? (await rest.repos.get(repo)).data.default_branch;
}
async function openRunContext(inputs, repo, storage = (0,storage_source .H)(process.env, { identity: jobIdentity })) {
    const signal = (0,connection .KF)();
    const fonts = cardFonts(inputs, signal, log ._D.info);
    return {
        repo: (0,bucket_pictures .u)((0,records_dir .M)(repo, inputs), inputs, storage),
        ...{ storage, fonts },
        inputs,
        name: github ._.repo.repo,
        ...(await (0,generators .D)(inputs, {
            signal,
            time: drawingTime,
            identity: jobIdentity,
            log: log ._D.info,
            fonts,
        })),
        log: log ._D,
        runName: (0,run_name .o)(process.env),
        now: () => new Date(),
        signal,
    };
}

var exit_status = __webpack_require__(11347);
;




function shardInWords({ shard, of, posts, done, drawn, failed, spent, }) {
    const now = done === drawn ? '' : `, ${drawn} of them by this attempt`;
    const vain = failed > 0 ? ` ${failed} failed.` : '';
    const money = spent.cost > 0 ? ` It cost ${(0,report_facts .q9)(spent.cost)}.` : '';
    return `Shard ${shard} of ${of}: ${done} of ${(0,report_facts .U9)(posts, 'post')} drawn${now}.${vain}${money} \`command: publish\` puts them in place.`;
}
const mostRows = 100;
function renderShard(shard, { failed, skipped, warnings }) {
    const left = [
        ...failed.map(({ post, message, hint }) => [post, [message, hint].filter(Boolean).join(' ')]),
        ...skipped.filter(skipped_post .b3).map(({ post, reason }) => [post, reason]),
    ];
    const rows = left.slice(0, mostRows).map(([post = '', why = '']) => [(0,report_escape .aY)(post), (0,report_escape .CS)(why)]);
    return [
        '## Hero images: one shard',
        (0,report_escape .CS)(shardInWords(shard)),
        ...(rows.length > 0 ? [(0,table .t)(['Without its picture', ''], rows)] : []),
        ...(0,table .O)(left.length - rows.length, 'post', ': see the log of the job.'),
        ...warnings.slice(0, mostRows).map((warning) => `- ${(0,report_escape .CS)(warning)}`),
    ].join('\n\n');
}

var summary = __webpack_require__(43394);
var exit_code = __webpack_require__(20938);
var output_table = __webpack_require__(48826);
;











async function finish_finish(run, inputs) {
    (0,tell .Kn)(toOutputs(run.outcome, run.url));
    await (0,tell .Sy)((0,summary .B)(run.report));
    tellRuns([run], inputs);
}
async function finishArchive({ runs, outcome, archive, matrix = '' }, inputs) {
    const url = runs.find((run) => run.url !== '')?.url ?? '';
    (0,tell .Kn)({ ...toOutputs(outcome, url), matrix });
    await (0,tell .Sy)((0,report_archive .GN)(archive, runs.map(({ report }) => report)));
    (0,log .lm)((0,report_archive .Dw)(archive));
    const told = new Set(runs.flatMap(({ report }) => report.failed.map(({ post }) => post)));
    for (const failure of outcome.failed)
        if (!told.has(failure.post))
            (0,log .fz)(failure);
    const missing = (archive.shards ?? []).flatMap((shard) => shard.missing ?? []);
    tellRuns(runs, inputs, missing.length);
}
async function finishShard({ run, shard }, inputs) {
    (0,tell .Kn)(toOutputs(run.outcome, ''));
    await (0,tell .Sy)(renderShard(shard, run.report));
    (0,log .lm)(shardInWords(shard));
    tellRuns([run], inputs);
}
function tellRuns(runs, { failOn }, missing = 0) {
    for (const run of runs)
        annotateRun(run);
    const failed = runs.flatMap(({ report }) => report.failed);
    const tally = {
        images: runs.reduce((sum, { report }) => sum + report.drawn.length, 0),
        failed: failed.length + missing,
        refused: failed.filter(({ isRefused }) => isRefused).length,
        stopped: runs.some(({ outcome }) => outcome.stopped !== undefined),
    };
    if ((0,exit_status .y)(failOn, tally))
        (0,exit_code .v)();
}
function annotateRun({ outcome, report, afterthought }) {
    if (report.notice !== '')
        (0,log .lm)(report.notice);
    for (const failure of report.failed)
        (0,log .fz)(failure);
    if (outcome.stopped)
        (0,log .TF)(outcome.stopped);
    if (afterthought)
        (0,log .R8)(`${afterthought.message} ${afterthought.hint ?? ''}`);
    for (const text of outcome.warnings)
        (0,log .R8)(text);
}
async function finishClosing({ finished, problem, said }, inputs) {
    if (finished)
        await finish_finish(finished, inputs);
    else
        (0,tell .Kn)(output_table .Q);
    if (problem)
        (0,log .R8)(`${problem.message} ${problem.hint ?? ''}`);
    tellLine(said);
}
async function finishCommand({ text, summary, remarks, red, gallery }, dir) {
    (0,tell .Kn)({ ...output_table .Q, gallery: gallery === undefined ? '' : (0,external_node_path_.join)(dir, gallery) });
    for (const line of text.split('\n'))
        log ._D.info(line);
    await (0,tell .Sy)(summary);
    for (const item of remarks)
        (0,log .Vg)(item);
    if (red)
        (0,exit_code .v)();
}
async function finishProposal(proposal) {
    (0,tell .Kn)({ ...output_table .Q, commit: proposal.commit ?? '', 'comment-url': proposal.url });
    await (0,tell .Sy)((0,report_patches .RM)(proposal));
    (0,log .lm)([proposal.notice, (0,report_patches .N)(proposal), proposal.url].filter(Boolean).join(' '));
    for (const text of proposal.advice)
        (0,log .R8)(text);
}
function tellLine(line) {
    if (line !== '')
        log ._D.info(line);
}

;




















async function performHere(command, inputs) {
    const checkout = await openCheckoutContext(inputs);
    await finishCommand(await command.run(checkout), checkout.dir);
}
async function performReport(inputs, connection) {
    const session = await openGitHubSession(inputs, connection);
    await finishCommand(await (0,print .Sb)(github ._.sha, session.context), '');
}
async function performDoctor(inputs, connection) {
    const session = await openGitHubSession(inputs, connection);
    await finishCommand(await doctorInRun(inputs, session), '');
}
async function perform(assignment, inputs, connection, seen) {
    const session = await openGitHubSession(inputs, connection);
    if (assignment.kind === 'closed')
        return finishClosing(await afterClosing(assignment, session), inputs);
    if (assignment.kind === 'said') {
        const { said } = assignment;
        const finished = await orAfterMerge(said.number, session, () => answerComment(said, session));
        if (finished === undefined)
            return (0,tell .Kn)(output_table .Q);
        return finish_finish(finished, inputs);
    }
    if (assignment.kind === 'merge-group') {
        log ._D.info(await checkMergeGroup(assignment, session));
        return (0,tell .Kn)(output_table .Q);
    }
    if (inputs.command === 'wire')
        return finishProposal(await proposeWiring(assignment, session));
    if (await wentThroughAll(assignment, inputs, session))
        return;
    const closed = await merged(assignment, session);
    if (closed?.finished || closed?.problem)
        return finishClosing(closed, inputs);
    const finished = await runToItsEnd(assignment, session, seen);
    await finish_finish(finished, inputs);
    const { commit, job } = finished.outcome;
    if (commit !== undefined || github ._.eventName === 'schedule')
        await clearUp(job, session);
}
async function clearUp({ mode, pullRequest }, session) {
    if (mode !== 'plan')
        tellLine(await clearOld(session, pullRequest));
}
async function wentThroughAll(assignment, inputs, session) {
    const { command, shards = 1, shard = 1 } = inputs;
    const step = (0,archive_inputs .MT)(inputs);
    const through = async (done) => {
        await finishArchive(done, inputs);
        await clearUp(done.job, session);
    };
    if ((0,archive_inputs .Gr)(command))
        await through(await runArchive(assignment, command, session));
    else if (step === 'plan')
        await finishArchive(await divideArchive(assignment, shards, session), inputs);
    else if (step === 'draw')
        await finishShard(await drawShard(assignment, shard, session), inputs);
    else if (step === 'publish')
        await through(await publishShards(assignment, session));
    else
        return false;
    return true;
}
async function merged(assignment, session) {
    if (!session.byHand || assignment.kind !== 'pull-request')
        return undefined;
    return afterMerge(assignment.number, session);
}
async function runToItsEnd(assignment, session, seen) {
    const number = assignment.kind === 'pull-request' ? assignment.number : undefined;
    const finished = await orAfterMerge(number, session, () => runOrPlan(assignment, session, seen));
    return finished;
}
async function runOrPlan(assignment, session, seen) {
    try {
        return await run(assignment, session, seen);
    }
    catch (error) {
        if (!(error instanceof errors .i_))
            throw error;
        const why = github ._.actor === 'dependabot[bot]'
            ? 'Runs that Dependabot starts get a token that may only read, so nothing was drawn. Push a commit of your own to the branch, or start the workflow by hand.'
            : `Nothing was drawn. ${error.message} ${error.hint ?? ''}`;
        return planInstead(assignment, session, why);
    }
}


  })

};
