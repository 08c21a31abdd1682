import { load, serve } from './serve.mjs'
const { parseBarcode } = await load('gs1-barcode-parser-mod')

serve(({ payload }) => {
  const { parsedCodeItems } = parseBarcode(payload)
  return { accepted: parsedCodeItems.length > 0 }
})
