export const id = 20;
export const ids = [20];
export const modules = {

  3414:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GM: () => (  readAccount),
    NG: () => (  underWayOf),
    P4: () => (  samePicture),
    Pr: () => (  oldPayments),
    ZT: () => (  remainsOf),
    _n: () => (  isAlive),
    dO: () => (  emptyAccount),
    iH: () => (  deadOf),
    iR: () => (  lostOf),
    uX: () => (  samePictureByNow)
  });
  var _account_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77947);
  var _batch_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39601);


const emptyAccount = { paid: [], reserved: [], runs: [] };
function readAccount(paths) {
    const paid = [];
    const reserved = [];
    const runs = [];
    for (const path of paths) {
        const payment = (0,_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .Nf)(path);
        if (payment)
            paid.push(payment);
        const reservation = (0,_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .Tp)(path);
        if (reservation)
            reserved.push(reservation);
        const run = (0,_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .cI)(path);
        if (run)
            runs.push(run);
    }
    return { paid, reserved, runs };
}
const samePicture = (a, b) => a.post === b.post && a.drawing === b.drawing;
const samePictureByNow = (wanted, other, isGone) => wanted.drawing === other.drawing && (wanted.post === other.post || isGone(other.post));
const longestSign = 3_600_000;
function isAlive({ runs }, run, { run: self, now }) {
    if (run === self || isEarlierAttempt(run, self))
        return false;
    const began = (0,_batch_run_js__WEBPACK_IMPORTED_MODULE_1__  .I$)(run);
    if (began !== undefined)
        return !(0,_batch_run_js__WEBPACK_IMPORTED_MODULE_1__  .D1)(began, now);
    return runs.some((entry) => entry.run === run && entry.until > now && entry.until <= now + longestSign);
}
const underWayOf = (state, moment) => state.reserved.filter(({ run }) => isAlive(state, run, moment));
const isDead = (state, run, moment) => run !== moment.run && !isAlive(state, run, moment);
const deadOf = (state, moment) => state.reserved.filter(({ run }) => isDead(state, run, moment));
const unsaid = 8;
function remainsOf(state, moment, arrived) {
    const dead = deadOf(state, moment);
    const silent = state.runs.filter(({ run }) => isDead(state, run, moment));
    const lastSign = (run) => Math.max(...silent.filter((entry) => entry.run === run).map(({ until }) => until), 0);
    const atOnce = (run) => silent.findLast((entry) => entry.run === run)?.atOnce ?? unsaid;
    const found = [...arrived];
    const isFound = (entry) => {
        const at = found.findIndex((picture) => samePicture(picture, entry));
        if (at >= 0)
            found.splice(at, 1);
        return at >= 0;
    };
    const lost = [...Map.groupBy(dead, ({ run }) => run)].flatMap(([run, all]) => all
        .filter(({ isDrawn }) => !isDrawn && (0,_batch_run_js__WEBPACK_IMPORTED_MODULE_1__  .I$)(run) === undefined)
        .filter((entry) => !isFound(entry))
        .slice(0, atOnce(run))
        .map((entry) => lostOf(entry, Math.min(lastSign(run) || moment.now, moment.now), 1)));
    return { paths: [...dead.map(_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .WN), ...silent.map(_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .t0)], lost };
}
const lostOf = ({ shelf, post, drawing, micros, nth = 0 }, at, maybeCharged) => ({ at: at + nth, shelf, post, drawing, micros, maybeCharged, what: 'lost' });
const isEarlierAttempt = (run, self) => {
    const [id, , attempt] = run.split('.');
    const [own, , now] = self.split('.');
    return id === own && Number(attempt) < Number(now);
};
const paidKeptFor = 400;
const oldPayments = ({ paid }, now) => paid.filter(({ at }) => at < now - paidKeptFor * 86_400_000).map(_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .So);


  }),

  39601:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D1: () => (  isBatchOver),
    FP: () => (  batchRunName),
    I$: () => (  batchBegan)
  });
const batchKeptFor = 31 * 86_400_000;
const batchRunName = (at, nonce) => `batch${Math.floor(at / 1000).toString(36)}.${nonce}.0`;
function batchBegan(run) {
    const [, seconds] = /^batch([0-9a-z]{1,9})\.[0-9a-f]{8}\.0$/.exec(run) ?? [];
    return seconds === undefined ? undefined : Number.parseInt(seconds, 36) * 1000;
}
const isBatchOver = (began, now) => now >= began + batchKeptFor;


  }),

  19329:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Df: () => (  unreadableIn),
    E9: () => (  dollars),
    at: () => (  nothingSpent),
    kg: () => (  whyBeyond),
    uG: () => (  addSpent)
  });
