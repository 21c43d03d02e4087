#!/usr/bin/env bash
# Pelican 4.8.0 with Python-Markdown 3.4.1 (Debian 12) takes what stands between two lines of dashes for lines
# `key: text`, not for YAML: quotes become part of the title, a list in brackets two tags with a bracket each,
# a folded text a list that begins with its `>`, and a comment behind a value is text. PyYAML 6.0 reads the
# same block as one would think.
# Seen: what is compared at the end.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mkdir debs root
chmod 777 debs
(
  cd debs
  apt-get download -qq pelican python3-blinker python3-docutils python3-roman python3-feedgenerator \
    python3-jinja2 python3-markdown python3-markupsafe python3-pygments python3-dateutil python3-six \
    python3-tz python3-unidecode python3-rich python3-markdown-it python3-mdurl python3-commonmark \
    python3-yaml 2> /dev/null
)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
cat > post.md << 'MD'
---
title: "Tides: why they are late"
tags: [sea, moon]
summary: >
    Two lines
    of text
draft: true # not yet
---

Text.
MD
cat > seen.py << 'PY'
import pelican, markdown, yaml
from pelican.readers import MarkdownReader
from pelican.settings import DEFAULT_CONFIG

settings = {**DEFAULT_CONFIG, 'FORMATTED_FIELDS': []}
_, meta = MarkdownReader(settings).read('post.md')
block = yaml.safe_load(open('post.md').read().split('---')[1])
print('pelican', pelican.__version__, 'markdown', markdown.__version__)
for key in ('title', 'tags', 'summary', 'draft'):
    value = meta[key]
    text = [tag.name for tag in value] if key == 'tags' else value
    print(f'{key}: pelican {text!r}, yaml {block[key]!r}')
PY
PYTHONPATH="$PWD/root/usr/lib/python3/dist-packages" /usr/bin/python3 seen.py | tee seen.txt
diff seen.txt - << 'EXPECTED'
pelican 4.8.0 markdown 3.4.1
title: pelican '"Tides: why they are late"', yaml 'Tides: why they are late'
tags: pelican ['[sea', 'moon]'], yaml ['sea', 'moon']
summary: pelican ['>', 'Two lines', 'of text'], yaml 'Two lines of text\n'
draft: pelican 'true # not yet', yaml True
EXPECTED
