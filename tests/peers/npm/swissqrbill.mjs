import { load, serve } from './serve.mjs'
const bill = await load('swissqrbill/utils')

// What it draws is made by a part that it does not export.
const { generateQRData } = await load('swissqrbill/utils', 'qr-code.cjs')

const made = ({ name, account, amount, currency, reference }) => ({
  accepted: true, amount, currency, account, name, reference,
  payload: generateQRData({
    amount: Number(amount), currency, reference,
    creditor: { name, account, address: 'Bahnhofstrasse', buildingNumber: '1', zip: 8001, city: 'Zürich', country: 'CH' },
  }),
})

serve(({ part, family, make }) => {
  if (make) return made(make)
  if (family === 'qrr') return { accepted: bill.isQRReferenceValid(part) }
  if (family === 'creditor_reference') return { accepted: bill.isSCORReferenceValid(part) }
  if (!/^(CH|LI)/.test(part)) return null // it knows no other country
  return { accepted: bill.isIBANValid(part) }
})