const nothingSpent = { images: 0, cost: 0, unknown: 0 };
const addSpent = (a, b) => ({
    images: a.images + b.images,
    cost: a.cost + b.cost,
    unknown: a.unknown + b.unknown,
});
function whyBeyond(limits, used, wish) {
    const blind = limits.find(({ unreadable = [] }) => unreadable.length > 0);
    if (blind)
        return `cannot be held against the limit ${names[blind.scope].each}: ${unreadableIn(blind)}`;
    const full = limits
        .filter(({ images, spent }) => spent.images + used.images + wish.images > images)
        .sort((a, b) => a.images - a.spent.images - (b.images - b.spent.images))[0];
    if (full) {
        const allowed = `${full.images} ${full.images === 1 ? 'image' : 'images'}`;
        return `beyond the limit of ${allowed} ${names[full.scope].each} (${inputsOf(full, 'images')})${atPrice(wish.estimate)}`;
    }
    const left = ({ cost, spent }) => cost - spent.cost - used.cost;
    const dear = limits
        .filter((limit) => isTooDear(limit, left(limit), wish.estimate))
        .sort((a, b) => left(a) - left(b))[0];
    if (!dear)
        return undefined;
    return `beyond the limit of $${dear.cost.toFixed(2)} ${names[dear.scope].each} (${inputsOf(dear, 'cost')}): ${compared(wish.estimate, left(dear))}`;
}
function unreadableIn({ unreadable = [] }) {
    const [first = '', ...others] = unreadable;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `the record \`${first}\`${more} is damaged, so what was spent is not known. Restore it from an earlier commit, or delete it`;
}
const epsilon = 1e-9;
const isTooDear = ({ cost }, left, estimate) => estimate === undefined ? left < cost && left <= epsilon : estimate > left + epsilon;
const names = {
    run: { each: 'a run', input: '', setting: '' },
    'pull request': {
        each: 'a pull request',
        input: '-per-pull-request',
        setting: 'pull-request.',
    },
    day: { each: 'a day', input: '-per-day', setting: 'day.' },
    month: { each: 'a month', input: '-per-month', setting: 'month.' },
};
const inputsOf = ({ scope }, what) => `\`max-${what}${names[scope].input}\` or \`limits.${names[scope].setting}${what}\``;
const atPrice = (estimate) => {
    if (estimate === undefined)
        return ': its price is unknown';
    return estimate === 0 ? '' : `: it would cost ${dollars(estimate)}`;
};
function compared(estimate, left) {
    const price = estimate === undefined ? 'its price is unknown' : 'it would cost';
    const digits = dollars(estimate ?? 0) === dollars(Math.max(left, 0)) ? 4 : 2;
    const costs = estimate === undefined ? price : `${price} ${dollars(estimate, digits)}`;
    return `${costs}, and ${left <= epsilon ? 'nothing' : dollars(left, digits)} is left`;
}
function dollars(amount, digits = 2) {
    return amount < 10 ** -digits && amount > 0
        ? `under $${(10 ** -digits).toFixed(digits)}`
        : `$${amount.toFixed(digits)}`;
}


  }),

  96852:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ap: () => (  recordsDir),
    IC: () => (  imagesOf),
    X_: () => (  isOnePicture),
    _5: () => (  isUnchanged),
    aE: () => (  readRecord),
    ht: () => (  usageSchema),
    lX: () => (  recordPath),
    rA: () => (  postOfRecord),
    rh: () => (  writeRecord),
    xf: () => (  billSchema)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
  var _settings_social_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16208);
  var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93063);
  var _record_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71377);
  var _tree_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28222);





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
    key: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
    url: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
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
    ownAlt: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .euz(true)),
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
    batch: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
    card: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
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
    before: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
        commit: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        path: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        sha256: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(),
        key: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()),
    })),
    after: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({ letter: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), commit: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), path: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP() })),
    asked: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({ by: valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP(), words: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP()) })),
    translations: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__  .YjP())),
    named: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .euz(true)),
    untitled: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .euz(true)),
    files: valibot__WEBPACK_IMPORTED_MODULE_4__  .Ikc({
        hero: file,
        social: file,
        more: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__  .YOg(file), valibot__WEBPACK_IMPORTED_MODULE_4__  .Ru6(_settings_social_schema_js__WEBPACK_IMPORTED_MODULE_0__  .t0))),
        dark: valibot__WEBPACK_IMPORTED_MODULE_4__  .lqM(file),
    }),
});
const isOnePicture = ({ files }) => files.hero.path === files.social.path;
const imagesOf = (record) => {
    const { hero, social, more = [], dark } = record.files;
    return [hero, ...(isOnePicture(record) ? [] : [social]), ...more, ...(dark ? [dark] : [])];
};
const isUnchanged = (file, id) => id !== undefined && (0,_tree_ids_js__WEBPACK_IMPORTED_MODULE_2__  .UX)(file).includes(id);
const writeRecord = (record) => new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`);
const MOST = 1_000_000;
function readRecord(bytes) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__  .xLC(recordSchema, (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_1__  .q)(new TextDecoder().decode(bytes), MOST));
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
    const changed = [...files.values()].filter((file) => isRecordPath(file.path) && before?.files.get(file.path)?.sha !== file.sha);
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

  30483:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  total)
  });
const total = (costs) => costs.reduce((sum, cost) => (sum === undefined || cost === undefined ? undefined : sum + cost), 0);


  }),

  28222:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ou: () => (  lfsPointerId),
    UX: () => (  idsOf),
    zd: () => (  bucketPointerId)
  });
  var _repo_bucket_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36806);
  var _repo_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35749);
  var _repo_object_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91427);



const idsOf = (file) => [
    ...(file.key === undefined ? [] : [bucketPointerId(file, file.key)]),
    file.blob,
    lfsPointerId(file),
];
const bucketPointerId = ({ sha256, bytes }, key) => (0,_repo_object_id_js__WEBPACK_IMPORTED_MODULE_2__  .I)(Buffer.from((0,_repo_bucket_pointer_js__WEBPACK_IMPORTED_MODULE_0__  .h)({ key, sha256, bytes })));
const lfsPointerId = ({ sha256, bytes }) => (0,_repo_object_id_js__WEBPACK_IMPORTED_MODULE_2__  .I)(Buffer.from((0,_repo_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_1__  .po)({ oid: sha256, size: bytes })));


  }),

  68067:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  g: () => (  Account),
  n: () => (  accountRef)
});

var errors = __webpack_require__(452);
var account_entry = __webpack_require__(77947);
var account_state = __webpack_require__(3414);
var send_queue = __webpack_require__(24361);
var candidate_entry = __webpack_require__(22421);
var drawing_entry = __webpack_require__(74774);
;




async function arrivedOfDead(state, moment, repo) {
    const dead = (0,account_state .iH)(state, moment).filter(({ isDrawn }) => !isDrawn);
    const arrived = [];
    for (const shelf of new Set(dead.map((entry) => entry.shelf))) {
        const store = await repo.refStore(shelf);
        const isOpen = ({ post, drawing }) => dead.some((entry) => entry.shelf === shelf && (0,account_state .P4)(entry, (0,account_entry .mK)(post, drawing)));
        for (const about of store ? await allAbout(store) : [])
            if (isOpen(about))
                arrived.push(...entriesOf(about, shelf));
    }
    return arrived;
}
async function allAbout(store) {
    const files = await store.list();
    const staged = (0,drawing_entry .td)(files.keys());
    const names = new Map(staged.map((each) => [(0,drawing_entry .Dx)(each).about, each]));
    const wanted = [...files.values()].filter(({ path }) => names.has(path) || (0,candidate_entry .RW)(path));
    const bytes = wanted.length === 0 ? new Map() : await store.read(wanted);
    return [...bytes].flatMap(([path, text]) => {
        const name = names.get(path);
        return (name ? (0,drawing_entry .pl)(text, name) : (0,candidate_entry .G9)(path, text)) ?? [];
    });
}
const entriesOf = (about, shelf) => (0,candidate_entry .Uu)(about, null).map((payment) => (0,account_entry .mi)(payment, (0,account_entry .mK)(about.post, about.drawing), shelf));

var reserve = __webpack_require__(15739);
;


class Holdings {
    #paid = new Set();
    #found = new Set();
    #held = new Map();
    #lost = new Map();
    get isEmpty() {
        return this.#held.size === 0;
    }
    get paths() {
        return [...this.#held.keys()];
    }
    find(key) {
        return [...this.#held.values()].find((held) => held.key === key);
    }
    found(entries) {
        for (const path of entries.map(account_entry .So))
            if (!this.#paid.has(path))
                this.#found.add(path);
    }
    hold(held) {
        this.#held = new Map(held.map((each) => [(0,account_entry .WN)(each.entry), each]));
    }
    swap(before, after) {
        this.hold([...[...this.#held.values()].filter((held) => held !== before), after]);
    }
    paid(entries, picture) {
        const fresh = this.#fresh(entries);
        const done = [...this.#held.values()].filter(({ entry }) => picture && (0,reserve .yW)(picture, entry));
        for (const held of done)
            this.swap(held, (0,reserve .bs)(held));
        return {
            written: [...fresh, ...done.map((held) => (0,account_entry .WN)((0,reserve .bs)(held).entry))],
            removed: done.map(({ entry }) => (0,account_entry .WN)(entry)),
        };
    }
    lost(requests, at) {
        const left = [...this.#held.values()].filter(({ entry }) => !entry.isDrawn);
        const more = (key) => requests(key) - (this.#lost.get(key) ?? 0);
        const entries = (0,reserve .fz)(left, more, at);
        for (const { key } of left)
            this.#lost.set(key, requests(key));
        return { written: this.#fresh(entries), removed: [] };
    }
    giveBack(requests, at) {
        const { written } = this.lost(requests, at);
        const removed = this.paths;
        this.hold([]);
        return { written, removed };
    }
    ofOthers(paid) {
        return paid.filter((entry) => !this.#paid.has((0,account_entry .So)(entry)));
    }
    #fresh(entries) {
        const isKnown = (path) => this.#paid.has(path) || this.#found.has(path);
        const fresh = entries.map(account_entry .So).filter((path) => !isKnown(path));
        for (const path of fresh)
            this.#paid.add(path);
        return fresh;
    }
}

;

const silence = 40_000;
const sayEvery = 15_000;
class LifeSign {
    #said = new Set();
    #timer;
    #atOnce;
    constructor(atOnce) {
        this.#atOnce = atOnce;
    }
    get isSaid() {
        return this.#said.size > 0;
    }
    at({ run, now }) {
        const sign = (0,account_entry .t0)({ run, until: now + silence, atOnce: this.#atOnce });
        const removed = [...this.#said].filter((before) => before !== sign);
        this.#said.add(sign);
        return { written: [sign], removed };
    }
    none() {
        return { written: [], removed: [...this.#said] };
    }
    start(say) {
        this.stop();
        this.#timer = setInterval(say, sayEvery);
        this.#timer.unref();
    }
    stop() {
        clearInterval(this.#timer);
    }
}

var names = __webpack_require__(93987);
;









const accountRef = 'account';
class Account {
    #context;
    #store;
    #queue;
    #own = new Holdings();
    #pending = [];
    #isKept = false;
    #sign;
    #raising = Promise.resolve();
    #isClosed = false;
    #warnings = [];
    constructor(context) {
        this.#context = context;
        this.#sign = new LifeSign(context.inputs.concurrency);
        let store;
        this.#store = () => {
            store ??= context.repo.refStore(accountRef);
            return store;
        };
        this.#queue = new send_queue .W((changes) => this.#send(changes), (error) => this.#warn(`What was paid could not be written to the account of this repository: ${error.message}`));
    }
    get warnings() {
        return this.#warnings;
    }
    async look() {
        return this.#counted(await this.#state());
    }
    async reserve(asking, isStrict) {
        await this.#queue.settled();
        try {
            const store = await this.#store();
            if (store !== undefined)
                return await this.#reserve(asking, store);
        }
        catch (error) {
            if (isStrict || !(error instanceof errors .L4) || error instanceof errors .i_)
                throw error;
            this.#warn(`Other runs at the same time may draw the same pictures: ${error.message}`);
            this.#store = () => Promise.resolve(undefined);
        }
        return (0,reserve .OQ)(asking, this.#counted(account_state .dO));
    }
    async #reserve({ arrived, ...asking }, store) {
        this.#pending.push(this.#own.lost(asking.requests, this.#moment().now));
        this.#flush();
        await this.#queue.settled();
        const left = await arrivedOfDead(await this.#state(), this.#moment(), this.#context.repo);
        const all = { ...asking, arrived: [...arrived, ...left] };
        const decided = await store.decide(({ files }) => {
            const state = (0,account_state .GM)(files.keys());
            this.#isKept ||= [...files.values()].some(({ sha }) => sha === names .W9);
            const decision = (0,reserve .HI)(all, state, this.#moment(), (all) => this.#counted(all));
            const sign = this.#signed(decision.held.length > 0);
            return {
                value: decision,
                change: {
                    files: (0,names .KT)([...decision.written, ...sign.written], this.#isKept),
                    removed: [...decision.removed, ...this.#own.paths, ...sign.removed],
                },
            };
        });
        this.#isKept ||= decided.held.length > 0;
        if (!decided.isStale && decided.busy.length === 0)
            this.#own.found(all.arrived);
        this.#own.hold(decided.held);
        this.#live();
        return decided;
    }
    more(picture, key, dollars, whyNot) {
        const done = this.#raising.then(() => this.#more(picture, key, dollars, whyNot));
        this.#raising = done.catch(() => { });
        return done;
    }
    async #more(...[{ each, ...picture }, key, dollars, whyNot]) {
        this.#flush();
        await this.#queue.settled();
        const store = await this.#store();
        const entry = { ...picture, run: this.#moment().run };
        const before = this.#own.find(key);
        const after = (0,reserve .P5)(before ?? { entry, key, each }, dollars);
        const sign = this.#signed(true);
        const why = await store?.decide(({ files }) => {
            const reason = whyNot(this.#counted((0,account_state .GM)(files.keys())));
            const written = [(0,account_entry .WN)(after.entry), ...sign.written];
            const removed = [...(before ? [(0,account_entry .WN)(before.entry)] : []), ...sign.removed];
            const change = { files: (0,names .KT)(written, this.#isKept), removed };
            return { value: reason, ...(reason === undefined && { change }) };
        });
        if (why !== undefined || store === undefined)
            return why;
        this.#own.swap(before, after);
        this.#live();
        return this.#isClosed ? void this.close(() => 0) : undefined;
    }
    async underWay() {
        return (0,account_state .NG)(await this.#state(), this.#moment());
    }
    paid(entries, picture) {
        this.#pending.push(this.#own.paid(entries, picture));
    }
    close(requests) {
        this.#isClosed = true;
        this.#sign.stop();
        this.#pending.push(this.#own.giveBack(requests, this.#moment().now));
        this.#flush();
    }
    async settled() {
        await this.#raising;
        await this.#queue.settled();
    }
    async #state() {
        await this.#queue.settled();
        const store = await this.#store();
        return store ? (0,account_state .GM)((await store.list()).keys()) : account_state .dO;
    }
    #moment() {
        return { run: this.#context.runName, now: this.#context.now().getTime() };
    }
    #counted(state) {
        return { paid: this.#own.ofOthers(state.paid), underWay: (0,account_state .NG)(state, this.#moment()) };
    }
    #live() {
        if (this.#own.isEmpty)
            this.#sign.stop();
        else
            this.#sign.start(() => this.#flush());
    }
    #signed(isHolding) {
        return isHolding ? this.#sign.at(this.#moment()) : this.#sign.none();
    }
    #flush() {
        const changes = this.#pending.splice(0);
        const isEmpty = ({ written, removed }) => written.length + removed.length === 0;
        if (this.#sign.isSaid || !this.#own.isEmpty || !changes.every(isEmpty))
            this.#queue.add(...changes, { written: [], removed: [] });
    }
    async #send(changes) {
        const store = await this.#store();
        if (store === undefined)
            return;
        const { written, removed } = (0,names .oR)(changes);
        const sign = this.#signed(!this.#own.isEmpty);
        await store.change({
            files: (0,names .KT)([...written, ...sign.written], this.#isKept),
            removed: [...removed, ...sign.removed],
        });
        this.#isKept = true;
    }
    #warn(text) {
        this.#context.log.info(text);
        this.#warnings.push(text);
    }
}


  }),

  18778:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  $3: () => (  approvedIn),
  Ku: () => (  looksIn),
  N4: () => (  rememberApproved),
  K1: () => (  rememberLooks),
  q8: () => (  rememberRenamed)
});


var post_mark = __webpack_require__(68841);
var look_hash = __webpack_require__(78389);
;
const approvedPath = ({ post, sha256, at }) => `approved/${[post, sha256, at].join('_')}`;
const lookPath = ({ post, blob, look, at }) => `looks/${[post, blob, look, at].join('_')}`;
const approvedPattern = /^approved\/([0-9a-f]{16})_([0-9a-f]{64})_(\d{1,15})$/;
const lookPattern = /^looks\/([0-9a-f]{16})_([0-9a-f]{40})_([0-9a-f]{64})_(\d{1,15})$/;
function readApproved(path) {
    const [, post, sha256, at] = approvedPattern.exec(path) ?? [];
    return post === undefined ? undefined : { post, sha256: sha256, at: Number(at) };
}
function readLook(path) {
    const [, post, blob, look, at] = lookPattern.exec(path) ?? [];
    return post === undefined ? undefined : { post, blob: blob, look: look, at: Number(at) };
}

var names = __webpack_require__(93987);
;




const heroesRef = 'heroes';
const mostOfPost = 4;
async function approvedIn(repo) {
    const paths = await pathsIn(repo);
    return paths.flatMap((path) => readApproved(path) ?? []).sort((a, b) => b.at - a.at);
}
async function looksIn(repo) {
    return (await pathsIn(repo)).flatMap((path) => readLook(path) ?? []);
}
async function pathsIn(repo) {
    const store = await repo.refStore(heroesRef);
    return store === undefined ? [] : [...(await store.list()).keys()];
}
async function rememberApproved({ approve, takeBack }, at, repo) {
    const entryOf = ({ post, sha256 }) => ({ post: (0,post_mark .c)(post), sha256, at });
    const [fresh, gone] = [approve.map(entryOf), takeBack.map(entryOf)];
    const isSame = (a) => (b) => a.post === b.post && a.sha256 === b.sha256;
    await change(repo, fresh.map(approvedPath), (paths) => {
        const there = paths.flatMap((path) => readApproved(path) ?? []);
        const old = there.filter((entry) => [...fresh, ...gone].some(isSame(entry)));
        return [...old, ...tooMany(there, fresh)].map(approvedPath);
    });
}
async function rememberLooks(records, at, repo, idOf = ({ blob }) => blob) {
    const known = new Set((await looksIn(repo)).map(({ post, blob }) => `${post} ${blob}`));
    const fresh = records
        .flatMap(({ post, look, files: { hero } }) => look === undefined || !(0,look_hash .Mk)(look)
        ? []
        : [{ post: (0,post_mark .c)(post), blob: idOf(hero), look, at }])
        .filter(({ post, blob }) => !known.has(`${post} ${blob}`));
    await change(repo, fresh.map(lookPath), (paths) => tooMany(paths.flatMap((path) => readLook(path) ?? []), fresh).map(lookPath));
}
async function rememberRenamed(moves, repo) {
    const names = new Map(moves.map(({ from, to }) => [(0,post_mark .c)(from), (0,post_mark .c)(to)]));
    const renamed = (entry) => {
        const post = entry && names.get(entry.post);
        return post === undefined ? [] : [{ ...entry, post }];
    };
    await decide(repo, (paths) => {
        const approved = paths.flatMap((path) => renamed(readApproved(path))).map(approvedPath);
        const looks = paths.flatMap((path) => renamed(readLook(path))).map(lookPath);
        const there = new Set(paths);
        return { written: [...approved, ...looks].filter((path) => !there.has(path)), removed: [] };
    });
}
const change = (repo, written, removedOf) => decide(repo, (there) => ({
    written,
    removed: removedOf(there).filter((path) => !written.includes(path)),
}));
async function decide(repo, changeOf) {
    const store = await repo.refStore(heroesRef);
    if (store === undefined)
        return;
    await store.decide(({ files }) => {
        const { written, removed } = changeOf([...files.keys()]);
        const isIdle = written.length + removed.length === 0;
        return {
            value: undefined,
            ...(!isIdle && { change: { files: (0,names .KT)(written, false), removed } }),
        };
    });
}
function tooMany(there, fresh) {
    const posts = new Set(fresh.map(({ post }) => post));
    const ofPosts = there.filter(({ post }) => posts.has(post)).sort((a, b) => b.at - a.at);
    return [...Map.groupBy(ofPosts, ({ post }) => post).values()].flatMap((all) => all.slice(mostOfPost - 1));
}


  }),

  93987:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    KT: () => (  named),
    W9: () => (  lineId),
    oR: () => (  joined)
  });
  var _repo_object_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91427);

function joined(changes) {
    const written = new Set();
    const removed = new Set();
    for (const change of changes) {
        for (const path of change.written)
            written.add(path);
        for (const path of change.removed) {
            written.delete(path);
            removed.add(path);
        }
    }
    return { written: [...written], removed: [...removed] };
}
const line = new TextEncoder().encode('\n');
const lineId = (0,_repo_object_id_js__WEBPACK_IMPORTED_MODULE_0__  .I)(line);
const named = (paths, isKept) => new Map(paths.map((path) => [path, isKept ? { sha: lineId } : { bytes: line }]));


  }),

  15739:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HI: () => (  decideReserve),
    OQ: () => (  reservedAlone),
    P5: () => (  raised),
    bs: () => (  arrivedOf),
    fz: () => (  lostAmong),
    tc: () => (  noneCame),
    yW: () => (  isOf)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77947);
  var _ledger_account_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3414);
  var _ledger_batch_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39601);
  var _ledger_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19329);
  var _ledger_total_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30483);






const raised = ({ entry, ...held }, dollars) => ({
    ...held,
    entry: { ...entry, micros: (entry.micros ?? 0) + ((0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__  .tO)(dollars) ?? 0) },
});
const arrivedOf = ({ entry, ...held }) => ({
    ...held,
    entry: { ...entry, isDrawn: true, micros: undefined },
});
const lostAmong = (left, requests, at) => left
    .filter(({ entry, key }) => !entry.isDrawn && requests(key) > 0)
    .map(({ entry, key, each }) => (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_2__  .iR)({ ...entry, micros: each }, at, requests(key)));
const isOf = (picture, entry) => (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_2__  .P4)(entry, picture) && entry.nth === picture.nth;
function decideReserve({ wishes, limits, used, arrived, seen, isGone }, state, moment, counted) {
    const others = (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_2__  .NG)(state, moment);
    const taken = others.filter((other) => wishes.some(({ entry }) => sameWish(entry, other, isGone)));
    const busy = taken.filter(({ run }) => (0,_ledger_batch_run_js__WEBPACK_IMPORTED_MODULE_4__  .I$)(run) === undefined);
    const isStale = taken.length > busy.length || cameSince(seen, counted(state).paid, wishes, isGone);
    if (busy.length > 0 || isStale)
        return { granted: [], beyond: [], busy, isStale, held: [], written: [], removed: [] };
    const known = new Set(state.paid.map(_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__  .So));
    const unwritten = arrived.filter((entry) => entry.what === 'picture' && !known.has((0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__  .So)(entry)));
    const { paths, lost } = (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_2__  .ZT)(state, moment, unwritten);
    const news = [...lost, ...arrived];
    const after = { ...state, paid: once([...state.paid, ...news]) };
    const { granted, beyond } = allotted(wishes, limits(counted(after)), used);
    const isGranted = new Set(granted);
    const held = wishes
        .filter(({ item }) => isGranted.has(item))
        .map(({ entry, key }) => {
        const each = entry.micros;
        return { entry: { ...entry, run: moment.run, isDrawn: false }, key, each };
    });
    return {
        ...{ granted, beyond, busy, isStale, held },
        written: [
            ...held.map(({ entry }) => (0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__  .WN)(entry)),
            ...news.map(_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__  .So).filter((path) => !known.has(path)),
        ],
        removed: [...paths, ...(0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_2__  .Pr)(state, moment.now)],
    };
}
function allotted(wishes, limits, used) {
    const granted = [];
    const beyond = [];
    let { images, cost } = used;
    for (const [item, same] of Map.groupBy(wishes, ({ item }) => item)) {
        const estimate = (0,_ledger_total_js__WEBPACK_IMPORTED_MODULE_5__  .X)(same.map((wish) => wish.estimate));
        const wish = { images: same.length, estimate };
        const reason = (0,_ledger_limits_js__WEBPACK_IMPORTED_MODULE_3__  .kg)(limits, { images, cost }, wish);
        if (reason === undefined) {
            granted.push(item);
            images += wish.images;
            cost += estimate ?? 0;
        }
        else
            beyond.push({ item, reason });
    }
    return { granted, beyond };
}
const reservedAlone = ({ wishes, limits, used }, counted) => ({ ...allotted(wishes, limits(counted), used), busy: [], isStale: false });
const noneCame = (pictures, ms) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`Another run has been drawing ${pictures === 1 ? 'a picture' : `${pictures} pictures`} wanted here for ${ms / 60_000} minutes, and none came.`, { hint: 'Nothing was paid for. Cancel that run if it hangs, then run this one again.' });
const once = (entries) => [
    ...new Map(entries.map((entry) => [(0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__  .So)(entry), entry])).values(),
];
const cameSince = (seen, paid, wishes, isGone) => {
    const before = new Set(seen.map(_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__  .So));
    return paid
        .filter((entry) => entry.what === 'picture' && !before.has((0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__  .So)(entry)))
        .some((entry) => wishes.some((wish) => (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_2__  .uX)(wish.entry, entry, isGone)));
};
const sameWish = (a, b, isGone) => (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_2__  .uX)(a, b, isGone) && a.nth === b.nth;


  }),

  78389:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    HI: () => (  isAlike),
    Mk: () => (  isLook),
    Pq: () => (  differenceOf),
    _F: () => (  lookHash)
  });
const side = 8;
const level = 2;
const leastTurns = 6;
const mostDiffering = 0.2;
function lookHash(pixels) {
    const brightness = brightnessOf(pixels);
    const rows = lines((row, step) => [step, row]).map((line) => line.map(brightness(side + 1, side)));
    const columns = lines((column, step) => [column, step]).map((line) => line.map(brightness(side, side + 1)));
    const steps = [rows.map(stepsOf), columns.map(stepsOf)];
    const turns = steps.flat().reduce((sum, line) => sum + turnsOf(line), 0);
    if (turns < leastTurns)
        return undefined;
    const bits = steps.flatMap((way) => [1, -1].map((sign) => way.flat().map((step) => (step === sign ? '1' : '0'))));
    return bits
        .map((way) => BigInt(`0b${way.join('')}`)
        .toString(16)
        .padStart(16, '0'))
        .join('');
}
function differenceOf(a, b) {
    const [one, other] = [BigInt(`0x${a}`), BigInt(`0x${b}`)];
    return ones(one ^ other) / Math.max(1, ones(one) + ones(other));
}
const isAlike = (a, b) => differenceOf(a, b) <= mostDiffering;
const isLook = (text) => /^[0-9a-f]{64}$/.test(text);
const ones = (bits) => bits.toString(2).replaceAll('0', '').length;
const lines = (at) => Array.from({ length: side }, (_, line) => Array.from({ length: side + 1 }, (_, step) => at(line, step)));
const stepsOf = (line) => line.slice(1).map((value, index) => {
    const step = value - line[index];
    return Math.abs(step) <= level ? 0 : Math.sign(step);
});
function turnsOf(line) {
    const moves = line.filter((step) => step !== 0);
    return moves.filter((step, index) => index > 0 && step !== moves[index - 1]).length;
}
const brightnessOf = ({ data, width, height }) => (columns, rows) => ([column, row]) => {
    const [left, right] = edges(column, columns, width);
    const [top, bottom] = edges(row, rows, height);
    let sum = 0;
    for (let y = top; y < bottom; y++)
        for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4) {
            const luma = 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
            const alpha = data[at + 3] / 255;
            sum += luma * alpha + 255 * (1 - alpha);
        }
    return sum / ((right - left) * (bottom - top));
};
function edges(index, count, length) {
    const from = Math.min(length - 1, Math.floor((index * length) / count));
    return [from, Math.max(from + 1, Math.floor(((index + 1) * length) / count))];
}


  }),

  68734:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  endIdleThreads),
    u: () => (  inThread)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
  var node_worker_threads__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75919);
  var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);






const most = Math.max(1, Math.min(2, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() - 1));
const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url));
const inBundle = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, 'worker.js');
const program = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(inBundle) ? inBundle : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, '..', 'worker.ts');
const queue = [];
const idle = [];
let started = 0;
const inThread = (job, signal) => new Promise((resolve, reject) => {
    queue.push({ job, signal, resolve, reject });
    next();
});
async function endIdleThreads() {
    const ending = idle.splice(0);
    started -= ending.length;
    await Promise.all(ending.map(({ worker }) => worker.terminate()));
}
function next() {
    while (queue[0]?.signal.aborted) {
        const { signal, reject } = queue.shift();
        reject(signal.reason);
    }
    if (queue.length === 0)
        return;
    const thread = idle.pop() ?? (started < most ? start() : undefined);
    if (thread)
        give(thread, queue.shift());
}
function give(thread, waiting) {
    thread.current = waiting;
    thread.worker.ref();
    const pictures = waiting.job.pictures.map(({ bytes, ...picture }) => ({
        ...picture,
        bytes: new Uint8Array(bytes),
    }));
    thread.worker.postMessage({ ...waiting.job, pictures }, pictures.map(({ bytes }) => bytes.buffer));
}
function start() {
    started++;
    const resourceLimits = { maxYoungGenerationSizeMb: 4 };
    const thread = { worker: new node_worker_threads__WEBPACK_IMPORTED_MODULE_4__.Worker(program, { resourceLimits }) };
    const end = (tell) => {
        const waiting = thread.current;
        thread.current = undefined;
        if (waiting)
            tell(waiting);
        next();
    };
    const isGone = (error) => {
        if (thread.current === undefined)
            return;
        started--;
        end(({ reject }) => reject(error));
    };
    thread.worker
        .on('message', (answer) => {
        thread.worker.unref();
        idle.push(thread);
        end((waiting) => settle(waiting, answer));
    })
        .on('error', isGone)
        .on('exit', (code) => isGone(new Error(`A thread ended with exit code ${code}`)));
    return thread;
}
function settle({ resolve, reject }, answer) {
    if ('done' in answer)
        resolve(answer.done);
    else {
        const { isOfPicture, message, ...details } = answer.failed;
        reject(isOfPicture ? new _errors_js__WEBPACK_IMPORTED_MODULE_5__  .Z_(message, details) : new Error(message));
    }
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
    const there = known.get(head);
    if (there !== undefined)
        return there;
    const folders = new Set();
    for (const path of head.files.keys())
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    known.set(head, folders);
    return folders;
}


  }),

  52441:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V: () => (  toFailed),
    v: () => (  isRefusal)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const toFailed = (error) => ({
    post: error.file ?? '',
    message: error.message,
    ...(error.line === undefined ? {} : { line: error.line }),
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    ...(isRefusal(error.cause) ? { isRefused: true } : {}),
});
const isRefusal = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .jv && error.failure === 'refused';


  }),

  85621:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  blocksOf),
    Z: () => (  LOOKED_AT)
  });
  var remark_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67321);
  var unified__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23900);


const LOOKED_AT = 16 * 1024;
function without(...constructs) {
    const data = this.data();
    data.micromarkExtensions ??= [];
    data.micromarkExtensions.push({ disable: { null: constructs } });
}
const markdown = (0,unified__WEBPACK_IMPORTED_MODULE_0__  .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_1__  .A).use(without, 'blockQuote', 'list');
const mostMarks = 1000;
const unemphasised = (0,unified__WEBPACK_IMPORTED_MODULE_0__  .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_1__  .A).use(without, 'blockQuote', 'list', 'attention');
function blocksOf(body) {
    try {
        const start = body.slice(0, LOOKED_AT);
        const marks = start.match(/[*_]/g)?.length ?? 0;
        return (marks > mostMarks ? unemphasised : markdown).parse(start).children;
    }
    catch {
        return [];
    }
}


  }),

  90952:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  r: () => (  outline),
  C: () => (  prose)
});

var clean_text = __webpack_require__(18624);
var template_code = __webpack_require__(9151);
;

const [aside, back] = [
    new Map([...'{}[]<%#'].map((mark, index) => [mark, String.fromCharCode(0xe000 + index)])),
    new Map([...'{}[]<%#'].map((mark, index) => [String.fromCharCode(0xe000 + index), mark])),
];
function blockText(block, isMdx) {
    const text = (0,template_code .Oi)(rawText(block));
    const words = isMdx ? (0,template_code .LG)(text) : text;
    return words.replace(/[\ue000-\ue006]/g, (mark) => back.get(mark) ?? '');
}
function rawText({ type, value, children = [] }) {
    if (type === 'html')
        return '';
    if (type === 'break')
        return ' ';
    if (value === undefined)
        return children.map(rawText).join('');
    return type === 'inlineCode'
        ? value.replace(/[{}[\]<%#]/g, (mark) => aside.get(mark) ?? mark)
        : value;
}
function isProse(text) {
    const start = text.trimStart();
    return (start !== '' &&
        !/^(?:[-*+>|{]|\d+[.)]\s|:::|!!!|\?\?\?|\/\/\/|(?:import|export)\s|\[\^)/.test(start) &&
        /[\p{L}\p{N}]/u.test(start));
}
function isCaption(block, before) {
    const { children = [] } = block;
    const parts = children.filter(({ type, value }) => type !== 'break' && value?.trim() !== '');
    const [first] = parts;
    const others = first?.type === 'image' ? parts.slice(1) : parts;
    const text = rawText(block).trim();
    if (/\{:[^{}]*caption/.test(text) || (text.length < 150 && credit.test(text)))
        return true;
    const isMarked = others.every(({ type }) => /^(?:emphasis|strong|link|html)$/.test(type));
    const isBelow = others.length < parts.length || (before !== undefined && isPicture(before));
    return isBelow && isMarked;
}
const credit = /^(?:cover |hero )?(?:photo|photograph|picture|image|illustration|foto|bild|cr\u00e9dit|credit)s?\b[^.]{0,60}?(?:\bby\b|\bcourtesy\b|\bvon\b|\bpar\b|\bde\b|[:\u00a9])/i;
function isPicture({ type, ...block }) {
    if (type === 'html')
        return /<(?:img|figure|picture)\b/i.test('value' in block ? block.value : '');
    if (type !== 'paragraph')
        return false;
    const text = rawText({ type, ...block });
    const isTag = /^\{[{%].*(?:figure|image|img|picture).*\}$/is.test(text.trim());
    const children = 'children' in block ? block.children : [];
    return isTag || (text.trim() === '' && children.some(({ type }) => type === 'image'));
}
const marker = /^\s*(?:[-*+>]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/;
function listText(block, isMdx) {
    const { children = [] } = block;
    const raw = rawText(block);
    if (!marker.test(raw) || /\{:\s*toc/i.test(raw))
        return '';
    const beside = children.filter(({ type }) => type !== 'link').map(rawText);
    const isContents = children.some(({ type, url = '' }) => type === 'link' && url.startsWith('#')) &&
        !/[\p{L}]/u.test(beside.join(''));
    if (isContents)
        return '';
    const items = blockText(block, isMdx)
        .split('\n')
        .map((line) => line.replace(marker, '').trim())
        .filter((line) => line !== '');
    return items
        .map((item) => (/[\p{P}]$/u.test(item) ? item : `${item};`))
        .join(' ')
        .replace(/;$/, '');
}

var blocks = __webpack_require__(85621);
var clean = __webpack_require__(14838);
;





function outline(body, { isMdx } = { isMdx: false }) {
    const blocks = wordBlocks(body);
    const paragraphs = blocks.filter((block, index) => block.type === 'paragraph' && !isCaption(block, blocks[index - 1]));
    const prose = paragraphs.map((block) => blockText(block, isMdx)).find(isProse);
    const list = prose ?? paragraphs.map((block) => listText(block, isMdx)).find((text) => text !== '');
    return {
        headings: blocks
            .filter(({ type }) => type === 'heading')
            .map((block) => blockText(block, isMdx))
            .filter((text) => !/^[-*+>]\s/.test(text))
            .map((text) => (0,clean_text .X)(text, clean .qt))
            .filter((text) => text !== ''),
        paragraph: (0,clean_text .X)(list ?? '', clean .UM),
    };
}
function prose(body, { isMdx } = { isMdx: false }) {
    const blocks = wordBlocks(body);
    return blocks
        .filter((block, index) => block.type !== 'paragraph' || !isCaption(block, blocks[index - 1]))
        .filter(({ type }) => type !== 'code' && type !== 'html')
        .map((block) => blockText(block, isMdx).trim())
        .filter((text) => !/^(?:(?:import|export)\s|\[\^|:::|!!!|\/\/\/)/.test(text))
        .join('\n');
}
const wordBlocks = (body) => (0,blocks .S)((0,template_code .NX)(body.slice(0, blocks .Z)));


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

  4732:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  endOfModuleCode)
  });
  var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84234);

function endOfModuleCode(body) {
    let end = 0;
    for (;;) {
        const start = end + (/^\s*/.exec(body.slice(end))?.[0].length ?? 0);
        if (!/^(?:import|export)\b/.test(body.slice(start, start + 7)))
            return end;
        const after = endOfStatements(body, start);
        if (after === undefined)
            return undefined;
        end = after;
    }
}
function endOfStatements(body, start) {
    let depth = 0;
    for (let offset = start; offset < body.length; offset = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__  .sE)(body, offset)) {
        const line = body.slice(offset, (0,_source_js__WEBPACK_IMPORTED_MODULE_0__  .sE)(body, offset));
        if (line.trim() === '' && depth <= 0)
            return offset;
        depth += (line.match(/[{[(]/g) ?? []).length - (line.match(/[}\])]/g) ?? []).length;
    }
    return depth <= 0 ? body.length : undefined;
}


  }),

  93669:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  outlineOf),
    n: () => (  bodyOutline)
  });
  var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18624);
  var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14838);
  var _frontmatter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1636);
  var _html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7914);
  var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81580);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90952);
  var _mdx_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4732);
  var _openings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68534);
  var _source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84234);









const max = { headings: 12, heading: 120 };
function outlineOf({ path, bytes, title, rules = _openings_js__WEBPACK_IMPORTED_MODULE_7__  .a, }) {
    const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_8__  .D4)(path, bytes);
    const { headings, paragraph } = bodyOutline({ path, bytes }, (0,_frontmatter_js__WEBPACK_IMPORTED_MODULE_2__  .Gn)(source, rules));
    const texts = new Set(headings.map((heading) => (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(heading, max.heading)));
    texts.delete((0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(title, max.heading));
    return { excerpt: paragraph, headings: [...texts].slice(0, max.headings) };
}
const known = new WeakMap();
function bodyOutline({ path, bytes }, bodyAt) {
    const at = `${bodyAt} ${path}`;
    const there = known.get(bytes);
    if (there?.at === at)
        return there.outline;
    const outline = outlineOfBody(path, (0,_source_js__WEBPACK_IMPORTED_MODULE_8__  .D4)(path, bytes).text.slice(bodyAt));
    known.set(bytes, { at, outline });
    return outline;
}
function outlineOfBody(path, body) {
    if ((0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__  .OY)(path))
        return { headings: [], paragraph: '' };
    if (!(0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__  .hv)(path)) {
        const isMdx = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__  .zi)(path);
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__  .r)(isMdx ? body.slice((0,_mdx_js__WEBPACK_IMPORTED_MODULE_6__  .O)(body)) : body, { isMdx });
    }
    const { heading, headings, paragraph } = (0,_html_js__WEBPACK_IMPORTED_MODULE_3__  .SP)(body);
    return {
        headings: [heading, ...headings]
            .map((text) => (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(text, _clean_js__WEBPACK_IMPORTED_MODULE_1__  .qt))
            .filter((text) => text !== ''),
        paragraph: (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__  .X)(paragraph, _clean_js__WEBPACK_IMPORTED_MODULE_1__  .UM),
    };
}


  }),

  47184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    p9: () => (  wishesOf),
    sq: () => (  focusOf),
    xW: () => (  shownAlt)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _pictures_focus_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85267);
  var _text_shown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59084);



const longestAlt = 1_000;
function wishesOf(post) {
    const wishes = mapOf(post);
    const wish = (key) => {
        const value = wishes[key];
        return typeof value === 'string' && value.trim() !== '' ? { [key]: value } : {};
    };
    const { alt } = wish('alt');
    return { ...wish('concept'), ...wish('prompt'), ...shownAlt(alt) };
}
function focusOf(post) {
    const { focus } = mapOf(post);
    if (focus === undefined || focus === null || focus === '')
        return undefined;
    const read = typeof focus === 'string' ? (0,_pictures_focus_js__WEBPACK_IMPORTED_MODULE_1__  .NR)(focus) : undefined;
    if (read)
        return read;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .dJ(`\`hero_images.focus\` is ${JSON.stringify(focus).slice(0, 80)}.`, {
        file: post.path,
        ...lineOfFocus(post),
        hint: `Write ${_pictures_focus_js__WEBPACK_IMPORTED_MODULE_1__  .g5}.`,
    });
}
function mapOf({ meta }) {
    const wishes = meta.hero_images;
    return typeof wishes === 'object' && wishes !== null && !Array.isArray(wishes)
        ? wishes
        : {};
}
function lineOfFocus({ bytes }) {
    const lines = new TextDecoder().decode(bytes).split('\n');
    const first = lines.findIndex((line) => line.includes('hero_images'));
    const line = lines.findIndex((text, at) => at >= first && /\bfocus\b/.test(text));
    return first < 0 || line < 0 ? {} : { line: line + 1 };
}
function shownAlt(text) {
    const alt = (0,_text_shown_text_js__WEBPACK_IMPORTED_MODULE_2__  .f)(text ?? '', longestAlt);
    return alt === '' ? {} : { alt };
}


  }),

  49883:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  s: () => (  engines)
});

