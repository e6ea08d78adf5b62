import { type GenerateResult, generate } from "selfsigned";

export interface Authority {
  readonly cert: string;
  readonly key: string;
}

const authorityExtensions = [
  { name: "basicConstraints", cA: true, critical: true },
  { name: "keyUsage", keyCertSign: true, digitalSignature: true, critical: true },
] as const;

export async function newAuthority(): Promise<Authority> {
  const { cert, private: key } = await generate([{ name: "commonName", value: "A company" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [...authorityExtensions],
  });
  return { cert, key };
}

export interface CertificateOptions {
  /** Signs it; without one it is signed by itself. */
  readonly ca?: Authority;
  readonly name?: string;
  readonly notAfterDate?: Date;
}

/** A certificate of a server on the loopback interface. */
export async function newCertificate({
  ca,
  name = "localhost",
  notAfterDate,
}: CertificateOptions): Promise<GenerateResult> {
  return await generate([{ name: "commonName", value: name }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date("2026-01-01"),
    notAfterDate: notAfterDate ?? new Date("2100-01-01"),
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: name }] }],
    ...(ca === undefined ? {} : { ca }),
  });
}
