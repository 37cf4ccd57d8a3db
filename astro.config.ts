import { defineConfig } from "astro/config";
import { contentFolder } from "./src/content/open.ts";
import { reloadOnChange } from "./src/content/watch.ts";
import { searchIndex } from "./src/search/integration.ts";

export default defineConfig({
  trailingSlash: "always",
  // White space as in JSX: a line break between tags is none, `{" "}` is one; a test finds words that stuck together.
  compressHTML: "jsx",
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  integrations: [searchIndex()],
  // The policy in the layout allows neither inline scripts nor inline styles.
  build: { inlineStylesheets: "never" },
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false, modulePreload: false },
    plugins: [reloadOnChange(contentFolder())],
  },
});
