export const id = 189;
export const ids = [189];
export const modules = {

  77742:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  withBucketPictures)
  });
  var _ledger_record_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71377);
  var _settings_of_repo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68102);


function withBucketPictures(repo, { config }, open, settingsAt) {
    const storages = new Map();
    const opened = new Map();
    const storageAt = async (snapshot) => {
        const at = settingsAt === undefined ? snapshot : await repo.snapshot(settingsAt);
        const id = at.files.get(config)?.sha ?? '';
        const storage = opened.get(id) ?? (0,_settings_of_repo_js__WEBPACK_IMPORTED_MODULE_0__  .sb)(repo, at, config).then(open);
        opened.set(id, storage);
        return storage;
    };
    return {
        ...repo,
        async snapshot(commit) {
            const snapshot = await repo.snapshot(commit);
            for (const file of snapshot.files.values())
                if ((0,_ledger_record_places_js__WEBPACK_IMPORTED_MODULE_1__  .Gu)(file.path))
                    storages.set(file.sha, () => storageAt(snapshot));
            return snapshot;
        },
        async readPictures(files) {
            const inBucket = files.filter(({ path }) => (0,_ledger_record_places_js__WEBPACK_IMPORTED_MODULE_1__  .Gu)(path));
            const others = files.filter(({ path }) => !(0,_ledger_record_places_js__WEBPACK_IMPORTED_MODULE_1__  .Gu)(path));
            const found = new Map(others.length > 0 ? await repo.readPictures(others) : []);
            if (inBucket.length === 0)
                return found;
            const standing = await repo.read(inBucket);
            for (const { path, sha } of inBucket) {
                const inTree = standing.get(path);
                const storage = await storages.get(sha)?.();
                if (inTree && storage)
                    found.set(path, await storage.read(inTree, path));
            }
            return found;
        },
    };
}


  }),

  93358:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M: () => (  withRecordsDir)
});

var errors = __webpack_require__(452);
var record_places = __webpack_require__(71377);
;
const atPath = (file, path) => ({
    path,
    mode: file.mode,
    ...(file.size !== undefined && { size: file.size }),
    get sha() {
        return file.sha;
    },
});

var settings_of_repo = __webpack_require__(68102);
;




function withRecordsDir(repo, { config }, settingsAt) {
    const dirs = new Map();
    const dirIn = (snapshot) => {
        const file = snapshot.files.get(config);
        if (file === undefined && repo.inherited === undefined)
            return Promise.resolve(record_places .SI);
        const id = file?.sha ?? '';
        const dir = dirs.get(id) ?? dirBy(repo, snapshot, config);
        dirs.set(id, dir);
        return dir;
    };
    const dirAt = async (snapshot) => dirIn(settingsAt === undefined ? snapshot : await repo.snapshot(settingsAt));
    const onDisk = new Map();
    const placed = async (change, base) => {
        const dir = await dirAt(await repo.snapshot(base));
        return { ...change, ...placedBelow(dir, change) };
    };
    return {
        ...repo,
        placed,
        commit: async (change) => repo.commit(await placed(change, change.base ?? change.head)),
        async snapshot(commit) {
            const all = await repo.snapshot(commit);
            const dir = await dirAt(all);
            const kept = [...(dir === record_places .SI ? [] : keptIn(all, record_places .SI)), ...keptIn(all, dir)];
            if (kept.length === 0)
                return all;
            const files = new Map(all.files);
            for (const { at } of kept)
                files.delete(at);
            for (const { at, file } of kept) {
                files.set(file.path, file);
                if (repo.kind === 'worktree')
                    onDisk.set(file.path, at);
            }
            return { commit, files };
        },
        async read(files) {
            if (onDisk.size === 0)
                return repo.read(files);
            const at = ({ path }) => onDisk.get(path) ?? path;
            const bytes = await repo.read(files.map((file) => atPath(file, at(file))));
            return new Map(files.flatMap((file) => {
                const found = bytes.get(at(file));
                return found === undefined ? [] : [[file.path, found]];
            }));
        },
    };
}
async function dirBy(repo, snapshot, config) {
    try {
        return (await (0,settings_of_repo .sb)(repo, snapshot, config))['records-dir'];
    }
    catch (error) {
        if (error instanceof errors .GN)
            return record_places .SI;
        throw error;
    }
}
const keptIn = ({ files }, dir) => [...files.values()].flatMap((file) => {
    const path = file.mode.startsWith('100') ? (0,record_places .sB)(dir, file.path) : undefined;
    return path === undefined || path === file.path
        ? []
        : [{ file: atPath(file, path), at: file.path }];
});
function placedBelow(dir, { files, removed = [] }) {
    const placed = new Map([...files].map(([path, file]) => [(0,record_places .B4)(dir, path), file]));
    const moved = [...files.keys()].filter((path) => (0,record_places .B4)(dir, path) !== path);
    const gone = [...removed, ...moved].flatMap((path) => [
        ...(removed.includes(path) ? [(0,record_places .B4)(dir, path)] : []),
        (0,record_places .B4)(record_places .SI, path),
    ]);
    return { files: placed, removed: [...new Set(gone)].filter((path) => !placed.has(path)) };
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

  65729:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  G: () => (  commitHere),
  M: () => (  createWorktree)
});

