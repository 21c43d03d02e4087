export const id = 150;
export const ids = [150];
export const modules = {

  77947:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nf: () => (  readPaid),
    Rq: () => (  asPayment),
    SQ: () => (  fromMicros),
    So: () => (  paidPath),
    Tp: () => (  readReserved),
    WN: () => (  reservedPath),
    _n: () => (  pullRequestOf),
    cI: () => (  readRun),
    hK: () => (  heldPath),
    mK: () => (  pictureMark),
    mi: () => (  paidEntryOf),
    rt: () => (  runName),
    t0: () => (  runPath),
    tO: () => (  toMicros)
  });
  var _repo_kept_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50503);
  var _post_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68841);


const runName = (id, nonce, attempt) => `${id !== undefined && /^[a-z0-9]{1,20}$/.test(id) ? id : nonce}.${nonce}.${attempt}`;
const toMicros = (dollars) => dollars === null || dollars === undefined ? undefined : Math.round(dollars * 1e6);
const fromMicros = (micros) => micros === undefined ? null : micros / 1e6;
const heldPath = (reserved) => reservedPath({ ...reserved, micros: undefined, isDrawn: true });
const pictureMark = (post, drawing) => ({
    post: (0,_post_mark_js__WEBPACK_IMPORTED_MODULE_1__  .c)(post),
    drawing: drawing.slice(0, 16),
});
function pullRequestOf(shelf) {
    const kept = (0,_repo_kept_names_js__WEBPACK_IMPORTED_MODULE_0__  .Uu)(shelf);
    return kept?.kind === 'drawings' ? kept.pullRequest : undefined;
}
const amount = (micros) => micros ?? 'x';
const [latest, mostMicros, mostRequests] = [253_402_300_799_999, 999_999_999_999, 9999];
const within = (value, most) => Number.isNaN(value) ? 0 : Math.min(Math.max(0, Math.round(value)), most);
const paidPath = (paid) => {
    const { at, shelf, post, drawing, micros, maybeCharged, what } = paid;
    const day = new Date(at).toISOString().slice(0, 10);
    return `paid/${day}/${[at, shelf, post, drawing, amount(micros), maybeCharged, what].join('_')}`;
};
const reservedPath = (reserved) => {
    const { run, shelf, post, drawing, nth, micros, isDrawn } = reserved;
    const money = isDrawn ? `paid${micros ? `-${micros}` : ''}` : amount(micros);
    return `reserved/${run}/${[shelf, post, drawing, nth ?? 'x', money].join('_')}`;
};
const runPath = ({ run, until, atOnce }) => `runs/${run}_${until}_${atOnce}`;
const mark = '[0-9a-f]{16}';
const words = '[a-z0-9]+(?:-[a-z0-9]+)*';
const shelfName = `${words}(?:@${words})?`;
const runPatternText = '[a-z0-9]{1,20}\\.[0-9a-f]{8}\\.\\d{1,6}';
const paidPattern = new RegExp(`^paid/\\d{4}-\\d\\d-\\d\\d/(\\d{1,15})_(${shelfName})_(${mark})_(${mark})_(\\d{1,12}|x)_(\\d{1,4})_(picture|concept|alt|look|lost)$`);
const reservedPattern = new RegExp(`^reserved/(${runPatternText})/(${shelfName})_(${mark})_(${mark})_(\\d{1,4}|x)_(\\d{1,12}|x|paid(?:-\\d{1,12})?)$`);
const runPattern = new RegExp(`^runs/(${runPatternText})_(\\d{1,15})_(\\d{1,2})$`);
const numberOr = (text) => (text === 'x' ? undefined : Number(text));
function readPaid(path) {
    const parts = paidPattern.exec(path);
    if (parts === null)
        return undefined;
    const [, at, shelf, post, drawing, micros, maybe, what] = parts;
    const paid = {
        ...{ at: Number(at), shelf: shelf, post: post, drawing: drawing },
        micros: numberOr(micros),
        maybeCharged: Number(maybe),
        what: what,
    };
    return paidPath(paid) === path ? paid : undefined;
}
function readReserved(path) {
    const parts = reservedPattern.exec(path);
    if (parts === null)
        return undefined;
    const [, run, shelf, post, drawing, nth, micros] = parts;
    const isDrawn = micros.startsWith('paid');
    return {
        ...{ run: run, shelf: shelf, post: post, drawing: drawing },
        nth: numberOr(nth),
        micros: isDrawn ? Number(micros.slice('paid-'.length)) || undefined : numberOr(micros),
        isDrawn,
    };
}
function readRun(path) {
    const parts = runPattern.exec(path);
    if (parts === null)
        return undefined;
    return { run: parts[1], until: Number(parts[2]), atOnce: Number(parts[3]) };
}
const asPayment = ({ at, shelf, micros, maybeCharged, what }) => ({
    at: new Date(at).toISOString(),
    cost: fromMicros(micros),
    pullRequest: pullRequestOf(shelf) ?? null,
    maybeCharged,
    ...(what === 'picture' || what === 'lost' ? {} : { for: what }),
});
function paidEntryOf({ at, cost, maybeCharged, for: purpose }, picture, shelf) {
    const micros = toMicros(cost);
    return {
        ...picture,
        ...{ at: within(Date.parse(at), latest), shelf },
        micros: micros === undefined ? undefined : within(micros, mostMicros),
        maybeCharged: within(maybeCharged, mostRequests),
        what: purpose ?? 'picture',
    };
}


  }),

  3414:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GM: () => (  readAccount),
    NG: () => (  underWayOf),
    P4: () => (  samePicture),
    Pr: () => (  oldPayments),
    ZT: () => (  remainsOf),
    dO: () => (  emptyAccount),
    iH: () => (  deadOf),
    iR: () => (  lostOf),
    uX: () => (  samePictureByNow)
  });
  var _account_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77947);

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
        .filter(({ isDrawn }) => !isDrawn)
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

  47309:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  fingerprint),
    s: () => (  sha256)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function fingerprint(d) {
    const always = [2, d.generator, d.model, d.prompt, d.size, d.quality, d.card, d.from, d.files];
    const along = d.mask === '' && d.references === '' ? [] : [d.mask, d.references];
    const asked = d.concept ? [{ concept: d.concept }] : [];
    return sha256(JSON.stringify([...always, ...along, ...asked]));
}
const sha256 = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');


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

  53602:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J7: () => (  dayStart),
    Kz: () => (  drawnCost),
    XN: () => (  sumOf),
    XP: () => (  since),
    ZV: () => (  monthStart),
    fW: () => (  paymentsOf),
    yW: () => (  paymentKey),
    ym: () => (  mergePayments)
  });
  var _total_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30483);

