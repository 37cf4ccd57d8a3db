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
            output: { codeSplitting: { groups: [{ name: "page", test: /preload-helper|Base\.astro\?astro/ }] } },
          },
        },
      },
    },
  },
});
