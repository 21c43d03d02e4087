export const id = 116;
export const ids = [116];
export const modules = {

  52750:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    SK: () => (  checkToken),
    aA: () => (  tokenKind),
    i_: () => (  checkApproval),
    ky: () => (  checkQueue)
  });
  var _github_check_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56255);
  var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72105);


function tokenKind(token, login) {
    if (/^(?:ghp_|github_pat_|gho_|ghu_)/.test(token))
        return 'person';
    return login === 'github-actions[bot]' ? 'workflow' : token.startsWith('ghs_') ? 'app' : 'person';
}
function checkToken({ kind, login }, rules, refusal) {
    const whose = { workflow: "the workflow's own", app: 'of a GitHub App', person: 'of a person' };
    const needsChecks = rules.some(({ type }) => type === 'required_status_checks');
    if (refusal !== undefined)
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__  .Qm)('token', `${whose[kind]} (${login}): ${refusal}`, 'See the permissions above; in an organisation also Settings \u203a Actions \u203a Workflow permissions.'),
        ];
    if (kind === 'workflow' && needsChecks)
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__  .v9)('token', 'it is the workflow\u2019s own, for whose commits GitHub starts no workflows: the checks that branch rules require stay pending on them', 'Give `github-token` the token of a GitHub App, as in docs/rules.md.'),
        ];
    if (kind === 'person' && rules.some(({ type }) => type === 'required_signatures'))
        return [
            (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__  .v9)('token', `it is of a person (${login}), whose commits by the API GitHub does not sign, and a rule requires signatures`, 'Leave `github-token` out, or give it the token of a GitHub App.'),
        ];
    return [(0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.ok)('token', `${whose[kind]} (${login})`)];
}
function checkQueue(rules, files) {
    const hasQueue = rules.some(({ type }) => type === 'merge_queue');
    const needsCheck = demandedChecks(rules).some((name) => name.startsWith((0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_0__  .I)()));
    if (!hasQueue || !needsCheck || files.some(({ events }) => events.has('merge_group')))
        return [];
    return [
        (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__  .Qm)('events', 'the merge queue waits for the check `Hero images`, and no workflow starts on `merge_group`', 'Add `merge_group:` to `on:`.'),
    ];
}
function checkApproval(rules, branch, files) {
    const names = files.flatMap(({ steps }) => steps.flatMap(({ inputs }) => (inputs.review === 'required' ? [(0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_0__  .I)(inputs.name)] : [])));
    const demanded = demandedChecks(rules);
    return [...new Set(names)]
        .filter((name) => !demanded.includes(name))
        .map((name) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__  .v9)('approval', `\`review\` is \`required\`, and no ruleset of \`${branch}\` demands the check \`${name}\`: then nothing holds a merge back`, `Under Settings \u203a Rules \u203a Rulesets, require the status check \`${name}\` for \`${branch}\`, unless branch protection does it already.`));
}
const demandedChecks = (rules) => rules.flatMap((rule) => rule.type === 'required_status_checks'
    ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context)
    : []);


  }),

  72105:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Qm: () => (  wrong),
    f6: () => (  withoutStop),
    ok: () => (  ok),
    v9: () => (  advice)
  });
const ok = (about, says) => ({ state: 'ok', about, says });
const advice = (about, says, wayOut, place = {}) => ({ state: 'advice', about, says, wayOut, ...place });
const wrong = (about, says, wayOut, place = {}) => ({
    ...{ state: 'wrong', about, says, wayOut },
    ...place,
});
const withoutStop = (text) => text.trim().replace(/\.$/, '');


  }),

  56314:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  T: () => (  doctorOn)
});


var report_escape = __webpack_require__(72527);
var facts = __webpack_require__(85697);
var table = __webpack_require__(68330);
var one_line = __webpack_require__(6810);
var errors = __webpack_require__(452);
var size_text = __webpack_require__(52292);
var assert_rules = __webpack_require__(96626);
var illustrate = __webpack_require__(87839);
var job = __webpack_require__(61493);
var pictures_at = __webpack_require__(57935);
var filters = __webpack_require__(85927);
var input_table = __webpack_require__(93977);
var images_of_repo = __webpack_require__(59552);
var read = __webpack_require__(13793);
var wire_repo = __webpack_require__(25437);
var judge_model = __webpack_require__(76472);
var ledger_prices = __webpack_require__(86872);
var finding = __webpack_require__(72105);
;



function checkApi(probe, { model, textModel }, today) {
    const { host } = probe;
    if (probe.kind === 'failed')
        return [
            (0,finding .Qm)('images API', (0,finding .f6)(probe.error.message), probe.error.hint ?? 'Check `base-url` and `api-key`.'),
        ];
    if (probe.kind === 'unlisted')
        return [
            (0,finding .v9)('images API', `${host} answers, and lists no models (${probe.status}): whether it takes the key shows with the first picture`, 'Where the first picture fails too, check `base-url`: it mostly ends with `/v1`.'),
        ];
    const { models, isOpen } = probe;
    const key = isOpen
        ? `${host} answers; it lists its models to everybody, so whether it takes the key shows with the first picture`
        : `${host} answers and takes the key`;
    const question = { host, today };
    const judged = [
        ...(0,judge_model .fL)(models, { ...question, model }),
        ...(textModel === '' ? [] : (0,judge_model .fL)(models, { ...question, model: textModel, use: 'text' })),
    ];
    return [
        (0,finding.ok)('images API', key),
        ...(judged.length === 0
            ? [(0,finding.ok)('model', [model, textModel].filter(Boolean).join(', '))]
            : judged.map((text) => {
                const [says = text, ...then] = text.split(/\. (?=Set|If)/);
                return (0,finding .Qm)('model', (0,finding .f6)(says), then.join('. ') || 'Name another model.');
            })),
    ];
}
const keyByIdentity = () => (0,finding.ok)('key', 'none is stored: OpenAI gives each run one, when it first draws (`identity-provider-id`)');
function checkKey(secrets, isRun) {
    const named = secrets.join(', ');
    if (secrets.length === 0)
        return (0,finding.ok)('key', 'none is given: title cards are drawn, free of charge');
    if (isRun)
        return (0,finding .Qm)('key', `\`api-key\` is empty, so that title cards are drawn, though the workflow names \`${named}\``, 'Add the secret under Settings \u203a Secrets and variables \u203a Actions, or correct its name; runs of forks and of Dependabot get none.');
    return (0,finding .v9)('key', `the workflow takes it from \`${named}\`, and none is given here, so nobody was asked`, 'With `OPENAI_API_KEY` (or `HERO_IMAGES_API_KEY` and `--base-url`) the doctor asks the API, free of charge.');
}
const keyWithoutAddress = (address) => (0,finding .v9)('images API', `the workflow draws by \`${address}\`, and the key here was given without an address, so it was sent to nobody`, `\`npx hero-images doctor --base-url ${address}\` asks there, free of charge.`);
function checkPrice(model, { size, quality }, prices) {
    const request = { model, size, quality, promptLength: 1500, inputPictures: 0 };
    const { dollars, basis } = (0,ledger_prices .hD)(request, prices);
    const source = (0,ledger_prices .Bp)(model, prices);
    if (basis === 'price' && source !== undefined)
        return (0,finding.ok)('price', `about $${dollars.toFixed(2)} for a picture by \`${model}\`, by ${source}`);
    return (0,finding .v9)('price', `what \`${model}\` takes at quality \`${quality}\` is published nowhere: each picture counts with at most $${dollars.toFixed(2)}`, `Where you know it, give it with \`prices\` in \`.github/hero-images.yml\`: \`${model}: { image: ... }\`.`);
}

;


async function checkBucket({ name, assertOpen, }) {
    try {
        await assertOpen();
        return (0,finding.ok)('storage', `pictures go into ${name}, which takes the keys`);
    }
    catch (error) {
        if (!(error instanceof errors .L4))
            throw error;
        const says = (0,finding .f6)(error.message);
        const wayOut = `${(0,finding .f6)(error.hint ?? 'See docs/storage.md')}.`;
        return error instanceof errors .GN
            ? (0,finding .v9)('storage', `pictures go into ${name}; ${says}`, wayOut)
            : (0,finding .Qm)('storage', says, wayOut);
    }
}

var check_github = __webpack_require__(52750);
var report_patches = __webpack_require__(56160);
var skipped_post = __webpack_require__(52261);
var about = __webpack_require__(39858);
;





const mostNamed = 3;
const noPlan = ({ message, hint, file, line }) => (0,finding .Qm)('settings', (0,finding .f6)(message), hint ?? 'Correct it; nothing can be drawn before.', {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
});
function checkPlan({ state, plan, skipped, failed, leftOut }, draws) {
    const [detected = '', learned = ''] = state.site.about;
    const lacking = plan.draw.filter(({ follows }) => !follows).length + skipped.filter(skipped_post .b3).length;
    const bare = lacking === 0 ? 'none waits for a picture' : `${(0,facts .U9)(lacking, 'post')} to draw`;
    const posts = [...state.head.files.keys()].filter((path) => state.site.isPost(path)).length;
    return [
        posts > 0
            ? (0,finding.ok)('site', `${(0,about .lO)(detected)}; ${(0,facts .U9)(posts, 'post')}, ${bare}`)
            : (0,finding .Qm)('posts', `${(0,about .lO)(detected)}; no file is a post`, leftOut.sentence ??
                'Name them with `posts` in `.github/hero-images.yml`, one glob for each folder.'),
        ...(learned === '' ? [] : [(0,finding.ok)('images', (0,about .lO)(learned))]),
        ...checkAddress(state),
        ...failed.slice(0, mostNamed).map(({ post, line, message, hint }) => (0,finding .Qm)('post', (0,finding .f6)(message), hint ?? 'Correct the post; the others are drawn.', {
            file: post,
            ...(line === undefined ? {} : { line }),
        })),
        ...(failed.length > mostNamed
            ? [
                (0,finding .Qm)('post', `${(0,facts .U9)(failed.length - mostNamed, 'more post')} cannot be drawn for`, '`plan` names each.'),
            ]
            : []),
        ...checkBrand(state.brand(undefined), draws),
    ];
}
function checkAddress({ site, settings, storage, }) {
    const isKnown = site.origin !== undefined || settings['image-url'] !== undefined || storage.kind === 's3';
    if (!(0,report_patches .Hz)([site]) || isKnown)
        return [];
    return [
        (0,finding .v9)('address', 'where the site is on the web is not known: `og:image` would be a path, which networks do not follow', 'Set `image-url` in `.github/hero-images.yml` to the full address of the folder of pictures, such as `https://example.com/images/hero`; a `sitemap.xml` or a `CNAME` tells it, too.'),
    ];
}
function checkBrand({ source, warnings = [] }, draws) {
    if (source === 'built-in' && !draws)
        return [(0,finding.ok)('brand', 'title cards go by no brand template')];
    if (source === 'built-in')
        return [
            (0,finding .v9)('brand', 'there is no brand template, so pictures look as the built-in one says', 'Write `.github/hero-images/brand.md`; `npx hero-images init` makes one of the colours and words of your site.'),
        ];
    if (warnings.length === 0)
        return [(0,finding.ok)('brand', source)];
    return warnings.map((warning) => (0,finding .v9)('brand', (0,finding .f6)(warning), 'Correct the template.', { file: source }));
}
function checkTemplates({ sites, patches, advice: byHand }) {
    const about = 'templates';
    const hiding = patches.filter(({ hides }) => hides);
    const rest = patches.filter(({ hides }) => !hides);
    const wayOut = '`npx hero-images wire` shows the patch, `--write` writes it.';
    const findings = [
        ...hiding.map(({ path, why }) => (0,finding .Qm)(about, `ignore the picture: ${(0,finding .f6)(why)}`, wayOut, { file: path })),
        ...rest.map(({ path, why }) => (0,finding .v9)(about, (0,finding .f6)(why), wayOut, { file: path })),
        ...byHand
            .slice(0, mostNamed)
            .map((text) => (0,finding .v9)(about, (0,finding .f6)(text), 'Afterwards `check` on the built pages says what they lack.')),
    ];
    if (findings.length > 0)
        return findings;
    return [
        (0,finding.ok)(about, (0,report_patches .Hz)(sites)
            ? 'none: each page is written by hand, and gets the tags of its picture itself'
            : 'write the tags of each picture'),
    ];
}

;
const onlyLook = ['plan', 'check', 'meta', 'gallery', 'report', 'doctor'];
const drawsIn = ({ inputs }) => !onlyLook.includes(inputs.command ?? 'auto') &&
    inputs.command !== 'wire' &&
    inputs['dry-run'] !== 'true';
const writesIn = (step) => drawsIn(step) || step.inputs.command === 'wire';

;


function checkStorage(filtered, files) {
    const about = 'storage';
    if (filtered === undefined)
        return [(0,finding.ok)(about, 'pictures are stored as they are')];
    const { picture, rule } = filtered;
    const place = { file: rule.path, line: rule.line };
    const steps = files.flatMap(({ steps }) => steps.filter(drawsIn));
    if (rule.filter !== 'lfs')
        return steps.every(({ checkout }) => checkout)
            ? [
                (0,finding .v9)(about, `\`${picture}\` goes through the filter \`${rule.filter}\``, 'Set that filter up in the workflow before the step.', place),
            ]
            : [
                (0,finding .Qm)(about, `\`${picture}\` goes through the filter \`${rule.filter}\`, and the workflow checks nothing out`, 'Put `actions/checkout` and what sets up that filter before the step.', place),
            ];
    const inCheckout = steps.filter(({ checkout }) => checkout);
    if (inCheckout.every(({ checkout }) => checkout?.lfs === true)) {
        const by = inCheckout.length > 0 ? 'by the checkout of the workflow' : 'which takes no checkout';
        return [(0,finding.ok)(about, `pictures go into Git LFS, ${by}`)];
    }
    return [
        (0,finding .Qm)(about, `\`${picture}\` belongs into Git LFS, and the workflow has a checkout without \`lfs: true\` before the step`, 'Set `lfs: true` at `actions/checkout`, as in examples/workflows/git-lfs.yml, or leave that step out: this one does it by itself.', place),
    ];
}

;


const shared = [
    'max-images-per-day',
    'max-cost-per-day',
    'max-images-per-month',
    'max-cost-per-month',
];
function checkLimits(files) {
    return shared.flatMap((name) => {
        const said = files.flatMap(({ path, steps }) => steps
            .filter(drawsIn)
            .flatMap(({ inputs: { [name]: value = '' } }) => (value === '' ? [] : [{ path, value }])));
        if (said.some(({ value }) => value.includes('${{')))
            return [];
        if (new Set(said.map(({ value }) => Number(value) || value)).size < 2)
            return [];
        const each = said.map(({ path, value }) => `${value} in ${path}`);
        return [
            (0,finding .v9)('limits', `\`${name}\` is ${[...new Set(each)].join(', ')}: what all of them spend counts against each`, 'To have one limit for all, write it once under `limits` in `.github/hero-images.yml`.'),
        ];
    });
}

;


function checkPermissions(step, file) {
    const about = 'permissions';
    const place = { file: file.path };
    const needed = neededBy(step);
    if (needed.length === 0 || hasOwnToken(step))
        return [];
    const written = needed.map((name) => `${name}: write`);
    const toAdd = `\`permissions: { ${written.join(', ')} }\``;
    if (step.permissions === undefined)
        return [
            (0,finding .Qm)(about, 'the workflow names none, so its token may only read where the repository says nothing else', `Add ${toAdd}.`, place),
        ];
    const lacking = needed.filter((name) => levelOf(step.permissions, name) !== 'write');
    if (lacking.length > 0)
        return [
            (0,finding .Qm)(about, `the workflow's token lacks ${lacking.map((name) => `\`${name}: write\``).join(' and ')}`, `Set ${toAdd}: of those that are not named it has none.`, place),
        ];
    if (showsCheck(step, file) && levelOf(step.permissions, 'checks') !== 'write')
        return [
            (0,finding .v9)(about, 'the token lacks `checks: write`, so that no check `Hero images` says how many pictures wait', 'Add `checks: write`.', place),
        ];
    return [(0,finding.ok)(about, written.join(', '))];
}
function neededBy(step) {
    if (!writesIn(step))
        return [];
    if (!drawsIn(step))
        return ['contents', 'pull-requests'];
    const { review, 'identity-provider-id': provider = '' } = step.inputs;
    return [
        ...['contents', 'pull-requests'],
        ...(review === 'required' ? ['checks'] : []),
        ...(provider === '' ? [] : ['id-token']),
    ];
}
const showsCheck = (step, file) => drawsIn(step) && step.inputs.review !== 'off' && file.events.has('issue_comment');
const hasOwnToken = ({ inputs }) => {
    const token = inputs['github-token'] ?? '';
    return token !== '' && !/github\.token|secrets\.GITHUB_TOKEN/.test(token);
};
function levelOf(permissions, name) {
    if (permissions === 'write-all')
        return 'write';
    if (permissions === 'read-all')
        return 'read';
    return permissions?.[name];
}

;





function checkWorkflows(files) {
    if (files.length === 0)
        return [
            (0,finding .v9)('workflow', 'no workflow in `.github/workflows/` runs hero-images', '`npx hero-images init` writes one.'),
        ];
    return [
        (0,finding.ok)('workflow', files.map(({ path }) => path).join(', ')),
        ...files.flatMap((file) => file.steps.flatMap((step) => [
            ...checkInputs(step, file),
            ...checkPermissions(step, file),
            ...checkConcurrency(step, file),
        ])),
        ...checkEvents(files),
        ...checkLimits(files),
    ];
}
function checkInputs({ inputs }, { path: file }) {
    const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(input_table .F, name));
    return unknown.map((name) => (0,finding .Qm)('inputs', `\`${name}\` is no input of this action, and does nothing`, 'Correct it by the list in docs/inputs.md; settings belong into `.github/hero-images.yml`.', { file }));
}
function checkConcurrency(step, file) {
    if (!drawsIn(step))
        return [];
    const about = 'concurrency';
    const { concurrency } = step;
    const place = { file: file.path };
    if (concurrency === undefined)
        return [
            (0,finding .v9)(about, 'runs on one pull request may work side by side, and wait for each other at the price of their minutes', `Add \`concurrency: { group: "${groupFor(file)}", cancel-in-progress: false }\`.`, place),
        ];
    if (concurrency.cancels)
        return [
            (0,finding .Qm)(about, 'a new push cancels a run that is drawing: what is under way may be charged without a picture', 'Set `cancel-in-progress: false`.', place),
        ];
    if (file.events.has('issue_comment') && !concurrency.group.includes('issue.number'))
        return [
            (0,finding .v9)(about, 'runs for comments are in another group than those of their pull request', `Set \`group: ${groupFor(file)}\`.`, place),
        ];
    return [(0,finding.ok)(about, 'runs on one pull request follow each other, and none is cancelled')];
}
const groupFor = ({ events }) => {
    const numbers = [
        'github.event.pull_request.number',
        ...(events.has('issue_comment') ? ['github.event.issue.number'] : []),
        ...(events.size > 1 ? ['github.ref'] : []),
    ];
    return `hero-images-\${{ ${numbers.join(' || ')} }}`;
};
function checkEvents(all) {
    const files = all.filter((file) => file.steps.some(drawsIn));
    if (files.length === 0)
        return [];
    const onPulls = files.filter(({ events }) => events.has('pull_request'));
    const findings = [
        ...(onPulls.length === 0 ? noPulls(files) : onPulls.flatMap(typesOfPulls)),
        ...talk(files),
    ];
    const names = [...new Set(files.flatMap(({ events }) => [...events]))];
    return findings.length > 0 ? findings : [(0,finding.ok)('events', names.join(', '))];
}
const noPulls = (files) => files.some(({ events }) => events.has('push') || events.has('pull_request_target'))
    ? []
    : [
        (0,finding .v9)('events', 'no workflow starts on `pull_request`, so new posts get their pictures only later', 'Add the workflow of the README beside it.'),
    ];
function typesOfPulls(file) {
    const types = file.typesOf('pull_request');
    const taken = types.length > 0 ? types : ['opened', 'synchronize', 'reopened'];
    const place = { file: file.path };
    const lacking = (names) => names.filter((name) => !taken.includes(name));
    const usual = lacking(['opened', 'synchronize']);
    const isTold = taken.includes('closed') || file.typesOf('pull_request_target').includes('closed');
    return [
        ...(usual.length > 0
            ? [
                (0,finding .Qm)('events', `pull requests that are ${usual.map((name) => `\`${name}\``).join(' or ')} start nothing`, 'Set `types: [opened, synchronize, reopened, ready_for_review, closed]` below `pull_request`.', place),
            ]
            : []),
        ...(lacking(['ready_for_review']).length > 0
            ? [
                (0,finding .v9)('events', 'a draft pull request that becomes ready for review starts nothing, until somebody pushes', 'Add `ready_for_review` to the `types` of `pull_request`.', place),
            ]
            : []),
        ...(isTold
            ? []
            : [
                (0,finding .v9)('events', 'a pull request that is closed starts nothing: what was kept for it stays', 'Add `closed` to the `types` of `pull_request`.', place),
            ]),
    ];
}
function talk(files) {
    const listens = files.some(({ events }) => events.has('issue_comment'));
    if (listens)
        return [];
    return files.flatMap(({ path: file, steps }) => steps
        .filter(({ inputs }) => ['required', 'optional'].includes(inputs.review ?? ''))
        .map(({ inputs }) => (0,finding .Qm)('events', `\`review: ${inputs.review}\` waits for boxes and comments, and none of them starts the workflow`, 'Add `issue_comment: { types: [created, edited] }` to `on:`, as in examples/workflows/hero-images.yml.', { file })));
}

;

const secretsOf = (files) => [
    ...new Set(files.flatMap(({ steps }) => steps.flatMap(({ inputs }) => /secrets\.\w+/.exec(inputs['api-key'] ?? '') ?? []))),
];
const addressOf = (files) => files
    .flatMap(({ steps }) => steps.map(({ inputs }) => inputs['base-url'] ?? ''))
    .find((url) => url !== '' && url !== input_table .F['base-url'].default);
const drawsByIdentity = (files, { identity }) => identity !== undefined ||
    files.some(({ steps }) => steps.some(({ inputs }) => inputs['identity-provider-id']));
const drawsByModel = (files, inputs) => inputs.generator === 'openai' ||
    (inputs.apiKey === '' && (secretsOf(files).length > 0 || drawsByIdentity(files, inputs)));

;




















async function examine(job, context) {
    const quiet = { ...context, log: { info: () => { } } };
    const found = await planOr(job, quiet);
    const files = await workflowsOf(job, context);
    const asked = askedBy(files, context);
    return [
        (0,finding.ok)('program', context.program),
        ...('finding' in found
            ? [found.finding]
            : checkPlan(found, drawsByModel(files, context.inputs))),
        ...checkWorkflows(files),
        ...(await onGitHub(found, files, context)),
        ...('finding' in found ? [] : await storage(found, files, context)),
        ...(await api(files, asked, context)),
        ...('finding' in found ? [] : [price(found, files, asked, context)]),
        ...('finding' in found ? [] : checkTemplates(await (0,wire_repo .w)(job.head, context))),
    ];
}
const mostLookedAt = 50;
async function planOr(job, context) {
    try {
        return await (0,illustrate .g)(job, context);
    }
    catch (error) {
        if (!(error instanceof errors .L4))
            throw error;
        return { finding: noPlan(error) };
    }
}
async function workflowsOf({ head }, { repo, workflow }) {
    const { files } = await repo.snapshot(head);
    const texts = await repo.read([...files.values()].filter(({ path }) => (0,read .$u)(path)));
    return [...texts].flatMap(([path, bytes]) => {
        const isOurs = path === workflow ? (uses) => uses === './' : undefined;
        const text = new TextDecoder().decode(bytes);
        const files = [(0,read .S6)(path, text), isOurs && (0,read .S6)(path, text, isOurs)];
        return files.filter((file) => file !== undefined && file.steps.length > 0);
    });
}
function askedBy(files, { inputs }) {
    const said = (name) => files
        .flatMap(({ steps }) => steps.map(({ inputs }) => inputs[name] ?? ''))
        .find((value) => value !== '' && !value.includes('${{'));
    const own = inputs.model === input_table .F.model.default ? said('model') : undefined;
    return { model: own ?? inputs.model, textModel: inputs.textModel || (said('text-model') ?? '') };
}
async function onGitHub(found, files, context) {
    if (context.github === undefined)
        return [
            (0,finding .v9)('GitHub', 'no token for this repository is at hand, or its `origin` is not on GitHub, so its rules were not read', 'Once it is pushed to GitHub give `GITHUB_TOKEN` (such as `$(gh auth token)`), or run `command: doctor` in the workflow.'),
        ];
    const known = await answered(context.github);
    if ('finding' in known)
        return [known.finding];
    const { token, defaultBranch } = known;
    const rules = await context.repo.rules.list(defaultBranch);
    return [
        ...(0,check_github .SK)(token, rules, await refusalOf(files, context)),
        ...(0,check_github .ky)(rules, files),
        ...(0,check_github .i_)(rules, defaultBranch, files),
        ...('finding' in found ? [] : [await checkRules(found, defaultBranch, rules, context)]),
    ];
}
async function refusalOf(files, { repo, workflow }) {
    const own = files.filter(({ path, steps }) => path === workflow && steps.some(writesIn));
    if (own.length === 0)
        return undefined;
    try {
        await repo.assertWritable();
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors .i_))
            throw error;
        return error.message;
    }
}
async function answered(ask) {
    try {
        return await ask();
    }
    catch (error) {
        const says = (0,finding .f6)(error.message);
        if (error instanceof errors .L4)
            return { finding: (0,finding .Qm)('token', says, error.hint ?? 'Give another token.') };
        const wayOut = 'Where GitHub is not down, give a token that may read this repository, its rules included.';
        return { finding: (0,finding .v9)('GitHub', `it did not answer as it should: ${says}`, wayOut) };
    }
}
async function checkRules(outcome, defaultBranch, rules, context) {
    const branch = (0,job .N)({ ...outcome.job, branch: defaultBranch });
    try {
        await (0,assert_rules .Q)(outcome, { branch, head: undefined }, context);
    }
    catch (error) {
        if (!(error instanceof errors .L4))
            throw error;
        const says = error.message.replace(/ Nothing was drawn\.$/, '');
        return (0,finding .Qm)('rules', (0,finding .f6)(says), error.hint ?? 'See docs/rules.md.');
    }
    const kinds = [...new Set(rules.map(({ type }) => type))];
    return (0,finding.ok)('rules', kinds.length === 0
        ? `none for \`${defaultBranch}\``
        : `${kinds.join(', ')} for \`${defaultBranch}\`; none keeps pictures away`);
}
async function storage({ plan, state: { head, storage } }, files, { repo }) {
    if (storage.kind === 's3')
        return [await checkBucket(storage)];
    const planned = [...plan.draw, ...plan.beyond].flatMap(({ place }) => (0,pictures_at .Rb)(place));
    const there = [...head.files.keys()].filter(images_of_repo .wu).slice(0, mostLookedAt);
    const pictures = planned.length > 0 ? planned : there;
    return checkStorage(await (0,filters .kk)(pictures, head, repo), files);
}
async function api(files, asked, { inputs, probe, workflow, now }) {
    if (inputs.apiKey === '' && drawsByIdentity(files, inputs))
        return [keyByIdentity()];
    if (inputs.apiKey === '')
        return [checkKey(secretsOf(files), workflow !== undefined)];
    const elsewhere = addressOf(files);
    if (workflow === undefined && elsewhere && inputs.baseUrl === input_table .F['base-url'].default)
        return [keyWithoutAddress(elsewhere)];
    return checkApi(await probe(), asked, now().toISOString().slice(0, 10));
}
function price({ state: { settings } }, files, { model }, { inputs }) {
    if (!drawsByModel(files, inputs))
        return (0,finding.ok)('price', 'title cards are free of charge');
    const { size, quality, prices } = settings;
    return checkPrice(model, { size: (0,size_text .D)(size), quality }, prices);
}

;





async function doctorOn(job, context) {
    return printed(await examine(job, context), context.inputs.failOn);
}
function printed(findings, failOn) {
    const isBad = ({ state }) => state === 'wrong' || (failOn === 'any' && state !== 'ok');
    return {
        text: asText(findings),
        data: { findings },
        summary: asMarkdown(findings),
        remarks: [...findings]
            .filter(({ state }) => state !== 'ok')
            .sort((a, b) => Number(a.state !== 'wrong') - Number(b.state !== 'wrong'))
            .map(({ state, about, says, wayOut, file, line }) => ({
            level: state === 'wrong' ? 'error' : 'warning',
            title: `hero-images doctor: ${about}`,
            message: (0,one_line .T)(`${says}. ${wayOut ?? ''}`.trim()),
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
        })),
        red: failOn !== 'never' && findings.some(isBad),
    };
}
const marks = { ok: 'ok', advice: 'note', wrong: 'WRONG' };
function asText(findings) {
    const width = Math.max(...findings.map(({ about }) => about.length));
    const gap = ' '.repeat(width + 9);
    const lines = findings.flatMap(({ state, about, says, wayOut, file, line }) => [
        `${marks[state].padEnd(5)}  ${about.padEnd(width)}  ${placed({ file, line })}${says}.`,
        ...(wayOut === undefined ? [] : [`${gap}\u2192 ${wayOut}`]),
    ]);
    return `${[...lines.map((line) => printable(line)), '', verdict(findings)].join('\n')}\n`;
}
const printable = (line) => `${/^ */.exec(line)[0]}${(0,one_line .T)(line).trimStart()}`;
const placed = ({ file, line }) => file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
function verdict(findings) {
    const bad = findings.filter(({ state }) => state === 'wrong').length;
    const notes = findings.filter(({ state }) => state === 'advice').length;
    if (bad + notes === 0)
        return 'All is well.';
    return [
        ...(bad > 0
            ? [`${(0,facts .U9)(bad, 'thing')} ${bad === 1 ? 'is' : 'are'} wrong`]
            : ['Nothing is wrong']),
        ...(notes > 0 ? [(0,facts .U9)(notes, 'note')] : []),
    ]
        .join('; ')
        .concat('.');
}
const signs = { ok: '\u2705', advice: '\ud83d\udca1', wrong: '\u274c' };
function asMarkdown(findings) {
    const rows = findings.map(({ state, about, says, wayOut, file, line }) => [
        signs[state],
        (0,report_escape .CS)(about),
        [
            ...(file === undefined ? [] : [`${(0,report_escape .aY)(placed({ file, line }).slice(0, -2))}:`]),
            `${(0,report_escape .CS)(says)}.`,
            ...(wayOut === undefined ? [] : [`<br>\u2192 ${(0,report_escape .CS)(wayOut)}`]),
        ].join(' '),
    ]);
    return `### Hero images: what the doctor says\n\n${(0,table .t)(['', '', ''], rows)}\n\n${verdict(findings)}\n`;
}


  }),

  85255:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  checkoutJob),
    GO: () => (  onBranch),
    PD: () => (  bringing),
    QJ: () => (  noticeOf),
    Ui: () => (  pullRequestJob),
    WL: () => (  looking),
    Wv: () => (  lookingAtAll),
    dU: () => (  branchJob),
    qV: () => (  takingBack),
    wf: () => (  archiveJob),
    zS: () => (  onlyPlanned)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _settings_archive_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90105);


function pullRequestJob(pull, inputs, isDispatch, mayDraw = isDispatch) {
    return {
        ...wishOf(inputs, isDispatch),
        ...planned(whyPlanOnly(pull, mayDraw, inputs) || noticeOf(inputs)),
        ...named(inputs),
        pullRequest: pull.number,
        branch: pull.headRef,
        head: pull.headSha,
        base: pull.baseSha,
        into: pull.baseRef,
        settingsAt: pull.isFork ? pull.baseSha : 'head',
        referencesAt: { commit: pull.baseSha, branch: pull.baseRef },
        deliver: inputs.deliver === 'pull-request' && !pull.isFork ? 'pull-request' : 'commit',
        ...(pull.isFork ? { isBound: true } : {}),
        ...(isDispatch ? { asked: true } : {}),
    };
}
const branchJob = (assignment, commits, inputs, isDispatch) => ({
    ...wishOf(inputs, isDispatch),
    ...planned(noticeOf(inputs)),
    ...onBranch(assignment, commits, inputs),
});
const archiveJob = ({ branch, isDefault }, head, inputs) => {
    const job = branchJob({ kind: 'branch', branch, isDefault }, { head }, inputs, false);
    const deliver = (0,_settings_archive_inputs_js__WEBPACK_IMPORTED_MODULE_1__  .CN)(inputs) ? 'pull-request' : job.deliver;
    const brings = inputs.command === 'publish' && job.mode === 'draw';
    return { ...job, ...(brings && { mode: 'bring' }), deliver, whole: inputs.order };
};
const checkoutJob = (head, inputs) => ({
    ...wishOf(inputs, false),
    ...planned(noticeOf(inputs)),
    branch: 'worktree',
    head,
    settingsAt: 'head',
    deliver: 'commit',
});
function onBranch({ branch, isDefault, pushed }, { head, base }, { deliver, name }) {
    const byPullRequest = deliver === 'pull-request' || (deliver === 'auto' && isDefault);
    return {
        ...named({ name }),
        branch,
        head,
        ...(base === undefined ? {} : { base }),
        ...(pushed?.leaves === undefined ? {} : { into: pushed.leaves }),
        settingsAt: 'head',
        deliver: byPullRequest ? 'pull-request' : 'commit',
    };
}
const bringing = (place, posts, ready, { dryRun }) => ({
    ...place,
    ...{ posts, instruction: '', force: false, again: false, ready },
    ...(dryRun ? planned(dryRunNotice) : { mode: 'bring', notice: '' }),
});
const takingBack = (place, ready, inputs) => ({ ...bringing(place, [...ready.keys()], ready, inputs), again: true });
const looking = (job) => ({ ...job, mode: job.mode === 'plan' ? 'plan' : 'look' });
const lookingAtAll = ({ use: _, seen: __, ...job }) => ({
    ...job,
    ...{ mode: 'look', notice: '', posts: [], instruction: '', force: false, again: false },
});
const onlyPlanned = (job, notice) => ({ ...job, mode: 'plan', notice });
function drawsAgain({ command, posts }, byHand) {
    const again = command === 'regenerate' || (command === 'auto' && byHand);
    if (command === 'regenerate' && posts.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN('`regenerate` was asked for, but no post is named.', {
            hint: 'Name the posts to draw again with the input `posts`, one path or glob a line.',
        });
    return again && posts.length > 0;
}
const noticeOf = ({ dryRun, command }) => {
    if (dryRun)
        return dryRunNotice;
    return command === 'plan' ? 'This is a plan: nothing was drawn, nothing was changed.' : '';
};
const named = ({ name }) => (name === '' ? {} : { name });
const wishOf = (inputs, byHand) => ({
    posts: inputs.posts,
    instruction: inputs.instruction,
    force: inputs.force,
    again: inputs.command === 'restyle' || drawsAgain(inputs, byHand),
    ...(inputs.command === 'restyle' ? { restyle: true } : {}),
});
const planned = (notice) => ({
    mode: notice === '' ? 'draw' : 'plan',
    notice,
});
const dryRunNotice = 'This is a dry run: nothing was drawn, nothing was changed.';
function whyPlanOnly(pull, mayDraw, inputs) {
    if (pull.isFork && !mayDraw)
        return forkNotice(pull, inputs);
    if (pull.state === 'closed')
        return `Pull request #${pull.number} is closed, so nothing was drawn. Reopen it, or run this on the branch that it was merged into.`;
    return pull.isDraft && !mayDraw && inputs.draftPullRequests === 'plan' ? draftNotice(pull) : '';
}
const draftNotice = ({ number }) => `Pull request #${number} is a draft, so nothing was drawn yet: that follows when it is ready for review, where the workflow runs on \`ready_for_review\`. ` +
    'To have it now, comment `/hero draw`, or start the workflow by hand with its number; `draft-pull-requests: draw` draws for every draft.';
const forkNotice = ({ number, headRepoFullName }, { identity, generator }) => `This pull request comes from a fork (${headRepoFullName ?? 'deleted'}), so nothing was drawn: what a fork brings gets neither the key nor a commit by itself. ` +
    (identity && generator === 'openai'
        ? 'This workflow has no stored key (`identity-provider-id`), and asks for none for a fork: a maintainer who has looked at its commits can bring them to a branch of this repository.'
        : `A maintainer who has looked at it can comment \`/hero draw\`, or start the workflow by hand (\`workflow_dispatch\`) with \`pull-request: ${number}\`.`);


  }),

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

  54347:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  LY: () => (  asset),
  Q$: () => (  assetPath),
  AP: () => (  fontOnDisk),
  rn: () => (  interFonts)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_url_ = __webpack_require__(73136);
var external_node_util_ = __webpack_require__(57975);
var external_node_zlib_ = __webpack_require__(38522);
;
const assets = [
    { name: 'png.wasm', from: '@jsquash/png/codec/pkg/squoosh_png_bg.wasm' },
    { name: 'jpeg-decode.wasm', from: '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm' },
    { name: 'jpeg-encode.wasm', from: '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm' },
    { name: 'webp-decode.wasm', from: '@jsquash/webp/codec/dec/webp_dec.wasm' },
    { name: 'webp-encode.wasm', from: '@jsquash/webp/codec/enc/webp_enc_simd.wasm' },
    { name: 'avif-decode.wasm', from: '@jsquash/avif/codec/dec/avif_dec.wasm' },
    { name: 'resize.wasm', from: '@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm' },
    { name: 'resvg.wasm', from: '@resvg/resvg-wasm/index_bg.wasm' },
    { name: 'harfbuzz/index.mjs', from: 'harfbuzzjs/dist/index.mjs' },
    { name: 'harfbuzz/harfbuzz.js', from: 'harfbuzzjs/dist/harfbuzz.js' },
    { name: 'harfbuzz/harfbuzz.wasm', from: 'harfbuzzjs/dist/harfbuzz.wasm' },
    { name: 'lcms/lcms.js', from: 'lcms-wasm/dist/lcms.min.js' },
    { name: 'lcms.wasm', from: 'lcms-wasm/dist/lcms.wasm' },
    { name: 'woff2.cjs', from: 'wawoff2/build/decompress_binding.js' },
];
const isModule = (name) => /^(harfbuzz|lcms)\/.*js$|\.cjs$/.test(name);
const inter = {
    name: 'inter.ttf',
    from: [
        '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
        '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
    ],
};

var font_choice = __webpack_require__(40381);
;








const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
const modules = (0,external_node_path_.join)(here, '..', '..', 'node_modules');
function assetPath(name) {
    const bundled = (0,external_node_path_.join)(here, 'assets', name);
    return (0,external_node_fs_.existsSync)(bundled) ? bundled : inPackage(name);
}
const asset = async (name) => (await packed(name)) ?? new Uint8Array(await (0,promises_.readFile)(inPackage(name)));
async function interFonts() {
    const both = await packed(inter.name);
    if (both) {
        const end = lengthOfFont(both);
        return { bold: both.subarray(0, end), medium: both.subarray(end) };
    }
    const [bold, medium] = inter.from.map((path) => (0,promises_.readFile)((0,external_node_path_.join)(modules, path)));
    return { bold: await bold, medium: await medium };
}
function lengthOfFont(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const ends = Array.from({ length: view.getUint16(4) }, (_, index) => {
        const at = 12 + index * 16;
        return view.getUint32(at + 8) + view.getUint32(at + 12);
    });
    return Math.ceil(Math.max(...ends) / 4) * 4;
}
async function packed(name) {
    const path = (0,external_node_path_.join)(here, 'assets', `${name}.br`);
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    const bytes = await unpack(await (0,promises_.readFile)(path));
    const isAlone = bytes.length === bytes.buffer.byteLength;
    return isAlone ? new Uint8Array(bytes.buffer) : new Uint8Array(bytes);
}
const unpack = (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress);
async function fontOnDisk(font) {
    const top = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, 'assets')) ? (0,external_node_path_.join)(here, '..') : (0,external_node_path_.join)(here, '..', '..');
    const path = (0,external_node_path_.join)(top, (0,font_choice .t)(font));
    return (0,external_node_fs_.existsSync)(path) ? new Uint8Array(await (0,promises_.readFile)(path)) : undefined;
}
function inPackage(name) {
    const { from } = assets.find((asset) => asset.name === name);
    return (0,external_node_path_.join)(modules, from);
}


  }),

  40381:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  a: () => (  fontFilesFor),
  t: () => (  fontPath)
});

;
const version = '5.3.0';
function font(role, name, letters, source) {
    const [family, subset] = source.split(':');
    const from = `@fontsource/${family}@${version}:${family}-${subset}.woff2`;
    return { name, file: `${family}-${subset}.woff2`, role, letters, from };
}
const square = /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Bopo}\u2e80-\u303f\u3200-\u33ff\ufe30-\ufe4f\uff00-\uffef]/u;
const sign = /(?![\p{Emoji_Presentation}\u2e80-\u33ff\ufe30-\ufe4f\uff00-\uffef])[\p{S}\p{P}\p{No}\p{Nl}\u2100-\u214f\u{1d400}-\u{1d7ff}]/u;
const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const fontFiles = [
    font('script', 'Arabic', /[\p{Script=Arab}\p{Script_Extensions=Arab}]/u, 'noto-sans-arabic:arabic-700-normal'),
    font('script', 'Hebrew', /\p{Script=Hebr}/u, 'noto-sans-hebrew:hebrew-700-normal'),
    font('script', 'Devanagari', /\p{Script_Extensions=Deva}/u, 'noto-sans-devanagari:devanagari-700-normal'),
    font('script', 'Bengali', /\p{Script_Extensions=Beng}/u, 'noto-sans-bengali:bengali-700-normal'),
    font('script', 'Tamil', /\p{Script=Taml}/u, 'noto-sans-tamil:tamil-700-normal'),
    font('script', 'Thai', /\p{Script=Thai}/u, 'noto-sans-thai:thai-700-normal'),
    font('script', 'Khmer', /\p{Script=Khmr}/u, 'noto-sans-khmer:khmer-700-normal'),
    font('script', 'Gujarati', /\p{Script=Gujr}/u, 'noto-sans-gujarati:gujarati-700-normal'),
    font('script', 'Gurmukhi', /\p{Script=Guru}/u, 'noto-sans-gurmukhi:gurmukhi-700-normal'),
    font('script', 'Kannada', /\p{Script=Knda}/u, 'noto-sans-kannada:kannada-700-normal'),
    font('script', 'Malayalam', /\p{Script=Mlym}/u, 'noto-sans-malayalam:malayalam-700-normal'),
    font('script', 'Telugu', /\p{Script=Telu}/u, 'noto-sans-telugu:telugu-700-normal'),
    font('script', 'Sinhala', /\p{Script=Sinh}/u, 'noto-sans-sinhala:sinhala-700-normal'),
    font('script', 'Lao', /\p{Script=Laoo}/u, 'noto-sans-lao:lao-700-normal'),
    font('script', 'Burmese', /\p{Script=Mymr}/u, 'noto-sans-myanmar:myanmar-700-normal'),
    font('script', 'Georgian', /\p{Script=Geor}/u, 'noto-sans-georgian:georgian-700-normal'),
    font('script', 'Armenian', /\p{Script=Armn}/u, 'noto-sans-armenian:armenian-700-normal'),
    font('script', 'Ethiopic', /\p{Script=Ethi}/u, 'noto-sans-ethiopic:ethiopic-700-normal'),
    font('square', 'Japanese', square, 'noto-sans-jp:japanese-700-normal'),
    font('square', 'Chinese', square, 'noto-sans-sc:chinese-simplified-700-normal'),
    font('square', 'traditional Chinese', square, 'noto-sans-tc:chinese-traditional-700-normal'),
    font('square', 'Korean', /[\p{Script=Hang}\p{Script=Hani}]/u, 'noto-sans-kr:korean-700-normal'),
    font('script', 'symbols', sign, 'noto-sans-symbols:symbols-700-normal'),
    font('script', 'mathematics', sign, 'noto-sans-math:latin-400-normal'),
    font('emoji', 'emoji', emoji, 'noto-emoji:emoji-700-normal'),
];

;

const fontPath = ({ file }) => `fonts/${file}`;
function fontFilesFor(lang, text) {
    const first = squareFor(lang.toLowerCase(), text);
    return fontFiles.toSorted((a, b) => Number(b.name === first) - Number(a.name === first));
}
function squareFor(lang, text) {
    if (/^ja\b/.test(lang))
        return 'Japanese';
    if (/^ko\b/.test(lang))
        return 'Korean';
    if (/^(?:zh|yue)-(?:hant|tw|hk|mo)\b|^yue$/.test(lang))
        return 'traditional Chinese';
    if (/^zh\b/.test(lang))
        return 'Chinese';
    if (/[\p{Script=Hira}\p{Script=Kana}]/u.test(text))
        return 'Japanese';
    return /\p{Script=Hang}/u.test(text) ? 'Korean' : 'Chinese';
}


  }),

  46038:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M: () => (  duringBatches)
});

var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var account_entry = __webpack_require__(77947);
var batch_entry = __webpack_require__(57238);
var batches = __webpack_require__(80503);
var staging_staging = __webpack_require__(71889);
var staging_context = __webpack_require__(36642);
var pay = __webpack_require__(6931);
var elsewhere = __webpack_require__(57684);
var external_node_fs_ = __webpack_require__(73024);
;


const headBytes = 8192;
async function findLines(path) {
    const found = [];
    let head = [];
    let kept = 0;
    let offset = 0;
    let length = 0;
    const end = async () => {
        const line = { path, offset, length };
        const told = await tellLine(Buffer.concat(head), line);
        if (told)
            found.push({ ...line, ...told });
        offset += length + 1;
        length = 0;
        head = [];
        kept = 0;
    };
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        let from = 0;
        for (;;) {
            const at = chunk.indexOf(0x0a, from);
            const part = chunk.subarray(from, at === -1 ? undefined : at);
            if (kept < headBytes)
                head.push(Buffer.from(part.subarray(0, headBytes - kept)));
            kept = Math.min(headBytes, kept + part.length);
            length += part.length;
            if (at === -1)
                break;
            await end();
            from = at + 1;
        }
    }
    if (length > 0)
        await end();
    return found;
}
async function readLine({ path, offset, length, }) {
    const file = await (0,promises_.open)(path);
    try {
        const bytes = Buffer.alloc(length);
        await file.read(bytes, 0, length, offset);
        return bytes.toString('utf8');
    }
    finally {
        await file.close();
    }
}
async function tellLine(head, line) {
    if (head.length === line.length)
        return judgeLine(head.toString('utf8'));
    const text = head.toString('latin1');
    const id = /(?<!\\)"custom_id"\s*:\s*"([\w-]{1,100})"/.exec(text)?.[1];
    const status = /(?<!\\)"status_code"\s*:\s*(\d{3})\b/.exec(text)?.[1];
    if (id === undefined || status === undefined)
        return judgeLine(await readLine(line));
    return { id, outcome: Number(status) < 300 ? 'drawn' : 'failed' };
}
const untried = new Set(['batch_expired', 'batch_cancelled']);
function judgeLine(text) {
    let line;
    try {
        line = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { custom_id: id, response, error } = Object(line);
    if (typeof id !== 'string' || !/^[\w-]{1,100}$/.test(id))
        return undefined;
    const { status_code: status } = Object(response);
    if (typeof status === 'number' && status < 300 && !Object(error).code)
        return { id, outcome: 'drawn' };
    return { id, outcome: untried.has(Object(error).code) ? 'untried' : 'failed' };
}

var account_state = __webpack_require__(3414);
var batch_price = __webpack_require__(42961);
var ledger_prices = __webpack_require__(86872);
;






class BatchArrivals {
    #api;
    #isGone;
    #all = new Map();
    #renamed = new Map();
    #instead = new Map();
    #taken = new Set();
    #broken = new Set();
    constructor(api, isGone) {
        this.#api = api;
        this.#isGone = isGone;
    }
    add(arrival) {
        const { post, drawing } = (0,account_entry .mK)(arrival.item.post, arrival.item.drawing);
        this.#all.set((0,batch_entry .TH)({ post, drawing }), arrival);
        if (!this.#isGone(post))
            return;
        this.#renamed.set(drawing, [...(this.#renamed.get(drawing) ?? []), arrival]);
    }
    find({ post, drawing }) {
        const mark = (0,account_entry .mK)(post.path, drawing);
        const id = (0,batch_entry .TH)(mark);
        const known = this.#all.get(id) ?? this.#instead.get(id);
        if (known)
            return known;
        const other = this.#renamed.get(mark.drawing)?.pop();
        if (other)
            this.#instead.set(id, other);
        return other;
    }
    async read(arrival, prices) {
        try {
            const original = await this.#read(arrival, prices);
            this.#taken.add(arrival);
            return original;
        }
        catch (error) {
            this.#broken.add(arrival);
            throw error;
        }
    }
    async #read({ item, line, from }, prices) {
        const { head, batch } = from;
        const drawing = await this.#api.drawingIn(await readLine(line));
        const actual = drawing.cost || (0,batch_price .h)((0,ledger_prices .xx)(head.model, drawing.usage, prices));
        const estimate = item.estimate ?? undefined;
        const { concept } = item;
        return {
            ...{ drawnFor: item.post, generator: 'openai', model: head.model, quality: item.quality },
            ...{ prompt: item.prompt, requestedSize: item.requestedSize, references: item.references },
            usage: drawing.usage,
            ...(actual === undefined && item.isBound
                ? { cost: undefined, atMost: estimate }
                : { cost: actual ?? estimate }),
            maybeCharged: 0,
            drawnAt: new Date(batch.createdAt).toISOString(),
            notes: [...item.notes, ...drawing.warnings],
            batch: batch.id,
            ...(concept && { concept }),
            ...{ hero: drawing.picture, social: drawing.picture },
        };
    }
    left(batch, paid) {
        const isPaid = paidIn(batch, paid);
        return this.#of(batch).filter((one) => !this.#taken.has(one) && !this.#broken.has(one) && !isPaid((0,batch_entry .yP)(one.item)));
    }
    broken(batch) {
        const { shelf } = batch.head;
        return this.#of(batch)
            .filter((one) => this.#broken.has(one))
            .map(({ item: { post, drawing, estimate } }) => {
            const mark = (0,account_entry .mK)(post, drawing);
            const entry = { ...mark, shelf, run: batch.name, nth: undefined, isDrawn: false };
            return (0,account_state .iR)({ ...entry, micros: (0,account_entry .tO)(estimate) }, batch.batch.createdAt, 1);
        });
    }
    #of(batch) {
        return [...this.#all.values()].filter(({ from }) => from === batch);
    }
}
function paidIn({ batch: { createdAt } }, paid) {
    const taken = paid.filter(({ at, what }) => at === createdAt && what === 'picture');
    const ids = new Set(taken.map(batch_entry .TH));
    return (id) => ids.has(id);
}

var errors = __webpack_require__(452);
var batch_run = __webpack_require__(39601);
var begin_batch = __webpack_require__(63565);
;
function stepFor({ status, outputFile, errorFile, }) {
    switch (status) {
        case 'validating':
        case 'in_progress':
        case 'finalizing':
        case 'cancelling':
            return 'wait';
        case 'completed':
        case 'expired':
        case 'cancelled':
        case 'failed':
            return outputFile === undefined && errorFile === undefined ? 'give back' : 'take';
    }
}
function outcomesOf(ids, lines, { status }) {
    const asked = new Set(ids);
    const answers = lines.filter(({ id }) => asked.has(id));
    const drawn = new Map(answers.filter(({ outcome }) => outcome === 'drawn').map((line) => [line.id, line]));
    const said = new Map(answers.map(({ id, outcome }) => [id, outcome]));
    const silent = status === 'completed' ? 'failed' : 'untried';
    const left = ids.filter((id) => !drawn.has(id));
    const are = (wanted) => left.filter((id) => (said.get(id) ?? silent) === wanted);
    return { drawn, failed: are('failed'), untried: are('untried') };
}

;









async function collect(now, to) {
    const waiting = [];
    const ready = [];
    for (const kept of now.batches) {
        to.context.signal.throwIfAborted();
        const manifest = await to.memory.manifest(kept.name);
        if (manifest && manifest.head.shelf !== to.shelf)
            continue;
        if ((0,batch_run .D1)(kept.began, to.context.now().getTime()) || manifest === undefined) {
            await giveUp(kept, manifest, to);
            continue;
        }
        try {
            const came = await follow(kept, manifest, now, to);
            if (came !== undefined && 'name' in came)
                ready.push(came);
            else if (came !== undefined)
                waiting.push(came);
        }
        catch (error) {
            if (!(error instanceof errors .L4) || to.context.signal.aborted)
                throw error;
            to.context.log.info(`A batch could not be looked at: ${error.message} It waits.`);
            waiting.push(unknown(manifest));
        }
    }
    return { waiting, ready };
}
async function follow(kept, manifest, now, to) {
    const { memory, api, context } = to;
    const { origin } = manifest.head;
    if (origin !== api.origin) {
        context.log.info(`A batch waits at ${origin}, which is not asked now: set \`base-url\` to it.`);
        return unknown(manifest);
    }
    const batch = await resolve(kept, manifest, to);
    if (batch === 'none')
        return undefined;
    if (batch === 'unknown')
        return unknown(manifest);
    switch (stepFor(batch)) {
        case 'wait':
            return (0,begin_batch .yD)(batch, manifest.items.length);
        case 'give back':
            context.log.info(`${ended(batch)} Nothing was drawn, and what was reserved is given back.`);
            await memory.end(kept.name);
            return undefined;
        case 'take':
            return await download(kept.name, batch, { manifest, now, to });
    }
}
async function resolve(kept, { head }, { memory, api, context: { log } }) {
    const { name, began, id } = kept;
    if (id !== undefined) {
        const batch = await api.look(id);
        if (batch === undefined)
            log.info(`${api.host} knows no batch ${id}: give the \`api-key\` of the account that began it.`);
        return batch ?? 'unknown';
    }
    if (await memory.isHeld(kept))
        return 'unknown';
    const found = await api.find(name, began);
    if (found) {
        await memory.created(name, found.id);
        return found;
    }
    const file = await api.findFile((0,begin_batch .bV)(name), head.bytes);
    if (file !== undefined) {
        const how = { endpoint: head.endpoint, isAnyones: true };
        return (await (0,begin_batch .Xm)(name, file, how, { memory, api })) ?? 'unknown';
    }
    await memory.end(name);
    return 'none';
}
async function download(name, batch, { manifest, now, to }) {
    const { memory, api, folder, arrivals, context } = to;
    const files = [batch.outputFile, batch.errorFile].filter((file) => file !== undefined);
    const lines = [];
    for (const [index, file] of files.entries()) {
        const path = (0,external_node_path_.join)(folder, `${name}-${index}.jsonl`);
        await api.download(file, path);
        lines.push(...(await findLines(path)));
    }
    const items = new Map(manifest.items.map((item) => [(0,batch_entry .yP)(item), item]));
    const { drawn, failed, untried } = outcomesOf([...items.keys()], lines, batch);
    const collected = { name, head: manifest.head, batch };
    const isPaid = paidIn(collected, now.paid);
    const open = [...drawn].filter(([id]) => !isPaid(id));
    for (const [id, line] of open)
        arrivals.add({ item: items.get(id), line, from: collected });
    await memory.settle(name, {
        open: new Set(open.map(([id]) => id)),
        alone: failed.map((id) => (0,account_entry .mK)(items.get(id).post, items.get(id).drawing)),
    });
    const alone = failed.length > 0 ? `, ${failed.length} failed and are drawn by themselves` : '';
    const rest = untried.length > 0 ? `, ${untried.length} were not tried` : '';
    context.log.info(`${ended(batch)} It drew ${drawn.size} of ${items.size}${alone}${rest}.`);
    return collected;
}
async function giveUp({ name }, manifest, { memory, context }) {
    const why = manifest === undefined ? 'is damaged in our memory' : 'is older than 30 days';
    context.log.info(`A batch ${why}: nothing comes of it, and what was reserved is given back.`);
    await memory.end(name);
}
const ended = ({ id, status, why }) => `Batch ${id} is ${status}${why === '' ? '' : ` (${why})`}.`;
const unknown = ({ items }) => ({
    ...{ posts: items.length, answered: 0 },
    until: undefined,
});

;












async function duringBatches(job, context, work) {
    const { inputs, batchApi } = context;
    if (batchApi === undefined || inputs.generator === 'card')
        return work(context);
    const memory = await (0,batches .o)(context);
    const now = await memory?.look();
    if (!inputs.batch && (now === undefined || now.batches.length === 0))
        return work(context);
    const api = await batchApi();
    if (inputs.batch)
        await api.assertOffered();
    const arrivals = new BatchArrivals(api, (0,elsewhere .O5)(await context.repo.snapshot(job.head)));
    const handsOver = inputs.batch;
    if (memory === undefined || now === undefined || job.mode === 'plan') {
        const alone = now?.alone ?? new Set();
        return work({ ...context, batches: openDesk(api, arrivals, { handsOver, alone, waiting: [] }) });
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'hero-images-'));
    try {
        const to = { memory, api, context, shelf: (0,staging_context .q)(job), folder, arrivals };
        const collected = await collect(now, to);
        const { alone } = await memory.look();
        const desk = openDesk(api, arrivals, { handsOver, alone, waiting: collected.waiting });
        const done = await work({ ...context, batches: desk });
        await putAway(collected, { job, memory, arrivals, context });
        return done;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function openDesk(api, arrivals, { handsOver, alone, waiting, }) {
    const facts = [...waiting];
    return {
        ...{ api, handsOver },
        isAlone: ({ post, drawing }) => alone.has((0,batch_entry .TH)((0,account_entry .mK)(post.path, drawing))),
        has: (key) => key.nth === undefined && arrivals.find(key) !== undefined,
        take: (key, prices) => arrivals.read(arrivals.find(key), prices),
        handed: (fact) => void facts.push(fact),
        facts: () => facts,
    };
}
async function putAway({ ready }, { job, memory, arrivals, context, }) {
    if (ready.length === 0)
        return;
    const { paid } = await memory.look();
    const staging = new staging_staging .C(job, context);
    for (const batch of ready) {
        const entries = [];
        for (const arrival of arrivals.left(batch, paid)) {
            const { post, drawing } = arrival.item;
            const key = { post: { path: post }, drawing, fingerprint: drawing };
            const original = await arrivals.read(arrival, undefined).catch(() => undefined);
            if (original === undefined)
                continue;
            staging.put(key, original);
            entries.push(...(0,pay .Uu)(key, original, undefined, batch.head.shelf));
            await staging.settled();
        }
        if (staging.warnings.length > 0)
            return;
        const broken = arrivals.broken(batch);
        await memory.end(batch.name, [...entries, ...broken], broken);
    }
}


  }),

  79814:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  dateOfPost)
  });
  var _sites_reading_date_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82741);
  var _sites_reading_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43847);


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
const dateOfPost = ({ path, meta }) => dateKeys.map((key) => (0,_sites_reading_date_of_js__WEBPACK_IMPORTED_MODULE_0__  .Q)((0,_sites_reading_keys_js__WEBPACK_IMPORTED_MODULE_1__  .fK)(meta, key))).find((date) => date !== undefined) ??
    (0,_sites_reading_date_of_js__WEBPACK_IMPORTED_MODULE_0__  .d)(path);


  }),

  50698:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  archiveState)
  });
  var _ledger_goes_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40865);
  var _ledger_payments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53602);
  var _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96852);
  var _ledger_total_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30483);
  var _staging_drawing_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90277);





function archiveState({ command, survey: { outcome: seen, todo: wished }, held, outcomes, pulls, batches = [], brings = false, now, }) {
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
    const inBatch = postsInBatches(outcomes.length > 0 ? outcomes : [seen], wished);
    for (const post of [...drawn, ...waits])
        inBatch.delete(post);
    const left = todo.filter(({ post }) => !drawn.has(post) && !waits.has(post) && !free.has(post) && !inBatch.has(post));
    const fresh = [...asked].filter((post) => !waits.has(post) && !inBatch.has(post)).length - left.length;
    const failed = new Set([...outcomes.flatMap(({ failed }) => failed)].map(({ post }) => post));
    const open = left.filter(({ post }) => !failed.has(post));
    const byPull = outcomes.some(({ job }) => job.deliver === 'pull-request');
    const { limits, spent } = outcomes.at(-1) ?? seen;
    const onBranch = doneBefore(command, seen, asked);
    const ours = new Map([...seen.earlier, ...seen.redrawn, ...held, ...records].map((record) => [record.post, record]));
    return {
        command,
        isPlan: seen.job.notice !== '',
        total: onBranch + waits.size + inBatch.size + fresh + left.length,
        done: onBranch + (byPull ? 0 : fresh),
        waiting: waits.size + (byPull ? fresh : 0),
        drawn: fresh,
        inBatch: inBatch.size,
        batches,
        brings,
        ...cardsOf(seen, outcomes),
        left: left.length,
        failed: left.length - open.length,
        isWhole: !seen.skipped.some(({ kind }) => kind === 'unread'),
        spent: (0,_ledger_payments_js__WEBPACK_IMPORTED_MODULE_3__  .XN)([...ours.values()].flatMap(_ledger_payments_js__WEBPACK_IMPORTED_MODULE_3__  .fW)),
        toCome: (0,_ledger_total_js__WEBPACK_IMPORTED_MODULE_4__  .X)(open.map(({ estimate }) => estimate)),
        isBound: open.some(({ isBound }) => isBound),
        ...(open[0] ? { goesOn: (0,_ledger_goes_on_js__WEBPACK_IMPORTED_MODULE_0__  .E)(limits, spent, open[0], now) } : {}),
        pulls,
    };
}
function cardsOf(seen, outcomes) {
    const wished = newCards(seen).length + (seen.cardsLeft ?? 0);
    const set = outcomes.filter(({ commit }) => commit !== undefined).flatMap(newCards).length;
    return { cardsSet: set, cardsLeft: Math.max(0, wished - set) };
}
const newCards = ({ plan, waiting }) => plan.draw.filter((planned) => planned.follows && !waiting.has((0,_staging_drawing_key_js__WEBPACK_IMPORTED_MODULE_2__  .TN)(planned)));
const postsInBatches = (outcomes, wished) => {
    const along = new Map(wished.map((one) => [one.post, one.along]));
    const told = outcomes
        .flatMap(({ skipped }) => skipped)
        .flatMap(({ kind, post }) => (kind === 'in-batch' ? [post, ...(along.get(post) ?? [])] : []));
    return new Set(told);
};
const withTranslations = (one) => [
    one,
    ...one.along.map((post) => ({ ...one, post, estimate: 0, images: 0, along: [] })),
];
function doneBefore(command, { skipped, earlier, redrawn }, asked) {
    const kinds = command === 'restyle' ? ['styled'] : ['has-hero', 'shares-hero'];
    const told = skipped.filter(({ kind, post }) => kinds.includes(kind) && !asked.has(post));
    const posts = new Set(told.map(({ post }) => post));
    if (command === 'backfill')
        for (const { post } of [...earlier, ...redrawn])
            if (!asked.has(post))
                posts.add(post);
    return posts.size;
}


  }),

  5032:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  F: () => (  survey)
});

var p_map = __webpack_require__(606);
var drawing_key = __webpack_require__(90277);
var illustrate = __webpack_require__(87839);
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

var post_date = __webpack_require__(79814);
;






const mostLookUps = 100;
async function survey(job, context, delivery) {
    const order = job.whole ?? 'newest';
    const quiet = { ...context, log: { info: () => { } } };
    const outcome = await (0,illustrate .g)({ ...job, mode: 'plan', whole: order }, quiet, delivery);
    const { plan, shares, namings, waiting } = outcome;
    const planned = [...plan.draw.filter(({ follows }) => !follows), ...plan.beyond];
    const follow = [
        ...plan.draw.flatMap(({ post, follows }) => (follows ? [post] : [])),
        ...outcome.retold.map(({ post }) => post),
    ];
    const priceOf = (one) => waiting.has((0,drawing_key .TN)(one)) || context.batches?.has(one)
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
    const dates = await datesOf([...found.map(({ post }) => post), ...follow], job, context);
    const todo = found.map(({ post: { path }, ...price }) => ({
        ...{ post: path, date: dates.get(path) },
        ...price,
        along: (along.get(path) ?? []).map(({ post }) => post.path),
    }));
    const following = follow.map(({ path }) => ({ post: path, date: dates.get(path) }));
    return { outcome, todo: inTurn(todo, order), following: inTurn(following, order) };
}
async function datesOf(posts, { head }, { repo }) {
    const dates = new Map(posts.map((post) => [post.path, (0,post_date .A)(post)]));
    const undated = [...dates].flatMap(([path, date]) => (date === undefined ? [path] : []));
    const most = repo.kind === 'github' ? mostLookUps : undated.length;
    await (0,p_map .Ay)(undated.slice(0, most), async (path) => dates.set(path, await repo.lastChange(path, head)), { concurrency: 8 });
    return dates;
}


  }),

  96626:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Q: () => (  assertRules)
});

var errors = __webpack_require__(452);
var record = __webpack_require__(96852);
var record_places = __webpack_require__(71377);
var build = __webpack_require__(2856);
;

const longest = { pattern: 4_000, text: 20_000 };
function isAsWanted({ operator, pattern, negate = false }, text) {
    if (pattern.length > longest.pattern || text.length > longest.text)
        return undefined;
    const matches = matcherOf(operator, pattern)?.(text);
    return matches === undefined ? undefined : matches !== negate;
}
function matcherOf(operator, pattern) {
    if (operator === 'starts_with')
        return (text) => text.startsWith(pattern);
    if (operator === 'ends_with')
        return (text) => text.endsWith(pattern);
    if (operator === 'contains')
        return (text) => text.includes(pattern);
    return operator === 'regex' ? expression(pattern, build .L3.MULTILINE) : undefined;
}
function expression(source, flags = 0) {
    try {
        const compiled = build .L3.compile(source, flags);
        return (text) => compiled.matcher(text).find();
    }
    catch {
        return undefined;
    }
}
function isNamed(path, pattern) {
    if (pattern.length > longest.pattern)
        return undefined;
    return expression(`\\A${asExpression(pattern)}\\z`)?.(path);
}
const parts = /\*\*\/|\*+|\?|\[!?\]?[^\]]*\]|\\.|[^*?[\\]+|./gsu;
const asExpression = (pattern) => pattern.replace(parts, (part, at) => {
    if (part === '**/' && (at === 0 || pattern[at - 1] === '/'))
        return '(?:[^/]+/)*';
    if (part === '**/')
        return '[^/]*/';
    if (part === '**' && at + 2 === pattern.length && pattern[at - 1] === '/')
        return '.*';
    if (part.startsWith('*'))
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    if (part.length > 2 && part.startsWith('['))
        return part.replace(/^\[!/, '[^');
    return build .L3.quote(part.length === 2 && part.startsWith('\\') ? part[1] : part);
});

;

function brokenBy(rule, commit) {
    const { branch, isNew, isMerge, isSigned, email } = commit;
    switch (rule.type) {
        case 'commit_message_pattern':
            return unlike('message', 'commit messages', rule.parameters, commit.message.trim());
        case 'commit_author_email_pattern':
            return unlike('email', 'the addresses of authors', rule.parameters, email);
        case 'committer_email_pattern':
            return unlike('email', 'the addresses of committers', rule.parameters, email);
        case 'branch_name_pattern':
            return unlike('branch-name', 'names of branches', rule.parameters, isNew ? branch : undefined);
        case 'required_signatures':
            return when(isSigned === false, 'signature', 'commits must be signed');
        case 'required_linear_history':
            return when(isMerge, 'merge-commit', 'there may be no merge commits');
        case 'pull_request':
        case 'merge_queue':
            return when(true, 'pull-request', 'changes must come by a pull request');
        case 'required_status_checks':
            return when(true, 'checks', 'commits must have passed checks before they arrive');
        case 'update':
            return when(true, 'locked', 'nobody may push to the branch');
        case 'creation':
            return when(isNew, 'locked', 'nobody may create the branch');
        default:
            return brokenByPath(rule, commit.paths);
    }
}
function brokenByPath(rule, paths) {
    if (rule.type === 'file_path_restriction') {
        const patterns = rule.parameters?.restricted_file_paths ?? [];
        return found('path', paths, (path) => {
            const pattern = patterns.find((one) => isNamed(path, one));
            return pattern && `\`${path}\` may not be changed (\`${shown(pattern)}\`)`;
        });
    }
    if (rule.type === 'file_extension_restriction') {
        const endings = rule.parameters?.restricted_file_extensions ?? [];
        return found('extension', paths, (path) => {
            const ending = endings.map((one) => one.replace(/^\*?\.?/, '.')).find(endsPath(path));
            return ending && `there may be no files \`*${shown(ending)}\`, such as \`${path}\``;
        });
    }
    if (rule.type === 'max_file_path_length') {
        const most = rule.parameters?.max_file_path_length ?? Number.POSITIVE_INFINITY;
        return found('path-length', paths, (path) => [...path].length > most
            ? `paths have ${most} characters at most, and \`${path}\` has ${[...path].length}`
            : undefined);
    }
    return undefined;
}
const endsPath = (path) => (ending) => ending !== '.' && path.endsWith(ending);
function found(kind, paths, demandOf) {
    for (const path of paths) {
        const demand = demandOf(path);
        if (demand)
            return { kind, demand };
    }
    return undefined;
}
function unlike(kind, what, pattern, text) {
    if (pattern === undefined || text === undefined)
        return undefined;
    const must = pattern.negate ? 'must not' : 'must';
    return when(isAsWanted(pattern, text) === false, kind, `${what} ${must} ${verbs[pattern.operator] ?? 'match'} \`${shown(pattern.pattern)}\``);
}
const verbs = {
    starts_with: 'start with',
    ends_with: 'end with',
    contains: 'contain',
    regex: 'match the regular expression',
};
const when = (isBroken, kind, demand) => isBroken ? { kind, demand } : undefined;
const shown = (pattern) => pattern.length > 200 ? `${pattern.slice(0, 200)}\u2026` : pattern;

var rule_hints = __webpack_require__(35767);
var one_line = __webpack_require__(6810);
var pictures_at = __webpack_require__(57935);
var commit_message = __webpack_require__(87399);
;








async function assertRules(plan, delivery, { repo: { rules }, inputs }) {
    const branch = delivery?.branch ?? plan.job.branch;
    const all = await rules.list(branch);
    if (all.length === 0)
        return;
    const commit = { ...plannedCommit(plan, delivery, inputs), ...(await rules.identity()) };
    const broken = all.flatMap((rule) => {
        const found = brokenBy(rule, commit);
        return found && rule.ruleset_id !== undefined ? [{ ...found, ruleset: rule.ruleset_id }] : [];
    });
    const sets = [...new Set(broken.map(({ ruleset }) => ruleset))];
    const holding = new Set();
    for (const set of sets)
        if (await rules.holds(set))
            holding.add(set);
    const inForce = broken.filter(({ ruleset }) => holding.has(ruleset));
    if (inForce.length > 0)
        throw refusedBy(inForce, branch);
}
function plannedCommit({ job, state, plan, choices, generator }, delivery, inputs) {
    const planned = [...plan.draw, ...choices.map((choice) => choice.planned)];
    const posts = new Map(planned.map(({ post }) => [post.path, post]));
    const pictures = [...posts.values()].map(({ path, title }) => ({
        ...{ post: path, title },
        model: generator.model,
    }));
    return {
        branch: delivery?.branch ?? job.branch,
        isNew: delivery !== undefined && delivery.head === undefined,
        isMerge: delivery?.head !== undefined && delivery.head !== job.head,
        message: (0,commit_message .o)(pictures, job.branch, inputs),
        paths: [...new Set(planned.flatMap((one) => pathsOf(one, state.settings['records-dir'])))],
    };
}
const pathsOf = ({ place, post }, recordsDir) => [
    ...[...(0,pictures_at .Rb)(place), (0,record .lX)(post.path)].map((path) => (0,record_places .B4)(recordsDir, path)),
    post.path,
];
function refusedBy(broken, branch) {
    const demands = [...new Set(broken.map(({ demand }) => (0,one_line .T)(demand)))];
    const rules = demands.length === 1 ? 'A rule' : 'Rules';
    return new errors .L4(`${rules} of the repository would keep the pictures from the branch \`${branch}\`: ${demands.join('; ')}. Nothing was drawn.`, { hint: (0,rule_hints .qz)(broken.map(({ kind }) => kind)) });
}


  }),

  87399:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    d: () => (  commitMessage),
    o: () => (  messageOfPictures)
  });
  var _prompts_commit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97028);
  var _repo_trailer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24339);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6810);



function commitMessage({ subject, pictures = [] }, branch, { commitMessage: template }) {
    const list = pictures.map(({ post, model }) => (0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(`- ${post} (${model})`));
    const usual = list.length === 0 ? subject : `${subject}\n\n${list.join('\n')}`;
    const posts = pictures.map(({ post }) => post);
    const title = pictures.length === 1 ? pictures[0].title : null;
    const text = template === ''
        ? usual
        : (0,_prompts_commit_text_js__WEBPACK_IMPORTED_MODULE_0__  .L)(template, { subject, count: posts.length, title, posts, branch });
    return `${text}\n\n${_repo_trailer_js__WEBPACK_IMPORTED_MODULE_2__  .s}\n`;
}
const messageOfPictures = (pictures, branch, inputs, { recut = [], retold = [] } = {}) => commitMessage({
    subject: subjectOf(pictures, { recut, retold }),
    pictures: [...pictures, ...recut, ...retold],
}, branch, inputs);
function subjectOf(pictures, { recut = [], retold = [] }) {
    if (pictures.length === 0 && recut.length > 0)
        return 'Cut hero images by the focus of their posts';
    if (pictures.length === 0 && retold.length > 0)
        return 'Say the new titles of posts in the alternative texts of their images';
    if (pictures.length === 0)
        return 'Keep hero images with the posts that show them';
    return pictures.length === 1
        ? `Add hero image for ${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_1__  .T)(lastPart(pictures[0].post))}`
        : `Add hero images for ${pictures.length} posts`;
}
const lastPart = (path) => path.split('/').slice(-2).join('/');


  }),

  85449:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L4: () => (  deliveryNow),
    Nr: () => (  deliveryAgain),
    i7: () => (  assertNameFree)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

async function deliveryNow(branch, repo) {
    try {
        return { branch, head: await repo.head(branch) };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .wZ))
            throw error;
        return { branch, head: undefined };
    }
}
async function deliveryAgain(delivery, repo) {
    if (delivery === undefined)
        return undefined;
    const now = await deliveryNow(delivery.branch, repo);
    return now.head === delivery.head ? delivery : now;
}
async function assertNameFree(delivery, repo) {
    if (delivery === undefined || delivery.head !== undefined)
        return;
    const { branch } = delivery;
    const [folder = ''] = branch.split('/');
    const inTheWay = (await repo.branches(folder)).find((other) => branch.startsWith(`${other}/`) || other.startsWith(`${branch}/`));
    if (inTheWay === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4(`The pictures are to be delivered from the branch \`${branch}\`, which git cannot make beside the branch \`${inTheWay}\`. Nothing was drawn.`, { hint: `Rename \`${inTheWay}\`, or set \`deliver: commit\`.` });
}


  }),

  50709:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    t: () => (  globsFor),
    y: () => (  folderOf)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const mostFolders = 3;
function globsFor(posts, wished) {
    const known = foldersOf(posts);
    const isAbove = (dir) => dir === '.' || known.some((folder) => folder === dir || folder.startsWith(`${dir}/`));
    const isSingle = ({ path, isAlone }) => isAlone || isAbove(folderOf(path));
    const single = wished.filter(isSingle).map(({ path }) => path);
    const others = wished.filter((wish) => !isSingle(wish)).map(({ path }) => path);
    return [
        ...known.map((dir) => globOf(dir, posts)),
        ...foldersOf(others).map((dir) => globOf(dir, others)),
        ...single.slice(0, mostFolders),
    ];
}
function folderOf(path) {
    const dir = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    return /^\+?(?:index|page)\./i.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(dir) : dir;
}
function foldersOf(paths) {
    let dirs = outermost(paths.map(folderOf));
    while (dirs.length > mostFolders) {
        const deepest = Math.max(...dirs.map(depth));
        dirs = outermost(dirs.map((dir) => (depth(dir) === deepest ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(dir) : dir)));
    }
    return dirs;
}
const depth = (dir) => (dir === '.' ? 0 : dir.split('/').length);
const outermost = (dirs) => {
    const all = [...new Set(dirs)].sort();
    return all.filter((dir) => !all.some((other) => other !== dir && (other === '.' || dir.startsWith(`${other}/`))));
};
function globOf(dir, paths) {
    const inside = paths.filter((path) => dir === '.' || path.startsWith(`${dir}/`));
    const endings = [...new Set(inside.map((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).slice(1)))].sort();
    const ending = endings.length === 1 ? endings[0] : `{${endings.join(',')}}`;
    return `${dir === '.' ? '' : `${dir.replace(/[[\]{}()*?!]/g, '\\$&')}/`}**/*.${ending}`;
}


  }),

  13069:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  settledNow),
    b: () => (  recordsSince)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96852);
  var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48400);



async function settledNow({ into }, { head, base, site }, repo) {
    if (into === undefined || base === undefined)
        return undefined;
    const posts = (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__  .S)(head, site, { include: 'changed', base, names: [] });
    if (posts.length === 0 && recordsSince(base, head).length === 0)
        return undefined;
    try {
        const commit = await repo.head(into);
        return commit === base.commit ? undefined : await repo.snapshot(commit);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__  .wZ)
            return undefined;
        throw error;
    }
}
const recordsSince = (base, head) => [...head.files.values()]
    .filter((file) => file.path.startsWith(`${_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__  .Ap}/`) && base.files.get(file.path)?.sha !== file.sha)
    .map(({ path }) => path);


  }),

  61829:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  a: () => (  cameTo),
  c: () => (  isTakenAway)
});

var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(452);
var ledger_record = __webpack_require__(96852);
var edit = __webpack_require__(54911);
var read = __webpack_require__(40431);
var trailer = __webpack_require__(24339);
;

const isNo = ({ message, took }) => !message.includes(trailer .s) &&
    (took === 'files-and-record' || took === 'our-lines' || isRevert(message));
const isRevert = (message) => /^Revert "/.test(message) || /^This reverts commit [0-9a-f]{7,64}\b/m.test(message);

;






async function isTakenAway(picture, post, { head: now }, state, repo) {
    const hasFile = state.head.files.has(picture.record.files.hero.path);
    const absence = hasFile
        ? await withoutLines(picture, now, state, repo)
        : await withoutFile(picture, post, now, state, repo);
    return absence !== undefined && isNo(absence);
}
async function withoutFile({ record, placed }, post, now, { head }, repo) {
    const change = await lastChange(record.files.hero.path, placed, now, repo);
    if (change === undefined)
        return undefined;
    const hasRecord = [post, record.post].some((path) => head.files.has((0,ledger_record .lX)(path)));
    return { message: change.message, took: hasRecord ? 'files' : 'files-and-record' };
}
async function lastChange(path, placed, now, repo) {
    const since = placed[0].commit;
    const [last] = await repo.changesOf(path, now, since);
    return last && !(await isAncestor(last.commit, since, repo)) ? last : undefined;
}
async function withoutLines({ record, placed }, now, state, repo) {
    const changes = await repo.changesOf(record.post, now, placed[0].commit);
    let without;
    for (const change of changes) {
        const version = await versionOf(record.post, change, repo);
        if (version === undefined)
            continue;
        if (!names(version.bytes, record)) {
            without = version;
            continue;
        }
        if (without === undefined || (await isAncestor(without.commit, placed[0].commit, repo)))
            return undefined;
        const brought = placed.find(({ commit }) => changes.some((one) => one.commit === commit));
        const { head } = brought ?? placed[0];
        const isOurs = lacksOurLinesAlone(without.bytes, version.bytes, record, state) ||
            (await snapshotOf(head, repo))?.files.get(record.post)?.sha === without.sha;
        return { message: without.message, took: isOurs ? 'our-lines' : 'text' };
    }
    return undefined;
}
async function versionOf(path, change, repo) {
    const file = (await snapshotOf(change.commit, repo))?.files.get(path);
    const bytes = file && (await repo.read([file])).get(path);
    return bytes && { ...change, sha: file.sha, bytes };
}
function names(bytes, { files: { hero } }) {
    const name = external_node_path_.posix.basename(hero.path);
    const text = Buffer.from(bytes);
    return text.includes(name) || text.includes(encodeURI(name));
}
function lacksOurLinesAlone(without, before, { post: path, alt, files: { hero, social, more = [], dark }, disclosed, placeholder }, { site, settings }) {
    try {
        const post = (0,read .V)(path, without);
        const place = site.place(post, { hero: settings.format, social: settings.social.format });
        const lacking = place.more.filter((image) => !more.some(({ path }) => path === image.path));
        const edited = (0,edit .l)(post, place.edit({
            ...{ alt, hero, social, lacking, dark: dark !== undefined },
            ...{ disclosure: disclosed?.says, placeholder, body: settings.body },
        }));
        return Buffer.compare(edited, before) === 0;
    }
    catch (error) {
        if (error instanceof errors .dJ)
            return false;
        throw error;
    }
}
const snapshotOf = (commit, repo) => repo.snapshot(commit).catch(() => undefined);
async function cameTo(head, { record, placed }, repo) {
    for (const { commit } of placed)
        if (await isAncestor(commit, head, repo))
            return true;
    return (await lastChange(record.files.hero.path, placed, head, repo)) !== undefined;
}
async function isAncestor(commit, head, repo) {
    try {
        return (await repo.mergeBase(commit, head)) === commit;
    }
    catch (error) {
        if (!(error instanceof errors .L4))
            throw error;
        return false;
    }
}


  }),

  87839:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  g: () => (  illustrate)
});

var errors = __webpack_require__(452);
var ledger_limits = __webpack_require__(19329);
;


class RunBudget {
    #limits = [];
    #setAside = new Map();
    #reserved = new Map();
    #more;
    #accounts = [];
    within(limits, toDraw = [], more) {
        this.#limits = limits;
        this.#setAside = new Map([...toDraw].map(([key, estimate]) => [key, estimate ?? 0]));
        this.#more = more;
        this.#reserved = new Map([...this.#setAside].map(([key, dollars]) => [key, dollars + this.#sentFor(key)]));
    }
    meter(estimate, key) {
        return this.#open(new Spending(estimate, key), (spending) => {
            const images = spending.imagesWith(1) - spending.imagesWith(0);
            const reason = (0,ledger_limits .kg)(this.#limits, this.spent, { images, estimate });
            if (key !== undefined)
                this.#setAside.delete(key);
            return reason;
        });
    }
    meterOfText(max, about) {
        return this.#open(new Spending(max, undefined, { about }), () => (0,ledger_limits .kg)(this.#limits, this.#inUse(), { images: 0, estimate: max }));
    }
    meterOfSecond(estimate, key) {
        return this.#open(new Spending(estimate, key, undefined, true), (spending) => {
            const images = spending.imagesWith(1) - spending.imagesWith(0);
            return (0,ledger_limits .kg)(this.#limits, this.#inUse(true), { images, estimate });
        });
    }
    #open(spending, whyNot) {
        this.#accounts.push(spending);
        return {
            reserve: () => {
                const reason = whyNot(spending);
                if (reason)
                    throw beyond(reason);
                const own = this.#inUse(spending.isUnplanned);
                const images = spending.imagesWith(1) - spending.imagesWith(0);
                spending.unsettled++;
                return this.#ensure(spending, spending.isUnplanned ? images : 0, own);
            },
            refund: () => {
                spending.unsettled = Math.max(0, spending.unsettled - 1);
            },
            settle: (actual) => {
                spending.unsettled = Math.max(0, spending.unsettled - 1);
                spending.settled.push(actual ?? spending.estimate);
            },
        };
    }
    #ensure(spending, images, own) {
        const { estimate = 0, fund, of } = spending;
        if (this.#more === undefined || fund === undefined || of === undefined)
            return undefined;
        const before = this.#reserved.get(fund) ?? 0;
        if (images === 0 && this.#sentFor(fund) <= before + epsilon)
            return undefined;
        this.#reserved.set(fund, before + estimate);
        const wish = { images, cost: estimate, ...(!spending.isPicture && { isWords: true }) };
        return this.#more(of, wish, own).then((reason) => {
            if (reason === undefined)
                return;
            spending.unsettled--;
            this.#reserved.set(fund, (this.#reserved.get(fund) ?? 0) - estimate);
            throw beyond(reason);
        });
    }
    #sentFor(fund) {
        return this.#accounts
            .filter((spending) => spending.fund === fund)
            .reduce((sum, { requests, estimate = 0 }) => sum + requests * estimate, 0);
    }
    #inUse(withImages = false) {
        const { images, cost } = this.spent;
        return {
            images: images + (withImages ? this.#setAside.size : 0),
            cost: [...this.#setAside.values()].reduce((sum, dollars) => sum + dollars, cost),
        };
    }
    unsettledOf(key) {
        return this.#accounts
            .filter((spending) => spending.key === key)
            .reduce((sum, { unsettled }) => sum + unsettled, 0);
    }
    get spent() {
        const pictures = this.#accounts.filter(({ isPicture }) => isPicture);
        const { cost } = sum(this.#accounts.flatMap(partsOf));
        const { unknown } = sum(pictures.flatMap(partsOf));
        const images = pictures.reduce((all, spending) => all + spending.imagesWith(0), 0);
        return { images, cost, unknown, maybeCharged: sum(this.#accounts.map(maybeOf)) };
    }
}
const epsilon = 1e-9;
const beyond = (reason) => new errors .Wp(reason, { hint: 'Raise the limit, or leave this post to a later run.' });
class Spending {
    estimate;
    isPicture;
    key;
    of;
    fund;
    isUnplanned;
    unsettled = 0;
    settled = [];
    constructor(estimate, key, words, isUnplanned = false) {
        this.isUnplanned = isUnplanned;
        this.estimate = estimate;
        this.isPicture = words === undefined;
        this.key = key;
        this.of = words ? words.about : key;
        this.fund = words?.about === undefined ? key : `words ${words.about}`;
    }
    get requests() {
        return this.unsettled + this.settled.length;
    }
    imagesWith(more) {
        const requests = this.requests + more;
        return this.estimate === undefined ? requests : Math.min(1, requests);
    }
}
const maybeOf = ({ unsettled, estimate }) => priced(unsettled, estimate);
const partsOf = (spending) => [
    maybeOf(spending),
    ...spending.settled.map((cost) => priced(1, cost)),
];
const priced = (requests, each) => ({
    images: requests,
    cost: requests * (each ?? 0),
    unknown: each === undefined ? requests : 0,
});
const sum = (parts) => parts.reduce(ledger_limits .uG, ledger_limits .at);

var assert_rules = __webpack_require__(96626);
var record_places = __webpack_require__(71377);
var pictures_at = __webpack_require__(57935);
;



async function assertStorable({ job, plan, choices, state: { head, storage }, }, delivery, { repo }) {
    const planned = [...plan.draw, ...choices.map((choice) => choice.planned)];
    const pictures = planned.flatMap(({ place }) => (0,pictures_at .Rb)(place));
    if (pictures.length === 0)
        return;
    const branch = delivery?.branch ?? job.branch;
    const inRepo = pictures.filter((path) => storage.kind === 'repo' || !(0,record_places .Gu)(path));
    try {
        if (inRepo.length < pictures.length)
            await storage.assertOpen();
        if (inRepo.length > 0)
            await repo.assertStorable(inRepo, { branch, commit: head.commit });
    }
    catch (error) {
        if (!(error instanceof errors .L4))
            throw error;
        const { hint, file, line } = error;
        throw new errors .L4(`${error.message} Nothing was drawn.`, {
            ...(hint !== undefined && { hint }),
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line }),
            cause: error,
        });
    }
}

;

const originalsRef = 'originals';
async function keepOriginals(records, repo) {
    const files = new Map(records.flatMap(({ original, dark }) => [original, dark].flatMap((drawing) => drawing?.blob ? [[drawing.sha256, { sha: drawing.blob }]] : [])));
    if (files.size === 0)
        return undefined;
    try {
        const store = await repo.refStore(originalsRef);
        await store?.decide(({ files: there }) => {
            const missing = [...files].filter(([path]) => !there.has(path));
            return { value: undefined, change: { files: new Map(missing) } };
        });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors .L4))
            throw error;
        return `The originals could not be kept (\`keep-original\`): ${error.message}`;
    }
}

var drawing_key = __webpack_require__(90277);
var unfinished_upload = __webpack_require__(54504);
var ledger_record = __webpack_require__(96852);
var ledger_records = __webpack_require__(85371);
var external_node_util_ = __webpack_require__(57975);
var posts_edit = __webpack_require__(54911);
var fields = __webpack_require__(40514);
var frontmatter = __webpack_require__(1636);
var diff3 = __webpack_require__(92994);
;

const mostBytes = 500_000;
function mergeText({ base, ours, theirs }) {
    const texts = [ours, base, theirs].map(textOf);
    const [a, o, b] = texts.map((text) => text?.split(/(?<=\n)/));
    if (a === undefined || o === undefined || b === undefined)
        return undefined;
    const merged = [];
    for (const { ok } of (0,diff3 .$r)(a, o, b, { excludeFalseConflicts: true })) {
        if (ok === undefined)
            return undefined;
        for (const line of ok)
            merged.push(line);
    }
    return new TextEncoder().encode(merged.join(''));
}
function textOf(bytes) {
    if (bytes.length > mostBytes || bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

var read = __webpack_require__(40431);
var posts_source = __webpack_require__(84234);
;








function mergePost(path, sides, wins, rules) {
    const merged = byKeys(path, sides, wins, rules) ?? mergeText(sides);
    return merged && isReadable(path, merged, rules) ? merged : undefined;
}
function byKeys(path, { base, ours, theirs }, wins, rules) {
    try {
        const [was, is, now] = [base, ours, theirs].map((bytes) => (0,read .V)(path, bytes, rules));
        if (!was || !is || !now || now.syntax !== 'markdown')
            return undefined;
        const fields = changes(was.meta, is.meta).flatMap((change) => decided(change, was, now, wins));
        if (fields.includes('undecided'))
            return undefined;
        const edits = fields.filter((field) => field !== 'undecided');
        const edited = edits.length === 0 ? theirs : (0,posts_edit .l)(now, { fields: edits });
        return withBody(path, { base, ours, theirs: edited }, wins, rules);
    }
    catch (error) {
        if (!(error instanceof errors .dJ))
            throw error;
        return undefined;
    }
}
function changes(was, is, key = []) {
    if ((0,external_node_util_.isDeepStrictEqual)(was, is))
        return [];
    const isWhole = !(0,fields .jh)(was) || !(0,fields .jh)(is) || (0,fields .Im)(was) || (0,fields .Im)(is);
    if (isWhole && key.length > 0)
        return [{ key, value: is }];
    const names = new Set([was, is].flatMap((side) => ((0,fields .jh)(side) ? Object.keys(side) : [])));
    return [...names].flatMap((name) => changes((0,fields .fK)(was, [name]), (0,fields .fK)(is, [name]), [...key, name]));
}
function decided({ key, value }, was, now, wins) {
    const [before, present] = [(0,fields .fK)(was.meta, key), (0,fields .fK)(now.meta, key)];
    if ((0,external_node_util_.isDeepStrictEqual)(present, value))
        return [];
    const isTheirs = !(0,external_node_util_.isDeepStrictEqual)(present, before) && !((0,fields .Im)(present) && (0,fields .Im)(before));
    if (isTheirs && wins === 'theirs')
        return [];
    if ((isTheirs && wins === 'neither') || !isValue(value))
        return ['undecided'];
    return [{ key, value, mode: 'set' }];
}
function isValue(value) {
    if (Array.isArray(value))
        return value.every(isValue);
    if ((0,fields .jh)(value))
        return Object.values(value).every(isValue);
    return ['string', 'number', 'boolean'].includes(typeof value);
}
function withBody(path, { base, ours, theirs }, wins, rules) {
    const [was, is, now] = [base, ours, theirs].map((bytes) => merge_post_partsOf(path, bytes, rules));
    if (!was || !is || !now)
        return undefined;
    if (was.body.trimStart() === is.body.trimStart())
        return theirs;
    const bytes = (text) => new TextEncoder().encode(text);
    const body = mergeText({ base: bytes(was.body), ours: bytes(is.body), theirs: bytes(now.body) });
    if (body === undefined)
        return wins === 'theirs' ? theirs : undefined;
    const { source, head } = now;
    return (0,posts_source .lF)(source, head + new TextDecoder('utf-8', { ignoreBOM: true }).decode(body));
}
function merge_post_partsOf(path, bytes, rules) {
    const source = (0,posts_source .D4)(path, bytes);
    const at = (0,frontmatter .Gn)(source, rules);
    return { source, head: source.text.slice(0, at), body: source.text.slice(at) };
}
function isReadable(path, bytes, rules) {
    try {
        (0,read .V)(path, bytes, rules);
        return true;
    }
    catch (error) {
        if (!(error instanceof errors .dJ))
            throw error;
        return false;
    }
}

var object_id = __webpack_require__(91427);
;
function changesOf(base, ours, theirs) {
    const alone = new Map();
    const both = [];
    for (const path of new Set([...base.keys(), ...ours.keys()])) {
        const [was, is, now] = [base.get(path), ours.get(path), theirs.get(path)];
        if (isSame(was, is) || isSame(is, now))
            continue;
        if (isSame(was, now))
            alone.set(path, is);
        else
            both.push(path);
    }
    return { alone, both };
}
const isSame = (a, b) => a?.sha === b?.sha && a?.mode === b?.mode;

;






const nothing = { files: new Map(), notes: [] };
async function carryOver(delivery, { head, site }, repo) {
    if (delivery?.head === undefined || delivery.isOver || delivery.head === head.commit)
        return nothing;
    const base = await baseOf(delivery.head, head.commit, repo);
    if (base === undefined)
        return { ...nothing, notes: [unrelated(delivery.branch)] };
    if (base.commit === delivery.head)
        return nothing;
    const ours = await repo.snapshot(delivery.head);
    const { alone, both } = changesOf(base.files, ours.files, head.files);
    const settled = await settledPosts([...alone.keys(), ...both], { base, ours, head, site }, repo);
    const files = new Map();
    const notes = [...settled.notes];
    for (const [path, entry] of alone) {
        if (settled.paths.has(path))
            continue;
        if (entry !== undefined && !entry.mode.startsWith('100'))
            notes.push(notPlain(path));
        else
            files.set(path, entry && { sha: entry.sha });
    }
    const contested = both.filter((path) => !settled.paths.has(path));
    for (const [path, { file, note }] of await merged(contested, { base, ours, head, site }, repo)) {
        if (file)
            files.set(path, file);
        if (note)
            notes.push(note);
    }
    return { files, notes };
}
async function baseOf(a, b, repo) {
    let commit;
    try {
        commit = await repo.mergeBase(a, b);
    }
    catch (error) {
        if (error instanceof errors .L4)
            return undefined;
        throw error;
    }
    return repo.snapshot(commit);
}
async function settledPosts(changed, { base, ours, head, site }, repo) {
    const posts = changed
        .filter((path) => path.startsWith(`${ledger_record .Ap}/`) && ours.files.has(path))
        .map(ledger_record .rA)
        .filter((post) => base.files.get(post)?.sha !== head.files.get(post)?.sha);
    const there = await repo.read(posts.flatMap((post) => head.files.get(post) ?? []));
    const has = (post) => {
        const bytes = there.get(post);
        return bytes !== undefined && heroIn(post, bytes, site) !== undefined;
    };
    const settled = posts.filter((post) => !head.files.has(post) || has(post));
    const records = await (0,ledger_records .M$)(ours, settled, { repo });
    const paths = settled.flatMap((post) => {
        const record = records.get(post);
        return [post, (0,ledger_record .lX)(post), ...(record ? (0,ledger_record .IC)(record).map(({ path }) => path) : [])];
    });
    const notes = settled.map((post) => head.files.has(post)
        ? `${post} has an image on its branch by now: that of the delivery was left out.`
        : `${post} is gone from its branch: its image was left out of the delivery.`);
    return { paths: new Set(paths), notes };
}
function heroIn(path, bytes, site) {
    try {
        return site.heroOf(site.read(path, bytes));
    }
    catch (error) {
        if (!(error instanceof errors .dJ))
            throw error;
        return undefined;
    }
}
async function merged(paths, trees, repo) {
    const entries = [trees.base, trees.ours, trees.head].map(({ files }) => paths.flatMap((path) => files.get(path) ?? []));
    const [base, ours, theirs] = await Promise.all(entries.map((files) => repo.read(files)));
    const mergedAt = (path) => {
        const entry = trees.ours.files.get(path);
        if (!trees.head.files.has(path))
            return { note: gone(path) };
        if (!entry)
            return { note: takenOut(path) };
        const [a, b] = [ours?.get(path), theirs?.get(path)];
        if (!a || !b)
            return { note: notPlain(path) };
        const sides = { base: base?.get(path) ?? new Uint8Array(), ours: a, theirs: b };
        const bytes = trees.site.isPost(path)
            ? mergePost(path, sides, 'neither', trees.site.rulesOf(path))
            : mergeText(sides);
        return bytes ? { file: { bytes } } : { file: { sha: entry.sha }, note: stays(path) };
    };
    return new Map(paths.map((path) => [path, mergedAt(path)]));
}
const stays = (path) => `${path} was changed in the delivery and on its branch: the version of the delivery stays. Look at both before you merge.`;
const gone = (path) => `${path} is gone from its branch: it was taken out of the delivery, too.`;
const takenOut = (path) => `${path} was taken out of the delivery, and changed on its branch: it stays as it is there.`;
const notPlain = (path) => `${path} is no plain file in the delivery or on its branch: it stays as it is on the branch.`;
const unrelated = (branch) => `\`${branch}\` has no history in common with its target any more: the delivery begins anew.`;

;





const idOf = (file) => ('sha' in file ? file.sha : (0,object_id .I)(file.bytes));
async function addUp(carried, placed, isWaiting, { head, site }, repo) {
    const isThere = ({ post }) => isWaiting(post) && carried.files.has((0,ledger_record .lX)(post));
    const there = new Set(placed.records.filter(isThere).flatMap(pathsOf));
    const fresh = placed.records.filter((record) => !isThere(record));
    const own = new Set(fresh.flatMap(pathsOf));
    const files = new Map(carried.files);
    const notes = [...carried.notes];
    for (const [path, file] of placed.files) {
        const now = files.get(path);
        if (there.has(path))
            continue;
        if (!now || (own.has(path) && !site.isPost(path)))
            files.set(path, file);
        else if (idOf(now) !== idOf(file)) {
            const sides = await sidesOf(path, file, now, head, repo);
            const wins = own.has(path) ? 'ours' : 'theirs';
            const merged = site.isPost(path)
                ? mergePost(path, sides, wins, site.rulesOf(path))
                : mergeText(sides);
            if (merged)
                files.set(path, { bytes: merged });
            else if (own.has(path))
                files.set(path, file);
            else
                notes.push(stays(path));
        }
    }
    for (const path of placed.removed)
        if (!files.has(path))
            files.set(path, undefined);
    const kept = [...files].flatMap(([path, file]) => (file ? [[path, file]] : []));
    return {
        files: new Map(kept),
        removed: [...files].filter(([, file]) => file === undefined).map(([path]) => path),
        fresh,
        notes,
    };
}
const pathsOf = (record) => [
    record.post,
    (0,ledger_record .lX)(record.post),
    ...(0,ledger_record .IC)(record).map(({ path }) => path),
];
async function sidesOf(path, placed, carried, { files }, repo) {
    const read = async (sha) => {
        if (sha === undefined)
            return new Uint8Array();
        return (await repo.read([{ path, sha, mode: '100644' }])).get(path) ?? new Uint8Array();
    };
    const bytesOf = (file) => ('bytes' in file ? file.bytes : read(file.sha));
    return {
        base: await read(files.get(path)?.sha),
        ours: await bytesOf(placed),
        theirs: await bytesOf(carried),
    };
}

var commit_message = __webpack_require__(87399);
;





const commitTo = (repo, { branch, head }, { files, removed, records, recut, retold }, inputs, beforeMove) => {
    const message = (0,commit_message .o)(records, branch, inputs, { recut, retold });
    return repo.commit({ branch, head, files, removed, message, beforeMove });
};
async function deliver(repo, { job, state, inputs, }, delivery, placed, isWaiting, beforeMove) {
    const carried = await carryOver(delivery, state, repo);
    const all = await addUp(carried, placed, isWaiting, state, repo);
    const records = await recordsAfter(all, job.head, repo);
    if (await isDelivered(repo, delivery, all, placed))
        return { records, notes: all.notes };
    if (delivery.head === undefined)
        await repo.createBranch(delivery.branch, job.head);
    const takesOver = delivery.head !== undefined && delivery.head !== job.head;
    const commit = await repo.commit({
        branch: delivery.branch,
        head: delivery.head ?? job.head,
        ...(takesOver ? { mergeParents: [job.head], base: job.head } : {}),
        files: all.files,
        removed: all.removed,
        message: (0,commit_message .o)(all.fresh, job.branch, inputs),
        beforeMove,
    });
    return { commit, records, notes: all.notes };
}
async function recordsAfter({ files, fresh }, commit, repo) {
    const known = new Set(fresh.map(({ post }) => (0,ledger_record .lX)(post)));
    const carried = [...files].flatMap(([path, file]) => 'sha' in file && !known.has(path) ? [{ path, sha: file.sha, mode: '100644' }] : []);
    const tree = { commit, files: new Map(carried.map((file) => [file.path, file])) };
    const { records } = await (0,ledger_records .Q0)(tree, undefined, repo);
    const isShown = ({ files: { hero } }) => (0,ledger_record ._5)(hero, tree.files.get(hero.path)?.sha);
    return [...fresh, ...records.filter(isShown)];
}
async function isDelivered(repo, delivery, { files }, placed) {
    if (delivery.head === undefined)
        return false;
    const { files: there } = await repo.snapshot(delivery.head);
    const images = new Map(placed.records.flatMap(ledger_record .IC).map((image) => [image.path, image]));
    const isThere = (path) => {
        const file = files.get(path);
        const id = file && idOf(file);
        const now = there.get(path)?.sha;
        if (now === id)
            return true;
        const image = images.get(path);
        return image !== undefined && image.blob === id && (0,ledger_record ._5)(image, now);
    };
    return [...placed.files.keys(), ...placed.removed].every(isThere);
}

var pointer = __webpack_require__(36806);
;


async function replacedIn({ files, removed, pictures }, before, repo) {
    const changed = [...files.keys(), ...removed].filter(record_places .Gu);
    const stay = new Set([...files.values()].flatMap((file) => ('sha' in file ? [file.sha] : [])));
    const were = changed.flatMap((path) => {
        const file = before.files.get(path);
        return file === undefined || stay.has(file.sha) ? [] : [file];
    });
    if (were.length === 0)
        return [];
    const now = new Set(pictures.map(({ key }) => key));
    const read = await repo.read(were);
    return [...read.values()].flatMap((bytes) => {
        const key = (0,pointer .I)(bytes)?.key;
        return key === undefined || now.has(key) ? [] : [key];
    });
}
const mostNamed = 10;
function noMoreNamed(branch, keys, isMerged = true) {
    if (keys.length === 0)
        return [];
    const named = keys.slice(0, mostNamed).map((key) => `\`${key}\``);
    const more = keys.length > mostNamed ? ` and ${keys.length - mostNamed} more` : '';
    const since = isMerged ? 'no more' : 'no more once this is merged';
    return [
        `In the bucket, and named by ${branch} ${since}: ${named.join(', ')}${more}. Nothing deletes ${keys.length === 1 ? 'it' : 'them'} by itself; \`hero-images sweep --write\` takes away what nothing at all names and is older than 30 days.`,
    ];
}

;






async function commitOnce({ job, state, waiting }, { finished }, placed, delivery, { memory, staging }, { repo, inputs, signal, now, log, }) {
    if (placed.files.size === 0)
        return {};
    const records = [...placed.records, ...placed.recut, ...placed.retold];
    signal.throwIfAborted();
    const replaced = await replacedIn(placed, state.head, repo);
    const sent = await state.storage.put(placed.pictures, (file) => bytesOf(file, repo));
    const unkept = [];
    const beforeMove = async (commit) => {
        memory?.put(records, { commit, head: job.head, at: now().getTime() });
        const why = state.settings['keep-original'] && (await keepOriginals(placed.records, repo));
        if (why)
            unkept.push(why);
        await staging.settled();
    };
    try {
        if (delivery === undefined) {
            const commit = await commitTo(repo, job, placed, inputs, beforeMove);
            return { commit, notes: [...noMoreNamed(job.branch, replaced), ...unkept] };
        }
        const drawnBefore = finished.filter(({ planned, drawn }) => waiting.get((0,drawing_key .TN)(planned))?.record === drawn.record);
        const posts = new Set(drawnBefore.map(({ planned }) => planned.post.path));
        const isWaiting = (post) => posts.has(post);
        const { records: delivered, notes, ...made } = await deliver(repo, { job, state, inputs }, delivery, { ...placed, records }, isWaiting, beforeMove);
        const left = noMoreNamed(job.branch, replaced, false);
        return { ...made, delivered, notes: [...notes, ...left, ...unkept] };
    }
    catch (error) {
        if (error instanceof errors .L4)
            memory?.forget(records);
        if (error instanceof errors .c7)
            return { moved: error };
        for (const line of (0,unfinished_upload .a)(sent))
            log.info(line);
        if (error instanceof errors .wZ)
            throw notCommitted(error, placed.records.length);
        throw error;
    }
}
async function bytesOf({ path, blob, key }, repo) {
    const failure = (cause) => new errors .L4(`The picture \`${key ?? path}\` is neither in the bucket nor here any more.`, {
        hint: 'Put it back there, or draw its post again',
        cause,
    });
    try {
        const bytes = (await repo.read([{ path: blob, sha: blob, mode: '100644' }])).get(blob);
        if (bytes)
            return bytes;
    }
    catch (error) {
        throw error instanceof errors .L4 ? failure(error) : error;
    }
    throw failure();
}
const notCommitted = (error, drawings) => new errors .wZ(`${error.message} ${drawings} finished ${drawings === 1 ? 'image was' : 'images were'} not committed.`, {
    hint: error.hint ?? 'Nothing was written. Restore the branch, and run this once more.',
    cause: error,
});

var delivery_branch = __webpack_require__(85449);
var tree_ids = __webpack_require__(28222);
var memory_heroes = __webpack_require__(18778);
var filters = __webpack_require__(85927);
var in_time = __webpack_require__(29778);
var maybe_charged = __webpack_require__(8608);
;







async function settle({ kept, budget }, job, { records, earlier, state, declined, moves, }, context) {
    const { now } = context;
    const { staging, candidates, memory, account } = kept;
    account.close((key) => budget.unsettledOf(key));
    const isPlaced = job.mode !== 'plan' && job.shard === undefined;
    if (isPlaced) {
        memory?.settle();
        memory?.decline(declined, now());
        staging.clear(records.map(madeFrom).flatMap(drawing_key .n5));
        if (job.mode !== 'look' || job.use)
            candidates?.clear([...records, ...earlier], (path) => state.head.files.has(path));
    }
    await Promise.all([
        staging.settled(),
        account.settled(),
        ...(isPlaced ? [keepHeroes(records, moves, state.head, context)] : []),
    ]);
    await candidates?.release();
    return [...staging.warnings, ...account.warnings, ...staging.inWords];
}
async function keepHeroes(records, moves, head, { now, repo, log }) {
    const renamed = moves.map(({ from, record }) => ({ from, to: record.post }));
    try {
        if (renamed.length > 0)
            await (0,memory_heroes .q8)(renamed, repo);
        if (records.some(({ look }) => look !== undefined))
            await (0,memory_heroes .K1)(records, now().getTime(), repo, await idsIn(head, records, repo));
    }
    catch (error) {
        log.info(`How these pictures look could not be remembered: ${error.message}`);
    }
}
async function idsIn({ files }, records, { kind, read }) {
    const paths = records.map(({ files: { hero } }) => hero.path);
    const rules = kind === 'worktree' ? undefined : await (0,filters .$l)(paths, { files, read });
    return (hero) => {
        if (hero.key !== undefined)
            return (0,tree_ids .zd)(hero, hero.key);
        return rules?.get(hero.path)?.filter === 'lfs' ? (0,tree_ids .Ou)(hero) : hero.blob;
    };
}
async function settleAfter(error, { kept: { staging, candidates, account }, budget }, { log, signal }) {
    account.close((key) => budget.unsettledOf(key));
    await Promise.all([staging.settled(), (0,in_time .R)(account.settled(), signal)]);
    if (!signal.aborted)
        await candidates?.release().catch(() => { });
    const lost = signal.aborted ? (0,maybe_charged .p)(budget.spent) : [];
    const words = [...staging.inWords, ...lost];
    if (error instanceof errors .L4 && words.length > 0)
        return withWords(error, words);
    for (const text of words)
        log.info(text);
    return error;
}
const madeFrom = ({ fingerprint, post }) => ({ fingerprint, post: { path: post } });
const withWords = (error, words) => new errors .L4(error.message, {
    hint: [error.hint ?? '', ...words].join(' ').trim(),
    cause: error,
});

var fingerprint = __webpack_require__(47309);
var repo_picture = __webpack_require__(53606);
;



function brandImagesOf(repo) {
    const known = new Map();
    const imageOf = (file) => {
        const key = `${file.sha} ${file.path}`;
        const image = known.get(key) ?? brand_images_read(file, repo);
        known.set(key, image);
        return image;
    };
    return (files) => Promise.all(files.map(imageOf));
}
async function brand_images_read(file, repo) {
    try {
        const picture = await (0,repo_picture .j)(file, 'brand image', repo);
        return { path: file.path, sha256: (0,fingerprint .s)(picture.bytes), picture };
    }
    catch (error) {
        if (!(error instanceof errors .Z_))
            throw error;
        const { message, hint } = error;
        throw new errors .GN(message, {
            file: file.path,
            cause: error,
            ...(hint !== undefined && { hint }),
        });
    }
}

var draw_planned = __webpack_require__(66635);
var account_entry = __webpack_require__(77947);
var promises_ = __webpack_require__(58500);
var reserve = __webpack_require__(15739);
;



const longestWait = 15 * 60_000;
async function waitForOthers(busy, account, { log, now, signal }, lookEvery = 2_000) {
    const what = busy.length === 1 ? 'a picture that is' : `${busy.length} pictures that are`;
    log.info(`Another run is drawing ${what} wanted here; waiting for it.`);
    const wanted = new Set(busy.map(account_entry .hK));
    const end = now().getTime() + longestWait;
    for (let left = wanted.size; left > 0;) {
        const isLong = now().getTime() >= end;
        if (isLong && left === wanted.size)
            throw (0,reserve .tc)(left, longestWait);
        if (isLong)
            return;
        await (0,promises_.setTimeout)(lookEvery, undefined, { signal }).catch(() => signal.throwIfAborted());
        const still = await account.underWay();
        left = still.filter((entry) => wanted.has((0,account_entry .hK)(entry))).length;
    }
}

var staging_context = __webpack_require__(36642);
var dark_version = __webpack_require__(33343);
var plan_elsewhere = __webpack_require__(57684);
var ledger_payments = __webpack_require__(53602);
var spent = __webpack_require__(70785);
;




async function limitsNow(books, generator, context, isAllTold = false) {
    const { inputs } = context;
    const { limits } = books.state.settings;
    const run = {
        scope: 'run',
        images: Math.min(inputs.maxImages, limits.images ?? Infinity),
        cost: Math.min(inputs.maxCost, limits.cost ?? Infinity),
    };
    const pull = {
        scope: 'pull request',
        images: Math.min(inputs.maxImagesPerPullRequest, limits['pull-request']?.images ?? Infinity),
        cost: Math.min(inputs.maxCostPerPullRequest, limits['pull-request']?.cost ?? Infinity),
    };
    const day = {
        scope: 'day',
        images: Math.min(inputs.maxImagesPerDay, limits.day?.images ?? Infinity),
        cost: Math.min(inputs.maxCostPerDay, limits.day?.cost ?? Infinity),
    };
    const month = {
        scope: 'month',
        images: Math.min(inputs.maxImagesPerMonth, limits.month?.images ?? Infinity),
        cost: Math.min(inputs.maxCostPerMonth, limits.month?.cost ?? Infinity),
    };
    const holds = (limit) => isAllTold || (generator.name !== 'card' && Math.min(limit.images, limit.cost) < Infinity);
    const { pullRequest } = books.job;
    const forPull = pullRequest !== undefined && holds(pull) ? await paidFor(pullRequest, books, context) : told([]);
    const now = context.now();
    const dated = [
        { ...day, start: (0,ledger_payments .J7)(now) },
        { ...month, start: (0,ledger_payments .ZV)(now) },
    ].filter(holds);
    const paid = await Promise.all(dated.map(({ start }) => paidFrom(start, books, context)));
    return (counted) => [
        { ...run, spent: books.job.spentBefore ?? ledger_limits .at },
        ...(pullRequest !== undefined && holds(pull)
            ? [
                {
                    ...pull,
                    spent: (0,spent .M2)(forPull.paid, (0,spent .kX)(counted, { pullRequest })),
                    unreadable: forPull.damaged,
                },
            ]
            : []),
        ...dated.map(({ start, ...limit }, index) => ({
            ...limit,
            spent: (0,spent .M2)(paid[index].paid, (0,spent .kX)(counted, { since: start.getTime() })),
            unreadable: paid[index].damaged,
            byDates: paid[index].byDates ?? 0,
        })),
    ];
}
const looksBack = (limits) => limits.some(({ scope }) => scope !== 'run');
const unknownPrices = (limits) => limits
    .filter(({ cost, spent }) => cost < Infinity && spent.unknown > 0)
    .map(({ scope, spent: { unknown } }) => {
    const images = unknown === 1 ? '1 image' : `${unknown} images`;
    return `What was spent ${spentWhen[scope]} holds ${images} of unknown price, which no limit in dollars counts. Give the price with \`prices\` in the settings file, or limit the number of images.`;
});
const spentWhen = {
    run: 'in this run',
    'pull request': 'for this pull request',
    day: 'today',
    month: 'this month',
};
const believedDates = (limits) => limits
    .filter(({ byDates = 0 }) => byDates > 0)
    .map(({ byDates, scope }) => `Of ${byDates} records, those alone were read that commits date to this ${scope}: the account of this repository is younger than the ${scope}, and by the API each record is a request. What was paid before the account began may be missing in the limits of the ${scope}. With \`actions/checkout\` before this step all are read.`);
const unreadableRecords = (limits) => limits
    .filter(({ unreadable = [] }) => unreadable.length > 0)
    .slice(0, 1)
    .map((limit) => `Nothing is drawn: ${(0,ledger_limits .Df)(limit)}.`);
const told = (paid, damaged = []) => ({
    paid,
    damaged,
});
async function paidFor(number, books, { repo }) {
    const { head, base } = books.state;
    const { paid, damaged } = await paidSince(base, books, repo);
    const before = base ? (await (0,ledger_records .Q0)(base, head, repo)).records : [];
    const old = new Set(paymentsOfAll(before.map(paidOf)).map(ledger_payments .yW));
    const isOurs = (payment) => payment.pullRequest === null ? !old.has((0,ledger_payments .yW)(payment)) : payment.pullRequest === number;
    return told(paid.filter(isOurs), damaged);
}
const mostRecords = 25;
const mostUnaccounted = 300;
async function paidFrom(start, books, { repo, now }) {
    const { head } = books.state;
    const isOnAccount = (books.accountSince ?? Infinity) < start.getTime();
    const count = (0,ledger_records .VV)(head);
    const isMany = repo.kind === 'github' && count > (isOnAccount ? mostRecords : mostUnaccounted);
    const last = isMany ? await repo.commitBefore(head.commit, start) : undefined;
    const before = last === undefined ? undefined : await repo.snapshot(last);
    const { paid, damaged } = await paidSince(before, books, repo);
    const until = now().getTime() + 3_600_000;
    return {
        paid: paid.filter((0,ledger_payments .XP)(start)).filter(({ at }) => Date.parse(at) < until),
        damaged,
        byDates: before === undefined || isOnAccount ? 0 : count,
    };
}
async function paidSince(before, { state: { head }, delivery, waiting, candidates = [] }, repo) {
    const delivered = delivery?.head === undefined ? undefined : await repo.snapshot(delivery.head);
    const onBranch = await (0,ledger_records .Q0)((0,ledger_records .eg)(head), before, repo);
    const inDelivery = delivered && (await (0,ledger_records .Q0)((0,ledger_records .eg)(delivered), before, repo));
    const paid = paymentsOfAll([
        ...onBranch.records.map(paidOf),
        ...(inDelivery?.records ?? []).map(paidOf),
        ...[...waiting.values()].map(({ record }) => paidOf(record)),
        ...candidates,
    ]);
    return told(paid, [...new Set([...onBranch.damaged, ...(inDelivery?.damaged ?? [])])]);
}
const paidOf = (record) => ({ post: record.post, paid: (0,ledger_payments .fW)(record) });
const paymentsOfAll = (all) => [...Map.groupBy(all, ({ post }) => post).values()].flatMap((ofPost) => (0,ledger_payments .ym)(ofPost.map(({ paid }) => paid)));

var pay = __webpack_require__(6931);
;









async function reservePlanned(found, before, { kept, budget }, context) {
    const shelf = (0,staging_context .q)(found.job);
    const toPay = (0,draw_planned .H3)(found, before, kept);
    const arrived = arrivedBefore(found, kept, shelf);
    if (toPay.length + arrived.length === 0)
        return found;
    const asking = {
        wishes: toPay.map((planned) => wishFor(planned, shelf)),
        limits: found.limitsAt,
        used: budget.spent,
        arrived,
        seen: found.paidByOthers,
        isGone: (0,plan_elsewhere .O5)(found.state.head),
        requests: (key) => budget.unsettledOf(key),
    };
    const { beyond, busy, isStale } = await kept.account.reserve(asking, looksBack(found.limits));
    if (busy.length > 0) {
        await waitForOthers(busy, kept.account, context);
        return undefined;
    }
    if (isStale)
        return undefined;
    return beyond.length === 0 ? found : without(beyond, found);
}
const wishFor = (planned, shelf) => ({
    item: planned.light ?? planned,
    key: (0,drawing_key .Hz)(planned),
    entry: {
        ...(0,pay .Fg)(planned),
        shelf,
        nth: planned.nth,
        micros: (0,account_entry .tO)(planned.estimate),
    },
    estimate: planned.estimate,
});
const arrivedBefore = ({ plan }, { staging, candidates }, shelf) => [
    ...plan.draw
        .flatMap((planned) => [...(0,dark_version .$_)(planned), (0,drawing_key .UB)(planned)])
        .flatMap((planned) => {
        const original = staging.earlier(planned);
        return original ? (0,pay .Uu)(planned, original, original.alt, shelf) : [];
    }),
    ...(candidates?.paidBefore ?? []).flatMap(({ post, drawing, paid }) => paid.map((payment) => (0,account_entry .mi)(payment, (0,account_entry .mK)(post, drawing), shelf))),
];
function without(beyond, found) {
    const out = new Set(beyond.map(({ item }) => item));
    const { draw, candidates } = found.plan;
    const reasons = new Map(beyond.map(({ item, reason }) => [item.post.path, reason]));
    return {
        ...found,
        plan: {
            ...found.plan,
            draw: draw.filter((planned) => !out.has(planned)),
            candidates: candidates.filter((planned) => !out.has(planned)),
            beyond: [...draw.filter((planned) => out.has(planned)), ...found.plan.beyond],
        },
        skipped: [
            ...found.skipped,
            ...[...reasons].map(([post, reason]) => ({ post, kind: 'beyond-limit', reason })),
        ],
    };
}

var commit_text = __webpack_require__(97028);
var post_mark = __webpack_require__(68841);
var filed = __webpack_require__(45989);
var settings_of_repo = __webpack_require__(68102);
;






const mostApproved = 4;
const mostLookedAt = 8;
async function approvedHeroes(sections, { site, snapshot }, { repo }) {
    const approved = await (0,memory_heroes .$3)(repo);
    if (approved.length === 0)
        return new Map();
    const posts = new Map([...snapshot.files.keys()]
        .filter((path) => site.isPost(path) && sections.has((0,filed .Z)(path)))
        .map((path) => [(0,post_mark .c)(path), path]));
    const newest = newestOf(approved, posts);
    const paths = newest.map(({ post }) => posts.get(post));
    const records = await (0,ledger_records .M$)(snapshot, paths, { repo });
    const bytes = await (0,settings_of_repo .Vv)(repo, snapshot, paths);
    const heroes = newest.flatMap(({ post, sha256 }) => {
        const path = posts.get(post);
        const record = records.get(path);
        const text = bytes.get(path);
        if (record?.files.hero.sha256 !== sha256 || text === undefined)
            return [];
        if (record.generator === 'card')
            return [];
        const file = snapshot.files.get(record.files.hero.path);
        if (file === undefined || !(0,ledger_records .MU)(record, snapshot))
            return [];
        return isShown(record, text, site) ? [{ post: path, file }] : [];
    });
    return Map.groupBy(heroes, ({ post }) => (0,filed .Z)(post));
}
function newestOf(approved, posts) {
    const there = approved.filter(({ post }) => posts.has(post));
    const once = [...Map.groupBy(there, ({ post, sha256 }) => `${post} ${sha256}`).values()];
    const bySection = Map.groupBy(once.map(([first]) => first), ({ post }) => (0,filed .Z)(posts.get(post)));
    return [...bySection.values()].flatMap((all) => all.slice(0, mostLookedAt));
}
function isShown({ post, files }, bytes, site) {
    try {
        const named = site.heroFileOf(site.read(post, bytes));
        return named === files.hero.path || named === files.social.path;
    }
    catch (error) {
        if (!(error instanceof errors .dJ))
            throw error;
        return false;
    }
}
const approvedFor = ({ path, section }, heroes, site) => {
    const same = new Set([path, ...site.translations(path)]);
    return (heroes.get(section) ?? [])
        .filter(({ post }) => !same.has(post))
        .slice(0, mostApproved)
        .map(({ file }) => file);
};

var rule_for = __webpack_require__(5754);
;


async function withApproved(wanted, { referencesAt }, state, context) {
    const { settings, references, site, head } = state;
    const posts = wanted
        .map(({ post }) => post)
        .filter(({ path }) => references.asksApproved((0,rule_for .s)(path, settings.rules ?? [])));
    if (posts.length === 0)
        return state;
    const snapshot = referencesAt ? await context.repo.snapshot(referencesAt.commit) : head;
    const sections = new Set(posts.map(({ section }) => section));
    const approved = await approvedHeroes(sections, { site, snapshot }, context);
    const lacking = [...sections].filter((section) => !approved.has(section));
    const warnings = lacking.length === 0 ? [] : [noneYet(lacking, referencesAt?.branch)];
    return {
        ...state,
        approved,
        references: { ...references, warnings: [...references.warnings, ...warnings] },
    };
}
const noneYet = (sections, branch) => {
    const names = sections.map((section) => (section === '' ? 'the top' : `\`${section}\``));
    const where = branch === undefined ? '' : ` on \`${branch}\``;
    return `\`references: approved\`: no approved hero${where} yet in ${names.join(', ')}. Until there is one, pictures there are drawn without.`;
};

var skip = __webpack_require__(32762);
var matcher = __webpack_require__(5473);
var skipped_post = __webpack_require__(52261);
var taken_away = __webpack_require__(61829);
;

async function changedAnew(wanted, job, state, memory, repo) {
    const isMeant = ({ post }) => job.instruction !== '' || job.seen?.has(post.path);
    const bare = wanted.filter((want) => want.present === undefined && isMeant(want));
    if (!job.again || memory === undefined || bare.length === 0)
        return { wanted, declined: [] };
    await memory.look();
    const known = await memory.of(bare.map(({ post }) => post.path));
    const declined = [];
    const before = new Map();
    for (const { post } of bare) {
        const picture = known.get(post.path);
        if (picture === undefined)
            continue;
        const isNo = picture.isDeclined || (await (0,taken_away .c)(picture, post.path, job, state, repo));
        if (isNo && job.seen?.has(post.path))
            declined.push(picture);
        if (!isNo && job.instruction !== '')
            before.set(post.path, asPresent(picture));
    }
    const isNo = new Set(declined.map(({ record }) => record.post));
    return {
        wanted: wanted
            .filter(({ post }) => !isNo.has(post.path))
            .map((want) => ({ ...want, ...before.get(want.post.path) })),
        declined,
    };
}
const asPresent = ({ record, placed }) => ({
    record,
    present: { path: record.files.hero.path, sha: record.files.hero.blob, mode: '100644' },
    ...(placed[0] && { presentAt: placed[0].commit }),
});

var sample = __webpack_require__(62283);
;
const most = 3;
function cardsThatStay(cards, { pullRequest }) {
    const [first] = cards;
    if (first === undefined)
        return [];
    const again = (post) => pullRequest === undefined
        ? `\`command: regenerate\` with \`posts: ${post}\``
        : `\`/hero redraw ${post}\``;
    if (cards.length > most)
        return [
            `${cards.length} title cards that people approved, or put back, do not show what their posts say by now (${namesOf(cards)}). They stay: ${again(first.post.path)} sets one anew.`,
        ];
    return cards.map(({ post, record }) => {
        const what = record.title === post.title
            ? 'cards look otherwise by now'
            : `it shows \u201c${record.title}\u201d, and the title is \u201c${post.title}\u201d by now`;
        return `The title card of ${post.path} was approved, or put back, by a person, so it stays: ${what}. ${again(post.path)} sets it anew.`;
    });
}
const namesOf = (cards) => `${cards
    .slice(0, most)
    .map(({ post }) => post.path)
    .join(', ')} and ${cards.length - most} more`;

;

const isOursAlone = (record, post, site, { files }) => {
    const { hero, social } = record.files;
    const named = site.heroFileOf(post);
    return (
    (named === hero.path || named === social.path) &&
        (0,ledger_record .IC)(record).every((file) => (0,ledger_record ._5)(file, files.get(file.path)?.sha)));
};

;

const retitledPosts = (posts, records, { head, site }) => posts.flatMap((post) => {
    const record = records.get(post.path);
    if (record?.generator !== 'openai' || record.title === post.title)
        return [];
    return isOursAlone(record, post, site, head) ? [{ post, record }] : [];
});

var scope = __webpack_require__(48400);
var sort_posts = __webpack_require__(73956);
;


const cardText = ({ title, tags }, lang, look) => JSON.stringify([
    title,
    tags[0],
    look.label,
    look.background,
    look.accent,
    look.text,
    look.fonts?.map(hashOf).join(' '),
    ...(lang === '' ? [] : [lang]),
    ...(look.layout ? [`layout ${look.layout}`] : []),
    ...(look.logo ? [hashOf(look.logo)] : []),
    ...(look.dark ? [look.dark] : []),
]);
const lookBy = ({ card }, { look }) => (card ? { ...look, ...(0,settings_of_repo .r$)(card) } : look);
function cardMark(post, rule, { look, isNamedByRepo, site }) {
    const shown = { ...lookBy(rule, { look }), ...(isNamedByRepo && { label: '' }) };
    return (0,fingerprint .s)(cardText(post, post.lang || (site.identity.lang ?? ''), shown));
}
const hashes = new WeakMap();
function hashOf(bytes) {
    const hash = hashes.get(bytes) ?? (0,fingerprint .s)(bytes);
    hashes.set(bytes, hash);
    return hash;
}

;




function staleCards(posts, records, state) {
    const { head, site, settings } = state;
    const ruleOf = (0,rule_for .N)(settings.rules ?? []);
    return posts.flatMap((post) => {
        const record = records.get(post.path);
        if (record?.generator !== 'card' || !isOursAlone(record, post, site, head))
            return [];
        const rule = ruleOf(post.path);
        if (rule.skip || head.files.has((0,skip .Z)(post.path)))
            return [];
        const mark = cardMark(post, rule, state);
        const isSame = record.card === undefined ? record.title === post.title : record.card === mark;
        const present = head.files.get(record.files.hero.path);
        if (isSame || present === undefined)
            return [];
        return [{ post, record, present, mark, follows: followOf(post, record, site) }];
    });
}
function followOf(post, record, site) {
    const alt = site.altOf(post);
    const isTheirs = alt !== undefined && (record.ownAlt === true || alt !== record.alt);
    return {
        altBefore: record.alt,
        ...(isTheirs && { ownAlt: alt }),
        note: record.title === post.title
            ? 'Set anew, because cards look otherwise by now.'
            : `Set anew, because the title was \u201c${record.title}\u201d before.`,
    };
}

;











const mostByApi = 50;
async function followCards({ read, present }, { ours }, job, state, context, memory) {
    if (!follows(job, context.inputs))
        return { cards: [], stayingCards: [], retitled: [], aboutCards: [] };
    const further = await furtherCards(read, job, state, context);
    const posts = [...present.map(({ post }) => post), ...further.posts];
    const records = new Map([...ours, ...further.records].map((record) => [record.post, record]));
    const stale = staleCards(posts, records, state);
    const kept = stale.length === 0 ? new Set() : await keptByPeople(stale, job, context, memory);
    const stayingCards = stale.filter((card) => kept.has(card));
    return {
        cards: job.mode === 'look' ? [] : stale.filter((card) => !kept.has(card)),
        stayingCards,
        retitled: job.mode === 'look' ? [] : retitledPosts(posts, records, state),
        aboutCards: [...cardsThatStay(stayingCards, job), ...further.warnings],
    };
}
const follows = ({ again, whole, shard, ready, mode }, { command }) => !again &&
    (whole === undefined || command === 'backfill') &&
    shard === undefined &&
    ready === undefined &&
    mode !== 'bring';
async function furtherCards(read, job, { head, base, settled, site, settings }, { repo, inputs, now }) {
    if (base === undefined)
        return { posts: [], records: [], warnings: [] };
    const isRead = new Set(read.map(({ path }) => path));
    const include = changesLook(job, { head, base, settings }, inputs.config) ? 'all' : 'changed';
    const all = (0,scope .S)(head, site, { include, base, settled, names: job.posts }).filter(({ path }) => !isRead.has(path) && !job.elsewhere?.has(path) && head.files.has((0,ledger_record .lX)(path)));
    const files = repo.kind === 'github' ? (0,sample .ll)(all).slice(0, mostByApi) : all;
    const paths = files.map(({ path }) => path);
    const found = await (0,ledger_records .M$)(head, paths, { repo });
    const records = [...found.values()];
    const ours = records.flatMap(({ post }) => head.files.get(post) ?? []);
    const bytes = ours.length === 0 ? new Map() : await repo.read(ours);
    const sorted = (0,sort_posts .u)(ours, bytes, site, { drafts: settings.drafts, now: now() });
    const left = all.length - files.length;
    return {
        posts: sorted.present.map(({ post }) => post),
        records,
        warnings: left === 0 ? [] : [notLookedAt(left)],
    };
}
function changesLook({ pullRequest }, { head, base, settings }, config) {
    const { logo, font = [] } = settings.card ?? {};
    const paths = [config, ...(logo === undefined ? [] : [logo]), ...[font].flat()];
    return (pullRequest === undefined &&
        paths.some((path) => head.files.get(path)?.sha !== base.files.get(path)?.sha));
}
const notLookedAt = (posts) => `Whether the title cards and alternative texts of ${posts} older posts still say what these do was not looked at: by the API each is a request. With \`actions/checkout\` before this step all are.`;
async function keptByPeople(stale, { head }, { repo }, memory) {
    const approved = new Set((await (0,memory_heroes .$3)(repo)).map(({ post, sha256 }) => `${post} ${sha256}`));
    await memory?.look();
    const known = await memory?.of(stale.map(({ post }) => post.path));
    const kept = new Set();
    for (const card of stale) {
        const { post, record, mark } = card;
        const { sha256 } = record.files.hero;
        const last = known?.get(post.path);
        const wasThere = last?.record.card === mark &&
            last.record.files.hero.sha256 !== sha256 &&
            (await (0,taken_away .a)(head, last, repo));
        if (wasThere || approved.has(`${(0,post_mark .c)(post.path)} ${sha256}`))
            kept.add(card);
    }
    return kept;
}

;


async function givenByPeople(posts, { force }, { head, site }, delivery, { repo }) {
    if (delivery?.head === undefined || delivery.isOver || force || posts.length === 0)
        return [];
    const there = await repo.snapshot(delivery.head);
    const changed = posts.flatMap(({ path }) => {
        const file = there.files.get(path);
        return file !== undefined && file.sha !== head.files.get(path)?.sha ? [file] : [];
    });
    if (changed.length === 0)
        return [];
    const records = await (0,ledger_records .M$)(there, changed.map(({ path }) => path), { repo });
    const theirs = changed.filter(({ path }) => {
        const record = records.get(path);
        return record === undefined || !(0,ledger_records .MU)(record, there);
    });
    const fresh = [...there.files.keys()].filter((path) => !head.files.has(path));
    return [...(await repo.read(theirs))].flatMap(([path, bytes]) => {
        const hero = delivery_heroes_heroIn(path, bytes, site, fresh);
        const reason = `has an image in the open delivery (${hero})`;
        return hero === undefined ? [] : [{ post: path, kind: 'has-hero', reason }];
    });
}
function delivery_heroes_heroIn(path, bytes, site, files) {
    try {
        return site.heroOf(site.read(path, bytes), files);
    }
    catch (error) {
        if (!(error instanceof errors .dJ))
            throw error;
        return undefined;
    }
}

var named_and_gone = __webpack_require__(85825);
;

const isRestyle = ({ posts, instruction, restyle = false, }) => restyle || (instruction !== '' && (posts.length > 1 || posts.some(matcher .f)));

var find_settled = __webpack_require__(13069);
var new_paths = __webpack_require__(61619);
;

function unmadePictures(posts, { posts: names }, { site }) {
    const wanted = new Map();
    const skipped = [];
    for (const { post } of posts) {
        const unmade = site.unmade(post);
        if (unmade === undefined)
            continue;
        if ('why' in unmade)
            skipped.push(leftAlone(post.path, unmade.label, unmade.why));
        else if ((0,new_paths .x5)(unmade.path))
            skipped.push(leftAlone(post.path, unmade.label, 'nothing can be put there'));
        else if (unmade.elsewhere && !names.includes(post.path))
            skipped.push(leftAlone(post.path, unmade.label, isElsewhere));
        else {
            const first = wanted.get(unmade.path);
            if (first)
                skipped.push(namesSame(post.path, first.post.path));
            else
                wanted.set(unmade.path, { post, named: unmade.path });
        }
    }
    const all = [...wanted.values()];
    const paths = [...all.map(({ post }) => post.path), ...skipped.map(({ post }) => post)];
    return { wanted: all, skipped, posts: new Set(paths) };
}
const isElsewhere = 'pictures of other posts are not in the repo either';
const leftAlone = (post, label, why) => ({
    post,
    kind: 'has-hero',
    reason: `names an image that is not in the repo (${label}), and ${why}`,
});
const namesSame = (post, first) => ({
    post,
    kind: 'shares-hero',
    reason: `names the same image as ${first}`,
});

;








async function lookUp(found, job, state, context, delivery) {
    const { head, base, settled, site } = state;
    const inScope = [...found.present.map(({ post }) => post), ...found.missing].map(({ path }) => path);
    const ofPull = base ? recordedSince(base, settled, state) : [];
    const articles = job.again ? inScope.flatMap((path) => site.translations(path)) : [];
    const posts = new Set([...inScope, ...ofPull, ...articles]);
    const records = await (0,ledger_records .M$)(head, [...posts], context);
    const { force, posts: names } = job;
    const isOpenAi = context.inputs.generator === 'openai';
    const restyles = job.again && isRestyle(job) && (isOpenAi || job.restyle === true);
    const isBare = ({ path }) => restyles && (job.restyle === true || !names.includes(path));
    const given = await givenByPeople(found.missing, job, state, delivery, context);
    const isGiven = new Set(given.map(({ post }) => post));
    const wanted = found.missing
        .filter((post) => !isBare(post) && !isGiven.has(post.path))
        .map((post) => ({ post, ...recordOf(records, post.path) }));
    const skipped = [
        ...found.skipped,
        ...given,
        ...found.missing
            .filter((post) => isBare(post) && !isGiven.has(post.path))
            .map(({ path }) => ({
            post: path,
            kind: 'nothing-to-change',
            reason: job.restyle
                ? 'has no image of ours to draw again'
                : 'has no image that the instruction could change',
        })),
    ];
    const sources = sourcesIn(records);
    const unmade = unmadePictures(strangers(found.present, sources, state), job, state);
    wanted.push(...unmade.wanted.filter(({ post }) => !isBare(post)));
    skipped.push(...unmade.skipped);
    const withHero = [];
    for (const { post, hero } of found.present.filter(({ post }) => !unmade.posts.has(post.path))) {
        const record = records.get(post.path);
        const ours = record !== undefined && (0,ledger_records .MU)(record, head);
        const source = ours ? undefined : sources.get(post.path);
        const mayReplace = force && (source === undefined || names.includes(post.path));
        if (job.again && (ours || mayReplace)) {
            const present = head.files.get(record?.files.hero.path ?? site.heroFileOf(post) ?? '');
            wanted.push({ post, ...(present ? { present } : {}), ...(record ? { record } : {}) });
        }
        else if (!ours) {
            const isGone = record !== undefined && (0,named_and_gone .S)(record, hero, site.heroFileOf(post), head);
            if (source)
                withHero.push(sharesHero(post.path, source.post));
            else
                withHero.push(isGone ? heroGone(record) : hasHero(post.path, hero, job));
        }
    }
    withHero.push(...settledHeroes(found.settled, sources, job));
    skipped.push(...withHero.sort((a, b) => (a.post < b.post ? -1 : 1)));
    const again = new Set(wanted.map(({ post }) => post.path));
    const shown = base ? ofPull : inScope;
    const shownRecords = shown
        .map((post) => records.get(post))
        .filter((record) => record !== undefined)
        .filter((record) => (0,ledger_records .MU)(record, head));
    wanted.sort((a, b) => (a.post.path < b.post.path ? -1 : 1));
    return {
        wanted,
        ours: [...records.values()].filter((record) => (0,ledger_records .MU)(record, head)),
        records: shownRecords.filter(({ post }) => !again.has(post)),
        redrawn: shownRecords.filter(({ post }) => again.has(post)),
        skipped,
        waiting: !job.again || restyles ? await waitingFor(wanted, job, delivery, context) : new Map(),
    };
}
const strangers = (present, sources, { site, head }) => present.filter(({ post }) => !sources.has(post.path) &&
    !site.translations(post.path).some((path) => head.files.has((0,ledger_record .lX)(path))));
const recordOf = (records, post) => {
    const record = records.get(post);
    return record ? { record } : {};
};
function sourcesIn(records) {
    const sources = new Map();
    for (const record of records.values())
        for (const path of record.translations ?? [])
            if (!sources.has(path))
                sources.set(path, record);
    return sources;
}
function recordedSince(base, settled, { head, site }) {
    return (0,find_settled .b)(base, head)
        .filter((path) => settled?.files.get(path)?.sha !== head.files.get(path)?.sha)
        .map(ledger_record .rA)
        .filter((post) => head.files.has(post) && site.isPost(post));
}
const settledHeroes = (settled, sources, job) => settled.map(({ path, hero }) => {
    const source = sources.get(path);
    return source ? sharesHero(path, source.post) : hasHero(path, hero, job);
});
const sharesHero = (post, source) => ({
    post,
    kind: 'shares-hero',
    reason: `shares the image of ${source}`,
});
const hasHero = (post, hero, { again, restyle = false }) => ({
    post,
    kind: 'has-hero',
    reason: again
        ? `has an image that a person made (${hero})${restyle ? '' : '; `force: true` replaces it'}`
        : `has an image (${hero})`,
});
const heroGone = ({ post, files }) => ({
    post,
    kind: 'hero-gone',
    reason: `names an image whose file is gone (${files.hero.path}): put it back, or take the image out of the post`,
});
async function waitingFor(wanted, { finished = [] }, delivery, context) {
    const delivered = delivery?.head ? await waitingIn(delivery.head, wanted, context) : [];
    return new Map([...finished.map(asDrawn), ...delivered]);
}
const asDrawn = (record) => [
    (0,drawing_key .TN)({ fingerprint: record.fingerprint, post: { path: record.post } }),
    { record },
];
async function waitingIn(commit, wanted, context) {
    const snapshot = await context.repo.snapshot(commit);
    if (![...snapshot.files.keys()].some((path) => path.startsWith(ledger_record .Ap)))
        return new Map();
    const records = await (0,ledger_records .M$)(snapshot, wanted.map(({ post }) => post.path), context);
    return new Map([...records.values()].filter((record) => (0,ledger_records .MU)(record, snapshot)).map(asDrawn));
}

var kinds = __webpack_require__(81580);
var left_out_words = __webpack_require__(77820);
var left_out = __webpack_require__(13459);
var globs_for = __webpack_require__(50709);
;





const mostRead = 20;
const ofTemplates = /(?:^|\/)(?:_[^/]*|layouts?|includes?|partials?|templates?|themes?|static|public|assets|dist|node_modules|vendor)\//i;
async function findLeftOut(noArticles, job, state, { repo, inputs }) {
    const { head, base, site } = state;
    const named = job.posts.length === 0 ? () => true : (0,matcher .j)(job.posts, head.files);
    const plain = [...head.files.values()].filter(({ path, mode }) => mode.startsWith('100') && !(0,kinds .OY)(path));
    const posts = plain.filter(({ path }) => site.isPost(path)).map(({ path }) => path);
    const unclaimed = plain
        .filter(({ path }) => base?.files.has(path) !== true && named(path))
        .flatMap((entry) => {
        const none = site.whyNoPost(entry.path);
        return none === undefined ? [] : [{ entry, file: entry.path, ...none }];
    });
    const pages = site.name.includes('html') ? undefined : await withFrontMatter(unclaimed, repo);
    const files = [
        ...unclaimed
            .filter(({ file }) => pages === undefined || !(0,kinds .hv)(file) || pages.has(file))
            .map(({ file, reason }) => ({ file, reason })),
        ...noArticles.map(({ post, reason }) => ({ file: post, reason })),
    ].sort((a, b) => (a.file < b.file ? -1 : 1));
    const meant = files.filter(({ file }) => !(0,left_out .OG)(file));
    const isNew = base !== undefined && meant.length > 0;
    if (posts.length > noArticles.length && !isNew)
        return { files };
    const alone = new Set([
        ...unclaimed.filter(({ kind }) => kind === 'excluded').map(({ file }) => file),
        ...noArticles.map(({ post }) => post),
    ]);
    return { files, sentence: sentenceOn(meant, { posts, alone }, state, inputs.config) };
}
function sentenceOn(files, { posts, alone }, { site }, settings) {
    return (0,left_out_words .E)({
        files,
        hasPosts: posts.length > 0,
        site: { name: site.name, isKnown: !/^(?:html|generic)$/.test(site.name) },
        looksIn: site.looksIn,
        posts: (0,globs_for .t)(posts, files.map(({ file }) => ({ path: file, isAlone: alone.has(file) }))),
        settings,
    });
}
async function withFrontMatter(files, repo) {
    const pages = files
        .map(({ entry }) => entry)
        .filter(({ path }) => (0,kinds .hv)(path) && !ofTemplates.test(path))
        .slice(0, mostRead);
    if (pages.length === 0)
        return new Set();
    const texts = await repo.read(pages);
    const opens = (bytes) => /^\s*(?:---|\+\+\+)\s*$/m.test(new TextDecoder().decode(bytes.subarray(0, 200)).split('<')[0]);
    return new Set([...texts].filter(([, bytes]) => opens(bytes)).map(([path]) => path));
}

var external_node_path_ = __webpack_require__(76760);
;

function lyingPictures(wanted, { again }, { site, head }, ours) {
    const isOrphan = (post, file) => ours.orphans.some((orphan) => orphan.images.includes(file) ||
        external_node_path_.posix.basename(orphan.post) === external_node_path_.posix.basename(post.path));
    const namings = wanted.flatMap(({ post, present, record, named, chosen }) => {
        if (again || present || record || named || chosen || ours.ready.has(post.path))
            return [];
        const lying = site.lying(post);
        const file = lying && head.files.get(lying.file);
        if (!file?.mode.startsWith('100') || isOrphan(post, file.path))
            return [];
        return [{ post, file }];
    });
    const isNamed = new Set(namings.map(({ post }) => post.path));
    return {
        wanted: wanted.filter(({ post }) => !isNamed.has(post.path)),
        namings,
        skipped: namings.map(({ post, file }) => ({
            post: post.path,
            kind: 'has-hero',
            reason: `has an image where it belongs (${file.path}), which the post is to name`,
        })),
    };
}

var safe_path = __webpack_require__(46103);
;





const moves_mostRecords = 5;
const recordsWithoutPost = ({ files }) => [...files.keys()]
    .filter((path) => path.startsWith(`${ledger_record .Ap}/`) && path.endsWith('.json'))
    .map(ledger_record .rA)
    .filter((post) => !files.has(post));
async function followMoves(posts, state, context) {
    const { head, base, settings } = state;
    const gone = recordsWithoutPost(head);
    const isFresh = (post) => base !== undefined && (base.files.has(post) || !base.files.has((0,ledger_record .lX)(post)));
    const first = [...gone.filter(isFresh), ...gone.filter((post) => !isFresh(post) && !base)];
    const read = context.repo.kind === 'github' ? first.slice(0, moves_mostRecords) : gone;
    const records = read.length === 0 ? new Map() : await (0,ledger_records .M$)(head, read, context);
    const moves = [];
    const orphans = [];
    const taken = new Set();
    for (const post of gone) {
        const record = records.get(post);
        const to = record && newPathOf(record, posts, state, taken);
        const move = to === undefined ? undefined : moveTo(to, record, head);
        if (move) {
            taken.add(move.record.post);
            moves.push(move);
            continue;
        }
        const files = record ? (0,ledger_record .IC)(record).map(({ path }) => path) : [];
        const images = files.filter((path) => head.files.has(path));
        const at = (0,record_places .B4)(settings['records-dir'], (0,ledger_record .lX)(post));
        orphans.push({ post, record: at, images, fresh: isFresh(post) });
    }
    return { moves, orphans };
}
function newPathOf({ post, title, files: { hero } }, posts, { head, base, site }, taken) {
    const isFree = (path) => !head.files.has((0,ledger_record .lX)(path)) && !taken.has(path);
    const sha = base?.files.get(post)?.sha;
    const renamed = [...(sha === undefined ? [] : head.files.values())].find((file) => file.sha === sha &&
        !base?.files.has(file.path) &&
        site.isPost(file.path) &&
        isFree(file.path));
    if (renamed)
        return renamed.path;
    const shows = posts.find((one) => {
        if (!isFree(one.path) || base?.files.has(one.path))
            return false;
        const file = site.heroFileOf(one);
        return (file !== undefined && (file === hero.path || (0,ledger_record ._5)(hero, head.files.get(file)?.sha)));
    });
    if (shows)
        return shows.path;
    const named = posts.find((one) => isFree(one.path) &&
        !base?.files.has(one.path) &&
        besideNew(hero.path, post, one.path) &&
        one.title === title);
    return named?.path;
}
function moveTo(to, record, head) {
    const images = [];
    const placed = (file) => {
        const path = besideNew(file.path, record.post, to);
        if (path === undefined)
            return file;
        if ((0,ledger_record ._5)(file, head.files.get(path)?.sha))
            return { ...file, path };
        const there = head.files.get(file.path);
        if (!there || !(0,ledger_record ._5)(file, there.sha))
            return file;
        if ((0,safe_path .T)(path, head, () => false) !== undefined)
            return file;
        if (!images.some(({ to }) => to === path))
            images.push({ from: file.path, to: path, sha: there.sha });
        return { ...file, path };
    };
    const { hero, social, more, dark } = record.files;
    const files = {
        hero: placed(hero),
        social: placed(social),
        ...(more && { more: more.map(placed) }),
        ...(dark && { dark: placed(dark) }),
    };
    return { record: { ...record, post: to, files }, from: record.post, images };
}
function besideNew(image, from, to) {
    const [old, next] = [external_node_path_.posix.dirname(from), external_node_path_.posix.dirname(to)];
    const isOwn = (path) => /^(?:index|readme|\+?page)\b/i.test(external_node_path_.posix.basename(path));
    if (!isOwn(from) || !isOwn(to) || old === next || !image.startsWith(`${old}/`))
        return undefined;
    return `${next}${image.slice(old.length)}`;
}

;




const fewest = 50;
const portions = { worktree: 50, checkout: 1000, github: fewest };
const read_posts_most = 600;
async function readPosts(files, { site, head, settings }, context, { posts: names, whole, again }) {
    const { repo, inputs } = context;
    const ways = {
        drafts: settings.drafts,
        now: context.now(),
        isNamed: (path) => names.includes(path),
        isSettled: again ? () => false : settledIn({ site, head }),
    };
    const read = async (part) => (0,sort_posts .u)(part, await repo.read(part), site, ways);
    if (repo.kind !== 'github' || files.length <= fewest) {
        const parts = [];
        const portion = portions[repo.kind];
        for (let at = 0; at === 0 || at < files.length; at += portion)
            parts.push(await read(files.slice(at, at + portion)));
        return joined(parts);
    }
    const limit = Math.min(inputs.maxImages, settings.limits.images ?? Infinity);
    const enough = whole ? Infinity : 2 * limit;
    const each = Math.max(fewest, Math.min(enough, read_posts_most));
    const isKnown = ({ path }) => head.files.has((0,ledger_record .lX)(path));
    const newest = whole === 'oldest' ? (0,sample .ll)(files).toReversed() : (0,sample .ll)(files);
    const order = [...newest.filter((file) => !isKnown(file)), ...newest.filter(isKnown)];
    let found = await read(order.slice(0, each));
    let count = each;
    while (count < order.length && count < read_posts_most && found.missing.length < enough) {
        found = joined([found, await read(order.slice(count, count + each))]);
        count += each;
    }
    const left = order.slice(count).filter((file) => !isKnown(file));
    return inPathOrder({ ...found, skipped: [...found.skipped, ...unread(left)] });
}
function unread(left) {
    const which = left.length === 1 ? 'was' : `is one of ${left.length} posts that were`;
    return left.map(({ path }) => ({
        post: path,
        kind: 'unread',
        reason: `${which} not read: by the API each is a request, and this run has enough to do. A later run takes it; with \`actions/checkout\` before this step all are read`,
    }));
}
const joined = (parts) => ({
    missing: parts.flatMap(({ missing }) => missing),
    present: parts.flatMap(({ present }) => present),
    settled: parts.flatMap(({ settled }) => settled),
    skipped: parts.flatMap(({ skipped }) => skipped),
    failed: parts.flatMap(({ failed }) => failed),
    isInDoubt: parts.some(({ isInDoubt }) => isInDoubt),
});
function settledIn({ site, head }) {
    if (recordsWithoutPost(head).length > 0)
        return () => false;
    return (post) => !head.files.has((0,ledger_record .lX)(post.path)) &&
        site.translations(post.path).length === 1 &&
        site.heroFileOf(post) !== undefined &&
        site.unmade(post) === undefined;
}
const inPathOrder = ({ missing, present, settled, skipped, ...others }) => ({
    ...others,
    missing: missing.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    present: present.toSorted((a, b) => (a.post.path < b.post.path ? -1 : 1)),
    settled: settled.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    skipped: skipped.toSorted((a, b) => (a.post < b.post ? -1 : 1)),
});

var find_recuts = __webpack_require__(99442);
var memory_pictures = __webpack_require__(61496);
var kept_names = __webpack_require__(50503);
;



function createDeclinedBeside(job, repo) {
    let memories;
    return async ({ record: { post, files } }) => {
        memories ??= shelvesBeside(job, repo).then((shelves) => (0,memory_pictures .jc)(shelves, repo));
        for (const memory of (await memories).values())
            if ((await memory.declinedHero(post)) === files.hero.sha256)
                return true;
        return false;
    };
}
async function shelvesBeside({ pullRequest, branch, name = '', isBound }, repo) {
    if (pullRequest !== undefined)
        return isBound ? [] : [(0,staging_context .q)({ branch, ...(name && { name }) })];
    return (await repo.refStores('pr-')).filter((shelf) => {
        const kept = (0,kept_names .Uu)(shelf);
        return kept?.kind === 'drawings' && kept.name === name;
    });
}

var restore = __webpack_require__(13818);
;



const postsOf = (declined, bare = []) => {
    const isBare = new Set(bare.map(({ post }) => post.path));
    return declined.flatMap(({ record: { post, translations = [] } }) => [
        post,
        ...translations.filter((path) => path !== post && isBare.has(path)),
    ]);
};
const lacksFile = (post, { site }) => site.heroFileOf(post) === undefined;
async function remember({ wanted, present, records, }, job, state, memory, { repo }) {
    const bare = job.again
        ? []
        : wanted.filter(({ present, named }) => present === undefined && named === undefined);
    const broken = present.filter(({ post }) => lacksFile(post, state));
    if (memory === undefined || bare.length + broken.length === 0)
        return {
            wanted,
            ready: new Map(),
            declined: [],
            restored: await (0,restore .k5)(records, state, repo),
        };
    await memory.look();
    const known = await memory.of([...bare, ...broken].map(({ post }) => post.path));
    const isNoBeside = createDeclinedBeside(job, repo);
    const declined = [];
    const ready = new Map();
    const isThere = (path) => state.head.files.has(path);
    const gone = bare.every(({ post }) => known.has(post.path)) ? [] : await memory.ofGone(isThere);
    for (const { post } of bare) {
        const own = known.get(post.path);
        const picture = own ?? gone.find(({ record }) => record.title === post.title);
        if (picture === undefined)
            continue;
        const isNo = picture.isDeclined ||
            (await (0,taken_away .c)(picture, post.path, job, state, repo)) ||
            (!job.asked && (await isNoBeside(picture)));
        const record = { ...picture.record, post: post.path };
        if (isNo && !job.asked)
            declined.push({ ...picture, record });
        else if (own || isNo)
            ready.set(post.path, record);
    }
    for (const { post } of wanted.filter(({ named }) => named !== undefined && !job.asked)) {
        const picture = known.get(post.path);
        if (picture?.record.named &&
            (picture.isDeclined || (await (0,taken_away .c)(picture, post.path, job, state, repo))))
            declined.push(picture);
    }
    const isDeclined = new Set(postsOf(declined, bare));
    const named = broken.filter(({ post }) => !isDeclined.has(post.path));
    const restored = await (0,restore .PF)(named, known, state, repo);
    const isRestored = new Set(restored.map(({ record }) => record.post));
    return {
        wanted: wanted
            .filter(({ post }) => !isDeclined.has(post.path) && !isRestored.has(post.path))
            .map((want) => {
            const record = want.record ?? ready.get(want.post.path);
            return record ? { ...want, record } : want;
        }),
        ready,
        declined,
        restored: [...restored, ...(await (0,restore .k5)(records, state, repo))],
    };
}

var to_failed = __webpack_require__(52441);
;



async function shareTranslations(wanted, present, state, context) {
    const { site } = state;
    const lacksHero = wanted.filter((want) => want.present === undefined && !hasImage(want, site));
    const withoutHero = new Set(lacksHero.map(({ post }) => post.path));
    const translated = lacksHero.filter(({ post }) => site.translations(post.path).length > 1);
    if (translated.length === 0)
        return { wanted, shares: [] };
    const known = new Map(present.map((post) => [post.path, post]));
    for (const post of await readOthers(translated, new Set([...withoutHero, ...known.keys()]), state, context))
        known.set(post.path, post);
    const shares = translated.flatMap(({ post }) => {
        const articles = site.translations(post.path);
        const from = articles.map((path) => known.get(path)).find((post) => post && site.heroOf(post));
        if (from)
            return [{ post, source: from.path, from }];
        const first = articles.find((path) => withoutHero.has(path));
        return first === undefined || first === post.path ? [] : [{ post, source: first }];
    });
    const shared = new Set(shares.map(({ post }) => post.path));
    return {
        wanted: wanted.filter(({ post }) => !shared.has(post.path)),
        shares: await withRecords(shares, state, context),
    };
}
const hasImage = ({ post }, site) => site.heroOf(post) !== undefined;
async function readOthers(wanted, known, { head, site }, { repo }) {
    const paths = wanted.flatMap(({ post }) => {
        const all = site.translations(post.path);
        const unknown = all.filter((path) => !known.has(path));
        return repo.kind === 'github' ? unknown.slice(0, 1) : unknown;
    });
    const files = [...new Set(paths)].flatMap((path) => head.files.get(path) ?? []);
    if (files.length === 0)
        return [];
    return [...(await repo.read(files))].flatMap(([path, bytes]) => {
        try {
            return [site.read(path, bytes)];
        }
        catch (error) {
            if (!(error instanceof errors .dJ))
                throw error;
            return [];
        }
    });
}
async function withRecords(shares, { head }, context) {
    const sources = shares.filter(({ from, source }) => from && head.files.has((0,ledger_record .lX)(source)));
    const records = await (0,ledger_records .M$)(head, [...new Set(sources.map(({ source }) => source))], context);
    return shares.map((share) => {
        const record = share.from && records.get(share.source);
        return record ? { ...share, record } : share;
    });
}

;

















async function findPosts(job, state, context, delivery, memory) {
    const { head } = state;
    const settled = await (0,find_settled .Q)(job, state, context.repo);
    const [delivered, files] = filesFor(job, state, settled);
    const read = await readPosts(files, state, context, job);
    const [pages, skipped] = partition(read.skipped, ({ kind }) => kind === 'no-article');
    const found = { ...read, skipped };
    const known = await lookUp(found, job, { ...state, settled }, context, delivery);
    const followed = await followCards({ read: files, present: found.present }, known, job, { ...state, settled }, context, memory);
    const present = found.present.map(({ post }) => post);
    const { recuts, failed } = (0,find_recuts .i)(known.records, found.present, state);
    const { moves, orphans } = await followMoves([...present, ...found.missing], state, context);
    const moved = new Set(moves.map(({ record }) => record.post));
    const isUnwanted = ({ post: { path } }) => head.files.has((0,skip .Z)(path)) && !(job.again && job.posts.includes(path));
    const isOther = ({ post, record }) => record !== undefined &&
        (job.seen?.get(post.path) ?? record.files.hero.sha256) !== record.files.hero.sha256;
    const stays = ({ post }) => job.again || !moved.has(post.path);
    const anew = await changedAnew(known.wanted, job, state, memory, context.repo);
    const lacking = anew.wanted.filter((want) => stays(want) && !isUnwanted(want) && !isOther(want));
    const remembered = await remember({ wanted: lacking, present: found.present, records: known.records }, job, state, memory, context);
    const isRestored = new Set(remembered.restored.map(({ record }) => record.post));
    const declined = [...remembered.declined, ...anew.declined];
    const isDeclined = new Set(postsOf(declined));
    const asked = await shareTranslations(remembered.wanted, present, state, context);
    const { shares } = asked;
    const { wanted, namings, ...there } = lyingPictures(asked.wanted, job, state, {
        ready: remembered.ready,
        orphans,
    });
    const shared = shares.map(({ post, source }) => sharesHero(post.path, source));
    return {
        ...known,
        ...remembered,
        ...followed,
        records: [...new Set([...known.records, ...remembered.restored.map(({ record }) => record)])],
        redrawn: known.redrawn.filter(({ post }) => !isDeclined.has(post)),
        declined,
        ...{ wanted, shares, namings, moves, orphans, recuts },
        skipped: [
            ...known.skipped.filter(({ post }) => !moved.has(post) && !isRestored.has(post)),
            ...known.wanted.filter(isUnwanted).map(({ post }) => leftWithout(post.path, state)),
            ...anew.wanted.filter(isOther).map(({ post }) => hasAnother(post.path)),
            ...postsOf(declined, lacking).map(skipped_post .GX),
            ...shared,
            ...there.skipped,
            ...delivered.map(({ path }) => waitsIn(path, job)),
        ],
        leftOut: await findLeftOut(pages, job, state, context),
        isInDoubt: found.isInDoubt,
        failed: [...found.failed.map(to_failed .V), ...failed, ...misnamed(job, state)],
    };
}
function filesFor({ posts: names, again, elsewhere }, { head, base, site, settings }, settled) {
    const include = again ? 'all' : settings.include;
    const all = (0,scope .S)(head, site, { include, base, settled, names });
    return partition(all, ({ path }) => elsewhere?.has(path) === true);
}
const leftWithout = (post, { settings }) => ({
    post,
    kind: 'unwanted',
    reason: `is left without an image (${(0,record_places .B4)(settings['records-dir'], (0,skip .Z)(post))})`,
});
const hasAnother = (post) => ({
    post,
    kind: 'has-hero',
    reason: 'has another picture by now than the one that was to be replaced',
});
const waitsIn = (post, { elsewhere }) => ({
    post,
    kind: 'delivered',
    reason: `has an image that waits in ${elsewhere?.get(post)}`,
});
const partition = (items, is) => [items.filter(is), items.filter((item) => !is(item))];
function misnamed({ posts: names, again }, { head, site }) {
    const noPosts = names
        .filter((name) => head.files.has(name) && !site.isPost(name))
        .map((post) => ({
        post,
        message: `This file is no post of the ${site.name} site.`,
        hint: 'Name a post, or widen `posts` in the settings file.',
    }));
    const meant = names.filter((name) => again || !(0,matcher .f)(name));
    const typos = (0,scope .G)(meant, head.files.keys()).map((post) => ({
        post,
        message: 'No file of the repo has this name.',
        hint: 'Correct the input `posts`: paths and globs count from the top of the repo.',
    }));
    return [...noPosts, ...typos];
}

var repo_state = __webpack_require__(45510);
;




async function find(job, context, delivery, { memory }) {
    (0,commit_text .c)(context.inputs.commitMessage);
    const first = await (0,repo_state .K)(job, context);
    const generator = await (context.inputs.generator === 'card'
        ? context.card(first.look)
        : context.openai(context));
    const found = await findPosts(job, first, context, delivery, memory);
    const state = found.isInDoubt ? { ...first, site: await first.byVersion() } : first;
    const posts = found.isInDoubt ? await findPosts(job, state, context, delivery, memory) : found;
    const takesAlong = generator.mostPictures > 0 ? posts.wanted : [];
    const known = await withApproved(takesAlong, job, state, context);
    return { ...posts, job, delivery, state: known, generator };
}

var account = __webpack_require__(68067);
var sniff = __webpack_require__(87837);
var candidate_entry = __webpack_require__(22421);
var external_node_crypto_ = __webpack_require__(77598);
var claim_entry = __webpack_require__(70972);
;




async function claim(store, { post, picture }, login, now) {
    const path = (0,candidate_entry .Kg)(post);
    const bytes = (0,claim_entry .qG)({ version: 1, by: login, at: now().toISOString(), run: (0,external_node_crypto_.randomUUID)() });
    const ours = new Map([[path, (0,object_id .I)(bytes)]]);
    for (;;) {
        const files = await store.list();
        if (!files.has(picture.path))
            return { isGone: true };
        const held = files.get(path);
        const there = held && (await store.read([held])).get(path);
        const other = there && (0,claim_entry .jw)(there);
        if (other && (0,claim_entry .Ny)(other) > now())
            return { heldBy: other };
        const given = new Map([
            [path, held?.sha],
            [picture.path, picture.sha],
        ]);
        if (await store.change({ files: new Map([[path, { bytes }]]), given }))
            return { release: async () => void (await store.change({ removed: [path], given: ours })) };
    }
}

var staged_original = __webpack_require__(95083);
;






class Candidates {
    #staging;
    #pullRequest;
    #all = [];
    #claims = new Map();
    #store;
    #own = new Map();
    constructor({ pullRequest }, staging) {
        this.#pullRequest = pullRequest ?? null;
        this.#staging = staging;
    }
    async look() {
        const store = await this.#staging.store();
        const { commit, files } = (await store?.look()) ?? candidates_nothing;
        if (store === undefined || commit === undefined) {
            this.#all = [];
            return;
        }
        this.#store = store;
        const entries = [...files.values()].filter(({ path }) => (0,candidate_entry .RW)(path));
        const texts = entries.length === 0 ? new Map() : await store.read(entries);
        this.#all = [...texts].flatMap(([path, bytes]) => {
            const about = (0,candidate_entry .G9)(path, bytes);
            const paths = about && (0,candidate_entry .Aq)(about);
            const picture = paths && files.get(paths.picture);
            if (!about || !picture)
                return [];
            const isOwn = this.#own.has(path);
            return [{ ...about, picture, commit, paths: [path, picture.path], isOwn }];
        });
    }
    of({ post, drawing }, isThere) {
        const same = this.#all.filter((candidate) => candidate.drawing === drawing);
        return (0,candidate_entry .ch)(same.filter((candidate) => candidate.post === post.path || !isThere(candidate.post)));
    }
    find(post, picture, isThere) {
        const same = this.#all.filter((candidate) => candidate.sha256 === picture);
        return (same.find((candidate) => candidate.post === post) ??
            same.find((candidate) => !isThere(candidate.post)));
    }
    get isEmpty() {
        return this.#all.length === 0;
    }
    paidFor(post) {
        return this.#all
            .filter((candidate) => candidate.post === post)
            .flatMap((candidate) => this.bills(candidate));
    }
    bills(candidate) {
        return (0,candidate_entry .Uu)(candidate, this.#pullRequest);
    }
    get paidBefore() {
        return this.#all
            .filter(({ isOwn }) => !isOwn)
            .map((each) => ({ post: each.post, drawing: each.drawing, paid: this.bills(each) }));
    }
    has({ post, drawing }) {
        return this.#known(post.path, drawing).length > 0;
    }
    #known(post, drawing) {
        const all = [...this.#all, ...this.#own.values()];
        return all.filter((candidate) => candidate.drawing === drawing && candidate.post === post);
    }
    put(planned, original) {
        const about = (0,staged_original .r)(planned, original);
        const siblings = this.#known(about.post, about.drawing);
        const letter = (0,candidate_entry .O4)(siblings.map((candidate) => candidate.letter));
        if (letter === undefined)
            return original.drawnAt;
        const { format, width, height, bytes } = original.hero;
        const candidate = {
            ...about,
            drawnAt: freeMoment(about.drawnAt, siblings),
            letter,
            file: { format, width, height, bytes: bytes.length },
        };
        const paths = (0,candidate_entry .Aq)(candidate);
        const files = new Map([
            [paths.about, { bytes: (0,candidate_entry .d8)(candidate) }],
            [paths.picture, { bytes }],
        ]);
        if (this.#staging.keep(files, planned.post.path))
            this.#own.set(paths.about, candidate);
        return candidate.drawnAt;
    }
    async open({ picture, ...about }) {
        const bytes = (await this.#store?.read([picture]))?.get(picture.path);
        if (!bytes || (0,fingerprint .s)(bytes) !== about.sha256)
            return undefined;
        const { usage, cost } = about;
        const hero = (0,sniff .ZF)(bytes);
        return {
            generator: about.generator,
            model: about.model,
            quality: about.quality,
            prompt: about.prompt,
            ...(about.inType && { inType: about.inType }),
            ...(about.concept && { concept: about.concept }),
            requestedSize: about.requestedSize,
            references: about.references,
            usage: usage ?? undefined,
            cost: cost ?? undefined,
            atMost: about.atMost,
            maybeCharged: about.maybeCharged,
            drawnAt: about.drawnAt,
            notes: about.notes,
            hero,
            social: hero,
        };
    }
    async claim(chosen, login, now) {
        const store = await this.#staging.store();
        if (store === undefined || this.#claims.has(chosen.post))
            return undefined;
        const claimed = await claim(store, chosen, login, now);
        if ('heldBy' in claimed)
            return claimed.heldBy;
        if ('isGone' in claimed)
            return 'gone';
        this.#claims.set(chosen.post, claimed.release);
        return undefined;
    }
    async release() {
        for (const release of this.#claims.values())
            await release();
        this.#claims.clear();
    }
    clear(records, isThere) {
        const done = this.#all.filter((candidate) => {
            const bills = this.bills(candidate);
            const isMoved = bills.length > 0 && !isThere(candidate.post);
            return records.some((record) => (record.post === candidate.post || isMoved) && tells(record, bills));
        });
        if (done.length === 0)
            return;
        const claims = new Set(done.map(({ post }) => (0,candidate_entry .Kg)(post)));
        this.#staging.drop([...done.flatMap(({ paths }) => paths), ...claims]);
        this.#all = this.#all.filter((candidate) => !done.includes(candidate));
    }
}
const tells = (record, bills) => {
    const paid = new Set((0,ledger_payments .fW)(record).map(ledger_payments .yW));
    return bills.every((bill) => paid.has((0,ledger_payments .yW)(bill)));
};
const candidates_nothing = { commit: undefined, files: new Map() };
function freeMoment(at, siblings) {
    const taken = new Set(siblings.map(({ drawnAt }) => Date.parse(drawnAt)));
    let moment = Date.parse(at);
    while (taken.has(moment))
        moment++;
    return new Date(moment).toISOString();
}

var staging_staging = __webpack_require__(71889);
;




function openKept(job, context, delivery) {
    const staging = new staging_staging .C(job, context);
    return {
        staging,
        memory: job.isBound ? undefined : new memory_pictures .S$(staging),
        account: new account .g(context),
        batches: context.batches,
        candidates: canChoose(job, context, delivery) ? new Candidates(job, staging) : undefined,
    };
}
const canChoose = ({ choosing, pullRequest }, { inputs }, delivery) => choosing === true && pullRequest !== undefined && !delivery && inputs.generator === 'openai';

;



const untouched = (plan, { spent }, delivery) => ({
    ...plan,
    records: [],
    spent,
    stopped: undefined,
    commit: undefined,
    delivered: [],
    held: [],
    imagesAt: delivery?.head ?? plan.job.head,
});
function withDrawings(outcome, { finished, held, skipped, failed, stopped, unread, uncut, advice = [] }, { records, recut, retold, failed: notPlaced, }, choices, { spent }) {
    const drawn = new Set(records.map(({ post }) => post));
    const changed = [...recut, ...retold];
    const isChanged = new Set(changed.map(({ post }) => post));
    return {
        ...outcome,
        ...{ records, spent, choices, held, stopped, unread },
        small: new Map(finished.flatMap(({ drawn: { record, small } }) => small ? [[record.files.hero.sha256, small]] : [])),
        earlier: [
            ...outcome.earlier.filter(({ post }) => !isChanged.has(post)),
            ...changed,
            ...outcome.redrawn.filter(({ post }) => !drawn.has(post)),
            ...outcome.moves.map(({ record }) => record),
        ],
        skipped: [...outcome.skipped, ...skipped],
        failed: [...outcome.failed, ...[...failed, ...notPlaced].map(to_failed .V)],
        warnings: [...advice, ...uncut, ...(0,maybe_charged .p)(spent), ...outcome.warnings],
    };
}
const finishedAlone = (outcome, drawings, budget) => {
    const records = drawings.finished.map(({ drawn }) => drawn.record);
    return withDrawings(outcome, drawings, { records, recut: [], retold: [], failed: [] }, [], budget);
};
const withCommit = (outcome, { commit, delivered = [], notes = [] }) => ({
    ...outcome,
    ...(commit === undefined ? {} : { commit, imagesAt: commit }),
    delivered,
    warnings: [...notes, ...outcome.warnings],
});
const outcome_leftAlone = (outcome, { spent, warnings, skipped, plan }, stopped) => ({
    ...outcome,
    ...{ spent, warnings, stopped },
    skipped: [
        ...skipped,
        ...plan.draw.filter(({ follows }) => !follows).map(({ post }) => (0,skipped_post .rY)(post.path)),
    ],
});

var pages_address = __webpack_require__(58280);
;


const here = 'http://site.invalid/';
function postAt(href, context) {
    return addresses_pathsOf(href, context)
        .map((path) => context.posts.get((0,pages_address .Lt)(path)))
        .find((post) => post !== undefined);
}
const fileAt = (src, context) => addresses_pathsOf(src, context).find((path) => context.files.has(path));
function calledLike(src, hero, context) {
    const relative = encoded(external_node_path_.posix.relative(external_node_path_.posix.dirname(context.page), hero));
    const file = fileAt(src, context);
    const plain = src.trim().replace(/[?#].*$/, '');
    if (file !== undefined && /^(?:\/|[a-z][a-z\d+.-]*:)/i.test(plain)) {
        const prefix = [file, encoded(file)].find((path) => plain.endsWith(path));
        if (prefix !== undefined)
            return plain.slice(0, -prefix.length) + encoded(hero);
    }
    return plain.startsWith('./') && !relative.startsWith('../') ? `./${relative}` : relative;
}
const encoded = (path) => path.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@').replaceAll('%2C', ',');
function addresses_pathsOf(address, { page, origin }) {
    const pageUrl = new URL(encoded(page), here);
    const text = address.trim();
    if (text === '' || text.startsWith('#') || !URL.canParse(text, pageUrl))
        return [];
    const { host, pathname } = new URL(text, pageUrl);
    const path = decoded(pathname);
    const site = origin === undefined ? undefined : new URL(origin);
    const base = decoded(site?.pathname ?? '').replace(/\/+$/, '');
    const below = path.startsWith(`${base}/`) ? [path.slice(base.length + 1)] : [];
    if (host === site?.host)
        return below;
    if (host !== pageUrl.host)
        return [];
    const whole = path.slice(1);
    if (!text.startsWith('/'))
        return [whole];
    return [...below, whole, ...(base === '' ? [whole.replace(/^[^/]*\//, '')] : [])];
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

var dist = __webpack_require__(63194);
var html = __webpack_require__(7914);
var html_elements = __webpack_require__(86550);
var html_fill_image = __webpack_require__(53670);
var html_only_more = __webpack_require__(82803);
var html_picture_markup = __webpack_require__(64482);
var html_picture_spot = __webpack_require__(68642);
;



function cardsIn(document, context) {
    const links = [...(0,html .ZE)(document)].flatMap((link) => {
        const href = link.tagName === 'a' ? (0,html .lt)(link, 'href') : undefined;
        const post = href === undefined ? undefined : postAt(href, context);
        return post === undefined || !link.sourceCodeLocation?.startTag ? [] : [{ link, post }];
    });
    const several = Symbol('several');
    const about = new Map();
    for (const { link, post } of links)
        for (const element of (0,html_elements .c9)(link)) {
            const known = about.get(element);
            if (known === several)
                break;
            about.set(element, known === undefined || known === post ? post : several);
        }
    const cards = new Map();
    for (const { link, post } of links) {
        const within = [...(0,html_elements .c9)(link)].filter((element) => about.get(element) === post);
        const root = within.at(-1);
        if (!root || !(0,html_elements .gN)(root) || about.get((0,html_elements .gN)(root)) !== several)
            continue;
        if (!cards.has(root))
            cards.set(root, { post, root, link, images: (0,html_elements .IC)(root) });
    }
    return [...cards.values()];
}
function modelCardsIn(cards) {
    const shownBy = new Map();
    for (const { post, images } of cards)
        for (const image of images)
            shownBy.set((0,html_elements .MT)(image), (shownBy.get((0,html_elements .MT)(image)) ?? new Set()).add(post));
    return cards.flatMap((card) => {
        const ownImages = card.images.filter((image) => !(0,html_elements .XS)(image) && shownBy.get((0,html_elements .MT)(image))?.size === 1);
        return ownImages.length === 1 ? [{ ...card, picture: ownImages[0] }] : [];
    });
}
function counterpart({ root, link }, model) {
    if (root.tagName === model.root.tagName && (0,html_elements .gN)(root) === (0,html_elements .gN)(model.root))
        return root;
    for (const element of (0,html_elements .c9)(link)) {
        if ((0,html_elements .HI)(element, model.root))
            return element;
        if (element === root)
            return undefined;
    }
    return undefined;
}

;









function withCardPicture(text, picture, context) {
    const document = (0,dist .qg)(text, { sourceCodeLocationInfo: true });
    const all = [...(0,html .ZE)(document)];
    const cards = cardsIn(document, context);
    const models = modelCardsIn(cards).filter(({ post }) => post !== picture.post);
    if (models.length === 0)
        return { why: 'plain' };
    const ownCards = cards.filter(({ post }) => post === picture.post);
    if (ownCards.length === 0)
        return { why: 'unlisted' };
    if (all.some((element) => element.tagName === 'base' && (0,html .lt)(element, 'href')))
        return { why: 'unclear' };
    const outcomes = ownCards.map((card) => inCard(card, text, { picture, models, context }));
    const splices = outcomes.flatMap((outcome) => (typeof outcome === 'object' ? [outcome] : []));
    if (splices.length === 0)
        return { why: outcomes.includes('shown') ? 'shown' : 'unclear' };
    const edited = splices
        .sort((a, b) => b.start - a.start)
        .reduce((page, splice) => page.slice(0, splice.start) + splice.text + page.slice(splice.end), text);
    return (0,html_only_more .U)(text, edited) ? { text: edited } : { why: 'unclear' };
}
function inCard(card, text, page) {
    const { picture, context } = page;
    const isNear = ({ root }) => Math.abs((0,html_elements .b4)(root) - (0,html_elements .b4)(card.root));
    for (const model of page.models.toSorted((a, b) => isNear(a) - isNear(b))) {
        const target = counterpart(card, model);
        if (target === undefined)
            continue;
        const src = picture.named ?? calledLike((0,html_elements .MT)(model.picture), picture.hero, context);
        const values = { src, alt: picture.alt, href: (0,html .lt)(card.link, 'href') ?? '' };
        const images = (0,html_elements .IC)(target);
        const isOurs = (image) => (0,html_elements .MT)(image) === src || fileAt((0,html_elements .MT)(image), context) === picture.hero;
        if (images.some(isOurs))
            return 'shown';
        const empty = images.find((image) => (0,html_elements .MT)(image) === '' && image.sourceCodeLocation);
        if (empty)
            return (0,html_fill_image .B)(empty, text, values);
        const shared = new Set(model.images.map(html_elements .MT));
        if (images.some((image) => !(0,html_elements .XS)(image) && !shared.has((0,html_elements .MT)(image))))
            return 'shown';
        const spot = (0,html_picture_spot .q)(target, { ...model, text }, text);
        if (spot === undefined || !leadsTo(spot.block, model))
            continue;
        const size = isTheSame(page.models) ? undefined : picture.size;
        const markup = (0,html_picture_markup .A)(spot.block, text, { ...values, size });
        const eol = /\r?\n/.exec(spot.before + spot.after)?.[0];
        const moved = (0,html_picture_markup .rh)(markup, (0,html_elements ._j)(spot.block, text), spot.indent, eol);
        return { start: spot.offset, end: spot.offset, text: spot.before + moved + spot.after };
    }
    return 'unclear';
}
const leadsTo = (block, { link }) => [block, ...(0,html .ZE)(block)].every((element) => element.tagName !== 'a' || (0,html .lt)(element, 'href') === (0,html .lt)(link, 'href'));
function isTheSame(models) {
    const sizes = models.map(({ picture }) => ['width', 'height'].map((name) => (0,html .lt)(picture, name) ?? '').join('x'));
    return new Set(sizes).size === 1;
}

;
const wordFor = {
    loc: 'loc',
    title: 'title',
    caption: 'alt',
};
const entriesIn = (urls, prefix) => urls.flatMap(({ children }) => children.filter(({ name }) => name === `${prefix}:image`));
function entryLike(entries, text, prefix, words) {
    const model = modelOf(entries);
    const tag = (name, inside) => `<${prefix}:${name}>${inside}</${prefix}:${name}>`;
    if (model === undefined)
        return () => tag('image', tag('loc', escaped(words.loc)));
    const own = indentBefore(model, text);
    const written = model.children.map((child, index) => {
        const value = saidOf(child, entries, words);
        if (value === undefined)
            return '';
        const space = spaceBetween(text, model.children[index - 1]?.end ?? model.open, child.start);
        return `${space}${text.slice(child.start, child.open)}${escaped(value)}${text.slice(child.close, child.end)}`;
    });
    const end = spaceBetween(text, model.children.at(-1)?.end ?? model.open, model.close);
    const whole = `${text.slice(model.start, model.open)}${written.join('')}${end}${text.slice(model.close, model.end)}`;
    return (indent) => whole.replace(/>(\r?\n)([ \t]*)/g, (_, line, space) => {
        if (indent === undefined)
            return '>';
        return `>${line}${space.startsWith(own) ? indent + space.slice(own.length) : space}`;
    });
}
function modelOf(entries) {
    const whole = entries.filter(({ children }) => children.some((child) => wordOf(child) === 'loc'));
    const shapes = Map.groupBy(whole, ({ children }) => children.map(({ name }) => name).join(' '));
    return [...shapes.values()].sort((a, b) => b.length - a.length)[0]?.at(-1);
}
function saidOf(child, entries, words) {
    const word = wordOf(child);
    if (word !== undefined)
        return words[word];
    const others = entries.map(({ children }) => children.find(({ name }) => name === child.name));
    const said = child.text.trim();
    const isOfAll = others.length > 1 && others.every((other) => other?.text.trim() === said);
    return isOfAll && child.children.length === 0 ? said : undefined;
}
const wordOf = ({ name }) => {
    const local = name.replace(/^.*:/, '');
    return Object.hasOwn(wordFor, local) ? wordFor[local] : undefined;
};
const spaceBetween = (text, from, to) => /^\s*/.exec(text.slice(from, to))[0];
const indentBefore = ({ start }, text) => /\n([ \t]*)$/.exec(text.slice(0, start))?.[1] ?? '';
const escaped = (value) => value
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&apos;');

;
const references = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
};
const xml_name = String.raw `[\p{L}_:][\p{L}\p{N}_:.\u00b7-]*`;
const attribute = new RegExp(String.raw `\s+(${xml_name})\s*=\s*("[^"<]*"|'[^'<]*')`, 'uy');
const opening = new RegExp(`<(${xml_name})`, 'uy');
const ending = /\s*(\/?)>/y;
const closing = new RegExp(String.raw `</(${xml_name})\s*>`, 'uy');
function parseXml(text) {
    const top = xml_element('', new Map(), 0, 0);
    const open = [top];
    let offset = 0;
    const step = (pattern) => {
        pattern.lastIndex = offset;
        const match = pattern.exec(text);
        if (match)
            offset += match[0].length;
        return match;
    };
    const upTo = (mark, from) => {
        const end = text.indexOf(mark, from);
        if (end === -1)
            return undefined;
        offset = end + mark.length;
        return text.slice(from, end);
    };
    while (offset < text.length) {
        const inside = open.at(-1);
        if (text.startsWith('<!--', offset)) {
            if (upTo('-->', offset + 4) === undefined)
                return undefined;
        }
        else if (text.startsWith('<?', offset)) {
            if (upTo('?>', offset + 2) === undefined)
                return undefined;
        }
        else if (text.startsWith('<![CDATA[', offset)) {
            const data = upTo(']]>', offset + 9);
            if (data === undefined || inside === top)
                return undefined;
            inside.text += data;
        }
        else if (text.startsWith('</', offset)) {
            const start = offset;
            if (inside === top || step(closing)?.[1] !== inside.name)
                return undefined;
            Object.assign(inside, { close: start, end: offset });
            open.pop();
        }
        else if (text.startsWith('<', offset)) {
            const start = offset;
            const namespace = step(opening)?.[1];
            if (namespace === undefined)
                return undefined;
            const attributes = new Map();
            for (let next = step(attribute); next; next = step(attribute)) {
                const value = resolved(next[2].slice(1, -1));
                if (value === undefined || attributes.has(next[1]))
                    return undefined;
                attributes.set(next[1], value);
            }
            const end = step(ending);
            if (!end)
                return undefined;
            const made = xml_element(namespace, attributes, start, offset);
            inside.children.push(made);
            if (end[1] === '')
                open.push(made);
        }
        else {
            const next = text.indexOf('<', offset);
            const data = resolved(text.slice(offset, next === -1 ? text.length : next));
            if (data === undefined || (inside === top && data.trim() !== ''))
                return undefined;
            inside.text += data;
            offset = next === -1 ? text.length : next;
        }
    }
    return open.length === 1 && top.children.length === 1 ? top.children[0] : undefined;
}
const xml_element = (namespace, attributes, start, end) => ({
    ...{ name: namespace, attributes, start, open: end, close: end, end },
    children: [],
    text: '',
});
function resolved(text) {
    let known = true;
    const plain = text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (_, decimal, hex, word) => {
        if (word && Object.hasOwn(references, word))
            return references[word];
        const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
        if (code > 0 && code <= 0x10ffff)
            return String.fromCodePoint(code);
        known = false;
        return '';
    });
    return known ? plain : undefined;
}

;



const imageNamespace = 'http://www.google.com/schemas/sitemap-image/1.1';
function withSitemapImage(text, { page, hero, pages, ...words }) {
    const root = parseXml(text);
    if (!root || /<!DOCTYPE/i.test(text.slice(0, root.start)))
        return unclear('it is not well-formed XML');
    if (local(root) === 'sitemapindex')
        return unclear('it is an index of other sitemaps');
    if (local(root) !== 'urlset')
        return unclear('it has no <urlset>');
    const urls = root.children.filter((child) => local(child) === 'url');
    const site = siteIn(urls.flatMap(addressOf), pages);
    if (site === undefined)
        return { why: 'empty' };
    const listed = urls.filter((url) => addressOf(url).some((loc) => keyIn(loc, site) === (0,pages_address .Lt)(page)));
    if (listed.length === 0)
        return { why: 'unlisted' };
    const known = [...root.attributes].find(([, value]) => value === imageNamespace)?.[0];
    if (known === undefined && root.attributes.has('xmlns:image'))
        return unclear('its prefix `image` means something else');
    const prefix = known?.startsWith('xmlns:') ? known.slice('xmlns:'.length) : 'image';
    const address = new URL(hero, `${site}/`).href;
    const entries = entriesIn(urls, prefix);
    const image = entryLike(entries, text, prefix, { loc: address, ...words });
    const lacking = listed.filter((url) => !addressesOf(url, prefix).includes(address));
    if (lacking.length === 0)
        return { why: 'there' };
    let edited = text;
    for (const url of lacking.toReversed()) {
        const { offset: gapStart, gap, indent } = spotIn(url, text);
        edited = edited.slice(0, gapStart) + gap + image(indent) + edited.slice(gapStart);
    }
    if (known === undefined) {
        const offset = root.open - 1;
        edited = `${edited.slice(0, offset)} xmlns:image="${imageNamespace}"${edited.slice(offset)}`;
    }
    return parseXml(edited) ? { text: edited } : unclear('the picture does not fit into it');
}
const unclear = (reason) => ({ why: 'unclear', reason });
const local = ({ name }) => name.replace(/^.*:/, '');
const addressOf = (url) => url.children
    .filter((child) => local(child) === 'loc')
    .map(({ text }) => text.trim())
    .filter((loc) => /^https?:/i.test(loc) && URL.canParse(loc))
    .slice(0, 1);
const addressesOf = (url, prefix) => entriesIn([url], prefix)
    .flatMap(({ children }) => children.filter(({ name }) => name === `${prefix}:loc`))
    .map(({ text }) => text.trim());
function spotIn(url, text) {
    const last = url.children.at(-1);
    if (!last)
        return { offset: url.open, gap: '' };
    const line = /\r?\n([ \t]*)$/.exec(text.slice(url.open, last.start));
    return { offset: last.end, gap: line?.[0] ?? '', indent: line?.[1] };
}
function siteIn(addresses, pages) {
    const keys = new Set(pages.map(pages_address .Lt));
    const votes = new Map();
    for (const address of addresses) {
        const site = (0,pages_address .bI)(address, keys);
        if (site === undefined)
            continue;
        votes.set(site, (votes.get(site) ?? 0) + 1);
    }
    return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}
function keyIn(address, site) {
    const { origin, pathname } = new URL(address);
    const whole = `${origin}${pathname}`;
    return whole.startsWith(`${site}/`) ? (0,pages_address .Lt)(whole.slice(site.length)) : undefined;
}

var folder = __webpack_require__(28743);
var addresses = __webpack_require__(64103);
;









function listOne(picture, listings, texts) {
    const { root, pages, sitemap } = listings;
    const below = (path) => (0,folder .I)(root, path);
    const siteFiles = [...texts.files.keys()].filter((path) => (0,folder .Yw)(root, path));
    const posts = new Map(siteFiles
        .filter((path) => texts.site.isPost(path))
        .map((path) => [(0,pages_address .Lt)(below(path)), below(path)]));
    const files = new Set([...siteFiles.map(below), below(picture.hero)]);
    const named = listings.named(picture.hero);
    const post = below(picture.post);
    const notes = [];
    const states = pages.map((path) => {
        const ground = (text) => ({
            ...{ page: below(path), posts, files },
            origin: listings.origin ?? (0,addresses .VQ)((0,read .V)(path, text), below(path)),
        });
        const card = { ...picture, post, hero: below(picture.hero), named };
        return change(path, texts, notes, (text, bytes) => withCardPicture(text, card, ground(bytes)));
    });
    const unclear = pages.filter((_, index) => states[index] === 'unclear');
    notes.push(...unclear.map((path) => `${path}: where the picture goes on this page cannot be told from the other posts. Insert it by hand.`));
    const unlisted = pages[states.indexOf('unlisted')];
    if (unlisted !== undefined &&
        !states.some((state) => ['done', 'shown', 'unclear'].includes(state)))
        notes.push(`${unlisted}: this page shows pictures of other posts and has no link to this one.`);
    if (!texts.files.has(sitemap))
        return notes;
    const image = {
        page: post,
        hero: named ?? encoded(below(picture.hero)),
        ...{ title: picture.title, alt: picture.alt },
        pages: siteFiles.filter((path) => /\.html?$/i.test(path)).map(below),
    };
    let why = '';
    const state = change(sitemap, texts, notes, (text) => {
        const mapped = withSitemapImage(text, image);
        if ('reason' in mapped)
            why = mapped.reason;
        return mapped;
    });
    if (state === 'unclear')
        notes.push(`${sitemap}: the picture was not added, because ${why}.`);
    if (state === 'unlisted')
        notes.push(`${sitemap}: it lists other pages and not this post.`);
    return notes;
}
function change(path, { now, reasons }, notes, edit) {
    const bytes = now.get(path);
    if (bytes === undefined) {
        notes.push(`${path}: it was left as it is, because ${reasons.get(path) ?? 'it cannot be read'}.`);
        return 'left';
    }
    try {
        const source = (0,posts_source .D4)(path, bytes);
        const edited = edit(source.text, bytes);
        if (!('text' in edited))
            return edited.why;
        now.set(path, (0,posts_source .lF)(source, edited.text));
        return 'done';
    }
    catch (error) {
        if (!(error instanceof errors .dJ))
            throw error;
        notes.push(`${path}: it was left as it is. ${error.message}`);
        return 'left';
    }
}

;
function shownIn({ records, files }, shares, { site }) {
    const drawn = records.map(({ post, title, alt, files: { hero } }) => ({
        ...{ post, title, alt, hero: hero.path },
        size: { width: hero.width, height: hero.height },
    }));
    const shared = shares.flatMap(({ post, source, from }) => {
        const file = files.get(post.path);
        if (!file || !('bytes' in file))
            return [];
        const fresh = drawn.find((picture) => picture.post === source);
        const hero = fresh?.hero ?? (from && site.heroFileOf(from));
        const { title, meta } = site.read(post.path, file.bytes);
        const alt = meta['og:image:alt'];
        if (hero === undefined || typeof alt !== 'string')
            return [];
        return [{ ...fresh, post: post.path, hero, title, alt }];
    });
    return [...drawn, ...shared];
}

;




const list_pictures_mostBytes = 2_000_000;
async function listPictures(placed, shares, state, repo) {
    const { head, site } = state;
    const shown = shownIn(placed, shares, state).flatMap((picture) => {
        const listings = site.listings?.(picture.post);
        const isThere = (path) => head.files.has(path) && !site.isPost(path);
        return listings
            ? [{ picture, listings: { ...listings, pages: listings.pages.filter(isThere) } }]
            : [];
    });
    const paths = shown.flatMap(({ listings: { pages, sitemap } }) => [...pages, sitemap]);
    const entries = [...new Set(paths)].flatMap((path) => head.files.get(path) ?? []);
    if (entries.length === 0)
        return placed;
    const reasons = new Map(entries.map((file) => [file.path, whyLeft(file, head)]));
    const read = await repo.read(entries.filter(({ path }) => reasons.get(path) === undefined));
    const now = new Map(read);
    const records = new Map(placed.records.map((record) => [record.post, record]));
    for (const { picture, listings } of shown) {
        const notes = listOne(picture, listings, { now, reasons, files: head.files, site });
        const record = records.get(picture.post);
        const ours = [...listings.pages, listings.sitemap];
        if (record)
            records.set(record.post, withNotes(record, notes, ours));
    }
    const files = new Map(placed.files);
    for (const [path, bytes] of now)
        if (bytes !== read.get(path))
            files.set(path, { bytes });
    for (const [post, record] of records)
        files.set((0,ledger_record .lX)(post), { bytes: (0,ledger_record .rh)(record) });
    return { ...placed, files, records: [...records.values()] };
}
function whyLeft(file, head) {
    if (file.mode === '120000')
        return 'it is a symbolic link';
    const unsafe = (0,safe_path .T)(file.path, head, ({ mode }) => mode.startsWith('100'));
    if (unsafe !== undefined)
        return unsafe;
    return (file.size ?? 0) > list_pictures_mostBytes ? 'it is larger than 2 MB' : undefined;
}
function withNotes(record, notes, files) {
    const otherNotes = record.notes.filter((note) => !files.some((file) => note.startsWith(`${file}: `)));
    return { ...record, notes: [...otherNotes, ...notes] };
}

var prompts_prompt = __webpack_require__(22410);
var subject_of = __webpack_require__(98152);
;



function altFor(post, state, drawing) {
    const rule = (0,rule_for .s)(post.path, state.settings.rules ?? []);
    const own = (0,subject_of .et)(post, rule, (0,subject_of .zU)(state), state.site.ownAltOf(post));
    const brand = state.brand(rule.brand);
    if (drawing?.generator !== 'card')
        return (0,subject_of .LS)(post, () => (0,prompts_prompt .Ti)(brand, own, 'openai'));
    const { title } = drawing;
    const subject = Object.defineProperties({}, {
        ...Object.getOwnPropertyDescriptors(own),
        title: { value: title, enumerable: true },
    });
    const inType = { title: drawing.untitled ? '' : title, label: '' };
    return (0,subject_of .LS)(post, () => (0,prompts_prompt .Ti)(brand, subject, 'card', inType));
}

;




async function namePictures(placed, namings, state, repo) {
    if (namings.length === 0)
        return placed;
    const read = await repo.read(namings.map(({ file }) => file));
    const files = new Map(placed.files);
    const failed = [];
    for (const naming of namings) {
        try {
            files.set(naming.post.path, { bytes: named(naming, read.get(naming.file.path), state) });
        }
        catch (error) {
            if (!(error instanceof errors .dJ))
                throw error;
            failed.push(error);
        }
    }
    return { ...placed, files, failed: [...placed.failed, ...failed] };
}
function named({ post, file }, bytes, state) {
    const { site, settings } = state;
    const alt = altFor(post, state);
    const edit = site
        .lying(post)
        ?.edit({ alt, size: sizeOf(bytes, file.path, post.path), body: settings.body });
    const edited = edit && (0,posts_edit .l)(post, edit);
    if (edited && site.heroOf(site.read(post.path, edited)))
        return edited;
    throw new errors .dJ(`The post cannot name the picture that is there, \`${file.path}\`.`, {
        file: post.path,
        hint: 'Name it in the post by hand, or move that file.',
    });
}
function sizeOf(bytes, path, post) {
    try {
        return (0,sniff .ZF)(bytes ?? new Uint8Array(), `\`${path}\``);
    }
    catch (error) {
        if (!(error instanceof errors .Z_))
            throw error;
        throw new errors .dJ(`Nothing can be put at \`${path}\`: a file that somebody else made is there.`, {
            file: post,
            hint: `Move that file (${error.message}), or choose another folder with \`image-dir\` in the settings file.`,
            cause: error,
        });
    }
}

var in_tree = __webpack_require__(34223);
var size_text = __webpack_require__(52292);
;

const stand = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const editOf = ({ place, alt, size, disclosure }, { settings }, after = {}) => place.edit({
    alt: after.alt ?? alt,
    hero: size,
    social: (0,size_text .D)(settings.social.size),
    lacking: after.lacking ?? [],
    dark: place.dark !== undefined && (after.hasDark ?? true),
    disclosure: after.isCard ? undefined : disclosure,
    placeholder: settings.placeholder && (after.placeholder ?? stand),
    body: settings.body,
});

;



function placeShares(shares, drawn, state) {
    const posts = new Map();
    const failed = [];
    for (const { post, source, from, record } of shares) {
        const fresh = drawn.get(source);
        const original = from ?? fresh?.post;
        if (original === undefined)
            continue;
        const files = fresh?.images ?? [];
        const hero = files[0] ?? state.site.heroFileOf(original);
        try {
            const alt = altFor(post, state, fresh?.drawing ?? record);
            const body = state.settings.body && hero !== undefined ? { hero } : {};
            const edit = state.site.share(original, post, { alt, files, ...body });
            const edited = edit && (0,posts_edit .l)(post, edit);
            if (edited && Buffer.compare(edited, post.bytes) !== 0)
                posts.set(post.path, edited);
        }
        catch (error) {
            if (!(error instanceof errors .dJ))
                throw error;
            failed.push(error);
        }
    }
    return { posts, failed };
}

;

function storedBy(storage, record, paths) {
    const named = (file) => paths === undefined || paths.has(file.path) ? storage.named(file) : file;
    const { hero, social, more, dark } = record.files;
    return {
        ...record,
        files: {
            hero: named(hero),
            social: named(social),
            ...(more && { more: more.map(named) }),
            ...(dark && { dark: named(dark) }),
        },
    };
}
function putCutAnew(records, recut, to) {
    for (const [at, record] of records.entries()) {
        for (const picture of (0,ledger_record .IC)(record))
            if (recut[at]?.paths.has(picture.path))
                to.put(picture);
        to.files.set((0,ledger_record .lX)(record.post), { bytes: (0,ledger_record .rh)(record) });
    }
}

;









function placeAll(drawings, state, { shares, moves, restored = [], recut = [], retold = [], } = place_nothing) {
    const { storage } = state;
    const files = new Map();
    const pictures = [];
    const put = (picture) => {
        pictures.push(picture);
        files.set(picture.path, (0,in_tree ._)(picture));
    };
    const records = [];
    const failed = [];
    const illustrated = new Map();
    for (const { planned, drawn } of drawings) {
        try {
            const { post } = planned;
            const sharing = shares.filter(({ source }) => source === post.path);
            const sharers = sharing.map((share) => share.post.path);
            const languages = [...(planned.translations ?? []), ...sharers];
            const placed = recordAt(drawn.record, planned, [...new Set(languages)].sort());
            const record = storedBy(storage, placed);
            const edited = editedWith(record, planned, state);
            if (!sameBytes(edited, post.bytes))
                files.set(post.path, { bytes: edited });
            for (const [path, text] of planned.place.texts?.(record.alt) ?? [])
                if (!isTheirText(path, planned, state.head))
                    files.set(path, { bytes: new TextEncoder().encode(text) });
            for (const picture of (0,ledger_record .IC)(record))
                put(picture);
            files.set((0,ledger_record .lX)(post.path), { bytes: (0,ledger_record .rh)(record) });
            records.push(record);
            illustrated.set(post.path, {
                post: state.site.read(post.path, edited),
                images: (0,ledger_record .IC)(record).map(({ path }) => path),
                drawing: record,
            });
        }
        catch (error) {
            if (!(error instanceof errors .dJ))
                throw error;
            failed.push(error);
        }
    }
    const shared = placeShares(shares, illustrated, state);
    for (const [path, bytes] of shared.posts)
        files.set(path, { bytes });
    for (const { record, images } of moves) {
        for (const { to, sha } of images)
            files.set(to, { sha });
        files.set((0,ledger_record .lX)(record.post), { bytes: (0,ledger_record .rh)(record) });
    }
    for (const { record, files: gone } of restored) {
        for (const { path, sha } of gone)
            files.set(path, { sha });
        pictures.push(...(0,ledger_record .IC)(record).filter(({ path }) => gone.some((file) => file.path === path)));
        if (!state.head.files.has((0,ledger_record .lX)(record.post)))
            files.set((0,ledger_record .lX)(record.post), { bytes: (0,ledger_record .rh)(record) });
    }
    const cutAnew = recut.map(({ record, paths }) => storedBy(storage, record, paths));
    putCutAnew(cutAnew, recut, { files, put });
    for (const { record, files: edited } of retold) {
        for (const [path, file] of edited)
            files.set(path, file);
        files.set((0,ledger_record .lX)(record.post), { bytes: (0,ledger_record .rh)(record) });
    }
    return {
        ...{ files, pictures, records },
        removed: [...moves.flatMap(leftBy), ...darkLeft(drawings, files)],
        recut: cutAnew,
        retold: retold.map(({ record }) => record),
        failed: [...failed, ...shared.failed],
    };
}
const leftBy = ({ from, images }) => [
    (0,ledger_record .lX)(from),
    ...images.map((image) => image.from),
];
function isTheirText(path, { follows }, { files }) {
    const there = files.get(path)?.sha;
    return (follows !== undefined && there !== undefined && there !== (0,object_id .I)(Buffer.from(follows.altBefore)));
}
function editedWith(record, planned, state) {
    const { alt, files, generator, placeholder } = record;
    const { more = [] } = files;
    const isCard = generator === 'card';
    const lacking = planned.place.more.filter((image) => !more.some(({ path }) => path === image.path));
    const hasDark = files.dark !== undefined;
    const isAsPlanned = hasDark === (planned.place.dark !== undefined) &&
        (!isCard || planned.disclosure === undefined) &&
        state.settings.placeholder === undefined;
    return alt === planned.alt && lacking.length === 0 && isAsPlanned
        ? planned.edited
        : (0,posts_edit .l)(planned.post, editOf(planned, state, { alt, lacking, isCard, hasDark, placeholder }));
}
const darkLeft = (drawings, files) => drawings.flatMap(({ planned: { post, darkBefore } }) => 
darkBefore !== undefined && files.has((0,ledger_record .lX)(post.path)) && !files.has(darkBefore)
    ? [darkBefore]
    : []);
const place_nothing = { shares: [], moves: [] };
function recordAt({ files, translations: _, named: __, round, before, after, asked, paid, words, ...record }, { place, billed, isTakenBack, card, ...planned }, translations) {
    const payments = (0,ledger_payments .ym)([billed?.before ?? [], paid ?? []]);
    const more = place.more.flatMap(({ path, width, height, format }) => {
        const same = (file) => file.width === width && file.height === height && file.format === format;
        const file = files.more?.find(same);
        return file ? [{ ...file, path }] : [];
    });
    return {
        ...record,
        ...(isTakenBack && record.generator === 'card' ? { card } : {}),
        ...(payments.length > 0 ? { paid: [...payments] } : {}),
        ...(words ? { words } : {}),
        ...beforeFact(planned, { round, before }),
        ...(after ? { after } : {}),
        ...(asked ? { asked } : {}),
        ...(translations.length > 0 ? { translations } : {}),
        ...(place.named ? { named: true } : {}),
        files: {
            hero: { ...files.hero, path: place.hero },
            social: { ...files.social, path: place.social },
            ...(more.length > 0 ? { more } : {}),
            ...(files.dark && place.dark && { dark: { ...files.dark, path: place.dark.path } }),
        },
    };
}
function beforeFact({ before }, known) {
    if (before === undefined)
        return {
            ...(known.round && { round: known.round }),
            ...(known.before && { before: known.before }),
        };
    const { round, ...picture } = before;
    const same = known.before?.sha256 === picture.sha256;
    return { round: round + 1, before: same ? known.before : picture };
}
const sameBytes = (a, b) => Buffer.compare(a, b) === 0;

var bucket_keys = __webpack_require__(45943);
var storage_schema = __webpack_require__(52126);
;




function bucket_names_addressesOf(records, s3) {
    const keys = (0,bucket_keys .uv)(s3.key);
    return records.flatMap(ledger_record .IC).flatMap(({ path, url }) => {
        if (url === undefined)
            return [];
        const standing = keys.inAddress(path.slice(record_places .b1.length + 1), bucket_keys .t6);
        return [[`${(0,storage_schema .Wq)(s3)}/${standing}`, url]];
    });
}
function renamed(bytes, addresses) {
    let text = Buffer.from(bytes).toString('latin1');
    const before = text;
    for (const [was, is] of addresses)
        text = text.replaceAll(was, is);
    return text === before ? bytes : Buffer.from(text, 'latin1');
}

;





async function withAddresses(placed, recut, { head, s3 }, repo) {
    const base = (0,storage_schema .Wq)(s3);
    const drawn = bucket_names_addressesOf(placed.records, s3);
    const cutAnew = recut.flatMap(({ before }, at) => renamedBy(before, placed.recut[at]));
    const files = new Map(placed.files);
    for (const [path, bytes] of await with_addresses_postsOf(placed, recut, head, repo))
        files.set(path, { bytes: renamed(bytes, cutAnew) });
    const failed = [];
    for (const [path, file] of files) {
        if (!('bytes' in file))
            continue;
        const bytes = renamed(file.bytes, drawn);
        if (!stillStands(bytes, base)) {
            files.set(path, { bytes });
            continue;
        }
        files.delete(path);
        failed.push(unnamed(path));
    }
    return { ...placed, files, failed: [...placed.failed, ...failed] };
}
const renamedBy = (before, after) => {
    const now = new Map((after ? (0,ledger_record .IC)(after) : []).map(({ path, url }) => [path, url]));
    return (0,ledger_record .IC)(before).flatMap(({ path, url }) => {
        const is = now.get(path);
        return url === undefined || is === undefined || url === is ? [] : [[url, is]];
    });
};
async function with_addresses_postsOf({ files }, recut, head, repo) {
    const paths = new Set(recut.flatMap(({ record: { post, translations = [] } }) => [post, ...translations]));
    const changed = [...paths].flatMap((path) => {
        const file = files.get(path);
        return file && 'bytes' in file ? [[path, file.bytes]] : [];
    });
    const others = [...paths].flatMap((path) => (files.has(path) ? [] : (head.files.get(path) ?? [])));
    const read = others.length > 0 ? await repo.read(others) : [];
    return new Map([...changed, ...read]);
}
function stillStands(bytes, base) {
    const text = Buffer.from(bytes).toString('latin1');
    const mark = bucket_keys .t6.slice(0, bucket_keys .i3);
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
        const start = text.lastIndexOf(base, at);
        if (start !== -1 && !/\s/.test(text.slice(start, at)))
            return true;
    }
    return false;
}
const unnamed = (file) => new errors .dJ('It would name a picture of the bucket that is not drawn yet.', {
    file,
    hint: 'Draw the post that has this picture again, then this one follows.',
});

;




async function placeDrawings({ state, shares, namings, moves, restored, retold, }, { finished, recut }, { repo }) {
    const placed = placeAll(finished, state, { shares, moves, restored, recut, retold });
    const named = await namePictures(placed, namings, state, repo);
    const listed = await listPictures(named, shares, state, repo);
    return state.settings.s3 === undefined
        ? listed
        : withAddresses(listed, recut, { ...state, s3: state.settings.s3 }, repo);
}

var planned_texts = __webpack_require__(57265);
;
const never = { png: 0.5, jpeg: 12 / 8 / 256, webp: 0 };
const hardly = { png: 2.4, jpeg: 0.05, webp: 0.03 };
function judgeWeight({ width, height }, format, maxBytes) {
    const each = maxBytes / (width * height);
    if (each < never[format])
        return 'never';
    return each < hardly[format] ? 'hardly' : 'well';
}
const enoughBytes = ({ width, height }, format) => Math.ceil((width * height * usual[format]) / 100_000) * 100_000;
const usual = { png: 3, jpeg: 0.25, webp: 0.2 };

var parse_file = __webpack_require__(70407);
;





const tooLight = ({ social, moreSocial }) => [social, ...(moreSocial ?? [])].flatMap((image, at) => {
    const { size, format } = image;
    const judged = judgeWeight((0,size_text .D)(size), format, image['max-bytes']);
    if (judged === 'well')
        return [];
    const key = moreSocial ? ['social', at] : ['social'];
    return [
        {
            isCertain: judged === 'never',
            message: messageOf(image, key.join('.'), judged),
            hint: hintOf(image),
            at: [[...key, 'max-bytes'], [...key, 'format'], [...key, 'size'], key],
        },
    ];
});
const messageOf = ({ size, format, ...image }, key, judged) => {
    const what = `\`${key}\`: a drawn picture of ${size} as ${format}`;
    const most = `${image['max-bytes']} bytes (\`max-bytes\`)`;
    const why = format === 'png' ? ', for PNG has no quality to lower' : '';
    return judged === 'never'
        ? `${what} cannot be as light as ${most}${why}.`
        : `${what} is mostly heavier than ${most}${why}: such a post would get none.`;
};
function hintOf({ size, format }) {
    const other = format === 'png' ? 'Write `format: jpeg` or `format: webp`, or' : 'Ask for a smaller `size`, or';
    return `${other} allow \`max-bytes: ${enoughBytes((0,size_text .D)(size), format)}\`.`;
}
const weightWarnings = (settings) => tooLight(settings).map(({ message, hint }) => `${message} ${hint}`);
async function assertWeights({ settings }, { settingsAt, head }, { repo, inputs: { config } }) {
    const problem = tooLight(settings).find(({ isCertain }) => isCertain);
    if (problem === undefined)
        return;
    const snapshot = await repo.snapshot(settingsAt === 'head' ? head : settingsAt);
    const text = (await (0,settings_of_repo .Vv)(repo, snapshot, [config])).get(config);
    const line = text && (0,parse_file .uD)(new TextDecoder().decode(text), problem.at);
    throw new errors .GN(problem.message, {
        file: config,
        ...(line ? { line } : {}),
        hint: `${problem.hint} Nothing was drawn.`,
    });
}

;







const warningsOf = (plan, limits, { job, state, generator, orphans, declined, aboutCards }, inputs) => [
    ...keyMissing(plan, inputs),
    ...declined.map(takenAway),
    ...aboutCards,
    ...unreadableRecords(limits),
    ...unknownPrices(limits),
    ...believedDates(limits),
    ...brandWarnings(plan, generator),
    ...(isToDraw(plan, generator) ? weightWarnings(state.settings) : []),
    ...unpublishedPrices(plan, generator),
    ...(0,planned_texts ._2)(plan, limits),
    ...unusedInstruction(plan, job, generator),
    ...cutInstruction(job),
    ...unheard(plan, job, state),
    ...unseen(plan, generator, state, inputs),
    ...unedited(plan, generator, state),
    ...state.references.warnings,
    ...leftOut(plan, generator),
    ...orphans.flatMap(leftBehind),
];
const keyMissing = ({ draw }, { isKeyMissing }) => isKeyMissing && draw.length > 0
    ? [
        '`api-key` is empty, though the workflow names an API or a model, so title cards are set. If its secret is missing, add it under Settings \u203a Secrets and variables \u203a Actions; then `/hero redraw all`, or a run by hand with `posts`, has them drawn.',
    ]
    : [];
const isToDraw = ({ draw, candidates }, { name }) => name !== 'card' && draw.length + candidates.length > 0;
const brandWarnings = ({ draw, candidates }, { name }) => name === 'card'
    ? []
    : [...new Set([...draw, ...candidates].flatMap(({ brand }) => brand.warnings ?? []))];
function unpublishedPrices({ draw, candidates }, { model }) {
    const bound = [...draw, ...candidates].filter(({ basis }) => basis === 'bound');
    return [...Map.groupBy(bound, ({ quality }) => quality)].map(([quality, all]) => {
        const most = Math.max(...all.map(({ estimate = 0 }) => estimate));
        return `What \`${model}\` takes at quality \`${quality}\` is published nowhere: each picture counts with at most ${(0,ledger_limits .E9)(most)}, an upper bound, until drawings of this repo tell the real figure. Where you know the price, give it with \`prices\` in the settings file: \`${model}: { image: ... }\`, in US dollars.`;
    });
}
const unusedInstruction = ({ draw }, { instruction }, { name }) => instruction !== '' && draw.some(({ from }) => from === undefined)
    ? [
        name === 'card'
            ? 'The `instruction` had no effect: title cards are set here, which no model draws. A card follows the title and first tag of its post, and `card` in the settings file; with an `api-key` a model draws by words.'
            : 'The `instruction` had no effect where there is no picture to change: it edits the present image of posts that are named, with the `openai` generator.',
    ]
    : [];
const cutInstruction = ({ instruction }) => instruction.length > prompts_prompt .d$
    ? [
        `The words of what to change are cut after ${prompts_prompt .d$} characters: the images API takes no longer prompt.`,
    ]
    : [];
const unheard = ({ draw }, { pullRequest, choosing, again }, { settings }) => pullRequest !== undefined && !choosing && !again && settings.candidates > 1 && draw.length > 0
    ? [
        '`candidates` had no effect: nobody could choose, as no comment on a pull request starts this workflow. Let it run on `issue_comment`, too.',
    ]
    : [];
const unseen = ({ draw }, { name }, { settings }, { textModel }) => settings['second-look'] !== false && textModel === '' && name === 'openai' && draw.length > 0
    ? [
        '`second-look` had no effect: no text model is named. Give the input `text-model` in the workflow, or take `second-look` out of the settings file.',
    ]
    : [];
function unedited({ draw, candidates }, { name, model, mostPictures }, { settings }) {
    if (name === 'card' || mostPictures > 0)
        return [];
    const isWanted = [...draw, ...candidates].some(({ post }) => (0,dark_version .Ss)(settings, (0,rule_for .s)(post.path, settings.rules ?? [])));
    return isWanted
        ? [
            `\`dark\` had no effect: a dark version is an edit of the picture, and \`${model}\` as it is reached here edits none. Let \`base-url\` name an API that has \`/images/edits\`, or take \`dark\` out of the settings file.`,
        ]
        : [];
}
function leftOut({ draw }, { name, model, mostPictures }) {
    const max = Math.max(0, ...draw.map((planned) => planned.leftOut));
    if (max === 0)
        return [];
    const who = name === 'card' ? 'a card' : `\`${model}\` as it is reached here`;
    return [
        mostPictures === 0
            ? `The brand images of \`references\` were left out: ${who} takes no pictures along.`
            : `Of the brand images of \`references\` the last ${max === 1 ? 'one was' : `${max} were`} left out: ${who} takes ${mostPictures} pictures along, with the one that is changed.`,
    ];
}
const takenAway = ({ record: { post } }) => `The picture of ${post} was taken away again, and comes back only when somebody asks: \`/hero draw\` puts it back at no cost. \`/hero skip ${post}\` leaves the post without one for good.`;
const leftBehind = ({ post, record, images, fresh }) => fresh && images.length > 0
    ? [
        `The post ${post} is gone, its images are not: ${images.join(', ')}. Where nothing else shows them, delete them together with ${record}.`,
    ]
    : [];

;

function allot(items, limits, isDrawn = () => false) {
    const within = [];
    const beyond = [];
    let [images, cost] = [0, 0];
    for (const item of items) {
        const wish = { images: item.images ?? 1, estimate: item.estimate };
        const reason = isDrawn(item) ? undefined : (0,ledger_limits .kg)(limits, { images, cost }, wish);
        if (reason) {
            beyond.push({ item, reason });
        }
        else {
            within.push(item);
            images += wish.images;
            cost += item.estimate ?? 0;
        }
    }
    return { within, beyond };
}

var total = __webpack_require__(30483);
var facts = __webpack_require__(85697);
;




const fingerprintOf = (planned, state, generator) => (0,fingerprint .R)(determinantsOf(planned, state, generator));
const drawingOf = (planned, state, generator) => (0,fingerprint .R)({
    ...determinantsOf(planned, state, generator),
    size: (0,size_text .l)(generator.requested(planned.size)),
    files: '',
});
const determinantsOf = ({ post, place, subject, size, quality, from, mask, texts, ...own }, { settings, look }, { name, model }) => ({
    generator: name,
    model,
    prompt: own.approved?.prompt ?? own.prompt,
    size: (0,size_text .l)(size),
    quality,
    card: name === 'card' ? cardText(post, subject.lang, own.look ?? look) : '',
    from: from?.sha ?? '',
    mask: mask?.sha ?? '',
    references: referencesText(own),
    files: filesOfText(place, settings, own),
    ...(texts?.concept && { concept: JSON.stringify([texts.model, texts.concept]) }),
});
const filesOfText = (place, settings, { dark }) => [
    filesText(settings, (0,pictures_at .EU)(place, settings)),
    ...((0,pictures_at .X_)(place) ? ['one'] : []),
    ...(dark ? ['dark'] : []),
].join(' ');
function referencesText({ references, approved, }) {
    const named = references.slice(0, references.length - (approved?.count ?? 0));
    return [...named.map(({ sha }) => sha), ...(approved ? ['approved'] : [])].join(' ');
}
const filesText = ({ social, moreSocial = [] }, format) => [format, ...[social, ...moreSocial].flatMap(fileOf)].join(' ');
const fileOf = ({ size, format, ...image }) => [size, format, image['max-bytes']];

;


const isChangedAlready = (planned, record, state, generator) => planned.from !== undefined &&
    record?.edited?.blob !== undefined &&
    record.fingerprint ===
        fingerprintOf({ ...planned, from: { ...planned.from, sha: record.edited.blob } }, state, generator);
const isStyledAlready = ({ brand, fingerprint }, record, { instruction }, { name }) => {
    if (record === undefined || instruction !== '')
        return false;
    if (record.fingerprint === fingerprint)
        return true;
    return name === 'openai' && record.generator === name && isBy(brand, record);
};
const isBy = ({ template }, record) => record.template.sha256 === (0,fingerprint .s)(template);

var prices = __webpack_require__(86872);
var dark = __webpack_require__(96163);
var faults = __webpack_require__(4526);
var focus_for = __webpack_require__(66578);
;
function disclosureFor(lang, { fields, disclosure }) {
    return fields?.disclosure === undefined ? undefined : (wordsFor(lang, disclosure) ?? true);
}
function wordsFor(lang, words) {
    if (words === undefined || typeof words === 'string')
        return words;
    const byLanguage = new Map(Object.entries(words).map(([key, text]) => [key.toLowerCase(), text]));
    const steps = lang.toLowerCase().split('-');
    for (let length = steps.length; length > 0; length--) {
        const text = byLanguage.get(steps.slice(0, length).join('-'));
        if (text !== undefined)
            return text;
    }
    return undefined;
}

;

function maskAt(path, { files }) {
    if (path === '')
        return undefined;
    const file = files.get(path);
    if (file?.mode.startsWith('100'))
        return file;
    throw new errors .GN(file ? `The mask \`${path}\` is no plain file.` : `The mask \`${path}\` is not in the repo.`, {
        hint: 'Correct the input `mask`, or commit the file on this branch; it counts from the top of the repo.',
    });
}

;







function tryEdit(planned, state, mayReplace) {
    const { post, place } = planned;
    for (const [path, may] of [
        ...(0,pictures_at .Rb)(place).map((path) => [path, mayReplace]),
        [
            (0,record_places .B4)(state.settings['records-dir'], (0,ledger_record .lX)(post.path)),
            ({ mode }) => mode.startsWith('100'),
        ],
    ]) {
        const reason = (0,safe_path .T)(path, state.head, may);
        if (reason)
            throw new errors .dJ(`Nothing can be put at \`${path}\`: ${reason}.`, {
                file: post.path,
                hint: 'Move that file, or choose another folder with `image-dir` or `records-dir` in the settings file.',
            });
    }
    const edited = (0,posts_edit .l)(post, editOf(planned, state));
    const after = state.site.read(post.path, edited);
    if (state.site.heroOf(after, (0,pictures_at .Rb)(place)) === undefined)
        throw cannotSay(post, state);
    return edited;
}
function cannotSay({ path }, { site }) {
    const lines = [
        ...(site.name === 'html' ? ['`site: html`'] : []),
        '`fields: { hero: image, alt: image_alt }`',
    ];
    return new errors .dJ(`Nothing would name the picture: the ${site.name} site has no key for a hero image in this post.`, {
        file: path,
        hint: `Say under \`fields\` in the settings file which keys its layout reads, e.g. ${lines.join(' and ')}, or leave the post out with \`exclude\`.`,
    });
}

;

















function planOne(want, rule, input) {
    const { post, present, presentAt, record, billed, chosen, follows } = want;
    const { job, state, generator } = input;
    const { settings, site } = state;
    const size = (0,size_text .D)(rule.size ?? settings.size);
    const quality = rule.quality ?? settings.quality;
    const focus = (0,focus_for .k)(post, rule);
    const pictures = picturesFor(want, rule, input);
    const texts = textsFor(want, rule, pictures, input);
    const formats = { hero: settings.format, social: settings.social.format };
    const placed = site.place(post, formats, want.named ?? namedBefore(want, site));
    const dark = placed.dark && darkFor(rule, { size, quality }, input);
    const place = (0,dark_version .kv)(placed, dark !== undefined);
    const disclosure = generator.name === 'openai' ? disclosureFor(texts.planned.subject.lang, settings) : undefined;
    const edited = tryEdit({ post, place, alt: texts.alt, size, ...(disclosure && { disclosure }) }, state, (0,safe_path .l)(record, present, job.force));
    const price = priceOf({ size, quality, promptLength: texts.longest, ...pictures }, input);
    const planned = {
        ...{ post, place, edited, size, quality },
        ...texts.planned,
        ...pictures.planned,
        ...(focus && { focus }),
        ...(disclosure && { disclosure }),
        ...(dark && { dark }),
        ...(0,dark_version .MM)(record, state),
        ...(present && { present }),
        ...(present && record ? { before: beforeOf(record, presentAt ?? state.head.commit) } : {}),
        ...(billed ? { billed } : {}),
        ...(rule.card ? { look: lookBy(rule, state) } : {}),
        card: cardMark(post, rule, state),
        ...(job.again && job.ready?.has(post.path) ? { isTakenBack: true } : {}),
        ...(follows ? { follows } : {}),
        ...(chosen ? { chosen } : {}),
        ...(job.askedBy ? { asked: askedFact(job.askedBy, job.instruction) } : {}),
        ...(record?.translations ? { translations: stillThere(record, state) } : {}),
        estimate: price.dollars,
        basis: price.basis,
    };
    return {
        ...planned,
        fingerprint: fingerprintOf(planned, state, generator),
        drawing: drawingOf(planned, state, generator),
    };
}
function darkFor(rule, drawing, input) {
    const { generator, state } = input;
    if (!(0,dark_version .Ss)(state.settings, rule))
        return undefined;
    if (generator.name === 'card')
        return { by: 'card' };
    if (generator.mostPictures === 0)
        return undefined;
    const request = { ...drawing, promptLength: Buffer.byteLength(dark .N), inputPictures: 1 };
    const { dollars, basis } = priceOf(request, input);
    return (0,dark_version .Dr)({ estimate: dollars, basis });
}
const namedBefore = ({ post, record }, site) => record?.named && site.heroFileOf(post) === record.files.hero.path
    ? record.files.hero.path
    : undefined;
function picturesFor({ post, present, record, chosen }, rule, { job, state, generator, inputs }) {
    const follows = present !== undefined && job.instruction !== '';
    const draft = chosen && !chosen.isFinal ? chosen.candidate : undefined;
    const from = draft?.picture ?? (follows ? present : undefined);
    const isEdit = from !== undefined && generator.name === 'openai';
    if (isEdit && generator.mostPictures === 0 && !draft)
        throw cannotEdit(post, inputs);
    const mask = isEdit && !draft ? maskAt(inputs.mask, state.head) : undefined;
    const named = state.references.of(rule);
    const room = Math.max(0, generator.mostPictures - (isEdit ? 1 : 0));
    const kept = named.slice(0, room);
    const asksApproved = room > 0 && state.references.asksApproved(rule);
    const approved = asksApproved ? approvedFor(post, state.approved, state.site) : [];
    const references = [...kept, ...approved].slice(0, room);
    return {
        isEdit,
        isFinal: draft !== undefined,
        inputPictures: references.length + (isEdit ? 1 : 0),
        ...(asksApproved && { approved: references.length - kept.length }),
        planned: {
            ...(isEdit ? { from, promptBefore: (draft ?? record)?.prompt } : {}),
            ...(mask && { mask }),
            references,
            leftOut: named.length - kept.length,
        },
    };
}
function textsFor({ post, chosen, follows }, rule, { isEdit, isFinal, approved, planned: { references } }, { job, state, generator, inputs }) {
    const brand = state.brand(rule.brand);
    const theirs = state.site.ownAltOf(post);
    const size = (0,size_text .D)(rule.size ?? state.settings.size);
    const subject = (0,subject_of .et)(post, rule, (0,subject_of .zU)(state), theirs, size);
    const { prices } = state.settings;
    const asks = inputs.textModel !== '' && generator.name === 'openai';
    return (0,subject_of .LS)(post, () => {
        const texts = asks
            ? (0,planned_texts ._r)(post, { brand, subject, theirs }, { model: inputs.textModel, isEdit, prices, look: (0,planned_texts .JB)(state.settings, chosen) })
            : undefined;
        const shown = texts?.concept ? { ...subject, concept: (0,planned_texts .qF)(texts.model) } : subject;
        const written = isFinal
            ? (0,prompts_prompt .gj)()
            : isEdit
                ? (0,prompts_prompt .SG)(job.instruction)
                : (0,prompts_prompt .UW)(brand, shown);
        const promptWith = (pictures) => pictures > 0 ? (0,prompts_prompt .nW)(written, isEdit ? 'edit' : 'drawing') : written;
        const prompt = promptWith(references.length);
        const without = promptWith(references.length - (approved ?? 0));
        const alt = follows?.ownAlt ?? (0,prompts_prompt .Ti)(brand, subject, generator.name);
        const isOwn = (follows?.ownAlt ?? theirs?.text) !== undefined;
        return {
            alt,
            longest: (0,planned_texts .TU)(prompt, written, texts) + (texts?.look?.retries ? faults .c : 0),
            planned: {
                ...{ brand, subject, prompt, alt },
                ...(isOwn && { ownAlt: true }),
                ...(texts && { texts }),
                ...(approved !== undefined && { approved: { count: approved, prompt: without } }),
            },
        };
    });
}
const priceOf = (request, { generator, state, measured }) => generator.name === 'card'
    ? { dollars: 0, basis: 'price' }
    : (0,prices .hD)({ ...request, model: generator.model, size: generator.requested(request.size) }, state.settings.prices, measured);
const cannotEdit = ({ path }, { baseUrl, model }) => new errors .dJ(`${new URL(baseUrl).host} cannot edit pictures with \`${model}\`, so the \`instruction\` cannot be followed.`, {
    file: path,
    hint: 'Leave `instruction` out to draw the post anew, or let `base-url` name an API that has `/images/edits`.',
});
const askedFact = (by, words) => ({ by, ...(words === '' ? {} : { words }) });
const beforeOf = ({ files: { hero }, round = 1 }, commit) => ({
    commit,
    path: hero.path,
    sha256: hero.sha256,
    ...(hero.key !== undefined && { key: hero.key }),
    round,
});
const stillThere = ({ translations = [] }, { head }) => translations.filter((path) => head.files.has(path));

;









function planPictures(wanted, input) {
    const { job, state, generator } = input;
    const restyles = isRestyle(job);
    const ruleOf = (0,rule_for .N)(state.settings.rules ?? []);
    const planned = [];
    const skipped = [];
    const failed = [];
    for (const want of wanted) {
        const rule = ruleOf(want.post.path);
        if (rule.skip) {
            skipped.push(leftOutByRule(want.post.path));
            continue;
        }
        try {
            const picture = planOne(want, rule, input);
            if (restyles && isChangedAlready(picture, want.record, state, generator))
                skipped.push(changedAlready(want.post.path));
            else if (job.restyle && isStyledAlready(picture, want.record, job, generator))
                skipped.push(styledAlready(want.post.path));
            else
                planned.push(picture);
        }
        catch (error) {
            if (!(error instanceof errors .dJ))
                throw error;
            failed.push(error);
        }
    }
    return { planned, skipped, failed };
}
function makePlan({ planned, skipped, failed }, limits, paid, candidates = [], order = []) {
    const { inOrder, byTurn } = ordersOf(order);
    const all = [...planned, ...candidates].map((picture) => turnOf(picture, paid));
    const free = all.filter(({ images }) => images === 0).map(({ picture }) => picture);
    const counted = all
        .filter(({ images }) => images > 0)
        .sort((a, b) => byTurn(a.picture, b.picture));
    const allotted = allot([...counted.filter(({ isNow }) => isNow), ...counted.filter(({ isNow }) => !isNow)], limits, ({ isNow }) => isNow);
    const within = allotted.within.map(({ picture }) => picture);
    const beyond = allotted.beyond.map(({ item, reason }) => ({ ...item, reason }));
    const isCandidate = ({ nth }) => nth !== undefined;
    const over = [...Map.groupBy(beyond, ({ picture }) => picture.post.path)].map(([post, all]) => {
        const { picture, estimate, images, reason } = all[0];
        const darkToo = images > 1 ? ' with its dark version' : '';
        const isTold = picture.basis === 'price' && estimate !== undefined && estimate > 0;
        const cost = isTold ? '' : `: ${(0,facts .oz)(estimate, picture.basis)}`;
        const price = `${reason}${cost}${darkToo}`;
        const each = isCandidate(picture) ? ` each; ${countOf(all.length)}` : '';
        return { post, kind: 'beyond-limit', reason: `${price}${each}` };
    });
    return {
        draw: [...free, ...within.filter((planned) => !isCandidate(planned))].sort(inOrder),
        beyond: beyond.map(({ picture }) => picture).filter((picture) => !isCandidate(picture)),
        candidates: within.filter((planned) => isCandidate(planned) && !paid.now(planned)),
        skipped: [...skipped, ...over],
        failed,
    };
}
function ordersOf(order) {
    const turns = new Map(order.map((post, turn) => [post, turn]));
    const turnIn = ({ post }) => turns.get(post.path) ?? Infinity;
    const inOrder = (a, b) => turnIn(a) === turnIn(b) ? byPath(a, b) : turnIn(a) - turnIn(b);
    const byTurn = (a, b) => (a.nth ?? 0) - (b.nth ?? 0) || (order.length > 0 ? inOrder(a, b) : 0);
    return { inOrder, byTurn };
}
function turnOf(picture, paid) {
    const open = picture.nth === undefined
        ? (0,dark_version .$_)(picture).filter((drawing) => !paid.before(drawing))
        : [picture];
    const estimate = (0,total .X)(open.map((drawing) => drawing.estimate));
    return { picture, images: open.length, estimate, isNow: open.every(paid.now) };
}
const leftOutByRule = (post) => ({
    post,
    kind: 'unwanted',
    reason: 'left out by a rule of the settings file',
});
const changedAlready = (post) => ({
    post,
    kind: 'styled',
    reason: 'was changed by this instruction already',
});
const styledAlready = (post) => ({
    post,
    kind: 'styled',
    reason: 'is drawn by this brand template already',
});
const countOf = (candidates) => candidates === 1 ? '1 candidate less' : `${candidates} candidates less`;
const byPath = (a, b) => (a.post.path < b.post.path ? -1 : 1);

;

function planOnce(input) {
    const known = new Map();
    return (wanted, stage) => {
        const { stages, settings: runSettings } = input.state;
        const settings = stage === undefined ? runSettings : stages[stage];
        const plans = known.get(settings) ?? new Map();
        known.set(settings, plans);
        const state = { ...input.state, settings };
        return joinPictures(wanted.map((want) => {
            const pictures = plans.get(want) ?? planPictures([want], { ...input, state });
            plans.set(want, pictures);
            return pictures;
        }));
    };
}
const joinPictures = (all) => ({
    planned: all.flatMap(({ planned }) => planned),
    skipped: all.flatMap(({ skipped }) => skipped),
    failed: all.flatMap(({ failed }) => failed),
});

;



function planChoices(wanted, input) {
    const { job, state, candidates, plan } = input;
    const uses = new Map((job.use ?? []).map((use) => [use.post, use]));
    const used = wanted.filter(({ post }) => uses.has(post.path));
    const max = state.settings.candidates;
    const lacksPicture = wanted.filter((want) => want.present === undefined);
    const drafts = plan(max < 2 && candidates.isEmpty ? [] : lacksPicture, 'draft');
    const isThere = (path) => state.head.files.has(path);
    const choices = drafts.planned.flatMap((planned) => {
        const there = candidates.of(planned, isThere);
        if (there.length === 0 && (max < 2 || job.mode === 'look'))
            return [];
        const isFull = job.mode === 'look' || there.some((each) => each.generator === 'card');
        const want = lacksPicture.find(({ post }) => post.path === planned.post.path);
        const final = finalOf(want, there[0], input);
        const missing = isFull ? 0 : Math.max(0, max - there.length);
        return [{ planned, ...final, there, missing }];
    });
    const pictures = used.flatMap((want) => {
        const { sha256, letter } = uses.get(want.post.path);
        const found = candidates.find(want.post.path, sha256, isThere);
        return found ? [{ post: want.post.path, ...planUse(want, { ...found, letter }, input) }] : [];
    });
    const unplanned = max < 2 ? { skipped: [], failed: [] } : drafts;
    const isSettled = new Set([
        ...choices.map((choice) => choice.planned.post.path),
        ...pictures.map(({ post }) => post),
        ...unplanned.skipped.map(({ post }) => post),
        ...unplanned.failed.map(({ file }) => file),
    ]);
    return {
        choices,
        others: wanted.filter(({ post }) => !isSettled.has(post.path)),
        used: joinPictures([{ ...unplanned, planned: [] }, ...pictures]),
    };
}
function planUse(want, candidate, input) {
    const { generator, inputs, candidates } = input;
    const plan = (stage, wish) => input.plan([{ ...wish, ...billed }], stage);
    const drafts = candidates.paidFor(candidate.post);
    const billed = want.billed && {
        billed: { ...want.billed, before: (0,ledger_payments .ym)([want.billed.before, drafts]) },
    };
    const final = plan(inputs.quality === 'draft' ? 'draft' : 'final', {
        ...want,
        chosen: { candidate, isFinal: false },
    });
    const isSame = final.planned.every((planned) => planned.quality === candidate.quality);
    if (!isSame && candidate.generator !== 'card' && generator.mostPictures > 0)
        return final;
    const note = isSame || candidate.generator === 'card'
        ? {}
        : {
            note: `\`${generator.model}\` as it is reached here edits no pictures, so it stays a draft.`,
        };
    return plan('draft', { ...want, chosen: { candidate, isFinal: true, ...note } });
}
function finalOf(want, candidate, input) {
    if (candidate === undefined)
        return {};
    const [planned] = planUse(want, candidate, input).planned;
    if (planned?.from === undefined)
        return {};
    return { final: { quality: planned.quality, cost: (0,dark_version .qg)(planned), basis: planned.basis } };
}
const missingOf = (choices) => choices
    .flatMap(({ planned, there, missing }) => Array.from({ length: missing }, (_, index) => ({ ...planned, nth: there.length + index })))
    .sort((a, b) => a.nth - b.nth);
const ownOf = (choices) => missingOf(choices.map((choice) => ({
    ...choice,
    there: [],
    missing: choice.there.filter(({ isOwn }) => isOwn).length,
})));
async function choicesAfter({ choices, plan, job, state, generator }, records, { candidates }, { inputs }) {
    const done = new Set(records.map(({ post }) => post));
    const left = choices.filter(({ planned }) => !done.has(planned.post.path));
    if (candidates === undefined || plan.candidates.length === 0)
        return left;
    await candidates.look();
    const input = { job, state, generator, inputs };
    return left.map((choice) => renewed(choice, { ...input, candidates, plan: planOnce(input) }));
}
function renewed(choice, input) {
    const { planned } = choice;
    const there = input.candidates.of(planned, (path) => input.state.head.files.has(path));
    const missing = Math.max(0, choice.there.length + choice.missing - there.length);
    return { ...choice, ...finalOf({ post: planned.post }, there[0], input), there, missing };
}

var account_state = __webpack_require__(3414);
;



function paidElsewhere({ paidByOthers, state }, toPay) {
    const isGone = (0,plan_elsewhere .O5)(state.head);
    const wanted = toPay.map(({ post, drawing }) => (0,account_entry .mK)(post.path, drawing));
    return paidByOthers
        .filter((paid) => paid.what === 'picture')
        .filter((paid) => wanted.some((mark) => (0,account_state .uX)(mark, paid, isGone)))
        .map(account_entry .So);
}

var batched = __webpack_require__(51137);
;


async function withBills(wanted, { pullRequest = null }, delivery, { repo }, candidates) {
    const delivered = delivery?.head === undefined || wanted.length === 0
        ? undefined
        : await (0,ledger_records .M$)(await repo.snapshot(delivery.head), wanted.map(({ post }) => post.path), { repo });
    return wanted.map((want) => {
        const records = [want.record, delivered?.get(want.post.path)];
        const paid = records.map((record) => (record ? (0,ledger_payments .fW)(record) : []));
        const drafts = candidates?.paidFor(want.post.path) ?? [];
        return { ...want, billed: { pullRequest, before: (0,ledger_payments .ym)([...paid, drafts]) } };
    });
}
const paidUnread = (planned, staging, { pullRequest = null }) => planned.flatMap((picture) => {
    const original = staging.unread(picture);
    if (original === undefined)
        return [];
    const { drawnAt: at, cost = original.atMost ?? null, maybeCharged } = original;
    return [{ post: picture.post.path, paid: [{ at, cost, pullRequest, maybeCharged }] }];
});

;


const lookedFor = (planned, isDrawn, isThere) => planned.flatMap((first) => {
    if (isDrawn(first))
        return isThere(first) ? [] : [first];
    const second = first.texts?.look?.retries && !isThere(first) ? [(0,drawing_key .UB)(first)] : [];
    return [...(0,dark_version .$_)(first).filter((drawing) => !isThere(drawing)), ...second];
});

var batch_price = __webpack_require__(42961);
;


function measuredBy(records) {
    const known = new Map();
    for (const { generator, model, quality, requestedSize, usage, ...record } of records) {
        const { batch, cost } = record;
        const outputTokens = usage?.outputTokens ?? 0;
        if (generator === 'card' || (outputTokens === 0 && !cost))
            continue;
        const key = keyOf(model, requestedSize, quality);
        const before = known.get(key);
        const alone = batch === undefined ? cost : (0,batch_price .W)(cost ?? undefined);
        const costs = [before?.cost, alone ?? undefined].filter((each) => each !== undefined);
        known.set(key, {
            drawings: (before?.drawings ?? 0) + 1,
            outputTokens: Math.max(before?.outputTokens ?? 0, outputTokens),
            cost: costs.length === 0 ? undefined : Math.max(...costs),
        });
    }
    return (model, size, quality) => known.get(keyOf(model, (0,size_text .l)(size), quality));
}
const keyOf = (...parts) => JSON.stringify(parts);

;



const MOST = 100;
async function measure({ generator, state, wanted }, memory, { repo }) {
    if (generator.name === 'card' || wanted.length === 0)
        return undefined;
    const { stages, settings } = state;
    const qualities = [settings, stages.draft, stages.final].flatMap(qualitiesOf);
    const isPublished = (quality) => (0,prices .hD)({ model: generator.model, quality, size: ANY, promptLength: 0, inputPictures: 0 }, settings.prices).basis === 'price';
    if (qualities.every(isPublished))
        return undefined;
    const isOpen = memory !== undefined && state.base !== undefined;
    const merged = await recordsOn(isOpen ? state.base : state.head, repo);
    if (!isOpen)
        return merged.length === 0 ? undefined : measuredBy(merged);
    await memory.look();
    const own = (await memory.all()).map(({ record }) => record);
    return merged.length + own.length === 0 ? undefined : measuredBy([...merged, ...own]);
}
async function recordsOn({ files }, repo) {
    const last = [...files.values()]
        .filter(({ path }) => path.startsWith(`${ledger_record .Ap}/`))
        .sort((a, b) => (a.path < b.path ? 1 : -1))
        .slice(0, MOST);
    if (last.length === 0)
        return [];
    return [...(await repo.read(last)).values()].flatMap((bytes) => (0,ledger_record .aE)(bytes) ?? []);
}
const ANY = { width: 1024, height: 1024 };
const qualitiesOf = ({ quality, rules = [] }) => [
    quality,
    ...rules.flatMap((rule) => rule.quality ?? []),
];

;







const mostAtOnce = 100;
async function planCards({ cards, delivery }, input, billed, context) {
    if (cards.length === 0)
        return { planned: [], warnings: [], waiting: new Map(), left: 0 };
    const { state, generator: given, inputs } = input;
    const generator = given.name === 'card' ? given : await context.card(state.look);
    const ruleOf = (0,rule_for .N)(state.settings.rules ?? []);
    const waiting = delivery?.head ? await waitingIn(delivery.head, cards, context) : new Map();
    const held = new Set([...waiting.values()].map(({ record }) => record.post));
    const most = Math.max(mostAtOnce, inputs.maxImages);
    const planned = [];
    const warnings = [];
    let fresh = 0;
    let left = 0;
    for (const want of (0,sample .ll)((await withBills(cards, billed, delivery, context)).map(plan_cards_byPath))) {
        const { path } = want.post;
        if (fresh >= most && !held.has(path)) {
            left++;
            continue;
        }
        try {
            const one = planOne(want, ruleOf(path), { ...input, generator });
            const isNew = !waiting.has((0,drawing_key .TN)(one));
            if (isNew && fresh >= most)
                left++;
            else
                planned.push(one);
            if (isNew)
                fresh++;
        }
        catch (error) {
            if (!(error instanceof errors .dJ))
                throw error;
            warnings.push(`The title card of ${path} stays as it was: ${error.message}`);
        }
    }
    if (left > 0)
        warnings.push(leftForLater(left, most));
    return { planned, warnings, waiting, left };
}
const plan_cards_byPath = (want) => ({
    ...want,
    path: want.post.path,
});
const leftForLater = (cards, most) => `${cards === 1 ? '1 more title card does' : `${cards} more title cards do`} not show what ${cards === 1 ? 'its post says' : 'their posts say'} by now: one run sets ${most} anew, the newest first. The next one goes on: of the same pull request, and on a branch by hand, on a schedule or with \`command: backfill\`. A larger \`max-images\` sets more at once.`;
const withCards = (plan, { planned }) => planned.length === 0
    ? plan
    : {
        ...plan,
        draw: [...plan.draw, ...planned].sort((a, b) => (a.post.path < b.post.path ? -1 : 1)),
    };

;


async function readyFor(pictures, { job, ready, state }, memory, elsewhere) {
    if (job.again && job.ready === undefined && !job.restyle)
        return new Map();
    const styled = await styledBefore(pictures, job, memory);
    const found = new Map();
    for (const planned of pictures) {
        const { path } = planned.post;
        const isThere = (post) => state.head.files.has(post);
        const record = job.ready?.get(path) ??
            ready.get(path) ??
            styled.get(planned.fingerprint) ??
            (await memory?.ofFingerprint(planned.fingerprint, isThere))?.record ??
            (await firstOf(elsewhere, planned, state));
        if (record)
            found.set((0,drawing_key .TN)(planned), { record: { ...record, post: path } });
    }
    return found;
}
async function styledBefore(pictures, { restyle }, memory) {
    if (!restyle || memory === undefined)
        return new Map();
    await memory.look();
    const known = await memory.of(pictures.map(({ post }) => post.path));
    const ours = [...known.values()].filter(({ isDeclined }) => !isDeclined);
    return new Map(ours.map(({ record }) => [record.fingerprint, record]));
}
async function firstOf(memories, planned, state) {
    for (const memory of memories) {
        const found = (await (0,plan_elsewhere .Vl)([planned], memory, state)).get(planned);
        if (found && !found.isDeclined && found.record.fingerprint === planned.fingerprint)
            return found.record;
    }
    return undefined;
}

;
const wholePost = (post) => ({
    ...post,
    title: post.title,
    description: post.description,
    tags: post.tags,
    categories: post.categories,
    section: post.section,
    lang: post.lang,
});

;






const retell = (posts, state) => posts.flatMap(({ post, record }) => {
    try {
        return retellOne(post, record, state) ?? [];
    }
    catch (error) {
        if (!(error instanceof errors .dJ))
            throw error;
        return [];
    }
});
function retellOne(post, record, state) {
    const { site, settings, head } = state;
    const before = altFor({ ...wholePost(post), title: record.title }, state, record);
    const alt = altFor(post, state, record);
    if (before !== record.alt || alt === before || site.altOf(post) !== before)
        return undefined;
    const { hero, social, more = [], dark } = record.files;
    const formats = { hero: settings.format, social: settings.social.format };
    const place = site.place(post, formats, record.named ? hero.path : undefined);
    if (place.hero !== hero.path || place.social !== social.path)
        return undefined;
    const edited = (alt) => {
        const edit = place.edit({
            ...{ alt, hero, social, dark: dark !== undefined, body: settings.body },
            lacking: place.more.filter(({ path }) => !more.some((image) => image.path === path)),
            ...{ disclosure: record.disclosed?.says, placeholder: record.placeholder },
        });
        const bytes = (0,posts_edit .l)(post, edit);
        return settings.s3 ? renamed(bytes, bucket_names_addressesOf([record], settings.s3)) : bytes;
    };
    if (Buffer.compare(edited(before), post.bytes) !== 0)
        return undefined;
    const files = new Map([[post.path, { bytes: edited(alt) }]]);
    for (const [path, text] of place.texts?.(alt) ?? [])
        if (head.files.get(path)?.sha === (0,object_id .I)(Buffer.from(before)))
            files.set(path, { bytes: new TextEncoder().encode(text) });
    return { post, record: { ...record, title: post.title, alt }, files };
}

;



















async function planJob(found, { staging, candidates, memory, account, batches }, drawn, context) {
    const { job, state, generator, delivery } = found;
    const measured = await measure(found, memory, context);
    const input = { job, state, generator, inputs: context.inputs, measured };
    if (found.wanted.length > 0 || state.settings.candidates > 1)
        await candidates?.look();
    const wanted = await withBills(found.wanted, billedTo(job), delivery, context, candidates);
    const { choices, pictures: all, known } = planWanted({ ...found, wanted }, input, candidates);
    const looks = all.planned.length + choices.length > 0 && generator.name !== 'card';
    const counted = looks ? await account.look() : { paid: [], underWay: [] };
    const shelves = (0,plan_elsewhere .u1)(all.planned, counted.paid, (0,staging_context .q)(job), (0,plan_elsewhere .O5)(state.head));
    const others = new Set([...shelves.values()].flatMap((some) => [...some]));
    const elsewhere = await (0,memory_pictures .jc)(others, context.repo);
    const isKnown = ({ post: { path } }) => found.ready.has(path) || job.ready?.has(path);
    const strange = all.planned.filter((planned) => !isKnown(planned));
    const declined = await (0,plan_elsewhere .vu)(strange, shelves, elsewhere, memory, found, context.repo);
    const asked = withoutDeclined(all, declined);
    const pictures = (0,batched .j)(asked, counted.underWay, (0,plan_elsewhere .O5)(state.head), batches);
    const ready = await readyFor(pictures.planned, found, memory, [...elsewhere.values()]);
    const waiting = new Map([...known.waiting, ...ready]);
    const isItself = ({ chosen }) => chosen?.isFinal === true;
    const isWaiting = (planned) => waiting.has((0,drawing_key .TN)(planned.light ?? planned));
    const isDrawn = (key) => drawn.has((0,drawing_key .TN)(key));
    if (generator.name !== 'card')
        await staging.find(lookedFor(pictures.planned, isDrawn, (one) => isWaiting(one) || isItself(one)), ...[isDrawn, deliveredOf(known, context), [...elsewhere.keys()]]);
    const books = {
        ...{ job, state, delivery },
        accountSince: looks ? sinceOf(counted) : 0,
        waiting: known.waiting,
        candidates: [
            ...(candidates?.paidBefore ?? []),
            ...paidUnread(pictures.planned, staging, billedTo(job)),
        ],
    };
    const limitsAt = await limitsNow(books, generator, context);
    const limits = limitsAt(counted);
    const isPaid = (planned) => isPaidBefore(planned, { isWaiting, isDrawn }, { staging, batches });
    const isAllPaid = (planned) => (0,dark_version .$_)(planned).every(isPaid);
    const drawnNow = new Set(ownOf(choices));
    const isOwn = (planned) => planned.nth === undefined && (isDrawn(planned.light ?? planned) || staging.foundOwn(planned));
    const plan = makePlan(job.mode === 'bring' ? paidAlone(pictures, isAllPaid) : pictures, limits, { now: (planned) => drawnNow.has(planned) || isOwn(planned), before: isPaid }, [...drawnNow, ...missingOf(choices)], job.order);
    const cards = await planCards(found, input, billedTo(job), context);
    const whole = withCards(plan, cards);
    return {
        ...{ job, state, generator, plan: whole, choices, limits, limitsAt },
        spentSoFar: async () => tellSpent(await account.look(), books, generator, context),
        waiting: new Map([...waiting, ...cards.waiting]),
        ...{ paidByOthers: counted.paid, leftOut: known.leftOut },
        ...{ declined: [...known.declined, ...declined], restored: known.restored },
        ...shownMeanwhile(known, whole),
        skipped: [...known.skipped, ...plan.skipped],
        failed: [...known.failed, ...plan.failed.map(to_failed .V)],
        warnings: [...warningsOf(plan, limits, known, context.inputs), ...cards.warnings],
        ...{ shares: known.shares, namings: known.namings },
        ...{ moves: known.moves, recuts: known.recuts, orphans: known.orphans },
        ...{ stayingCards: known.stayingCards, cardsLeft: cards.left },
        retold: retell(known.retitled, state),
    };
}
function shownMeanwhile({ records, redrawn }, { draw }) {
    const anew = new Set(draw.map(({ post }) => post.path));
    const isAnew = ({ post }) => anew.has(post);
    const follows = new Set(draw.flatMap((planned) => (planned.follows ? [planned.post.path] : [])));
    return {
        earlier: [
            ...records.filter(({ post }) => !follows.has(post)),
            ...redrawn.filter((record) => !isAnew(record)),
        ],
        redrawn: [...redrawn.filter(isAnew), ...records.filter(({ post }) => follows.has(post))],
    };
}
const isPaidBefore = (planned, is, { staging, batches }) => planned.chosen?.isFinal === true ||
    is.isWaiting(planned) ||
    staging.foundEarlier(planned) ||
    batches?.has(planned) === true ||
    (planned.nth === undefined &&
        is.isDrawn(planned.light ?? planned) &&
        staging.isOfEarlier(planned));
async function tellSpent(counted, books, ...rest) {
    const all = { ...books, accountSince: sinceOf(counted) };
    return (await limitsNow(all, ...rest, true))(counted);
}
const sinceOf = ({ paid }) => paid.reduce((first = Infinity, { at }) => Math.min(first, at), undefined);
function planWanted(found, input, candidates) {
    const { job, wanted } = found;
    const plan = planOnce(input);
    const isReady = ({ post }) => found.ready.has(post.path);
    const open = wanted.filter((want) => !isReady(want));
    const parted = candidates && !job.again
        ? planChoices(open, { ...input, candidates, plan })
        : { choices: [], others: open, used: joinPictures([]) };
    const { choices, used } = parted;
    const others = [...parted.others, ...wanted.filter(isReady)];
    return job.mode === 'look'
        ? { choices, pictures: used, known: justLooking(found, others, used) }
        : { choices, pictures: joinPictures([plan(others), used]), known: found };
}
const billedTo = ({ pullRequest, arrivesFrom = pullRequest }) => arrivesFrom === undefined ? {} : { pullRequest: arrivesFrom };
function withoutDeclined(pictures, declined) {
    const out = new Set(declined.map(({ record }) => record.post));
    return {
        ...pictures,
        planned: pictures.planned.filter(({ post }) => !out.has(post.path)),
        skipped: [...pictures.skipped, ...[...out].map(skipped_post .GX)],
    };
}
const paidAlone = ({ planned, skipped, ...pictures }, isPaid) => ({
    ...pictures,
    planned: planned.filter(isPaid),
    skipped: [
        ...skipped,
        ...planned.filter((picture) => !isPaid(picture)).map(({ post }) => (0,skipped_post .rY)(post.path)),
    ],
});
const justLooking = (found, others, used) => ({
    ...found,
    wanted: [],
    shares: found.shares.filter(({ source }) => used.planned.some(({ post }) => post.path === source)),
    namings: [],
    moves: [],
    recuts: [],
    skipped: [...found.skipped, ...others.map(({ post }) => (0,skipped_post .rY)(post.path))],
});
const deliveredOf = ({ wanted, records, waiting, state, delivery }, { repo }) => ({
    records: [
        ...records,
        ...wanted.flatMap(({ record }) => record ?? []),
        ...[...waiting.values()].map(({ record }) => record),
    ],
    heads: async () => delivery?.head === undefined ? [state.head] : [state.head, await repo.snapshot(delivery.head)],
});

;
function sumUp({ plan, skipped, failed, earlier }) {
    const { length } = plan.candidates;
    const drafts = length === 0 ? '' : ` and ${length === 1 ? '1 candidate' : `${length} candidates`}`;
    return `${plan.draw.length} to draw${drafts}, ${earlier.length} drawn before, ${skipped.length} skipped, ${failed.length} failed.`;
}
const isIdle = ({ plan, shares, namings, moves, restored, ...found }) => plan.draw.length + plan.candidates.length + restored.length + namings.length === 0 &&
    found.recuts.length + found.retold.length === 0 &&
    !shares.some(({ from }) => from !== undefined) &&
    moves.length === 0;

;



















const maxRounds = 4;
async function illustrate(job, context, delivery) {
    const kept = openKept(job, context, delivery);
    const brandImages = brandImagesOf(context.repo);
    const tools = { kept, budget: new RunBudget(), brandImages };
    try {
        const outcome = await inRounds(job, context, delivery, tools);
        const messages = await settle(tools, job, outcome, context);
        return { ...outcome, warnings: [...outcome.warnings, ...messages] };
    }
    catch (error) {
        throw await settleAfter(error, tools, context);
    }
}
async function inRounds(job, context, delivery, tools) {
    const { kept, budget } = tools;
    let drawings = draw_planned .j5;
    const lookedFor = new Set();
    for (let round = 1;;) {
        const found = await find(job, context, delivery, kept);
        const wished = await planJob(found, kept, drawings.drawn, context);
        const elsewhere = paidElsewhere(wished, (0,draw_planned .H3)(wished, drawings, kept));
        if (job.mode !== 'plan' && elsewhere.some((path) => !lookedFor.has(path))) {
            for (const path of elsewhere)
                lookedFor.add(path);
            ({ job, delivery } = await newest(job, delivery, context));
            continue;
        }
        tell(wished, round, context);
        if (job.mode === 'plan' || isIdle(wished))
            return untouched(wished, budget, delivery);
        if (round === 1) {
            if ((0,draw_planned .H3)(wished, drawings, kept).length > 0)
                await assertWeights(found.state, job, context);
            await assertReady(wished, delivery, context);
        }
        const plan = await reservePlanned(wished, drawings, tools, context);
        if (plan === undefined) {
            ;
            ({ job, delivery } = await newest(job, delivery, context));
            continue;
        }
        const handed = await handedOver(plan, drawings, tools, context);
        drawings = await (0,draw_planned .BN)(handed.plan, drawings, tools, context);
        const idle = untouched(handed.plan, budget, delivery);
        if (job.shard !== undefined)
            return finishedAlone(idle, drawings, budget);
        const placed = await placeDrawings(handed.plan, drawings, context);
        const choices = await choicesAfter(handed.plan, placed.records, kept, context);
        const { stopped = handed.stopped } = drawings;
        const done = withDrawings(idle, { ...drawings, stopped }, placed, choices, budget);
        const committed = await commitOnce(handed.plan, drawings, placed, delivery, kept, context);
        const { moved } = committed;
        if (moved === undefined)
            return withCommit(done, committed);
        if (round++ === maxRounds)
            throw moved;
        if (job.isBound)
            return outcome_leftAlone(idle, done, moved);
        context.log.info(`${job.branch} moved meanwhile; planning again on its new head.`);
        ({ job, delivery } = await newest(job, delivery, context));
    }
}
async function handedOver(plan, drawings, tools, context) {
    const { batches } = context;
    if (!batches?.handsOver || !plan.plan.draw.some(({ inBatch }) => inBatch))
        return { plan, stopped: undefined };
    const { handOver } = await Promise.all( [__webpack_require__.e(752), __webpack_require__.e(606), __webpack_require__.e(694), __webpack_require__.e(676), __webpack_require__.e(20), __webpack_require__.e(497), __webpack_require__.e(100), __webpack_require__.e(609)]).then(__webpack_require__.bind(__webpack_require__, 2267));
    return handOver(plan, drawings, tools, context, batches);
}
async function newest(job, delivery, { repo }) {
    const now = job.isBound ? job : { ...job, head: await repo.head(job.branch) };
    return { job: now, delivery: await (0,delivery_branch .Nr)(delivery, repo) };
}
async function assertReady(plan, delivery, context) {
    await context.repo.assertWritable();
    await (0,delivery_branch .i7)(delivery, context.repo);
    await assertStorable(plan, delivery, context);
    await (0,assert_rules .Q)(plan, delivery, context);
}
function tell(plan, round, { log }) {
    if (round === 1)
        for (const line of plan.state.site.about)
            log.info(line);
    const { sentence } = plan.leftOut;
    if (round === 1 && sentence !== undefined)
        log.info(sentence);
    log.info(sumUp(plan));
    if (round === 1)
        for (const line of brandWarnings(plan.plan, plan.generator))
            log.info(line);
}


  }),

  61493:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  deliveryBranch),
    j: () => (  partsStart)
  });
  var _repo_kept_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50503);

const deliveryBranch = ({ branch, name, part, }) => part?.branch ?? (0,_repo_kept_names_js__WEBPACK_IMPORTED_MODULE_0__  .kP)(`hero-images/${branch}`, name);
const partsStart = ({ branch }, command) => `hero-images/${command}/${branch}/`;


  }),

  81736:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  drawnBy)
  });
const drawnBy = ({ follows }, { name, model }) => follows ? { name: 'card', model: 'card' } : { name, model };


  }),

  57684:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O5: () => (  goneFrom),
    Vl: () => (  rememberedThere),
    u1: () => (  shelvesOf),
    vu: () => (  declinedThere)
  });
  var _ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77947);
  var _ledger_account_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3414);
  var _ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68841);
  var _find_taken_away_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61829);




const shelvesOf = (planned, paid, own, isGone) => {
    const others = paid.filter(({ what, shelf }) => what === 'picture' && shelf !== own);
    return new Map(planned.map((one) => {
        const picture = (0,_ledger_account_entry_js__WEBPACK_IMPORTED_MODULE_0__  .mK)(one.post.path, one.drawing);
        const same = others.filter((entry) => (0,_ledger_account_state_js__WEBPACK_IMPORTED_MODULE_1__  .uX)(picture, entry, isGone));
        return [one, new Set(same.map(({ shelf }) => shelf))];
    }));
};
function goneFrom({ files }) {
    let marks;
    return (post) => {
        marks ??= new Set([...files.keys()].map(_ledger_post_mark_js__WEBPACK_IMPORTED_MODULE_2__  .c));
        return !marks.has(post);
    };
}
async function declinedThere(planned, shelves, memories, own, { job, state }, repo) {
    if (job.again || job.asked)
        return [];
    const declined = new Map();
    for (const [shelf, memory] of memories) {
        const there = planned.filter((one) => shelves.get(one)?.has(shelf));
        for (const [{ post }, picture] of await rememberedThere(there, memory, state)) {
            const { path } = post;
            const isKnown = [path, picture.record.post].some((name) => own?.declines(name));
            if (isKnown || picture.isDeclined || (await (0,_find_taken_away_js__WEBPACK_IMPORTED_MODULE_3__  .c)(picture, path, job, state, repo)))
                declined.set(path, { ...picture, record: { ...picture.record, post: path } });
        }
    }
    return [...declined.values()];
}
async function rememberedThere(planned, memory, { head }) {
    const known = await memory.of(planned.map(({ post }) => post.path));
    const isThere = (post) => head.files.has(post);
    const found = new Map();
    for (const one of planned) {
        const picture = known.get(one.post.path) ?? (await memory.ofFingerprint(one.fingerprint, isThere));
        if (picture)
            found.set(one, picture);
    }
    return found;
}


  }),

  57265:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  qF: () => (  conceptBy),
  TU: () => (  longestPrompt),
  _r: () => (  planTexts),
  JB: () => (  secondLookBy),
  Du: () => (  textsNote),
  _2: () => (  unknownTextPrices)
});

var text_prices = __webpack_require__(78769);
var total = __webpack_require__(30483);
var clean_text = __webpack_require__(18624);
var frontmatter = __webpack_require__(1636);
var html = __webpack_require__(7914);
var kinds = __webpack_require__(81580);
var markdown = __webpack_require__(90952);
var mdx = __webpack_require__(4732);
var openings = __webpack_require__(68534);
var posts_source = __webpack_require__(84234);
var template_code = __webpack_require__(9151);
;









function articleText({ path, bytes, rules = openings .a }, max) {
    const source = (0,posts_source .D4)(path, bytes);
    const body = source.text.slice((0,frontmatter .Gn)(source, rules));
    if ((0,kinds .hv)(path) || (0,kinds .OY)(path))
        return (0,clean_text .X)((0,template_code .Oi)((0,html .xe)((0,template_code .NX)(body))), max);
    const isMdx = (0,kinds .zi)(path);
    return (0,clean_text .X)((0,markdown .C)(isMdx ? body.slice((0,mdx .O)(body)) : body, { isMdx }), max);
}

var prompts_prompt = __webpack_require__(22410);
var article = __webpack_require__(87841);
var question = __webpack_require__(78849);
;






const secondLookBy = ({ 'second-look': wish }, chosen) => 
wish === false || chosen?.isFinal
    ? undefined
    : { retries: typeof wish === 'object' && wish.retry };
function planTexts(post, { brand, subject, theirs, }, { model, isEdit, prices, look, }) {
    const concept = !isEdit && (0,prompts_prompt .RT)(brand, subject);
    const alt = (0,prompts_prompt .Yg)(subject) === '' && theirs === undefined;
    if (!concept && !alt && !look)
        return undefined;
    const article = articleOf(post, subject, concept);
    const first = concept ? (0,question .dB)(article) : undefined;
    const second = alt ? (0,question .u6)(article) : undefined;
    const third = look ? (0,question .cG)({ ...article, text: subject.excerpt }) : undefined;
    const looks = third ? [(0,question .sZ)(third, true)] : [];
    const usages = [
        ...(first ? [(0,question .sZ)(first, false)] : []),
        ...(second ? [(0,question .sZ)(second, true)] : []),
        ...looks,
        ...(look?.retries ? looks : []),
    ];
    return {
        model,
        most: (0,total .X)(usages.map((usage) => (0,text_prices .o)(model, usage, prices))),
        ...(first && { concept: { question: first, otherwise: (0,prompts_prompt .UW)(brand, subject) } }),
        ...(second && { alt: second }),
        ...(third && look && { look: { question: third, ...look } }),
    };
}
const conceptBy = (model) => `(concept by ${model})`;
function longestPrompt(prompt, written, texts) {
    const length = Buffer.byteLength(prompt);
    if (texts?.concept === undefined)
        return length;
    const { question, otherwise } = texts.concept;
    const without = length - Buffer.byteLength(written) + Buffer.byteLength(otherwise);
    return Math.max(length + question.maxLength, without);
}
function textsNote({ model, concept, alt, look }) {
    const words = [concept && 'the concept', alt && 'the alternative text'].filter(Boolean);
    const will = [
        ...(words.length > 0 ? [`write ${words.join(' and ')}`] : []),
        ...(look ? ['look at the finished picture'] : []),
    ];
    const again = look?.retries
        ? ' One with a fault is drawn once more, and paid twice, where the limits leave it.'
        : '';
    return `The text model \`${model}\` will ${will.join(' and ')}.${again}`;
}
function unknownTextPrices({ draw }, limits) {
    const model = draw.find(({ texts }) => texts && texts.most === undefined)?.texts?.model;
    return model === undefined || limits.every(({ cost }) => cost === Infinity)
        ? []
        : [
            `The price of \`${model}\` is unknown, so no limit in dollars counts its words. Give it with \`prices\` in the settings file: \`${model}: { text-in: ..., text-out: ... }\`, in US dollars for a million tokens.`,
        ];
}
const articleOf = (post, subject, isWhole) => ({
    title: subject.title,
    description: subject.description,
    language: subject.lang,
    headings: subject.headings,
    text: isWhole ? articleText(post, article .H.text) : '',
});


  }),

  81054:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  earlierOf)
  });
function earlierOf({ commit, path, key }, { addressOf }) {
    const url = addressOf({ key });
    return { commit, path, ...(url !== undefined && { url }) };
}


  }),

  25712:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  planOf)
  });
  var _ledger_total_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30483);
  var _report_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85697);
  var _plan_dark_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33343);
  var _plan_drawn_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81736);




const toDraw = ({ draw, candidates }) => [
    ...draw.map((planned) => ({ planned, candidates: 0 })),
    ...[...Map.groupBy(candidates, ({ post }) => post.path).values()].map((all) => ({
        planned: all[0],
        candidates: all.length,
    })),
].sort((a, b) => (a.planned.post.path < b.planned.post.path ? -1 : 1));
const madeBy = ({ name, model }) => ({ generator: name, model });
const mostLeftOut = 500;
const mostUnread = 200;
const planOf = ({ plan, skipped, failed, state, generator, ...found }) => ({
    version: 1,
    site: { name: state.site.name, root: state.site.root },
    about: [...state.site.about],
    draw: toDraw(plan).map(({ planned, candidates }) => ({
        post: planned.post.path,
        title: planned.post.title,
        hero: planned.place.hero,
        social: planned.place.social,
        ...(planned.place.more.length > 0 && {
            moreSocial: planned.place.more.map(({ path }) => path),
        }),
        ...(planned.place.dark && { dark: planned.place.dark.path }),
        alt: planned.alt,
        prompt: planned.prompt,
        ...madeBy((0,_plan_drawn_by_js__WEBPACK_IMPORTED_MODULE_2__  .Y)(planned, generator)),
        size: `${planned.size.width}x${planned.size.height}`,
        quality: planned.quality,
        cost: (candidates > 0 ? planned.estimate : (0,_plan_dark_version_js__WEBPACK_IMPORTED_MODULE_1__  .qg)(planned)) ?? null,
        ...(planned.basis !== 'price' && { costBasis: (0,_report_facts_js__WEBPACK_IMPORTED_MODULE_0__  .GB)(planned.basis) }),
        ...(candidates > 0 && { candidates }),
        ...(planned.texts && {
            words: {
                model: planned.texts.model,
                concept: planned.texts.concept !== undefined,
                alt: planned.texts.alt !== undefined,
                ...(planned.texts.look && { look: true, retry: planned.texts.look.retries }),
                most: planned.texts.most ?? null,
            },
        }),
    })),
    cost: (0,_ledger_total_js__WEBPACK_IMPORTED_MODULE_3__  .X)([...plan.draw, ...plan.candidates].map(_plan_dark_version_js__WEBPACK_IMPORTED_MODULE_1__  .qg)) ?? null,
    shared: found.shares.map(({ post, source }) => ({ post: post.path, with: source })),
    ...(found.recuts.length > 0 && { cutAnew: found.recuts.map(({ record }) => record.post) }),
    moved: found.moves.map(({ from, record }) => ({ from, to: record.post })),
    orphans: found.orphans.map(({ post, record, images }) => ({
        post,
        record,
        images: [...images],
    })),
    leftOut: {
        files: found.leftOut.files.slice(0, mostLeftOut),
        more: Math.max(0, found.leftOut.files.length - mostLeftOut),
        ...(found.leftOut.sentence !== undefined && { sentence: found.leftOut.sentence }),
    },
    ...toSkip(skipped),
    failed: [...failed],
});
function toSkip(skipped) {
    const unread = skipped.filter(({ kind }) => kind === 'unread');
    const more = unread.length - mostUnread;
    const hidden = new Set(unread.slice(mostUnread));
    return {
        skipped: skipped
            .filter((one) => !hidden.has(one))
            .map(({ post, reason }) => ({ post, reason })),
        ...(more > 0 && { moreSkipped: more }),
    };
}


  }),

  90284:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  _5: () => (  pricesOf),
  PH: () => (  recordsToShow),
  cG: () => (  toReport)
});


var payments = __webpack_require__(53602);
var prices = __webpack_require__(86872);
var ledger_record = __webpack_require__(96852);
var record_places = __webpack_require__(71377);
var total = __webpack_require__(30483);
var dark_version = __webpack_require__(33343);
var drawn_by = __webpack_require__(81736);
var planned_texts = __webpack_require__(57265);
var earlier = __webpack_require__(81054);
;
function shareNotes(posts) {
    const allNotes = posts.flatMap(({ notes }) => [...new Set(notes)]);
    const shared = new Set(allNotes.filter((note, index) => allNotes.indexOf(note) !== index));
    return {
        posts: posts.map((post) => ({
            ...post,
            notes: post.notes.filter((note) => !shared.has(note)),
        })),
        shared: [...shared],
    };
}

var used = __webpack_require__(94749);
;
const names = {
    lettering: 'lettering',
    logos: 'a logo, trade mark or signature',
    malformed: 'malformed hands, faces or bodies',
    unfit: 'nothing that fits the article',
};
function verdictNotes({ post, verdict }) {
    if (verdict === undefined || verdict.faults.length === 0)
        return [];
    const { model, faults, sentence, other } = verdict;
    return [
        [
            `A second look by \`${model}\` at the picture of ${post} finds ${listOf(faults, verdict)}.`,
            ...(sentence === '' ? [] : [`It says: \u201c${sentence}\u201d`]),
            ...(other ? [otherText(other)] : []),
            `If that is so, draw it again with words for what is to change (\`/hero redraw ${post} \u2026\`).`,
        ].join(' '),
    ];
}
function calmVerdict({ verdict }) {
    if (verdict === undefined || verdict.faults.length > 0)
        return {};
    const { model, sentence, other } = verdict;
    const text = ['nothing wrong.', sentence, ...(other ? [otherText(other)] : [])];
    return { verdict: { model, text: text.filter(Boolean).join(' ') } };
}
function listOf(faults, { words }) {
    const all = faults.map((fault) => fault === 'lettering' && words !== '' ? `${names.lettering} (\u201c${words}\u201d)` : names[fault]);
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
function otherText({ isFirst, faults }) {
    if (isFirst)
        return `The first try had ${(faults ?? []).map((fault) => names[fault]).join(' and ')}: it was drawn once more, and both are paid.`;
    const why = faults === null ? 'nothing is known of the second try' : 'the second try was no better';
    return `It was drawn once more for that, and both are paid: ${why}, so this is the first.`;
}

;












function toReport(outcome, repo) {
    const { job, plan, generator, state } = outcome;
    const isPlan = job.mode === 'plan';
    const drawn = isPlan
        ? [
            ...plan.draw.map((planned) => fromPlan(planned, generator)),
            ...[...Map.groupBy(plan.candidates, ({ post }) => post.path).values()].map((all) => candidatesFromPlan(all, generator)),
        ]
        : [
            ...recordsToShow(outcome).map((record) => withReplaced(fromRecord(record, state), record, outcome)),
            ...outcome.choices.filter(({ there }) => there.length > 0).map(fromChoice),
        ];
    const sorted = drawn.sort((a, b) => (a.post < b.post ? -1 : 1));
    const { posts, shared } = isPlan ? { posts: sorted, shared: [] } : shareNotes(sorted);
    return {
        mode: isPlan ? 'plan' : 'drawn',
        notice: job.notice,
        repo,
        ...(job.name === undefined ? {} : { name: job.name }),
        ...(job.pullRequest === undefined ? {} : { pullRequest: job.pullRequest }),
        commit: outcome.imagesAt,
        site: { name: state.site.name, root: state.site.root },
        drawn: posts,
        skipped: outcome.skipped,
        failed: outcome.failed,
        leftOut: outcome.leftOut,
        cost: (0,total .X)(drawn.map(({ cost }) => cost)),
        costLimit: outcome.limits.find(({ scope }) => scope === 'run')?.cost ?? Infinity,
        ...wordsOf(outcome, drawn),
        prices: pricesOf(outcome),
        used: (0,used .Z)(outcome.limits, outcome.spent),
        warnings: [
            ...outcome.warnings,
            ...shared,
            ...(outcome.stopped ? [sentence(outcome.stopped)] : []),
        ],
    };
}
function recordsToShow({ job, records, earlier, delivered }) {
    const others = [...(job.pullRequest === undefined ? [] : earlier), ...delivered];
    const all = new Map([...others, ...records].map((record) => [record.post, record]));
    return [...all.values()];
}
function wordsOf({ job, plan }, drawn) {
    const costs = job.mode !== 'plan'
        ? drawn.flatMap(({ words }) => (words ? [words.cost] : []))
        : plan.draw.flatMap(({ texts }) => (texts ? [texts.most] : []));
    return costs.length === 0 ? {} : { words: { cost: (0,total .X)(costs) } };
}
const pricesOf = ({ generator, state }) => (0,prices .Bp)(generator.model, state.settings.prices) ?? `list prices of ${prices .P1}`;
function fromPlan(planned, given) {
    const generator = (0,drawn_by .Y)(planned, given);
    return {
        post: planned.post.path,
        title: planned.post.title,
        alt: planned.alt,
        prompt: planned.prompt,
        generator: generator.name,
        model: generator.model,
        quality: generator.name === 'card' ? '' : planned.quality,
        cost: (0,dark_version .qg)(planned),
        basis: planned.basis,
        ...pathsOf(planned.references),
        notes: [
            ...(planned.follows ? [planned.follows.note] : []),
            ...(planned.texts ? [(0,planned_texts .Du)(planned.texts)] : []),
            ...(0,dark_version .U)(planned),
            ...planned.place.warnings,
        ],
    };
}
function fromChoice({ planned, there }) {
    const { prompt, generator, model, quality, references } = there[0];
    return {
        post: planned.post.path,
        title: planned.post.title,
        alt: planned.alt,
        prompt,
        generator,
        model,
        quality,
        cost: (0,total .X)(there.map(({ cost }) => cost ?? undefined)),
        ...pathsOf(references),
        notes: [
            ...new Set([
                ...there.flatMap(({ notes }) => notes),
                ...(0,dark_version .U)({ ...planned, nth: 0 }),
                ...planned.place.warnings,
            ]),
        ],
    };
}
function candidatesFromPlan(all, generator) {
    const post = fromPlan(all[0], generator);
    const count = all.length === 1 ? '1 candidate' : `${all.length} candidates`;
    const notes = [`${count} to choose from.`, ...post.notes];
    return { ...post, cost: (0,total .X)(all.map(({ estimate }) => estimate)), notes };
}
const fromRecord = (record, { settings, storage }) => ({
    post: record.post,
    title: record.title,
    hero: toFact(record.files.hero, storage),
    ...((0,ledger_record .X_)(record) ? {} : { social: toFact(record.files.social, storage) }),
    ...(record.files.more && { moreSocial: record.files.more.map((file) => toFact(file, storage)) }),
    ...(record.files.dark && { dark: toFact(record.files.dark, storage) }),
    ...(record.original && { drawing: record.original }),
    ...(record.disclosed && { disclosed: record.disclosed }),
    alt: record.alt,
    prompt: record.prompt,
    generator: record.generator,
    model: record.model,
    quality: record.quality,
    cost: (0,payments .Kz)(record),
    ...pathsOf(record.references),
    ...(record.words && { words: wordsFact(record.words) }),
    record: (0,record_places .B4)(settings['records-dir'], (0,ledger_record .lX)(record.post)),
    ...(record.after && { after: afterFact(record.after) }),
    ...calmVerdict(record),
    notes: [...record.notes, ...verdictNotes(record), ...resemblanceOf(record)],
});
const withReplaced = (post, { before, round = 1 }, { job, state }) => job.deliver === 'pull-request' && before !== undefined && state.head.files.has(before.path)
    ? { ...post, replaces: { before: (0,earlier .O)(before, state.storage), round } }
    : post;
const resemblanceOf = ({ post, resembles }) => resembles === undefined
    ? []
    : [
        `The picture of ${post} looks much like that of ${resembles}. If it should not, draw it again with words for what is to differ (\`/hero redraw ${post} \u2026\`), or with a \`concept\` of its own.`,
    ];
const afterFact = ({ letter, ...seen }) => ({ letter, seen });
const pathsOf = (references) => references.length > 0 ? { references: references.map(({ path }) => path) } : {};
const wordsFact = ({ model, concept, alt, cost }) => ({
    model,
    concept: concept ?? '',
    alt: alt !== null,
    cost: cost ?? undefined,
});
const toFact = (file, { addressOf }) => {
    const { path, format, width, height, bytes } = file;
    const url = addressOf(file);
    return { path, format, width, height, bytes, ...(url !== undefined && { url }) };
};
const sentence = ({ message, hint }) => hint === undefined ? message : `${message} ${hint}`;


  }),

  94749:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  usedOf)
  });
const usedOf = (limits, run) => limits.flatMap(({ scope, images, cost, spent }) => scope === 'run'
    ? []
    : [
        {
            scope,
            ...(images < Infinity
                ? { images: { used: spent.images + run.images, max: images } }
                : {}),
            ...(cost < Infinity ? { cost: { used: spent.cost + run.cost, max: cost } } : {}),
        },
    ]);


  }),

  54911:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  l: () => (  editPost)
});

var errors = __webpack_require__(452);
var frontmatter = __webpack_require__(1636);
var html_data = __webpack_require__(19507);
var html_head = __webpack_require__(52225);
var dist = __webpack_require__(63194);
var html = __webpack_require__(7914);
var html_article = __webpack_require__(31049);
var posts_source = __webpack_require__(84234);
;




function withHtmlImage(text, image, eol) {
    const document = (0,dist .qg)(text, { sourceCodeLocationInfo: true });
    const { alt, src, like } = image;
    const isShown = (node) => node.tagName === 'img' && (0,html .lt)(node, 'src') === src;
    if ([...(0,html .ZE)(document)].some(isShown))
        return text;
    const inItsWay = like && (0,html_article .vL)(text, document, { ...image, like }, eol);
    if (inItsWay !== undefined)
        return inItsWay;
    const plain = `<img src="${(0,html .Gj)(src)}" alt="${(0,html .Gj)(alt)}">`;
    return withPlainImage(text, document, plain, eol);
}
function withPlainImage(text, document, image, eol) {
    const written = [...(0,html .ZE)(document)].filter((node) => node.sourceCodeLocation?.startTag);
    const container = ['article', 'main', 'body']
        .map((name) => written.find(({ tagName }) => tagName === name))
        .find((node) => node !== undefined);
    const inside = container ? [...(0,html .ZE)(container)] : written;
    const heading = inside.find((node) => node.tagName === 'h1' && node.sourceCodeLocation?.endTag !== undefined);
    const head = written.findLast(({ tagName }) => ['meta', 'title', 'link'].includes(tagName));
    const place = heading?.sourceCodeLocation ?? container?.sourceCodeLocation ?? head?.sourceCodeLocation;
    const offset = heading?.sourceCodeLocation?.endOffset ??
        container?.sourceCodeLocation?.startTag?.endOffset ??
        head?.sourceCodeLocation?.endOffset;
    if (!place || offset === undefined)
        return image + eol + text;
    const indent = /^[ \t]*/.exec(text.slice((0,posts_source .PT)(text, place.startOffset)))?.[0] ?? '';
    const isLastOnLine = text.slice(offset, (0,posts_source .sE)(text, offset)).trim() === '';
    const deeper = heading === undefined && container !== undefined ? '  ' : '';
    return (text.slice(0, offset) + (isLastOnLine ? eol + indent + deeper : '') + image + text.slice(offset));
}

var kinds = __webpack_require__(81580);
var blocks = __webpack_require__(85621);
var posts_mdx = __webpack_require__(4732);
;



function withMarkdownImage(body, { alt, src }, { eol, mdx, fail }) {
    const address = markdownAddress(src);
    if (shows(body, src) || shows(body, address))
        return body;
    const start = mdx ? (0,posts_mdx .O)(body) : 0;
    if (start === undefined)
        throw fail('An MDX import or export does not end.', 0, 'Insert the image by hand.');
    const offset = start + endOfHeading(body.slice(start));
    const before = body.slice(0, offset);
    const after = body.slice(offset);
    const gapBefore = /\n[ \t]*\r?\n$|^\s*$/.test(before)
        ? ''
        : before.endsWith('\n')
            ? eol
            : eol + eol;
    const gapAfter = after.trim() === '' ? '' : eol;
    return `${before}${gapBefore}![${markdownAlt(alt)}](${address})${eol}${startsBlank(after) ? '' : gapAfter}${after}`;
}
function startsBlank(text) {
    return /^[ \t]*\r?\n/.test(text);
}
function markdownAlt(alt) {
    return alt
        .toWellFormed()
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .replace(/[\\`*_[\]{}<>&|~$!^=#%]/g, '\\$&');
}
function markdownAddress(src) {
    return src
        .toWellFormed()
        .replace(/[\s\p{Cc}()<>\\{}"'`*_[\]|]/gu, (character) => character === '_' || character === "'" ? character : percent(character));
}
function percent(character) {
    return [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
}
function shows(body, src) {
    for (let offset = body.indexOf(src); offset !== -1; offset = body.indexOf(src, offset + 1)) {
        const before = body.slice(Math.max(0, offset - 3), offset);
        const after = body.charAt(offset + src.length);
        if (/(?:\(\s*<?|=["']|\]:\s*<?)$/.test(before) && /^[)"'>\s]?$/.test(after))
            return true;
    }
    return false;
}
function endOfHeading(body) {
    const blank = /^(?:[ \t]*\r?\n)*/.exec(body)?.[0].length ?? 0;
    for (const block of (0,blocks .S)(body)) {
        const source = body.slice(block.position?.start.offset, block.position?.end.offset);
        if (block.type === 'html' && source.startsWith('<!--'))
            continue;
        const isTitle = (block.type === 'heading' && block.depth === 1) ||
            (block.type === 'html' && /^<h1[\s>][\s\S]*<\/h1>/i.test(source));
        return isTitle ? (0,posts_source .sE)(body, block.position?.end.offset ?? 0) : blank;
    }
    return blank;
}

var openings = __webpack_require__(68534);
;









function editPost(post, edit) {
    return (0,posts_source .IF)(post.path, 'The file cannot be edited', () => edited(post, edit));
}
function edited(post, { fields = [], metaTags = [], image, dataImage }) {
    const { rules = openings .a } = post;
    const source = (0,posts_source .D4)(post.path, post.bytes);
    if (post.syntax === 'html' ? fields.length > 0 : metaTags.length > 0)
        throw new errors .dJ(post.syntax === 'html'
            ? 'An HTML page without front matter has no keys to set.'
            : 'Meta tags can only be set in an HTML page.', { file: post.path, hint: 'Name the site with `site`, or leave the post out with `exclude`.' });
    let text = source.text;
    if (fields.length > 0 || (post.syntax === 'markdown' && (0,kinds .hv)(post.path)))
        text = (0,frontmatter .J)(source, fields, rules, post.head === 'front-matter' ? post.meta : undefined);
    if (metaTags.length > 0)
        text = (0,html_head .d)(text, metaTags, source.eol, (0,posts_source .ql)(source));
    if (dataImage)
        text = (0,html_data .Sn)(text, dataImage, source.eol, (0,posts_source .ql)(source));
    if (image)
        text = withImage({ ...source, text }, post.syntax, rules, image);
    return text === source.text ? post.bytes : (0,posts_source .lF)(source, text);
}
function withImage(source, syntax, rules, image) {
    const { path, text, eol } = source;
    if (syntax === 'html')
        return withHtmlImage(text, image, eol);
    if ((0,kinds .OY)(path))
        throw (0,posts_source .ql)(source)('The image cannot be put into the text of a file of this kind.', 0, 'Leave `body` out of the settings, or leave the post out with `exclude`.');
    const bodyAt = (0,frontmatter .Gn)(source, rules);
    const front = text.slice(0, bodyAt);
    const body = text.slice(bodyAt);
    if ((0,kinds .hv)(path))
        return front + withHtmlImage(body, image, eol);
    const mdx = (0,kinds .zi)(path);
    const gap = front !== '' && !/^[ \t]*\r?\n/.test(body) ? eol : '';
    const result = withMarkdownImage(body, image, { eol, mdx, fail: (0,posts_source .ql)(source, bodyAt) });
    if (result === body)
        return text;
    return front + (result.startsWith('![') ? gap : '') + result;
}


  }),

  97028:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  writeCommitText),
    c: () => (  checkCommitTemplate)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18624);
  var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49883);
  var _template_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38831);




const sample = {
    subject: 'Add hero image for posts/a.md',
    count: 1,
    title: 'A title',
    posts: ['posts/a.md'],
    branch: 'main',
};
const several = { ...sample, count: 2, title: null, posts: ['a.md', 'b.md'] };
function writeCommitText(template, facts) {
    const { subject, count, title, posts, branch } = facts;
    const words = {
        ...{ subject, count, branch, posts: [...posts] },
        title: title === null ? null : (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_1__  .X)(title, _template_variables_js__WEBPACK_IMPORTED_MODULE_3__  .xS.title),
    };
    const engine = _engine_js__WEBPACK_IMPORTED_MODULE_2__  .s.alt;
    try {
        const text = engine.renderSync(engine.parse(template), words);
        const lines = text.replace(/[^\S\n]+$/gm, '').replace(/\n{3,}/g, '\n\n');
        return lines.trim() || subject;
    }
    catch (error) {
        throw notUnderstood(error);
    }
}
function checkCommitTemplate(template) {
    for (const facts of [sample, several])
        writeCommitText(template, facts);
}
function notUnderstood(error) {
    const reason = (error.originalError?.message ?? error.message ?? '').replace(/, line:\d+, col:\d+$/, '');
    const known = Object.keys(sample).map((name) => `\`${name}\``);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__  .GN(`Input \`commit-message\` is not understood: ${reason}.`, {
        hint: `It is Liquid, and may ask for ${known.join(', ')}: \`chore: {{ subject }}\`.`,
        cause: error,
    });
}


  }),

  24339:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    s: () => (  trailer)
  });
const trailer = 'Generated-by: hero-images';


  }),

  736:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Dw: () => (  archiveInWords),
  GN: () => (  renderArchivePage)
});


var report_escape = __webpack_require__(72527);
var facts = __webpack_require__(85697);
var table = __webpack_require__(68330);
;



const [fewNames, mostNames] = [3, 20];
function shardsInWords(shards) {
    const [first] = shards;
    if (first === undefined)
        return '';
    if (first.missing === undefined)
        return `Divided among ${(0,facts .U9)(shards.length, 'shard')} of ${(0,facts .U9)(first.posts, 'post')} at most.`;
    const lacking = shards.filter(({ missing = [] }) => missing.length > 0);
    if (lacking.length === 0)
        return `All ${(0,facts .U9)(shards.length, 'shard')} of this run are whole.`;
    const each = lacking.map(({ shard, posts, missing = [] }) => `${missing.length} of ${(0,facts .U9)(posts, 'post')} of shard ${shard} (${some(missing, fewNames)})`);
    return `Missing: ${each.join('; ')}. Run the failed jobs again, or the workflow: nothing is paid for twice.`;
}
const shardsTable = (shards) => shards.some(({ missing }) => missing !== undefined)
    ? (0,table .t)(['Shard', 'Posts', 'Missing'], shards.map(({ shard, posts, missing = [] }) => [
        String(shard),
        String(posts),
        missing.length === 0 ? '' : some(missing.map(report_escape .aY), mostNames),
    ]))
    : (0,table .t)(['Shard', 'Posts'], shards.map(({ shard, posts }) => [String(shard), String(posts)]));
function some(names, most) {
    const shown = names.slice(0, most).join(', ');
    return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

var summary = __webpack_require__(43394);
;





function archiveInWords(archive) {
    const { shards = [] } = archive;
    return [
        counts(archive),
        cards(archive),
        shardsInWords(shards),
        money(archive),
        batched(archive),
        next(archive),
        unread(archive),
    ]
        .filter((sentence) => sentence !== '')
        .join(' ');
}
function renderArchive(archive) {
    const { total, done, waiting, inBatch, left, failed, spent, command, pulls, shards = [], } = archive;
    const posts = (0,table .t)(['Posts', ''], [
        ['in all', String(total)],
        [command === 'restyle' ? 'drawn anew' : 'with a picture', String(done)],
        ['in pull requests that wait', String(waiting)],
        ...(inBatch > 0 ? [['in a batch of the images API', String(inBatch)]] : []),
        ['to do', `${left}${failed > 0 ? `, of which ${failed} failed` : ''}`],
        ['cost so far', spent.images === 0 ? '&#36;0.00' : (0,report_escape .CS)(costOf(spent))],
        ['cost to come', (0,report_escape .CS)(toComeIn(archive))],
    ]);
    const shown = pulls.map(({ url, label, posts }) => [
        url === '' ? (0,report_escape .CS)(label || 'pull request') : `[${(0,report_escape .CS)(label || lastPart(url))}](${url})`,
        String(posts),
    ]);
    return [
        `## The archive`,
        (0,report_escape .CS)(archiveInWords(archive), 1500),
        posts,
        ...(shards.length > 0 ? [shardsTable(shards)] : []),
        ...(shown.length > 0 ? [(0,table .t)(['Pull request', 'Posts'], shown)] : []),
    ].join('\n\n');
}
const mostBytes = 900_000;
function renderArchivePage(archive, reports) {
    const pages = [`${renderArchive(archive)}\n`];
    const telling = reports.filter(({ drawn, failed }) => drawn.length + failed.length > 0);
    for (const [index, report] of telling.entries()) {
        const page = (0,summary .B)(report);
        if (Buffer.byteLength(pages.join('\n')) + Buffer.byteLength(page) > mostBytes) {
            pages.push(`And ${(0,facts .U9)(telling.length - index, 'pull request')} more: see there.\n`);
            break;
        }
        pages.push(page);
    }
    return pages.join('\n');
}
function counts({ command, total, done, waiting, drawn, inBatch, left, failed, isPlan, brings, }) {
    const drew = command === 'restyle' ? 'drawn anew' : 'drawn';
    const what = brings ? 'brought' : drew;
    const have = command === 'restyle'
        ? `${done} of ${total} pictures of ours are as they were asked for`
        : `${done} of ${total} posts have their picture`;
    const wait = waiting > 0 ? `, ${waiting} more wait in pull requests` : '';
    const batch = inBatch > 0 ? `, ${inBatch} wait in a batch of the images API` : '';
    const nothing = inBatch > 0 ? 'nothing else is to do' : 'nothing is left to do';
    const rest = left === 0 ? nothing : `${left} to do`;
    const tried = failed > 0 ? `, ${failed} of them failed` : '';
    const now = isPlan ? '' : `${drawn} ${what} by this run; `;
    return `The archive: ${now}${have}${wait}${batch}; ${rest}${tried}.`;
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
            return `${why}The first run after ${goesOn.from && minuteOf(goesOn.from)} goes on.`;
    }
}
function cards({ cardsSet = 0, cardsLeft = 0 }) {
    const set = cardsSet === 0 ? '' : `${(0,facts .U9)(cardsSet, 'title card')} set anew after what posts say by now`;
    if (cardsLeft === 0)
        return set === '' ? '' : `${set}.`;
    return set === ''
        ? `${(0,facts .U9)(cardsLeft, 'title card')} to be set anew after what posts say by now.`
        : `${set}, ${cardsLeft} more to be.`;
}
function batched({ inBatch, batches }) {
    if (inBatch === 0)
        return '';
    const ends = batches.flatMap(({ until }) => until ?? []).map((until) => until.getTime());
    const answered = batches.reduce((all, batch) => all + batch.answered, 0);
    const far = answered > 0 ? `, ${answered} of them are answered` : '';
    const due = ends.length === 0 ? '' : ` by ${minuteOf(new Date(Math.max(...ends)))}`;
    return `The batch is due${due || ' within a day'}${far}: the first run after it is done puts its pictures in place.`;
}
const minuteOf = (date) => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const unread = ({ isWhole }) => isWhole
    ? ''
    : 'There are more posts, which were not read: by the API each is a request. With `actions/checkout` before this step all are.';
const costOf = ({ cost, unknown }) => `${cost === 0 ? '$0.00' : (0,facts .q9)(cost)}${unknown > 0 ? ` and ${(0,facts .U9)(unknown, 'picture')} of unknown price` : ''}`;
function toComeIn({ toCome, isBound }) {
    if (toCome === undefined)
        return 'unknown (no list price)';
    return isBound && toCome >= 0.01 ? `at most $${toCome.toFixed(2)}` : (0,facts .q9)(toCome);
}
const lastPart = (url) => `#${url.split('/').at(-1)}`;


  }),

  4191:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Pl: () => (  dozen),
    Vb: () => (  nameOf),
    Xx: () => (  wholeRows),
    il: () => (  dozens)
  });
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
function nameOf({ posts, from }) {
    const first = posts[0]?.thread?.number ?? from + 1;
    const last = posts.at(-1)?.thread?.number ?? from + posts.length;
    if (first === last)
        return `Picture ${first}`;
    const some = last - first + 1 === posts.length ? 'Pictures' : `${posts.length} pictures,`;
    return `${some} ${first} to ${last}`;
}


  }),

  16200:
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
    if (file?.url !== undefined && view.commit !== undefined)
        return { page: file.url, bytes: file.url };
    const page = file && fileUrl(view, file.path);
    return page === undefined ? undefined : { page, bytes: file?.preview ?? `${page}?raw=true` };
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

var dozens = __webpack_require__(4191);
;






const contact_sheets_width = 1280;
const contact_sheets_open = 2;
const [longTitle, shortTitle] = [32, 20];
function contactSheets(view, { sheets = [] }, posts) {
    const places = new Map(posts.map(({ post }, index) => [post, index]));
    const shown = sheets.slice(0, view.limits.sheets);
    const hidden = sheets.slice(shown.length).reduce((sum, { posts }) => sum + posts.length, 0);
    return [
        ...shown.map((sheet, index) => {
            const from = places.get(sheet.posts[0] ?? '') ?? 0;
            const some = posts.slice(from, from + sheet.posts.length);
            return fold((0,dozens .Vb)({ posts: some, from }), contact_sheets_image(view, sheet, { posts: some, from }), index < contact_sheets_open);
        }),
        ...(0,table .O)(hidden, 'small picture', view.elsewhere),
    ];
}
function contact_sheets_image(view, { commit, path }, dozen) {
    const longest = view.limits.links ? longTitle : shortTitle;
    const titles = dozen.posts.map((post) => numbered(post, (0,report_escape .Jj)(titleOf(post), longest)));
    return picture({ ...view, commit }, { path }, contact_sheets_width, titles.join(', '));
}
const onSheets = ({ limits }, { sheets = [] }) => new Set(sheets.slice(0, limits.sheets).flatMap(({ posts }) => posts));

;



function footer(report) {
    const { mode, drawn, delivers } = report;
    if (mode === 'plan' || drawn.length === 0)
        return [];
    return [...wayOn(report), ...(delivers?.gallery ? [galleryAt(delivers.gallery)] : [])];
}
const galleryAt = (url) => `[The overview of all posts and their pictures](${url}) is kept with the run that wrote this.`;
function wayOn({ drawn, repo, review, delivers }) {
    if (review !== undefined)
        return [inWords(drawn)];
    if (delivers?.isHeard)
        return [firstRun];
    const post = drawn.length === 1 ? (0,report_escape .aY)(`posts: ${drawn[0].post}`) : '`posts: <path>`';
    const here = delivers ? ', `pull-request`, which is the number of this one,' : '';
    const byHand = `[run the workflow by hand](${(0,links .wk)(repo)}/actions) with ${post}${here}`;
    return drawn.every(report_facts .$K)
        ? [`To set a title card again, ${byHand}; with an \`api-key\` a picture is drawn instead.`]
        : [`To change a picture, ${byHand} and an \`instruction\` such as \`less blue, more fog\`.`];
}
const firstRun = 'Comment `/hero draw` here, and each picture gets a number and a box to approve it; then `/hero redraw 1 less blue, more fog` changes one.';
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










const columns = 2;
const sheet_width = 320;
function contactSheet(view, posts, isRest) {
    const sheets = (0,dozens .il)(posts, view.limits, columns);
    const hidden = posts.length - sheets.reduce((sum, { posts }) => sum + posts.length, 0);
    const isTalk = posts.some(({ thread }) => thread !== undefined);
    return [
        ...(isTalk ? [`### ${posts.length}${isRest ? ' more' : ''} to approve`] : []),
        ...(posts.length <= dozens .Pl
            ? sheets.flatMap((sheet) => blocks(view, sheet))
            : sheets.map((sheet, index) => fold((0,dozens .Vb)(sheet), blocks(view, sheet), index === 0))),
        ...(0,table .O)(hidden, 'post', view.elsewhere),
        ...(view.boxes && isTalk && hidden > 0
            ? ['More of them come up here as these are approved.']
            : []),
    ];
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
        : (0,dozens .Xx)(posts, view.limits.approved, approved_columns);
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
function strip(view, posts, elsewhere = new Set()) {
    if (posts.length <= shownInFull && !posts.some(isApproved))
        return [];
    const own = posts.filter(({ post }) => !elsewhere.has(post));
    const first = [...own.filter((post) => !isApproved(post)), ...own.filter(isApproved)];
    const chosen = new Set(first.slice(0, view.limits.strip));
    const width = own.length > few ? narrow : wide;
    const images = own
        .filter((post) => chosen.has(post))
        .flatMap((post) => thumbnail(view, post.hero, width, numbered(post, titleOf(post)), 60));
    if (images.length === 0)
        return [];
    const hidden = own.length - chosen.size;
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
        ...(report.mode === 'plan' ? [] : glance(report, view)),
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
function glance(report, view) {
    const posts = pictured(report);
    return [...contactSheets(view, report, posts), ...strip(view, posts, onSheets(view, report))];
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
        ...(drawn.length > 0 ? [(0,report_facts .YL)(drawn)] : []),
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




const mostRows = 500;
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
    ['pictures', dozens .Pl],
    ['sheets', 0],
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
function everything({ drawn, sheets = [], failed, skipped, warnings, review, }) {
    return {
        prompt: Infinity,
        pictures: drawn.length,
        approved: drawn.length,
        details: drawn.length,
        compared: shownInFull,
        sheets: sheets.length,
        strip: Math.min(drawn.length, mostThumbnails),
        links: true,
        choices: drawn.length,
        messages: review?.messages.length ?? 0,
        failed: failed.length,
        skipped: Math.min(skipped.length, mostRows),
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

  77820:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E: () => (  leftOutInWords),
    y: () => (  leftOutGroups)
  });
  var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85697);

const mostNamed = 3;
const mostFolders = 6;
function leftOutInWords(facts) {
    const { files, hasPosts, site, settings } = facts;
    const named = listOf(files.map(({ file, reason }) => `\`${file}\` (${reason})`));
    const setting = facts.posts.length === 0
        ? '`posts`'
        : `\`posts: [${facts.posts.map((glob) => `'${glob.replaceAll("'", "''")}'`).join(', ')}]\``;
    const unknown = site.isKnown
        ? ''
        : ', and with `site` or `fields` how they name pictures: no site generator was recognised';
    const folders = `Posts are looked for in ${foldersOf(facts.looksIn)}.`;
    return hasPosts
        ? `Left out, as no posts of the ${site.name} site: ${named}. ${folders} If these are posts, say so in \`${settings}\`: ${setting}${unknown}.`
        : `No file of this repo is a post of the ${site.name} site. ${folders} ${files.length === 0 ? '' : `Left out: ${named}. `}Say what the posts are in \`${settings}\`: ${setting}${unknown}.`;
}
const listOf = (items) => {
    const rest = items.length - mostNamed;
    return `${items.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(rest, 'more file')}` : ''}`;
};
function foldersOf(globs) {
    const all = [...new Set(globs.map(folderOf))];
    const rest = all.length - mostFolders;
    const more = rest > 0 ? ` and ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__  .U9)(rest, 'more folder')}` : '';
    return `${all.slice(0, mostFolders).join(', ')}${more}`;
}
function folderOf(glob) {
    const folder = glob
        .replace(/(?:^|\/)[^/]*$/, '')
        .replace(/\{,[^{}]*\}\/?/g, '')
        .replace(/(?:^|(?<=\/))\*\*(?:\/|$)/g, '')
        .replace(/\/+$/, '');
    return folder === '' ? 'the whole repo' : `\`${folder}/\``;
}
function leftOutGroups({ files }) {
    return [...Map.groupBy(files, ({ reason }) => reason)]
        .map(([reason, same]) => ({
        reason,
        count: same.length,
        examples: same.slice(0, mostNamed).map(({ file }) => file),
    }))
        .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
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

  52261:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GX: () => (  takenAway),
    b3: () => (  lacksHero),
    rY: () => (  withoutHero)
  });
const withoutHero = (post) => ({
    post,
    kind: 'without-hero',
    reason: 'has no image yet',
});
const takenAway = (post) => ({
    post,
    kind: 'declined',
    reason: 'had a picture, which was taken away again: it gets none unless somebody asks',
});
const lacking = {
    'without-hero': true,
    'beyond-limit': true,
    stopped: true,
    unread: true,
    'nothing-to-change': true,
    'hero-gone': true,
    'in-batch': true,
    unwanted: false,
    declined: false,
    unpublished: false,
    'has-hero': false,
    styled: false,
    delivered: false,
    'shares-hero': false,
    'no-article': false,
};
const lacksHero = ({ kind }) => lacking[kind];


  }),

  12676:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  spending),
    r: () => (  inWords)
  });
  var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85697);

function spending(report) {
    const cost = report.drawn.length > 0 ? [(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__  .cv)(report), ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__  .j8)(report)] : [];
    const used = report.used.map(inWords).filter((text) => text !== '');
    const parts = [
        ...(cost.length > 0 ? [cost.join(', ')] : []),
        ...(used.length > 0 ? [`spent ${used.join(', ')}`] : []),
    ];
    return parts.length > 0 ? [`**Cost:** ${parts.join(' \u00b7 ')}`] : [];
}
function inWords({ scope, images, cost }) {
    const amounts = [
        ...(cost ? [`$${cost.used.toFixed(2)} of $${cost.max.toFixed(2)}`] : []),
        ...(images ? [`${images.used} of ${images.max} ${images.max === 1 ? 'image' : 'images'}`] : []),
    ];
    if (amounts.length === 0)
        return '';
    return `${amounts.join(' and ')} ${when[scope]}`;
}
const when = {
    'pull request': 'for this pull request',
    day: 'today',
    month: 'this month',
};


  }),

  43394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  renderSummary)
  });
  var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16200);

function renderSummary(report) {
    const bytes = 800_000;
    const room = { characters: bytes, bytes: bytes - 1, elsewhere: '', boxes: false };
    return `${(0,_fit_js__WEBPACK_IMPORTED_MODULE_0__  .I)(report, room)}\n`;
}


  }),

  29778:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  unlessCancelled),
    R: () => (  inTime)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const grace = 3000;
async function unlessCancelled(work, signal) {
    signal.throwIfAborted();
    const ended = new AbortController();
    await Promise.race([work, abortOf(signal, ended)]);
    ended.abort();
    signal.throwIfAborted();
}
async function inTime(work, signal) {
    const ended = new AbortController();
    const tooLong = async () => {
        if (!signal.aborted)
            await abortOf(signal, ended);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(grace, undefined, { signal: ended.signal });
    };
    await Promise.race([work, tooLong().catch(() => { })]);
    ended.abort();
}
const abortOf = (signal, ended) => new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { signal: ended.signal });
});


  }),

  95083:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  aboutOf),
    z: () => (  originalOf)
  });
  var _ledger_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47309);
  var _pictures_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71408);
  var _drawing_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74774);



function aboutOf({ post, drawing }, original) {
    const { hero, usage, cost, notes, social: _, more: ___, drawnFor: __, ...rest } = {
        ...{ social: undefined, more: undefined, drawnFor: undefined },
        ...original,
    };
    return {
        version: 1,
        post: post.path,
        drawing,
        sha256: (0,_ledger_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__  .s)(hero.bytes),
        ...rest,
        usage: usage ?? null,
        cost: cost ?? null,
        notes: [...notes],
    };
}
function originalOf(staged, { about, picture }) {
    const entry = about && (0,_drawing_entry_js__WEBPACK_IMPORTED_MODULE_2__  .pl)(about, staged);
    if (!entry || !picture || (0,_ledger_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__  .s)(picture) !== staged.sha256)
        return undefined;
    const { version: _, post, drawing: __, sha256: ___, usage, cost, ...rest } = entry;
    try {
        const hero = (0,_pictures_unread_js__WEBPACK_IMPORTED_MODULE_1__  .v)(picture);
        const known = { usage: usage ?? undefined, cost: cost ?? undefined, drawnFor: post };
        const original = { ...rest, ...known };
        return hero.format === 'unread' ? { ...original, hero } : { ...original, hero, social: hero };
    }
    catch {
        return undefined;
    }
}


  }),

  71889:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  C: () => (  Staging)
});

var redact = __webpack_require__(45470);
var secrets = __webpack_require__(77614);
var drawing_entry = __webpack_require__(74774);
var drawing_key = __webpack_require__(90277);
var records = __webpack_require__(85371);
var staged_original = __webpack_require__(95083);
;




async function findDrawings(wishes, { store, taken }, delivered, { repo, log }) {
    const files = await store.list();
    const isTaken = new Set(taken.map(drawing_entry .Vb));
    const free = (0,drawing_entry .td)(files.keys()).filter((staged) => !isTaken.has((0,drawing_entry .Vb)(staged)));
    const isKnown = (staged) => delivered.records.some((record) => (0,drawing_entry .rE)(staged, record));
    const spent = new Map(free.filter(isKnown).map((staged) => [(0,drawing_entry .Vb)(staged), staged]));
    const found = new Map();
    for (;;) {
        const left = free.filter((staged) => !spent.has((0,drawing_entry .Vb)(staged)));
        const allotted = [...(0,drawing_entry .fl)(wishes, left)].filter(([wish]) => !found.has((0,drawing_key .TN)(wish)));
        if (allotted.length === 0)
            return { found, spent: [...spent.values()] };
        const entries = allotted.flatMap(([, staged]) => Object.values((0,drawing_entry .Dx)(staged)).map((path) => files.get(path)));
        const bytes = await store.read(entries);
        for (const [wish, staged] of allotted) {
            const { about, picture } = (0,drawing_entry .Dx)(staged);
            const original = (0,staged_original .z)(staged, { about: bytes.get(about), picture: bytes.get(picture) });
            if (original === undefined)
                log.info(`A drawing that was kept is damaged, and is not used: ${about}`);
            if (original === undefined || (await isDelivered(staged, original.drawnFor, delivered, repo)))
                spent.set((0,drawing_entry .Vb)(staged), staged);
            else
                found.set((0,drawing_key .TN)(wish), { staged, original });
        }
    }
}
async function findElsewhere(wishes, shelves, delivered, context) {
    const found = new Map();
    for (const name of shelves) {
        const left = wishes.filter((key) => !found.has((0,drawing_key .TN)(key)));
        const store = left.length === 0 ? undefined : await context.repo.refStore(name);
        if (store === undefined)
            return found;
        const there = await findDrawings(left, { store, taken: [] }, delivered, context);
        for (const [key, { original }] of there.found)
            found.set(key, original);
    }
    return found;
}
async function isDelivered(staged, post, { heads }, repo) {
    for (const head of await heads()) {
        const record = (await (0,records .M$)(head, [post], { repo })).get(post);
        if (record && (0,drawing_entry .rE)(staged, record))
            return true;
    }
    return false;
}

var in_time = __webpack_require__(29778);
;
function keptForNext(drawings) {
    const [were, are, them] = drawings === 1 ? ['was', 'is', 'it'] : ['were', 'are', 'them'];
    return `${countOf(drawings)} that ${were} paid for ${are} kept for the next run, which does not draw ${them} again.`;
}
const notKept = (drawings) => `${countOf(drawings)} that ${drawings === 1 ? 'was' : 'were'} paid for could not be kept for the next run.`;
const cannotKeep = ({ message }) => `Drawings could not be kept for a next run, should this one end early: ${message}`;
const usedFromBefore = (drawings) => `${countOf(drawings)} of an earlier run ${drawings === 1 ? 'is' : 'are'} used, not paid for again.`;
const countOf = (drawings) => drawings === 1 ? '1 drawing' : `${drawings} drawings`;

;
const isUnread = (original) => original.hero.format === 'unread';

var staging_context = __webpack_require__(36642);
var pictures_bytes = __webpack_require__(71948);
;

function changeOf(batches) {
    const removed = batches.flatMap((batch) => batch.removed ?? []);
    const gone = new Set(removed.map(drawing_entry .Vb));
    const puts = batches.flatMap(({ put }) => (put && !gone.has(put.name) ? [put] : []));
    const otherFiles = batches.flatMap(({ files }) => [...(files ?? [])]);
    const dropped = batches.flatMap((batch) => batch.dropped ?? []);
    return {
        puts,
        tidyings: batches.flatMap(({ tidied }) => tidied ?? []),
        change: {
            files: new Map([...puts.flatMap(({ files }) => [...files]), ...otherFiles]),
            removed: [...removed.flatMap((staged) => Object.values((0,drawing_entry .Dx)(staged))), ...dropped],
        },
    };
}
async function sendBatches(store, batches) {
    const { puts, change, tidyings } = changeOf(batches);
    if (tidyings.length === 0)
        await store.change(change);
    else
        await store.decide(({ files }) => {
            const there = [...files.keys(), ...change.files.keys()];
            const unused = tidyings.flatMap((tidying) => tidying(there));
            return { value: undefined, change: { ...change, removed: [...change.removed, ...unused] } };
        });
    return puts.map(({ name }) => name);
}

var send_queue = __webpack_require__(24361);
;




const mostWaiting = 4;
class StoreQueue {
    #queue;
    #own = new WeakSet();
    #underWay = new WeakSet();
    #letGo = new WeakSet();
    constructor(store, told) {
        this.#queue = new send_queue .W(async (batches) => {
            const to = await store();
            if (to === undefined)
                return;
            for (const name of await sendBatches(to, batches))
                told.safe(name);
            for (const bytes of batches.flatMap(drawnBytes))
                this.#sent(bytes);
        }, (error) => told.failed(error));
    }
    add(batch) {
        for (const bytes of drawnBytes(batch)) {
            this.#own.add(bytes);
            this.#underWay.add(bytes);
        }
        this.#queue.add(batch);
    }
    settled() {
        return this.#queue.settled();
    }
    room(signal) {
        return (0,in_time .M)(this.#queue.within(mostWaiting), signal);
    }
    letGo(bytes) {
        if (this.#underWay.has(bytes))
            this.#letGo.add(bytes);
        else if (this.#own.has(bytes))
            (0,pictures_bytes .go)(bytes);
    }
    #sent(bytes) {
        if (this.#underWay.delete(bytes) && this.#letGo.has(bytes))
            (0,pictures_bytes .go)(bytes);
    }
}
const drawnBytes = ({ put }) => [...(put?.files.values() ?? [])].flatMap((file) => ('bytes' in file ? [file.bytes] : []));

var promises_ = __webpack_require__(58500);
;

const socketDrainMs = 20;
class Turns {
    #last = Promise.resolve();
    next(settled) {
        this.#last = this.#last.then(async () => {
            await (0,promises_.setTimeout)(socketDrainMs);
            await settled();
        });
        return this.#last;
    }
}

;

class Whereabouts {
    #own = new Set();
    #kept = new Set();
    #done = new Set();
    drew(name) {
        this.#own.add(name);
    }
    isOwn(name) {
        return name !== undefined && this.#own.has(name);
    }
    safe(name) {
        if (!this.#done.has(name))
            this.#kept.add(name);
    }
    done(name) {
        if (name === undefined)
            return;
        this.#kept.delete(name);
        this.#done.add(name);
    }
    get inWords() {
        const left = [...this.#own].filter((name) => !this.#kept.has(name) && !this.#done.has(name));
        return [
            ...(this.#kept.size === 0 ? [] : [keptForNext(this.#kept.size)]),
            ...(left.length === 0 ? [] : [notKept(left.length)]),
        ];
    }
}

;













class Staging {
    #context;
    #store;
    #carriesKey;
    #queue;
    #entries = new Map();
    #found = new Map();
    #spent = new Map();
    #whereabouts = new Whereabouts();
    #warnings = [];
    #turns = new Turns();
    constructor(place, context) {
        this.#context = context;
        const { inputs, keysGiven = () => [] } = context;
        this.#carriesKey = (bytes) => (0,redact .pY)([...(0,secrets .Fj)(inputs), ...keysGiven()])(bytes);
        let store;
        this.#store = () => {
            store ??= context.repo.refStore((0,staging_context .q)(place));
            return store;
        };
        this.#queue = new StoreQueue(this.#store, {
            safe: (name) => this.#whereabouts.safe(name),
            failed: (error) => this.#warn(cannotKeep(error)),
        });
    }
    get warnings() {
        return this.#warnings;
    }
    get inWords() {
        return this.#whereabouts.inWords;
    }
    async find(planned, isDrawn, delivered, shelves = []) {
        this.#found = new Map();
        const wishes = planned.filter((key) => !isDrawn(key));
        const store = wishes.length === 0 ? undefined : await this.#store();
        if (store === undefined)
            return;
        await this.#queue.settled();
        const inUse = planned.filter(isDrawn).flatMap((key) => this.#entries.get((0,drawing_key .TN)(key)) ?? []);
        const from = { store, taken: [...inUse, ...this.#spent.values()] };
        const { found, spent } = await findDrawings(wishes, from, delivered, this.#context);
        for (const staged of spent)
            this.#spent.set((0,drawing_entry .Vb)(staged), staged);
        for (const [key, { staged, original }] of found) {
            this.#found.set(key, original);
            this.#entries.set(key, staged);
        }
        const left = wishes.filter((key) => !this.#found.has((0,drawing_key .TN)(key)));
        for (const [key, original] of await findElsewhere(left, shelves, delivered, this.#context))
            this.#found.set(key, original);
        const used = [...this.#found.values()].filter((original) => !isUnread(original)).length;
        if (used > 0)
            this.#context.log.info(usedFromBefore(used));
    }
    async store() {
        await this.#queue.settled();
        return this.#store();
    }
    keep(files, post) {
        if (!this.#mayKeep(files, post))
            return false;
        this.#queue.add({ files });
        return true;
    }
    #mayKeep(files, post) {
        const fresh = [...files.values()].flatMap((file) => ('bytes' in file ? file.bytes : []));
        if (!fresh.some(this.#carriesKey))
            return true;
        this.#warn(`The drawing for ${post} carries the API key, so it is not kept for a next run.`);
        return false;
    }
    finish(key, files) {
        if (!this.keep(files, key.post.path))
            return;
        for (const one of (0,drawing_key .n5)(key))
            this.#whereabouts.done((0,drawing_entry .Vb)(this.#entries.get((0,drawing_key .TN)(one))));
    }
    drop(dropped, tidied) {
        this.#queue.add({ dropped, ...(tidied && { tidied }) });
    }
    foundEarlier(key) {
        const name = (0,drawing_entry .Vb)(this.#entries.get((0,drawing_key .TN)(key)));
        return this.#found.has((0,drawing_key .TN)(key)) && !this.#whereabouts.isOwn(name);
    }
    isOfEarlier(key) {
        const name = (0,drawing_entry .Vb)(this.#entries.get((0,drawing_key .TN)(key)));
        return name !== undefined && !this.#whereabouts.isOwn(name);
    }
    earlier(key) {
        return this.foundEarlier(key) ? this.#found.get((0,drawing_key .TN)(key)) : undefined;
    }
    foundOwn(key) {
        return this.#found.has((0,drawing_key .TN)(key)) && !this.foundEarlier(key);
    }
    take(key) {
        const original = this.#found.get((0,drawing_key .TN)(key));
        if (original === undefined || isUnread(original))
            return undefined;
        const name = (0,drawing_entry .Vb)(this.#entries.get((0,drawing_key .TN)(key)));
        if (name !== undefined)
            this.#whereabouts.safe(name);
        return original;
    }
    holds(key) {
        return this.#entries.has((0,drawing_key .TN)(key)) || this.#found.has((0,drawing_key .TN)(key));
    }
    unread(key) {
        const original = this.#found.get((0,drawing_key .TN)(key));
        return original && isUnread(original) ? original : undefined;
    }
    room() {
        return this.#queue.room(this.#context.signal);
    }
    put(key, original) {
        if (original.generator === 'card')
            return;
        const about = (0,staged_original .r)(key, original);
        const staged = (0,drawing_entry .mn)(about);
        const paths = (0,drawing_entry .Dx)(staged);
        const files = new Map([
            [paths.about, { bytes: (0,drawing_entry .G9)(about) }],
            [paths.picture, { bytes: original.hero.bytes }],
        ]);
        const name = (0,drawing_entry .Vb)(staged);
        if (!this.#mayKeep(files, key.post.path))
            return;
        this.#entries.set((0,drawing_key .TN)(key), staged);
        this.#whereabouts.drew(name);
        this.#queue.add({ put: { name, files } });
    }
    letGo({ hero }) {
        this.#queue.letGo(hero.bytes);
    }
    add(key, original) {
        const staged = this.#entries.get((0,drawing_key .TN)(key));
        const about = (0,staged_original .r)(key, original);
        const name = (0,drawing_entry .Vb)(staged);
        if (name === undefined || name !== (0,drawing_entry .Vb)((0,drawing_entry .mn)(about)))
            return;
        const bytes = (0,drawing_entry .G9)(about);
        if (this.#carriesKey(bytes))
            return;
        this.#queue.add({ put: { name, files: new Map([[name, { bytes }]]) } });
    }
    clear(delivered) {
        const done = delivered.flatMap((key) => this.#entries.get((0,drawing_key .TN)(key)) ?? []);
        const removed = [...done, ...this.#spent.values()];
        this.#spent.clear();
        for (const staged of removed)
            this.#whereabouts.done((0,drawing_entry .Vb)(staged));
        if (removed.length > 0)
            this.#queue.add({ removed });
    }
    discard(key) {
        const staged = this.#entries.get((0,drawing_key .TN)(key));
        if (staged)
            this.#spent.set((0,drawing_entry .Vb)(staged), staged);
        this.clear([]);
    }
    async quiet() {
        await this.#turns.next(() => this.#queue.settled());
        this.#context.signal.throwIfAborted();
    }
    async settled() {
        await (0,in_time .R)(this.#queue.settled(), this.#context.signal);
    }
    #warn(text) {
        this.#context.log.info(text);
        this.#warnings.push(text);
    }
}


  }),

  54504:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  leftBehind),
    h: () => (  UnfinishedUpload)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

class UnfinishedUpload extends _errors_js__WEBPACK_IMPORTED_MODULE_0__  .L4 {
    name = 'UnfinishedUpload';
    sent;
    constructor(cause, sent) {
        super(cause.message, { hint: hintWith(cause.hint, sent), cause });
        this.sent = sent;
    }
}
const hintWith = (hint, sent) => [`${(hint ?? 'Run this again').replace(/\.$/, '')}.`, ...leftBehind(sent)].join(' ');
const mostNamed = 10;
function leftBehind(keys) {
    if (keys.length === 0)
        return [];
    const named = keys.slice(0, mostNamed).map((key) => `\`${key}\``);
    const more = keys.length > mostNamed ? ` and ${keys.length - mostNamed} more` : '';
    return [
        `In the bucket, and named by no commit yet: ${named.join(', ')}${more}. The next run uses what is there.`,
    ];
}


  }),

  13793:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $u: () => (  isWorkflowPath),
    RB: () => (  workflowPath),
    S6: () => (  readWorkflow),
    Vo: () => (  keepsGallery),
    ic: () => (  listensToComments)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

function readWorkflow(path, text, isOurs = isHeroImages) {
    const whole = mapOf(parsed(text));
    const events = eventsOf(whole.on);
    if (events.size === 0)
        return undefined;
    const steps = Object.values(mapOf(whole.jobs)).flatMap((job) => stepsOf(mapOf(job), whole, isOurs));
    return {
        path,
        events: new Set(events.keys()),
        typesOf: (event) => listOf(mapOf(events.get(event)).types),
        steps,
    };
}
const listensToComments = (text) => eventsOf(mapOf(parsed(text)).on).has('issue_comment');
const keepsGallery = (text) => Object.values(mapOf(mapOf(parsed(text)).jobs)).some((job) => {
    const { steps } = mapOf(job);
    const all = Array.isArray(steps) ? steps.map(mapOf) : [];
    const at = all.findIndex(({ uses, with: inputs }) => isHeroImages(String(uses)) && mapOf(inputs).command === 'gallery');
    return at !== -1 && all.slice(at).some(({ uses }) => isUpload(String(uses)));
});
const isWorkflowPath = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
const workflowPath = (ref) => /^[^/]+\/[^/]+\/(.+)@[^@]*$/.exec(ref ?? '')?.[1];
const isHeroImages = (uses) => /(?:^|\/)hero-images@/.test(uses);
const isUpload = (uses) => /^actions\/upload-artifact@/.test(uses);
const isCalled = (uses) => /(?:^|\/)hero-images\/\.github\/workflows\/hero-images\.yml@/.test(uses);
function parsed(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .qg)(text);
    }
    catch {
        return undefined;
    }
}
function eventsOf(on) {
    if (typeof on === 'string')
        return new Map([[on, undefined]]);
    if (Array.isArray(on))
        return new Map(on.map((name) => [String(name), undefined]));
    return new Map(Object.entries(mapOf(on)));
}
function stepsOf(job, whole, isOurs) {
    const steps = Array.isArray(job.steps) ? job.steps.map(mapOf) : [asStep(job)];
    return steps.flatMap((step, index) => {
        if (typeof step.uses !== 'string')
            return [];
        if (!isOurs(step.uses) && !isCalled(step.uses))
            return [];
        const permissions = permissionsOf(job.permissions ?? whole.permissions);
        const concurrency = concurrencyOf(job.concurrency ?? whole.concurrency);
        const checkout = checkoutIn(steps.slice(0, index));
        return [
            {
                inputs: textsOf(mapOf(step.with)),
                ...(permissions && { permissions }),
                ...(concurrency && { concurrency }),
                ...(checkout && { checkout }),
            },
        ];
    });
}
const asStep = ({ uses, secrets, with: inputs }) => ({
    uses,
    with: { ...mapOf(inputs), ...mapOf(secrets) },
});
function permissionsOf(value) {
    if (value === 'write-all' || value === 'read-all')
        return value;
    return isMap(value) ? textsOf(value) : undefined;
}
function concurrencyOf(value) {
    if (typeof value === 'string')
        return { group: value, cancels: false };
    if (!isMap(value))
        return undefined;
    return { group: String(value.group ?? ''), cancels: value['cancel-in-progress'] === true };
}
function checkoutIn(before) {
    const step = before.findLast(({ uses }) => /^actions\/checkout@/.test(String(uses)));
    return step && { lfs: String(mapOf(step.with).lfs) === 'true' };
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const mapOf = (value) => (isMap(value) ? value : {});
const listOf = (value) => value === undefined ? [] : [value].flat().map(String);
const textsOf = (map) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, String(value ?? '')]));


  })

};
