export const id = 393;
export const ids = [393];
export const modules = {

  75105:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    archiveHere: () => (  archiveHere)
  });
  var _pipeline_archive_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50698);
  var _pipeline_archive_survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13405);
  var _pipeline_illustrate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92465);
  var _pipeline_show_plan_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25712);
  var _report_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24516);
  var _job_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85255);
  var _draw_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40197);
  var _print_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72117);








async function archiveHere(checkout) {
    const { inputs, repo, now, log } = checkout;
    const job = { ...(0,_job_of_js__WEBPACK_IMPORTED_MODULE_5__  .G)(await repo.head('worktree'), inputs), whole: inputs.order };
    const seen = await (0,_pipeline_archive_survey_js__WEBPACK_IMPORTED_MODULE_1__  .F)(job, checkout);
    const command = inputs.command === 'restyle' ? 'restyle' : 'backfill';
    const about = { command, survey: seen, held: [], pulls: [], now: now() };
    log.info((0,_report_archive_js__WEBPACK_IMPORTED_MODULE_4__  .Dw)({ ...(0,_pipeline_archive_state_js__WEBPACK_IMPORTED_MODULE_0__  .C)({ ...about, outcomes: [] }), isPlan: true }));
    const isPlan = job.mode === 'plan';
    const order = seen.todo.map(({ post }) => post);
    const outcome = await (0,_pipeline_illustrate_js__WEBPACK_IMPORTED_MODULE_2__  .g)({ ...job, order }, checkout);
    const archive = (0,_pipeline_archive_state_js__WEBPACK_IMPORTED_MODULE_0__  .C)({ ...about, now: now(), outcomes: isPlan ? [] : [outcome] });
    const text = `${(0,_print_outcome_js__WEBPACK_IMPORTED_MODULE_7__  .S)(outcome)}\n${(0,_report_archive_js__WEBPACK_IMPORTED_MODULE_4__  .Dw)(archive)}\n`;
    return {
        text,
        data: { ...(0,_pipeline_show_plan_data_js__WEBPACK_IMPORTED_MODULE_3__  .X)(outcome), archive },
        summary: text,
        remarks: [],
        red: (0,_draw_js__WEBPACK_IMPORTED_MODULE_6__.isRed)(outcome, inputs),
    };
}


  }),

  40197:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    drawHere: () => (  drawHere),
    isRed: () => (  isRed)
  });
  var _pipeline_illustrate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92465);
  var _pipeline_show_plan_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25712);
  var _exit_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11347);
  var _job_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85255);
  var _print_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72117);





async function drawHere(checkout) {
    const { inputs, repo } = checkout;
    const job = (0,_job_of_js__WEBPACK_IMPORTED_MODULE_2__  .G)(await repo.head('worktree'), inputs);
    const outcome = await (0,_pipeline_illustrate_js__WEBPACK_IMPORTED_MODULE_0__  .g)(job, checkout);
    const text = (0,_print_outcome_js__WEBPACK_IMPORTED_MODULE_3__  .S)(outcome, checkout.prompts);
    return { text, data: (0,_pipeline_show_plan_data_js__WEBPACK_IMPORTED_MODULE_1__  .X)(outcome), summary: text, remarks: [], red: isRed(outcome, inputs) };
}
const isRed = (outcome, { failOn }) => (0,_exit_status_js__WEBPACK_IMPORTED_MODULE_4__  .y)(failOn, {
    images: outcome.records.length + outcome.earlier.length,
    failed: outcome.failed.length,
    refused: outcome.failed.filter(({ isRefused }) => isRefused).length,
    stopped: outcome.stopped !== undefined,
});


  }),

  72117:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  S: () => (  describeOutcome)
});

var payments = __webpack_require__(53602);
var record = __webpack_require__(96852);
var record_places = __webpack_require__(71377);
var total = __webpack_require__(30483);
var to_report = __webpack_require__(90284);
var used = __webpack_require__(94749);
var facts = __webpack_require__(85697);
var left_out_words = __webpack_require__(77820);
var spending = __webpack_require__(12676);
var one_line = __webpack_require__(6810);
;


const wordsCost = (mode, costs) => (0,facts .j8)({ mode, ...(costs.length > 0 && { words: { cost: (0,total .X)(costs) } }) })
    .map((text) => `, ${text}`)
    .join('');

var dark_version = __webpack_require__(33343);
var planned_texts = __webpack_require__(57265);
;






