/** Arguments in `sys.argv` of modules that run as `__main__`. */
export interface MainArguments {
  /** For every module without arguments of its own. */
  readonly all: readonly string[];
  /** Arguments by module path. */
  readonly byModule: ReadonlyMap<string, readonly string[]>;
}

export const argumentsFor = ({ all, byModule }: MainArguments, module: string): readonly string[] =>
  byModule.get(module) ?? all;
