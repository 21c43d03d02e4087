export const id = 381;
export const ids = [381];
export const modules = {

  39381:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    reportHere: () => (  reportHere)
  });
  var _report_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42656);

async function reportHere(checkout) {
    return (0,_report_print_js__WEBPACK_IMPORTED_MODULE_0__  .Sb)(await checkout.repo.head('worktree'), checkout);
}


  }),

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
        const memory = new pictures .S((0,pictures .T)(async () => store));
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

  71377:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B4: () => (  placeBelow),
    SI: () => (  usualDir),
    sB: () => (  usualOf)
  });
const usualDir = '.github/hero-images';
const isKept = (path) => /^(?:records|skipped)\/.+\.json$/.test(path);
const within = (dir, path) => {
    const rest = path.startsWith(`${dir}/`) ? path.slice(dir.length + 1) : '';
    return isKept(rest) ? rest : undefined;
};
function placeBelow(dir, path) {
    const rest = within(usualDir, path);
    return rest === undefined ? path : `${dir}/${rest}`;
}
function usualOf(dir, path) {
    const rest = within(dir, path);
    return rest === undefined ? undefined : `${usualDir}/${rest}`;
}


  }),

  96852:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ap: () => (  recordsDir),
    IC: () => (  imagesOf),
    _5: () => (  isUnchanged),
    aE: () => (  readRecord),
    ht: () => (  usageSchema),
    lX: () => (  recordPath),
    rA: () => (  postOfRecord),
    rh: () => (  writeRecord),
    xf: () => (  billSchema)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
  var _repo_object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91427);
  var _settings_social_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16208);
  var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93063);
  var _record_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71377);