function planLines(outcome, withPrompts) {
    const { plan, generator } = outcome;
    if (plan.draw.length === 0)
        return ['Nothing to draw.'];
    const prices = (0,to_report ._5)(outcome);
    const isBound = plan.draw.some(({ basis }) => basis === 'bound');
    const cost = dollars((0,total .X)(plan.draw.map(dark_version .qg)), isBound ? 'bound' : 'price', prices);
    const costs = plan.draw.flatMap(({ texts }) => (texts ? [texts.most] : []));
    return [
        `${(0,facts .U9)(plan.draw.length, 'post')} to draw with ${generator.model}, ${cost}${wordsCost('plan', costs)}`,
        ...(withPrompts
            ? plan.draw.flatMap((planned) => wholePlan(planned, prices))
            : ['', ...rows(plan.draw), '', ...together(plan.draw.flatMap(notesOf)), promptsHint]),
    ];
}
const promptsHint = '`--prompts` shows the prompt of each, with all its files; `--json` all there is.';
function rows(draw) {
    const cells = [
        ['post', 'hero image', 'cost'],
        ...draw.map((planned) => [
            planned.post.path,
            planned.place.hero,
            dollars((0,dark_version .qg)(planned), planned.basis),
        ]),
    ];
    const widths = [0, 1].map((column) => Math.min(60, Math.max(...cells.map((row) => row[column].length))));
    return cells.map((row) => `  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
function wholePlan(planned, prices) {
    const { post, place, alt, prompt, basis } = planned;
    return [
        '',
        `  ${post.path}`,
        `    hero    ${place.hero}`,
        ...(place.dark ? [`    dark    ${place.dark.path}`] : []),
        ...[place.social, ...place.more.map(({ path }) => path)].map((path) => `    social  ${path}`),
        `    alt     ${alt}`,
        `    cost    ${dollars((0,dark_version .qg)(planned), basis, prices)}`,
        ...paragraphs('    prompt  ', prompt),
        ...notesOf(planned).map(({ reason }) => `    note    ${reason}`),
    ];
}
const notesOf = (planned) => [
    ...(planned.texts ? [(0,planned_texts .Du)(planned.texts)] : []),
    ...(0,dark_version .U)(planned),
    ...planned.place.warnings,
].map((reason) => ({ post: planned.post.path, reason }));
const mostNamed = 3;
function together(said) {
    return [...Map.groupBy(said, ({ reason }) => reason)].flatMap(([reason, all]) => {
        const posts = all.map(({ post }) => post);
        if (posts.length <= mostNamed)
            return posts.map((post) => `  ${post}: ${reason}`);
        const rest = posts.length - mostNamed;
        return [`  ${posts.slice(0, mostNamed).join(', ')} and ${rest} more: ${reason}`];
    });
}
const paragraphs = (name, text) => text
    .split('\n')
    .map((line, index) => `${index === 0 ? name : ' '.repeat(name.length)}${line}`.trimEnd());
function dollars(cost, basis = 'price', prices) {
    if (cost === undefined)
        return 'cost unknown (no list price)';
    if (cost === 0)
        return 'free';
    if (typeof basis === 'object')
        return (0,facts .oz)(cost, basis);
    const by = prices === undefined ? '' : ` by ${prices}`;
    if (basis === 'bound')
        return `${(0,facts .oz)(cost, basis)}${by}`;
    return cost < 0.01 ? `less than $0.01${by}` : `about $${cost.toFixed(2)}${by}`;
}

;












function describeOutcome(outcome, withPrompts = false) {
    const { job, skipped, leftOut, failed, stopped, warnings, moves, orphans } = outcome;
    const lines = [
        ...(job.mode !== 'plan'
            ? written(outcome)
            : [...planLines(outcome, withPrompts), '', ...about(outcome)]),
        ...section('Spent', (0,used .Z)(outcome.limits, outcome.spent).map((used) => `  ${(0,spending .r)(used)}`)),
        ...section('Please check', warnings.map((text) => `  ${text}`)),
        ...section('Renamed', moves.map(({ from, record }) => `  ${from} is ${record.post} now, and keeps its image`)),
        ...section('Images whose post is gone', orphans.map(({ post, record, images }) => `  ${post}: ${[record, ...images].join(', ')}`)),
        ...section('Skipped', together(skipped)),
        ...(job.mode === 'plan' ? leftOutLines(outcome) : []),
        ...(leftOut.sentence === undefined ? [] : ['', leftOut.sentence]),
        ...section('Failed', failed.flatMap(({ post, line, message, hint }) => [
            `  ${post}${line === undefined ? '' : `:${line}`}: ${message}`,
            ...hinted(hint, '    '),
        ])),
        ...(stopped ? ['', `Stopped: ${stopped.message}`, ...hinted(stopped.hint, '  ')] : []),
    ];
    return `${lines.map(one_line .T).join('\n')}\n`;
}
const leftOutLines = ({ leftOut }) => section('Left out, as no posts', (0,left_out_words .y)(leftOut).map(({ reason, count: all, examples }) => {
    const rest = all > examples.length ? ` and ${all - examples.length} more` : '';
    return `  ${examples.join(', ')}${rest}: ${reason}`;
}));
const about = ({ state }) => state.site.about;
function written(outcome) {
    const { records, state } = outcome;
    if (records.length === 0)
        return ['Nothing was drawn.'];
    const cost = dollars((0,total .X)(records.map(payments .Kz)), 'price', (0,to_report ._5)(outcome));
    const words = records.flatMap((record) => (record.words ? [record.words.cost ?? undefined] : []));
    return [
        `${(0,facts .U9)(records.length, 'post')} drawn, ${cost}${wordsCost('drawn', words)}`,
        ...records.flatMap(({ post, files, notes }) => [
            '',
            `  ${post}`,
            `    hero    ${files.hero.path}`,
            ...(files.dark ? [`    dark    ${files.dark.path}`] : []),
            ...[files.social, ...(files.more ?? [])].map(({ path }) => `    social  ${path}`),
            `    record  ${(0,record_places .B4)(state.settings['records-dir'], (0,record .lX)(post))}`,
            ...notes.map((note) => `    note    ${note}`),
        ]),
        '',
        'Nothing was committed. Look at it with `git status` and `git diff`.',
    ];
}
const hinted = (hint, indent) => hint === undefined ? [] : [`${indent}${hint}`];
const section = (title, lines) => lines.length === 0 ? [] : ['', title, ...lines];


  }),

  45470:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $p: () => (  redactor),
    jB: () => (  formsOfSecret),
    pY: () => (  secretFinder),
    s6: () => (  textSecretFinder)
  });
const MAX_LENGTH = 300;
function redactor(...secrets) {
    const patterns = patternsOf(secrets);
    return (text) => {
        let line = visible(text);
        for (const pattern of patterns)
            line = line.replace(pattern, '[key]');
        line = line
            .replace(/\bBearer\s+(?!\[key\])[^\s"',;]+/gi, 'Bearer [key]')
            .replace(/\bsk-[\w*-]{6,}/g, '[key]')
            .replace(/\s+/g, ' ')
            .trim();
        return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}\u2026` : line;
    };
}
function secretFinder(secrets) {
    const forms = secrets.flatMap(formsOfSecret);
    return (bytes) => {
        const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return forms.some((form) => whole.includes(form));
    };
}
function textSecretFinder(secrets) {
    const patterns = patternsOf(secrets);
    return (text) => patterns.some((pattern) => visible(text).search(pattern) !== -1);
}
function patternsOf(secrets) {
    const base64 = [...new Set(secrets.flatMap(base64Of))].toSorted((a, b) => b.length - a.length);
    const spelled = secrets.flatMap((secret) => [escaped(secret), inHex(secret)]);
    return [...spelled, ...base64.map((form) => [...form].map(literal).join('\\s*'))].map((pattern) => new RegExp(pattern, 'giu'));
}
const visible = (text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cf}/gu, '');
const SPACE = '\\s*';
const literal = (char) => `\\u{${char.codePointAt(0).toString(16)}}`;
function escaped(secret) {
    const inQuery = (char) => (char === ' ' ? ['\\+'] : []);
    return [...secret]
        .map((char) => {
        const code = char.codePointAt(0);
        const hex = code.toString(16);
        const units = Array.from({ length: char.length }, (_, at) => char.charCodeAt(at).toString(16));
        const ways = [
            literal(char),
            ...inQuery(char),
            bytesOf(char)
                .map((byte) => `%(?:25)*${byte}`)
                .join(''),
            `&#(?:0*${code}|x0*${hex});?`,
            ...(ENTITIES[char] ?? []).map((name) => `&${name};?`),
            units.map((unit) => `\\\\u${unit.padStart(4, '0')}`).join(''),
            ...(code < 256 ? [`\\\\x${hex.padStart(2, '0')}`] : []),
        ];
        return `(?:${ways.join('|')})`;
    })
        .join(SPACE);
}
const ENTITIES = {
    '&': ['amp'],
    '<': ['lt'],
    '>': ['gt'],
    '"': ['quot'],
    "'": ['apos'],
    '+': ['plus'],
    '/': ['sol'],
    '=': ['equals'],
    _: ['lowbar'],
    '-': ['hyphen', 'dash'],
    '.': ['period'],
    ':': ['colon'],
};
const inHex = (secret) => bytesOf(secret).join('(?:[\\s:,-]|0x){0,6}');
const bytesOf = (text) => Buffer.from(text).toString('hex').match(/../g) ?? [];
function formsOfSecret(secret) {
    const inQuery = new URLSearchParams({ k: secret }).toString().slice(2);
    const hex = Buffer.from(secret).toString('hex');
    const percent = hex.replace(/../g, '%$&');
    const codes = [...secret].map((char) => char.codePointAt(0));
    return [
        ...[secret, encodeURIComponent(secret), encodeURI(secret), inQuery],
        ...[hex, hex.toUpperCase(), percent, percent.toUpperCase()],
        codes.map((code) => `&#${code};`).join(''),
        codes.map((code) => `&#x${code.toString(16)};`).join(''),
        codes.map((code) => `&#x${code.toString(16).toUpperCase()};`).join(''),
        ...base64Of(secret),
    ];
}
function base64Of(secret) {
    const forms = [];
    for (const shift of [0, 1, 2]) {
        const bytes = Buffer.from(' '.repeat(shift) + secret);
        const first = Math.ceil((shift * 8) / 6);
        const last = Math.floor((bytes.length * 8) / 6);
        const base64 = bytes.toString('base64').slice(first, last);
        forms.push(base64, encodeURIComponent(base64));
        forms.push(bytes.toString('base64url').slice(first, last));
    }
    return forms;
}


  }),

  35767:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JR: () => (  hintFor),
    Zl: () => (  rulesOfRemote),
    c3: () => (  refusalIn),
    qz: () => (  ruleHint)
  });
