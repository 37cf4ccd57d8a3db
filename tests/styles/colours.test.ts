import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** The tokens as the style has them: a role is a scale's colour for light and one for dark. */
const css = readFileSync("src/styles/tokens.css", "utf8");
const scale = new Map([...css.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = "", value = ""]) => [name, value]));
const role = (name: string, scheme: "light" | "dark") => {
  const [, light = "", dark = ""] =
    new RegExp(`--${name}: light-dark\\(var\\(--([a-z0-9-]+)\\), var\\(--([a-z0-9-]+)\\)\\);`).exec(css) ?? [];
  return scale.get(scheme === "light" ? light : dark) ?? "";
};

type Colour = [number, number, number];
const linear = (hex: string): Colour =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Colour;
const luminance = ([red, green, blue]: Colour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** How a colour is seen, by linear RGB: in full, and without red, green or blue cones (Machado, Oliveira and Fernandes 2009). */
const sight: Record<string, Colour[]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const times = (matrix: readonly Colour[], colour: Colour): Colour =>
  matrix.map((row) => row.reduce((sum, factor, index) => sum + factor * (colour[index] ?? 0), 0)) as Colour;
/** OKLab (Ottosson 2020), in which distance is difference: 0.02 is just noticed. */
const oklab = (colour: Colour): Colour => {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  ).map((value) => Math.cbrt(Math.max(0, value))) as Colour;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l, m, s],
  );
};
const distance = (a: string, b: string, eyes: readonly Colour[]) => {
  const [x, y] = [a, b].map((hex) => oklab(times(eyes, linear(hex))));
  return Math.hypot(...[0, 1, 2].map((index) => (x?.[index] ?? 0) - (y?.[index] ?? 0)));
};

test("colours are written in the tokens and nowhere else", () => {
  const files = ["src", "public"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const others = files.filter((file) => /\.(?:css|astro)$/.test(file) && !file.endsWith("tokens.css"));
  expect(others.length).toBeGreaterThan(50);
  expect(
    others.filter((file) => /#[0-9a-f]{3,8}\b(?=[;, )])|\b(?:rgb|hsl|oklch)a?\(/i.test(readFileSync(file, "utf8"))),
  ).toEqual([]);
});

const statuses = ["member", "observer", "dialogue-partner", "partner", "guest"].map((name) => `status-${name}`);

describe.each(["light", "dark"] as const)("in %s", (scheme) => {
  test.each(["text", "text-quiet", "link", ...statuses])("%s is read on the page and on surfaces (4.5 : 1)", (name) => {
    for (const ground of ["background", "surface"])
      expect(contrast(role(name, scheme), role(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test("lines of controls and marks are seen (3 : 1), and text on notes and marks is read", () => {
    expect(contrast(role("control-line", scheme), role("background", scheme))).toBeGreaterThanOrEqual(3);
    for (const ground of ["note", "mark"])
      expect(contrast(role("text", scheme), role(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(sight))("member, observer and dialogue partner are told apart with %s sight", (_name, eyes) => {
    const [member = "", observer = "", dialogue = ""] = statuses.map((name) => role(name, scheme));
    for (const [a, b] of [
      [member, observer],
      [member, dialogue],
      [observer, dialogue],
    ] as const)
      expect(distance(a, b, eyes)).toBeGreaterThan(0.06);
  });
});
