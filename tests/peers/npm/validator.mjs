import { load, serve } from './serve.mjs'
const { default: validator } = await load('validator').then((it) => (it.isIBAN ? { default: it } : it))

const checks = {
  iban: validator.isIBAN,
  bic: validator.isBIC,
  luhn: validator.isLuhnNumber,
  gtin: validator.isEAN,
  ethereum: validator.isEthereumAddress,
  cn_identity: (text) => validator.isIdentityCard(text, 'zh-CN'),
}
serve(({ part, family }) => ({ accepted: checks[family](part) }))
