/** Runs in the page: what is hard to read in each report; see Measured in page.ts. */
function measure() {
  const colour = (text) => {
    const parts = (/\(([^)]*)\)/.exec(text)?.[1] ?? "0,0,0,0").split(/[ ,/]+/).map(Number);
    return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 1];
  };
  const luminance = ([red, green, blue]) =>
    [red, green, blue]
      .map((part) => part / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const contrast = (one, other) => {
    const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const page = colour(getComputedStyle(document.body).backgroundColor);
  const fillOf = (shape) => (shape === null ? page : colour(getComputedStyle(shape).fill));
  const boxOf = (element) => element.getBoundingClientRect();
  const isOver = (one, other) =>
    one.left < other.right - 1 &&
    other.left < one.right - 1 &&
    one.top < other.bottom - 1 &&
    other.top < one.bottom - 1;
  return [...document.querySelectorAll("article")].map((article) => {
    const labels = [...article.querySelectorAll(".cluster-label")];
    const nodes = [...article.querySelectorAll(".node")];
    const frames = [...article.querySelectorAll(".cluster")];
    const texts = [
      ...nodes.map((node) => ({
        label: node.querySelector(".nodeLabel"),
        on: node.querySelector("rect, polygon, path, .basic"),
      })),
      ...frames.map((frame) => ({ label: frame.querySelector(".nodeLabel"), on: frame.querySelector("rect") })),
    ];
    const right = boxOf(article).right;
    return {
      name: article.id,
      height: Math.ceil(boxOf(article).height),
      charts: article.querySelectorAll("svg").length,
      // A table scrolls inside of itself: what does not fit has no width on the page.
      tooWide: Math.max(
        0,
        ...[...article.querySelectorAll("p, li, h2, h3")].map((part) => boxOf(part).right - right),
        ...[...article.querySelectorAll("table")].map((table) => table.scrollWidth - table.clientWidth),
      ),
      overlaps: labels
        .filter((label) => nodes.some((node) => isOver(boxOf(label), boxOf(node))))
        .map((label) => label.textContent ?? ""),
      faint: texts
        .filter(({ label, on }) => label !== null && contrast(colour(getComputedStyle(label).color), fillOf(on)) < 4.5)
        .map(({ label }) => label?.textContent ?? ""),
      faintArrows: [...article.querySelectorAll(".flowchart-link")]
        .filter((arrow) => {
          const middle = arrow.getPointAtLength(arrow.getTotalLength() / 2);
          const at = new DOMPoint(middle.x, middle.y).matrixTransform(arrow.getScreenCTM() ?? undefined);
          const under = frames
            .map((frame) => frame.querySelector("rect"))
            .filter((rect) => rect !== null)
            .filter((rect) => isOver(boxOf(rect), new DOMRect(at.x - 2, at.y - 2, 4, 4)));
          const on = fillOf(under.at(-1) ?? null);
          return contrast(colour(getComputedStyle(arrow).stroke), on) < 3;
        })
        .map((arrow) => arrow.id),
    };
  });
}

window.measure = measure;