var promises_ = __webpack_require__(51455);
var errors = __webpack_require__(452);
var branch_rules = __webpack_require__(88416);
var checkout_history = __webpack_require__(13127);
var checkout_objects = __webpack_require__(65451);
var repo_git = __webpack_require__(82708);
var git_lfs = __webpack_require__(56890);
var git_login = __webpack_require__(20408);
var git_ref_store = __webpack_require__(22588);
var object_id = __webpack_require__(91427);
var ref_store = __webpack_require__(21);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
;






const dotFolders = new Set(['.github', '.vitepress', '.vuepress']);
async function listFiles(dir, env) {
    const paths = (await gitPaths(dir, env)) ?? (await walk(dir, ''));
    const files = new Map();
    for (const path of new Set(paths)) {
        const entry = entryOf(dir, path);
        if (entry !== undefined)
            files.set(entry.path, entry);
    }
    return files;
}
async function gitPaths(dir, env) {
    const git = (0,repo_git .lD)(dir, {
        env,
        config: (0,repo_git .h3)(await (0,promises_.realpath)(dir), env),
    });
    try {
        const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
        const { code, stdout } = await git.ask(args);
        return code === 0 ? stdout.toString().split('\0').filter(Boolean) : undefined;
    }
    catch {
        return undefined; 
    }
}
async function walk(dir, prefix) {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(dir, prefix), { withFileTypes: true })) {
        const path = prefix + entry.name;
        if (!entry.isDirectory())
            found.push(path);
        else if (entry.name !== 'node_modules')
            if (!entry.name.startsWith('.') || dotFolders.has(entry.name))
                found.push(...(await walk(dir, `${path}/`)));
    }
    return found;
}
function entryOf(dir, path) {
    const stat = statOf(placeOnDisk(dir, path));
    if (stat === undefined)
        return undefined; 
    if (stat.isSymbolicLink())
        return { path, sha: (0,object_id .I)(Buffer.from(path)), mode: '120000' };
    if (stat.isDirectory())
        return { path: path.replace(/\/$/, ''), sha: (0,object_id .I)(Buffer.from(path)), mode: '160000' };
    if (!stat.isFile())
        return undefined;
    return new DiskFile(dir, path, stat.size, stat.mode & 0o100 ? '100755' : '100644');
}
const placeOnDisk = (dir, path) => `${dir}${external_node_path_.sep}${path}`;
const noFollow = external_node_fs_.constants.O_NOFOLLOW;
const flags = external_node_fs_.constants.O_RDONLY | (noFollow ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function bytesOnDisk(dir, path) {
    const place = placeOnDisk(dir, path);
    const file = opened(place);
    if (file === 'gone')
        throw new errors .L4(`${path} is not there any more`);
    if (file === 'link')
        return undefined;
    try {
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (!stat.isFile())
            return undefined;
        return stat.size === 0 ? (0,external_node_fs_.readFileSync)(file) : readAll(file, stat.size);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function opened(place) {
    if (noFollow === undefined) {
        const stat = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
        if (!stat?.isFile())
            return stat === undefined ? 'gone' : 'link';
    }
    try {
        return (0,external_node_fs_.openSync)(place, flags);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return 'gone';
        if (code === 'ELOOP' || code === 'EMLINK' || code === 'ENXIO')
            return 'link';
        throw error;
    }
}
function readAll(file, size) {
    const bytes = Buffer.allocUnsafe(size);
    let read = 0;
    while (read < size) {
        const count = (0,external_node_fs_.readSync)(file, bytes, read, size - read, null);
        if (count === 0)
            break;
        read += count;
    }
    return bytes.subarray(0, read);
}
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
class DiskFile {
    path;
    size;
    mode;
    #dir;
    #id;
    constructor(dir, path, size, mode) {
        this.#dir = dir;
        this.path = path;
        this.size = size;
        this.mode = mode;
    }
    get sha() {
        this.#id ??= (0,object_id .I)((0,external_node_fs_.readFileSync)(placeOnDisk(this.#dir, this.path)));
        return this.#id;
    }
}

var worktree_write = __webpack_require__(5369);
;













const onDisk = 'worktree';
const nothing = 'nothing';
function createWorktree(dir, { env, credentials }) {
    const kept = new Map();
    const keep = (bytes) => {
        const sha = (0,object_id .I)(bytes);
        kept.set(sha, bytes);
        return sha;
    };
    const bytesOf = (path, file) => {
        const bytes = 'bytes' in file ? file.bytes : kept.get(file.sha);
        if (bytes !== undefined)
            return bytes;
        throw new errors .L4(`Nothing was kept for ${path}`, { file: path });
    };
    const read = async (files) => {
        const found = new Map();
        for (const file of files) {
            const { path, mode } = file;
            const own = kept.get(path);
            if (own !== undefined)
                found.set(path, own);
            else if (isById(file))
                found.set(path, await blobOf(dir, env, path));
            else if (mode.startsWith('100')) {
                const bytes = bytesOnDisk(dir, path);
                if (bytes !== undefined)
                    found.set(path, bytes);
            }
        }
        return found;
    };
    const outOfLfs = (0,git_lfs .HZ)(async () => {
        const config = [...(0,repo_git .h3)(await (0,promises_.realpath)(dir), env), ...(0,git_login .S)(credentials)];
        return (0,repo_git .lD)(dir, { env, config });
    });
    return {
        kind: 'worktree',
        rules: branch_rules .j,
        head: async () => onDisk,
        branches: async () => [],
        mergeBase: async () => nothing,
        commitBefore: async () => undefined,
        changesOf: async () => [],
        lastChange: (path) => lastChangeHere(dir, env, path),
        keep: async (bytes) => keep(bytes),
        assertWritable: async () => { },
        assertStorable: async () => { },
        read,
        readPictures: async (files) => outOfLfs(await read(files)),
        async snapshot(commit) {
            if (commit === nothing)
                return { commit, files: new Map() };
            if (commit === onDisk)
                return { commit, files: await listFiles(dir, env) };
            throw new errors .L4(`A folder has no commit ${commit}`);
        },
        async commit({ files, removed = [] }) {
            const written = new Map([...files].map(([path, file]) => [path, bytesOf(path, file)]));
            await (0,worktree_write .h)(dir, written, removed.filter((path) => !files.has(path)));
            return onDisk;
        },
        async createBranch() {
            throw new errors .L4('A folder has no branches', {
                hint: 'The files are written where they belong; commit them yourself',
            });
        },
        refStore: (name) => localRefStore(dir, env, (0,ref_store .H8)(name)),
        refStores: (begin) => localRefs(dir, env, begin),
    };
}
const isById = (file) => /^[0-9a-f]{40}$/.test(file.path) && file.sha === file.path;
async function blobOf(dir, env, id) {
    const git = await gitOf(dir, env);
    if (git === undefined)
        throw new errors .L4(`${id} was kept by another run, and a folder without git keeps nothing`);
    return (await (0,checkout_objects .io)(git, [id])).get(id);
}
async function lastChangeHere(dir, env, path) {
    try {
        const head = await commitHere(dir, env);
        const git = (0,repo_git .lD)(dir, { env, config: (0,repo_git .h3)(await (0,promises_.realpath)(dir), env) });
        return head === undefined ? undefined : await (0,checkout_history .$r)(git, path, head);
    }
    catch {
        return undefined;
    }
}
async function commitHere(dir, env) {
    try {
        const git = (0,repo_git .lD)(dir, { env, config: (0,repo_git .h3)(await (0,promises_.realpath)(dir), env) });
        const head = await git.ask(['rev-parse', '--verify', 'HEAD^{commit}']);
        return head.code === 0 ? head.stdout.toString().trim() : undefined;
    }
    catch {
        return undefined;
    }
}
async function localRefStore(dir, env, ref) {
    const git = await gitOf(dir, env);
    return (git && (0,ref_store .rO)((0,git_ref_store .p)(git, (0,checkout_history .nS)(git, 'origin'), (0,git_ref_store .Z)(git, ref))));
}
async function localRefs(dir, env, begin) {
    const git = await gitOf(dir, env);
    const refs = git && (await git.line(['for-each-ref', '--format=%(refname)', '--', ref_store .sy]));
    const names = (refs ?? '').split('\n').map((ref) => ref.slice(ref_store .sy.length));
    return names.filter((name) => name !== '' && name.startsWith(begin));
}
async function gitOf(dir, env) {
    const git = (0,repo_git .lD)(dir, { env, config: (0,repo_git .h3)(await (0,promises_.realpath)(dir), env) });
    try {
        return (await git.ask(['rev-parse', '--git-dir'])).code === 0 ? git : undefined;
    }
    catch {
        return undefined;
    }
}


  }),

  98433:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d: () => (  createFontSource)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var assets = __webpack_require__(54347);
;
const fontHashes = {
    'noto-sans-arabic-arabic-700-normal.woff2': {
        sha256: 'd2bf5ac762d07f769e4e644a1f919649317cb5b62e20ab9ae02918862627b723',
        blob: '5b5554eeddf00527c5dd3ae39473dab204c58fa9',
    },
    'noto-sans-hebrew-hebrew-700-normal.woff2': {
        sha256: '09d244bd91527d88c47f4831bbbd90cec4013c1c59dea25744bdd2b063c7777c',
        blob: '63fd17cd2301e8080f9da5d93ba3475347c6dc04',
    },
    'noto-sans-devanagari-devanagari-700-normal.woff2': {
        sha256: '6a68069c959d7f3c02f4062dd9be85327448b5d753e95455b1c0320f37f68fc1',
        blob: 'a527ed3ab92d85fb9fb147702b250933f7f48cc5',
    },
    'noto-sans-bengali-bengali-700-normal.woff2': {
        sha256: '67ffaf548d85c2022569374b5401cd8d296a2434c2df4b57399c31f9118ce8c3',
        blob: 'e339852c08aec2de02f8b6068831acc8bcafc322',
    },
    'noto-sans-tamil-tamil-700-normal.woff2': {
        sha256: '2ec87bed050fbedcb2a3c167d8fd961d37d9aceb8db5d6ca47bbff794115b967',
        blob: '1d455f353f4933da67a8f77e213ab2a88885dab3',
    },
    'noto-sans-thai-thai-700-normal.woff2': {
        sha256: 'fa4acaf9f20aa6d9a4c86c6474fe40e65525dd2ed6dd687f55a4ef1da5a0a57e',
        blob: 'f804178b298e1dd4cac66d0a3fcd7615103d8b47',
    },
    'noto-sans-khmer-khmer-700-normal.woff2': {
        sha256: '35fcc5d1f6eefb1cf03f6191038aa13c28d6624cce1beb264c756aedcb7e369f',
        blob: '0398c622a19499f02398c32ef01821c27fa94aa0',
    },
    'noto-sans-gujarati-gujarati-700-normal.woff2': {
        sha256: '14e3750270cb3fcc24381dbe3f4a0dc34be37fd2027c2466cc6fdfadee115ef7',
        blob: 'bbea0f7bcaae7d02cf99f3a00ea9dc990ecbc907',
    },
    'noto-sans-gurmukhi-gurmukhi-700-normal.woff2': {
        sha256: '3141c980e01b6be011bd1d56293e302a4ab2fa888bf515f46f8777e6479cefbe',
        blob: '0019ff5782fa0b9824b8ca6e23c872b98d278508',
    },
    'noto-sans-kannada-kannada-700-normal.woff2': {
        sha256: 'c686004d6aff1c797b4a241cf8e92a1b486ae27a7bcaba12c7ff9b48f869004c',
        blob: 'cbc0b2f3c7b867cb2a23e01e9ba699038daa7975',
    },
    'noto-sans-malayalam-malayalam-700-normal.woff2': {
        sha256: 'efa8853223b300f62694dd5bd36066742e9bb556297db983deae3e88329ea503',
        blob: '5d94ab74763294fff663c058060bfcca79edb0bc',
    },
    'noto-sans-telugu-telugu-700-normal.woff2': {
        sha256: 'cdffe38832fb6308a2a391087845c1920462bd608c4e65d9798d1df707e7cb41',
        blob: '8b26a711abb60325f64cafba6a0cba79e99e457a',
    },
    'noto-sans-sinhala-sinhala-700-normal.woff2': {
        sha256: '478de0606abadca53c77aa7c188291175259dda817ea9c176ac1aa23b44d9a8d',
        blob: '6235581fc388d30fbe8bcdabf92a292ce92094f7',
    },
    'noto-sans-lao-lao-700-normal.woff2': {
        sha256: '45b8618dcbdc5323dac150dbc94ca4334d1a939cd161af918261d3e955d1c520',
        blob: '56b9eb526364b6663294b9b522ff14fbb0f83ac6',
    },
    'noto-sans-myanmar-myanmar-700-normal.woff2': {
        sha256: '3aef087ebf73c0186dda5b1bd0651b9776ef73e6158a401344a03e0a654b7969',
        blob: '193dac7485a6133852c2e08e09b72b97c2ddb119',
    },
    'noto-sans-georgian-georgian-700-normal.woff2': {
        sha256: 'b21dd9acfd5d9589e966a359c025bae8afe3b29e93163bd055c8b068b6c18790',
        blob: 'd51dc78c5369594489fb733d7de5ae50fc3af747',
    },
    'noto-sans-armenian-armenian-700-normal.woff2': {
        sha256: 'ca4e3b75ddd480181319cbc32b4a3429ba5442fd61394401e8621ca8ac8b6bad',
        blob: '2df5882105abab07c143225982d0a46a24564c45',
    },
    'noto-sans-ethiopic-ethiopic-700-normal.woff2': {
        sha256: '26c6f828911b035312f56deb9998eef0de992d8824e58605ea7e9bb6881c1ccb',
        blob: '34daf7a82b370660cce52f2b888e4225a2d24e83',
    },
    'noto-sans-jp-japanese-700-normal.woff2': {
        sha256: 'a5861823629995d9abb4b16b96a1c57139d9663d7a256209cb6b40640ed5431e',
        blob: '4123611df2f27ad78656f00dcbeb570045ea0aa6',
    },
    'noto-sans-sc-chinese-simplified-700-normal.woff2': {
        sha256: 'e1df51edc00bce27b58044e829fb8ec6accc8a5daece475413de90d52818845c',
        blob: 'd4d08e2a1012a7e2115cab071f534812bdc6ea56',
    },
    'noto-sans-tc-chinese-traditional-700-normal.woff2': {
        sha256: '4b7fedc7ca9e0b5cd3f79834f0b384e83274b84f802a310614d03362f2f09892',
        blob: '6d6dbea61bd4bcde1507ef503d640770b8bbfd85',
    },
    'noto-sans-kr-korean-700-normal.woff2': {
        sha256: 'dab3d492daa687386292cff1499225db580f931f800ee0d124eb0636378c6020',
        blob: 'e265a8a903a1899ddfba9c1007f3c0b1adeea17b',
    },
    'noto-sans-symbols-symbols-700-normal.woff2': {
        sha256: '5cfdf7f68d7d239fb0c3765bfe62656edad84a6e0619c1d7d8cb9ce650fbe733',
        blob: '6a6010bd7ae1b2dd327ff4efdc9ac9b7bc2b314f',
    },
    'noto-sans-math-latin-400-normal.woff2': {
        sha256: 'c39a9444f95747345dcbde1032ec0ea2af1db63dccf53a31b38a957bdcf4a01f',
        blob: '9c2ef18948ed4734763eb479f02ea335a105369e',
    },
    'noto-emoji-emoji-700-normal.woff2': {
        sha256: '74814490713c69f4f610655b0ab37e3dc37b6efe9397a7e29889261a75740a63',
        blob: '382ca4270895a3c1dffe55fac37883d290a39ea1',
    },
};

;






function createFontSource(places = {}) {
    const { repository = '', cache = '', octokit, onDisk = assets .AP } = places;
    const blob = places.blob ?? (octokit && repository !== '' ? byOctokit(repository, octokit) : undefined);
    let away;
    return async (font) => {
        const beside = await onDisk(font);
        if (beside)
            return checked(font, beside);
        const kept = cache === '' ? undefined : (0,external_node_path_.join)(cache, 'hero-images-fonts', font.file);
        const known = kept && (0,external_node_fs_.existsSync)(kept) ? await (0,promises_.readFile)(kept) : undefined;
        if (known && isRight(font, known))
            return known;
        if (!blob)
            throw new Error(`${font.file} is not in \`fonts/\` beside the program`);
        if (away)
            throw new Error(away);
        try {
            const bytes = checked(font, await fetchFont(font, blob));
            if (kept)
                await keep(kept, bytes);
            return bytes;
        }
        catch (error) {
            away = error.message;
            throw error;
        }
    };
}
const fetchFont = async ({ file }, blob) => Buffer.from(await blob(fontHashes[file]?.blob ?? ''), 'base64');
const byOctokit = (repository, octokit) => async (file_sha) => {
    const [owner = '', repo = ''] = repository.split('/');
    return (await octokit().rest.git.getBlob({ owner, repo, file_sha })).data.content;
};
async function keep(path, bytes) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(path, '..'), { recursive: true });
        await (0,promises_.writeFile)(`${path}.${process.pid}`, bytes);
        await (0,promises_.rename)(`${path}.${process.pid}`, path);
    }
    catch {
    }
}
const isRight = ({ file }, bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === fontHashes[file]?.sha256;
function checked(font, bytes) {
    if (!isRight(font, bytes))
        throw new Error(`${font.file} is not the font that it should be`);
    return bytes;
}


  }),

  43844:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  createGenerators),
    f: () => (  createProbe)
  });
  var _settings_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
  var _sparing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87484);


