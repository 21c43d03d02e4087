export const id = 69;
export const ids = [69];
export const modules = {

  29069:
  ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49867);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
  var _pipeline_find_records_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40124);
  var _repo_worktree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65729);
  var _runtime_cancel_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2716);
  var _runtime_cli_arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33347);
  var _runtime_cli_help_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37912);
  var _runtime_font_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98433);
  var _runtime_generators_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1727);
  var _runtime_run_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7645);
  var _runtime_small_heap_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57234);
  var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(792);
  var _text_one_line_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6810);















async function main(argv) {
    (0,_runtime_small_heap_js__WEBPACK_IMPORTED_MODULE_11__  .p)();
    const call = (0,_runtime_cli_arguments_js__WEBPACK_IMPORTED_MODULE_6__  .lR)(argv, process.env);
    if (call.command === undefined) {
        process.stdout.write(_runtime_cli_help_js__WEBPACK_IMPORTED_MODULE_7__  .y);
        return 0;
    }
    const inputs = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_12__  .K)(call.get);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(call.dir);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .GN(`There is no folder \`${call.dir}\`.`, {
            hint: 'Name the top folder of the repo with `--dir`.',
        });
    const signal = (0,_runtime_cancel_js__WEBPACK_IMPORTED_MODULE_14__  .Bj)({
        reason: () => new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .L4('Cancelled; nothing was written.'),
        log: say,
        giveUp: ({ message }) => say(`hero-images: ${message}`),
    });
    const { text, data, csv, red } = await _commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_2__  .Pi[call.command].run({
        dir,
        write: call.write,
        prompts: call.prompts,
        repo: (0,_pipeline_find_records_dir_js__WEBPACK_IMPORTED_MODULE_4__  .M)((0,_repo_worktree_js__WEBPACK_IMPORTED_MODULE_5__  .M)(dir, { env: process.env }), inputs),
        inputs,
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dir),
        ...(0,_runtime_generators_js__WEBPACK_IMPORTED_MODULE_9__  .D)(inputs, { signal, log: say, fonts: (0,_runtime_font_source_js__WEBPACK_IMPORTED_MODULE_8__  .d)() }),
        log: { info: say },
        runName: (0,_runtime_run_name_js__WEBPACK_IMPORTED_MODULE_10__  .o)(process.env),
        now: () => new Date(),
        signal,
    });
    const json = () => `${JSON.stringify(data, null, 2)}\n`;
    process.stdout.write(call.csv ? (csv ?? '') : call.json ? json() : text);
    return red ? 1 : 0;
}
const say = (line) => process.stderr.write(`${(0,_text_one_line_js__WEBPACK_IMPORTED_MODULE_13__  .T)(line)}\n`);
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit();
});
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__  .L4))
        throw error;
    const where = error.file ? `${error.file}${error.line ? `:${error.line}` : ''}: ` : '';
    say(`hero-images: ${where}${error.message}`);
    if (error.hint)
        say(`  ${error.hint}`);
    process.exitCode = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__  .GN ? 2 : 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  33347:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Un: () => (  cliInputs),
    bv: () => (  variable),
    lR: () => (  readArguments)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49867);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
  var _settings_input_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24769);




