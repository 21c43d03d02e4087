/** What we say of a picture by ourselves, in one language. `{}` is a quoted title. */
export interface OwnWords {
  /** What opens and closes a quotation. */
  readonly marks: readonly [string, string]
  /** A title card that shows the title. */
  readonly card: string
  /** A drawn picture of which nobody said what it shows. */
  readonly illustration: string
  /** A card without its title. */
  readonly shapes: string
}

const words = (
  marks: readonly [string, string],
  card: string,
  illustration: string,
  shapes: string,
): OwnWords => ({ marks, card, illustration, shapes })

const low: OwnWords['marks'] = ['„', '“']
const lowHigh: OwnWords['marks'] = ['„', '”']
const high: OwnWords['marks'] = ['“', '”']
const same: OwnWords['marks'] = ['”', '”']
const angles: OwnWords['marks'] = ['«', '»']
const corners: OwnWords['marks'] = ['「', '」']

/** Sentences of ours that are written into posts, by language; Chinese by its script. */
export const ownWords: Readonly<Record<string, OwnWords>> = {
  en: words(high, 'Title card: {}', 'Illustration for the article {}', 'Abstract shapes'),
  ar: words(angles, 'بطاقة عنوان: {}', 'رسم توضيحي لمقال {}', 'أشكال مجردة'),
  bg: words(low, 'Карта със заглавие: {}', 'Илюстрация към статията {}', 'Абстрактни форми'),
  bn: words(high, 'শিরোনাম কার্ড: {}', '{} নিবন্ধের জন্য চিত্র', 'বিমূর্ত আকৃতি'),
  ca: words(angles, 'Targeta de títol: {}', 'Il·lustració de l’article {}', 'Formes abstractes'),
  cs: words(low, 'Titulní karta: {}', 'Ilustrace k článku {}', 'Abstraktní tvary'),
  da: words(['»', '«'], 'Titelkort: {}', 'Illustration til artiklen {}', 'Abstrakte former'),
  de: words(low, 'Titelkarte: {}', 'Illustration zum Artikel {}', 'Abstrakte Formen'),
  el: words(angles, 'Κάρτα τίτλου: {}', 'Εικονογράφηση για το άρθρο {}', 'Αφηρημένα σχήματα'),
  es: words(angles, 'Tarjeta de título: {}', 'Ilustración del artículo {}', 'Formas abstractas'),
  fa: words(angles, 'کارت عنوان: {}', 'تصویرسازی برای مقالهٔ {}', 'شکل\u200cهای انتزاعی'),
  fi: words(same, 'Otsikkokortti: {}', 'Kuvitus artikkeliin {}', 'Abstrakteja muotoja'),
  fr: words(
    ['« ', ' »'],
    'Carte de titre : {}',
    'Illustration de l’article {}',
    'Formes abstraites',
  ),
  he: words(same, 'כרטיס כותרת: {}', 'איור למאמר {}', 'צורות מופשטות'),
  hi: words(high, 'शीर्षक कार्ड: {}', '{} लेख के लिए चित्र', 'अमूर्त आकृतियाँ'),
  hr: words(lowHigh, 'Kartica s naslovom: {}', 'Ilustracija uz članak {}', 'Apstraktni oblici'),
  hu: words(lowHigh, 'Címkártya: {}', 'Illusztráció a következő cikkhez: {}', 'Absztrakt formák'),
  id: words(high, 'Kartu judul: {}', 'Ilustrasi untuk artikel {}', 'Bentuk-bentuk abstrak'),
  it: words(angles, 'Scheda del titolo: {}', 'Illustrazione dell’articolo {}', 'Forme astratte'),
  ja: words(corners, 'タイトルカード：{}', '記事{}のイラスト', '抽象的な図形'),
  ko: words(['‘', '’'], '제목 카드: {}', '{} 글의 일러스트', '추상적인 도형'),
  ms: words(high, 'Kad tajuk: {}', 'Ilustrasi untuk artikel {}', 'Bentuk-bentuk abstrak'),
  nb: words(angles, 'Tittelkort: {}', 'Illustrasjon til artikkelen {}', 'Abstrakte former'),
  nl: words(['‘', '’'], 'Titelkaart: {}', 'Illustratie bij het artikel {}', 'Abstracte vormen'),
  pl: words(lowHigh, 'Karta tytułowa: {}', 'Ilustracja do artykułu {}', 'Abstrakcyjne kształty'),
  pt: words(high, 'Cartão de título: {}', 'Ilustração do artigo {}', 'Formas abstratas'),
  ro: words(lowHigh, 'Card de titlu: {}', 'Ilustrație pentru articolul {}', 'Forme abstracte'),
  ru: words(angles, 'Карточка с заголовком: {}', 'Иллюстрация к статье {}', 'Абстрактные фигуры'),
  sk: words(low, 'Titulná karta: {}', 'Ilustrácia k článku {}', 'Abstraktné tvary'),
  sv: words(same, 'Titelkort: {}', 'Illustration till artikeln {}', 'Abstrakta former'),
  th: words(high, 'การ์ดชื่อเรื่อง: {}', 'ภาพประกอบบทความ {}', 'รูปทรงนามธรรม'),
  tr: words(high, 'Başlık kartı: {}', '{} yazısı için illüstrasyon', 'Soyut şekiller'),
  uk: words(angles, 'Картка із заголовком: {}', 'Ілюстрація до статті {}', 'Абстрактні фігури'),
  vi: words(high, 'Thẻ tiêu đề: {}', 'Hình minh họa cho bài viết {}', 'Các hình trừu tượng'),
  'zh-Hans': words(high, '标题卡片：{}', '文章{}的插图', '抽象图形'),
  'zh-Hant': words(corners, '標題卡片：{}', '文章{}的插圖', '抽象圖形'),
}
