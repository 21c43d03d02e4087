import { expect, test } from 'vitest'
import { breaksOf } from '../../../src/pictures/card/breaks.ts'

/** Where Chromium may end a line (`bench/card-lines.ts` asks it), marked with `|`: but not
 * after a prefix of Hebrew (LB21a), and Khmer between the words that are in it.
 */
test.each([
  ['en', 'What |we |learned |from |moving |forty |services |off |one |very |large |database'],
  ['en', '“Ship |it” |& |other |lies: |it’s |100% |done!'],
  [
    'de',
    'Warum |unser |Build |jetzt |doppelt |so |schnell |ist |– |und |was |wir |dafür |aufgaben',
  ],
  ['de', 'Die |Donau-|Dampfschifffahrt |im |Überblick'],
  ['vi', 'Những |điều |chúng |tôi |học |được |khi |chuyển |cơ |sở |dữ |liệu'],
  ['el', 'Τι |μάθαμε |από |τη |μεταφορά |μιας |μεγάλης |βάσης |δεδομένων'],
  ['ru', 'Почему |мы |ушли |от |микросервисов |— |и |не |жалеем |об |этом'],
  [
    'ja',
    '「な|ぜ|落|ち|る|の|か？」|——|障|害|対|応|の|現|場|か|ら|（前|編）、|そ|し|て|私|た|ち|が|学|ん|だ|こ|と。',
  ],
  ['ja', 'Kubernetes|を|使|わ|な|い|理|由'],
  ['ja', 'デー|タ|ベー|ス|を|移|行|し|て|わ|かっ|た、|10|の|こ|と'],
  ['ja', 'サー|バー|レ|ス|は|「銀|の|弾|丸」|で|は|な|い！'],
  [
    'zh-CN',
    '我|们|在|生|产|环|境|中|把 |PostgreSQL |运|行|在 |Kubernetes |上|三|年，|总|结|出|这|些|教|训，|以|及|建|议',
  ],
  ['zh-CN', '为|什|么|我|们|不|再|使|用|“微|服|务”？'],
  ['zh-CN', '从|零|开|始：|用 |Rust |写|一|个|数|据|库|（第|二|部|分）'],
  ['zh-TW', '我|們|如|何|在|三|個|月|內|把|四|十|個|服|務|搬|離|單|一|資|料|庫'],
  ['zh-TW', '「無|伺|服|器」|真|的|比|較|便|宜|嗎？'],
  ['ko', '쿠|버|네|티|스|를 |쓰|지 |않|는 |이|유|와 |우|리|가 |배|운 |것|들'],
  ['ko', '데|이|터|베|이|스 |이|전, |무|엇|이 |어|려|웠|나?'],
  ['ar', 'مقارنة |بين |React |و |Vue |في |2026: |أيهما |أفضل |(ولماذا)؟'],
  ['ar', 'ما |تعلمناه |من |نقل |قاعدة |بيانات |كبيرة |جدا'],
  ['fa', 'دو |فانوس |دریایی |که |می‌درخشند'],
  ['fa', 'چرا |دیگر |از |Kubernetes |استفاده |نمی‌کنیم؟'],
  ['ur', 'ہم |نے |ایک |بڑے |ڈیٹا |بیس |کو |منتقل |کرنے |سے |کیا |سیکھا'],
  ['he', 'שלום, |עולם! |מה |חדש |ב-Kubernetes |בשנת |2026?'],
  ['he', 'למה |הפסקנו |להשתמש |במיקרו |שירותים'],
  ['hi', 'क्लाउड |में |डेटाबेस |चलाने |के |तीन |साल |का |अनुभव'],
  ['hi', 'हमने |Kubernetes |छोड़ने |का |फ़ैसला |क्यों |किया'],
  ['bn', 'ক্লাউডে |ডাটাবেস |চালানোর |তিন |বছরের |অভিজ্ঞতা'],
  ['bn', 'প্রোগ্রামিং |শেখার |সহজ |উপায়'],
  ['ta', 'கிளவுடில் |தரவுத்தளம் |இயக்கிய |மூன்று |ஆண்டு |அனுபவம்'],
  ['th', 'สิ่ง|ที่|เรา|ได้|เรียน|รู้|จาก|การ|ย้าย|ฐาน|ข้อมูล|ขนาด|ใหญ่'],
  ['th', 'ทำไม|เรา|เลิก|ใช้ |Kubernetes |ในปี |2026'],
  ['km', 'អ្វី|ដែល|យើង|បាន|រៀន|ពី|ការ|ផ្លាស់|ប្តូរ|មូលដ្ឋាន|ទិន្នន័យ'],
])('%s: a line may end where a browser ends it: %s', (_, marked) => {
  const title = marked.replaceAll('|', '')
  const ends = breaksOf(title).allowed.slice(0, -1)
  const ours = [...title].length === title.length ? title.split('') : []
  expect(ours.map((letter, at) => (ends.includes(at) ? `|${letter}` : letter)).join('')).toBe(
    marked,
  )
})

test.each([
  ['「なぜ落ちるのか？」——障害対応の現場から', '「なぜ|落ちるのか？」|——障害|対応の|現場から'],
  ['쿠버네티스를 쓰지 않는 이유', '쿠버네티스를 |쓰지 |않는 |이유'],
  ['我们在生产环境中运行', '我们|在|生产|环境|中|运行'],
])('a title is broken between phrases: %s', (title, marked) => {
  const { good } = breaksOf(title)
  const pieces = good.map((end, at) => title.slice(good[at - 1] ?? 0, end))
  expect(pieces.join('|')).toBe(marked)
})
