import { defineConfig } from "astro/config";

export default defineConfig({
  trailingSlash: "always",
  // White space as in JSX: a line break between tags is none, `{" "}` is one; a test finds words that stuck together.
  compressHTML: "jsx",
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "always" },
  vite: {
    // It reads files of its own beside it.
    ssr: { external: ["subset-font"] },
    build: { assetsInlineLimit: 0, modulePreload: false },
    // What every page loads comes as one file: the bundler would part what loads others on demand from it, a request more.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // The file that every page loads has the names of many: six signs of each digest tell a few dozen files apart.
              chunkFileNames: "_astro/[name].[hash:6].js",
              codeSplitting: {
                groups: [
                  { name: "page", test: /preload-helper|Base\.astro\?astro/ },
                  // Small pieces that most of what is loaded on demand has: each would be a request, and a name in that file.
                  { name: "pieces", test: /src\/(?:browser\/(?:element|style)|model\/(?:day|order|sources))\.ts/ },
                ],
              },
            },
          },
        },
      },
    },
  },
});