function paymentsOf(record) {
    if (record.paid)
        return record.paid;
    if (record.generator === 'card')
        return [];
    return [{ at: record.drawnAt, cost: record.cost, pullRequest: null, maybeCharged: 0 }];
}
const drawnCost = ({ cost, verdict, dark, }) => (0,_total_js__WEBPACK_IMPORTED_MODULE_0__  .X)([cost, ...[verdict?.other, dark].flatMap((other) => (other ? [other.cost] : []))].map((each) => each ?? undefined));
const paymentKey = ({ at, cost, for: purpose }) => `${at} ${cost} ${purpose}`;
function mergePayments(lists) {
    const each = new Map(lists.flat().map((payment) => [paymentKey(payment), payment]));
    return [...each.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
function sumOf(payments) {
    let [images, cost, unknown] = [0, 0, 0];
    for (const { cost: price, maybeCharged, for: purpose } of payments) {
        const requests = 1 + maybeCharged;
        cost += requests * (price ?? 0);
        if (purpose !== undefined)
            continue;
        images += price === null ? requests : 1;
        unknown += price === null ? requests : 0;
    }
    return { images, cost, unknown };
}
const monthStart = (now) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth()));
const dayStart = (now) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
const since = (start) => ({ at }) => Date.parse(at) >= start.getTime();


  }),

  68841:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  postMark)
  });
  var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47309);

const postMark = (post) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__  .s)(post).slice(0, 16);


  }),

  30483:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  total)
  });
const total = (costs) => costs.reduce((sum, cost) => (sum === undefined || cost === undefined ? undefined : sum + cost), 0);


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
        const fresh = entries.map(account_entry .So).filter((path) => !this.#paid.has(path));
        for (const path of fresh)
            this.#paid.add(path);
        return fresh;
    }
}

;

