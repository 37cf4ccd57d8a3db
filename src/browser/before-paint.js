try {
  const chosen = localStorage.getItem("appearance");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.appearance = chosen;
} catch {}
if (/[?&]on=/.test(location.search)) document.documentElement.dataset.asked = "";
