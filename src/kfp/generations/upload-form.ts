import { FormData } from "undici";
import type { PackageFile } from "../../model/upload.ts";

/** The part's name and a file name are required by every server (quirk: file-name-decides-format). */
export async function uploadForm({ fileName, bytes }: PackageFile): Promise<FormData> {
  const form = new FormData();
  form.set("uploadfile", new File([Buffer.from(await bytes())], fileName), fileName);
  return form;
}