const recordsDir = `${_record_places_js__WEBPACK_IMPORTED_MODULE_3__  .SI}/records`;
const recordPath = (post) => `${recordsDir}/${post}.json`;
const postOfRecord = (path) => path.slice(recordsDir.length + 1, -'.json'.length);
const count = valibot__WEBPACK_IMPORTED_MODULE_4__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__  .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__  .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_4__  .Wwf(0));
const price = valibot__WEBPACK_IMPORTED_MODULE_4__  .mee(valibot__WEBPACK_IMPORTED_MODULE_4__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__  .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__  .E2x(), valibot__WEBPACK_IMPORTED_MODULE_4__  .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_4__  .cGV(1000)));
const file = valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
    path: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    format: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    width: count,
    height: count,
    bytes: count,
    sha256: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    blob: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
});
const usageSchema = valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
    inputTextTokens: count,
    inputImageTokens: count,
    outputTokens: count,
});
const billSchema = valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
    at: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    cost: price,
    maybeCharged: valibot__WEBPACK_IMPORTED_MODULE_4__  .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_4__  .cGV(9999)),
});
const payment = valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
    at: billSchema.entries.at,
    cost: billSchema.entries.cost,
    pullRequest: valibot__WEBPACK_IMPORTED_MODULE_4__  .mee(count),
    maybeCharged: billSchema.entries.maybeCharged,
    for: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .KIO(['concept', 'alt', 'look'])),
});
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_4__  .euz(1),
    post: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    title: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    alt: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    prompt: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    template: valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({ source: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), sha256: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP() }),
    generator: valibot__WEBPACK_IMPORTED_MODULE_4__  .KIO(['openai', 'card']),
    model: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    quality: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    requestedSize: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    endpoint: valibot__WEBPACK_IMPORTED_MODULE_4__  .mee(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
    references: valibot__WEBPACK_IMPORTED_MODULE_4__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), sha256: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP() })),
    edited: valibot__WEBPACK_IMPORTED_MODULE_4__  .mee(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
        blob: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        prompt: valibot__WEBPACK_IMPORTED_MODULE_4__  .mee(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
        mask: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
    })),
    usage: valibot__WEBPACK_IMPORTED_MODULE_4__  .mee(usageSchema),
    cost: price,
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    drawnAt: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    notes: valibot__WEBPACK_IMPORTED_MODULE_4__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
    original: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
        sha256: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        width: count,
        height: count,
        blob: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
        c2pa: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
            manifest: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
            signer: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
            tool: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
        })),
    })),
    dark: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
        prompt: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        model: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        cost: price,
        drawnAt: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        sha256: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        blob: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
    })),
    focus: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
    placeholder: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
    disclosed: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), says: valibot__WEBPACK_IMPORTED_MODULE_4__  .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__  .euz(true)]) })),
    look: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
        model: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        faults: valibot__WEBPACK_IMPORTED_MODULE_4__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__  .KIO(['lettering', 'logos', 'malformed', 'unfit'])),
        words: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        sentence: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        other: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
            sha256: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
            drawnAt: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
            cost: price,
            faults: valibot__WEBPACK_IMPORTED_MODULE_4__  .mee(valibot__WEBPACK_IMPORTED_MODULE_4__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__  .KIO(['lettering', 'logos', 'malformed', 'unfit']))),
            isFirst: valibot__WEBPACK_IMPORTED_MODULE_4__  .zMY(),
        })),
    })),
    resembles: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
    paid: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YOg(payment)),
    words: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
        model: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        concept: valibot__WEBPACK_IMPORTED_MODULE_4__  .mee(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
        alt: valibot__WEBPACK_IMPORTED_MODULE_4__  .mee(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
        cost: price,
    })),
    round: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(count),
    before: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({ commit: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), path: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), sha256: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP() })),
    after: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({ letter: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), commit: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), path: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP() })),
    asked: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({ by: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), words: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()) })),
    translations: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP())),
    named: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .euz(true)),
    untitled: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .euz(true)),
    files: valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
        hero: file,
        social: file,
        more: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__  .YOg(file), valibot__WEBPACK_IMPORTED_MODULE_4__  .Ru6(_settings_social_schema_js__WEBPACK_IMPORTED_MODULE_1__  .t0))),
        dark: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(file),
    }),
});
const imagesOf = ({ files }) => [
    files.hero,
    files.social,
    ...(files.more ?? []),
    ...(files.dark ? [files.dark] : []),
];
const isUnchanged = (file, id) => file.blob === id || lfsPointerId(file) === id;
const lfsPointerId = ({ sha256, bytes }) => (0,_repo_object_id_js__WEBPACK_IMPORTED_MODULE_0__  .I)(Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${bytes}\n`));
const writeRecord = (record) => new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
const MOST = 1_000_000;
function readRecord(bytes) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__  .xLC(recordSchema, (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__  .q)(new TextDecoder().decode(bytes), MOST));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}


  }),

  85371:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M$: () => (  recordsOf),
    MU: () => (  isOurs),
    Q0: () => (  recordsIn),
    VV: () => (  recordCount),
    eg: () => (  withoutStray)
  });
  var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96852);

async function recordsIn({ files }, before, repo) {
    const changed = [...files.values()].filter(({ path, sha }) => isRecordPath(path) && before?.files.get(path)?.sha !== sha);
    const read = changed.length === 0 ? new Map() : await repo.read(changed);
    const all = changed.map(({ path }) => ({ path, record: (0,_record_js__WEBPACK_IMPORTED_MODULE_0__  .aE)(read.get(path) ?? nothing) }));
    return {
        records: all.flatMap(({ path, record }) => record?.post === (0,_record_js__WEBPACK_IMPORTED_MODULE_0__  .rA)(path) ? [record] : []),
        damaged: all.flatMap(({ path, record }) => (record === undefined ? [path] : [])),
    };
}
const withoutStray = ({ commit, files }) => ({
    commit,
    files: new Map([...files].filter(([path]) => !isRecordPath(path) || files.has((0,_record_js__WEBPACK_IMPORTED_MODULE_0__  .rA)(path)))),
});
const recordCount = ({ files }) => [...files.keys()].filter(isRecordPath).length;
const isRecordPath = (path) => path.startsWith(`${_record_js__WEBPACK_IMPORTED_MODULE_0__  .Ap}/`) && path.endsWith('.json');
const nothing = new Uint8Array();
const isOurs = ({ files: { hero } }, head) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__  ._5)(hero, head.files.get(hero.path)?.sha);
async function recordsOf(snapshot, posts, { repo }) {
    const files = posts
        .map((post) => snapshot.files.get((0,_record_js__WEBPACK_IMPORTED_MODULE_0__  .lX)(post)))
        .filter((file) => file !== undefined);
    if (files.length === 0)
        return new Map();
    const found = new Map();
    for (const [path, bytes] of await repo.read(files)) {
        const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__  .aE)(bytes);
        if (record?.post === (0,_record_js__WEBPACK_IMPORTED_MODULE_0__  .rA)(path))
            found.set(record.post, record);
    }
    return found;
}


  }),

  70785:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M2: () => (  spentBy),
    fF: () => (  onceEach),
    kX: () => (  countedFor)
  });
  var _account_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77947);
  var _account_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3414);
  var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19329);
  var _payments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53602);




function spentBy(records, { paid, underWay }) {
    const lost = paid.filter(({ what }) => what === 'lost');
    const told = onceEach(paid.filter(({ what }) => what !== 'lost'));
    const payments = unionOf(records, told.map(_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .Rq));
    return [(0,_payments_js__WEBPACK_IMPORTED_MODULE_3__  .XN)(payments), lostSum(lost, paid), underWaySum(underWay)].reduce(_limits_js__WEBPACK_IMPORTED_MODULE_2__  .uG);
}
const onceEach = (paid) => [
    ...new Map(paid.map((entry) => {
        const { at, post, drawing, micros, what } = entry;
        return [[at, post, drawing, micros, what].join(' '), entry];
    })).values(),
];
const countedFor = ({ paid, underWay }, scope) => 'since' in scope
    ? { paid: paid.filter(({ at }) => at >= scope.since), underWay }
    : {
        paid: paid.filter(({ shelf }) => (0,_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  ._n)(shelf) === scope.pullRequest),
        underWay: underWay.filter(({ shelf }) => (0,_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  ._n)(shelf) === scope.pullRequest),
    };
function unionOf(a, b) {
    const left = Map.groupBy(a, alike);
    const right = Map.groupBy(b, alike);
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
        const [one, other] = [dearestFirst(left.get(key)), dearestFirst(right.get(key))];
        const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
        return longer.map((payment, index) => {
            const same = shorter[index];
            return same && same.maybeCharged > payment.maybeCharged ? same : payment;
        });
    });
}
const dearestFirst = (payments = []) => payments.toSorted((a, b) => b.maybeCharged - a.maybeCharged);
const alike = ({ at, cost, for: purpose }) => `${Date.parse(at)} ${(0,_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .tO)(cost)} ${purpose}`;
function lostSum(lost, paid) {
    const pictures = paid.filter(({ what }) => what === 'picture');
    const groups = Map.groupBy(lost, ({ post, drawing }) => `${post} ${drawing}`);
    return [...groups.values()]
        .map((all) => {
        const first = all[0];
        const requests = all.reduce((sum, { maybeCharged }) => sum + maybeCharged, 0);
        if (first.micros === undefined)
            return { images: requests, cost: 0, unknown: requests };
        const cost = all.reduce((sum, each) => sum + (each.maybeCharged * (each.micros ?? 0)) / 1e6, 0);
        const came = pictures.some((picture) => (0,_account_state_js__WEBPACK_IMPORTED_MODULE_1__  .P4)(picture, first));
        return { images: came ? 0 : mostAtOnce(all), cost, unknown: 0 };
    })
        .reduce(_limits_js__WEBPACK_IMPORTED_MODULE_2__  .uG, _limits_js__WEBPACK_IMPORTED_MODULE_2__  .at);
}
const mostAtOnce = (all) => Math.max(...all.map(({ at }) => all.filter((one) => one.at >= at && one.at < at + 100).length));
function underWaySum(underWay) {
    const open = underWay.filter(({ isDrawn }) => !isDrawn);
    return {
        images: open.length,
        cost: underWay.reduce((sum, { micros }) => sum + (micros ?? 0) / 1e6, 0),
        unknown: open.filter(({ micros }) => micros === undefined).length,
    };
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

  61496:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  S: () => (  PictureMemory),
  T: () => (  readOnly)
});

var post_mark = __webpack_require__(68841);
var ledger_record = __webpack_require__(96852);
var finished_entry = __webpack_require__(75446);
var placed_entry = __webpack_require__(88615);
;



function filesWithoutEntry(records, there) {
    const placed = [...there].flatMap((path) => (0,placed_entry .Ij)(path) ?? []);
    const posts = new Set(placed.map(({ post }) => post));
    const fingerprints = new Set(placed.map(({ fingerprint }) => fingerprint));
    return records
        .filter(({ post, fingerprint }) => !posts.has((0,post_mark .c)(post)) && !fingerprints.has((0,placed_entry .Qy)(fingerprint)))
        .flatMap((record) => (0,finished_entry .wX)(record).map(([path]) => path));
}

;





const readOnly = (store) => ({
    store,
    keep: () => false,
    drop: () => { },
});
class PictureMemory {
    #shelf;
    #state = { commit: undefined, files: new Map() };
    #store;
    #own = new Map();
    constructor(shelf) {
        this.#shelf = shelf;
    }
    async look() {
        this.#store = await this.#shelf.store();
        if (this.#store)
            this.#state = await this.#store.look();
    }
    async of(posts) {
        const marks = new Set(posts.map(post_mark .c));
        return this.#read(this.#placed().filter(({ post }) => marks.has(post)));
    }
    async ofFingerprint(fingerprint, isThere) {
        const same = this.#placed().filter((entry) => entry.fingerprint === (0,placed_entry .Qy)(fingerprint));
        const found = [...(await this.#read(same)).values()];
        return found.find(({ record }) => record.fingerprint === fingerprint && !isThere(record.post));
    }
    async ofGone(isThere) {
        const all = await this.all();
        return all.filter(({ record }) => !isThere(record.post));
    }
    async all() {
        return [...(await this.#read(this.#placed())).values()];
    }
    put(records, where) {
        for (const record of records) {
            const path = (0,placed_entry .jU)((0,placed_entry .hg)(record, where));
            const files = new Map([
                ...(0,finished_entry .wX)(record),
                [path, { bytes: (0,ledger_record .rh)(record) }],
            ]);
            if (this.#shelf.keep(files, record.post))
                this.#own.set(record.post, path);
        }
    }
    forget(records) {
        const before = this.#state.files;
        const own = new Set(records.flatMap(({ post }) => this.#own.get(post) ?? []));
        for (const { post } of records)
            this.#own.delete(post);
        if (own.size === 0)
            return;
        this.#shelf.drop([...own], (paths) => {
            const others = [...paths].filter((path) => !own.has(path));
            return filesWithoutEntry(records, others).filter((path) => !before.has(path));
        });
    }
    settle() {
        const marks = new Map([...this.#own].map(([post, path]) => [(0,post_mark .c)(post), path]));
        const { files } = this.#state;
        const old = this.#placed().filter((entry) => marks.has(entry.post) && marks.get(entry.post) !== (0,placed_entry .jU)(entry));
        const declined = [...this.#own.keys()].map(placed_entry .sL).filter((path) => files.has(path));
        const paths = [...old.map(placed_entry .jU), ...declined];
        if (paths.length > 0)
            this.#shelf.drop(paths);
    }
    decline(pictures, at) {
        for (const { record, placed } of pictures.filter(({ isDeclined }) => !isDeclined)) {
            const { post, files } = record;
            const entry = { version: 1, post, sha256: files.hero.sha256, at: at.toISOString() };
            const path = (0,placed_entry .j$)(placed[0].post);
            this.#shelf.keep(new Map([[path, { bytes: (0,placed_entry ._P)(entry) }]]), post);
        }
    }
    declines(post) {
        return this.#state.files.has((0,placed_entry .sL)(post));
    }
    #placed() {
        return [...this.#state.files.keys()]
            .flatMap((path) => (0,placed_entry .Ij)(path) ?? [])
            .sort((a, b) => b.at - a.at);
    }
    async #read(entries) {
        const { files } = this.#state;
        const ofPost = Map.groupBy(entries, ({ post }) => post);
        const newest = [...ofPost.values()].map((all) => all[0]);
        const wanted = newest.flatMap((entry) => files.get((0,placed_entry .jU)(entry)) ?? []);
        if (wanted.length === 0 || this.#store === undefined)
            return new Map();
        const bytes = await this.#store.read(wanted);
        const found = new Map();
        for (const entry of newest) {
            const record = (0,ledger_record .aE)(bytes.get((0,placed_entry .jU)(entry)) ?? new Uint8Array());
            if (record === undefined || (0,post_mark .c)(record.post) !== entry.post)
                continue;
            if (!hasPictures(record, files))
                continue;
            const isDeclined = this.declines(record.post);
            found.set(record.post, { record, placed: ofPost.get(entry.post), isDeclined });
        }
        return found;
    }
}
const hasPictures = (record, there) => (0,ledger_record .IC)(record).every(({ blob }) => there.get((0,finished_entry .a_)(blob))?.sha === blob);


  }),

  14838:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fg: () => (  tagsOf),
    UM: () => (  DESCRIPTION_LENGTH),
    Yc: () => (  titleFromPath),
    ou: () => (  firstText),
    qt: () => (  TITLE_LENGTH)
  });
  var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18624);
  var _text_shown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59084);


const TITLE_LENGTH = 200;
const DESCRIPTION_LENGTH = 500;
function firstText(values, length, read = _text_shown_text_js__WEBPACK_IMPORTED_MODULE_1__  .f) {
    for (const value of values) {
        const plain = ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
        const text = plain ? read(String(value), length) : '';
        if (text !== '')
            return text;
    }
    return '';
}
function tagsOf(values) {
    const raw = values.flatMap((value) => Array.isArray(value) ? value.flat(2) : typeof value === 'string' ? value.split(',') : []);
    return [...new Set(raw.map((tag) => firstText([tag], TITLE_LENGTH)))].filter((tag) => tag !== '');
}
function titleFromPath(path) {
    const parts = path.split('/');
    const stem = (parts.pop() ?? '').replace(/\.[^.]+$/, '');
    const folder = parts.pop();
    const isIndex = /^_?(?:index|page|readme)(?:\..*)?$/i.test(stem);
    const name = isIndex && folder !== undefined ? folder : stem;
    const cleaned = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(name.replace(/^\d{4}-\d{2}-\d{2}[-_]/, '').replace(/[-_]+/g, ' '), TITLE_LENGTH);
    return cleaned.charAt(0).toUpperCase() + cleaned.slice(1);
}


  }),

  45989:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  langOf),
    Z: () => (  sectionOf)
  });
  var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18624);
  var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14838);


const roots = /^(?:content|docs|i18n|src|pages|site|website|collections|data|_?posts?|blogs?|articles?|news)$/i;
function sectionOf(path) {
    const { folders, stem } = taken(path);
    const isIndex = /^_?(?:index|page|readme)(?:\.|$)/i.test(stem);
    const folder = (isIndex ? folders.slice(0, -1) : folders).findLast((name) => !tagOf(name));
    return (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)((folder ?? '').replace(/^_/, ''), _clean_js__WEBPACK_IMPORTED_MODULE_1__  .qt);
}
function langOf(languages, path) {
    for (const value of languages) {
        const tag = typeof value === 'string' ? known(value.replace(/\..*$/, '')) : undefined;
        if (tag)
            return tag;
    }
    const { folders, stem } = taken(path);
    const suffix = /.\.([^.]+)$/.exec(stem)?.[1] ?? '';
    const folder = folders.find((name, depth) => {
        const above = folders[depth - 1];
        return tagOf(name) && (above === undefined || roots.test(above));
    });
    return tagOf(suffix) ?? tagOf(folder ?? '') ?? '';
}
function taken(path) {
    const folders = path.split('/');
    return { stem: (folders.pop() ?? '').replace(/\.[^.]+$/, ''), folders };
}
const tagOf = (name) => /^[a-z]{2}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3}))*$/i.test(name) ? known(name) : undefined;
let names;
function known(text) {
    try {
        const locale = new Intl.Locale(text.trim().replaceAll('_', '-'));
        names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
        return names.of(locale.language) === undefined ? undefined : locale.toString();
    }
    catch {
        return undefined;
    }
}


  }),

  5473:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  isGlob),
    j: () => (  matcher)
  });
  var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

const isGlob = (name) => /[*?{[]/.test(name);
const matcher = (globs, files = new Set()) => {
    const glob = picomatch__WEBPACK_IMPORTED_MODULE_0__(globs.filter((name) => !files.has(name)), { dot: true });
    return (path) => globs.includes(path) || glob(path);
};


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


  }),

  10770:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  text),
    W: () => (  described)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const described = (schema, description) => valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__  .h_(description));
const text = valibot__WEBPACK_IMPORTED_MODULE_0__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__  .YjP('a text'), valibot__WEBPACK_IMPORTED_MODULE_0__  .BpQ(1, 'a text that is not empty'));


  }),

  16208:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ej: () => (  size),
    GP: () => (  format),
    t0: () => (  mostSocial),
    wK: () => (  socialSchemas),
    wT: () => (  socialImages)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
  var _described_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10770);


const sides = '(?:6[4-9]|[7-9]\\d|[1-9]\\d{2}|[1-3]\\d{3}|40[0-8]\\d|409[0-6])';
const sizeText = 'a size in pixels such as 1536x864, both sides from 64 to 4096';
const ratioText = `${sizeText}, or a ratio such as 4:5`;
const ratio = '[1-9]\\d?:[1-9]\\d?';
const size = valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(sizeText), valibot__WEBPACK_IMPORTED_MODULE_1__  .yGV(new RegExp(`^${sides}x${sides}$`), sizeText));
const sizeOrRatio = valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(ratioText), valibot__WEBPACK_IMPORTED_MODULE_1__  .yGV(new RegExp(`^(?:${sides}x${sides}|${ratio})$`), ratioText));
const format = valibot__WEBPACK_IMPORTED_MODULE_1__  .KIO(['webp', 'jpeg', 'png']);
const mostSocial = 6;
const weight = 'a whole number of bytes, 10000 or more';
const listText = `a map of settings, or a list of 1 to ${mostSocial} of them`;
const file = {
    format: valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .W)(format, 'File format of the social image.'), 'jpeg'),
    'max-bytes': valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .W)(valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .aig(weight), valibot__WEBPACK_IMPORTED_MODULE_1__  .ndf(weight), valibot__WEBPACK_IMPORTED_MODULE_1__  .Wwf(10_000, weight)), 'Most bytes that the social image may weigh.'), 300_000),
};
const one = valibot__WEBPACK_IMPORTED_MODULE_1__  .rej({
    size: valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .W)(size, 'Size of the social image.'), '1200x630'),
    ...file,
});
const oneOfSeveral = valibot__WEBPACK_IMPORTED_MODULE_1__  .rej({
    size: valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .W)(sizeOrRatio, 'Size of this social image, or its ratio such as `1:1`: then it is 1200 pixels wide. Each has another one.'), '1200x630'),
    ...file,
    key: valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .W)(_described_js__WEBPACK_IMPORTED_MODULE_0__  .Q, 'Dotted key of the front matter that names it.')),
    'structured-data': valibot__WEBPACK_IMPORTED_MODULE_1__  .lqM((0,_described_js__WEBPACK_IMPORTED_MODULE_0__  .W)(valibot__WEBPACK_IMPORTED_MODULE_1__  .zMY('true or false'), 'It is named in the JSON-LD of the article, where a page gets or has such without a picture.'), false),
});
const several = valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YOg(oneOfSeveral, listText), valibot__WEBPACK_IMPORTED_MODULE_1__  .BpQ(1, listText), valibot__WEBPACK_IMPORTED_MODULE_1__  .Ru6(mostSocial, listText));
const socialSchemas = { map: one, list: several, any: valibot__WEBPACK_IMPORTED_MODULE_1__  .KCZ([one, several], listText) };
const ratioWidth = 1200;
function socialImages(list, taken) {
    const images = [];
    for (const [at, image] of list.entries()) {
        const named = `\`social.${at}\``;
        const inPixels = pixelsOf(image.size);
        if (inPixels === undefined)
            return {
                at,
                message: `${named} has the ratio ${image.size}, which at ${ratioWidth} pixels of width is not from 64 to 4096 high.`,
            };
        if (images.some((other) => other.size === inPixels))
            return { at, message: `${named} has the size ${inPixels}, as another one has.` };
        const { key } = image;
        if (at > 0 && key === undefined && !image['structured-data'])
            return {
                at,
                message: `Nothing would name ${named}: say its \`key\`, or \`structured-data: true\`.`,
            };
        const keys = [...taken, ...images.flatMap((other) => other.key ?? [])];
        const other = key && keys.find((known) => isWithin(known, key) || isWithin(key, known));
        if (other)
            return { at, message: `${named} has the key ${key}, and ${other} says something else.` };
        images.push({ ...image, size: inPixels });
    }
    return images;
}
const isWithin = (outer, inner) => inner === outer || inner.startsWith(`${outer}.`);
function pixelsOf(text) {
    const [, wide, high] = /^(\d+):(\d+)$/.exec(text) ?? [];
    if (wide === undefined)
        return text;
    const height = Math.round((ratioWidth * Number(high)) / Number(wide));
    return height >= 64 && height <= 4096 ? `${ratioWidth}x${height}` : undefined;
}


  }),

  75446:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JX: () => (  asRepoFile),
    Qw: () => (  finishedFiles),
    a_: () => (  finishedBlob),
    lC: () => (  finishedEntries),
    ph: () => (  readFinished),
    wX: () => (  pictureFiles)
  });
  var _ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68841);
  var _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96852);


