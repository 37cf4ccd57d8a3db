import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, so that no worker begins one of them when the others have nothing left to do. */
const longest = [
  "browser/accessible",
  "output/killed",
  "hostile/hostile",
  "dev/dev",
  "site/growth",
  "output/write",
  "browser/questions",
];

/** Begins with the files that take longest; the others follow as Vitest orders them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
