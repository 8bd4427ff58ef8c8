/** Pictures for the documentation: as WebP and no wider than a page shows them, a fraction of the size of what was taken. */

const WIDEST = 1400

/**
 * A picture as WebP, by the browser's own encoder.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Buffer} png
 */
export async function webpOf(browser, png) {
  const page = await browser.newPage()
  const address = await page.evaluate(
    async ([base64, widest]) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
      const scale = Math.min(1, widest / bitmap.width)
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(bitmap.width * scale)
      canvas.height = Math.round(bitmap.height * scale)
      const context = canvas.getContext('2d')
      context.imageSmoothingQuality = 'high'
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/webp', 0.85)
    },
    [png.toString('base64'), WIDEST],
  )
  await page.close()
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}
