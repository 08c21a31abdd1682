import { load, serve } from './serve.mjs'
const { address, networks, initEccLib } = await load('bitcoinjs-lib')

// Addresses of taproot are taken as written: which points lie on the curve is not the question here.
initEccLib({ isXOnlyPoint: () => true, xOnlyPointAddTweak: () => null })

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
