import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { InputError } from "../../model/errors.ts";

const certificate = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;

/** Reads the certificates in PEM, from the input itself or from the file that it names. @throws InputError */
export async function readCaCertificate(input: string, workspace: string): Promise<string> {
  if (input === "") return "";
  const pem = input.includes("-----BEGIN ") ? input : await readNamed(input, workspace);
  const found = pem.match(certificate) ?? [];
  if (found.length === 0) throw problem("holds no certificate in PEM (-----BEGIN CERTIFICATE-----)");
  for (const one of found) refuseBroken(one);
  return found.join("\n");
}

async function readNamed(path: string, workspace: string): Promise<string> {
  try {
    return await readFile(resolve(workspace, path), "utf8");
  } catch (error) {
    throw problem(`is neither PEM nor a file that can be read: ${(error as Error).message.slice(0, 300)}`);
  }
}

function refuseBroken(pem: string): void {
  try {
    new X509Certificate(pem);
  } catch (error) {
    throw problem(`holds a certificate that cannot be read: ${(error as Error).message}`);
  }
}

const problem = (what: string): InputError => new InputError([`Input \`ca-certificate\` ${what}.`]);
