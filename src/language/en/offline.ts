import { formatNumber } from "./numbers.ts";

/** The archive without a network: what the page about the archive offers, and what stands in the place of a page that is not kept. */
export const offline = {
  title: "Without a network",
  about:
    "The pages that you have seen are held in this browser, and open again without a network. You can keep all pages, with the search, on this device: nothing is told to anyone, and you can remove what is held.",
  noScript: "Keeping pages needs JavaScript, which is turned off.",
  keep: (megabytes: number) => `Keep for reading offline · ${formatNumber(megabytes)} MB`,
  goOn: (megabytes: number) => `Go on keeping for reading offline · ${formatNumber(megabytes)} MB`,
  update: "Bring what is kept up to date",
  stop: "Stop",
  remove: "Remove from this device",
  begun: "The archive is being kept …",
  progress: "Files that are kept",
  keeping: (done: number, all: number) => `${formatNumber(done)} of ${formatNumber(all)} files are kept.`,
  kept: "All of the archive is kept on this device.",
  older: "An older state of the archive is kept on this device.",
  removed: "Nothing is kept on this device now. Pages that you see from now on are held again.",
  stopped: "Stopped. What is kept so far stays; you can go on later.",
  lost: "The network was lost. What is kept so far stays; you can go on later.",
  changed: "The archive changed while it was being kept. Try again in a moment.",
  full: "This device has no more room for it. What was kept is still there; remove it to make room.",
  notHere: "This page is not kept on this device",
  notHereText: "There is no network, and it is not among the pages that this browser holds.",
  home: "To the home page of the archive",
};
