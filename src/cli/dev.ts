import { contentFolder } from "../content/open.ts";
import { archiveAtWork } from "../dev/archive.ts";
import { lastIndex } from "../dev/search-index.ts";
import { refuseTaken } from "./listen.ts";
import { buildOptions, defaultPort, serveOptions, siteDefaults } from "./options.ts";
import { report } from "./report.ts";
import { readOptions } from "./usage.ts";

await report(async () => {
  const { base } = buildOptions;
  const options = readOptions("npm run dev", { base, ...serveOptions }, process.argv.slice(2));
  const { port = defaultPort, host } = options;
  await refuseTaken(port, host);
  Object.assign(process.env, { ASTRO_DEV_BACKGROUND: "0", ASTRO_TELEMETRY_DISABLED: "1" });
  const { dev } = await import("astro");
  await dev({
    base: options.base ?? siteDefaults.base,
    server: { port, host: host ?? false },
    vite: {
      // A build beside it is none of the server's business: neither where it works, nor what comes of it.
      server: { strictPort: true, watch: { ignored: ["**/.*.next-*/**", `**/${siteDefaults.outDir}/**`] } },
      plugins: [archiveAtWork(contentFolder(), (text) => console.error(text)), lastIndex(siteDefaults.outDir)],
    },
  });
});
