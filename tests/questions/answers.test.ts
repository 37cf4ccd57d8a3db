import { describe, expect, test } from "vitest";
import { knownOf } from "../../src/indexing/known.ts";
import { answerTo, questionIn } from "../../src/questions/ask.ts";
import { createUrls } from "../../src/urls.ts";
import { richArchive } from "../support/rich.ts";
import { textsOf } from "./texts.ts";

/** Over made-up content in which a host is no chair, a day of a report no day of a meeting, and what is decided not in force. */
const known = knownOf(richArchive(), createUrls("/sub/"));
const answer = async (text: string) => {
  const question = questionIn(text, known);
  if (!question) throw new Error(`found no question in "${text}", expected one`);
  return answerTo(question, known, text);
};

describe.each([
  [
    "status",
    [
      [
        "when did Kazakhstan join",
        [
          "Kazakhstan: member state since 9 June 2017, decided at Astana 2017.",
          "As of 4 July 2024, the last day of the newest meeting in the archive.",
        ],
      ],
      [
        "was Russia a member in 2018",
        [
          "Russia was not among the member states in 2018.",
          "Russia in 2018: observer since 8 June 2017, decided at Astana 2017.",
        ],
      ],
      [
        "Russia's status in 2019",
        ["Russia in 2019: until 14 June 2019 observer; from 14 June 2019 on member state, decided at Bishkek 2019."],
      ],
      [
        "Mongolia status",
        [
          "Mongolia: no status.",
          "Before: observer from 9 June 2017 until 10 November 2020.",
          "As of 4 July 2024, the last day of the newest meeting in the archive.",
        ],
      ],
      [
        "Mongolia in 2020 status",
        [
          "Mongolia in 2020: until 10 November 2020 observer; from 10 November 2020 on no status; to become SCO partner by a decision of 13 June 2019, not known to be in force.",
        ],
      ],
      ["Myanmar status at Bishkek 2019", ["Myanmar at Bishkek 2019: guest, without a status otherwise."]],
      ["Myanmar status in 2019", ["Myanmar in 2019: guest at Bishkek 2019, without a status otherwise."]],
      ["is Belarus a member", ["Belarus has never had a status in the SCO, as far as the archive knows."]],
      [
        "is Myanmar an observer",
        [
          "Myanmar has not been among the observers, as far as the archive knows.",
          "Myanmar: dialogue partner since 10 November 2020, decided at Moscow 2020; to become observer by a decision of 4 July 2024, not known to be in force.",
          "Before: guest at Bishkek 2019.",
          "As of 4 July 2024, the last day of the newest meeting in the archive.",
        ],
      ],
      [
        "was Mongolia a guest in 2019",
        [
          "No visit of Mongolia as a guest in 2019 is recorded.",
          "Mongolia in 2019: observer since 9 June 2017, decided at Astana 2017; to become SCO partner by a decision of 13 June 2019, not known to be in force.",
          "Visits of guests are recorded of few states, and may not be all.",
        ],
      ],
      [
        "what did Russia become in 2019",
        ["Russia in 2019: until 14 June 2019 observer; from 14 June 2019 on member state, decided at Bishkek 2019."],
      ],
      [
        "was Mongolia an observer in 2021",
        [
          "Mongolia was not among the observers in 2021.",
          "Mongolia in 2021: no status; to become SCO partner by a decision of 13 June 2019, not known to be in force.",
        ],
      ],
    ],
  ],
  [
    "who was what",
    [
      [
        "members in 2017",
        [
          "In 2017 until 8 June 2017, no member state.",
          "In 2017 from 8 June 2017 until 9 June 2017, 1 member state: Kyrgyzstan.",
          "In 2017 from 9 June 2017 on, 2 member states: Kazakhstan and Kyrgyzstan.",
        ],
      ],
      [
        "observers in 2019",
        [
          "In 2019 until 14 June 2019, 2 observers: Mongolia and Russia.",
          "In 2019 from 14 June 2019 on, 1 observer: Mongolia.",
          "SCO partners by a decision of 13 June 2019, not known to be in force: Mongolia.",
        ],
      ],
      [
        "guests in 2019",
        [
          "Guests at Bishkek 2019, as far as pages report it: Myanmar.",
          "Visits of guests are recorded of few states, and may not be all.",
        ],
      ],
      ["guests in 2020", ["No guest in 2020 is recorded.", "Visits of guests are recorded of few states, and may not be all."]],
      [
        "dialogue partners",
        [
          "1 dialogue partner: Myanmar.",
          "Observers by a decision of 4 July 2024, not known to be in force: Myanmar.",
          "As of 4 July 2024, the last day of the newest meeting in the archive.",
        ],
      ],
      [
        "how many countries are in the SCO",
        [
          "3 member states: Kazakhstan, Kyrgyzstan and Russia.",
          "No observers.",
          "1 dialogue partner: Myanmar.",
          "Observers by a decision of 4 July 2024, not known to be in force: Myanmar.",
          "As of 4 July 2024, the last day of the newest meeting in the archive.",
        ],
      ],
      [
        "partners in 2020",
        [
          "In 2020 until 10 November 2020, no dialogue partner.",
          "In 2020 from 10 November 2020 on, 1 dialogue partner: Myanmar.",
          "SCO partners by a decision of 13 June 2019, not known to be in force: Mongolia.",
        ],
      ],
      [
        "observers at the meeting in Moscow in 2020",
        ["At Moscow 2020, no observer.", "Status on the last day of the meeting; this is not a list of who attended."],
      ],
      [
        "observers at Bishkek",
        [
          "At Bishkek 2019, 1 observer: Mongolia.",
          "SCO partners by a decision of 13 June 2019, not known to be in force: Mongolia.",
          "Status on the last day of the meeting; this is not a list of who attended.",
        ],
      ],
    ],
  ],
  [
    "who became what",
    [
      [
        "who joined in 2019",
        [
          "13 June 2019, Bishkek 2019: Mongolia to become an SCO partner, not known to be in force.",
          "14 June 2019, Bishkek 2019: Russia became a member state.",
        ],
      ],
      ["what changed at Moscow 2020", ["10 November 2020, Moscow 2020: Myanmar became a dialogue partner."]],
      ["who became a member in 2020", ["No state became a member state in 2020, as far as the archive knows."]],
      [
        "new members",
        [
          "8 June 2017, Astana 2017: Kyrgyzstan became a member state.",
          "9 June 2017, Astana 2017: Kazakhstan became a member state.",
          "14 June 2019, Bishkek 2019: Russia became a member state.",
          "As of 4 July 2024, the last day of the newest meeting in the archive.",
        ],
      ],
      [
        "how many states became members in 2017",
        [
          "2 states:",
          "8 June 2017, Astana 2017: Kyrgyzstan became a member state.",
          "9 June 2017, Astana 2017: Kazakhstan became a member state.",
        ],
      ],
      [
        "newest member",
        [
          "14 June 2019, Bishkek 2019: Russia became a member state.",
          "As of 4 July 2024, the last day of the newest meeting in the archive.",
        ],
      ],
      ["when was the SCO founded", ["The SCO was founded on 15 June 2001."]],
    ],
  ],
  [
    "meetings",
    [
      ["who chaired Moscow 2020", ["Moscow 2020, 10 November 2020: Kyrgyzstan in the chair."]],
      ["who hosted Moscow 2020", ["Moscow 2020, 10 November 2020: hosted by Russia (by video conference)."]],
      [
        "where was the 2020 summit",
        ["Moscow 2020: 10 November 2020, Moscow, Russia (by video conference); 20th meeting of the Council of Heads of State."],
      ],
      [
        "meetings in 2020",
        [
          "2 meetings:",
          "Moscow 2020 (foreign ministers): 9–10 September 2020, Moscow, Russia (partly by video link); Meeting of the Council of Ministers of Foreign Affairs.",
          "Moscow 2020: 10 November 2020, Moscow, Russia (by video conference); 20th meeting of the Council of Heads of State.",
        ],
      ],
      [
        "when did the foreign ministers meet in 2020",
        [
          "Moscow 2020 (foreign ministers): 9–10 September 2020, Moscow, Russia (partly by video link); Meeting of the Council of Ministers of Foreign Affairs.",
        ],
      ],
      [
        "last summit",
        [
          "Astana 2024: 3–4 July 2024, Astana, Kazakhstan; 24th meeting of the Council of Heads of State.",
          "The newest in the archive.",
        ],
      ],
      ["what number was Bishkek 2019", ["Bishkek 2019, 13–14 June 2019: 19th meeting of the Council of Heads of State."]],
      ["document of the 2019 summit", ["Bishkek 2019: no main document is recorded."]],
      ["summits hosted by Belarus", ["The archive lists no summit hosted by Belarus."]],
      [
        "did Kyrgyzstan host the last summit",
        ["Astana 2024, 3–4 July 2024: hosted by Kazakhstan.", "The newest in the archive."],
      ],
      [
        "when did Kyrgyzstan last host",
        ["Bishkek 2019: 13–14 June 2019, Bishkek, Kyrgyzstan; 19th meeting of the Council of Heads of State."],
      ],
      [
        "last summit hosted by Kyrgyzstan",
        ["Bishkek 2019: 13–14 June 2019, Bishkek, Kyrgyzstan; 19th meeting of the Council of Heads of State."],
      ],
      ["did Russia chair Moscow 2020", ["Moscow 2020, 10 November 2020: Kyrgyzstan in the chair."]],
      ["summits in Russia chaired by Kyrgyzstan", ["Moscow 2020, 10 November 2020: Kyrgyzstan in the chair."]],
      ["was the 2019 summit online", ["Bishkek 2019, 13–14 June 2019: in person."]],
      [
        "17th and 19th summit",
        [
          "2 summits:",
          "Astana 2017: 8–9 June 2017, Astana, Kazakhstan; 17th meeting of the Council of Heads of State.",
          "Bishkek 2019: 13–14 June 2019, Bishkek, Kyrgyzstan; 19th meeting of the Council of Heads of State.",
        ],
      ],
      [
        "summits chaired by Kyrgyzstan",
        [
          "2 summits:",
          "Bishkek 2019, 13–14 June 2019: Kyrgyzstan in the chair.",
          "Moscow 2020, 10 November 2020: Kyrgyzstan in the chair.",
        ],
      ],
    ],
  ],
  [
    "positions",
    [
      [
        "Kazakhstan on roads",
        ["As articles on Bishkek 2019 report:", "Kazakhstan: It pays. ¶2 The Astana Gazette, 20 June 2019"],
      ],
      [
        "what did the SCO say about roads in 2019",
        ["As articles on Bishkek 2019 report:", "Shanghai Cooperation Organisation: For it. ¶2 Bishkek Herald, 14 June 2019"],
      ],
      [
        "what did Russia say about roads in 2019",
        [
          "No position of Russia on Roads is recorded in 2019.",
          "The archive has articles on Bishkek 2019; no such position was found in them.",
          "More on the page of Roads",
        ],
      ],
      [
        "what did Russia say about water in 2017",
        [
          "No position of Russia on Water is recorded in 2017.",
          "The archive has no article on Astana 2017 yet.",
          "More on the page of Water",
        ],
      ],
      [
        "what was said about roads",
        [
          "As articles on Bishkek 2019 report:",
          "Shanghai Cooperation Organisation: For it. ¶2 Bishkek Herald, 14 June 2019",
          "Kazakhstan: It pays. ¶2 The Astana Gazette, 20 June 2019",
        ],
      ],
      [
        "what did Kazakhstan say about roads and water",
        [
          "As articles on Bishkek 2019 report:",
          "Kazakhstan on Roads: It pays. ¶2 The Astana Gazette, 20 June 2019",
          "No position of Kazakhstan on Water is recorded.",
        ],
      ],
      [
        "what did Kazakhstan say about roads in 2017 and 2020",
        [
          "No position of Kazakhstan on Roads is recorded at Astana 2017, Moscow 2020 (foreign ministers) and Moscow 2020.",
          "The archive has articles on Moscow 2020 (foreign ministers) and Moscow 2020; no such position was found in them.",
          "The archive has no article on Astana 2017 yet.",
          "More on the page of Roads",
        ],
      ],
      [
        "what was said about water in 2020",
        [
          "No position on Water is recorded in 2020.",
          "The archive has articles on Moscow 2020 (foreign ministers) and Moscow 2020; no such position was found in them.",
          "More on the page of Water",
        ],
      ],
    ],
  ],
  [
    "people",
    [
      [
        "who is Aidar Zhaparov",
        [
          "As articles of the archive report:",
          "Aidar Zhaparov: Deputy ¶1 Bishkek Herald, 14 June 2019",
          "Aidar Zhaparov: Minister ¶1 The Astana Gazette, 10 November 2020",
        ],
      ],
      [
        "who is Aidar Zhaparov in 2019",
        ["As articles of the archive report:", "Aidar Zhaparov: Deputy ¶1 Bishkek Herald, 14 June 2019"],
      ],
      [
        "who was Aidar Zhaparov at Bishkek 2019",
        ["As articles of the archive report:", "Aidar Zhaparov: Deputy ¶1 Bishkek Herald, 14 June 2019"],
      ],
      ["who is Bolot Akmatov", ["No office of Bolot Akmatov is recorded."]],
    ],
  ],
] as [string, [string, string[]][]][])("answers on %s", (_kind, asked) => {
  test.each(asked)("%s", async (text, sentences) => expect(textsOf(await answer(text))).toEqual(sentences));
});

