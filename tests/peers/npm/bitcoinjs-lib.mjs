import { load, serve } from './serve.mjs'
const { address, networks, initEccLib } = await load('bitcoinjs-lib')

initEccLib(await load('@bitcoinerlab/secp256k1'))

serve(({ part }) => {
  const reasons = []
  for (const network of Object.values(networks)) {
    try {
      address.toOutputScript(part, network)
      return { accepted: true }
    } catch (error) {
      reasons.push(error.message)
    }
  }
  return { accepted: false, reason: reasons[0] }
})
