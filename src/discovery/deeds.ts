import type { SyntaxNode } from "@lezer/common";
import { forEachAtImport, type PlacedModule, placed } from "./import-time.ts";
import { textOf } from "./syntax.ts";

/** What a module does to the world when it is merely imported. */
export interface Deed {
  /** The call, without its arguments. */
  readonly call: string;
  /** From 1. */
  readonly line: number;
}

/** Calls of the SDK's clients, of the operating system, of the network, of the command line: no module of pipelines calls them at its top level. */
const deeds =
  /^(?:kfp(?:_tekton)?(?:\.\w+)*\.\w*Client\(\)(?:\.|$)|kfp_server_api\.|os\.(?:exec|kill|makedirs|mkdir|popen|posix_spawn|remove|rename|replace|rmdir|spawn|startfile|symlink|system|truncate|unlink)|shutil\.|subprocess\.|sys\.exit|exit$|quit$|input$|argparse\.ArgumentParser\(\)\.parse|(?:boto3|fire|google\.cloud|httpx|kubernetes|paramiko|requests|smtplib|socket|typer|unittest\.main|urllib\.request)(?:\.|\(|$))/;

/** Statements of these prepare a module, and change nothing outside it. */
const preparations =
  /^(?:@?[^()]*\b)?(?:logging|logger|log|warnings|sys\.path|os\.environ|globals\(\)|locale|random|importlib|setattr|exec|site)(?:\.|\(\)|$)|(?:^|\.)(?:print|load_dotenv|basicConfig|filterwarnings|seed|manual_seed|append|add|extend|insert|update|setdefault|info|debug|warning|setLevel|addHandler|set_option|getLogger\(\))$/;

/** @param name of what is called, in full */
export const isDeed = (name: string): boolean => deeds.test(`${name}()`) || deeds.test(name);

interface Reading {
  /** Whether a statement is what may make the pipeline. */
  readonly mayMake: (node: SyntaxNode) => boolean;
  /** Whether a function of the repository, by its full name, leads to a deed. */
  readonly acts: (name: string) => boolean;
}

/**
 * The first thing that a script does when it is imported. A module that only may hold a pipeline is loaded if there is none: then nothing
 * but definitions would be lost.
 */
export function firstDeed(module: PlacedModule, { mayMake, acts }: Reading): Deed | undefined {
  let found: Deed | undefined;
  forEachAtImport(module, (node) => {
    if (found !== undefined || node.name !== "CallExpression" || node.firstChild === null) return;
    const names = module.names.of(node.firstChild).map((name) => placed(name, module));
    const isStatement = node.parent?.name === "ExpressionStatement";
    const isForEffect = isStatement && !mayMake(node) && !names.some((name) => preparations.test(name));
    if (isForEffect || names.some((name) => isDeed(name) || acts(name)))
      found = { call: textOf(node.firstChild, module.text), line: module.lineOf(node.from) };
  });
  return found;
}