const dir = 'finished';
const recordOnShelf = (post) => `${dir}/${(0,_ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__  .c)(post)}.json`;
const finishedBlob = (id) => `${dir}/${id}`;
function finishedFiles(records) {
    return new Map(records.flatMap((record) => [
        [recordOnShelf(record.post), { bytes: (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__  .rh)(record) }],
        ...pictureFiles(record),
    ]));
}
const pictureFiles = (record) => [
    ...(0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__  .IC)(record).map(({ blob }) => blob),
    ...[record.original?.blob, record.dark?.blob].filter((blob) => blob !== undefined),
].map((blob) => [finishedBlob(blob), { sha: blob }]);
const finishedEntries = (store) => [...store].filter(({ path }) => /^finished\/[0-9a-f]{16}\.json$/.test(path));
function readFinished(path, bytes) {
    const record = (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__  .aE)(bytes);
    return record && recordOnShelf(record.post) === path ? record : undefined;
}
const asRepoFile = (record, { sha }) => ({
    path: (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__  .lX)(record.post),
    sha,
    mode: '100644',
});


  }),

  32176:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  MOST_KEYS),
    i: () => (  beyondLimits)
  });
  var _nesting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79641);

const MOST_KEYS = 5000;
function beyondLimits(text, language) {
    const { deepAt, keysAt } = languages[language];
    const deep = deepAt(text);
    if (deep !== undefined)
        return { offset: deep, why: 'is nested too deeply' };
    let count = 0;
    for (const offset of keysAt(text))
        if (++count > MOST_KEYS)
            return { offset, why: 'holds too many keys' };
    return undefined;
}
const languages = {
    json: {
        deepAt: (text) => (0,_nesting_js__WEBPACK_IMPORTED_MODULE_0__  .U)(text, { strings: true }),
        keysAt: (text) => marks(text, /"(?:[^"\\]|\\.)*(?:"|\\?$)|:/gs, (mark) => mark === ':'),
    },
    yaml: {
        deepAt: yamlTooDeepAt,
        keysAt: (text) => marks(text, /:(?=[\s,[\]{}]|$)|(?<=["']):|(?<![^\s[{,])\?(?=\s)/g),
    },
    toml: {
        deepAt: (text) => (0,_nesting_js__WEBPACK_IMPORTED_MODULE_0__  .U)(text, { strings: false }) ?? longKeyAt(text),
        keysAt: tomlKeys,
    },
};
function* marks(text, pattern, isMark = () => true) {
    for (const { 0: mark, index } of text.matchAll(pattern))
        if (isMark(mark))
            yield index;
}
function* tomlKeys(text) {
    let offset = 0;
    for (const line of text.split('\n')) {
        const [first = '', ...more] = line.split('=');
        const isKey = more.length > 0 || /^[ \t]*\[/.test(first);
        const names = isKey ? first.split('.').length + Math.max(0, more.length - 1) : 0;
        for (let name = 0; name < names; name++)
            yield offset;
        offset += line.length + 1;
    }
}
function yamlTooDeepAt(text) {
    const dashes = text.search(/(?:[-?][ \t]{1,99}){100}/);
    return dashes === -1 ? (0,_nesting_js__WEBPACK_IMPORTED_MODULE_0__  .U)(text, { strings: false }) : dashes;
}
function longKeyAt(text) {
    let offset = 0;
    for (const line of text.split('\n')) {
        const [key = ''] = line.split('=', 1);
        if (key.split('.').length > 100 && (key.length < line.length || /^\s*\[/.test(key)))
            return offset;
        offset += line.length + 1;
    }
    return undefined;
}


  }),

  79641:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  tooDeepAt)
  });
