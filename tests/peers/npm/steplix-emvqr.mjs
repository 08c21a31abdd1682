import { load, serve } from './serve.mjs'
const { decode } = await load('steplix-emvqr')

const text = (object) => (typeof object === 'object' && object ? object.data : object)

serve(({ payload }) => {
  const code = decode(payload)
  return { accepted: true, amount: text(code['54']), name: text(code['59']), city: text(code['60']) }
})
