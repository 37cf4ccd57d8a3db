const key = "search-shortcut";

/** Whether the reader lets the single key `/` open the search; it is kept from page to page. */
export const shortcut = {
  isOn(): boolean {
    try {
      return localStorage.getItem(key) !== "off";
    } catch {
      return true;
    }
  },
  set(isOn: boolean): void {
    try {
      if (isOn) localStorage.removeItem(key);
      else localStorage.setItem(key, "off");
    } catch {
      // Without storage the key stays as it was.
    }
  },
};

export type Shortcut = typeof shortcut;