const hints = {
    message: 'Set the input `commit-message` to what the rule wants, such as `chore: {{ subject }}`; the line `Generated-by: hero-images` always follows it',
    signature: "GitHub signs commits that are made through its API with the workflow's own token or that of an app: leave `actions/checkout` out before this step, and give `github-token` no token of a person",
    email: 'Leave `actions/checkout` out before this step, and give `github-token` the token of an account or an app whose address the rule takes',
    path: 'Name other folders in the settings file: `image-dir` for images, `records-dir` for records',
    'path-length': 'Name shorter folders in the settings file: `image-dir` for images, `records-dir` for records',
    extension: 'Choose other formats in the settings file: `format` for the hero image, `social.format` for the social image',
    size: 'Ask for smaller files in the settings file: `size`, `format`, `social.max-bytes`',
    'pull-request': 'Set `deliver: pull-request`, so that images arrive by a pull request of their own, and leave the branches `hero-images/**` out of the rule',
    checks: 'A commit that was just made has no checks: set `deliver: pull-request`, and leave the branches `hero-images/**` out of the rule',
    'merge-commit': 'The branch of an earlier delivery is taken along by a merge: merge or delete it, and the next one begins anew',
    'branch-name': 'Leave the branches `hero-images/**` out of the rule',
    locked: 'Set `deliver: pull-request`, and leave the branches `hero-images/**` out of the rule',
};
const orPass = 'or let this token pass the ruleset';
const ruleHint = (kinds) => `${[...new Set(kinds)].map((kind) => hints[kind]).join('. ')}; ${orPass}.`;
const words = [
    ['signature', /verified signatures?|must be signed|unsigned/i],
    ['message', /commit message|message must|message does not/i],
    ['email', /\be-?mail\b/i],
    ['path-length', /path(?:s)? .*(?:length|too long|longer|characters)|path length/i],
    ['extension', /extension/i],
    ['size', /file size|too large|larger than|exceeds .*(?:MB|size)/i],
    ['path', /file paths? |path is restricted|restricted paths?/i],
    ['checks', /status checks?|code scanning|deployments?/i],
    ['merge-commit', /merge commits?|linear history/i],
    ['branch-name', /(?:branch|ref) name/i],
    ['pull-request', /through (?:a pull request|the merge queue)/i],
];
function hintFor(refusal) {
    const kinds = words.flatMap(([kind, pattern]) => (pattern.test(refusal) ? [kind] : []));
    return kinds.length > 0
        ? ruleHint(kinds)
        : 'Where a rule protects the branch, let this token pass it, or set `deliver: pull-request`';
}
const refusalIn = (text) => text
    .replace(/ - https?:\/\/\S+\s*$/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
const rulesOfRemote = (stderr) => [...stderr.matchAll(/^remote: - (.*?)\s*$/gm)].map(([, rule = '']) => rule);


  }),

  93187:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DW: () => (  ticksBetween),
    Jk: () => (  writeBox),
    U$: () => (  candidatesIn),
    fz: () => (  shownIn)
  });
