import { createSecureContext, getCACertificates, type SecureContext } from "node:tls";
import { Agent, type Dispatcher, EnvHttpProxyAgent } from "undici";
import type { Environment } from "../../model/environment.ts";
import { codeOf } from "./transient.ts";

export interface NetworkOptions {
  readonly env: Environment;
  /** Certificates in PEM that are trusted beside the machine's own; empty for none. */
  readonly caCertificate: string;
}

/** Creates the HTTP dispatcher, with the environment's proxy and the trusted certificates. */
export function createDispatcher({ env, caCertificate }: NetworkOptions): Dispatcher {
  const tls = caCertificate === "" ? undefined : trusting(caCertificate);
  const connect = tls === undefined ? {} : { connect: tls };
  const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy } = env;
  const proxied = [HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy].some(
    (proxy) => proxy !== undefined && proxy !== "",
  );
  if (!proxied) return new Agent(connect);
  const inner = tls === undefined ? {} : { requestTls: tls, proxyTls: tls };
  return new EnvHttpProxyAgent({ ...proxySettings(env), ...connect, ...inner });
}

/** Shared by all connections, because reading the machine's certificates takes longer than a request. */
const trusting = (caCertificate: string): { readonly secureContext: SecureContext } => ({
  secureContext: createSecureContext({ ca: [...getCACertificates("default"), caCertificate] }),
});

/** Passed explicitly, because undici would read process.env, which only the entry of this program may use. */
function proxySettings(env: NetworkOptions["env"]): EnvHttpProxyAgent.Options {
  const [httpProxy, httpsProxy, noProxy] = [
    env.http_proxy || env.HTTP_PROXY,
    env.https_proxy || env.HTTPS_PROXY,
    env.no_proxy || env.NO_PROXY,
  ];
  return { ...(httpProxy ? { httpProxy } : {}), ...(httpsProxy ? { httpsProxy } : {}), noProxy: noProxy ?? "" };
}

const messageLimit = 2_000;

export function describeFailure(error: unknown): string {
  const message = error instanceof Error && error.message !== "" ? error.message : codeOf(error) || String(error);
  return message.slice(0, messageLimit);
}

const isCertificateFailure = (code: string): boolean =>
  /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code);

export function failureHint(error: unknown): string {
  const code = codeOf(error);
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
    return "The server's certificate is for another name than the one in `host`.";
  if (code === "CERT_HAS_EXPIRED") return "The server's certificate has expired.";
  if (code === "CERT_NOT_YET_VALID") return "The server's certificate is not valid yet: check this machine's clock.";
  if (isCertificateFailure(code))
    return "The server's certificate is not one that this machine trusts: put the certificate of the authority that signed it into `ca-certificate`, as PEM or as a path.";
  if (/^ERR_SSL|^EPROTO$/.test(code))
    return "The server does not speak HTTPS at this address: check whether `host` should begin with http://.";
  const reach = "whether this runner can reach it (a private network needs a self-hosted runner or a tunnel).";
  return code === "ENOTFOUND" || code === "EAI_AGAIN"
    ? `Check the name in \`host\`, and ${reach}`
    : `Check \`host\`, and ${reach}`;
}

export async function readBounded(body: AsyncIterable<Buffer>, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit)
      throw Object.assign(new Error(`the response is longer than ${limit / 1024 / 1024} MiB`), {
        code: "ERR_TOO_LONG",
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
