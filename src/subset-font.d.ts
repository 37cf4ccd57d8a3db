declare module "subset-font" {
  /** The face with the glyphs that `text` needs. */
  export default function subsetFont(
    face: Buffer,
    text: string,
    options: { targetFormat: "woff2" | "truetype"; keepFeatures?: string[] },
  ): Promise<Buffer>;
}
