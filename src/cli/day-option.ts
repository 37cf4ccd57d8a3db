import { isDay } from "../model/day.ts";
import { type Option, problem } from "./usage.ts";

/** `--day`: a day on which something is done. */
export const dayOption = (about: string): Option<string> => ({
  example: "2026-11-24",
  about: `${about}; today, in universal time, without it`,
  read: (value) => (isDay(value) && value <= today() ? value : problem("a day that exists and is not to come, as YYYY-MM-DD")),
});

/** The day that it is in universal time. Only commands that record what somebody does ask for it: no build does. */
export const today = (): string => new Date().toISOString().slice(0, 10);
