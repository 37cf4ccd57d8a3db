import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const { version } = JSON.parse(readFileSync("node_modules/@sparticuz/chromium/package.json", "utf8")) as { version: string };

/** Where the browser of the tests stands once it is unpacked. */
const place = resolve("node_modules", ".cache", `chromium-${version}`);

/**
 * Chromium as it comes in an npm package, with its own system libraries and fonts: the same browser on every machine, nothing to install.
 * The package unpacks into the folder for temporary files, gives a file out while another process still writes it, and its fonts are
 * found in /tmp only. So it is unpacked here, once, beside its place, and moved there when it is whole: a run that is killed leaves no half
 * of a browser, and two runs at once do not meet.
 */
export function unpackBrowser(): { executablePath: string; env: Record<string, string> } {
  if (!existsSync(place)) {
    mkdirSync(dirname(place), { recursive: true });
    const folder = mkdtempSync(`${place}.`);
    const unpack = 'const { default: packed } = await import("@sparticuz/chromium"); await packed.executablePath();';
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", unpack], {
      // It unpacks the libraries only where it believes itself on AWS Lambda.
      env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`The browser of the tests could not be unpacked into ${folder}:\n${stderr}`);
    const fonts = join(folder, "fonts", "fonts.conf");
    writeFileSync(fonts, readFileSync(fonts, "utf8").replaceAll("/tmp/", `${place}/`));
    try {
      renameSync(folder, place);
    } catch (error) {
      // Another run was faster.
      if (!existsSync(place)) throw error;
      rmSync(folder, { recursive: true });
    }
  }
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const libraries = [join(place, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return {
    executablePath: join(place, "chromium"),
    env: { ...Object.fromEntries(inherited), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(place, "fonts") },
  };
}
