import { type Code, httpStatusOf, json, type Reply } from "../http/reply.ts";

export const answer = (value: object): Reply => json(compact(value));

/** Empty fields are left out, but not those of a specification or of parameters inside. */
export const compact = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => !isEmpty(entry)));

const isEmpty = (value: unknown): boolean =>
  value === "" || value === 0 || value === undefined || (Array.isArray(value) && value.length === 0);

interface ErrorOptions {
  /** The human part; for an internal error the server hides it. */
  readonly short?: string;
}

/** Recorded: kfp-2.17.0/v2beta1. `message` is the whole chain; errors of the gateway itself have no details. */
export function apiError(code: Code, message: string, { short = message }: ErrorOptions = {}): Reply {
  const shown = code === 13 ? "Internal Server Error" : short;
  const details = [{ "@type": "type.googleapis.com/google.rpc.Status", code, message: shown }];
  return { ...json({ code, message, details }), status: httpStatusOf(code) };
}

export const protocolError = (code: Code, message: string): Reply => ({
  ...json({ code, message }),
  status: httpStatusOf(code),
});

/** The error of a list's query. Without a short form it is the gateway's. */
export const listError = ({ message, short }: { readonly message: string; readonly short: string }): Reply =>
  short === "" ? protocolError(3, message) : apiError(3, message, { short });

export const notFound = (chain: string, what: string, id: string): Reply => {
  const short = `${what} ${id} not found`;
  return apiError(5, `${chain}: ResourceNotFoundError: ${short}`, { short });
};

/** Uploads tell what is wrong in general words only, as JSON labelled as text or as JSON (quirk: errors-mislabelled). */
export const uploadError = (status: number, message: string, contentType = "application/json"): Reply => ({
  status,
  contentType,
  body: JSON.stringify({ error_message: message, error_details: message }),
});
