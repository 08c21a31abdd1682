import { load, serve } from './serve.mjs'
const { decode, encode } = await load('bysquare/pay')

const told = ({ payments: [first] }) => ({
  accepted: true,
  amount: first.amount || undefined,
  currency: first.currencyCode,
  account: first.bankAccounts?.[0]?.iban,
})

serve(({ payload, make }) => {
  if (!make) return told(decode(payload))
  const model = {
    payments: [{
      type: 1, amount: Number(make.amount), currencyCode: make.currency, variableSymbol: make.symbol,
      bankAccounts: [{ iban: make.account }], beneficiary: { name: make.name },
    }],
  }
  return { ...told(model), payload: encode(model) }
})
