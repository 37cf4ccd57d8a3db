import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const golden = "tests/golden/screenshots";
const failed = "node_modules/.cache/screenshots";

/** How far a pixel may be off (0 to 1, by pixelmatch), and how many may be so: letters differ by a hair between machines. */
const tolerance = { pixel: 0.2, pixels: 150 };

/**
 * What is wrong with a screenshot, compared with the one that is kept: nothing where they are alike. Where they differ the new one and the
 * difference are left to look at; UPDATE_SCREENSHOTS=1 keeps the new one.
 */
export function difference(name: string, screenshot: Buffer): string[] {
  const file = join(golden, `${name}.png`);
  if (process.env["UPDATE_SCREENSHOTS"]) {
    mkdirSync(golden, { recursive: true });
    if (!existsSync(file) || compare(readFileSync(file), screenshot).wrong) writeFileSync(file, screenshot);
    return [];
  }
  if (!existsSync(file)) return [`${file} is missing; UPDATE_SCREENSHOTS=1 npm test makes it`];
  const { wrong, picture } = compare(readFileSync(file), screenshot);
  if (!wrong) return [];
  const left = join(failed, `${name}.png`);
  mkdirSync(dirname(left), { recursive: true });
  writeFileSync(left, screenshot);
  if (picture) writeFileSync(join(failed, `${name}-difference.png`), picture);
  return [`${wrong}; look at ${left}. If it is right so, UPDATE_SCREENSHOTS=1 npm test keeps it`];
}

function compare(kept: Buffer, screenshot: Buffer): { wrong?: string; picture?: Buffer } {
  const [before, after] = [PNG.sync.read(kept), PNG.sync.read(screenshot)];
  const { width, height } = before;
  if (width !== after.width || height !== after.height)
    return { wrong: `found ${after.width} × ${after.height} pixels, expected ${width} × ${height}` };
  const diff = new PNG({ width, height });
  const off = pixelmatch(before.data, after.data, diff.data, width, height, { threshold: tolerance.pixel });
  if (off <= tolerance.pixels) return {};
  return { wrong: `${off} of ${width * height} pixels differ`, picture: PNG.sync.write(diff) };
}
