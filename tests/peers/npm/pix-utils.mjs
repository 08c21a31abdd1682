import { load, serve } from './serve.mjs'
const { parsePix, hasError, createStaticPix } = await load('pix-utils')

const told = (code) => ({
  accepted: true, amount: code.transactionAmount || undefined, name: code.merchantName,
  account: code.pixKey || code.url || undefined, city: code.merchantCity,
})
const checked = (code) =>
  hasError(code) ? { accepted: false, reason: code.message } : { ...told(code), payload: code.toBRCode() }

serve(({ payload, make }) => {
  if (!make) return checked(parsePix(payload))
  return checked(createStaticPix({
    merchantName: make.name, merchantCity: make.city, pixKey: make.account, transactionAmount: Number(make.amount), txid: make.reference,
  }))
})
