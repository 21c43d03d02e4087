export const id = 39;
export const ids = [39];
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

  25437:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  e: () => (  newFiles),
  w: () => (  wireRepo)
});

var size_text = __webpack_require__(52292);
var safe_path = __webpack_require__(46103);
var settings_of_repo = __webpack_require__(68102);
var contract_folder = __webpack_require__(28743);
var templates = __webpack_require__(2924);
var known = __webpack_require__(87465);
var config_text = __webpack_require__(52345);
var look = __webpack_require__(69428);
var roots = __webpack_require__(11238);
var judge_search = __webpack_require__(13768);
var structured_data = __webpack_require__(30657);
var lines = __webpack_require__(69596);
;



const isTemplate = (path) => /\.(?:html?|njk|liquid|erb|rhtml|svelte|astro|vue|[jt]sx?)$/.test(path);
function withSearch(wired, folder, paths, wishes) {
    const patchAt = new Map(wired.patches.map((patch) => [patch.path, patch]));
    const templates = [...new Set([...paths, ...patchAt.keys()])]
        .filter(isTemplate)
        .flatMap((path) => {
        const before = folder.text(path);
        const text = patchAt.get(path)?.after ?? before;
        return text === undefined ? [] : [{ path, before, text }];
    });
    const isNew = wishes.robots && !templates.some(({ text }) => robotsTag.test(uncommented(text)));
    const done = templates.map((template) => ({
        ...template,
        after: isNew ? withRobots(template.text) : withPreview(template.text),
    }));
    const changed = done.filter(({ text, after }) => text !== after);
    const patches = changed.map(({ path, before, after }) => ({ why, ...patchAt.get(path), path, before, after }));
    const others = wired.patches.filter(({ path }) => !patches.some((patch) => patch.path === path));
    return {
        patches: [...others, ...patches],
        advice: [
            ...wired.advice,
            ...adviceOn(done.map(({ path, after }) => [path, after]), wishes),
        ],
    };
}
const robotsTag = /<meta\s[^<>]*?\bname=(["'])robots\1[^<>]*>/i;
const socialTag = /^[ \t]*<meta\s(?:name|property)=(["'])(?:og:image|twitter:card|twitter:image)\1(?:<%.*?%>|[^<>\r\n])*?(\s*\/)?>[ \t]*$/im;
const uncommented = (text) => text.replace(/<!--[\s\S]*?-->|\{#[\s\S]*?#\}|\{\{?-?\s*\/\*[\s\S]*?\*\/\s*-?\}/g, (comment) => comment.replace(/[^\r\n]/g, ' '));
function withPreview(text) {
    const tags = [...uncommented(text).matchAll(new RegExp(robotsTag, 'gi'))];
    return tags.reverse().reduce((done, { 0: tag, index }) => {
        const content = /(\bcontent=(["']))([^"'{}<>$]+)\2/d.exec(tag);
        if (!content || !(0,judge_search .ey)([content[3]], false).some(({ kind }) => kind === 'missing'))
            return done;
        const end = index + content.indices[3][1];
        return `${done.slice(0, end)}, ${judge_search .as}${done.slice(end)}`;
    }, text);
}
function withRobots(text) {
    const found = socialTag.exec(uncommented(text));
    if (!found)
        return text;
    if (/(?:[([&?:=,]|=>)\s*$/.test(text.slice(0, found.index)))
        return text;
    const tag = `<meta name="robots" content="${judge_search .as}"${found[2] ?? ''}>`;
    return (0,lines .PY)(text, found.index, [tag], (0,lines .oY)(text, found.index));
}
function adviceOn(texts, wishes) {
    const has = (mark) => texts.some(([, text]) => text.search(mark) >= 0);
    const asked = [
        ...(wishes.structuredData && !has(/ld\+json/) ? ['JSON-LD of the article'] : []),
        ...(wishes.robots && !has(robotsTag) ? ['a robots tag'] : []),
    ].join(' and ');
    return [
        ...texts.flatMap(([path, text]) => (hidesPicture(text) ? [noPicture(path)] : [])),
        ...(asked === '' ? [] : [byMeta(asked)]),
    ];
}
const hidesPicture = (text) => text.includes(structured_data .Kr) &&
    [...uncommented(text).matchAll(/ld\+json[^>]*>([\s\S]*?)<\/script/gi)].some(([, data = '']) => [...data.matchAll(/["']?@type["']?\s*:\s*["']([^"']+)["']/g)].some(([, type]) => (0,structured_data .jh)(type)) && !/\b(?:image|primaryImageOfPage)\b/.test(data));
const why = 'Search shows no large picture of a post while the robots tag does not say max-image-preview:large.';
const noPicture = (path) => `The JSON-LD in ${path} tells of an article without its picture: give it \`image\`, with the whole address, or run \`meta\` on the built pages, which adds it.`;
const byMeta = (what) => `The settings ask for ${what}, which no patch can add to these templates: run \`meta\` on the built pages, which does.`;

;







const mostSites = 4;
async function wire(files, options) {
    const sites = [];
    const patches = new Map();
    const advice = new Set();
    for (const { definition, root } of candidates(files, options.site)) {
        const first = await read(files, root, definition);
        const { found } = await (0,look .O)(files, first, options.site, (texts, heard) => {
            const folder = (0,contract_folder .yS)(files, root, texts, heard);
            if (definition.confirmed?.(folder) === false)
                return undefined;
            const { wiring, wireAdvice = otherwise } = definition;
            const wired = wiring?.wire(folder, contextOf(definition, folder, options));
            const paths = wiring?.reads(folder) ?? [];
            return withSearch(wired ?? (0,templates .TH)(wireAdvice), folder, paths, options.search);
        });
        if (found === undefined)
            continue;
        sites.push({ name: definition.name, root });
        for (const patch of found.patches) {
            const path = (0,contract_folder .qN)(root, patch.path);
            if (!patches.has(path))
                patches.set(path, { ...patch, path });
        }
        for (const text of found.advice)
            if (text !== '')
                advice.add(root === '' ? text : `${root}: ${text}`);
    }
    if (sites.length === 0)
        advice.add(otherwise);
    return { sites, patches: [...patches.values()], advice: [...advice] };
}
const otherwise = 'The templates of this site are not known to us: let them write og:image and twitter:image from the keys of your posts, or run `meta` on the built pages.';
function candidates(files, settings) {
    const named = known .wT.filter(({ name }) => name === settings.site && name !== 'generic');
    return (0,roots .U)(files, named.length > 0 ? named : known .hJ).slice(0, mostSites);
}
async function read(files, root, definition) {
    const bare = (0,contract_folder .yS)(files, root);
    const wanted = [
        ...(definition.reads?.(bare) ?? []),
        ...(definition.wiring?.reads(bare) ?? []),
        ...[(0,config_text .rs)(bare)].filter((path) => path !== undefined),
    ];
    const paths = [...new Set(wanted.map((path) => (0,contract_folder .qN)(root, path)))];
    return files.read(paths.filter((path) => files.paths.has(path)));
}
function contextOf(definition, folder, options) {
    const kinds = definition.conventions(folder, options.site);
    const { fields } = options.site;
    const hero = fields.hero ?? keyOf(kinds, 'hero');
    const social = fields.social ?? keyOf(kinds, 'social');
    const alt = fields.alt ?? (fields.hero === undefined ? keyOf(kinds, 'alt') : undefined);
    return {
        origin: kinds.find(({ origin }) => origin !== undefined)?.origin ?? (0,config_text .mQ)(folder),
        keys: { ...(hero ? { hero } : {}), ...(alt ? { alt } : {}), ...(social ? { social } : {}) },
        social: options.social,
        search: {
            ...options.search,
            structuredData: options.search.structuredData && !namesSeveral(options.site),
        },
        repo: options.repo,
    };
}
const namesSeveral = ({ socialInData, moreSocial = [] }) => socialInData === true || moreSocial.some(({ inData }) => inData);
const keyOf = (kinds, word) => kinds.flatMap(({ keys }) => Object.entries(keys)).find(([, value]) => value === word)?.[0];

;




async function wireRepo(commit, { repo, inputs }, address) {
    const head = await repo.snapshot(commit);
    const settings = await (0,settings_of_repo .sb)(repo, head, inputs.config);
    const wired = await wire(exactTexts(repo, head), {
        site: (0,settings_of_repo .fs)(settings),
        social: (0,size_text .D)(settings.social.size),
        search: (0,settings_of_repo .EC)(settings),
        repo: address,
    });
    const inTheWay = wired.patches.flatMap(({ path }) => {
        const why = (0,safe_path .T)(path, head, () => true);
        return why === undefined ? [] : [{ path, why }];
    });
    return {
        ...wired,
        patches: wired.patches.filter(({ path }) => !inTheWay.some((obstacle) => obstacle.path === path)),
        advice: [
            ...wired.advice,
            ...inTheWay.map(({ path, why }) => `${path} cannot be written: ${why}.`),
        ],
    };
}
const newFiles = ({ patches }) => new Map(patches.map(({ path, after }) => [path, { bytes: new TextEncoder().encode(after) }]));
const exactTexts = (repo, head) => ({
    paths: new Set(head.files.keys()),
    async read(paths) {
        const files = paths.map((path) => head.files.get(path)).filter((file) => file !== undefined);
        const texts = [...(await repo.read(files))].map(([path, bytes]) => [path, exactText(bytes)]);
        return new Map(texts.filter((entry) => entry[1] !== undefined));
    },
});
function exactText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
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

  13768:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CJ: () => (  articlePictures),
    as: () => (  large),
    ey: () => (  previews),
    sV: () => (  isLarge)
  });
  var _pictures_size_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52292);

const large = 'max-image-preview:large';
const isLarge = ({ width, height }) => width >= 1200 && Math.abs(width / height / (16 / 9) - 1) <= 0.1;
const usualSize = { width: 1536, height: 864 };
const warning = (tag, kind, message) => ({
    ...{ tag, kind, level: 'warning' },
    message: `${tag} ${message}`,
});
function articlePictures(pictures, { structuredData }, hero) {
    const tag = 'JSON-LD';
    if (pictures === undefined)
        return structuredData ? [warning(tag, 'missing', 'tells of no article (`meta` adds it)')] : [];
    if (pictures.length === 0)
        return [warning(tag, 'missing', 'names no image for the article')];
    const problems = pictures.flatMap(({ value, pointed: { target, file } }) => {
        const shown = `\`${value.slice(0, 200)}\``;
        if (target.kind === 'relative')
            return [warning(tag, 'relative', `names an image that is not absolute (${shown})`)];
        if (target.kind === 'elsewhere' || file !== undefined)
            return [];
        return [warning(tag, 'nowhere', `names an image that the build does not have (${shown})`)];
    });
    const sizes = pictures.map(({ pointed }) => pointed.picture);
    const isShown = sizes.some((size) => size === undefined || isLarge(size));
    if (isShown || problems.length > 0)
        return problems;
    const widest = sizes.reduce((most, size) => (size.width > most.width ? size : most));
    return [warning(tag, 'size', `names an image of ${(0,_pictures_size_text_js__WEBPACK_IMPORTED_MODULE_0__  .l)(widest)} pixels. ${advice(hero)}`)];
}
function advice(hero) {
    const rule = 'Search shows those large that are at least 1200 wide and about 16:9';
    return isLarge(hero)
        ? `${rule}, as hero images by the settings are (\`size: ${(0,_pictures_size_text_js__WEBPACK_IMPORTED_MODULE_0__  .l)(hero)}\`)`
        : `${rule}: write \`size: ${(0,_pictures_size_text_js__WEBPACK_IMPORTED_MODULE_0__  .l)(usualSize)}\` in the settings`;
}
function previews(robots, isAsked) {
    if (robots.length === 0)
        return isAsked ? [warning('robots', 'missing', `is not there to say \`${large}\``)] : [];
    const all = robots.join(', ');
    if (/\bno(?:index|ne)\b/i.test(all.replace(/max-[\w-]+:\s*\w+/gi, '')))
        return [];
    const said = [...all.matchAll(/max-image-preview\s*:\s*(\w+)/gi)].map(([, size]) => size);
    const narrow = said.find((size) => size.toLowerCase() !== 'large');
    if (narrow !== undefined)
        return [warning('robots', 'wrong', `says \`max-image-preview:${narrow}\`, not \`large\``)];
    return said.length > 0 ? [] : [warning('robots', 'missing', `does not say \`${large}\``)];
}


  }),

  5369:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    h: () => (  writeFiles)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
  var _new_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61619);





async function writeFiles(dir, files, removed = []) {
    const before = [];
    const gone = [];
    for (const path of files.keys())
        before.push(await look(dir, path));
    for (const path of removed)
        gone.push(await look(dir, path));
    const made = [];
    const done = [];
    try {
        for (const state of before) {
            const first = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, state.path)), { recursive: true });
            if (first !== undefined)
                made.push(first);
            await replace((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, state.path), files.get(state.path), state.file?.mode);
            done.push(state);
        }
        for (const state of gone) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, state.path), { force: true });
            done.push(state);
        }
    }
    catch (error) {
        await restore(dir, done, made);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .L4(`Could not write the files: ${error.message}`, {
            hint: 'What had been written before was put back',
            cause: error,
        });
    }
}
async function look(dir, path) {
    const refuse = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .L4(`Cannot write ${path}: ${why}`, { file: path });
    const why = (0,_new_paths_js__WEBPACK_IMPORTED_MODULE_4__  .x5)(path);
    if (why !== undefined)
        throw refuse(why);
    const parts = path.split('/');
    for (let depth = 1; depth <= parts.length; depth++) {
        const part = parts.slice(0, depth).join('/');
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, part)).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (stat === undefined)
            return { path };
        if (stat.isSymbolicLink())
            throw refuse(`${part} is a symlink, and may lead anywhere`);
        const leaf = depth === parts.length;
        if (!leaf && !stat.isDirectory())
            throw refuse(`${part} is no folder`);
        if (leaf && !stat.isFile())
            throw refuse('something else than a file is there');
        if (leaf)
            return { path, file: { bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, part)), mode: stat.mode } };
    }
    return { path };
}
async function replace(target, bytes, mode) {
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.hero-images-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(fresh, bytes, { flag: 'wx', ...(mode !== undefined && { mode }) });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true });
        throw error;
    }
}
async function restore(dir, done, made) {
    for (const { path, file } of done.toReversed()) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, path);
        if (file === undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(target, { force: true });
        else
            await replace(target, file.bytes, file.mode);
    }
    for (const folder of made.toReversed())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
}


  }),

  56160:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  proposalInWords),
    RM: () => (  renderProposalWithDiffs),
    WH: () => (  unifiedDiff),
    t7: () => (  renderProposal)
  });
  var diff__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37291);
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
  var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85697);



