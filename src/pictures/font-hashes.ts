export interface FontHash {
  readonly sha256: string
  /** Name of the file's object in git, in any clone of this repository. */
  readonly blob: string
}

/** By the name of the file. Other bytes are not taken, wherever they came from. */
export const fontHashes: Readonly<Record<string, FontHash>> = {
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
}