var liquid_node = __webpack_require__(48694);
var clean_text = __webpack_require__(18624);
var folded_text = __webpack_require__(27149);
;


const doubleMark = /[\u201c\u201d\u201e\u201f"\u00ab\u00bb\u301d\u301e\u301f\u2e42\u275d\u275e\ud83d\ude76\ud83d\ude77\ud83d\ude78]/u;
const quotable = (text, max) => (0,clean_text .X)(text, max).replace(/["\P{ASCII}]/gu, (mark) => doubleMark.test((0,folded_text .M)(mark)) ? "'" : mark);
function quote(text, max) {
    const line = quotable(text, max);
    return line === '' ? '' : `\u201c${line}\u201d`;
}

var template_variables = __webpack_require__(38831);
;




const noTags = ['include', 'render', 'layout', 'block', 'tablerow'];
const noFilters = [
    ...['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string'],
    ...['sample', 'url_decode', 'base64_decode'],
];
function createEngine(print, printRaw) {
    const engine = new liquid_node .HX({
        templates: {},
        ownPropertyOnly: true,
        strictVariables: true,
        lenientIf: true,
        strictFilters: true,
        parseLimit: 20_000,
        memoryLimit: 200_000,
        renderLimit: 1000,
        locale: 'en-US',
        outputEscape: (value) => printed(value, print),
    });
    for (const name of noTags)
        delete engine.tags[name];
    for (const name of noFilters)
        delete engine.filters[name];
    engine.registerFilter('raw', {
        raw: true,
        handler: (value) => printed(value, printRaw),
    });
    return engine;
}
function printed(value, print) {
    if (Array.isArray(value))
        return value
            .map((item) => printed(item, print))
            .filter((item) => item !== '')
            .join(', ');
    if (value instanceof template_variables .hR)
        return value.valueOf();
    if (typeof value === 'string')
        return print(value, template_variables .xS.concept);
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
const engines = {
    prompt: createEngine(quote, quotable),
    alt: createEngine(clean_text .X, clean_text .X),
};


  }),

  38831:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  hR: () => (  OwnWord),
  Cq: () => (  fullest),
  xS: () => (  template_variables_longest),
  dv: () => (  none),
  K2: () => (  scarce),
  mZ: () => (  tellingNames),
  NT: () => (  wordNames),
  Z9: () => (  wordsOf),
  wC: () => (  wordsOfSize)
});