const hidden = /<!-- hero:(approve|redraw|use) ([0-9a-f]{16}) ([0-9a-f]{16}) -->/;
const line = new RegExp(`^ {0,3}[-*+] \\[([ xX])\\].*${hidden.source}[ \\t]*$`);
const writeBox = ({ act, post, picture }, label, ticked = false) => `- [${ticked ? 'x' : ' '}] ${label} <!-- hero:${act} ${post} ${picture} -->`;
const longestComment = 65_536;
function boxesIn(body) {
    const found = new Map();
    for (const text of body.slice(0, longestComment).split(/\r?\n/)) {
        const [, mark, act, post, picture] = line.exec(text) ?? [];
        if (mark === undefined)
            continue;
        const key = `${act} ${post} ${picture}`;
        const box = { act: act, post: post, picture: picture, ticked: mark !== ' ' };
        found.set(key, found.has(key) ? undefined : box);
    }
    return new Map([...found].flatMap(([key, box]) => (box ? [[key, box]] : [])));
}
const shownIn = (body) => new Map([...boxesIn(body).values()]
    .filter(({ act }) => act === 'approve')
    .map(({ post, picture }) => [post, picture]));
function candidatesIn(body) {
    const uses = [...boxesIn(body).values()].filter(({ act }) => act === 'use');
    const posts = Map.groupBy(uses, ({ post }) => post);
    return new Map([...posts].map(([post, all]) => [post, all.map(({ picture }) => picture)]));
}
function ticksBetween(before, after) {
    const was = boxesIn(before);
    return [...boxesIn(after)].flatMap(([key, box]) => {
        const old = was.get(key);
        return old !== undefined && old.ticked !== box.ticked ? [box] : [];
    });
}


  }),

  72527:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CS: () => (  prose),
    DV: () => (  codeBlock),
    Jj: () => (  _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__.J),
    _s: () => (  htmlAttribute),
    aY: () => (  code),
    js: () => (  htmlText),
    uH: () => (  _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__.X)
  });
  var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18624);

