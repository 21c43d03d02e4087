import { describe, expect, it } from 'vitest'
import {
  withoutComponents,
  withoutSections,
  withoutTemplateCode,
} from '../../src/posts/template-code.ts'
import { expectLinear, repeated } from '../helpers/linear.ts'

it.each([
  ['a {{ b }} c', 'a   c'],
  ['a {% b %}{# c #}<% d %>{/* e */} f', 'a      f'],
  ['{{% notice %}}a{{% /notice %}}', ' a '],
  ['a {{ b', 'a {{ b'],
  ['a } b %} c', 'a } b %} c'],
  ['a {b} [c] d^2', 'a {b} [c] d^2'],
  ['a[^1] {: .x} {#y} [TOC]', 'a   '],
])('of %j stays %j', (text, rest) => {
  expect(withoutTemplateCode(text)).toBe(rest)
})

it.each([
  ['a{% raw %}b{% endraw %}c', 'ac'],
  ['a{%- highlight js -%}b{%- endhighlight -%}c{% highlight x %}d{% endhighlight %}', 'ac'],
  ['a{{< highlight go >}}b{{< /highlight >}}c', 'ac'],
  // One that stands alone takes nothing along, whatever comes after it.
  ['a{{< figure src="x" >}}b /figures/c', 'a{{< figure src="x" >}}b /figures/c'],
  ['a{% figure x %}b{% endhighlight %}', 'a{% figure x %}b{% endhighlight %}'],
])('the sections of %j leave %j', (text, rest) => {
  expect(withoutSections(text)).toBe(rest)
})

it.each([
  ['a <B c={{ d: 1 }}>e</B> f', 'a e f'],
  ['a {b.map((c) => { d })} e', 'a  e'],
  ['a < b and c > d', 'a < b and c > d'],
])('components of %j leave %j', (text, rest) => {
  expect(withoutComponents(text)).toBe(rest)
})

describe.each([
  ['code', withoutTemplateCode],
  ['sections', withoutSections],
  ['components', withoutComponents],
])('%s: repeats take no more than their length asks for', (_, work) => {
  it.each([
    ...['{{', '{%', '{{<', '{#', '[^', '[[', '![[', '{:', '{', '}', '<A ', '<%', '{/*'],
    ...['{% raw %}', '{% raw %}{% endraw %}', '{{< figure >}}', '{{< /raw >}}', '{% endraw'],
  ])('%j', (atom) => expectLinear(work, repeated(atom)))
})
