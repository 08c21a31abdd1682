import { load, serve } from './serve.mjs'
const { isValidCashAddress } = await load('ecashaddrjs')

serve(({ part }) => ({ accepted: isValidCashAddress(part, /^bchtest:/i.test(part) ? 'bchtest' : 'bitcoincash') }))
