import { suggestion } from "../model/nearest.ts";

/** Thrown for a command line that cannot be read, with all that is wrong with it. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Asked for with `--help`: the command says what it takes, and does nothing. */
export class Help extends Error {
  override name = "Help";
}

/** An option of a command. */
export interface Option<Value = unknown> {
  /** A value as one would type it. */
  example: string;
  about: string;
  /** Whether it stands alone, without a value. */
  isFlag?: true;
  /** The value that was typed as the command needs it, or what is wrong with it: `problem(expected)`. */
  read(value: string): Value | Problem;
}

export interface Problem {
  problem: string;
}

export const problem = (expected: string): Problem => ({ problem: expected });
const isProblem = (value: unknown): value is Problem => typeof value === "object" && value !== null && "problem" in value;

/** An option that stands alone. */
export const flag = (about: string): Option<true> => ({
  example: "yes",
  isFlag: true,
  about,
  read: (value) => (/^(?:yes|true|1)$/.test(value) ? true : problem("it alone, or no such option")),
});

type Values<Options> = { [Name in keyof Options]?: Options[Name] extends Option<infer Value> ? Value : never };

/** A command with the sign behind which npm hands options on, once. */
const behind = (command: string) => (command.includes(" -- ") ? command : `${command} --`);

/** What a command takes, in lines. */
function usage(command: string, options: Record<string, Option>): string {
  const names = Object.entries(options);
  if (names.length === 0) return `Usage: ${command} (it takes no options)`;
  const head = names.map(([name, { example, isFlag }]) => `[--${name}${isFlag ? "" : ` ${example}`}]`).join(" ");
  return [`Usage: ${behind(command)} ${head}`, ...names.map(([name, { about }]) => `  --${name.padEnd(9)} ${about}`)].join(
    "\n",
  );
}

/**
 * Reads a command line strictly: `--name value` or `--name=value`, each option once, nothing else but what `words` collects, where it is given. (The platform's
 * parseArgs stops at the first fault, in words of its own.)
 * @throws UsageError with every fault and the usage. @throws Help where that is all that was asked for.
 */
export function readOptions<Options extends Record<string, Option>>(
  command: string,
  options: Options,
  args: readonly string[],
  { environment = process.env, words }: { environment?: Record<string, string | undefined>; words?: string[] } = {},
): Values<Options> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  const seen = new Set<string>();
  const known = Object.keys(options);
  const rest = args.filter((arg, index) => !(arg === "--" && index === 0));
  while (rest.length > 0) {
    const arg = rest.shift() ?? "";
    if (arg === "--help" || arg === "-h") throw new Help(usage(command, options));
    const [, name, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (name === undefined) {
      // A hyphen alone is the standard input.
      if (words && (arg === "-" || !arg.startsWith("-"))) words.push(arg);
      else
        problems.push(
          arg.startsWith("-")
            ? `found "${arg}", expected options with two hyphens`
            : `found "${arg}" without an option before it, expected only options. npm passes options on after a -- of its own: ${behind(command)} --option value`,
        );
      continue;
    }
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    const value = () => (rest[0]?.startsWith("--") ? undefined : rest.shift());
    const next = inline ?? (option?.isFlag ? option.example : value());
    if (option === undefined) {
      const near = suggestion(name, known);
      problems.push(
        `found the option "--${name}", expected ${known.map((one) => `--${one}`).join(", ") || "none"}.${near ? ` ${near.replace('"', '"--')}` : ""}`,
      );
    } else if (seen.has(name)) problems.push(`found --${name} twice, expected it once`);
    else if (next === undefined)
      problems.push(`found --${name} without a value, expected one, as in --${name} ${option.example}`);
    else {
      const value = option.read(next);
      if (isProblem(value))
        problems.push(`found --${name} "${next}", expected ${value.problem}, as in --${name} ${option.example}`);
      else values[name] = value;
    }
    seen.add(name);
  }
  // Without a -- of its own, npm takes an option for itself, and only the environment tells of it.
  for (const name of known.filter((one) => !seen.has(one))) {
    const taken = environment[`npm_config_${name.toLowerCase().replaceAll("-", "_")}`];
    // Some of npm's own options stand there empty although nobody gave them.
    if (taken !== undefined && taken !== "" && taken !== "false")
      problems.push(
        `found --${name} "${taken}" where npm takes it for itself, expected it behind a --: ${behind(command)} --${name}${options[name]?.isFlag ? "" : ` ${taken}`}`,
      );
  }
  if (problems.length > 0) throw new UsageError([...problems, usage(command, options)].join("\n"));
  return values as Values<Options>;
}
