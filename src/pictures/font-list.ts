/** A font for what Inter lacks, bold, as WOFF2 in `fonts/`. */
export interface FontFile {
  /** What it is for, in words. */
  readonly name: string
  readonly file: string
  /** `light` ones come with the action; `large` ones are left out of its archive, and fetched when a title needs them. */
  readonly place: 'light' | 'large'
  readonly role: 'script' | 'square' | 'emoji'
  /** What it may have: where one of these is missing, it is asked. */
  readonly letters: RegExp
  /** Package, and file in it. */
  readonly from: string
  readonly sha256: string
}

const version = '5.3.0'

function font(
  place: FontFile['place'],
  role: FontFile['role'],
  name: string,
  letters: RegExp,
  source: string,
  sha256: string,
): FontFile {
  const [family, subset] = source.split(':') as [string, string]
  const from = `@fontsource/${family}@${version}:${family}-${subset}.woff2`
  return { name, file: `${family}-${subset}.woff2`, place, role, letters, from, sha256 }
}

/** Chinese and Japanese, with their punctuation and wide letters. */
const square =
  /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Bopo}\u2e80-\u303f\u3200-\u33ff\ufe30-\ufe4f\uff00-\uffef]/u
/** Not what is a picture, nor what fills a square. */
const sign =
  /(?![\p{Emoji_Presentation}\u2e80-\u33ff\ufe30-\ufe4f\uff00-\uffef])[\p{S}\p{P}\p{No}\p{Nl}\u2100-\u214f\u{1d400}-\u{1d7ff}]/u
const emoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u

