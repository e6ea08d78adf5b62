/** The response of a handler. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** Beside those of every response. */
  readonly headers?: Readonly<Record<string, string>>;
}

export const json = (value: unknown): Reply => ({
  status: 200,
  contentType: "application/json",
  body: JSON.stringify(value),
});
export const text = (status: number, body: string): Reply => ({
  status,
  contentType: "text/plain; charset=utf-8",
  body,
});

/** Thrown where a real server's handler panics, which ends the connection without a response (quirk: namespace-on-upload-panics). */
export class HandlerPanic extends Error {}

/** HTTP statuses that the gateway uses for gRPC codes. */
const httpStatus = { 3: 400, 5: 404, 6: 409, 10: 409, 12: 501, 13: 500 } as const;
export type Code = keyof typeof httpStatus;

export const httpStatusOf = (code: Code): number => httpStatus[code];

interface ErrorOptions {
  /** Precedes the message in the chain of attempted actions. */
  readonly chain?: string;
  /** The message without the chain; empty for an error of the gateway itself, which has no details. */
  readonly short?: string;
}

/** Formats an error as the gateway does: `message` is the whole chain, `details[0].error_message` the human part (recorded: kfp-tekton-1.9.2). */
export function gatewayError(code: Code, message: string, { short = message }: ErrorOptions = {}): Reply {
  const details =
    short === ""
      ? []
      : [
          {
            "@type": "type.googleapis.com/v1.Error",
            error_message: code === 13 ? "Internal Server Error" : short,
            error_details: message,
          },
        ];
  return {
    status: httpStatus[code],
    contentType: "application/json",
    body: JSON.stringify({ code, message, details }),
  };
}

/** Responds to a feature that only the real server has, with an error that says so. */
export const unsupported = (feature: string): Reply => gatewayError(12, `UnsupportedByEmbeddedServer: ${feature}`);

/** Uploads have their own shape, JSON labelled as text (quirk: errors-mislabelled). */
export const uploadError = (status: number, message: string): Reply =>
  text(status, JSON.stringify({ error_message: message, error_details: message }));
