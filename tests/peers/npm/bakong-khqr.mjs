import { load, serve } from './serve.mjs'
const { BakongKHQR } = await load('bakong-khqr')

// verify(), not decode(): the latter never ends on some damaged codes.
serve(({ payload }) => {
  const accepted = BakongKHQR.verify(payload).isValid
  return { accepted, reason: accepted ? undefined : 'not valid' }
})