const onlyOnGitHub = [
    'command',
    'name',
    'github-token',
    'pull-request',
    'deliver',
    'group-by',
    'posts-per-pull-request',
    'max-images-per-pull-request',
    'max-cost-per-pull-request',
];
const cliInputs = Object.keys(_settings_input_table_js__WEBPACK_IMPORTED_MODULE_3__  .F).filter((name) => !onlyOnGitHub.includes(name));
function readArguments(argv, env) {
    const { values, positionals } = parse(argv);
    const [name, ...rest] = positionals;
    const command = values.help === true || name === 'help' ? undefined : named(name);
    const given = command && givenAs(command, rest);
    const isSet = (input) => [values[input], env[variable(input)]].some(Boolean);
    const usual = isSet('api-key') || isSet('base-url') ? {} : usualKey(env);
    return {
        command,
        json: values.json === true,
        csv: asCsv(values, command),
        write: values.write === true,
        prompts: values.prompts === true,
        dir: typeof values.dir === 'string' ? values.dir : '.',
        get: (name) => {
            if (name === 'command')
                return command ?? '';
            if (given?.input === name)
                return given.text;
            const flag = values[name];
            if (flag === true)
                return 'true';
            const own = typeof flag === 'string' ? flag : (env[variable(name)] ?? '');
            return own === '' ? (usual[name] ?? '') : own;
        },
    };
}
function named(name) {
    if (name === undefined || (0,_commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_1__  .y9)(name))
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .GN(`\`${name}\` is no command.`, {
        hint: `Known are ${Object.keys(_commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_1__  .Pi).join(', ')}; \`hero-images --help\` tells more.`,
    });
}
function asCsv({ csv, json }, command) {
    if (csv !== true || command === undefined)
        return false;
    const able = Object.entries(_commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_1__  .Pi).filter(([, { givesCsv }]) => givesCsv);
    if (!_commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_1__  .Pi[command].givesCsv)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .GN(`\`${command}\` gives no table for \`--csv\`.`, {
            hint: `That is for ${able.map(([name]) => `\`${name}\``).join(', ')}.`,
        });
    if (json === true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .GN('`--csv` and `--json` were both asked for.', {
            hint: 'Give one of them.',
        });
    return true;
}
function givenAs(command, rest) {
    const { takes: input, usage } = _commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_1__  .Pi[command];
    if (rest.length === 0)
        return undefined;
    if (input === 'built-dir' && rest.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .GN(`\`${command}\` takes one folder, not ${rest.length}.`, {
            hint: `Call it as \`hero-images ${usage}\`.`,
        });
    return { input, text: rest.join('\n') };
}
const usualKey = ({ OPENAI_API_KEY = '', OPENAI_BASE_URL = '', }) => OPENAI_API_KEY === '' ? {} : { 'api-key': OPENAI_API_KEY, 'base-url': OPENAI_BASE_URL };
const variable = (name) => `HERO_IMAGES_${name.toUpperCase().replaceAll('-', '_')}`;
const isSwitch = (name) => {
    const { default: value } = _settings_input_table_js__WEBPACK_IMPORTED_MODULE_3__  .F[name];
    return value === 'false';
};
function parse(argv) {
    const options = Object.fromEntries([
        ...cliInputs.map((name) => [name, { type: isSwitch(name) ? 'boolean' : 'string' }]),
        ['json', { type: 'boolean' }],
        ['csv', { type: 'boolean' }],
        ['write', { type: 'boolean' }],
        ['prompts', { type: 'boolean' }],
        ['dir', { type: 'string' }],
        ['help', { type: 'boolean', short: 'h' }],
    ]);
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...argv],
            options,
            allowPositionals: true,
        });
        return { values: values, positionals };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__  .GN(error.message, {
            hint: '`hero-images --help` lists the flags.',
            cause: error,
        });
    }
}


  }),

  37912:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    y: () => (  help)
  });
  var _commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49867);
  var _settings_input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24769);
  var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33347);



const indent = '      ';
function wrap(text, width) {
    const lines = [''];
    for (const word of text.split(' ')) {
        if (`${lines.at(-1)} ${word}`.length > width)
            lines.push('');
        lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trimStart();
    }
    return lines.map((line) => `${indent}${line}`).join('\n');
}
const flags = _cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .Un
    .map((name) => {
    const { default: value, description } = _settings_input_table_js__WEBPACK_IMPORTED_MODULE_1__  .F[name];
    const shown = value === '' || value === 'false' ? '' : ` (${value})`;
    return `  --${name}${shown}   ${(0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .bv)(name)}\n${wrap(description, 74)}`;
})
    .join('\n');
const calls = Object.values(_commands_checkout_table_js__WEBPACK_IMPORTED_MODULE_0__  .Pi)
    .map(({ usage, says }) => `  ${`hero-images ${usage}`.padEnd(46)}  ${says}`)
    .join('\n');
const help = `hero-images: a hero image for every post, in the files of this checkout.

${calls}

Paths and globs count from the top of the repo; without them, all posts are looked at.
Files are written, nothing is committed: look at them with \`git status\` and \`git diff\`.
Without a key, cards are drawn; OPENAI_API_KEY and OPENAI_BASE_URL are read where neither key nor
address is given otherwise. Try it:

  hero-images plan
  hero-images illustrate content/posts/hello.md
  HERO_IMAGES_API_KEY=... hero-images regenerate content/posts/hello.md --instruction "more fog"

Flags, each with the variable that sets it too:

${flags}
  --dir (.)
${wrap('Top folder of the repo.', 74)}
  --write
${wrap('With `wire`: write the patches, which are only shown otherwise.', 74)}
  --prompts
${wrap('With `plan`: show the prompt of each post, and all its files.', 74)}
  --csv
${wrap('With `report`: print it as CSV, and nothing else, on standard output.', 74)}
  --json
${wrap('Print the plan as JSON, and nothing else, on standard output.', 74)}

Exit status: 0 done; 1 something failed, as \`--fail-on\` says; 2 a flag or a setting is wrong.
`;


  })

};