function unifiedDiff({ path, before, after }) {
    const from = before === undefined ? '/dev/null' : `a/${path}`;
    const options = { context: 3, headerOptions: diff__WEBPACK_IMPORTED_MODULE_2__  .jr };
    return (0,diff__WEBPACK_IMPORTED_MODULE_2__  .ss)(from, `b/${path}`, before ?? '', after, undefined, undefined, options);
}
function proposalInWords({ patches, advice }) {
    if (patches.length > 0)
        return `${(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(patches.length, 'file')} of the templates can name the image of each post.`;
    return advice.length > 0
        ? 'There is nothing to patch, but something to do by hand.'
        : 'The templates name the image of each post already, as far as we can tell.';
}
function renderProposal(proposal) {
    const { patches } = proposal;
    const list = patches.map(({ path, why }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(path)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(why)}`);
    return page(proposal, list, 'Look at a built page of a post that has an image before you merge this.');
}
function renderProposalWithDiffs(proposal) {
    const blocks = proposal.patches.map((patch) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(patch.path)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(patch.why)}\n\n${block(unifiedDiff(patch))}`);
    return `### Templates\n\n${page(proposal, blocks, '')}`;
}
function page(proposal, patches, last) {
    const { notice, url, advice } = proposal;
    const parts = [
        ...(notice === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(notice)]),
        proposalInWords(proposal),
        ...(url === '' ? [] : [`They are in ${url}`]),
        ...(patches.every((text) => text.startsWith('- ')) ? [patches.join('\n')] : patches),
        ...(advice.length === 0
            ? []
            : [`By hand:\n\n${advice.map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(text, 1000)}`).join('\n')}`]),
        ...(last === '' ? [] : [last]),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
const mostLines = 400;
function block(diff) {
    const lines = diff.trimEnd().split(/\r?\n/);
    const shown = lines.slice(0, mostLines).map((line) => {
        const [indent = ''] = /^[-+ ]?[ \t]*/.exec(line) ?? [];
        return indent + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .uH)(line.slice(indent.length), 500);
    });
    const longest = Math.max(2, ...[...diff.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}diff`, ...shown, ...(lines.length > mostLines ? ['...'] : []), fence].join('\n');
}


  })

};
