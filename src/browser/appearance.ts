/** The switch between light, dark and the system's scheme; the choice is kept and, on the next page, read by `before-paint.js`. */
const root = document.documentElement;

for (const select of document.querySelectorAll<HTMLSelectElement>("[data-appearance-switch]")) {
  select.value = root.dataset["appearance"] ?? "system";
  select.addEventListener("change", () => {
    const chosen = select.value;
    if (chosen === "system") delete root.dataset["appearance"];
    else root.dataset["appearance"] = chosen;
    try {
      if (chosen === "system") localStorage.removeItem("appearance");
      else localStorage.setItem("appearance", chosen);
    } catch {
      // Without storage the choice holds for this page.
    }
  });
}
export {};