async function createGenerators(inputs, { fonts, time = Number.POSITIVE_INFINITY, ...run }) {
    const deadline = Date.now() + time;
    let opened;
    let keysGiven = () => [];
    const api = () => {
        opened ??= Promise.all( [__webpack_require__.e(598), __webpack_require__.e(647), __webpack_require__.e(752), __webpack_require__.e(837), __webpack_require__.e(645), __webpack_require__.e(412), __webpack_require__.e(100), __webpack_require__.e(381)]).then(__webpack_require__.bind(__webpack_require__, 61998)).then(({ openApi }) => {
            const api = openApi(inputs, { ...run, deadline });
            keysGiven = api.keysGiven;
            return api;
        });
        return opened;
    };
    const writes = (0,_settings_identity_js__WEBPACK_IMPORTED_MODULE_0__  .C)(inputs) && inputs.textModel !== '';
    const drawers = async (from) => ({
        openai: async () => compiling((await from()).generator()),
        ...(writes && { writer: (await from()).writer() }),
    });
    return {
        ...(await drawers(api)),
        ...(inputs.identity && { forFork: () => drawers(async () => (await api()).forFork) }),
        keysGiven: () => keysGiven(),
        batchApi: async () => (await api()).batches(),
        card: async (look) => {
            const [{ createCardGenerator }, { cardColours }] = await Promise.all([
                Promise.all( [__webpack_require__.e(598), __webpack_require__.e(647), __webpack_require__.e(810), __webpack_require__.e(837), __webpack_require__.e(645), __webpack_require__.e(509)]).then(__webpack_require__.bind(__webpack_require__, 53554)),
                Promise.all( [__webpack_require__.e(598), __webpack_require__.e(647), __webpack_require__.e(810), __webpack_require__.e(837), __webpack_require__.e(645), __webpack_require__.e(509)]).then(__webpack_require__.bind(__webpack_require__, 38202)),
            ]);
            return compiling(createCardGenerator({ ...cardColours(look), source: fonts }));
        },
    };
}
const compiling = (generator) => ({
    ...generator,
    draw: (request) => {
        (0,_sparing_js__WEBPACK_IMPORTED_MODULE_1__  .K)();
        return generator.draw(request);
    },
});
const createProbe = (inputs, run) => async () => {
    const { openApi } = await Promise.all( [__webpack_require__.e(598), __webpack_require__.e(647), __webpack_require__.e(752), __webpack_require__.e(837), __webpack_require__.e(645), __webpack_require__.e(412), __webpack_require__.e(100), __webpack_require__.e(381)]).then(__webpack_require__.bind(__webpack_require__, 61998));
    return openApi(inputs, { ...run, deadline: Number.POSITIVE_INFINITY }).probe();
};


  }),

  81132:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    k: () => (  programName)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