const MOST = 200;
function tooDeepAt(text, { strings }) {
    let depth = 0;
    let quoted = false;
    for (let offset = 0; offset < text.length; offset++) {
        const code = text.charCodeAt(offset);
        if (quoted && code === backslash)
            offset++;
        else if (strings && code === quote)
            quoted = !quoted;
        else if (!quoted && (code === openBracket || code === openBrace))
            depth++;
        else if (!quoted && (code === closeBracket || code === closeBrace))
            depth = Math.max(0, depth - 1);
        if (depth > MOST)
            return offset;
    }
    return undefined;
}
const [quote, backslash, openBracket, closeBracket, openBrace, closeBrace] = [...'"\\[]{}'].map((character) => character.charCodeAt(0));


  }),

  93063:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  parseJson)
  });
  var _data_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32176);

function parseJson(text, most) {
    if (text.length > most)
        throw new SyntaxError('it is too long');
    const beyond = (0,_data_limits_js__WEBPACK_IMPORTED_MODULE_0__  .i)(text, 'json');
    if (beyond)
        throw new SyntaxError(`it ${beyond.why}`);
    return JSON.parse(text);
}


  }),

  59084:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  shownText)
  });
  var remark_parse__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67321);
  var unified__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23900);
  var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18624);
  var _seen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36756);




