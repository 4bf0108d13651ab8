/** How well a picture is seen on the white it is shown on. */
import type { Page } from 'puppeteer';

/** As `ContrastOnWhite` says. */
export async function measurePicture(page: Page, address: string): Promise<number> {
  return (await page.evaluate(`(${measuring})(${JSON.stringify(address)})`)) as number;
}

// Runs in the page, as text: this side has no types of a browser. A speck is not seen, so the
// darkest part is where a two hundredth of the picture is as dark. Formulas: WCAG 2.2.
const measuring = `async (address) => {
  const side = 400;
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch {
    return 21;
  }
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, side, side);
  drawing.drawImage(image, 0, 0, side, side);
  const { data } = drawing.getImageData(0, 0, side, side);
  const linear = (value) => value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminances = Float32Array.from({ length: side * side }, (_, at) =>
    0.2126 * linear(data[4 * at]) + 0.7152 * linear(data[4 * at + 1]) + 0.0722 * linear(data[4 * at + 2]));
  luminances.sort();
  return 1.05 / (luminances[side * side / 200] + 0.05);
}`;
