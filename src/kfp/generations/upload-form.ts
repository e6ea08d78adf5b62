import { FormData } from "undici";
import type { PackageFile } from "./generation.ts";

/** The part's name and a file name are required by every server (recorded surprise 12). */
export function uploadForm({ fileName, bytes }: PackageFile): FormData {
  const form = new FormData();
  form.set("uploadfile", new File([Buffer.from(bytes)], fileName), fileName);
  return form;
}
