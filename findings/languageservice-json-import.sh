#!/usr/bin/env bash
# @actions/languageservice 0.3.61, GitHub's own checker of workflow files, cannot be imported by Node 24:
# its dependency @actions/workflow-parser imports JSON without an import attribute, which bundlers take
# and Node does not. Whoever wants it in a script needs a load hook that adds the attribute.
# Seen: ERR_IMPORT_ATTRIBUTE_MISSING … workflow-v1.0.min.json; with the hook below, a function `validate`.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node@24 @actions/languageservice@0.3.61 > /dev/null
node=$PWD/node_modules/node/bin/node
"$node" --version

plain=$("$node" --input-type=module -e "
  await import('@actions/languageservice').then(() => console.log('imported'), (e) => console.log(e.code, e.message))")
echo "plain: ${plain//file:*node_modules/…}"
grep -q 'ERR_IMPORT_ATTRIBUTE_MISSING.*workflow-v1.0.min.json' <<< "$plain"

hooked=$("$node" --input-type=module -e "
  import { registerHooks } from 'node:module'
  registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
  })
  const { validate } = await import('@actions/languageservice')
  console.log(typeof validate)")
echo "with a hook: $hooked"
test "$hooked" = function
