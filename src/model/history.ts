import { z } from "zod";
import { confidence, withSeveralSources, daySchema, notSeen, oneOf, record, ref, sources, text } from "./schema.ts";
import { statuses } from "./status.ts";

/** One span of a state's status in the SCO. */
export const statusSpanSchema = withSeveralSources(
  record({
    status: oneOf(statuses).describe("What the state was; `partner` is the SCO partner decided in 2025."),
    from: daySchema.describe("The day of the decision: the first day on which the status holds."),
    until: daySchema.optional().describe("The first day on which it no longer holds; left out while it does."),
    decidedAt: ref("summit").describe("The meeting that decided it; `from` is one of its days."),
    effect: text.optional().describe("When a memorandum brought it into force, in words, where that is another day."),
    certain: z
      .boolean({ error: "true or false" })
      .default(true)
      .meta({ form: "`true` or `false`" })
      .describe("`false`: decided, but not known to be in force."),
    confidence: confidence
      .optional()
      .describe("How well it is supported; left out, it follows from how many sources there are."),
    note: text.optional().describe("What is open about it."),
    sources: sources.describe("The pages that carry it."),
    notSeen,
  }),
);

export type StatusSpan = z.infer<typeof statusSpanSchema>;
