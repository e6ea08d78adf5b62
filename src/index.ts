// One bundle has two entries, so that they share their parts: dist/cli.js adds the word `cli` and imports this file.
if (process.argv[2] === "cli") {
  const { runCommandLine } = await import("./cli/process.ts");
  process.exitCode = await runCommandLine(process.argv.slice(3));
} else {
  const { runAction } = await import("./action.ts");
  if (await runAction()) process.exitCode = 1;
}

// A top-level await makes this file a module, and nothing else does.
export {};