var liquid_node = __webpack_require__(48694);
var clean_text = __webpack_require__(18624);
var shown_text = __webpack_require__(59084);
;

const longest = { text: 500, items: 12, depth: 4 };
const keysOfPost = (meta) => (asked) => chosen(meta, asked);
const keysAllLike = (value) => (asked) => chosen(undefined, asked, value);
function chosen(value, asked, otherwise = null) {
    const deeper = Map.groupBy(asked.filter((key) => key.length > 0), ([name]) => name);
    const isWhole = deeper.size < asked.length && asked.some((key) => key.length === 0);
    if (value !== undefined && value !== null && !isMap(value))
        return plain(value, 0);
    if (deeper.size === 0)
        return value === undefined || value === null ? otherwise : plain(value, 0);
    const whole = isWhole && isMap(value) ? (plain(value, 0) ?? {}) : {};
    const parts = [...deeper].map(([name, keys]) => {
        const part = isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined;
        const rest = keys.map((key) => key.slice(1));
        return [name, chosen(part, rest, otherwise)];
    });
    return Object.fromEntries([...Object.entries(whole), ...parts]);
}
function plain(value, depth) {
    if (typeof value === 'string')
        return (0,shown_text .f)(value, longest.text) || null;
    if (typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if (typeof value === 'bigint')
        return String(value);
    if (depth === longest.depth)
        return null;
    if (Array.isArray(value)) {
        const items = value
            .slice(0, longest.items)
            .map((item) => plain(item, depth + 1))
            .filter((item) => item !== null);
        return items.length === 0 ? null : items;
    }
    if (!isMap(value))
        return null;
    const entries = Object.entries(value).slice(0, longest.items);
    return Object.fromEntries(entries.map(([name, part]) => [name, plain(part, depth + 1)]));
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;
function shapeOf({ width, height }) {
    if (width > height * 1.15)
        return 'wide';
    return height > width * 1.15 ? 'tall' : 'square';
}
function ratioOf({ width, height }) {
    const divisor = greatestCommon(width, height);
    const [wide, high] = [width / divisor, height / divisor];
    if (Math.max(wide, high) <= 21)
        return `${wide}:${high}`;
    return width >= height ? `${decimal(width / height)}:1` : `1:${decimal(height / width)}`;
}
const decimal = (number) => String(Math.round(number * 100) / 100);
const greatestCommon = (a, b) => (b === 0 ? a : greatestCommon(b, a % b));

;




const template_variables_longest = {
    title: 200,
    description: 500,
    excerpt: 500,
    label: 40,
    labels: 8,
    heading: 120,
    headings: 12,
    concept: 2_000,
};
class OwnWord extends liquid_node .ey {
    #word;
    constructor(word) {
        super();
        this.#word = word;
    }
    valueOf() {
        return this.#word;
    }
}
const wordsOf = (subject) => ({
    title: template_variables_text(subject.title, template_variables_longest.title),
    description: template_variables_text(subject.description, template_variables_longest.description),
    tags: list(subject.tags, template_variables_longest.labels, template_variables_longest.label),
    categories: list(subject.categories, template_variables_longest.labels, template_variables_longest.label),
    section: template_variables_text(subject.section, template_variables_longest.label),
    lang: template_variables_text(subject.lang, template_variables_longest.label),
    get excerpt() {
        return template_variables_text(subject.excerpt, template_variables_longest.excerpt);
    },
    get headings() {
        return list(subject.headings, template_variables_longest.headings, template_variables_longest.heading);
    },
    concept: template_variables_text(subject.concept ?? '', template_variables_longest.concept),
    site: template_variables_text(subject.site, template_variables_longest.label),
    ...shapeWords(subject.size),
    post: keysOfPost(subject.meta ?? {}),
});
const shapeWords = (size) => size
    ? {
        size: new OwnWord(`${size.width}x${size.height}`),
        ratio: new OwnWord(ratioOf(size)),
        shape: new OwnWord(shapeOf(size)),
    }
    : { size: null, ratio: null, shape: null };
const template_variables_text = (value, max) => (0,clean_text .X)(value, max) || null;
function list(values, items, max) {
    const texts = values.map((value) => (0,clean_text .X)(value, max)).filter((value) => value !== '');
    return texts.length === 0 ? null : texts.slice(0, items);
}
const template_variables_all = (letter, items) => ({
    title: letter(template_variables_longest.title),
    description: letter(template_variables_longest.description),
    tags: Array(Math.min(items, template_variables_longest.labels)).fill(letter(template_variables_longest.label)),
    categories: Array(Math.min(items, template_variables_longest.labels)).fill(letter(template_variables_longest.label)),
    section: letter(template_variables_longest.label),
    lang: 'en',
    excerpt: letter(template_variables_longest.excerpt),
    headings: Array(items).fill(letter(template_variables_longest.heading)),
    concept: letter(template_variables_longest.concept),
    site: letter(template_variables_longest.label),
    ...shapeWords({ width: 1536, height: 864 }),
    post: keysAllLike(letter(template_variables_longest.description)),
});
const fullest = template_variables_all((max) => 'x'.repeat(max), template_variables_longest.headings);
const scarce = template_variables_all(() => 'x', 1);
const none = {
    ...Object.fromEntries(Object.keys(fullest).map((name) => [name, null])),
    post: keysAllLike(null),
};
const wordsOfSize = (size) => shapeWords(size);
const wordNames = Object.keys(fullest);
const tellingNames = wordNames.filter((name) => !['site', 'lang', 'size', 'ratio', 'shape'].includes(name));


  }),

  46734:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  BU: () => (  checkTemplate),
  XX: () => (  render),
  wC: () => (  templateWarnings)
});