const places = ['..', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('..', '..')];
const manifest = 'package.json';
function programName(env) {
    const version = versionBeside() ?? env.GITHUB_ACTION_REF ?? '';
    const { node } = process.versions;
    const name = version === '' ? 'hero-images' : `hero-images ${version}`;
    return `${name}, Node.js ${node}, ${process.platform} ${process.arch}`;
}
function versionBeside() {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    for (const place of places)
        try {
            const { name, version } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, place, manifest), 'utf8'));
            if (name === 'hero-images')
                return String(version);
        }
        catch {
        }
    return undefined;
}


  }),

  7645:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  nameOfRun)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77947);


const nameOfRun = ({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, }) => (0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_1__  .rt)(id, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex'), Number(attempt) || 1);


  }),

  14975:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  storageSource)
  });
  var _storage_picture_storage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28827);

function storageSource(env, { identity } = {}) {
    const opened = new Map();
    return ({ storage, s3 }) => {
        if (storage === 'repo' || s3 === undefined)
            return Promise.resolve(_storage_picture_storage_js__WEBPACK_IMPORTED_MODULE_0__  .y);
        const id = JSON.stringify(s3);
        const known = opened.get(id) ??
            Promise.all( [__webpack_require__.e(598), __webpack_require__.e(775), __webpack_require__.e(752), __webpack_require__.e(606), __webpack_require__.e(837), __webpack_require__.e(102), __webpack_require__.e(613)]).then(__webpack_require__.bind(__webpack_require__, 31526)).then(({ openBucketStorage }) => openBucketStorage(s3, env, identity));
        opened.set(id, known);
        return known;
    };
}


  }),

  28827:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  repoStorage)
  });
const repoStorage = {
    kind: 'repo',
    name: 'the repo',
    named: ({ key: _, url: __, ...file }) => file,
    addressOf: () => undefined,
    assertOpen: async () => { },
    put: async () => [],
    list: async () => [],
    remove: async () => { },
    read: async (inTree) => inTree,
};


  })

};
