declare module "datapackage" {
  /** A table as the reader of the format gives it. */
  interface Resource {
    headers: string[];
    read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: string, options: { basePath: string }): Promise<Package>;
    valid: boolean;
    errors: unknown[];
    getResource(name: string): Resource;
  }
}