var errors = __webpack_require__(452);
var prompts_engine = __webpack_require__(49883);
;
const ways = [
    String.raw `\{\{\s*NAME\s*\}(?!\})`,
    String.raw `(?<!\{)\$?\{\s*NAME\s*\}(?!\})`,
    String.raw `\{%\s*NAME\s*%\}`,
    String.raw `%\{\s*NAME\s*\}`,
    String.raw `%\(NAME\)s`,
    '%NAME%',
    String.raw `<%=?\s*NAME\s*%>`,
    String.raw `\[\[?\s*NAME\s*\]\]?(?![([:])`,
    String.raw `<\s*NAME\s*>`,
    String.raw `\$NAME\b`,
];
function lookalikesIn(template, names) {
    const name = `(?:post\\.)?(?:${names.join('|')})`;
    const pattern = new RegExp(ways.map((way) => way.replace('NAME', `(${name})`)).join('|'), 'gi');
    const found = new Map();
    for (const match of template.matchAll(pattern)) {
        const [written, ...groups] = match;
        const meant = groups
            .find((group) => group !== undefined)
            ?.toLowerCase()
            .replace('post.', '');
        const line = template.slice(0, match.index).split('\n').length;
        if (meant !== undefined && !found.has(written))
            found.set(written, { written, name: meant, line });
    }
    return [...found.values()];
}

