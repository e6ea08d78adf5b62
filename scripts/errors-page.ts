import { errorCodes } from "../src/model/error-codes.ts";

const head = `# Errors

Each error has a code. It stands in the title of its annotation, in the log, and in the output \`pipelines\` (\`error.code\`). Codes stay when sentences are improved, so search and script by
them. The message says what failed and on what, the line after it what to do. This page is generated from \`src/model/error-codes.ts\`.
`;

/** docs/errors.md, with a heading for each code, so that it can be linked to. */
export const errorsPage = (): string => [head, ...Object.entries(errorCodes).sort().map(section)].join("\n");

const section = ([code, { title, meaning }]: readonly [
  string,
  { readonly title: string; readonly meaning: string },
]): string => `## ${code}\n\n**${title}.** ${meaning}\n`;