const urlsOf = async (text: string) => {
  const { lead = [], statements, remarks } = await answer(text);
  return [lead, ...statements, ...remarks].flat().flatMap((part) => (typeof part === "string" ? [] : [part.url]));
};

test("what is told leads to its page, its paragraph, and the page of its day", async () => {
  expect(await urlsOf("when did Kazakhstan join")).toEqual(["/sub/states/kazakhstan/", "/sub/summits/2017-astana/"]);
  expect(await urlsOf("observers in 2019")).toEqual([
    "/sub/states/on/2019-06-14/",
    "/sub/states/mongolia/",
    "/sub/states/russia/",
    "/sub/states/on/2019-06-14/",
    "/sub/states/mongolia/",
    "/sub/states/mongolia/",
  ]);
  expect(await urlsOf("Kazakhstan on roads")).toEqual([
    "/sub/summits/2019-bishkek/",
    "/sub/states/kazakhstan/",
    "/sub/articles/2019-06-20-gazette-road-paid/#p2",
  ]);
});

test("a paragraph is called by its article", async () => {
  const { statements } = await answer("Kazakhstan on roads");
  expect(statements[0]?.find((part) => typeof part !== "string" && part.text === "¶2")).toHaveProperty(
    "name",
    "Paragraph 2 of The Astana Gazette, 20 June 2019",
  );
});

test("an answer tells as of which day it holds, where it is one", async () => {
  const asOf = async (text: string) => (await answer(text)).asOf;
  expect(await asOf("Mongolia status")).toBe("2024-07-04");
  expect(await asOf("observers on 13 June 2019")).toBe("2019-06-13");
  expect(await asOf("observers at Bishkek 2019")).toBe("2019-06-14");
  expect(await asOf("observers in 2019")).toBeUndefined();
  expect(await asOf("Kazakhstan on roads")).toBeUndefined();
});