var template_variables = __webpack_require__(38831);
;




const longestPrompt = 32_000;
function render(template, use, variables, location) {
    try {
        const { parsed, postKeys } = readTemplate(template, use);
        const scope = Object.defineProperties(copyOf(variables), {
            post: { value: variables.post(postKeys), enumerable: true },
        });
        const text = prompts_engine .s[use].renderSync(parsed, scope);
        return text
            .replace(/[^\S\n]+$/gm, '')
            .replace(/\n{3,}/g, '\n\n')
            .trim();
    }
    catch (error) {
        throw toSettingsError(error, template, location);
    }
}
const known = new Map();
const mostKnown = 20;
function readTemplate(template, use) {
    const key = `${use} ${template}`;
    const there = known.get(key);
    if (there !== undefined)
        return there;
    const parsed = prompts_engine .s[use].parse(template);
    const read = { parsed, postKeys: postKeysIn(parsed, use) };
    if (known.size >= mostKnown)
        known.clear();
    known.set(key, read);
    return read;
}
function postKeysIn(parsed, use) {
    const { globals } = prompts_engine .s[use].analyzeSync(parsed, { partials: false });
    return (globals.post ?? []).map(({ segments }) => {
        const names = segments.slice(1);
        const dynamic = names.findIndex((name) => typeof name === 'object');
        return names.slice(0, dynamic === -1 ? undefined : dynamic).map(String);
    });
}
function checkTemplate(template, use, location) {
    for (const [name, line] of namesIn(template, use, location))
        if (!template_variables .NT.includes(name))
            throw unknownName(name, line, location);
    assertKeysNamed(template, use, location);
    const [longestText] = [template_variables .Cq, template_variables .K2, template_variables .dv].map((variables) => render(template, use, variables, location));
    if (use === 'prompt' && longestText.length > longestPrompt)
        throw new errors .GN(`The brand template makes prompts of up to ${longestText.length} characters; the images API takes ${longestPrompt}.`, { ...location, hint: 'Shorten it, or its loops.' });
}
function assertKeysNamed(template, use, location) {
    const engine = prompts_engine .s[use];
    const { globals } = engine.analyzeSync(engine.parse(template), { partials: false });
    for (const { segments, location: at } of globals.post ?? [])
        if (segments.length < 2 || segments.some((segment) => typeof segment === 'object'))
            throw new errors .GN('The brand template asks for `post` without saying which key of it.', {
                ...placed(at.row, location),
                hint: "Name the key of the post's front matter: `{{ post.author }}`, `{{ post.series.name }}`.",
            });
}
function templateWarnings(template, { file, line: first = 1 }) {
    const asked = namesIn(template, 'prompt', {}).map(([name]) => name);
    const taken = lookalikesIn(template, template_variables .NT);
    const printed = taken.map(({ written, name, line }) => `\`${written}\` in line ${first + line - 1} is printed as it is: write \`{{ ${name} }}\`.`);
    const isDeaf = !asked.some((name) => template_variables .mZ.includes(name));
    if (!isDeaf)
        return printed.map((sentence) => `In the brand template \`${file}\`, ${sentence}`);
    const hint = printed.length > 0 ? printed.join(' ') : 'Write `{{ title }}` where the post comes in.';
    return [
        `The brand template \`${file}\` asks for nothing of the post, so every post gets a picture of the same words. ${hint}`,
    ];
}
function namesIn(template, use, location) {
    const engine = prompts_engine .s[use];
    try {
        const { globals } = engine.analyzeSync(engine.parse(template), { partials: false });
        return Object.entries(globals).map(([name, [first]]) => [name, first?.location.row ?? 1]);
    }
    catch (error) {
        throw toSettingsError(error, template, location);
    }
}
const plainNames = template_variables .NT.filter((name) => name !== 'post');
const copyOf = (variables) => Object.defineProperties({}, Object.getOwnPropertyDescriptors(variables));
const unknownName = (name, line, location) => new errors .GN(`The brand template asks for \`${name}\`, which no post has.`, {
    ...placed(line, location),
    hint: `Known are ${plainNames.map((known) => `\`${known}\``).join(', ')}, and every key of a post's front matter, as \`post.${name}\`.`,
});
function toSettingsError(error, template, location) {
    const [line] = error.token?.getPosition() ?? [1];
    const reason = (error.originalError?.message ?? error.message ?? '').replace(/, line:\d+, col:\d+$/, '');
    const [message, usual] = explained(reason);
    const [meant] = lookalikesIn(template, template_variables .NT).filter(({ written }) => /^\{[{%]/.test(written));
    const hint = meant
        ? `\`${meant.written}\` is no variable: write \`{{ ${meant.name} }}\`. A template is Liquid.`
        : usual;
    return new errors .GN(message, { ...placed(line ?? 1, location), hint, cause: error });
}
function explained(reason) {
    if (/limit exceeded/.test(reason))
        return [
            `The brand template is too long or does too much (${reason}).`,
            'A template has at most 20,000 characters and renders within a second: use fewer, smaller loops.',
        ];
    const missing = /^undefined variable: (.+)$/.exec(reason)?.[1];
    if (missing)
        return [
            `The brand template asks for \`${missing}\`, which not every post has.`,
            `Ask first, with \`{% if ${missing} %}\`, or correct the name.`,
        ];
    return [
        `The brand template is not understood: ${reason}.`,
        'It is Liquid with the usual tags and filters, in one file: no `include`, `render` or `layout`, and nothing that differs from run to run, as `date` does.',
    ];
}
const placed = (line, { file, line: first }) => ({
    ...(file === undefined ? {} : { file }),
    ...(first === undefined ? {} : { line: first + line - 1 }),
});


  }),

  36806:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    I: () => (  readPicturePointer),
    h: () => (  picturePointerText)
  });
  var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93063);

