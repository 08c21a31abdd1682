import { load, serve } from './serve.mjs'
const { Address } = await load('@ton/core')

serve(({ part }) => ({ accepted: Boolean(Address.parse(part)) }))
