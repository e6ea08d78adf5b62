import { type ErrorDescription, errorCodes } from "../src/model/error-codes.ts";

const head = `# Errors

Each error has a code. It stands in the title of its annotation, in the log, and in the output \`pipelines\` (\`error.code\`). Codes stay when sentences are improved, so search and script by
them. The message says what failed and on what. The line after it says what to do; it is more precise than the general advice on this page, which is generated from \`src/model/error-codes.ts\`.
`;

/** Writes docs/errors.md. Each code is a heading, so that links can point to it. */
export const errorsPage = (): string => [head, ...Object.entries(errorCodes).sort().map(section)].join("\n");

const section = ([code, { title, meaning, cure }]: readonly [string, ErrorDescription]): string =>
  `## ${code}\n\n**${title}.** ${meaning}\n\n${linkPages(cure)}\n`;

const linkPages = (text: string): string => text.replace(/docs\/([\w-]+\.md)/g, "[docs/$1]($1)");
