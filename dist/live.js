// Reads the page again each second while something runs, and replaces what has changed: each element with data-live, by its id. What a
// reader has opened, chosen or scrolled stays.
const pause = 1000;

async function refresh() {
  if (document.querySelector("[data-running]") === null) return;
  try {
    const response = await fetch(location.href, { headers: { accept: "text/html" }, cache: "no-store" });
    if (response.ok) replace(new DOMParser().parseFromString(await response.text(), "text/html"));
  } catch {
    // The server may be restarting: the next look will tell.
  }
  setTimeout(refresh, pause);
}

function replace(next) {
  for (const element of document.querySelectorAll("[data-live]")) {
    const other = next.getElementById(element.id);
    if (other === null || other.outerHTML === element.outerHTML) continue;
    const atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 4;
    const open = new Set([...element.querySelectorAll("details[open]")].map(({ id }) => id));
    element.replaceWith(other);
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    if (atEnd) other.scrollTop = other.scrollHeight;
  }
  if (next.querySelector("[data-running]") === null)
    for (const element of document.querySelectorAll("[data-running]")) element.removeAttribute("data-running");
}

// Addresses of the Kubeflow Pipelines interface, which the SDK and the action print, lead to the pages here.
const [, kind, id] = /^#\/(runs|pipelines)\/details\/([^/?]+)/.exec(location.hash) ?? [];
if (kind !== undefined) location.replace(`/${kind}/${id}`);
else setTimeout(refresh, pause);
