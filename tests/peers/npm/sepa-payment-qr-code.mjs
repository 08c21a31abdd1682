import { load, serve } from './serve.mjs'
const { default: generate } = await load('sepa-payment-qr-code').then((it) => (typeof it === 'function' ? { default: it } : it))

// It makes codes only.
serve(({ make }) => ({
  accepted: true, amount: make.amount, currency: make.currency, account: make.account, name: make.name,
  payload: generate({ name: make.name, iban: make.account, amount: Number(make.amount), unstructuredReference: make.message }),
}))
