import { load, serve } from './serve.mjs'
const { getAddress } = await load('ethers')

serve(({ part }) => ({ accepted: Boolean(getAddress(part)) }))
