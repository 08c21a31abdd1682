import { load, serve } from './serve.mjs'
const { default: spayd } = await load('spayd').then((it) => (typeof it === 'function' ? { default: it } : it))

// It makes codes only.
serve(({ make }) => ({
  accepted: true, amount: make.amount, currency: make.currency, account: make.account, name: make.name,
  payload: spayd({ acc: make.account, am: make.amount, cc: make.currency, rn: make.name, msg: make.message, xvs: make.symbol }),
}))
