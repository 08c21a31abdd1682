import { decimal, load, serve } from './serve.mjs'
const { decode } = await load('bip21')

serve(({ payload }) => {
  if (!/^bitcoin:/i.test(payload)) return null
  const { address, options } = decode(payload)
  return { accepted: true, account: address || undefined, amount: decimal(options.amount) }
})
