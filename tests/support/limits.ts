import { vi } from "vitest";
import { pace } from "./pace.ts";

/** Read before each file of tests: how long a test, and what it stands in, may take. */
vi.setConfig({ testTimeout: 60_000 * pace(), hookTimeout: 120_000 * pace() });