/** All of them under the SIL Open Font License 1.1. In this order they are asked, by and large. */
export const fontFiles: readonly FontFile[] = [
  font(
    'light',
    'script',
    'Arabic',
    /[\p{Script=Arab}\p{Script_Extensions=Arab}]/u,
    'noto-sans-arabic:arabic-700-normal',
    'd2bf5ac762d07f769e4e644a1f919649317cb5b62e20ab9ae02918862627b723',
  ),
  font(
    'light',
    'script',
    'Hebrew',
    /\p{Script=Hebr}/u,
    'noto-sans-hebrew:hebrew-700-normal',
    '09d244bd91527d88c47f4831bbbd90cec4013c1c59dea25744bdd2b063c7777c',
  ),
  font(
    'light',
    'script',
    'Devanagari',
    /\p{Script_Extensions=Deva}/u,
    'noto-sans-devanagari:devanagari-700-normal',
    '6a68069c959d7f3c02f4062dd9be85327448b5d753e95455b1c0320f37f68fc1',
  ),
  font(
    'light',
    'script',
    'Bengali',
    /\p{Script_Extensions=Beng}/u,
    'noto-sans-bengali:bengali-700-normal',
    '67ffaf548d85c2022569374b5401cd8d296a2434c2df4b57399c31f9118ce8c3',
  ),
  font(
    'light',
    'script',
    'Tamil',
    /\p{Script=Taml}/u,
    'noto-sans-tamil:tamil-700-normal',
    '2ec87bed050fbedcb2a3c167d8fd961d37d9aceb8db5d6ca47bbff794115b967',
  ),
  font(
    'light',
    'script',
    'Thai',
    /\p{Script=Thai}/u,
    'noto-sans-thai:thai-700-normal',
    'fa4acaf9f20aa6d9a4c86c6474fe40e65525dd2ed6dd687f55a4ef1da5a0a57e',
  ),
  font(
    'light',
    'script',
    'Khmer',
    /\p{Script=Khmr}/u,
    'noto-sans-khmer:khmer-700-normal',
    '35fcc5d1f6eefb1cf03f6191038aa13c28d6624cce1beb264c756aedcb7e369f',
  ),
  font(
    'large',
    'script',
    'Gujarati',
    /\p{Script=Gujr}/u,
    'noto-sans-gujarati:gujarati-700-normal',
    '14e3750270cb3fcc24381dbe3f4a0dc34be37fd2027c2466cc6fdfadee115ef7',
  ),
  font(
    'large',
    'script',
    'Gurmukhi',
    /\p{Script=Guru}/u,
    'noto-sans-gurmukhi:gurmukhi-700-normal',
    '3141c980e01b6be011bd1d56293e302a4ab2fa888bf515f46f8777e6479cefbe',
  ),
  font(
    'large',
    'script',
    'Kannada',
    /\p{Script=Knda}/u,
    'noto-sans-kannada:kannada-700-normal',
    'c686004d6aff1c797b4a241cf8e92a1b486ae27a7bcaba12c7ff9b48f869004c',
  ),
  font(
    'large',
    'script',
    'Malayalam',
    /\p{Script=Mlym}/u,
    'noto-sans-malayalam:malayalam-700-normal',
    'efa8853223b300f62694dd5bd36066742e9bb556297db983deae3e88329ea503',
  ),
  font(
    'large',
    'script',
    'Telugu',
    /\p{Script=Telu}/u,
    'noto-sans-telugu:telugu-700-normal',
    'cdffe38832fb6308a2a391087845c1920462bd608c4e65d9798d1df707e7cb41',
  ),
  font(
    'large',
    'script',
    'Sinhala',
    /\p{Script=Sinh}/u,
    'noto-sans-sinhala:sinhala-700-normal',
    '478de0606abadca53c77aa7c188291175259dda817ea9c176ac1aa23b44d9a8d',
  ),
  font(
    'large',
    'script',
    'Lao',
    /\p{Script=Laoo}/u,
    'noto-sans-lao:lao-700-normal',
    '45b8618dcbdc5323dac150dbc94ca4334d1a939cd161af918261d3e955d1c520',
  ),
  font(
    'large',
    'script',
    'Burmese',
    /\p{Script=Mymr}/u,
    'noto-sans-myanmar:myanmar-700-normal',
    '3aef087ebf73c0186dda5b1bd0651b9776ef73e6158a401344a03e0a654b7969',
  ),
  font(
    'large',
    'script',
    'Georgian',
    /\p{Script=Geor}/u,
    'noto-sans-georgian:georgian-700-normal',
    'b21dd9acfd5d9589e966a359c025bae8afe3b29e93163bd055c8b068b6c18790',
  ),
  font(
    'large',
    'script',
    'Armenian',
    /\p{Script=Armn}/u,
    'noto-sans-armenian:armenian-700-normal',
    'ca4e3b75ddd480181319cbc32b4a3429ba5442fd61394401e8621ca8ac8b6bad',
  ),
  font(
    'large',
    'script',
    'Ethiopic',
    /\p{Script=Ethi}/u,
    'noto-sans-ethiopic:ethiopic-700-normal',
    '26c6f828911b035312f56deb9998eef0de992d8824e58605ea7e9bb6881c1ccb',
  ),
  font(
    'large',
    'square',
    'Japanese',
    square,
    'noto-sans-jp:japanese-700-normal',
    'a5861823629995d9abb4b16b96a1c57139d9663d7a256209cb6b40640ed5431e',
  ),
  font(
    'large',
    'square',
    'Chinese',
    square,
    'noto-sans-sc:chinese-simplified-700-normal',
    'e1df51edc00bce27b58044e829fb8ec6accc8a5daece475413de90d52818845c',
  ),
  font(
    'large',
    'square',
    'traditional Chinese',
    square,
    'noto-sans-tc:chinese-traditional-700-normal',
    '4b7fedc7ca9e0b5cd3f79834f0b384e83274b84f802a310614d03362f2f09892',
  ),
  font(
    'large',
    'square',
    'Korean',
    /[\p{Script=Hang}\p{Script=Hani}]/u,
    'noto-sans-kr:korean-700-normal',
    'dab3d492daa687386292cff1499225db580f931f800ee0d124eb0636378c6020',
  ),
  font(
    'large',
    'script',
    'symbols',
    sign,
    'noto-sans-symbols:symbols-700-normal',
    '5cfdf7f68d7d239fb0c3765bfe62656edad84a6e0619c1d7d8cb9ce650fbe733',
  ),
  font(
    'large',
    'script',
    'mathematics',
    sign,
    'noto-sans-math:latin-400-normal',
    'c39a9444f95747345dcbde1032ec0ea2af1db63dccf53a31b38a957bdcf4a01f',
  ),
  font(
    'large',
    'emoji',
    'emoji',
    emoji,
    'noto-emoji:emoji-700-normal',
    '74814490713c69f4f610655b0ab37e3dc37b6efe9397a7e29889261a75740a63',
  ),
]
