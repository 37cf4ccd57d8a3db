import { z } from "zod";
import { confidence, daySchema, record, ref, sources, text } from "./schema.ts";
import { statuses } from "./status.ts";

/** One span of a state's status in the SCO. */
export const statusSpanSchema = record({
  status: z.enum(statuses, { error: statuses.join(", ") }),
  /** The day of the decision: the first day on which the status holds. */
  from: daySchema,
  /** The first day on which it no longer holds; absent while it does. */
  until: daySchema.optional(),
  /** The meeting that decided it. */
  decidedAt: ref("summit"),
  /** When a memorandum brought it into force, in the words of the sources, where that is another day. */
  effect: text.optional(),
  /** `false`: decided, but not known to be in force. */
  certain: z.boolean({ error: "true or false" }).default(true),
  /** Where it is not said, it follows from how many sources there are. */
  confidence: confidence.optional(),
  note: text.optional(),
  sources,
});

export type StatusSpan = z.infer<typeof statusSpanSchema>;
