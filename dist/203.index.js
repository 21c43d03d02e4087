export const id = 203;
export const ids = [203];
export const modules = {

  94971:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  makeSheets: () => (  makeSheets)
});

var errors = __webpack_require__(452);
var small_picture = __webpack_require__(62599);
var sniff = __webpack_require__(87837);
var threads = __webpack_require__(68734);
var to_report = __webpack_require__(90284);
var kept_names = __webpack_require__(50503);
var small_entry = __webpack_require__(74167);
;

const sheetPath = (key) => `sheets/${key}.webp`;
const isSheetPath = (path) => /^sheets\/[0-9a-f]{16}\.webp$/.test(path);
async function putSheets(store, files, kept) {
    const { files: there } = await store.look();
    const removed = [...there.keys()].filter((path) => (isSheetPath(path) || (0,small_entry .MC)(path) !== undefined) && !kept.has(path) && !files.has(path));
    if (files.size + removed.length > 0)
        await store.change({ files, removed });
    return store.look();
}

var small_shelf = __webpack_require__(91623);
;









const mostRead = 24;
async function makeSheets(planned, outcome, delivery, context) {
    const { repo, log } = context;
    const place = placeOf(outcome.job, delivery);
    const store = await repo.refStore((0,kept_names .vN)(place));
    if (store === undefined)
        return [];
    const { files: there } = await store.look();
    const missing = planned.filter(({ key }) => !there.has(sheetPath(key)));
    const files = await composed(missing, outcome, place, context);
    const made = files.size / 2;
    if (made > 0)
        log.info(`Contact sheets: ${made} made, ${planned.length - missing.length} there.`);
    const kept = planned.flatMap(({ key, posts }) => [sheetPath(key), (0,small_entry .XO)(posts)]);
    const isWhole = made === missing.length;
    const { commit, files: now } = await putSheets(store, files, new Set(isWhole ? kept : [...kept, ...there.keys()]));
    if (commit === undefined)
        return [];
    return planned.flatMap(({ key, posts }) => now.has(sheetPath(key))
        ? [{ commit, path: sheetPath(key), posts: posts.map(({ post }) => post) }]
        : []);
}
async function composed(sheets, outcome, place, context) {
    const files = new Map();
    if (sheets.length === 0)
        return files;
    const small = await smallFor(sheets, outcome, place, context);
    const { composeSheet } = await Promise.all( [__webpack_require__.e(598), __webpack_require__.e(647), __webpack_require__.e(810), __webpack_require__.e(837), __webpack_require__.e(645), __webpack_require__.e(509)]).then(__webpack_require__.bind(__webpack_require__, 53554));
    for (const { key, posts } of sheets) {
        context.signal.throwIfAborted();
        const cells = posts.flatMap((post) => {
            const picture = small.get(post.sha256);
            return picture ? [{ ...post, small: picture }] : [];
        });
        if (cells.length < posts.length)
            continue;
        const { bytes } = await composeSheet(cells, context.fonts);
        files.set(sheetPath(key), { bytes });
        files.set((0,small_entry .XO)(cells), { bytes: (0,small_entry .HS)(cells) });
    }
    return files;
}
const placeOf = ({ pullRequest, branch, name }, delivery) => ({
    ...(pullRequest !== undefined && { pullRequest }),
    branch: delivery?.branch ?? branch,
    ...(name !== undefined && { name }),
});
async function smallFor(sheets, outcome, place, context) {
    const wanted = sheets.flatMap(({ posts }) => posts.map(({ sha256 }) => sha256));
    const found = new Map(outcome.small);
    const lacking = () => wanted.filter((sha256) => !found.has(sha256));
    for (const name of await storesFor(place, outcome.job, context)) {
        if (lacking().length === 0)
            break;
        const store = await context.repo.refStore(name);
        if (store)
            for (const one of await (0,small_shelf .D)(store, lacking()))
                found.set(...one);
    }
    const toRead = readable(sheets, (sha256) => found.has(sha256));
    if (toRead.size > 0)
        for (const one of await fromRepo(toRead, outcome, context))
            found.set(...one);
    return found;
}
function readable(sheets, isThere) {
    const heroes = new Set();
    for (const { posts } of sheets) {
        const lacking = posts.map(({ sha256 }) => sha256).filter((sha256) => !isThere(sha256));
        if (heroes.size + lacking.length <= mostRead)
            for (const one of lacking)
                heroes.add(one);
    }
    return heroes;
}
async function storesFor(place, job, { repo }) {
    const { pullRequest: _, ...branch } = place;
    const isOfShards = (job.finished?.length ?? 0) > 0;
    const shards = isOfShards ? await repo.refStores((0,kept_names .Zg)(job)) : [];
    return [
        ...new Set([(0,kept_names .vN)(place), (0,kept_names .vN)(branch)]),
        ...shards.filter((name) => (0,kept_names .yJ)(job, name)),
    ];
}
async function fromRepo(heroes, outcome, { repo, signal }) {
    const { files } = await repo.snapshot(outcome.imagesAt);
    const wanted = (0,to_report .PH)(outcome)
        .map(({ files }) => files.hero)
        .filter(({ sha256 }) => heroes.has(sha256));
    const entries = wanted.flatMap(({ path }) => files.get(path) ?? []);
    const bytes = await repo.readPictures(entries);
    const made = await Promise.all(wanted.map(async ({ path, sha256 }) => {
        const small = await smallOf(bytes.get(path), signal);
        return small ? [[sha256, small]] : [];
    }));
    return new Map(made.flat());
}
async function smallOf(bytes, signal) {
    if (bytes === undefined)
        return undefined;
    try {
        const picture = (0,sniff .ZF)(bytes, 'the hero image');
        const cuts = [{ from: 0, to: { ...(0,small_picture .JY)(picture), format: 'webp' } }];
        const tell = { look: false, placeholder: false };
        const { images } = await (0,threads .u)({ pictures: [picture], cuts, tell }, signal);
        return images[0]?.bytes;
    }
    catch (error) {
        if (error instanceof errors .Z_)
            return undefined;
        throw error;
    }
}


  })

};
