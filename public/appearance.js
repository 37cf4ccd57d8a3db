/* The appearance that the reader chose, set before the first paint: hence a script of its own in the head, neither a module nor deferred. */
try {
  const chosen = localStorage.getItem("appearance");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.appearance = chosen;
} catch {
  // Without storage the system's scheme holds.
}
