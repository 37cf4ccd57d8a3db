import { expect, test } from "vitest";
import { previewsOf } from "../../src/archive/previews.ts";
import { richArchive } from "../support/rich.ts";

const archive = richArchive();
const previews = (meeting: string) => previewsOf(archive, archive.get("summit", meeting));

test("a state is told as of the meeting's last day, and nothing that no article of the meeting names", () => {
  expect(previews("2019-bishkek")).toEqual({
    "states/russia": {
      name: "Russia",
      lines: ["Member state since 14 June 2019", "As of 14 June 2019"],
      status: "member",
      day: "2019-06-14",
    },
    "states/burma": {
      name: "Myanmar",
      lines: ["No status in the SCO", "As of 14 June 2019"],
      status: "none",
      day: "2019-06-14",
    },
    "states/kazakhstan": {
      name: "Kazakhstan",
      lines: ["Member state since 9 June 2017", "As of 14 June 2019"],
      status: "member",
      day: "2019-06-14",
    },
    "people/zhaparov": { name: "Aidar Zhaparov", lines: ["Deputy, 14 June 2019"] },
    "organisations/shanghai-cooperation-organisation": {
      name: "Shanghai Cooperation Organisation",
      lines: ["The organisation."],
    },
  });
});

test("a person is what was reported last by then", () => {
  expect(previews("2020-moscow")["people/zhaparov"]).toEqual({ name: "Aidar Zhaparov", lines: ["Minister, 10 November 2020"] });
});
