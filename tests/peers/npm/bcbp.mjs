import { load, serve } from './serve.mjs'
const { decode } = await load('bcbp')

serve(({ payload }) => {
  const { data } = decode(payload)
  return { accepted: Boolean(data?.passengerName && data.legs?.length), name: data?.passengerName, legs: String(data?.legs?.length) }
})
