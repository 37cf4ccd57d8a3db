import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import subsetFont from "subset-font";
import { canShow } from "../../graphics/card.ts";

const require = createRequire(`${process.cwd()}/package.json`);

/** The faces as the renderer reads them: it knows no WOFF2. */
async function readFaces(): Promise<Uint8Array[]> {
  const files = ["latin", "latin-ext"].flatMap((part) => [400, 600].map((weight) => `${part}-${weight}-normal`));
  const letters = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code))
    .filter(canShow)
    .join("");
  return Promise.all(
    files.map((file) =>
      subsetFont(readFileSync(require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${file}.woff2`)), letters, {
        targetFormat: "truetype",
      }),
    ),
  );
}

let ready: Promise<Uint8Array[]> | undefined;
/** Made ready once, when the first picture is drawn: most builds find all of theirs drawn before. */
async function start(): Promise<Uint8Array[]> {
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return readFaces();
}

/** Draws an SVG text as PNG. The same text gives the same bytes, on every machine. */
export async function draw(svg: string): Promise<Uint8Array> {
  ready ??= start();
  const fontBuffers = await ready;
  const rendered = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Source Serif 4" } }).render();
  const png = rendered.asPng();
  rendered.free();
  return png;
}

/** To be raised when the drawing itself changes, beside what is drawn. */
const drawing = 1;
let lock: string | undefined;
/** What cards are drawn with, read once. */
const drawnWith = (): string =>
  (lock ??= `${drawing} ${createHash("sha256").update(readFileSync("package-lock.json")).digest("hex")}`);
const kept = join("node_modules", ".cache", "sco-summit-archive", "cards");

/** The same, from the project's cache where it was drawn before; a folder that may not be written to costs time alone. */
export async function drawOnce(svg: string): Promise<Uint8Array> {
  const version = createHash("sha256").update(`${drawnWith()}\n${svg}`).digest("hex");
  const file = join(kept, `${version}.png`);
  try {
    return readFileSync(file);
  } catch {
    const png = await draw(svg);
    try {
      mkdirSync(kept, { recursive: true });
      // Whole or not at all: another build may read it, and this one may be ended.
      const next = `${file}.${process.pid}`;
      writeFileSync(next, png);
      renameSync(next, file);
    } catch {
      // It is drawn again the next time.
    }
    return png;
  }
}