const shownText = (text, max) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(withoutMarkup(text), max);
const LOOKED_AT = 4_000;
const mostMarks = 100;
const blocks = [
    ...['headingAtx', 'setextUnderline', 'thematicBreak', 'list', 'blockQuote'],
    ...['codeIndented', 'codeFenced', 'htmlFlow', 'definition'],
];
function without(...constructs) {
    const data = this.data();
    data.micromarkExtensions ??= [];
    data.micromarkExtensions.push({ disable: { null: constructs } });
}
const inline = (0,unified__WEBPACK_IMPORTED_MODULE_2__  .l)()
    .use(remark_parse__WEBPACK_IMPORTED_MODULE_3__  .A)
    .use(without, ...blocks);
const unemphasised = (0,unified__WEBPACK_IMPORTED_MODULE_2__  .l)()
    .use(remark_parse__WEBPACK_IMPORTED_MODULE_3__  .A)
    .use(without, ...blocks, 'attention');
function withoutMarkup(text) {
    const line = (0,_seen_js__WEBPACK_IMPORTED_MODULE_1__  .c)(text.slice(0, LOOKED_AT).replace(/\p{White_Space}+/gu, ' ')).trim();
    if (!/[<&*_`[\\~]/.test(line))
        return line;
    const marks = line.match(/[*_]/g)?.length ?? 0;
    const [paragraph] = (marks > mostMarks ? unemphasised : inline).parse(line).children;
    if (paragraph?.type !== 'paragraph')
        return line;
    return withoutTags(paragraph.children.flatMap((node) => piecesOf(node, line)));
}
function piecesOf(node, line) {
    const { type, value, children = [], position } = node;
    const source = line.slice(position?.start.offset, position?.end.offset);
    if (type === 'html')
        return [{ text: source, isTag: true }];
    if (type === 'text')
        return [words((value ?? '').replace(/~~([^~]+)~~/g, '$1'))];
    if (value !== undefined)
        return [words(value)];
    if (isNoEmphasis(node, source, line))
        return [words(source)];
    if (type === 'linkReference' || type === 'imageReference')
        return [words(source)];
    return children.flatMap((child) => piecesOf(child, line));
}
const words = (text) => ({ text, isTag: false });
function isNoEmphasis({ type, position }, source, line) {
    if (type !== 'emphasis' && type !== 'strong')
        return false;
    const before = line.charAt((position?.start.offset ?? 0) - 1);
    const after = line.charAt(position?.end.offset ?? line.length);
    return (/\w/.test(before) && /\w/.test(after)) || /^__[a-z\d]+(?:_[a-z\d]+)*__$/.test(source);
}
const inlineTags = /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|nobr|q|rb|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)$/;
const blockTags = /^(?:blockquote|center|div|h[1-6]|li|ol|p|section|ul)$/;
function withoutTags(pieces) {
    const shown = pieces.map(({ text, isTag }) => (isTag ? alone(text) : text));
    const open = [];
    pieces.forEach(({ text, isTag }, at) => {
        const [, slash, name = ''] = (isTag && /^<(\/?)([a-z][a-z\d]*)/i.exec(text)) || [];
        const tag = name.toLowerCase();
        if (!inlineTags.test(tag) && !blockTags.test(tag))
            return;
        if (slash === '') {
            open.push({ name: tag, at });
            return;
        }
        const start = open.findLastIndex((one) => one.name === tag);
        if (start === -1)
            return;
        const { at: first } = open[start];
        open.length = start;
        const gap = blockTags.test(tag) ? ' ' : '';
        shown[first] = gap;
        shown[at] = gap;
        inside(tag, shown, first + 1, at);
    });
    return shown.join('');
}
function alone(tag) {
    if (/^<br\b/i.test(tag))
        return ' ';
    return /^<(?:!--|img\s|wbr\b)/i.test(tag) ? '' : tag;
}
function inside(tag, shown, from, to) {
    if (tag === 'rt' || tag === 'rp')
        shown.fill('', from, to);
    const small = tag === 'sup' ? raised : tag === 'sub' ? lowered : undefined;
    const letters = [...shown.slice(from, to).join('')];
    if (small === undefined || !letters.every((letter) => small.has(letter)))
        return;
    shown.fill('', from, to);
    shown[from] = letters.map((letter) => small.get(letter)).join('');
}
const pairs = (from, to) => {
    const letters = [...to];
    return new Map([...from].map((letter, index) => [letter, letters[index]]));
};
const raised = pairs('0123456789+-\u2212=()ni', '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b\u207c\u207d\u207e\u207f\u2071');
const lowered = pairs('0123456789+-\u2212=()', '\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b\u208b\u208c\u208d\u208e');


  })

};