const silence = 40_000;
const sayEvery = 15_000;
class LifeSign {
    now;
    #timer;
    #atOnce;
    constructor(atOnce) {
        this.#atOnce = atOnce;
    }
    at({ run, now }) {
        return (0,account_entry .t0)({ run, until: now + silence, atOnce: this.#atOnce });
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
            const sign = decision.held.length > 0 ? this.#sign.at(this.#moment()) : undefined;
            const before = [...this.#own.paths, ...this.#signs()];
            return {
                value: { ...decision, sign },
                change: {
                    files: (0,names .KT)([...decision.written, ...(sign ? [sign] : [])], this.#isKept),
                    removed: [...decision.removed, ...before],
                },
            };
        });
        this.#sign.now = decided.sign;
        this.#isKept ||= decided.held.length > 0;
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
        const sign = this.#sign.now ?? this.#sign.at(this.#moment());
        const why = await store?.decide(({ files }) => {
            const reason = whyNot(this.#counted((0,account_state .GM)(files.keys())));
            const written = [(0,account_entry .WN)(after.entry), ...(this.#sign.now ? [] : [sign])];
            const removed = before ? [(0,account_entry .WN)(before.entry)] : [];
            const change = { files: (0,names .KT)(written, this.#isKept), removed };
            return { value: reason, ...(reason === undefined && { change }) };
        });
        if (why !== undefined || store === undefined)
            return why;
        this.#sign.now ??= sign;
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
        this.#pending.push({ written: [], removed: this.#signs() });
        this.#sign.now = undefined;
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
    #signs() {
        return this.#sign.now === undefined ? [] : [this.#sign.now];
    }
    #flush() {
        const changes = this.#pending.splice(0);
        const isEmpty = ({ written, removed }) => written.length + removed.length === 0;
        if (!this.#own.isEmpty || !changes.every(isEmpty))
            this.#queue.add(...changes, { written: [], removed: [] });
    }
    async #send(changes) {
        const store = await this.#store();
        if (store === undefined)
            return;
        const { written, removed } = (0,names .oR)(changes);
        const sign = this.#own.isEmpty ? undefined : this.#sign.at(this.#moment());
        const before = sign === undefined ? [] : this.#signs();
        const files = (0,names .KT)(sign === undefined ? written : [...written, sign], this.#isKept);
        await store.change({ files, removed: [...removed, ...before] });
        this.#isKept = true;
        if (sign !== undefined)
            this.#sign.now = sign;
    }
    #warn(text) {
        this.#context.log.info(text);
        this.#warnings.push(text);
    }
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

  88615:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ij: () => (  readPlaced),
    Qy: () => (  fingerprintMark),
    _P: () => (  writeDeclined),
    hg: () => (  placedOf),
    j$: () => (  declinedPathOf),
    jU: () => (  placedPath),
    sL: () => (  declinedPath)
  });
  var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
  var _ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68841);


const fingerprintMark = (fingerprint) => fingerprint.slice(0, 16);
const placedOf = ({ post, fingerprint }, where) => ({
    post: (0,_ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__  .c)(post),
    fingerprint: fingerprintMark(fingerprint),
    ...where,
});
const placedPath = ({ post, fingerprint, commit, head, at }) => `placed/${[post, fingerprint, commit, head, at].join('_')}.json`;
const pattern = /^placed\/([0-9a-f]{16})_([0-9a-f]{16})_([0-9a-f]{40})_([0-9a-f]{40})_(\d{1,15})\.json$/;
function readPlaced(path) {
    const parts = pattern.exec(path);
    if (parts === null)
        return undefined;
    const [, post, fingerprint, commit, head, at] = parts;
    return {
        ...{ post: post, fingerprint: fingerprint, commit: commit, head: head },
        at: Number(at),
    };
}
const declinedSchema = valibot__WEBPACK_IMPORTED_MODULE_1__  .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_1__  .euz(1),
    post: valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(),
    sha256: valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__  .yGV(/^[0-9a-f]{64}$/)),
    at: valibot__WEBPACK_IMPORTED_MODULE_1__  .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__  .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__  .yhX()),
});
const declinedPath = (post) => declinedPathOf((0,_ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_0__  .c)(post));
const declinedPathOf = (mark) => `declined/${mark}.json`;
const writeDeclined = (entry) => new TextEncoder().encode(`${JSON.stringify(entry, null, 2)}\n`);


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
  var _ledger_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19329);
  var _ledger_total_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30483);





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
    const busy = others.filter((other) => wishes.some(({ entry }) => sameWish(entry, other, isGone)));
    const isStale = cameSince(seen, counted(state).paid, wishes, isGone);
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
        const estimate = (0,_ledger_total_js__WEBPACK_IMPORTED_MODULE_4__  .X)(same.map((wish) => wish.estimate));
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

  50503:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AB: () => (  shownRefName),
    Sk: () => (  refStoreName),
    Uu: () => (  readKeptName),
    kP: () => (  withOwner),
    o7: () => (  toPullName)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const withOwner = (text, name) => name ? `${text}@${name}` : text;
const refStoreName = (kept) => withOwner(placeOf(kept), kept.name);
const shownRefName = (kept) => withOwner(`${placeOf(kept)}-shown`, kept.name);
const toPullName = (pullRequest, name) => withOwner(`pr-${pullRequest}-to-pull`, name);
function readKeptName(ref) {
    const [, number, kind = 'drawings', name = ''] = /^pr-(\d{1,15})(?:-(shown|to-pull))?(?:@([a-z0-9-]+))?$/.exec(ref) ?? [];
    if (number === undefined)
        return undefined;
    return { pullRequest: Number(number), kind: kind, name };
}
function placeOf({ pullRequest, branch }) {
    if (pullRequest !== undefined)
        return `pr-${pullRequest}`;
    const words = branch.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(branch).digest('hex').slice(0, 8);
    return ['branch', ...words.join('-').slice(0, 40).split('-'), hash].filter(Boolean).join('-');
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
    async #fly() {
        await Promise.resolve();
        while (this.#waiting.length > 0) {
            const batch = this.#waiting.splice(0);
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
        }
        this.#underWay = undefined;
    }
}


  })

};
