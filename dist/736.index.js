export const id = 736;
export const ids = [736];
export const modules = {

  63736:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    wireHere: () => (  wireHere)
  });
  var _report_patches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56160);
  var _wire_wire_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25437);


async function wireHere(checkout) {
    const { repo, inputs } = checkout;
    const branch = 'worktree';
    const head = await repo.head(branch);
    const wired = await (0,_wire_wire_repo_js__WEBPACK_IMPORTED_MODULE_1__  .w)(head, checkout);
    const writes = checkout.write === true && !inputs.dryRun && wired.patches.length > 0;
    if (writes)
        await repo.commit({ branch, head, files: (0,_wire_wire_repo_js__WEBPACK_IMPORTED_MODULE_1__  .e)(wired), message: 'Written, not committed' });
    const proposal = { ...wired, notice: '', url: '' };
    return {
        text: inWords(proposal, writes),
        data: {
            sites: wired.sites,
            written: writes,
            patches: wired.patches.map((patch) => ({
                path: patch.path,
                why: patch.why,
                diff: (0,_report_patches_js__WEBPACK_IMPORTED_MODULE_0__  .WH)(patch),
            })),
            advice: wired.advice,
        },
        summary: (0,_report_patches_js__WEBPACK_IMPORTED_MODULE_0__  .RM)(proposal),
        remarks: [],
        red: false,
    };
}
function inWords(proposal, written) {
    const { patches, advice } = proposal;
    const last = written
        ? 'Written, not committed. Look at it with `git diff`, and at a built page of a post that has an image.'
        : 'Nothing was written; `hero-images wire --write` writes it.';
    const lines = [
        (0,_report_patches_js__WEBPACK_IMPORTED_MODULE_0__  .N)(proposal),
        ...patches.flatMap((patch) => ['', `# ${patch.why}`, (0,_report_patches_js__WEBPACK_IMPORTED_MODULE_0__  .WH)(patch).trimEnd()]),
        ...(advice.length === 0 ? [] : ['', 'By hand:', ...advice.map((text) => `  ${text}`)]),
        ...(patches.length === 0 ? [] : ['', last]),
    ];
    return `${printable(lines.join('\n'))}\n`;
}
const printable = (text) => text.replace(/\r(?!\n)|[^\P{Cc}\t\r\n]|[\p{Cf}\u2028\u2029]/gu, ' ');


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

  46103:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  whyUnsafe),
    l: () => (  replaceable)
  });
  var _ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96852);

function whyUnsafe(path, head, mayReplace) {
    for (const folder of foldersOf(path)) {
        const entry = head.files.get(folder);
        if (entry)
            return `\`${folder}\` is a ${kinds[entry.mode] ?? 'file'}, not a folder`;
    }
    if (allFolders(head).has(path))
        return 'a folder of that name is there';
    const present = head.files.get(path);
    return !present || mayReplace(present) ? undefined : 'a file that somebody else made is there';
}
const replaceable = (record, present, force) => (file) => {
    const ours = (record ? (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__  .IC)(record) : []).find(({ path }) => path === file.path);
    if (ours && (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__  ._5)(ours, file.sha))
        return true;
    return force && present !== undefined && (ours !== undefined || file.path === present.path);
};
const kinds = {
    '120000': 'symbolic link',
    '160000': 'submodule',
};
function foldersOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'));
}
const known = new WeakMap();
function allFolders(head) {
    const folders = known.get(head) ?? new Set([...head.files.keys()].flatMap(foldersOf));
    known.set(head, folders);
    return folders;
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


  }),

  69428:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  lookInto)
  });
const mostFurther = 6;
const mostRounds = 3;
async function lookInto(files, first, settings, look) {
    const texts = new Map(first);
    const asked = new Set();
    for (let round = 0;; round++) {
        const heard = { wanted: new Set(), notes: new Map() };
        const found = look(texts, heard);
        const next = [...heard.wanted]
            .filter((path) => files.paths.has(path) && !texts.has(path) && !asked.has(path))
            .slice(0, mostFurther - asked.size);
        if (next.length === 0 || round === mostRounds) {
            const notes = [...heard.notes].filter(([, settledBy]) => !isSaid(settings, settledBy));
            return { found, notes: notes.map(([sentence]) => sentence) };
        }
        for (const path of next)
            asked.add(path);
        for (const [path, text] of await files.read(next))
            texts.set(path, text);
    }
}
const isSaid = (settings, setting) => setting === 'posts'
    ? settings.posts.length > 0
    : setting !== undefined && settings.imageUrl !== undefined;


  }),

  11238:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  candidatesIn)
  });
  var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
  var _contract_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28743);


const foreign = /^(?:node_modules|vendor|themes|exampleSite|__?fixtures__?|fixtures?|__tests__|tests?|e2e|examples?|templates?|dist|\..+)$/;
function candidatesIn(files, definitions) {
    const isMark = markNamesOf(definitions);
    const named = [...files.paths].filter((path) => isMark(path.slice(path.lastIndexOf('/') + 1)));
    const found = definitions.flatMap((definition) => rootsOf(named, definition)
        .filter((root) => definition.plausible?.((0,_contract_folder_js__WEBPACK_IMPORTED_MODULE_0__  .yS)(files, root)) !== false)
        .map((root) => ({ definition, root })));
    const ownSites = found.filter(({ root }) => !root.split('/').some((name) => foreign.test(name)));
    return [...(ownSites.length > 0 ? ownSites : found)].sort((a, b) => depth(a.root) - depth(b.root));
}
const depth = (root) => (root === '' ? 0 : root.split('/').length);
function markNamesOf(definitions) {
    const names = new Set(definitions.flatMap(({ marks }) => marks.map(lastStep)));
    const sources = [...names].map((name) => picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(name, { dot: true }).source);
    const any = new RegExp(sources.join('|'));
    return (name) => any.test(name);
}
function lastStep(mark) {
    const last = mark.slice(mark.lastIndexOf('/') + 1);
    return last.split('{').length === last.split('}').length ? last : '*';
}
function rootsOf(paths, { marks }) {
    const patterns = marks
        .map((mark) => ({
        matches: picomatch__WEBPACK_IMPORTED_MODULE_1__(`{,**/}${mark}`, { dot: true }),
        steps: mark.split('/').length,
    }))
        .sort((a, b) => b.steps - a.steps);
    const roots = new Set();
    for (const path of paths) {
        const mark = patterns.find(({ matches }) => matches(path));
        if (mark)
            roots.add(path.split('/').slice(0, -mark.steps).join('/'));
    }
    return [...roots];
}


  })

};