const picturePointerText = ({ key, sha256, bytes }) => `${JSON.stringify({ key, sha256, bytes })}\n`;
const longest = 4096;
function readPicturePointer(file) {
    if (file.length > longest)
        return undefined;
    try {
        const { key, sha256, bytes } = Object((0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_0__  .q)(new TextDecoder().decode(file), longest));
        const isOne = typeof key === 'string' &&
            key !== '' &&
            typeof sha256 === 'string' &&
            /^[0-9a-f]{64}$/.test(sha256) &&
            Number.isSafeInteger(bytes);
        return isOne ? { key, sha256, bytes } : undefined;
    }
    catch {
        return undefined;
    }
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
    YL: () => (  allDrawnWith),
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
function totalCost({ mode, cost, costLimit, prices, drawn, }) {
    if (cost === undefined)
        return `unknown (no list price for ${modelsIn(drawn.filter(isUnpriced))})`;
    if (cost <= 0)
        return 'free';
    const limit = mode === 'plan' ? ` of $${costLimit.toFixed(2)} a run` : '';
    const isBound = drawn.some(({ basis }) => basis === 'bound');
    return `${isBound ? atMost(cost) : price(cost)}${limit} (${isBound ? 'an upper bound by ' : ''}${prices})`;
}
const isUnpriced = ({ cost }) => cost === undefined;
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
const mostModels = 3;
function allDrawnWith(drawn) {
    return inShort(byModel(drawn).map((all) => {
        const isSame = all.every(({ quality }) => quality === all[0].quality);
        return drawnWith({ ...all[0], ...(!isSame && { quality: '' }) });
    }));
}
const modelsIn = (drawn) => inShort(byModel(drawn).map(([first]) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(first.model)));
const byModel = (drawn) => [...Map.groupBy(drawn, ({ generator, model }) => `${generator} ${model}`).values()].toSorted((a, b) => Number(isCard(a[0])) - Number(isCard(b[0])) || b.length - a.length);
function inShort(names) {
    const more = names.length - mostModels;
    return [...names.slice(0, mostModels), ...(more > 0 ? [`${more} more`] : [])].join(' and ');
}
function count(number, thing) {
    return `${number} ${thing}${number === 1 ? '' : 's'}`;
}


  }),

  22421:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Aq: () => (  candidatePaths),
    G9: () => (  readCandidate),
    Kg: () => (  claimPath),
    O4: () => (  nextLetter),
    RW: () => (  isCandidatePath),
    Uu: () => (  paidFor),
    ch: () => (  lettered),
    d8: () => (  writeCandidate)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
  var _ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68841);
  var _drawing_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74774);



