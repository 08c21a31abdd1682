import { load, serve } from './serve.mjs'
const { parseURL } = await load('@solana/pay')

serve(({ payload }) => {
  if (!/^solana:/i.test(payload)) return null
  const request = parseURL(payload)
  return {
    accepted: true, account: request.recipient?.toString(), amount: request.amount?.toString(10),
    label: request.label, link: request.link?.toString(),
  }
})
