import { load, serve } from './serve.mjs'
const coins = await load('multicoin-address-validator')

const names = {
  bitcoin: 'btc', bitcoincash: 'bch', dash: 'dash', dogecoin: 'doge', ethereum: 'eth', litecoin: 'ltc', monero: 'xmr',
  solana: 'sol', stellar: 'xlm', tron: 'trx', zcash: 'zec', cardano: 'ada',
}
serve(({ part, family }) => {
  const either = ['prod', 'testnet'].some((networkType) => coins.validate(part, names[family], { networkType }))
  return { accepted: either }
})