const candidateSchema = valibot__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
    ..._drawing_entry_js__WEBPACK_IMPORTED_MODULE_1__  .H$.entries,
    letter: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__  .yGV(/^[A-Z]$/)),
    file: valibot__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
        format: valibot__WEBPACK_IMPORTED_MODULE_2__  .KIO(['webp', 'jpeg', 'png', 'avif']),
        width: valibot__WEBPACK_IMPORTED_MODULE_2__  .aig(),
        height: valibot__WEBPACK_IMPORTED_MODULE_2__  .aig(),
        bytes: valibot__WEBPACK_IMPORTED_MODULE_2__  .aig(),
    }),
});
const extensions = { webp: 'webp', jpeg: 'jpg', png: 'png', avif: 'avif' };
const folderOf = (post) => `candidates/${(0,_ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__  .c)(post)}`;
function candidatePaths({ post, drawing, letter, sha256, file }) {
    const name = `${folderOf(post)}/${drawing}/${letter}-${sha256}`;
    return { about: `${name}.json`, picture: `${name}.${extensions[file.format]}` };
}
const isCandidatePath = (path) => /^candidates\/[0-9a-f]{16}\/[0-9a-f]{64}\/[A-Z]-[0-9a-f]{64}\.json$/.test(path);
const claimPath = (post) => `${folderOf(post)}/claim.json`;
const writeCandidate = (about) => new TextEncoder().encode(`${JSON.stringify(about, null, 2)}\n`);
function readCandidate(path, bytes) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__  .xLC(candidateSchema, JSON.parse(new TextDecoder().decode(bytes)));
        return parsed.success && candidatePaths(parsed.output).about === path
            ? parsed.output
            : undefined;
    }
    catch {
        return undefined;
    }
}
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const nextLetter = (taken) => {
    const used = new Set(taken);
    return letters.find((letter) => !used.has(letter));
};
function lettered(candidates) {
    const named = new Map();
    const rest = [];
    for (const candidate of candidates.toSorted(byArrival)) {
        if (named.has(candidate.letter))
            rest.push(candidate);
        else
            named.set(candidate.letter, candidate);
    }
    for (const candidate of rest) {
        const letter = nextLetter(named.keys());
        if (letter !== undefined)
            named.set(letter, { ...candidate, letter });
    }
    return [...named.values()].sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
const byArrival = (a, b) => Date.parse(a.drawnAt) - Date.parse(b.drawnAt) || (a.sha256 < b.sha256 ? -1 : 1);
function paidFor({ generator, concept, look, drawnAt, cost, atMost, maybeCharged }, pullRequest) {
    const wordsOf = (purpose, bill) => ({
        ...{ at: bill.at, cost: bill.cost, pullRequest, maybeCharged: bill.maybeCharged },
        for: purpose,
    });
    return [
        ...(concept?.paid ? [wordsOf('concept', concept.paid)] : []),
        ...(generator === 'card'
            ? []
            : [{ at: drawnAt, cost: cost ?? atMost ?? null, pullRequest, maybeCharged }]),
        ...(look?.paid ? [wordsOf('look', look.paid)] : []),
    ];
}


  }),

  74774:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Dx: () => (  stagedPaths),
    G9: () => (  writeStaged),
    H$: () => (  aboutSchema),
    Vb: () => (  nameOf),
    fl: () => (  allotStaged),
    mn: () => (  stagedOf),
    pl: () => (  readStaged),
    rE: () => (  sameDrawing),
    td: () => (  listStaged)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
  var _ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68841);
  var _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96852);



const hash = valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__  .yGV(/^[0-9a-f]{64}$/));
const amount = valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__  .E2x(), valibot__WEBPACK_IMPORTED_MODULE_2__  .Wwf(0));
const words = valibot__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
    text: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP()),
    paid: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
        ..._ledger_record_js__WEBPACK_IMPORTED_MODULE_1__  .xf.entries,
        at: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__  .yhX()),
        cost: valibot__WEBPACK_IMPORTED_MODULE_2__  .mee(amount),
        maybeCharged: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(amount, valibot__WEBPACK_IMPORTED_MODULE_2__  .ndf()),
    })),
});
const aboutSchema = valibot__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_2__  .euz(1),
    post: valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(),
    drawing: hash,
    sha256: hash,
    generator: valibot__WEBPACK_IMPORTED_MODULE_2__  .KIO(['openai', 'card']),
    model: valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(),
    quality: valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(),
    prompt: valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(),
    requestedSize: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__  .yGV(/^\d{1,5}x\d{1,5}$/)),
    references: valibot__WEBPACK_IMPORTED_MODULE_2__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), sha256: hash })),
    usage: valibot__WEBPACK_IMPORTED_MODULE_2__  .mee(_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__  .ht),
    cost: valibot__WEBPACK_IMPORTED_MODULE_2__  .mee(amount),
    atMost: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM(amount),
    maybeCharged: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(amount, valibot__WEBPACK_IMPORTED_MODULE_2__  .ndf()),
    endpoint: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP()),
    batch: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP()),
    drawnAt: valibot__WEBPACK_IMPORTED_MODULE_2__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__  .yhX()),
    notes: valibot__WEBPACK_IMPORTED_MODULE_2__  .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP()),
    inType: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ title: valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP(), label: valibot__WEBPACK_IMPORTED_MODULE_2__  .YjP() })),
    concept: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM(words),
    alt: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ ...words.entries, question: hash })),
    look: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ ...words.entries, question: hash })),
    insteadOf: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM(hash),
    darkOf: valibot__WEBPACK_IMPORTED_MODULE_2__  .lqM(hash),
});
const stagedOf = ({ drawing, post, drawnAt, ...about }) => ({
    drawing,
    post: (0,_ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__  .c)(post),
    at: Date.parse(drawnAt),
    sha256: about.sha256,
});
function stagedPaths({ drawing, post, at, sha256 }) {
    const name = `${drawing}/${post}-${at}-${sha256}`;
    return { about: `${name}.json`, picture: `${name}.picture` };
}
function listStaged(paths) {
    const there = new Set(paths);
    return [...there].flatMap((path) => {
        const parts = /^([0-9a-f]{64})\/([0-9a-f]{16})-(\d{1,15})-([0-9a-f]{64})\.json$/.exec(path);
        if (parts === null)
            return [];
        const [, drawing, post, at, sha256] = parts;
        const staged = { drawing: drawing, post: post, at: Number(at), sha256: sha256 };
        return there.has(stagedPaths(staged).picture) ? [staged] : [];
    });
}
function allotStaged(wishes, staged) {
    const left = new Set(staged.toSorted((a, b) => b.at - a.at || (a.sha256 < b.sha256 ? -1 : 1)));
    const allotted = new Map();
    const give = (isFit) => {
        for (const wish of wishes) {
            if (allotted.has(wish))
                continue;
            const found = [...left].find((staged) => staged.drawing === wish.drawing && isFit(staged, wish));
            if (found === undefined)
                continue;
            allotted.set(wish, found);
            left.delete(found);
        }
    };
    give((staged, { post }) => staged.post === (0,_ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__  .c)(post.path));
    give(() => true);
    return allotted;
}
const sameDrawing = (staged, record) => {
    const { drawnAt, original, verdict, dark } = record;
    const isOf = (drawing) => drawing.sha256 === staged.sha256 && Date.parse(drawing.drawnAt) === staged.at;
    const others = [verdict?.other, dark].filter((drawing) => drawing !== undefined);
    return [{ drawnAt, ...original }, ...others].some(isOf);
};
const writeStaged = (about) => new TextEncoder().encode(`${JSON.stringify(about, null, 2)}\n`);
function readStaged(bytes, staged) {
    try {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__  .xLC(aboutSchema, JSON.parse(new TextDecoder().decode(bytes)));
        if (!parsed.success)
            return undefined;
        const said = stagedPaths(stagedOf(parsed.output)).about;
        return said === stagedPaths(staged).about ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
function nameOf(staged) {
    return staged && stagedPaths(staged).about;
}


  }),

  75446:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JX: () => (  asRepoFile),
    Ks: () => (  isFinishedIn),
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
const isFinishedIn = (files, post) => files.has(recordOnShelf(post));
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

  24361:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  SendQueue)
  });
class SendQueue {
    #send;
    #failed;
    #waiting = [];
    #underWay;
    #loaded = 0;
    #arrival = Promise.withResolvers();
    #failures = 0;
    constructor(send, failed) {
        this.#send = send;
        this.#failed = failed;
    }
    add(...things) {
        if (this.#failures > 1)
            return;
        this.#waiting.push(...things);
        this.#underWay ??= this.#fly();
    }
    async settled() {
        while (this.#underWay)
            await this.#underWay;
    }
    async within(most) {
        while (this.#underWay && this.#waiting.length + this.#loaded > most)
            await this.#arrival.promise;
    }
    async #fly() {
        await Promise.resolve();
        while (this.#waiting.length > 0) {
            const batch = this.#waiting.splice(0);
            this.#loaded = batch.length;
            try {
                await this.#send(batch);
                this.#failures = 0;
            }
            catch (error) {
                if (++this.#failures > 1) {
                    this.#waiting = [];
                    this.#failed(error);
                }
                else
                    this.#waiting.unshift(...batch);
            }
            this.#loaded = 0;
            this.#arrival.resolve();
            this.#arrival = Promise.withResolvers();
        }
        this.#underWay = undefined;
    }
}


  })

};
