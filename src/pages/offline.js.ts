import type { APIRoute } from "astro";
import { urls } from "../bridge.ts";
import retire from "../browser/offline/retire.js?raw";
import worker from "../browser/offline/worker.js?raw";
import { language, offline as words } from "../language/words.ts";
import { fixedFolders, leftOut } from "../model/kept-files.ts";
import { keepsOffline } from "../site.ts";

/** What stands in the place of a page that is not kept: words of the archive's own, and nothing to load. */
const page = `<!doctype html><html lang="${language}"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${words.notHere}</title><h1>${words.notHere}</h1><p>${words.notHereText}</p><p><a href="${urls.root}">${words.home}</a></p></html>`;

const settings = { page, fixed: fixedFolders, left: leftOut.source };

/** The program that keeps pages in the browser: at the top of the site, for it answers for all below its own address. */
export const GET: APIRoute = () =>
  new Response(keepsOffline ? `const settings = ${JSON.stringify(settings)};\n${worker}` : retire, {
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
