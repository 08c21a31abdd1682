import { load, serve } from './serve.mjs'
const { default: generate } = await load('promptpay-qr').then((it) => (typeof it === 'function' ? { default: it } : it))

// It makes codes only.
serve(({ make }) => ({ accepted: true, amount: make.amount, payload: generate(make.account, { amount: Number(make.amount) }) }))