const zeroWidth = '\u200b';

function defuse(text) {
    return text
        .replace(/@/g, `@${zeroWidth}`)
        .replace(/#(?=[\p{L}\p{N}])/gu, `#${zeroWidth}`)
        .replace(/:(?=\/\/|[\w+-]+:)/g, `:${zeroWidth}`)
        .replace(/(www)(?=\.)/gi, `$1${zeroWidth}`)
        .replace(/\b(GH|GHSA|CVE)-(?=\w)/gi, `$1-${zeroWidth}`)
        .replace(/\b[0-9a-f]{7,}\b/gi, (hash) => hash.replace(/.{4}(?=.)/g, `$&${zeroWidth}`));
}
const markdown = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '`': '&#96;',
    '|': '&#124;',
    $: '<span>$</span>',
};
function literal(text) {
    return defuse(text).replace(/[&<>`|$\\*_[\]#~!^=]/g, (sign) => markdown[sign] ?? `\\${sign}`);
}
function prose(text, limit = 500) {
    return withCode((0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, limit), literal, (part) => code(part))
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^[-+:]/, '\\$&');
}
function withCode(line, text, code) {
    return line
        .split(/(?<!`)`([^`]*[^`\s][^`]*)`(?!`)/)
        .map((part, index) => (index % 2 === 1 ? code(part) : text(part)))
        .join('');
}
function code(text, limit = 200) {
    const line = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, limit).replaceAll('|', '\u00a6') || '(empty)';
    const fence = fenceFor(line, 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
const taskBox = /^([\s>*+\-\d.)]*\[)(?=[ xX]\])/;
function codeBlock(text, limit) {
    const lines = text
        .slice(0, 2 * limit + 200)
        .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
        .map((line) => line.replaceAll('\t', '  '))
        .map((line) => `${/^ */.exec(line)[0]}${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(line, Infinity)}`)
        .map((line) => line.replace(taskBox, `$1${zeroWidth}`));
    const body = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .J)(lines.join('\n').trim(), limit);
    const fence = fenceFor(body, 3);
    return `${fence}text\n${body}\n${fence}`;
}
function fenceFor(text, least) {
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    return '`'.repeat(Math.max(least, longest + 1));
}
function htmlText(text, limit = 500) {
    const literal = (part) => entities(defuse(part));
    return withCode((0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, limit), literal, (part) => `<code>${literal(part)}</code>`);
}
function htmlAttribute(text, limit = 500) {
    return entities((0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, limit));
}
function entities(text) {
    return text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}


  })

};
