import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Bitmap, pictureOf } from '../src/pictures/bitmap.ts'
import { createCardGenerator } from '../src/pictures/card.ts'
import { fileOf } from '../src/pictures/codecs.ts'
import { fit as fitted } from '../src/pictures/fit.ts'
import { drawSvg } from '../src/pictures/svg.ts'

/**
 * Draws `docs/cards.webp`, cards in twenty languages and kinds of text by three layouts: `node build/card-sheet.ts`.
 * Given a folder, it writes each card there in full size, too.
 */
const [folder] = process.argv.slice(2)

/** Language, tag, title. */
const rows: readonly (readonly [lang: string, kicker: string, title: string])[] = [
  ['en', 'Field notes', 'What we learned from moving forty services off one very large database'],
  [
    'de',
    'Werkstatt',
    'Warum unser Build jetzt doppelt so schnell ist – und was wir dafür aufgaben',
  ],
  ['tr', 'ilişkiler', 'İstanbul’dan ışık hızında bir dağıtım hikâyesi'],
  ['vi', 'Ghi chép', 'Những điều chúng tôi học được khi chuyển cơ sở dữ liệu'],
  ['el', 'Ενημέρωση', 'Τι μάθαμε από τη μεταφορά μιας μεγάλης βάσης δεδομένων'],
  ['ru', 'Разработка', 'Почему мы ушли от микросервисов — и не жалеем об этом'],
  [
    'ja',
    '開発日誌',
    '「なぜ落ちるのか？」——障害対応の現場から（前編）、そして私たちが学んだこと。',
  ],
  [
    'zh-CN',
    '工程实践',
    '我们在生产环境中把 PostgreSQL 运行在 Kubernetes 上三年，总结出这些教训，以及建议',
  ],
  ['zh-TW', '工程筆記', '我們如何在三個月內把四十個服務搬離單一資料庫'],
  ['ko', '개발 노트', '쿠버네티스를 쓰지 않는 이유와 우리가 배운 것들'],
  ['ar', 'هندسة', 'مقارنة بين React و Vue في 2026: أيهما أفضل (ولماذا)؟'],
  ['fa', 'یادداشت', 'چرا دیگر از Kubernetes استفاده نمی‌کنیم؟'],
  ['ur', 'نوٹس', 'ہم نے ایک بڑے ڈیٹا بیس کو منتقل کرنے سے کیا سیکھا'],
  ['he', 'הנדסה', 'שלום, עולם! מה חדש ב-Kubernetes בשנת 2026?'],
  ['hi', 'अनुभव', 'क्लाउड में डेटाबेस चलाने के तीन साल का अनुभव'],
  ['bn', 'প্রযুক্তি', 'ক্লাউডে ডাটাবেস চালানোর তিন বছরের অভিজ্ঞতা'],
  ['ta', 'குறிப்பு', 'கிளவுடில் தரவுத்தளம் இயக்கிய மூன்று ஆண்டு அனுபவம்'],
  ['th', 'บันทึก', 'สิ่งที่เราได้เรียนรู้จากการย้ายฐานข้อมูลขนาดใหญ่ไป Kubernetes'],
  ['km', 'កំណត់ត្រា', 'អ្វីដែលយើងបានរៀនពីការផ្លាស់ប្តូរមូលដ្ឋានទិន្នន័យ'],
  ['en', 'Maths', '∀x ∈ ℝ: x² ≥ 0, and Array<T>.map() → 🚀'],
]
const layouts = ['side', 'top', 'center'] as const
const looks = [
  { background: '#101b2d', accent: '#ff7a45' },
  { background: '#fdf6ec', accent: '#1f5eff' },
  { background: '#0b3d2e', accent: '#f2c14e' },
] as const
const size = { width: 1200, height: 630 }
const tile = { width: 360, height: 189 }

const images: string[] = []
for (const [row, [lang, kicker, title]] of rows.entries()) {
  for (const [column, layout] of layouts.entries()) {
    const colors = looks[(row + column) % looks.length]!
    const card = createCardGenerator({ colors, label: 'Harbour Notes', layout })
    const { picture, warnings } = await card.draw({
      prompt: '',
      quality: '',
      title,
      kicker,
      lang,
      size,
    })
    if (warnings.length > 0) throw new Error(`${title}: ${warnings.join(' ')}`)
    if (folder) writeFileSync(`${folder}/${row}-${layout}.png`, (await fileOf(picture)).bytes)
    const { bytes } = await fitted(picture, { ...tile, format: 'png' })
    const href = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
    const at = `x="${column * (tile.width + 6)}" y="${row * (tile.height + 6)}"`
    images.push(`<image ${at} width="${tile.width}" height="${tile.height}" href="${href}"/>`)
  }
}
const width = layouts.length * (tile.width + 6) - 6
const height = rows.length * (tile.height + 6) - 6
const sheet = await drawSvg(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${images.join('')}</svg>`,
)
const { bytes } = await fitted(pictureOf(new Bitmap(new Uint8ClampedArray(sheet), width, height)), {
  width,
  height,
  format: 'webp',
  maxBytes: 600_000,
})
writeFileSync(fileURLToPath(new URL('../docs/cards.webp', import.meta.url)), bytes)
console.log(`docs/cards.webp: ${width}x${height}, ${bytes.length} bytes`)
