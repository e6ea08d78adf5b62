import { rm } from "node:fs/promises";
import { join } from "node:path";
import { imagesOf } from "../config/images.ts";
import { loadConfig } from "../config/load-config.ts";
import type { StepContext } from "../context/step-context.ts";
import { discoverPipelines } from "../discovery/discovery.ts";
import { searchRoots } from "../discovery/search-roots.ts";
import { gitIn } from "../git/git.ts";
import type { CompileResult } from "../model/compiled-pipeline.ts";
import { ConfigError, DiscoveryError } from "../model/errors.ts";
import type { ImageEntry } from "../model/image.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";

export interface CompileBase extends StepContext {
  /** SHA, in the checkout's repository. */
  readonly base: string;
  readonly isWanted: (module: string) => boolean;
}

/** Compiles modules of the base commit in a separate work tree. @throws ActionError */
export async function compileBase(options: CompileBase): Promise<readonly CompileResult[]> {
  const { base, workspace, jobFolder } = options;
  // The path must be constant, because cache entries depend on it.
  const tree = join(jobFolder, "before");
  const git = gitIn(workspace, options.ports.env);
  const added = await git("worktree", "add", "--force", "--detach", tree, base);
  if (!added.ok) throw new DiscoveryError(`git cannot check out ${base.slice(0, 7)}: ${added.text}.`);
  try {
    const found = await modulesIn(tree, options);
    const modules = found.filter(({ path }) => options.isWanted(path));
    const searched = found.map(({ path }) => path);
    return modules.length === 0 ? [] : await compileIn(tree, modules, { ...options, searched });
  } finally {
    await git("worktree", "remove", "--force", tree);
    await rm(tree, { recursive: true, force: true });
  }
}

async function modulesIn(workspace: string, { inputs, ports }: CompileBase): Promise<readonly PipelineModule[]> {
  try {
    const roots = searchRoots({ workspace, inputs, env: ports.env });
    const options = {
      workspace,
      patterns: inputs.pipelines,
      entry: inputs.entry,
      roots,
      defaultSdk: inputs.sdk.preferred,
    };
    return (await discoverPipelines(options)).modules;
  } catch (error) {
    // The base commit has no pipeline, or not the one that an input names.
    if (error instanceof DiscoveryError) return [];
    throw error;
  }
}

async function compileIn(
  workspace: string,
  modules: readonly PipelineModule[],
  { inputs, cacheFolder, ports, github, base, searched }: CompileBase & { readonly searched: readonly string[] },
): Promise<readonly CompileResult[]> {
  ports.log.line(`Compiling ${modules.length} of the modules as they were in ${base.slice(0, 7)}, to compare with`);
  const { compilePipelines } = await import("../compile/compile.ts");
  const images = await imagesOfBase({ inputs, ports, github, workspace });
  return await compilePipelines({ ...inputs, modules, searched, workspace, cacheFolder, images, ...ports });
}

/** With the values of this commit: a tag that follows the commit is no change. */
async function imagesOfBase(
  base: Pick<StepContext, "inputs" | "ports" | "github" | "workspace">,
): Promise<readonly ImageEntry[]> {
  try {
    return imagesOf(await loadConfig(base), base.github.names);
  } catch (error) {
    // What is wrong with the file of the base is no problem of this commit.
    if (error instanceof ConfigError) return [];
    throw error;
  }
}
